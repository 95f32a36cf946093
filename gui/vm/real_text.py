"""What is said of a real guest: what it is doing, what its bar is made of, and what is not known of it."""

from PySide6.QtCore import QCoreApplication

from core.source import DriverState, RealVmView, VmState, VmView
from core.view import Eye
from gui.display import Display
from gui.text import term
from gui.theme import mix, owner_colour

translate = QCoreApplication.translate


def real_doing_text(vm: VmView, real: RealVmView) -> str:
    """What a real guest is doing, as far as its host can tell; first what stands in a person's way."""
    hindrances = (
        (vm.state is VmState.PAUSED, translate("real", "paused")),
        (vm.driver.virtio is None, translate("real", "no balloon device")),
        (not real.is_reacting, translate("real", "does not react")),
        (vm.driver.state is DriverState.ABSENT, translate("real", "no balloon driver yet")),
        (vm.driver.state is DriverState.INFLATING, translate("real", "its balloon grows")),
        (vm.driver.state is DriverState.DEFLATING, translate("real", "its balloon shrinks")),
    )
    names = ", ".join(program.name for program in vm.programs if program.running)
    usual = names or translate("real", "runs")
    return next((text for holds, text in hindrances if holds), usual)


def real_parts(vm: VmView, real: RealVmView, display: Display) -> list[tuple[str, int, str]]:
    """The parts of what a real guest was given: label, pages and colour, as the chosen eye knows them."""
    theme = display.theme
    tints = [mix(owner_colour(theme, vm.owner), theme.card, share) for share in (1.0, 0.7, 0.5, 0.2)]
    balloon = (term(display.vocabulary, "balloon"), vm.balloon_pages, theme.balloon)
    swapped = (term(display.vocabulary, "host swap label"), vm.host_swapped_pages, theme.host_swap)
    if display.eye is Eye.GUEST:
        kernel = [(translate("vm", "kernel"), vm.kernel_pages, tints[0])] if real.knows_uses else []
        return [
            *kernel,
            (translate("vm", "programs"), vm.program_pages, tints[1]),
            (translate("vm", "cache"), vm.cache_pages, tints[2]),
            (translate("vm", "free in the guest"), vm.free_pages, tints[3]),
            balloon,
        ]
    if not real.knows_backing:
        return [(translate("real", "left to the guest"), vm.size_pages, tints[2]), balloon]
    if display.eye is Eye.TRUTH and real.knows_uses:
        idle = max(0, vm.backed_pages - vm.active_pages)
        return [
            (translate("vm", "active"), min(vm.active_pages, vm.backed_pages), tints[0]),
            (translate("real", "other pages with a frame"), idle, tints[2]),
            swapped,
            balloon,
        ]
    return [(translate("real", "has a frame"), vm.backed_pages, tints[0]), swapped, balloon]


def unknown_pages_text(real: RealVmView | None, display: Display) -> str:
    """Why a guest's pages cannot be shown; empty when they can."""
    if real is None or real.knows_backing:
        return ""
    if display.eye is Eye.GUEST and real.knows_uses:
        return ""
    return translate(
        "real",
        "Its pages cannot be looked at: QEMU runs as another user, or elsewhere. Its balloon can be moved"
        " all the same.",
    )
