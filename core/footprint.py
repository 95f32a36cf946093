"""How much memory of this computer a run may come to, so that no file can ask for all of it.

Tables begin as memory that nobody has written to, and take room only where pages are used; what is counted
here is what they come to when all of them are.
"""

from typing import Final

from core.units import GIB

PAGES_MAX: Final = 1 << 24
"""the largest VM, program or guest's disk: 64 GiB of 4 KiB pages"""
HOST_PAGES_MAX: Final = 1 << 26
"""the most frames of a host, and the most pages of all its VMs together: 256 GiB"""
BYTES_MAX: Final = 2 * GIB
FRAME_BYTES: Final = 13
"""owner, guest page, contents and how many share it"""
PAGE_BYTES: Final = 20
"""use, last touch, virtual page, frame, backing, what is stored, whether it is watched and is to be zeroed"""


def most_guest_pages(frames: int) -> int:
    """How many pages all VMs of a host of so many frames may have together."""
    return min(HOST_PAGES_MAX, (BYTES_MAX - frames * FRAME_BYTES) // PAGE_BYTES)
