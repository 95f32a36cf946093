"""The balloon driver against its published constants (`vmw_balloon` 1.2.1.2, 2010)."""

import pytest

from core.codes import Backing, Use
from core.digest import digest
from core.events import (
    DriverPolled,
    DriverReset,
    DriverStarted,
    DriverUnloaded,
    InflateSlowed,
    PagesPinned,
    PagesReported,
    PagesUnlocked,
    PagesUnpinned,
)
from core.guest import driver as constants
from core.guest.driver import BalloonDriver
from core.units import KIB, MIB, NS_PER_S
from tests.core.builders import Lone, Scripted, of, pages

SIZES = [4 * KIB, 64 * KIB, MIB]


class Ballooned(Lone):
    """A lone guest with a driver: `second` is one poll and its cycle."""

    def __init__(self, configured, *, loads_at_ns=0, **more):
        more = {"frames": configured + 16, "max_balloon_percent": 100, **more}
        super().__init__(configured, **more)
        self.page_size = self.hypervisor.spec.page_size
        self.driver = BalloonDriver(self.guest, self.page_size, loads_at_ns, self.log)
        self.now_s = 0

    def ask(self, target):
        self.record.target_pages = target

    def poll(self):
        while self.driver.is_due(self.now_s * NS_PER_S):
            self.driver.poll(self.now_s * NS_PER_S, self.port)

    def work(self, pieces=10**6):
        while self.driver.is_busy and pieces:
            self.driver.work(self.port, self.port)
            pieces -= 1

    def second(self):
        self.log.now_ns = self.now_s * NS_PER_S
        self.poll()
        self.work()
        if self.record.pmap.pending_pages:
            self.hypervisor.reclaim(0)
        self.now_s += 1
        return self.log.collect()

    def mib_per_second(self, seconds):
        """How much the balloon grew (or shrank) in each of so many seconds."""
        grown = []
        for _ in range(seconds):
            before = self.driver.size_pages
            self.second()
            grown.append((self.driver.size_pages - before) * self.page_size / MIB)
        return grown

    def fill(self, size, *, is_reader=False, writes=True):
        """Use pages, by a program of its own or as clean cache."""
        program = Scripted(f"program{len(self.guest.programs)}", size, is_reader=is_reader)
        program.script = [(page, writes and not is_reader) for page in range(size)]
        self.guest.programs.append(program)
        self.run(self.now_s * NS_PER_S)
        return program


def test_the_constants_are_the_published_ones():
    assert constants.POLL_NS == NS_PER_S
    assert constants.RATE_NO_SLEEP_ALLOC * 4 * KIB == 64 * MIB
    assert constants.RATE_ALLOC_MIN * 4 * KIB == 2 * MIB
    assert constants.RATE_ALLOC_MAX * 4 * KIB == 8 * MIB
    assert constants.RATE_FREE_MIN * 4 * KIB == 2 * MIB
    assert constants.RATE_FREE_MAX * 4 * KIB == 64 * MIB
    assert constants.RATE_ALLOC_STEP == constants.RATE_FREE_STEP == 16
    assert constants.SLOW_CYCLES == 4
    assert constants.REFUSED_MAX == 16
    assert constants.BATCH == 512


# --- inflating --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page_size", SIZES)
def test_free_pages_go_at_64_mib_a_second_and_then_the_curve_has_its_knee_at_8(page_size):
    mib = MIB // page_size
    lone = Ballooned(256 * mib, page_size=page_size)
    lone.fill(100 * mib, is_reader=True)
    lone.ask(256 * mib)
    assert lone.mib_per_second(3) == [64, 64, 28]
    assert lone.driver.slow_cycles == 4
    assert lone.mib_per_second(4) == [8, 8, 8, 8]


@pytest.mark.parametrize("page_size", SIZES)
def test_a_guest_that_has_nothing_to_give_halves_the_rate_down_to_2_mib_a_second(page_size):
    mib = MIB // page_size
    lone = Ballooned(64 * mib, page_size=page_size)
    lone.fill(64 * mib)
    lone.ask(64 * mib)
    rates = []
    for _ in range(4):
        lone.second()
        rates.append(lone.driver.rate_alloc)
    assert rates == [1024, 512, 512, 512]
    assert lone.driver.size_pages == 0


