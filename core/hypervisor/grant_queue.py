"""The VMs that wait for frames, first come first served."""

from collections.abc import Iterator, Mapping

from core.hypervisor.frames import Frames
from core.hypervisor.record import VmRecord


class GrantQueue:
    """Numbers of VMs, each once; what is free is owed to them before anybody else."""

    def __init__(self, frames: Frames, vms: Mapping[int, VmRecord]) -> None:
        """Nobody waits."""
        self._frames = frames
        self._vms = vms
        self._waiting: list[int] = []

    def __iter__(self) -> Iterator[int]:
        """Go through those that wait now, also while they join and leave."""
        return iter(tuple(self._waiting))

    def join(self, vm: int) -> None:
        """A VM waits; one that does already keeps its place."""
        if vm not in self._waiting:
            self._waiting.append(vm)

    def leave(self, vm: int) -> None:
        """A VM waits no more, if it did."""
        self._waiting = [each for each in self._waiting if each != vm]

    @property
    def unclaimed_frames(self) -> int:
        """Free frames but for those that VMs in the queue wait for and may have."""
        owed = sum(self._vms[vm].grantable_pages for vm in self._waiting)
        return max(0, self._frames.free_count - owed)
