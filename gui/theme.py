"""Themes: the colours of everything but pages, the one style sheet, and the bundled font."""

from dataclasses import dataclass, fields
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from core.events import HostState
from gui.style_template import TEMPLATE

FONT_FAMILY: Final = "Inter"
LARGEST_SCALE: Final = 2.0
BASE_FONT_PX: Final = 13
OWNER_HUES: Final = ("#0072b2", "#d55e00", "#009e73", "#7824e4", "#6c5424", "#fc2460", "#90306c", "#a878fc")
"""Chosen by search: every two of them, and the balloon's yellow, differ in every colour vision."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as "#rrggbb", the scale of all text and the width of drawn lines."""

    name: str
    is_dark: bool
    scale: float
    line_px: float
    window: str
    bar: str
    card: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    hover: str
    gauge: str
    balloon: str
    on_balloon: str
    balloon_soft: str
    shared: str
    """the hue of frames that several VMs share: nobody's own"""
    compressed: str
    host_swap: str
    """the hypervisor's disk; a guest's own has the hue of its VM"""
    track: str
    focus: str
    danger: str
    story: str
    on_story: str
    story_muted: str

    def total_scale(self, text_scale: float) -> float:
        """The theme's scale and the person's together; past 200 % nothing would be left of the picture."""
        return min(LARGEST_SCALE, self.scale * text_scale)


@dataclass(frozen=True, slots=True)
class StateColours:
    """How a host state looks: the band behind the graph, the chip, and the words on the chip."""

    band: str
    chip: str
    on_chip: str


LIGHT: Final = Theme(
    name="light",
    is_dark=False,
    scale=1.0,
    line_px=1.0,
    window="#f4f5f7",
    bar="#ffffff",
    card="#ffffff",
    border="#dfe3ea",
    text="#1b1f27",
    muted="#5d677a",
    accent="#3457d5",
    on_accent="#ffffff",
    hover="#eef0f4",
    gauge="#eef0f4",
    balloon="#e6a700",
    on_balloon="#1b1f27",
    balloon_soft="#f6e0a6",
    shared="#524064",
    compressed="#0b4f52",
    host_swap="#2b2f77",
    track="#e6e9ef",
    focus="#3457d5",
    danger="#b42318",
    story="#1b1f27",
    on_story="#ffffff",
    story_muted="#a9b2c1",
)
DARK: Final = Theme(
    name="dark",
    is_dark=True,
    scale=1.0,
    line_px=1.0,
    window="#14171d",
    bar="#1c2028",
    card="#1c2028",
    border="#333a46",
    text="#e8ebf1",
    muted="#a1abbb",
    accent="#7c9bff",
    on_accent="#10131a",
    hover="#2a303b",
    gauge="#232833",
    balloon="#e0a206",
    on_balloon="#14171d",
    balloon_soft="#634f1a",
    shared="#625c54",
    compressed="#5caeb0",
    host_swap="#c3c9f4",
    track="#2c323d",
    focus="#a9bdff",
    danger="#ff8a80",
    story="#0c0e12",
    on_story="#f3f5f9",
    story_muted="#9aa4b4",
)
PROJECTOR: Final = Theme(
    name="projector",
    is_dark=False,
    scale=1.25,
    line_px=2.0,
    window="#eceff3",
    bar="#ffffff",
    card="#ffffff",
    border="#98a2b3",
    text="#000000",
    muted="#3a4352",
    accent="#1d3fb8",
    on_accent="#ffffff",
    hover="#dfe4ec",
    gauge="#e4e8ee",
    balloon="#e6a700",
    on_balloon="#000000",
    balloon_soft="#ffe08a",
    shared="#524064",
    compressed="#0d4749",
    host_swap="#262266",
    track="#d5dbe4",
    focus="#1d3fb8",
    danger="#a3120a",
    story="#0e1116",
    on_story="#ffffff",
    story_muted="#c3cad6",
)
THEMES: Final[dict[str, Theme]] = {theme.name: theme for theme in (LIGHT, DARK, PROJECTOR)}

