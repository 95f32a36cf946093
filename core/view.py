"""How a run is shown: what scenarios, lessons and the window call it."""

from enum import StrEnum
from typing import Final

LESSON_FRAMES: Final = 64
"""a host with no more frames than this is spoken of in pages, a larger one in MiB"""


class View(StrEnum):
    """The view of a run."""

    OVERVIEW = "overview"
    CLOSE_UP = "closeup"


class Eye(StrEnum):
    """Whose knowledge the page colours show."""

    TRUTH = "truth"
    GUEST = "guest"
    HYPERVISOR = "hypervisor"
