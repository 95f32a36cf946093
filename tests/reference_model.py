"""A plain model of a host, its guests and their balloons, one page at a time: the judge of the core.

Dicts and lists, no numpy, slow and obvious. It is written from the rules (`domain.md` 2.2-2.7 and the
docstrings), not from the arrays of `core/`, and imports nothing from it. A page's content is a number: 0 is
all zeroes, each store of something new gets the next number, each page of each file the next from where the
guest's files begin: FILES_APART numbers after those of the VM before it.

Which pages the hypervisor swaps out is chance: the judge is told them (`Host.victims`), and judges whose turn
it is, how many, and whether they may be taken.

What happens is noted in `Host.happened` as tuples: what, which VM, and which pages or frames.
"""

FILE = 0x8000_0000
FILES_APART = 1 << 22
NEW = "new"
UNIT = 4096
"""bytes: driver rates are published per page of 4 KiB"""


class NextFit:
    """Places are searched from where the last search stopped, around the end."""

    def __init__(self, places: int) -> None:
        self.places, self.cursor = places, 0

    def next(self, is_free) -> int:
        while not is_free(self.cursor):
            self.cursor = (self.cursor + 1) % self.places
        found = self.cursor
        self.cursor = (found + 1) % self.places
        return found


# --- the host ---------------------------------------------------------------------------------------------


class Record:
    """What the host keeps of one VM."""

    def __init__(self, pages: int, overhead: int, limit: int | None) -> None:
        self.pages = pages
        self.overhead = overhead
        self.limit = limit
        self.target = 0
        self.must_reset = False
        self.has_driver = False
        """its driver was heard of"""
        self.frame: dict[int, int] = {}
        """guest page -> host frame"""
        self.backing = ["never"] * pages
        self.waiting: dict[int, int] = {}
        """guest page -> what is to be stored in it, first come first"""
        self.waiting_from: dict[int, str] = {}
        """guest page that waits, or did -> how it is to be told when it has its frame"""
        self.swapped: dict[int, int] = {}
        """guest page on the hypervisor's swap disk -> content"""

    def ceiling(self) -> int:
        return self.pages if self.limit is None else min(self.limit, self.pages)

    def may_grow_by(self) -> int:
        return max(0, self.ceiling() - len(self.frame))

    def can_balloon_more(self) -> bool:
        return self.has_driver and not self.must_reset and len(self.balloon()) < self.pages

    def balloon(self) -> list[int]:
        return [ppn for ppn, backing in enumerate(self.backing) if backing in ("pending", "ballooned")]


