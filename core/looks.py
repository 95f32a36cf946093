"""What every page and frame of a machine looks like, kept up from what changed since somebody last looked."""

from collections import deque
from collections.abc import Iterable
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.codes import (
    FRAME_FREE,
    FRAME_OVERHEAD,
    FRAME_ZIP,
    LOOKS,
    NO_OWNER,
    SHARED_OWNER,
    Backing,
    Codes,
    Use,
    code,
    page_codes,
)
from core.events import Pages
from core.guest.pages import GuestPages
from core.hypervisor.frames import ZIP_PAGE, Frames
from core.hypervisor.pmap import NO_FRAME, Pmap
from core.journal import Journal
from core.tables import taken, zeroes
from core.world import World

SHARED_FRAME: Final = code(Use.PROGRAM, Backing.SHARED)
"""Code of every frame that several pages share, whatever each of them is used for."""
_CODE_BITS: Final = 8
_CODES: Final = 1 << _CODE_BITS
_AT_ONCE: Final = 1 << 20
"""frames that are looked at together: numpy takes more memory for each of them than its code does"""
_TOGETHER: Final = 1 << 14
"""frames of a VM that changed: of fewer, those of several VMs are taken over at once"""
_IS_ACTIVE: Final = np.array([look.active for look in LOOKS])
_IDLE_OF: Final = np.array([code(look.use, look.backing) for look in LOOKS], dtype=np.uint8)
_ACTIVE_OF: Final = np.array([code(look.use, look.backing, active=True) for look in LOOKS], dtype=np.uint8)
"""uint8[codes]: the code of the same page when it is idle, and when it is active"""
_LATER: Final = 2
"""touches of the last seconds are remembered one by one as long as they are fewer than 2 a page"""


class _Touched(NamedTuple):
    """Pages that were touched between two looks; their stamps lie from `first` to below `end`."""

    first: int
    end: int
    ppns: Pages


