"""Content-based page sharing (OSDI'02 §4): looking for pages that hold the same, and giving them one frame.

The scan looks at random pages of every VM. A page whose contents a shared frame holds joins it; one whose
contents a hint has seen makes the hinted page's frame a shared one; any other becomes a hint itself.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np

from core.codes import Backing
from core.event_log import EventLog, frozen
from core.events import Pages, PagesShared
from core.hypervisor.frames import Frames
from core.hypervisor.record import VmRecord
from core.hypervisor.shared import Key
from core.specs import SharingSpec
from core.units import BALLOON_UNIT_BYTES, NS_PER_S

_ACTIVE_SCAN: Final = 10
"""how many times faster the scan is while the host's state asks for sharing (our choice)"""


class PageSharing:
    """The scan of one host, and the look-up before a page is swapped.

    Attributes:
        stale_hints: hints that turned out to be wrong; cumulative.
        scanned_pages: cumulative.
    """

    def __init__(
        self, spec: SharingSpec, frames: Frames, vms: Mapping[int, VmRecord], page_size: int, log: EventLog
    ) -> None:
        """Nothing scanned yet."""
        self.spec = spec
        self.stale_hints = 0
        self.scanned_pages = 0
        self._frames = frames
        self._vms = vms
        self._page_size = page_size
        self._log = log
        self._credit: dict[int, int] = {}

    def scan(self, vm: int, tick_ns: int, *, is_active: bool) -> int:
        """Look at as many random pages of a VM as the rates allow in a tick; how many had to be hashed."""
        record = self._vms[vm]
        of_vm, of_host = self.spec.vm_pages_per_s * tick_ns, self.spec.host_pages_per_s * tick_ns
        earned = min(of_vm, of_host // len(self._vms)) * (_ACTIVE_SCAN if is_active else 1)
        unit = NS_PER_S * self._page_size // BALLOON_UNIT_BYTES
        count, self._credit[vm] = divmod(self._credit.get(vm, 0) + earned, unit)
        if not count:
            return 0
        ppns = np.unique(record.chance.below(len(record.pmap), count)).astype(np.int32)
        ppns = ppns[record.pmap.backing[ppns] == Backing.BACKED]
        self.scanned_pages += len(ppns)
        self.share(vm, ppns, before_swap=False)
        return len(ppns)

    def forget(self, vm: int) -> None:
        """A VM is gone, and its pages with it."""
        self._credit.pop(vm, None)
        self._frames.shared.forget_vm(vm)

    def share(self, vm: int, ppns: Pages, *, before_swap: bool) -> None:
        """Let private pages share a frame where one with the same contents is known or hinted at."""
        record, table = self._vms[vm], self._frames.shared
        salt = vm + 1 if self.spec.is_salted else 0
        contents = self._frames.contents[record.pmap.frames[ppns]]
        joining: list[int] = []
        frames: list[int] = []
        for ppn, content in zip(ppns.tolist(), contents.tolist(), strict=True):
            if record.pmap.backing[ppn] != Backing.BACKED:  # shared by now, with one of these before it
                continue
            key = (salt, content)
            frame = table.find(key)
            if frame is None:
                frame = self._from_hint(key, vm, ppn)
            if frame is not None:
                joining.append(ppn)
                frames.append(frame)
            elif not before_swap:
                table.hint(key, (vm, ppn))
        if joining:
            self._join(vm, np.array(joining, np.int32), np.array(frames, np.int32), before_swap=before_swap)

    def _from_hint(self, key: Key, vm: int, ppn: int) -> int | None:
        """The frame of the hinted page, shared from now on, if it still holds what the hint says."""
        hint = self._frames.shared.take_hint(key)
        if hint is None or hint == (vm, ppn):
            return None
        other = self._vms[hint[0]]
        frame = int(other.pmap.frames[hint[1]])
        if other.pmap.backing[hint[1]] != Backing.BACKED or int(self._frames.contents[frame]) != key[1]:
            self.stale_hints += 1
            return None
        hinted = np.array([hint[1]], dtype=np.int32)
        other.pmap.share(hinted, np.array([frame], dtype=np.int32))
        self._frames.make_shared(key[0], frame)
        self._note(hint[0], hinted, np.array([frame], dtype=np.int32), 0, before_swap=False)
        return frame

    def _join(self, vm: int, ppns: Pages, frames: Pages, *, before_swap: bool) -> None:
        self._frames.shared.join(frames)
        freed = self._frames.release(self._vms[vm].pmap.share(ppns, frames))
        self._note(vm, ppns, frames, freed, before_swap=before_swap)

    def _note(self, vm: int, ppns: Pages, frames: Pages, freed: int, *, before_swap: bool) -> None:
        self._log.add(
            PagesShared,
            vm=vm,
            ppns=frozen(ppns),
            frames=frozen(frames),
            freed_frames=freed,
            before_swap=before_swap,
        )

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what it will look at, for digests."""
        return tuple(self._credit.items()), self.stale_hints, self.scanned_pages