@pytest.mark.parametrize("page_size", [4 * KIB, 64 * KIB])
def test_each_full_cycle_raises_the_slow_rate_by_16_up_to_its_maximum(page_size):
    mib = MIB // page_size
    lone = Ballooned(96 * mib, page_size=page_size)
    program = lone.fill(96 * mib)
    lone.ask(96 * mib)
    for _ in range(3):
        lone.second()
    lone.guest.stop_program(program, 0)
    lone.fill(96 * mib, is_reader=True)  # all of it can be dropped, none of it is free
    rates = []
    for _ in range(4):
        lone.second()
        rates.append(lone.driver.rate_alloc)
    assert rates == [528, 544, 560, 576]
    lone.driver.rate_alloc = 2032
    lone.second()
    assert lone.driver.rate_alloc == 2048


def test_a_rate_that_is_no_whole_number_of_pages_is_kept_over_the_seconds():
    lone = Ballooned(40, page_size=8 * MIB)  # 2 MiB/s are a quarter of a page a second
    program = lone.fill(40)
    lone.ask(40)
    for _ in range(4):
        lone.second()
    assert lone.driver.rate_alloc == 512
    lone.guest.stop_program(program, 0)
    lone.fill(40, is_reader=True)
    lone.driver.rate_alloc, lone.driver.slow_cycles = 1536, 4  # 0.75 pages a second
    grown = []
    for _ in range(16):
        lone.driver.rate_alloc, lone.driver.slow_cycles = 1536, 4
        grown.append(sum(lone.mib_per_second(1)) / 8)
    assert sum(grown) == 12
    assert set(grown) == {0, 1}


def test_after_a_failure_three_cycles_are_slow_even_if_there_is_room_again():
    lone = Ballooned(400)
    program = lone.fill(400)
    lone.ask(400)
    slowed = of(lone.second(), InflateSlowed)
    assert [event.rate_per_s for event in slowed] == [2048]
    lone.driver.rate_alloc = 2048
    lone.guest.stop_program(program, 0)
    assert lone.mib_per_second(5) == [8, 8, 8, 64, 64]


def test_slowing_down_is_told_once_and_not_in_every_slow_cycle():
    lone = Ballooned(64)
    lone.fill(64, is_reader=True)
    lone.ask(64)
    assert [len(of(lone.second(), InflateSlowed)) for _ in range(4)] == [1, 0, 0, 0]


def test_what_is_pinned_says_where_it_came_from():
    lone = Ballooned(10, swap_pages=2)
    lone.fill(3)
    lone.fill(4, is_reader=True)
    lone.ask(10)
    pinned = of(lone.second(), PagesPinned)
    facts = [(event.from_free, event.from_cache, event.from_programs) for event in pinned]
    assert facts == [(3, 0, 0), (0, 4, 1)]
    lone.second()
    assert lone.guest.reclaimer.swapped_pages == 2
    assert lone.driver.size_pages == 9


def test_the_guest_chooses_the_pages_and_the_driver_pins_reports_and_only_then_loses_the_frames():
    lone = Ballooned(6)
    lone.fill(6)
    lone.guest.stop_program(lone.guest.programs[0], 0)
    lone.ask(2)
    lone.poll()
    lone.work(pieces=1)
    assert (lone.guest.pages.uses[:2] == Use.BALLOON).all()
    assert lone.record.pmap.ballooned_pages == 0
    lone.work(pieces=1)
    assert (lone.record.pmap.backing[:2] == Backing.PENDING).all()
    assert lone.record.pmap.backed_pages == 6
    lone.hypervisor.reclaim(0)
    assert (lone.record.pmap.backing[:2] == Backing.BALLOONED).all()
    assert lone.record.pmap.backed_pages == 4
    assert lone.hypervisor.frames.contents[:2].all(), "nobody cleans a frame before it is needed"


def test_a_target_that_falls_in_mid_cycle_ends_the_cycle_and_frees_what_is_not_needed():
    lone = Ballooned(20)
    lone.ask(8)
    lone.poll()
    lone.work(pieces=1)
    lone.ask(3)
    lone.work()
    assert lone.driver.size_pages == lone.record.pmap.ballooned_pages == 3
    assert lone.guest.pages.counts[Use.BALLOON] == 3


