"""What one stacked bar says about a VM, in each of the three eyes."""

from PySide6.QtCore import QCoreApplication

from core.source import VmView
from gui.display import Display, Eye
from gui.text import term
from gui.theme import mix, owner_colour

translate = QCoreApplication.translate
Part = tuple[str, int, str]
"""Label, pages, colour."""


def usage_parts(vm: VmView, display: Display) -> list[Part]:
    """The parts of a VM's configured size, as the chosen eye knows them."""
    theme = display.theme
    hue = owner_colour(theme, vm.owner)
    tints = [mix(hue, theme.card, share) for share in (1.0, 0.7, 0.5, 0.2)]
    balloon = (term(display.vocabulary, "balloon"), vm.balloon_pages, theme.balloon)
    used = vm.kernel_pages + vm.program_pages + vm.cache_pages
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
                balloon,
            ]
        case _:
            return [
                (translate("vm", "active"), vm.active_pages, tints[0]),
                (translate("vm", "idle"), max(0, used - vm.active_pages), tints[2]),
                (translate("vm", "free in the guest"), vm.free_pages, tints[3]),
                balloon,
            ]


def estimate_mark(vm: VmView, display: Display) -> tuple[str, int] | None:
    """What the hypervisor believes to be active, to be drawn beside the truth; None in the other eyes."""
    if display.eye is not Eye.TRUTH:
        return None
    label = translate("vm", "the {hypervisor} takes for active, by sampling:")
    return label.format(hypervisor=term(display.vocabulary, "hypervisor")), vm.estimated_pages