_STATES_ON_LIGHT: Final = {
    HostState.HIGH: StateColours(band="#ddefe5", chip="#cfeadb", on_chip="#0b5c36"),
    HostState.CLEAR: StateColours(band="#dbe796", chip="#d8e8a0", on_chip="#435100"),
    HostState.SOFT: StateColours(band="#fdf0c4", chip="#fff1c2", on_chip="#7a5500"),
    HostState.HARD: StateColours(band="#fbdcc0", chip="#ffdcbb", on_chip="#8f3a00"),
    HostState.LOW: StateColours(band="#f7c9c5", chip="#fbd0cc", on_chip="#971a10"),
}
_STATES_ON_DARK: Final = {
    HostState.HIGH: StateColours(band="#1e3330", chip="#12402c", on_chip="#8fe0b6"),
    HostState.CLEAR: StateColours(band="#34480f", chip="#45590a", on_chip="#e2f2a6"),
    HostState.SOFT: StateColours(band="#3f3715", chip="#4a3a00", on_chip="#ffe08a"),
    HostState.HARD: StateColours(band="#4a2d17", chip="#5a2d0a", on_chip="#ffc08a"),
    HostState.LOW: StateColours(band="#521f22", chip="#641c1c", on_chip="#ffb4ac"),
}


def state_colours(theme: Theme, state: HostState) -> StateColours:
    """How a host state looks in a theme."""
    return (_STATES_ON_DARK if theme.is_dark else _STATES_ON_LIGHT)[state]


def owner_colour(theme: Theme, owner: int) -> str:
    """The hue of a VM; there are eight, further VMs repeat them."""
    return OWNER_HUES[owner % len(OWNER_HUES)]


def system_theme() -> Theme:
    """Light or dark, as the desktop asks."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


@cache
def load_fonts() -> tuple[str, ...]:
    """Register the bundled fonts; returns their families."""
    families: set[str] = set()
    for entry in resources.files("resources").joinpath("fonts").iterdir():
        if entry.name.endswith(".otf"):
            number = QFontDatabase.addApplicationFontFromData(entry.read_bytes())
            families.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(families))


def ui_font(px: float = BASE_FONT_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface font for custom painting; digits all have one width, so that numbers stand still."""
    font = QFont(FONT_FAMILY)
    font.setPixelSize(max(1, round(px)))
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@cache
def mix(top: str, bottom: str, share: float) -> str:
    """A colour laid over another one, `share` of it."""
    channels = (
        round(int(top[at : at + 2], 16) * share + int(bottom[at : at + 2], 16) * (1 - share))
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def qt_palette(theme: Theme) -> QPalette:
    """The theme for what Qt draws by itself."""
    palette = QPalette()
    role = QPalette.ColorRole
    for colour, roles in (
        (theme.window, (role.Window,)),
        (theme.card, (role.Base, role.Button, role.ToolTipBase)),
        (theme.hover, (role.AlternateBase, role.Midlight)),
        (theme.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText)),
        (theme.muted, (role.PlaceholderText,)),
        (theme.border, (role.Mid, role.Dark, role.Light)),
        (theme.accent, (role.Highlight, role.Link, role.Accent)),
        (theme.on_accent, (role.HighlightedText,)),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    faint = QColor(mix(theme.text, theme.card, 0.45))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, faint)
    return palette


def apply_theme(app: QApplication, theme: Theme, text_scale: float) -> None:
    """Dress the whole application; clothes that are worn already are left on, for dressing takes long."""
    load_fonts()
    sheet = style_sheet(theme, text_scale)
    palette, font = qt_palette(theme), ui_font(BASE_FONT_PX * theme.total_scale(text_scale))
    if (app.styleSheet(), app.palette(), app.font()) == (sheet, palette, font):
        return
    app.setPalette(palette)
    app.setFont(font)
    app.setStyleSheet(sheet)


@cache
def style_sheet(theme: Theme, text_scale: float) -> str:
    """The one application style sheet."""
    scale = theme.total_scale(text_scale)
    lengths = {f"px_{px}": str(round(px * scale)) for px in range(2, 27)}
    line, ring = round(theme.line_px), round(theme.line_px) + 1
    radio_px = round(14 * scale) + 2 * line
    return TEMPLATE.substitute(
        {field.name: getattr(theme, field.name) for field in fields(theme)},
        **lengths,
        px_pad_v=str(round(5 * scale) - ring + line),
        px_pad_h=str(round(11 * scale) - ring + line),
        round_14=str(round(14 * scale) // 2),
        radio_radius=str(radio_px // 2),
        radio_border=str((radio_px - round(6 * scale)) // 2),
        line=str(line),
        ring=str(ring),
        family=FONT_FAMILY,
        tone="dark" if theme.is_dark else "light",
        icons=_icon_folder(),
        faint=mix(theme.text, theme.card, 0.45),
        outline=mix(theme.muted, theme.card, 0.6),
        accent_hover=mix(theme.accent, theme.text, 0.85),
        focus_on_accent=mix(theme.text, theme.focus, 0.75),
    )


def _icon_folder() -> str:
    return Path(str(resources.files("resources").joinpath("icons"))).as_posix()


def window_icon() -> QIcon:
    """The application's own icon."""
    return QIcon(f"{_icon_folder()}/balloon-lab.svg")