def test_a_cycle_that_a_pause_cut_short_is_finished_before_the_next_poll():
    lone = Ballooned(20)
    lone.ask(5)
    lone.poll()
    lone.work(pieces=1)
    lone.now_s = 3
    assert not lone.driver.is_due(3 * NS_PER_S)
    lone.work()
    assert lone.driver.size_pages == 5
    assert lone.driver.is_due(3 * NS_PER_S)


# --- refused pages ----------------------------------------------------------------------------------------


def test_pages_of_devices_are_refused_parked_and_freed_and_the_cycle_gives_up_after_16():
    lone = Ballooned(40, device_pages=20)
    lone.ask(20)
    assert lone.second()
    assert lone.driver.held.tolist() == list(range(20))
    lone.ask(28)
    reported = of(lone.second(), PagesReported)
    assert [event.refused.tolist() for event in reported] == [list(range(20, 28)), list(range(28, 36))]
    assert lone.driver.size_pages == 20
    assert lone.guest.pages.free_count == 20
    reported = of(lone.second(), PagesReported)
    again = [*range(36, 40), *range(20, 24)], [*range(24, 32)]
    assert [event.refused.tolist() for event in reported] == list(again)
    assert lone.driver.refused_pages == lone.driver.counters["lock (failed)"] == 32
    assert lone.guest.pages.counts[Use.BALLOON] == 20


# --- deflating --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page_size", SIZES)
def test_deflating_goes_at_64_mib_a_second_last_pinned_first(page_size):
    mib = MIB // page_size
    lone = Ballooned(256 * mib, page_size=page_size)
    lone.ask(100 * mib)
    lone.mib_per_second(2)
    held = lone.driver.held.tolist()
    lone.ask(0)
    before = lone.driver.size_pages
    freed = [ppn for event in of(lone.second(), PagesUnpinned) for ppn in event.ppns.tolist()]
    assert len(freed) == 64 * mib
    assert freed == held[::-1][: 64 * mib]
    assert lone.driver.size_pages == before - 64 * mib
    assert lone.mib_per_second(2) == [-36, 0]
    assert lone.driver.rate_free == 16384


def test_the_host_hears_of_a_page_before_the_guest_may_use_it():
    lone = Ballooned(6)
    lone.ask(2)
    lone.second()
    lone.ask(0)
    lone.poll()
    lone.work(pieces=1)
    assert of(lone.log.collect(), PagesUnlocked)[0].ppns.tolist() == [1, 0]
    assert (lone.record.pmap.backing[:2] == Backing.UNBACKED).all()
    assert (lone.guest.pages.uses[:2] == Use.BALLOON).all()
    lone.work(pieces=1)
    assert (lone.guest.pages.uses[:2] == Use.FREE).all()


def test_a_page_that_the_host_does_not_know_of_halves_the_rate_and_stays_in_the_balloon():
    lone = Ballooned(10)
    lone.ask(4)
    lone.second()
    lone.record.pmap.unlock(pages(2))
    lone.ask(0)
    rates = []
    for _ in range(6):
        lone.second()
        rates.append(lone.driver.rate_free)
    assert rates == [8192, 4096, 2048, 1024, 512, 512]
    assert lone.driver.held.tolist() == [2]
    assert lone.driver.counters["unlock (failed)"] == 6
    lone.record.pmap.lock(pages(2))
    lone.second()
    assert lone.driver.rate_free == 528


def test_contents_are_gone_after_a_deflate_and_frames_come_back_zeroed_at_the_touch_only():
    lone = Ballooned(4)
    program = lone.fill(4)
    old = lone.port.contents(pages(0, 1, 2, 3)).tolist()
    assert all(old)
    lone.guest.stop_program(program, 0)
    lone.ask(4)
    lone.second()
    lone.ask(0)
    lone.second()
    assert lone.guest.pages.free_count == 4
    assert lone.record.pmap.backed_pages == 0
    lone.fill(4, writes=False)
    assert lone.record.pmap.backed_pages == 4
    assert not lone.port.contents(pages(0, 1, 2, 3)).any()


