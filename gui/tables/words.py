"""The words in the tables: what a page is used for, whether it is in use now, and what is behind it."""

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.codes import CODE_COUNT, FRAME_FREE, FRAME_OVERHEAD, FRAME_ZIP, LOOKS, Backing, Codes, Use
from gui.translation import QT_TRANSLATE_NOOP

_USES: Final = {
    Use.FREE: QT_TRANSLATE_NOOP("PageTable", "free"),
    Use.KERNEL: QT_TRANSLATE_NOOP("PageTable", "kernel"),
    Use.PROGRAM: QT_TRANSLATE_NOOP("PageTable", "program"),
    Use.CACHE_CLEAN: QT_TRANSLATE_NOOP("PageTable", "cache, clean"),
    Use.CACHE_DIRTY: QT_TRANSLATE_NOOP("PageTable", "cache, unsaved"),
    Use.BALLOON: QT_TRANSLATE_NOOP("PageTable", "balloon"),
    Use.UNKNOWN: QT_TRANSLATE_NOOP("PageTable", "not known"),
}
_BACKINGS: Final = {
    Backing.NEVER: QT_TRANSLATE_NOOP("PageTable", "never touched"),
    Backing.UNBACKED: QT_TRANSLATE_NOOP("PageTable", "unbacked"),
    Backing.BACKED: QT_TRANSLATE_NOOP("PageTable", "backed"),
    Backing.PENDING: QT_TRANSLATE_NOOP("PageTable", "reported"),
    Backing.BALLOONED: QT_TRANSLATE_NOOP("PageTable", "ballooned"),
    Backing.WAITING: QT_TRANSLATE_NOOP("PageTable", "waiting for a frame"),
    Backing.SHARED: QT_TRANSLATE_NOOP("PageTable", "shared"),
    Backing.COMPRESSED: QT_TRANSLATE_NOOP("PageTable", "compressed"),
    Backing.SWAPPED: QT_TRANSLATE_NOOP("PageTable", "host swap"),
    Backing.ABSENT: QT_TRANSLATE_NOOP("PageTable", "absent"),
}
_HOLDS: Final = (
    QT_TRANSLATE_NOOP("PageTable", "a guest page"),
    QT_TRANSLATE_NOOP("PageTable", "a shared page"),
    QT_TRANSLATE_NOOP("PageTable", "compressed pages"),
    QT_TRANSLATE_NOOP("PageTable", "overhead of a VM"),
    QT_TRANSLATE_NOOP("PageTable", "nothing: it is free"),
)
_RECENCIES: Final = (
    "",
    QT_TRANSLATE_NOOP("PageTable", "active"),
    QT_TRANSLATE_NOOP("PageTable", "idle"),
)
_NO_USE: Final = len(Use)
_HAS_NO_RECENCY: Final = (Use.FREE, Use.BALLOON, Use.UNKNOWN)


def _of_codes(of_looks: list[int], otherwise: dict[int, int]) -> NDArray[np.uint8]:
    """uint8[256]: a number for each code; 0 for codes that there are not."""
    table = np.zeros(256, dtype=np.uint8)
    table[: len(LOOKS)] = of_looks
    for code, number in otherwise.items():
        table[code] = number
    return table


_NO_PAGE: Final = range(len(LOOKS), CODE_COUNT)
_USE_OF: Final = _of_codes([look.use for look in LOOKS], dict.fromkeys(_NO_PAGE, _NO_USE))
_RECENCY_OF: Final = _of_codes(
    [0 if look.use in _HAS_NO_RECENCY else 1 if look.active else 2 for look in LOOKS],
    dict.fromkeys(_NO_PAGE, 0),
)
_BACKING_OF: Final = _of_codes([look.backing for look in LOOKS], {})
_HOLDING_OF: Final = _of_codes(
    [int(look.backing == Backing.SHARED) for look in LOOKS],
    {FRAME_ZIP: 2, FRAME_OVERHEAD: 3, FRAME_FREE: 4},
)
Words = tuple[list[str], NDArray[np.uint8]]
"""words, and the number of one of them for each row"""


def uses(codes: Codes) -> Words:
    """What the guest uses each page for; "" for a frame that backs none."""
    return [*_said(_USES.values()), ""], _USE_OF[codes]


def recencies(codes: Codes) -> Words:
    """Whether each page was touched of late; "" where that means nothing."""
    return _said(_RECENCIES), _RECENCY_OF[codes]


def backings(codes: Codes) -> Words:
    """What is behind each page."""
    return _said(_BACKINGS.values()), _BACKING_OF[codes]


def holdings(codes: Codes) -> Words:
    """What each host frame holds."""
    return _said(_HOLDS), _HOLDING_OF[codes]


def _said(texts: Iterable[str]) -> list[str]:
    return [QCoreApplication.translate("PageTable", text) if text else "" for text in texts]
