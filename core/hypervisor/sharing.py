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
from core.hypervisor.pmap import NO_FRAME
from core.hypervisor.record import VmRecord
from core.hypervisor.shared import Key, Place
from core.specs import Actions, SharingSpec
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
        self,
        spec: SharingSpec | None,
        frames: Frames,
        vms: Mapping[int, VmRecord],
        page_size: int,
        log: EventLog,
    ) -> None:
        """Nothing scanned yet; without a `spec` nothing will be."""
        self.spec = spec
        self.stale_hints = 0
        self.scanned_pages = 0
        self._frames = frames
        self._vms = vms
        self._page_size = page_size
        self._log = log
        self._credit: dict[int, int] = {}

    def configure(self, spec: SharingSpec | None) -> None:
        """Share by other rules from now on; what was only seen is forgotten, what is shared stays so."""
        self.spec = spec
        self._frames.shared.forget_hints()

    def scan(self, vm: int, tick_ns: int, actions: Actions) -> int:
        """Look at as many random pages of a VM as the rates allow in a tick; how many had to be hashed.

        A page that is part of a large one is passed over, or the large one broken where the host's state says
        so.
        """
        if self.spec is None:
            return 0
        record = self._vms[vm]
        of_vm, of_host = self.spec.vm_pages_per_s * tick_ns, self.spec.host_pages_per_s * tick_ns
        earned = min(of_vm, of_host // len(self._vms)) * (_ACTIVE_SCAN if actions.shares_actively else 1)
        unit = NS_PER_S * self._page_size // BALLOON_UNIT_BYTES
        count, self._credit[vm] = divmod(self._credit.get(vm, 0) + earned, unit)
        if not count:
            return 0
        ppns = np.unique(record.chance.below(len(record.pmap), count)).astype(np.int32)
        ppns = ppns[record.pmap.backing[ppns] == Backing.BACKED]
        if actions.breaks_large_pages:
            record.pmap.break_large(ppns)
        ppns = ppns[~record.pmap.in_large(ppns)]
        self.look_at(vm, ppns)
        return len(ppns)

    def look_at(self, vm: int, ppns: Pages) -> None:
        """Look for others that hold what these private pages of a VM hold."""
        if self.spec is not None:
            self.scanned_pages += len(ppns)
            self._share(vm, ppns, self.spec, before_swap=False)

    @property
    def looks_before_swap(self) -> bool:
        """Whether a page is looked up before it is swapped."""
        return self.spec is not None and self.spec.before_swap

    def share_before_swap(self, vm: int, ppns: Pages) -> int:
        """Pages are about to be swapped: let those that can be shared be shared; how many were hashed."""
        if self.spec is None or not self.spec.before_swap:
            return 0
        self._share(vm, ppns, self.spec, before_swap=True)
        return len(ppns)

    def forget(self, vm: int) -> None:
        """A VM is gone, and its pages with it."""
        self._credit.pop(vm, None)
        self._frames.shared.forget_vm(vm)

    def _share(self, vm: int, ppns: Pages, spec: SharingSpec, *, before_swap: bool) -> None:
        """Let private pages, each named once, share a frame where another page is known to hold the same.

        Equal pages are looked up once: after a boot nearly all pages are equal.
        """
        record = self._vms[vm]
        salt = vm + 1 if spec.is_salted else 0
        contents = self._frames.contents[record.pmap.frames_of(ppns)]
        distinct, firsts, group = np.unique(contents, return_index=True, return_inverse=True)
        repeated = np.bincount(group, minlength=len(distinct)) > 1
        found = [
            self._frame_for((salt, content), (vm, ppn), is_repeated=is_repeated, before_swap=before_swap)
            for content, ppn, is_repeated in zip(
                distinct.tolist(), ppns[firsts].tolist(), repeated.tolist(), strict=True
            )
        ]
        frames = np.array(found, dtype=np.int32)[group]
        joins = (frames != NO_FRAME) & (record.pmap.backing[ppns] == Backing.BACKED)
        if joins.any():
            self._join(vm, ppns[joins], frames[joins], before_swap=before_swap)

    def _frame_for(self, key: Key, page: Place, *, is_repeated: bool, before_swap: bool) -> int:
        """The shared frame for a page's content: a known one, a hinted one, or the page's own.

        Its own if others that are looked at now repeat it. With none the page becomes a hint itself, unless
        it is about to be swapped.
        """
        table = self._frames.shared
        frame = table.find(key)
        hint = None if frame is not None else table.take_hint(key)
        if hint is not None and hint != page:
            frame = self._begin_sharing(key, hint)
        if frame is None and is_repeated:
            frame = self._begin_sharing(key, page)
        if frame is None and not before_swap:
            table.hint(key, page)
        return NO_FRAME if frame is None else frame

    def _begin_sharing(self, key: Key, page: Place) -> int | None:
        """The frame of a page, shared from now on, if it still holds what it is said to hold."""
        vm, ppn = page
        record = self._vms[vm]
        if not self._holds(record, ppn, key[1]):
            self.stale_hints += 1
            return None
        frame = record.pmap.frame_of(ppn)
        ppns, frames = np.array([ppn], dtype=np.int32), np.array([frame], dtype=np.int32)
        record.pmap.share(ppns, frames)
        self._frames.make_shared(key[0], frame)
        self._note(vm, ppns, frames, 0, before_swap=False)
        return frame

    def _holds(self, record: VmRecord, ppn: int, content: int) -> bool:
        is_private = record.pmap.backing[ppn] == Backing.BACKED
        return bool(is_private and self._frames.contents[record.pmap.frame_of(ppn)] == content)

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