class PageLooks:
    """The codes of the pages of one VM.

    A page is active for some seconds after a touch. So those that were touched are remembered until then, and
    looked at once more when that time is over.

    Attributes:
        codes: uint8[pages].
        counts: int64[256]: how many pages there are of each code.
        journal: the pages whose code changed.
    """

    def __init__(self, pages: GuestPages, pmap: Pmap) -> None:
        """Look at none of them yet."""
        self.pages, self.pmap = pages, pmap
        self.codes: Codes = zeroes(len(pages), np.uint8)
        self.counts: NDArray[np.int64] = np.zeros(_CODES, dtype=np.int64)
        self.journal = Journal(len(pages))
        self._read = (0, 0, 0)
        self._touched: deque[_Touched] = deque()
        self._touches = 0
        self._seen_stamp = 0

    @property
    def active_pages(self) -> int:
        """How many are used, and were touched of late."""
        return int(self.counts[: len(LOOKS)][_IS_ACTIVE].sum())

    def follow(self, since_ns: int) -> None:
        """Look at what changed; a page is active if it was touched at `since_ns` or later."""
        journals = (self.pages.journal, self.pmap.journal, self.pages.touches)
        used, backed, touched = (
            journal.since(read) for journal, read in zip(journals, self._read, strict=True)
        )
        used_version, backed_version, touches_version = (journal.version for journal in journals)
        self._read = (used_version, backed_version, touches_version)
        first, end = self.pages.first_stamp(since_ns), self.pages.next_stamp
        is_away = self._seen_stamp < first or self._touches > _LATER * len(self.codes)
        if used is None or backed is None or touched is None or is_away:
            self._look_at_all(since_ns)
            return
        self._look_at(np.concatenate([used, backed]), first)
        self._look_at_touches(touched, np.concatenate([np.empty(0, np.int32), *self._over(first)]), first)
        if len(touched):
            self._touched.append(_Touched(self._seen_stamp, end, touched))
            self._touches += len(touched)
        self._seen_stamp = end

    def _over(self, first: int) -> Iterable[Pages]:
        """Pages some of which were touched before the stamp `first`, and may be active no more."""
        while self._touched and self._touched[0].first < first:
            yield self._touched[0].ppns
            if self._touched[0].end > first:
                break
            self._touches -= len(self._touched.popleft().ppns)

    def _look_at(self, ppns: Pages, first: int) -> None:
        """Look at pages of which anything may have changed."""
        if len(ppns):
            self._take(ppns, taken(self.codes, ppns), self._codes_of(ppns, first))

    def _look_at_touches(self, touched: Pages, earlier: Pages, first: int) -> None:
        """Pages touched just now are active; of those touched earlier, the ones that were not again are idle.

        Nothing else of them changed, or they were looked at already: so their codes tell the rest.
        """
        over = earlier[taken(self.pages.stamps, earlier) < first]
        before = taken(self.codes, np.concatenate([touched, over]))
        now = np.concatenate([_ACTIVE_OF[before[: len(touched)]], _IDLE_OF[before[len(touched) :]]])
        self._take(np.concatenate([touched, over]), before, now)

    def _take(self, ppns: Pages, before: Codes, now: Codes) -> None:
        """Change the codes of these pages."""
        differs = now != before
        if not differs.any():
            return
        changed, now = _distinct(ppns[differs], now[differs])
        self.counts -= np.bincount(taken(self.codes, changed), minlength=_CODES)
        self.counts += np.bincount(now, minlength=_CODES)
        self.codes[changed] = now
        self.journal.note(changed)

    def _codes_of(self, ppns: Pages, first: int) -> Codes:
        """The codes of these pages, active from the stamp `first` on."""
        pages = self.pages
        is_active = taken(pages.stamps, ppns) >= first
        return page_codes(taken(pages.uses, ppns), is_active, taken(self.pmap.backing, ppns))

    def _look_at_all(self, since_ns: int) -> None:
        pages = self.pages
        first = pages.first_stamp(since_ns)
        self.codes[:] = page_codes(pages.uses, pages.stamps >= first, self.pmap.backing)
        self.counts = np.bincount(self.codes, minlength=_CODES)
        self.journal.note_all()
        self._remember(since_ns)

    def _remember(self, since_ns: int) -> None:
        """Sort out in which tick each active page was touched."""
        pages, begins = self.pages, self.pages.stamps_since(since_ns)
        active = np.flatnonzero(pages.stamps >= begins[0]).astype(np.int32)
        active = active[np.argsort(pages.stamps[active])]
        places = np.searchsorted(pages.stamps[active], begins)
        self._touched = deque(
            _Touched(first, end, active[begin:stop])
            for (first, end), (begin, stop) in zip(pairwise(begins), pairwise(places.tolist()), strict=True)
        )
        self._touches = len(active)
        self._seen_stamp = pages.next_stamp


