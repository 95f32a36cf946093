"""What every guest page must hold, kept beside a hypervisor page by page: contents must survive all it does.

It listens where the hardware and the channel meet the hypervisor. Swapping, compressing, sharing and copying
are none of its business: a page holds what was stored in it last, until it is lost in a balloon or on its way
to a guest that restarts.
"""

from collections import defaultdict

import numpy as np

from core.codes import Backing
from core.hardware import FIRST_FILE_CONTENT, FRESH, READ
from core.hypervisor.hypervisor import Hypervisor


class Mirror:
    """Put beside a hypervisor without VMs."""

    def __init__(self, hypervisor: Hypervisor) -> None:
        self.hypervisor = hypervisor
        self.holds: dict[int, dict[int, int]] = defaultdict(dict)
        """for each VM the contents of its pages; a page that is not there holds zeroes"""
        self.stores = 0
        for name in ("touch", "contents", "hold", "reclaim", "reset_cpu", "power_off"):
            setattr(hypervisor, name, self.listener(getattr(self, name), getattr(hypervisor, name)))

    @staticmethod
    def listener(note, do):
        def both(vm, *arguments):
            after = note(vm, *arguments)
            result = do(vm, *arguments)
            if after is not None:
                after(result)
            return result

        return both

    def touch(self, vm, ppns, stores):
        for ppn, store in zip(ppns.tolist(), stores.tolist(), strict=True):
            if store == FRESH:
                self.stores += 1
                self.holds[vm][ppn] = (self.stores - 1) % (FIRST_FILE_CONTENT - 1) + 1
            elif store != READ:
                self.holds[vm][ppn] = store

    def contents(self, vm, ppns):
        expected = [self.holds[vm].get(ppn, 0) for ppn in ppns.tolist()]

        def compare(found):
            assert found.tolist() == expected

        return compare

    def hold(self, vm, ppns):
        """What has a frame of its own keeps its contents as long as that is not reclaimed."""
        owns = self.hypervisor.vms[vm].pmap.backing[ppns] == Backing.BACKED
        self.lose(vm, ppns[~owns])

    def reclaim(self, vm):
        backing = self.hypervisor.vms[vm].pmap.backing
        self.lose(vm, np.flatnonzero(backing == Backing.PENDING))

    def reset_cpu(self, vm):
        """Nobody waits any more for what was on its way into a frame."""
        self.lose(vm, self.hypervisor.vms[vm].pmap.waiting)

    def power_off(self, vm):
        self.holds.pop(vm, None)

    def lose(self, vm, ppns):
        for ppn in ppns.tolist():
            self.holds[vm].pop(ppn, None)

    def compare(self):
        for vm, record in self.hypervisor.vms.items():
            everything = np.arange(len(record.pmap), dtype=np.int32)
            found = self.hypervisor.faults.held(record.pmap, everything).tolist()
            assert found == [self.holds[vm].get(ppn, 0) for ppn in everything.tolist()]
