"""The guest operating system: it boots, runs programs, finds room, and kills when none is left."""

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.codes import Use
from core.costs import FREE, PageCosts
from core.event_log import EventLog, frozen
from core.events import (
    CacheDropped,
    PagedIn,
    PagedOut,
    Pages,
    ProgramKilled,
    ProgramStarted,
    ProgramStopped,
)
from core.guest.address_space import NOWHERE, SWAPPED, AddressSpace, Region
from core.guest.pages import GuestPages
from core.guest.pressure import Pressure
from core.guest.reclaim import Made, Reclaimer
from core.guest.workload import Program
from core.hardware import FRESH, READ, ZEROES, Contents, Memory
from core.rng import Rng
from core.specs import Pattern, ProgramSpec, VmSpec
from core.tables import taken, zeroes
from core.units import MIB, NS_PER_S

_LOOK_AHEAD: Final = 16384
_LEAST_LOOK_AHEAD: Final = 64
"""touches that are looked at together"""
_CLUSTERS: Final = 128
"""a guest makes room in clusters of 1/128 of its pages, at most 1,024: the gap between its low and high
watermark; so a batch of touches is cut at most once a cluster"""
_LARGEST_CLUSTER: Final = 1024
_FLUSH_NS: Final = 5 * NS_PER_S
_ZEROING_BYTES_PER_S: Final = 64 * MIB
"""how fast an operating system zeroes its pages"""
_FILES_APART: Final = 1 << 22
"""page contents between the files of one guest and those of the next"""
_KERNEL_TOUCHES: Final = 10
"""a kernel touches this many sixteenths of its pages a second"""