class FrameLooks:
    """The codes of the frames of a host: each has that of the page behind it.

    Attributes:
        codes: uint8[frames].
        journal: the frames whose code or owner changed.
    """

    def __init__(self, frames: Frames) -> None:
        """Look at none of them yet."""
        self.codes: Codes = zeroes(len(frames), np.uint8)
        self.journal = Journal(len(frames))
        self._frames = frames
        self._read = 0
        self._read_of: dict[int, tuple[int, int]] = {}

    def follow(self, vms: dict[int, PageLooks]) -> None:
        """Look at what changed; the looks of the VMs must have followed already."""
        frames = self._frames
        changed = frames.journal.since(self._read)
        self._read = frames.journal.version
        if changed is None:
            for first in range(0, len(frames), _AT_ONCE):
                piece = slice(first, first + _AT_ONCE)
                self.codes[piece] = _without_page(frames.owners[piece], frames.ppns[piece])
            self.journal.note_all()
            self._read_of.clear()
        else:
            self.codes[changed] = _without_page(frames.owners[changed], frames.ppns[changed])
            self.journal.note(changed)
        read_of, self._read_of = self._read_of, {}
        behind: list[Pages] = []
        now: list[Codes] = []
        for vm, looks in vms.items():
            self._read_of[vm] = (looks.journal.version, looks.pmap.journal.version)
            its_frames, its_codes = self._changed_of(looks, read_of.get(vm, (0, 0)))
            if len(its_frames) > _TOGETHER:
                self._take(its_frames, its_codes)
            else:  # of many VMs few changes each are looked at together, which is faster
                behind.append(its_frames)
                now.append(its_codes)
        if behind:
            self._take(np.concatenate(behind), np.concatenate(now))

    def _changed_of(self, looks: PageLooks, read: tuple[int, int]) -> tuple[Pages, Codes]:
        """The private frames of a VM behind pages that changed since then, and the codes of those."""
        coded, mapped = looks.journal.since(read[0]), looks.pmap.journal.since(read[1])
        ppns = None if coded is None or mapped is None else np.concatenate([coded, mapped])
        if ppns is None:
            ppns = np.flatnonzero(looks.pmap.frames != NO_FRAME).astype(np.int32)
        behind = looks.pmap.frames_of(ppns)
        private = behind != NO_FRAME
        if looks.pmap.shared_pages:
            private &= looks.pmap.backing[ppns] != Backing.SHARED
        return behind[private], taken(looks.codes, ppns[private])

    def _take(self, behind: Pages, now: Codes) -> None:
        """These frames look like the pages in front of them, one frame like one page."""
        differs = taken(self.codes, behind) != now
        changed = behind[differs]
        self.codes[changed] = now[differs]
        self.journal.note(changed)


class Looks:
    """All VMs and the frames of the world that is looked at; of another world it begins anew."""

    def __init__(self) -> None:
        """Nothing was looked at yet."""
        self._world: World | None = None
        self._vms: dict[int, PageLooks] = {}
        self._frames: FrameLooks | None = None
        self._are_of_now = self._frames_are_of_now = False

    def forget(self) -> None:
        """The world went on, or is another: look again when somebody asks."""
        self._are_of_now = self._frames_are_of_now = False

    def of_vms(self, world: World, since_ns: int) -> dict[int, PageLooks]:
        """Those of every VM that is powered on; a page is active if it was touched at `since_ns` or later."""
        if self._are_of_now:
            return self._vms
        if world is not self._world:
            self._world, self._vms, self._frames = world, {}, None
        known, self._vms = self._vms, {}
        for number, vm in world.vms.items():
            looks = known.get(number)
            if looks is None or looks.pages is not vm.guest.pages:
                looks = PageLooks(vm.guest.pages, world.hypervisor.vms[number].pmap)
            looks.follow(since_ns)
            self._vms[number] = looks
        self._are_of_now = True
        return self._vms

    def of_frames(self, world: World, since_ns: int) -> FrameLooks:
        """Those of the host's frames."""
        vms = self.of_vms(world, since_ns)
        if self._frames is None:
            self._frames = FrameLooks(world.hypervisor.frames)
        if not self._frames_are_of_now:
            self._frames.follow(vms)
            self._frames_are_of_now = True
        return self._frames

    def __reduce__(self) -> tuple[type["Looks"], tuple[()]]:
        """A copy looks for itself."""
        return Looks, ()


def _distinct(ppns: Pages, codes: Codes) -> tuple[Pages, Codes]:
    """Each of these pages once, in order, with its code; sorted together, which is faster than apart."""
    both = (ppns.astype(np.int64) << _CODE_BITS) | codes
    both.sort()
    both = both[np.append(True, both[1:] != both[:-1])]
    return (both >> _CODE_BITS).astype(np.int32), (both & (_CODES - 1)).astype(np.uint8)


def _without_page(owners: Codes, ppns: Pages) -> Codes:
    """uint8[frames]: the code of each as far as it does not hang on the page behind it."""
    codes = np.full(len(owners), FRAME_OVERHEAD, dtype=np.uint8)
    codes[ppns == ZIP_PAGE] = FRAME_ZIP
    codes[owners == SHARED_OWNER] = SHARED_FRAME
    codes[owners == NO_OWNER] = FRAME_FREE
    return codes