# --- start, reset, unload ---------------------------------------------------------------------------------


def test_a_driver_that_loads_late_says_start_at_its_time_and_polls_once_a_second_from_then_on():
    lone = Ballooned(10, loads_at_ns=3 * NS_PER_S)
    kinds = [[type(event) for event in lone.second()] for _ in range(5)]
    assert kinds == [[], [], [], [DriverStarted, DriverPolled], [DriverPolled]]
    assert lone.driver.counters == {"start": 1, "guestType": 1, "timer": 2, "target": 2}


def test_the_target_is_heard_at_the_next_poll_and_not_before():
    lone = Ballooned(10)
    lone.second()
    lone.ask(3)
    assert lone.driver.target_pages == 0
    polled = of(lone.second(), DriverPolled)[0]
    assert (polled.target_pages, polled.balloon_pages, polled.changed) == (3, 0, True)
    assert not of(lone.second(), DriverPolled)[0].changed


@pytest.mark.parametrize("pieces", [0, 1, 2, 3])
def test_reset_pops_the_balloon_at_whichever_reply_and_the_next_poll_starts_afresh(pieces):
    lone = Ballooned(20)
    lone.ask(4)
    lone.second()
    lone.ask(8)
    lone.poll()
    lone.work(pieces)
    lone.hypervisor.touch(0, lone.driver.held[:1], lone.port.contents(lone.driver.held[:1]))
    assert lone.record.must_reset
    assert lone.record.pmap.ballooned_pages == 0
    lone.work()
    if pieces == 3:  # nothing was left to say in this cycle
        assert lone.driver.size_pages == 8
        lone.now_s += 1
        lone.poll()
    elif pieces == 2:
        lone.work()
        lone.now_s += 1
        lone.poll()
    assert lone.driver.size_pages == 0
    assert lone.driver.needs_start
    assert lone.guest.pages.counts[Use.BALLOON] == 0
    assert len(of(lone.log.collect(), DriverReset)) == 1
    lone.now_s += 2
    assert len(of(lone.second(), DriverStarted)) == 1
    assert lone.driver.size_pages == 8
    assert not lone.record.must_reset


def test_a_reset_while_deflating_pops_too():
    lone = Ballooned(20)
    lone.ask(6)
    lone.second()
    lone.ask(2)
    lone.poll()
    lone.record.must_reset = True
    lone.work()
    assert lone.driver.size_pages == 0
    assert lone.guest.pages.free_count == 20


@pytest.mark.parametrize(("target", "pieces"), [(6, 0), (9, 1), (2, 1), (6, 9)])
def test_unloading_tells_the_host_first_and_frees_everything_even_in_mid_cycle(target, pieces):
    lone = Ballooned(20)
    lone.ask(6)
    lone.second()
    lone.ask(target)
    lone.now_s += 1
    lone.poll()
    lone.work(pieces)
    lone.driver.unload(lone.port)
    assert lone.record.pmap.ballooned_pages == lone.record.pmap.pending_pages == 0
    assert lone.guest.pages.free_count == 20
    assert lone.driver.is_gone
    assert not lone.driver.is_due(10**12)
    assert not lone.driver.is_busy
    assert len(of(lone.log.collect(), DriverUnloaded)) == 1
    lone.fill(20)
    assert not lone.record.must_reset, "no spurious reset"


def test_a_driver_that_never_loaded_leaves_without_a_word_to_the_host():
    lone = Ballooned(20, loads_at_ns=10 * NS_PER_S)
    lone.driver.unload(lone.port)
    assert lone.driver.counters == {}
    assert lone.driver.is_gone


def test_the_driver_says_whether_it_inflates_deflates_or_rests():
    lone = Ballooned(20)
    lone.ask(3)
    lone.poll()
    assert lone.driver.is_inflating is True
    lone.work()
    assert lone.driver.is_inflating is None
    lone.ask(1)
    lone.now_s += 1
    lone.poll()
    assert lone.driver.is_inflating is False
    assert digest(lone.driver.state()) != digest(Ballooned(20).driver.state())