class GuestOs:
    """One guest, from boot to reboot. It knows guest pages and its own disk, and no frame."""

    def __init__(
        self,
        spec: VmSpec,
        vm: int,
        page_size: int,
        seed: int,
        now_ns: int,
        log: EventLog,
        costs: PageCosts = FREE,
    ) -> None:
        """Power up; `vm` names the guest in events, its files and with `seed` its random streams.

        `costs` are those of its virtual disk.
        """
        self.spec = spec
        self.vm = vm
        self.pages = GuestPages(spec.configured_pages)
        self.space = AddressSpace(vm * _FILES_APART)
        self.programs: list[Program] = []
        self.booted_ns = now_ns
        self.crashed = False
        self.touches = 0
        self.faults = 0
        self.pages_in = 0
        self.pages_out = 0
        self.kills = 0
        self.on_oom: Callable[[], int] | None = None
        """a balloon driver's offer to give pages back before a kill: how many it gave"""
        self.reclaimer = Reclaimer(self.pages, self.space, spec.swap_pages)
        self.pressure = Pressure()
        self.costs = costs
        self._log = log
        self._seed = seed
        self._page_size = page_size
        self._rng = Rng(seed, vm, 0)
        self._programs_started = 0
        self._files: dict[str, Region] = {}
        self._cluster = min(_LARGEST_CLUSTER, max(1, spec.configured_pages // _CLUSTERS))
        self._zeroed = 0 if spec.zeroes_memory_at_boot else spec.configured_pages
        self._kernel = self.pages.take_free(spec.kernel_pages)
        self.pages.assign(self._kernel, Use.KERNEL)
        self._kernel_is_up = False
        self._kernel_credit = 0
        self._zeroing_credit = 0
        self._is_soiled = zeroes(spec.configured_pages, np.bool_)
        """pages that were given back, and not looked at since"""
        self._soiled = np.empty(0, dtype=np.int32)
        """the same, first come first"""
        self._next_flush_ns = now_ns + _FLUSH_NS
        self._owed_ns = 0
        """how long programs are still to stand still for what their VM had to wait for"""
        self._made: list[Made] = []
        self._paged_in_now = 0
        for program in spec.programs:
            self.add_program(program, now_ns + program.start_ns)

    # --- what a person does -------------------------------------------------------------------------

    def add_program(self, spec: ProgramSpec, start_ns: int) -> None:
        """Plan a program; one of the same name that ended makes room for it."""
        self.programs = [each for each in self.programs if each.spec.name != spec.name]
        self._programs_started += 1
        self.programs.append(Program(spec, start_ns, Rng(self._seed, self.vm, self._programs_started)))

    def program(self, name: str) -> Program | None:
        """The program of this name that runs or will run."""
        return next(
            (each for each in self.programs if each.spec.name == name and each.ended_ns is None), None
        )

    def stop_program(self, program: Program, now_ns: int) -> None:
        """End a program; its memory becomes free, its file stays in the cache."""
        freed = self._end(program, now_ns)
        self._log.add(ProgramStopped, vm=self.vm, program=program.spec.name, freed_pages=freed)

    # --- one tick -----------------------------------------------------------------------------------

    @property
    def is_booting(self) -> bool:
        """Whether the system still zeroes its memory."""
        return self._zeroed < len(self.pages)

    def run(self, now_ns: int, tick_ns: int, memory: Memory) -> None:
        """Run the kernel and every program for one tick."""
        if now_ns >= self._next_flush_ns:
            self.reclaimer.flush(memory)
            self._next_flush_ns = now_ns + _FLUSH_NS
        self._run_kernel(tick_ns, memory)
        kernel_ns, self._owed_ns = self._owed_ns + memory.stalled_ns(), 0
        for program in list(self.programs):
            self._start_or_stop(program, now_ns)
            if program.running and not self.is_booting:
                program.time.owe(kernel_ns)
                self._run_program(program, now_ns, tick_ns, memory)
        self._note_pressure(tick_ns)
        self._report_room()

    def stand_still(self, tick_ns: int) -> None:
        """A tick passes in which the guest may not run, and its programs would."""
        for program in self.programs:
            if program.running and not program.rests:
                program.time.stand_still(tick_ns)
        self._note_pressure(tick_ns)

    def _note_pressure(self, tick_ns: int) -> None:
        awake = [each for each in self.programs if each.running and not each.rests and not self.is_booting]
        busy = [each.time for each in awake if each.spec.pattern is not Pattern.IDLE]
        self.pressure.note([each.time for each in awake], busy, tick_ns)

    def _run_kernel(self, tick_ns: int, memory: Memory) -> None:
        if not self._kernel_is_up:
            self._kernel_is_up = True
            self._touch_pages(self._kernel, FRESH, memory)
        elif len(self._kernel):
            self._kernel_credit += len(self._kernel) * _KERNEL_TOUCHES * tick_ns
            count, self._kernel_credit = divmod(self._kernel_credit, 16 * NS_PER_S)
            self._touch_pages(self._kernel[self._rng.below(len(self._kernel), count)], FRESH, memory)
        if self.is_booting:
            self._zero(tick_ns, memory)
        elif self.spec.zeroes_freed_pages:
            self._zero_freed(tick_ns, memory)

    def _zero(self, tick_ns: int, memory: Memory) -> None:
        """Write zeroes to the next pages, as some systems do to all of them at boot."""
        upto = self._zeroed + self._may_zero(tick_ns)
        free = np.flatnonzero(self.pages.uses[self._zeroed : upto] == Use.FREE) + self._zeroed
        self._touch_pages(free.astype(np.int32), ZEROES, memory)
        self._zeroed = upto

    def _zero_freed(self, tick_ns: int, memory: Memory) -> None:
        """Write zeroes to pages that were given back and are free still (OSDI'02 §5.4)."""
        count = self._may_zero(tick_ns)
        while count and len(self._soiled):
            looked_at, self._soiled = np.split(self._soiled, [count])
            self._is_soiled[looked_at] = False
            free = looked_at[self.pages.uses[looked_at] == Use.FREE]
            self._touch_pages(free, ZEROES, memory)
            count -= len(free)

    def _soil(self, ppns: Pages) -> None:
        """Pages are given back; those that wait to be zeroed already keep their place."""
        if self.spec.zeroes_freed_pages:
            new = ppns[~self._is_soiled[ppns]]
            self._is_soiled[new] = True
            self._soiled = np.concatenate([self._soiled, new])

    def _may_zero(self, tick_ns: int) -> int:
        """How many pages there is time to zero in this tick."""
        self._zeroing_credit += _ZEROING_BYTES_PER_S * tick_ns
        count, self._zeroing_credit = divmod(self._zeroing_credit, NS_PER_S * self._page_size)
        return count

    def _touch_pages(self, ppns: Pages, store: int, memory: Memory) -> None:
        self.pages.stamp(ppns)
        self.touches += len(ppns)
        memory.touch(ppns, np.full(len(ppns), store, dtype=np.uint32))

    def _start_or_stop(self, program: Program, now_ns: int) -> None:
        if program.ended_ns is not None or now_ns < program.start_ns:
            return
        if program.stop_ns is not None and now_ns >= program.stop_ns:
            self.stop_program(program, now_ns)
        elif not program.running:
            program.running = True
            self._log.add(ProgramStarted, vm=self.vm, program=program.spec.name)

    def _run_program(self, program: Program, now_ns: int, tick_ns: int, memory: Memory) -> None:
        if program.rests:
            self._let_go(program)
            program.rest(tick_ns)
            return
        if program.region is None:
            program.begin(self._region_for(program))
        program.begin_tick(tick_ns)
        look_ahead = _LOOK_AHEAD
        while program.running and program.region is not None:
            pages, writes = program.next_touches()
            if not len(pages):
                break
            vpages = (pages[:look_ahead] + program.region.start).astype(np.int32)
            touched = self._touch(program, vpages, writes[:look_ahead], now_ns, memory)
            if touched:  # where batches are cut short it is no use to look much further
                look_ahead = min(_LOOK_AHEAD, max(_LEAST_LOOK_AHEAD, 2 * touched))

    def _region_for(self, program: Program) -> Region:
        if not program.is_reader:
            return self.space.allocate(program.spec.size_pages, is_file=False)
        file = self._files.get(program.spec.name)
        if file is not None and file.count != program.spec.size_pages:
            self._free_region(file)
            file = None
        if file is None:
            file = self.space.allocate(program.spec.size_pages, is_file=True, image=program.spec.image)
            self._files[program.spec.name] = file
        return file

    # --- touches and faults -------------------------------------------------------------------------

    def _touch(
        self, program: Program, batch: Pages, writes: NDArray[np.bool_], now_ns: int, memory: Memory
    ) -> int:
        """Touch virtual pages in order, up to the first that finds no room or no time; how many were touched.

        When the first finds no room, room is made and nothing is touched: the rest must look again at what is
        still there. So a page that was given up is missed if touched again, and one touched just before is
        not given up.
        """
        where = taken(self.space.where, batch)
        missing_at = self._missing(batch, where)
        room = self.pages.free_count
        if len(missing_at) > room:
            if missing_at[room] == 0:
                self._find_room(program, now_ns, memory)
                return 0
            batch, missing_at = batch[: missing_at[room]], missing_at[:room]
            where = where[: len(batch)]
        prices_ns = self._prices(program, where, writes[: len(batch)], missing_at, memory)
        if prices_ns is not None:
            batch = batch[: program.time.fitting(prices_ns)]
            missing_at = missing_at[: np.searchsorted(missing_at, len(batch))]
        program.did(len(batch))
        if len(missing_at):
            self._touch_some_missing(program, batch, writes[: len(batch)], missing_at, memory)
        else:
            stores = np.where(writes[: len(batch)], np.uint32(FRESH), np.uint32(READ))
            self._touch_present(program, where[: len(batch)], stores, memory)
        return len(batch)

    def _prices(
        self,
        program: Program,
        where: Pages,
        writes: NDArray[np.bool_],
        missing_at: NDArray[np.int64],
        memory: Memory,
    ) -> NDArray[np.int64] | None:
        """What each touch would cost on top, None for nothing; a page still to be found costs its disk."""
        if not len(missing_at):
            known = memory.prices(where, writes)
            return known if known is not None and known.any() else None
        present = where >= 0
        prices_ns = np.zeros(len(where), dtype=np.int64)
        known = memory.prices(where[present], writes[present])
        if known is not None:
            prices_ns[present] = known
        is_read = program.is_reader | (where[missing_at] == SWAPPED)
        prices_ns[missing_at] = np.where(is_read, self.costs.read_ns, 0)
        return prices_ns if prices_ns.any() else None

    @staticmethod
    def _missing(batch: Pages, where: Pages) -> NDArray[np.int64]:
        """Positions in the batch where a virtual page without a guest page is touched first, in order."""
        absent = np.flatnonzero(where < 0)
        if len(absent) > 1:
            _, first = np.unique(batch[absent], return_index=True)
            absent = absent[np.sort(first)]
        return absent

    def _touch_some_missing(
        self,
        program: Program,
        batch: Pages,
        writes: NDArray[np.bool_],
        missing_at: NDArray[np.int64],
        memory: Memory,
    ) -> None:
        program.time.stall(*self._read_ns(program, batch[missing_at]))
        initial = self._fault_in(batch[missing_at], is_file=program.is_reader)
        stores = np.where(writes, np.uint32(FRESH), np.uint32(READ))
        stores[missing_at] = np.where(writes[missing_at], np.uint32(FRESH), initial)
        self._touch_present(program, taken(self.space.where, batch), stores, memory)

    def _touch_present(self, program: Program, ppns: Pages, stores: Contents, memory: Memory) -> None:
        if program.is_reader:
            written = ppns[stores == FRESH]
            if len(written):
                self.pages.assign(np.unique(written), Use.CACHE_DIRTY)
        self.pages.stamp(ppns)
        self.touches += len(ppns)
        memory.touch(ppns, stores)
        program.time.stall(memory.stalled_ns())

    def _read_ns(self, program: Program, vpages: Pages) -> tuple[int, int]:
        """How long reading takes of pages that memory was too short for, and of those never read before."""
        where = self.space.where[vpages]
        again = int(np.count_nonzero(where != NOWHERE))
        first = int(np.count_nonzero(where == NOWHERE)) if program.is_reader else 0
        return again * self.costs.read_ns, first * self.costs.read_ns

    def _fault_in(self, vpages: Pages, *, is_file: bool) -> NDArray[np.uint32]:
        """Give virtual pages guest pages; what those must hold at first."""
        ppns = self.pages.take_free(len(vpages))
        self.pages.assign(ppns, Use.CACHE_CLEAN if is_file else Use.PROGRAM)
        self.pages.hold(ppns, vpages)
        swapped = self.space.where[vpages] == SWAPPED
        self.space.where[vpages] = ppns
        self.faults += len(vpages)
        count = int(np.count_nonzero(swapped))
        if count:
            self.reclaimer.swapped_pages -= count
            self.pages_in += count
            self._paged_in_now += count
        return self.space.disk[vpages]

    # --- room ---------------------------------------------------------------------------------------

    def give_to_driver(self, count: int, *, may_reclaim: bool, memory: Memory) -> tuple[Pages, Made, int]:
        """Allocate up to `count` pages for the balloon: free ones first, then whatever reclaim makes free.

        The last of what it returns is how long that took, in ns; it holds up the driver, and no program.
        """
        made, took_ns = Made(0, 0, np.empty(0, dtype=np.int32)), 0
        missing = count - self.pages.free_count
        if may_reclaim and missing > 0:
            self._owed_ns += memory.stalled_ns()  # what came before holds up the programs
            made = self._make_room(missing, memory)
            took_ns = memory.stalled_ns() + made.written * self.costs.write_ns
            self._report_room()
        ppns = self.pages.take_free(count)
        self.pages.assign(ppns, Use.BALLOON)
        return ppns, made, took_ns

    def take_from_driver(self, ppns: Pages) -> None:
        """The driver frees pages of its balloon."""
        self.pages.release(ppns)
        self._soil(ppns)

    def _find_room(self, asker: Program, now_ns: int, memory: Memory) -> None:
        """Reclaim at least one page, or kill: the largest program, or the asker if none holds a page."""
        made = self._make_room(self._cluster, memory)
        if made.total:
            asker.time.stall(memory.stalled_ns() + made.written * self.costs.write_ns)
            return
        if self.on_oom is not None and self.on_oom():
            return
        victim = max((each for each in self.programs if each.running), key=self._footprint)
        if self._footprint(victim) == 0:
            victim = asker
        victim.killed = True
        self.kills += 1
        freed = self._end(victim, now_ns)
        self._log.add(ProgramKilled, vm=self.vm, program=victim.spec.name, freed_pages=freed)

    def _make_room(self, count: int, memory: Memory) -> Made:
        made = self.reclaimer.make_room(count, memory)
        self.pages_out += len(made.paged_out)
        self._made.append(made)
        return made

    def _report_room(self) -> None:
        """One event for each kind of thing that was done to make room since the last report."""
        dirty = sum(made.dirty_pages for made in self._made)
        dropped = sum(made.clean_pages for made in self._made) + dirty
        if dropped:
            self._log.add(CacheDropped, vm=self.vm, pages=dropped, written_pages=dirty)
        out = [made.paged_out for made in self._made if len(made.paged_out)]
        if out:
            self._log.add(PagedOut, vm=self.vm, ppns=frozen(np.concatenate(out)))
        if self._paged_in_now:
            self._log.add(PagedIn, vm=self.vm, pages=self._paged_in_now)
        self._made.clear()
        self._paged_in_now = 0

    def _footprint(self, program: Program) -> int:
        """Pages a program holds, in memory and on the swap disk; what an OOM killer goes by."""
        if program.region is None or program.region.is_file:
            return 0
        where = self.space.where[program.region.span]
        return int(np.count_nonzero((where >= 0) | (where == SWAPPED)))

    def _end(self, program: Program, now_ns: int) -> int:
        program.running = False
        program.ended_ns = now_ns
        return self._let_go(program)

    def _let_go(self, program: Program) -> int:
        """Free a program's own memory; a file stays."""
        region, program.region = program.region, None
        return 0 if region is None or region.is_file else self._free_region(region)

    def _free_region(self, region: Region) -> int:
        self.reclaimer.swapped_pages -= int(np.count_nonzero(self.space.where[region.span] == SWAPPED))
        held = self.space.free(region)
        self.pages.release(held)
        self._soil(held)
        return len(held)

    # --- for the picture ----------------------------------------------------------------------------

    def owner_of(self, ppn: int) -> str:
        """The program or file that a page belongs to; "" for none."""
        vpage = self.pages.vpage_of(ppn)
        region = self.space.region_of(vpage) if vpage >= 0 else None
        if region is None:
            return ""
        names = (each.spec.name for each in self.programs if each.region == region)
        files = (name for name, file in self._files.items() if file == region)
        return next(names, next(files, ""))

    def owners(self) -> tuple[NDArray[np.int16], tuple[str, ...]]:
        """int16[pages] with the number of the program or file that each belongs to, and the names.

        Number 0 is nobody, and called "".
        """
        programs = [(each.spec.name, each.region) for each in self.programs]
        named = [(name, region) for name, region in (*programs, *self._files.items()) if region is not None]
        names = ("", *dict.fromkeys(name for name, _ in named))
        owner_of_vpage = np.zeros(len(self.space.where) + 1, dtype=np.int16)  # the last is nobody's: NOBODY
        for name, region in reversed(named):
            owner_of_vpage[region.span] = names.index(name)
        return owner_of_vpage[self.pages.vpages], names

    def state(self) -> tuple[object, ...]:
        """All that decides what the guest will do, for digests."""
        return (
            (self.pages.fingerprint(), self.space.fingerprint(), self._kernel, self._kernel_is_up),
            (self.crashed, self.booted_ns, self._zeroed, self._next_flush_ns, self.reclaimer.swapped_pages),
            (
                self._kernel_credit,
                self._zeroing_credit,
                self._soiled,
                self._owed_ns,
                self.pressure.fingerprint(),
            ),
            (self.touches, self.faults, self.pages_in, self.pages_out, self.kills, self._rng.state()),
            (self._programs_started, tuple((name, file.start) for name, file in self._files.items())),
            tuple(program.state() for program in self.programs),
        )
