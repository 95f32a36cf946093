"""What one stacked bar says about a VM, in each of the three eyes."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.codes import LOOKS, Backing, Look, Use
from core.source import VmView
from core.view import Eye
from gui.display import Display
from gui.text import term
from gui.theme import mix, owner_colour
from gui.vm.real_text import real_parts

translate = QCoreApplication.translate
Part = tuple[str, int, str]
"""Label, pages, colour."""


_BALLOON, _ACTIVE, _IDLE, _FREE, _COMPRESSED, _HOST_SWAPPED = range(6)


def _part_of(look: Look) -> int:
    """The part in which the truth counts a page; one that is in no frame counts as where it is."""
    if look.backing == Backing.SWAPPED:
        return _HOST_SWAPPED
    if look.backing == Backing.COMPRESSED:
        return _COMPRESSED
    if look.use in (Use.FREE, Use.BALLOON):
        return _FREE if look.use == Use.FREE else _BALLOON
    return _ACTIVE if look.active else _IDLE


_CODES_OF: Final = tuple(
    [code for code, look in enumerate(LOOKS) if _part_of(look) == part] for part in range(_HOST_SWAPPED + 1)
)
"""the codes of each part"""


def usage_parts(vm: VmView, pages_of: NDArray[np.int64], display: Display) -> list[Part]:
    """The parts of a VM's configured size, as the chosen eye knows them.

    Args:
        vm: the VM.
        pages_of: int64[256]: how many of its pages have each code.
        display: eye, words and theme.
    """
    if vm.real is not None:
        return real_parts(vm, vm.real, display)
    theme = display.theme
    hue = owner_colour(theme, vm.owner)
    tints = [mix(hue, theme.card, share) for share in (1.0, 0.7, 0.5, 0.2)]
    balloon = (term(display.vocabulary, "balloon"), vm.balloon_pages, theme.balloon)
    compressed = term(display.vocabulary, "compressed label")
    host_swapped = term(display.vocabulary, "host swap label")
    match display.eye:
        case Eye.GUEST:
            return [
                (translate("vm", "kernel"), vm.kernel_pages, tints[0]),
                (translate("vm", "programs"), vm.program_pages, tints[1]),
                (translate("vm", "cache"), vm.cache_pages, tints[2]),
                (translate("vm", "free in the guest"), vm.free_pages, tints[3]),
                balloon,
            ]
        case Eye.HYPERVISOR:
            believed = min(vm.estimated_pages, vm.backed_pages)
            return [
                (translate("vm", "active, by its estimate"), believed, tints[0]),
                (translate("vm", "backed, and idle by its estimate"), vm.backed_pages - believed, tints[2]),
                (compressed, vm.compressed_pages, theme.compressed),
                (host_swapped, vm.host_swapped_pages, theme.host_swap),
                balloon,
            ]
        case _:
            counts = [int(pages_of[codes].sum()) for codes in _CODES_OF]
            return [
                (translate("vm", "active"), counts[_ACTIVE], tints[0]),
                (translate("vm", "idle"), counts[_IDLE], tints[2]),
                (translate("vm", "free in the guest"), counts[_FREE], tints[3]),
                (compressed, counts[_COMPRESSED], theme.compressed),
                (host_swapped, counts[_HOST_SWAPPED], theme.host_swap),
                balloon,
            ]


def estimate_mark(vm: VmView, display: Display) -> tuple[str, int] | None:
    """What the hypervisor believes to be active, to be drawn beside the truth; None in the other eyes."""
    if display.eye is not Eye.TRUTH or vm.real is not None:
        return None
    label = translate("vm", "the {hypervisor} takes for active, by sampling:")
    return label.format(hypervisor=term(display.vocabulary, "hypervisor")), vm.estimated_pages
