"""How a large cell is drawn: fill, edge and pattern of each kind, so that states differ without colour."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from gui.palette import Kind, kind_colour
from gui.theme import Theme, mix


class Pattern(IntEnum):
    """What is drawn over a cell's colour, so that states differ without colour."""

    NONE = 0
    DOT = 1
    RING = 2
    CORE = 3
    FOLD = 4
    FOLD_DARK = 5
    DIAGONAL = 6
    PIN = 7
    ARROW = 8
    CROSS = 9
    PAIR = 10
    SLAB = 11
    SLABS = 12
    TRAY = 13
    TRAY_FOLD = 14
    TRAY_CORE = 15


@dataclass(frozen=True, slots=True)
class CellStyle:
    """How to draw one large cell; a colour of None is not drawn."""

    fill: str | None
    edge: str | None
    dashed: bool
    pattern: Pattern
    ink: str
    """the colour of the pattern"""


_PATTERNS: Final = {
    Kind.UNKNOWN: Pattern.RING,
    Kind.FREE_FRAME: Pattern.DOT,
    Kind.NEVER: Pattern.DOT,
    Kind.UNBACKED: Pattern.RING,
    Kind.KERNEL: Pattern.CORE,
    Kind.KERNEL_IDLE: Pattern.CORE,
    Kind.CACHE: Pattern.FOLD,
    Kind.CACHE_IDLE: Pattern.FOLD,
    Kind.DIRTY: Pattern.FOLD_DARK,
    Kind.DIRTY_IDLE: Pattern.FOLD_DARK,
    Kind.PINNED: Pattern.PIN,
    Kind.PENDING: Pattern.DIAGONAL,
    Kind.BALLOONED: Pattern.DIAGONAL,
    Kind.SHARED: Pattern.PAIR,
    Kind.SHARED_IDLE: Pattern.PAIR,
    Kind.SHARED_FREE: Pattern.PAIR,
    Kind.ZIP: Pattern.SLABS,
    Kind.COMPRESSED: Pattern.SLAB,
    Kind.GUEST_SWAPPED: Pattern.ARROW,
    Kind.HOST_SWAPPED: Pattern.TRAY,
    Kind.HOST_SWAPPED_FREE: Pattern.TRAY,
    Kind.HOST_SWAPPED_CACHE: Pattern.TRAY_FOLD,
    Kind.HOST_SWAPPED_KERNEL: Pattern.TRAY_CORE,
    Kind.OVERHEAD: Pattern.CROSS,
}
_IN_BALLOON: Final = (Kind.PINNED, Kind.PENDING, Kind.BALLOONED)
_SQUEEZED: Final = (Kind.COMPRESSED, Kind.ZIP)
_EMPTY: Final = (Kind.FREE_FRAME, Kind.NEVER, Kind.UNBACKED, Kind.WAITING, Kind.HOST_SWAPPED_FREE)


def cell_style(theme: Theme, hue: str, kind: Kind) -> CellStyle:
    """How to draw a large cell.

    A page in the balloon is soft yellow with a diagonal; its edge is the frame that is still behind it,
    dashed when the frame is about to go, missing when it is gone. A compressed page is a thin slab, and a
    frame of the compression cache holds several. A page on a disk has an arrow, on the hypervisor's disk
    down to a tray and in a colour that no VM has.
    """
    plain = kind_colour(theme, hue, kind)
    fill = plain
    if kind in _EMPTY:
        fill = None
    elif kind in _IN_BALLOON:
        fill = theme.balloon_soft
    elif kind in _SQUEEZED:
        fill = mix(theme.compressed if kind == Kind.COMPRESSED else hue, theme.card, 0.16)
    edges = {
        Kind.FREE: mix(hue, theme.card, 0.55),
        Kind.OVERHEAD: hue,
        Kind.PINNED: mix(hue, theme.text, 0.65),
        Kind.PENDING: mix(hue, theme.text, 0.65),
        Kind.WAITING: theme.text,
        Kind.ZIP: mix(hue, theme.card, 0.8),
        Kind.HOST_SWAPPED_FREE: theme.host_swap,
    }
    inks = {
        Pattern.CORE: mix(theme.card, plain, 0.9),
        Pattern.FOLD_DARK: theme.text,
        Pattern.DIAGONAL: theme.balloon,
        Pattern.PIN: theme.text,
        Pattern.ARROW: theme.text,
        Pattern.CROSS: theme.card,
        Pattern.PAIR: theme.text,
        Pattern.SLAB: theme.compressed,
        Pattern.SLABS: theme.compressed,
        Pattern.TRAY: theme.host_swap if kind in _EMPTY else theme.card,
        Pattern.TRAY_FOLD: theme.card,
        Pattern.TRAY_CORE: theme.card,
    }
    pattern = _PATTERNS.get(kind, Pattern.NONE)
    return CellStyle(
        fill=fill,
        edge=edges.get(kind),
        dashed=kind in (Kind.PENDING, Kind.WAITING),
        pattern=pattern,
        ink=inks.get(pattern, mix(theme.muted, theme.card, 0.7)),
    )