class Host:
    """Frames, and who has them."""

    def __init__(self, frames: int, *, has_swap: bool = False) -> None:
        self.has_swap = has_swap
        self.victims: dict[str, list[int]] = {}
        """for each VM the pages that it is going to lose without being asked"""
        self.owner: list[tuple[str, int | None] | None] = [None] * frames
        """for each frame (VM, guest page), (VM, None) for overhead, None for free"""
        self.contents = [0] * frames
        self.search = NextFit(frames)
        self.records: dict[str, Record] = {}
        self.queue: list[str] = []
        self.stores = 0
        self.happened: list[tuple] = []

    def power_on(self, vm: str, pages: int, overhead: int = 0, limit: int | None = None) -> None:
        self.records[vm] = Record(pages, overhead, limit)
        for _ in range(overhead):
            self.take_frame(vm, None)

    def free_frames(self) -> int:
        return self.owner.count(None)

    def take_frame(self, vm: str, ppn: int | None) -> int:
        frame = self.search.next(lambda place: self.owner[place] is None)
        self.owner[frame] = (vm, ppn)
        self.contents[frame] = 0
        if ppn is not None:
            self.records[vm].frame[ppn] = frame
            self.records[vm].backing[ppn] = "backed"
        return frame

    def touch(self, vm: str, ppn: int, store: int | str | None) -> None:
        """One page is touched, and written to unless `store` is None."""
        record = self.records[vm]
        if store == NEW:
            self.stores += 1
            store = self.stores
        if record.backing[ppn] in ("pending", "ballooned"):
            self.happened.append(("popped", vm, ppn))
            self.forget_balloon(vm)
            record.must_reset = True
        if ppn not in record.frame and ppn not in record.waiting:
            if self.has_swap and not record.can_balloon_more():
                self.make_room(vm)
            self.fault(vm, ppn)
        if store is not None:
            if ppn in record.frame:
                self.contents[record.frame[ppn]] = store
            else:
                record.waiting[ppn] = store

    def make_room(self, vm: str) -> None:
        """A VM that stands at its own limit, or above it, loses clusters of its pages until it is below."""
        record = self.records[vm]
        while record.may_grow_by() == 0 < self.unpromised() and "backed" in record.backing:
            self.swap_out(vm, min(1024, max(1, len(record.frame) // 128)))

    def fault(self, vm: str, ppn: int) -> None:
        """A page gets a frame, with what it held, or waits for one."""
        record = self.records[vm]
        how = "swapped in" if ppn in record.swapped else "backed"
        content = record.swapped.pop(ppn, 0)
        if self.unpromised() and record.may_grow_by():
            frame = self.take_frame(vm, ppn)
            self.contents[frame] = content
            self.happened.append((how, vm, ppn, frame))
        else:
            record.waiting[ppn] = content
            record.waiting_from[ppn] = how
            record.backing[ppn] = "waiting"
            self.happened.append(("waits", vm, ppn))
            if vm not in self.queue:
                self.queue.append(vm)

    def unpromised(self) -> int:
        """Free frames but for those that others wait for and may have."""
        waiting = map(self.records.get, self.queue)
        return max(
            0, self.free_frames() - sum(min(len(each.waiting), each.may_grow_by()) for each in waiting)
        )

    def swap_out(self, vm: str, count: int) -> None:
        """A VM loses so many pages that have a frame of their own, or all of them."""
        record = self.records[vm]
        for _ in range(min(count, record.backing.count("backed"))):
            ppn = self.victims[vm].pop(0)
            assert record.backing[ppn] == "backed"
            frame = record.frame.pop(ppn)
            record.backing[ppn] = "swapped"
            record.swapped[ppn] = self.contents[frame]
            self.owner[frame] = None

    def page_out(self, vm: str) -> None:
        """What a VM has or waits for above its limit is taken from it, if no balloon can give it."""
        record = self.records[vm]
        if self.has_swap and not record.can_balloon_more():
            self.swap_out(vm, len(record.frame) + len(record.waiting) - record.ceiling())

    def content(self, vm: str, ppn: int) -> int:
        """What a page holds; one that is swapped out must be read to be told."""
        record = self.records[vm]
        if ppn in record.frame:
            return self.contents[record.frame[ppn]]
        if ppn in record.swapped:
            self.happened.append(("read twice", vm, ppn))
            return record.swapped[ppn]
        return record.waiting.get(ppn, 0)

    def forget_balloon(self, vm: str) -> None:
        for ppn in self.records[vm].balloon():
            self.unlock(vm, ppn)

    def stop_waiting(self, vm: str, ppn: int) -> None:
        del self.records[vm].waiting[ppn]
        self.records[vm].backing[ppn] = "unbacked"
        if not self.records[vm].waiting:
            self.queue.remove(vm)

    def reset_cpu(self, vm: str) -> None:
        """The guest starts again: nobody waits for its faults any more; its balloon is not forgotten."""
        for ppn in list(self.records[vm].waiting):
            self.stop_waiting(vm, ppn)

    def lock(self, vm: str, ppn: int) -> None:
        """The balloon holds this page now; if it has a frame, that is to be reclaimed."""
        record = self.records[vm]
        record.swapped.pop(ppn, None)
        if ppn in record.waiting:
            self.stop_waiting(vm, ppn)
        record.backing[ppn] = "pending" if ppn in record.frame else "ballooned"

    def unlock(self, vm: str, ppn: int) -> None:
        record = self.records[vm]
        record.backing[ppn] = "backed" if record.backing[ppn] == "pending" else "unbacked"

    def reclaim(self, vm: str) -> None:
        record = self.records[vm]
        for ppn, backing in enumerate(record.backing):
            if backing == "pending":
                frame = record.frame.pop(ppn)
                record.backing[ppn] = "ballooned"
                self.owner[frame] = None
                self.happened.append(("reclaimed", vm, ppn, frame))

    def grant(self, vm: str) -> None:
        """Frames for those who wait, first come first, a VM at a time."""
        record = self.records[vm]
        while record.waiting and self.free_frames() and record.may_grow_by():
            ppn, store = next(iter(record.waiting.items()))
            del record.waiting[ppn]
            frame = self.take_frame(vm, ppn)
            self.contents[frame] = store
            self.happened.append(("granted", vm, ppn, frame))
            if record.waiting_from[ppn] == "swapped in":
                self.happened.append(("swapped in", vm, ppn, frame))
        if not record.waiting:
            self.queue.remove(vm)


# --- a guest ----------------------------------------------------------------------------------------------


class Program:
    """A program with memory of its own, or the reader of a file."""

    def __init__(self, name: str, size: int, *, is_reader: bool) -> None:
        self.name, self.size, self.is_reader = name, size, is_reader
        self.running = True
        self.killed = False


class Guest:
    """Pages, and what each is used for. A virtual page is (program's or file's name, number)."""

    def __init__(
        self,
        host: Host,
        vm: str,
        pages: int,
        swap: int,
        kernel: int = 0,
        now_s: int = 0,
        first_file: int = FILE,
    ) -> None:
        self.host, self.vm = host, vm
        self.use = ["free"] * pages
        self.holds: dict[int, tuple[str, int]] = {}
        """guest page -> virtual page"""
        self.where: dict[tuple[str, int], int] = {}
        """virtual page -> guest page"""
        self.swapped: dict[tuple[str, int], int] = {}
        """virtual page on the guest's own swap disk -> content"""
        self.files: dict[str, list[int]] = {}
        self.next_file_page = first_file
        self.dropped: set[tuple[str, int]] = set()
        """file pages that were in the cache once"""
        self.last_touch = [0] * pages
        self.moment = 0
        self.swap = swap
        self.search = NextFit(pages)
        self.kernel = [self.take_free("kernel") for _ in range(kernel)]
        self.kernel_is_up, self.kernel_credit = False, 0
        self.cluster = min(1024, max(1, pages // 128))
        self.programs: list[Program] = []
        self.touches = self.faults = self.pages_in = self.pages_out = 0
        self.next_flush_s = now_s + 5

    # touches

    def access(self, ppn: int, store: int | str | None) -> None:
        self.moment += 1
        self.last_touch[ppn] = self.moment
        self.touches += 1
        self.host.touch(self.vm, ppn, store)

    def run_kernel(self, picks: list[int]) -> None:
        """The kernel touches all its pages at first, and a few of them later."""
        if not self.kernel_is_up:
            self.kernel_is_up = True
            picks = range(len(self.kernel))
        for pick in picks:
            self.access(self.kernel[pick], NEW)

    def run(self, program: Program, touches: list[tuple[int, bool]]) -> None:
        if program.running and program.is_reader and program.name not in self.files:
            first, self.next_file_page = self.next_file_page, self.next_file_page + program.size
            self.files[program.name] = list(range(first, first + program.size))
        for number, writes in touches:
            if program.running:
                self.touch(program, (program.name, number), writes)

    def touch(self, program: Program, vpage: tuple[str, int], writes: bool) -> None:
        store = NEW if writes else None
        if vpage not in self.where:
            while not self.free_pages():
                self.find_room(program)
                if not program.running:
                    return
            content = self.fault_in(program, vpage)
            store = NEW if writes else content
        ppn = self.where[vpage]
        if program.is_reader and writes:
            self.use[ppn] = "dirty"
        self.access(ppn, store)

    def fault_in(self, program: Program, vpage: tuple[str, int]) -> int:
        ppn = self.take_free("clean" if program.is_reader else "program")
        self.holds[ppn], self.where[vpage] = vpage, ppn
        self.dropped.discard(vpage)
        self.faults += 1
        if program.is_reader:
            return self.files[vpage[0]][vpage[1]]
        if vpage in self.swapped:
            self.pages_in += 1
        return self.swapped.pop(vpage, 0)

    # room

    def free_pages(self) -> int:
        return self.use.count("free")

    def take_free(self, use: str) -> int:
        ppn = self.search.next(lambda place: self.use[place] == "free")
        self.use[ppn] = use
        return ppn

    def release(self, ppn: int) -> None:
        self.use[ppn] = "free"
        self.where.pop(self.holds.pop(ppn, None), None)

    def oldest(self, use: str) -> int | None:
        pages = [ppn for ppn in range(len(self.use)) if self.use[ppn] == use]
        return min(pages, key=lambda ppn: self.last_touch[ppn], default=None)

    def give_up_one(self) -> bool:
        """The page touched longest ago: of the clean cache, of the dirty cache, of the programs."""
        for use in ("clean", "dirty", "program"):
            ppn = self.oldest(use)
            if ppn is None or (use == "program" and len(self.swapped) >= self.swap):
                continue
            vpage = self.holds[ppn]
            if use == "dirty":
                self.write_back(ppn)
            if use == "program":
                self.swapped[vpage] = self.host.content(self.vm, ppn)
                self.pages_out += 1
                self.host.happened.append(("paged out", self.vm, ppn))
            else:
                self.dropped.add(vpage)
                self.host.happened.append(("dropped", self.vm, use))
            self.release(ppn)
            return True
        return False

    def write_back(self, ppn: int) -> None:
        name, number = self.holds[ppn]
        self.files[name][number] = self.host.content(self.vm, ppn)

    def flush(self) -> None:
        """Every 5 s dirty cache is written to its file; it stays in the cache."""
        for ppn, use in enumerate(self.use):
            if use == "dirty":
                self.write_back(ppn)
                self.use[ppn] = "clean"

    def kernel_touches(self) -> int:
        """Ten sixteenths of the kernel's pages a second, fractions kept."""
        self.kernel_credit += 10 * len(self.kernel)
        count, self.kernel_credit = divmod(self.kernel_credit, 16)
        return count

    def find_room(self, asker: Program) -> None:
        """A cluster of pages; when not one is to be had the largest program is killed, or else the asker."""
        made = sum(self.give_up_one() for _ in range(self.cluster))
        if not made:
            victim = max((each for each in self.programs if each.running), key=self.footprint)
            victim = victim if self.footprint(victim) else asker
            victim.killed = True
            self.host.happened.append(("killed", self.vm, victim.name, self.end(victim)))

    def footprint(self, program: Program) -> int:
        if program.is_reader:
            return 0
        return sum(name == program.name for name, _ in [*self.where, *self.swapped])

    def end(self, program: Program) -> int:
        """Its memory becomes free; a file stays in the cache."""
        program.running = False
        if program.is_reader:
            return 0
        held = [ppn for ppn, (name, _) in self.holds.items() if name == program.name]
        for ppn in held:
            self.release(ppn)
        self.swapped = {vpage: each for vpage, each in self.swapped.items() if vpage[0] != program.name}
        return len(held)

    def give_to_driver(self, count: int, *, may_reclaim: bool) -> list[int]:
        """Free pages first, then whatever reclaim makes free; room is made before the first is handed out."""
        while may_reclaim and self.free_pages() < count and self.give_up_one():
            pass
        return [self.take_free("balloon") for _ in range(min(count, self.free_pages()))]


# --- its balloon driver -----------------------------------------------------------------------------------


class Driver:
    """`domain.md` 2.3. `poll` asks once a second, `work` is the cycle that follows."""

    def __init__(self, guest: Guest, page_size: int) -> None:
        self.guest, self.page_size = guest, page_size
        self.held: list[int] = []
        self.needs_start = True
        self.target = 0
        self.rate_alloc, self.rate_free, self.slow_cycles = 2048, 16384, 0
        self.credit = {"fast": 0, "alloc": 0, "free": 0}
        """bytes that a rate allows and that do not make up a page"""
        self.has_work = False

    def poll(self) -> None:
        host, vm = self.guest.host, self.guest.vm
        record = host.records[vm]
        if self.needs_start:
            host.forget_balloon(vm)
            record.must_reset = self.needs_start = False
            record.has_driver = True
        self.slow_cycles = max(0, self.slow_cycles - 1)
        if record.must_reset:
            self.pop()
        else:
            self.target = record.target
            self.has_work = True

    def pop(self) -> None:
        """RESET: free every page without telling the host, and start again."""
        for ppn in self.held:
            self.guest.release(ppn)
        self.held, self.needs_start = [], True

    def allowance(self, kind: str, rate: int) -> int:
        pages, self.credit[kind] = divmod(self.credit[kind] + rate * UNIT, self.page_size)
        return pages

    def work(self) -> None:
        gap = self.target - len(self.held)
        if self.has_work and gap > 0:
            self.inflate(gap)
        elif self.has_work and gap < 0:
            self.deflate(-gap)
        self.has_work = False

    def inflate(self, goal: int) -> None:
        slowly, done, may_sleep = self.slow_cycles > 0, 0, False
        limit = self.allowance("alloc", self.rate_alloc) if slowly else self.allowance("fast", 16384)
        while done < min(goal, limit):
            wanted = min(goal, limit) - done
            got = self.guest.give_to_driver(wanted, may_reclaim=may_sleep)
            for ppn in got:
                self.guest.host.lock(self.guest.vm, ppn)
                self.held.append(ppn)
            done += len(got)
            if len(got) == wanted:
                break
            if may_sleep:
                self.rate_alloc = max(self.rate_alloc // 2, 512)
                return
            if not slowly:
                limit = min(limit, self.allowance("alloc", self.rate_alloc))
            self.slow_cycles, may_sleep = 4, True
        units = done * self.page_size // UNIT
        if units >= self.rate_alloc or 0 < done >= limit:
            self.rate_alloc = min(self.rate_alloc + max(1, units // self.rate_alloc) * 16, 2048)

    def deflate(self, goal: int) -> None:
        for _ in range(min(goal, self.allowance("free", self.rate_free))):
            ppn = self.held.pop()
            self.guest.host.unlock(self.guest.vm, ppn)
            self.guest.release(ppn)
        self.rate_free = min(self.rate_free + 16, 16384)
