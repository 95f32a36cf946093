"""How one large page or frame of the close-up looks to each eye: what fills it, its edge, and its word."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.codes import FRAME_FREE, FRAME_OVERHEAD, FRAME_ZIP, LOOKS, Backing, Look, Use
from core.view import Eye
from gui.translation import cached_words

translate = QCoreApplication.translate

HUES: Final = {
    "red": "#d92d20",
    "orange": "#e8590c",
    "yellow": "#f2c200",
    "green": "#2e9e5b",
    "teal": "#0b8f8c",
    "light-blue": "#4cb4e7",
    "blue": "#0072b2",
    "dark-blue": "#1f3a93",
    "violet": "#7b4bc4",
    "pink": "#d6408f",
    "brown": "#8a5a2b",
    "grey": "#7a8699",
}
"""The names that a scenario may give to the pages of a close-up."""


class Fill(Enum):
    """What a cell is filled with."""

    FULL = auto()
    """its own hue"""
    SOFT = auto()
    """its hue, paler: used, but not lately"""
    PALE = auto()
    """a breath of its hue: nobody's, though there is a frame"""
    EMPTY = auto()
    """nothing behind it"""
    HELD = auto()
    """the balloon's hatch, with a frame behind it"""
    GONE = auto()
    """the balloon's hatch, and no frame behind it"""
    OVERHEAD = auto()
    """the hypervisor's own"""
    SQUEEZED = auto()
    """compressed: its hue, in half a cell"""
    AWAY = auto()
    """the colour of the hypervisor's disk, on which it is"""


class Edge(Enum):
    """The outline of a cell."""

    NONE = auto()
    THIN = auto()
    THICK = auto()
    DASHED = auto()


@dataclass(frozen=True, slots=True)
class CellLook:
    """One cell as it is painted."""

    fill: Fill
    edge: Edge
    word: str


@cached_words
def words() -> tuple[str, ...]:
    """Every word that may stand under a page, for those who must leave room for them."""
    return tuple(sorted({page_look(code, eye).word for code in range(len(LOOKS)) for eye in Eye}))


def page_look(code: int, eye: Eye) -> CellLook:
    """How a guest page looks."""
    look = LOOKS[code]
    if eye == Eye.GUEST:
        return _as_the_guest_sees(look)
    if look.backing in (Backing.WAITING, Backing.COMPRESSED, Backing.SWAPPED):
        return _not_in_its_place(look.backing)
    if eye == Eye.HYPERVISOR:
        return _as_the_hypervisor_sees(look)
    return _as_it_is(look)


def is_leaving(code: int, eye: Eye) -> bool:
    """Whether the frame behind such a page is to be taken or given up, as far as the eye can tell."""
    look = LOOKS[code]
    return look.backing == Backing.PENDING or (look.use == Use.BALLOON and eye == Eye.TRUTH)


def _as_the_guest_sees(look: Look) -> CellLook:
    if look.use == Use.BALLOON:
        return CellLook(Fill.HELD, Edge.THICK, translate("closeup", "driver's"))
    if look.use == Use.FREE:
        return CellLook(Fill.PALE, Edge.THIN, translate("closeup", "free"))
    if look.use == Use.UNKNOWN:
        return CellLook(Fill.EMPTY, Edge.THIN, translate("closeup", "unknown"))
    return CellLook(_used_fill(look), Edge.NONE, _used_word(look))


def _as_the_hypervisor_sees(look: Look) -> CellLook:
    match look.backing:
        case Backing.SHARED:
            return CellLook(Fill.FULL, Edge.NONE, _shared_word())
        case Backing.BACKED:
            return CellLook(Fill.FULL, Edge.NONE, translate("closeup", "backed"))
        case Backing.PENDING:
            return CellLook(Fill.HELD, Edge.THICK, translate("closeup", "reported"))
        case Backing.BALLOONED:
            return CellLook(Fill.GONE, Edge.THICK, translate("closeup", "ballooned"))
    return CellLook(Fill.EMPTY, Edge.THIN, translate("closeup", "unbacked"))


def _as_it_is(look: Look) -> CellLook:
    if look.use == Use.BALLOON:
        return _held(look.backing)
    if look.backing == Backing.SHARED:
        return CellLook(Fill.PALE if look.use == Use.FREE else _used_fill(look), Edge.NONE, _shared_word())
    backed = look.backing in (Backing.BACKED, Backing.PENDING)
    if look.use == Use.FREE:
        word = (
            translate("closeup", "unused") if look.backing == Backing.NEVER else translate("closeup", "free")
        )
        return CellLook(Fill.PALE if backed else Fill.EMPTY, Edge.THIN, word)
    if backed:
        return CellLook(_used_fill(look), Edge.NONE, _used_word(look))
    return CellLook(Fill.EMPTY, Edge.THIN, _used_word(look))


def _not_in_its_place(backing: Backing) -> CellLook:
    """A page without a frame of its own; the truth is no other than what the hypervisor sees."""
    match backing:
        case Backing.COMPRESSED:
            return CellLook(Fill.SQUEEZED, Edge.NONE, _compressed_word())
        case Backing.SWAPPED:
            return CellLook(Fill.AWAY, Edge.THICK, translate("closeup", "host swap"))
    return CellLook(Fill.EMPTY, Edge.DASHED, translate("closeup", "waiting"))


def _shared_word() -> str:
    return translate("closeup", "shared")


def _compressed_word() -> str:
    return translate("closeup", "compressed")


def _held(backing: Backing) -> CellLook:
    match backing:
        case Backing.BACKED | Backing.SHARED:
            return CellLook(Fill.HELD, Edge.THICK, translate("closeup", "pinned"))
        case Backing.PENDING:
            return CellLook(Fill.HELD, Edge.THICK, translate("closeup", "reported"))
        case Backing.BALLOONED:
            return CellLook(Fill.GONE, Edge.THICK, translate("closeup", "ballooned"))
    return CellLook(Fill.GONE, Edge.THICK, translate("closeup", "pinned"))


def _used_fill(look: Look) -> Fill:
    return Fill.FULL if look.active else Fill.SOFT


def _used_word(look: Look) -> str:
    match look.use:
        case Use.KERNEL:
            return translate("closeup", "kernel")
        case Use.CACHE_CLEAN:
            return translate("closeup", "cache")
        case Use.CACHE_DIRTY:
            return translate("closeup", "dirty")
        case Use.UNKNOWN:
            return translate("closeup", "unknown")
    return translate("closeup", "active") if look.active else translate("closeup", "idle")


def frame_look(code: int, eye: Eye) -> CellLook:
    """How a host frame looks; its word is for those without an owner."""
    without_a_page = {
        FRAME_FREE: CellLook(Fill.EMPTY, Edge.THIN, translate("closeup", "free")),
        FRAME_OVERHEAD: CellLook(Fill.OVERHEAD, Edge.NONE, translate("closeup", "overhead")),
        FRAME_ZIP: CellLook(Fill.SOFT, Edge.THICK, _compressed_word()),
    }
    if code in without_a_page:
        return without_a_page[code]
    look = LOOKS[code]
    if eye != Eye.HYPERVISOR and look.use == Use.BALLOON:
        return CellLook(Fill.PALE, Edge.NONE, "")
    if look.backing == Backing.PENDING:
        return CellLook(Fill.PALE, Edge.NONE, "")
    if eye == Eye.HYPERVISOR:
        return CellLook(Fill.FULL, Edge.NONE, "")
    page = _as_it_is(look)
    return CellLook(page.fill, page.edge, "")
