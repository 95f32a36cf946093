"""Whether the host will admit a new VM: what is wrong with it, and what it would leave unreserved."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.source import HostView, VmView
from core.specs import VmSpec
from gui.vm.vm_text import amount

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, and with which field: "name", "configured", "reservation", "limit", "program"."""

    field: str
    text: str


def needed_frames(vm: VmSpec | VmView) -> int:
    """Host frames that a VM is guaranteed, its overhead with them."""
    return vm.reservation_pages + vm.overhead_pages


def unreserved_frames(host: HostView, vms: Sequence[VmView]) -> int:
    """Host frames that nobody is guaranteed."""
    return host.frames - sum(needed_frames(vm) for vm in vms)


def swap_space_left(host: HostView, vms: Sequence[VmView]) -> int | None:
    """What is left of the host's swap disk, in pages; None: as much as you like, or it does not swap."""
    if host.swap_pages is None or not host.settings.has_swap:
        return None
    return host.swap_pages - sum(
        max(vm.configured_pages - vm.reservation_pages, vm.host_swapped_pages) for vm in vms
    )


def problem_of(spec: VmSpec, host: HostView, vms: Sequence[VmView]) -> Problem | None:
    """The first thing that is wrong with a VM to be; None when all is well."""
    return next(_problems(spec, host, vms), None)


def _problems(spec: VmSpec, host: HostView, vms: Sequence[VmView]) -> Iterator[Problem]:
    left = unreserved_frames(host, vms)
    if not spec.name:
        yield Problem("name", translate("spawn", "A VM needs a name."))
    if any(vm.name == spec.name for vm in vms):
        yield Problem("name", translate("spawn", "{name} is taken.").format(name=spec.name))
    if spec.kernel_pages > spec.configured_pages:
        yield Problem("configured", translate("spawn", "This is too small for its kernel."))
    if spec.reservation_pages > spec.configured_pages:
        yield Problem("reservation", translate("spawn", "More is reserved than it is to have."))
    if spec.limit_pages is not None and spec.limit_pages < spec.reservation_pages:
        yield Problem("limit", translate("spawn", "The limit is below what is reserved."))
    if needed_frames(spec) > left:
        text = translate("spawn", "The host has only {left} unreserved, and this VM needs {needed}.").format(
            left=amount(max(0, left), host), needed=amount(needed_frames(spec), host)
        )
        yield Problem("reservation", text)
    space = swap_space_left(host, vms)
    if space is not None and spec.configured_pages - spec.reservation_pages > space:
        text = translate(
            "spawn", "The host's swap disk has only {left} left, and all that is not reserved must fit on it."
        ).format(left=amount(max(0, space), host))
        yield Problem("reservation", text)
    if spec.overhead_pages > host.free_frames:
        text = translate("spawn", "There is no room for its overhead of {size}: {free} are free.").format(
            size=amount(spec.overhead_pages, host), free=amount(host.free_frames, host)
        )
        yield Problem("configured", text)


def preview_text(spec: VmSpec, host: HostView, vms: Sequence[VmView]) -> str:
    """What admitting the VM means for the host, in a sentence or two."""
    configured = spec.configured_pages + sum(vm.configured_pages for vm in vms)
    text = translate(
        "spawn",
        "Guaranteed to it: {needed}. Unreserved after that: {left}. "
        "All VMs together: {percent} % of the host.",
    ).format(
        needed=amount(needed_frames(spec), host),
        left=amount(max(0, unreserved_frames(host, vms) - needed_frames(spec)), host),
        percent=round(100 * configured / host.frames),
    )
    room = spec.configured_pages - spec.kernel_pages
    wanted = sum(program.size_pages for program in spec.programs)
    if wanted > room:
        text += " " + translate("spawn", "Its program is larger than the guest: it will have to swap.")
    return text
