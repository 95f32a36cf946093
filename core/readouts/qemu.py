"""QEMU's monitor: `info balloon`, and `query-balloon` over QMP.

`actual` is the size that the guest has left, in MiB (rounded down) on the human monitor and in bytes over QMP
(QEMU's `hmp_info_balloon`, QAPI's `BalloonInfo`).
"""

from typing import Final

from core.readouts.readout import Line, Readout, Remark, plain, supposed, value
from core.readouts.sizes import working
from core.readouts.stats import GuestStats
from core.source import Source, VmView
from core.units import MIB

NO_DEVICE: Final = "Error: No balloon device has been activated"
NO_VIRTIO: Final = (
    "This guest has no virtio balloon (its driver, if any, is VMware's), so QEMU finds none. Of one as "
    "large as its balloon it would say:"
)
NOT_THE_BALLOON: Final = "The balloon is what the configured size has more than that, in bytes:"


def read(source: Source, vm: VmView, stats: GuestStats | None) -> Readout:
    """The monitor's answers for one VM; `stats` is None without a virtio balloon."""
    page_size = source.host().page_size
    answers = _answers(vm, page_size)
    parts: tuple[Line | Remark, ...] = answers
    if stats is None:
        parts = ((value(NO_DEVICE, "qemu.error"),), (), Remark(NO_VIRTIO), *supposed(answers))
    balloon = supposed([_balloon(vm, page_size)])
    return Readout(
        title="QEMU monitor",
        command="(qemu) info balloon",
        parts=(*parts, (), Remark(NOT_THE_BALLOON), *balloon),
    )


def _answers(vm: VmView, page_size: int) -> tuple[Line, ...]:
    size_bytes = vm.size_pages * page_size
    mib = value(str(size_bytes // MIB), "qemu.actual", working(vm.size_pages, page_size))
    exact = value(str(size_bytes), "qemu.actual-bytes", working(vm.size_pages, page_size))
    return (
        (plain("balloon: "), plain("actual=", mib.key), mib),
        (plain('-> {"execute": "query-balloon"}'),),
        (plain('<- {"return": {'), plain('"actual": ', exact.key), exact, plain("}}")),
    )


def _balloon(vm: VmView, page_size: int) -> Line:
    configured, size, balloon = (
        value(str(pages * page_size), f"qemu.{name}", working(pages, page_size))
        for name, pages in (
            ("configured", vm.configured_pages),
            ("actual-bytes", vm.size_pages),
            ("balloon", vm.balloon_pages),
        )
    )
    return configured, plain(" - "), size, plain(" = "), balloon
