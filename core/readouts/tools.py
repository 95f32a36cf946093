"""The tools in their order, and how each is asked."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from core.commands import Refused
from core.readouts import dommemstat, esxtop, free, proxmox, psi, qemu, vmmemctl
from core.readouts.readout import Readout
from core.readouts.stats import GuestStats, reported_stats
from core.source import Source, VmView


class HostTool(NamedTuple):
    """A tool that shows the host and all its VMs at once."""

    read_host: Callable[[Source], Readout]

    def read(self, source: Source, name: str | None) -> list[Readout]:
        """The one screen, whichever VM is named; raises Refused when there is no VM of that name."""
        _named(source, name)
        return [self.read_host(source)]


class VmTool(NamedTuple):
    """A tool that is asked about one VM."""

    read_vm: Callable[[Source, VmView], Readout]

    def read(self, source: Source, name: str | None) -> list[Readout]:
        """The VM of that name, or each in turn; raises Refused when there is none of that name."""
        return [self.read_vm(source, vm) for vm in _named(source, name)]


def _named(source: Source, name: str | None) -> list[VmView]:
    vms = [vm for vm in source.vms() if name in (None, vm.name)]
    if name is not None and not vms:
        raise Refused("no-such-vm", vm=name)
    return vms


def _of_virtio(read: Callable[[Source, VmView, GuestStats | None], Readout]) -> VmTool:
    """A tool that goes by what the guest's virtio balloon reports."""
    return VmTool(lambda source, vm: read(source, vm, reported_stats(source, vm)))


TOOLS: Final[Mapping[str, HostTool | VmTool]] = MappingProxyType(
    {
        "esxtop": HostTool(esxtop.read),
        "dommemstat": _of_virtio(dommemstat.read),
        "qemu": _of_virtio(qemu.read),
        "proxmox": _of_virtio(proxmox.read),
        "free": VmTool(free.read),
        "vmmemctl": VmTool(vmmemctl.read),
        "psi": VmTool(psi.read),
    }
)
"""By the name that the command line gives them."""
