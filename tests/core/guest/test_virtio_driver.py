"""The virtio-balloon driver against what is published of Linux's, and its device."""

import numpy as np
import pytest

from core.channel import Feature
from core.codes import Backing, Use
from core.digest import digest
from core.events import (
    BalloonedPagesTouched,
    BalloonOutOfPuff,
    BalloonPopped,
    ConfigChanged,
    DeflatedOnOom,
    DriverStarted,
    DriverUnloaded,
    FramesReclaimed,
    PagesPinned,
    PagesReported,
    PagesUnlocked,
    PagesUnpinned,
    ProgramKilled,
    StatsReported,
)
from core.guest import virtio_driver as constants
from core.guest.virtio_driver import VirtioDriver, chunks_of
from core.hardware import FRESH
from core.hypervisor.virtio import VirtioDevice
from core.specs import CostsSpec, DriverKind, DriverSpec
from core.units import BALLOON_UNIT_BYTES, KIB, MIB, NS_PER_MS, NS_PER_S
from tests.core.builders import Lone, Scripted, of, pages

SIZES = [4 * KIB, 64 * KIB, MIB, 4 * MIB]
TICK_NS = 100 * NS_PER_MS


class Ballooned(Lone):
    """A lone guest with a virtio driver: `tick` is one POLL and one BALLOON phase."""

    def __init__(self, configured, *, loads_at_ns=0, stats_period_ns=0, **more):
        options = {name: more.pop(name) for name in ("deflate_on_oom", "batched") if name in more}
        driver = DriverSpec(kind=DriverKind.VIRTIO, stats_period_ns=stats_period_ns, **options)
        more = {"frames": configured + 16, "max_balloon_percent": 100, "driver": driver, **more}
        super().__init__(configured, **more)
        self.page_size = self.hypervisor.spec.page_size
        self.units = self.page_size // BALLOON_UNIT_BYTES
        self.device = VirtioDevice(self.hypervisor, 0, stats_period_ns)
        self.driver = VirtioDriver(
            self.guest, driver, self.page_size, TICK_NS, loads_at_ns, self.device, self.log
        )
        self.now_ns = 0

    def ask(self, target):
        """The host writes its wish into the device, whether or not it is a new one."""
        self.record.target_pages = target
        self.record.target_writes += 1

    def poll(self):
        while self.driver.is_due(self.now_ns):
            self.driver.poll(self.now_ns, self.port)

    def work(self, pieces=10**6):
        while self.driver.is_busy and pieces:
            self.driver.work(self.port, self.port)
            pieces -= 1

    def tick(self, *, runs=False):
        self.log.now_ns = self.now_ns
        if runs:
            self.guest.pages.begin_tick(self.now_ns)
            self.guest.run(self.now_ns, TICK_NS, self.port)
        self.poll()
        self.work()
        self.now_ns += TICK_NS
        return self.log.collect()

    def ticks(self, count, *, runs=False):
        return [event for _ in range(count) for event in self.tick(runs=runs)]

    def fill(self, size, *, is_reader=False, writes=True):
        """Use pages, by a program of its own or as clean cache."""
        program = Scripted(f"program{len(self.guest.programs)}", size, is_reader=is_reader)
        program.script = [(page, writes and not is_reader) for page in range(size)]
        self.guest.programs.append(program)
        self.run(self.now_ns)
        return program


def test_the_constants_are_the_published_ones():
    assert constants.KICK_UNITS == constants.OOM_UNITS == 256
    assert constants.RETRY_NS == 200 * NS_PER_MS
    assert constants.CHUNK_BYTES == 4 * MIB


# --- the target is pushed ---------------------------------------------------------------------------------


def test_a_driver_loads_at_its_time_and_acts_at_once_on_a_size_that_is_wanted_already():
    lone = Ballooned(10, loads_at_ns=2 * TICK_NS, page_size=64 * KIB)
    lone.ask(3)
    kinds = [[type(event) for event in lone.tick()] for _ in range(4)]
    assert kinds == [[], [], [DriverStarted, PagesPinned, PagesReported], []]
    assert lone.driver.size_pages == 3


def test_an_interrupt_wakes_the_driver_in_the_next_poll_and_nothing_else_does():
    lone = Ballooned(10)
    assert [type(event) for event in lone.ticks(20)] == [DriverStarted]
    lone.ask(3)
    heard = of(lone.tick(), ConfigChanged)[0]
    assert (heard.num_pages, heard.target_pages, heard.balloon_pages) == (3 * 256, 3, 0)
    assert lone.driver.size_pages == 3
    assert lone.ticks(20) == []


def test_the_same_size_written_again_is_an_interrupt_too_but_no_work():
    lone = Ballooned(10)
    lone.ask(3)
    lone.ticks(2)
    lone.ask(3)
    assert [type(event) for event in lone.tick()] == [ConfigChanged]
    assert lone.driver.counters["config changes"] == 1  # the first was there before the driver


@pytest.mark.parametrize("page_size", SIZES)
def test_num_pages_and_actual_are_in_units_of_4_kib_whatever_the_page_size(page_size):
    lone = Ballooned(20, page_size=page_size)
    lone.ask(7)
    lone.tick()
    assert lone.device.num_pages() == lone.device.actual == 7 * page_size // (4 * KIB)
    assert lone.driver.size_pages == lone.record.pmap.ballooned_pages == 7


@pytest.mark.parametrize(
    ("page_size", "batches"),
    [(4 * KIB, [256, 256, 88]), (64 * KIB, [16] * 37 + [8]), (MIB, [1] * 600), (4 * MIB, [1] * 600)],
)
def test_a_kick_carries_256_units_and_at_least_a_page(page_size, batches):
    lone = Ballooned(700, page_size=page_size)
    lone.ask(600)
    events = lone.tick()
    assert [len(event.ppns) for event in of(events, PagesReported)] == batches
    assert lone.driver.counters["kicks"] == len(batches) * max(1, page_size // MIB)
    assert lone.driver.counters["allocated"] == lone.driver.counters["sent"] == 600 * lone.units
    lone.ask(0)
    assert [len(event.ppns) for event in of(lone.tick(), PagesUnlocked)] == batches


def test_a_target_that_falls_in_mid_work_is_seen_at_the_next_kick():
    lone = Ballooned(20)
    lone.tick()
    lone.ask(8)
    lone.poll()
    lone.work(pieces=7)
    assert lone.driver.size_pages == 3
    assert len(lone.driver.in_hand) == 1
    lone.ask(2)
    lone.work()
    assert lone.driver.size_pages == 2
    assert lone.guest.pages.counts[Use.BALLOON] == 2


# --- inflating --------------------------------------------------------------------------------------------


def test_the_host_takes_the_frames_before_it_acknowledges():
    lone = Ballooned(6)
    lone.fill(6)
    lone.guest.stop_program(lone.guest.programs[0], 0)
    lone.tick()
    lone.ask(1)
    lone.poll()
    lone.work(pieces=1)
    assert lone.guest.pages.uses[0] == Use.BALLOON
    assert lone.record.pmap.backing[0] == Backing.BACKED
    lone.work(pieces=1)
    assert lone.record.pmap.backing[0] == Backing.BALLOONED
    assert lone.record.pmap.backed_pages == 5
    told = [type(event) for event in lone.log.collect() if not isinstance(event, ConfigChanged)]
    assert told[-3:] == [PagesPinned, PagesReported, FramesReclaimed]


def test_the_guest_drops_cache_and_pages_out_for_it_without_any_slowing_down():
    lone = Ballooned(10, page_size=64 * KIB, swap_pages=2)
    lone.fill(3)
    lone.fill(4, is_reader=True)
    lone.tick()
    lone.ask(9)
    pinned = of(lone.tick(), PagesPinned)
    assert [(each.from_free, each.from_cache, each.from_programs) for each in pinned] == [(3, 4, 2)]
    assert lone.driver.size_pages == 9


def test_out_of_puff_it_sleeps_200_ms_and_tries_again_for_ever():
    lone = Ballooned(10, page_size=64 * KIB)
    program = lone.fill(6)
    lone.tick()
    lone.ask(7)
    tried = []
    for number in range(9):
        tried += [(number, event.missing_pages) for event in of(lone.tick(), BalloonOutOfPuff)]
    assert tried == [(0, 3), (2, 3), (4, 3), (6, 3), (8, 3)]
    lone.guest.stop_program(program, 0)
    lone.ticks(2)
    assert lone.driver.size_pages == 7
    assert of(lone.ticks(20), BalloonOutOfPuff) == []


def test_what_it_got_before_it_was_out_of_puff_is_told_after_the_sleep():
    lone = Ballooned(10, page_size=64 * KIB)
    lone.fill(6)
    lone.tick()
    lone.ask(7)
    lone.tick()
    assert lone.guest.pages.counts[Use.BALLOON] == 4
    assert (lone.driver.size_pages, lone.device.actual, lone.record.pmap.ballooned_pages) == (0, 0, 0)
    assert lone.tick() == ()
    lone.tick()
    assert (lone.driver.size_pages, lone.device.actual, lone.record.pmap.ballooned_pages) == (4, 64, 4)


def test_an_interrupt_does_not_shorten_the_sleep_but_is_heard():
    lone = Ballooned(10, page_size=64 * KIB)
    lone.fill(10)
    lone.tick()
    lone.ask(7)
    lone.tick()
    lone.ask(0)
    assert [type(event) for event in lone.tick()] == [ConfigChanged]
    assert lone.driver.is_inflating is False
    assert lone.tick() == ()
    assert lone.driver.is_inflating is None
    assert lone.ticks(10) == []


def test_nothing_is_refused_not_even_the_pages_of_devices():
    lone = Ballooned(10, device_pages=4)
    lone.ask(10)
    reported = of(lone.tick(), PagesReported)
    assert sum(len(event.ppns) for event in reported) == 10
    assert all(len(event.refused) == 0 for event in reported)


# --- deflating --------------------------------------------------------------------------------------------


def test_deflating_takes_the_last_pinned_first_and_the_host_hears_of_a_page_before_the_guest_may_use_it():
    lone = Ballooned(6, page_size=64 * KIB)
    lone.ask(4)
    lone.tick()
    lone.ask(1)
    lone.poll()
    lone.work(pieces=1)
    assert of(lone.log.collect(), PagesUnlocked)[0].ppns.tolist() == [3, 2, 1]
    assert (lone.record.pmap.backing[1:4] == Backing.UNBACKED).all()
    assert (lone.guest.pages.uses[:4] == Use.BALLOON).all()
    assert lone.device.actual == 4 * 16, "actual is written when the work is done"
    lone.work()
    assert (lone.guest.pages.uses[1:4] == Use.FREE).all()
    assert lone.device.actual == 1 * 16
    assert of(lone.log.collect(), PagesUnpinned)[0].ppns.tolist() == [3, 2, 1]


# --- out of memory ----------------------------------------------------------------------------------------


def deflated(lone, size):
    """The number of pages that each out-of-memory call gave back while a program of `size` filled."""
    program = Scripted("hungry", size)
    program.script = [(page, True) for page in range(size)]
    lone.guest.programs.append(program)
    events = lone.run(lone.now_ns)
    return [len(event.ppns) for event in of(events, DeflatedOnOom)], len(of(events, ProgramKilled))


@pytest.mark.parametrize(("page_size", "step"), [(64 * KIB, 16), (MIB, 1), (4 * MIB, 1)])
def test_each_out_of_memory_call_gives_256_units_back_before_anybody_is_killed(page_size, step):
    lone = Ballooned(64, page_size=page_size, deflate_on_oom=True)
    lone.ask(60)
    lone.tick()
    calls, kills = deflated(lone, 4 + 2 * step)
    assert calls == [step, step]
    assert kills == 0
    assert lone.driver.size_pages == lone.record.pmap.ballooned_pages == 60 - 2 * step
    assert lone.device.actual == (60 - 2 * step) * lone.units


def test_without_the_feature_the_guest_kills_and_the_balloon_keeps_what_it_has():
    lone = Ballooned(64, page_size=64 * KIB)
    lone.ask(60)
    lone.tick()
    assert deflated(lone, 20) == ([], 1)
    assert lone.driver.size_pages == 60
    assert lone.guest.kills == 1


def test_an_empty_balloon_has_nothing_to_give_and_the_guest_kills_after_all():
    lone = Ballooned(64, page_size=64 * KIB, deflate_on_oom=True)
    lone.ask(16)
    lone.tick()
    assert deflated(lone, 65) == ([16], 1)


def test_what_the_guest_took_back_is_not_inflated_again_until_the_configuration_is_written_again():
    lone = Ballooned(64, page_size=64 * KIB, swap_pages=64, deflate_on_oom=True)
    lone.ask(60)
    lone.tick()
    lone.guest.reclaimer.swap_capacity_pages = 0
    deflated(lone, 6)
    lone.guest.reclaimer.swap_capacity_pages = 64
    assert lone.ticks(50) == []
    assert (lone.device.num_pages(), lone.device.actual) == (60 * 16, 44 * 16)
    lone.ask(60)
    lone.ticks(1)
    assert lone.device.actual == 60 * 16, "a controller that says it again has its way: a tug-of-war"


def test_the_driver_s_own_allocations_never_make_the_balloon_give_way():
    lone = Ballooned(20, page_size=64 * KIB, deflate_on_oom=True)
    lone.fill(10)
    lone.tick()
    lone.ask(20)
    assert of(lone.ticks(10), DeflatedOnOom) == []


# --- a ballooned page is touched --------------------------------------------------------------------------


def write(lone, *ppns):
    lone.port.touch(pages(*ppns), np.full(len(ppns), FRESH, dtype=np.uint32))


def test_a_touched_ballooned_page_gets_a_zeroed_frame_and_nobody_notices():
    lone = Ballooned(8)
    lone.ask(4)
    lone.tick()
    write(lone, 2, 2, 0)
    events = lone.log.collect()
    assert of(events, BalloonPopped) == []
    assert [event.ppns.tolist() for event in of(events, BalloonedPagesTouched)] == [[0, 2]]
    assert not lone.record.must_reset
    assert lone.record.pmap.backed_pages == 2
    assert lone.device.actual == lone.device.num_pages() == 4 * 256
    assert lone.driver.size_pages == 4
    assert lone.ticks(20) == []


def test_a_page_that_was_used_in_spite_of_all_deflates_like_the_others_and_keeps_its_frame():
    lone = Ballooned(8)
    lone.ask(4)
    lone.tick()
    write(lone, 2)
    lone.ask(0)
    lone.tick()
    assert lone.guest.pages.free_count == 8
    assert lone.device.actual == lone.record.pmap.ballooned_pages == 0
    assert lone.record.pmap.backed().tolist() == [2]


def test_a_new_driver_resets_the_device_and_the_host_forgets_the_balloon_only_then():
    lone = Ballooned(8)
    lone.ask(4)
    lone.tick()
    old = lone.driver
    loads_at_ns = 5 * TICK_NS
    lone.driver = VirtioDriver(lone.guest, lone.spec.driver, MIB, TICK_NS, loads_at_ns, lone.device, lone.log)
    lone.guest.take_from_driver(old.held)  # the new guest knows nothing of the old one's balloon
    lone.ticks(3)
    assert lone.device.actual == 4 * 256
    assert lone.record.pmap.ballooned_pages == 4
    lone.record.target_pages = 0
    lone.ticks(1)
    assert of(lone.tick(), DriverStarted)
    assert lone.device.actual == lone.record.pmap.ballooned_pages == 0


# --- time -------------------------------------------------------------------------------------------------


def test_it_inflates_no_faster_than_the_published_time_allows_and_banks_none():
    lone = Ballooned(1024, frames=1100, host={"costs": CostsSpec(virtio_percent=100)})
    lone.ticks(7)
    lone.ask(600)
    sizes = []
    for _ in range(4):
        lone.tick()
        sizes.append(lone.driver.size_pages)
    # 1 MiB: a kick of 393,100 ns and 256 units of 147 + 138 + 428 ns, 575,628 ns in all, so 173.7 a tick
    assert sizes == [173, 347, 521, 600]


@pytest.mark.slow
def test_seven_gibibytes_take_what_was_published():
    lone = Ballooned(8192, frames=8300, host={"costs": CostsSpec(virtio_percent=100)})
    lone.ask(7168)
    ticks = 0
    while lone.driver.size_pages < 7168:
        lone.tick()
        ticks += 1
    assert ticks == 42, "4126 ms"


def test_deflating_takes_a_kick_for_each_256_units():
    lone = Ballooned(1024, frames=1100, host={"costs": CostsSpec(virtio_percent=100)})
    lone.ask(600)
    lone.ticks(9)
    lone.ask(0)
    lone.tick()
    assert lone.driver.size_pages == 600 - 255, "100 ms / 393,100 ns"


def test_half_of_the_published_cost_is_twice_the_pace():
    lone = Ballooned(1024, frames=1100, host={"costs": CostsSpec(virtio_percent=50)})
    lone.ask(600)
    lone.tick()
    assert lone.driver.size_pages == 347, "100 ms / (575,628 ns / 2)"


def test_in_chunks_it_deflates_as_fast_as_it_tells():
    lone = Ballooned(8192, frames=8300, batched=True, host={"costs": CostsSpec(virtio_percent=100)})
    lone.ask(7168)
    ticks = 0
    while lone.driver.size_pages < 7168:
        lone.tick()
        ticks += 1
    assert ticks == 5, "491 ms"
    lone.ask(0)
    while lone.driver.size_pages:
        lone.tick()
        ticks += 1
    assert ticks <= 10


def test_what_the_vm_waited_for_before_is_not_the_drivers_to_pay():
    lone = Ballooned(64, swap_pages=64, host={"costs": CostsSpec(zero_fill_ns=1)})
    lone.fill(64)
    lone.record.stalled_ns = 10 * NS_PER_S
    lone.ask(20)
    lone.tick()
    assert lone.driver.size_pages == 20
    lone.run(lone.now_ns, TICK_NS)
    assert lone.guest.programs[0].time.fingerprint()[2] >= 9 * NS_PER_S, "its program owes it"


def test_in_chunks_too_it_asks_for_little_where_room_must_be_made():
    lone = Ballooned(64, swap_pages=64, batched=True)
    lone.fill(60)
    lone.ask(30)
    lone.poll()
    lone.work(pieces=1)
    assert len(lone.driver.in_hand) == 4, "what is free"
    lone.work(pieces=2)
    assert len(lone.driver.in_hand) == 1, "a small kick"


def test_on_a_machine_on_which_nothing_takes_time_it_is_done_at_once():
    lone = Ballooned(1024, frames=1100)
    lone.ask(600)
    lone.tick()
    assert lone.driver.size_pages == 600


def test_it_waits_for_the_disk_when_the_guest_makes_room_for_it():
    slow = CostsSpec(disk_access_ns=160 * NS_PER_MS)  # 10 ms to write one page among many
    lone = Ballooned(64, swap_pages=64, host={"costs": slow})
    lone.fill(64)
    lone.ask(20)
    sizes = []
    for _ in range(3):
        lone.tick()
        sizes.append(lone.driver.size_pages)
    assert sizes == [9, 19, 20], "ten pages are written in a tick; the last of them is told in the next"


# --- statistics -------------------------------------------------------------------------------------------


def test_statistics_come_once_a_period_beginning_when_the_driver_loads():
    lone = Ballooned(8, stats_period_ns=NS_PER_S, loads_at_ns=2 * TICK_NS)
    came = [event.at_ns / NS_PER_S for event in of(lone.ticks(40, runs=True), StatsReported)]
    assert came == [0.2, 1.2, 2.2, 3.2]
    assert lone.device.stats_ns == 3_200 * NS_PER_MS


def test_a_period_of_zero_means_no_statistics_at_all():
    lone = Ballooned(8)
    assert of(lone.ticks(40, runs=True), StatsReported) == []
    assert lone.device.stats is None
    assert lone.device.fresh_stats() is None


def test_a_guest_that_does_not_run_reports_nothing_and_its_report_goes_stale_after_three_periods():
    lone = Ballooned(8, stats_period_ns=NS_PER_S)
    lone.tick(runs=True)
    for _ in range(30):
        assert lone.device.fresh_stats() is not None
        assert of(lone.tick(), StatsReported) == []
    lone.log.now_ns = 3 * NS_PER_S
    assert lone.device.fresh_stats() is not None
    lone.log.now_ns += 1
    assert lone.device.fresh_stats() is None
    assert lone.device.stats is not None, "the last values stay, with their age"
    assert of(lone.tick(runs=True), StatsReported), "it answers as soon as it runs again"


@pytest.mark.parametrize(("deflate_on_oom", "total"), [(False, 12), (True, 20)])
def test_the_statistics_are_the_guest_s_own_counts_and_total_follows_the_accounting(deflate_on_oom, total):
    lone = Ballooned(
        20, stats_period_ns=NS_PER_S, kernel_pages=2, swap_pages=4, deflate_on_oom=deflate_on_oom
    )
    lone.fill(7)
    lone.fill(5, is_reader=True)
    lone.ask(8)
    lone.tick()
    stats = lone.driver.stats()
    # 20 = 2 kernel + 7 program + 5 cache + 6 free; the balloon took 6 free pages and 2 of cache
    assert stats.total_bytes == total * MIB
    assert (stats.free_bytes, stats.cache_bytes, stats.available_bytes) == (0, 3 * MIB, 3 * MIB)
    assert (stats.swap_in_bytes, stats.swap_out_bytes, stats.oom_kills) == (0, 0, 0)
    assert (stats.major_faults, stats.minor_faults) == (0, 12)
    lone.ask(12)
    lone.tick()
    assert lone.driver.stats().swap_out_bytes == 1 * MIB
    lone.ask(11)
    lone.tick()
    lone.guest.programs[0].script = [(0, False)]
    lone.run(NS_PER_S)
    assert (lone.driver.stats().swap_in_bytes, lone.driver.stats().major_faults) == (MIB, 1)


# --- the end ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("target", "pieces"), [(6, 0), (9, 1), (9, 2), (2, 1), (6, 9)])
def test_unloading_empties_the_balloon_by_the_book_even_in_mid_work(target, pieces):
    lone = Ballooned(20, deflate_on_oom=True)
    lone.ask(6)
    lone.tick()
    lone.ask(target)
    lone.poll()
    lone.work(pieces)
    lone.driver.unload(lone.port)
    assert lone.record.pmap.ballooned_pages == lone.device.actual == 0
    assert lone.guest.pages.free_count == 20
    assert lone.guest.on_oom is None
    assert not lone.device.is_driven
    assert not lone.device.has_interrupt
    assert not lone.driver.is_due(10**12)
    assert not lone.driver.is_busy
    assert len(of(lone.log.collect(), DriverUnloaded)) == 1


def test_a_driver_that_never_loaded_leaves_without_a_word_to_the_host():
    lone = Ballooned(20, loads_at_ns=NS_PER_S)
    lone.driver.unload(lone.port)
    assert lone.driver.counters == {}
    assert lone.driver.is_gone


def test_the_driver_says_whether_it_inflates_deflates_or_rests():
    lone = Ballooned(20)
    lone.tick()
    lone.ask(3)
    lone.poll()
    assert lone.driver.is_inflating is True
    lone.work()
    assert lone.driver.is_inflating is None
    lone.ask(1)
    lone.poll()
    assert lone.driver.is_inflating is False
    lone.work(pieces=1)
    assert lone.driver.is_inflating is False
    assert digest(lone.driver.state()) != digest(Ballooned(20).driver.state())


# --- chunks -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ppns", "longest", "chunks"),
    [
        ([], 4, 0),
        ([5], 4, 1),
        ([0, 1, 2, 3], 4, 1),
        ([0, 1, 2, 3, 4], 4, 2),
        ([3, 1, 0, 2], 4, 1),
        ([0, 2, 4], 4, 3),
        ([0, 1, 5, 6, 7, 8, 9, 20], 4, 4),
        ([0, 1, 2], 0, 3),
    ],
)
def test_contiguous_pages_fall_into_chunks_of_at_most_4_mib(ppns, longest, chunks):
    assert chunks_of(pages(*ppns), longest) == chunks


def test_a_batched_kick_describes_chunks_instead_of_page_numbers():
    lone = Ballooned(64, page_size=MIB, batched=True)
    lone.ask(40)
    assert [len(event.ppns) for event in of(lone.tick(), PagesReported)] == [40]
    counters = lone.driver.counters | lone.device.counters
    assert counters["batched kicks"] == 1
    assert counters["translated"] == counters["advised"] == 10
    assert counters["sent in chunks"] == 40 * 256
    assert "kicks" not in counters


# --- what it says of itself -------------------------------------------------------------------------------


@pytest.mark.parametrize("deflate_on_oom", [False, True])
@pytest.mark.parametrize("period_ns", [0, 1, NS_PER_S])
def test_driver_and_device_agree_on_just_the_features_that_were_asked_for(deflate_on_oom, period_ns):
    lone = Ballooned(10, deflate_on_oom=deflate_on_oom, stats_period_ns=period_ns)
    lone.tick(runs=True)
    agreed = Feature.MUST_TELL_HOST
    agreed |= Feature.DEFLATE_ON_OOM if deflate_on_oom else Feature(0)
    agreed |= Feature.STATS_VQ if period_ns else Feature(0)
    assert lone.device.features == agreed
    assert (lone.device.stats is not None) == (period_ns > 0)
    assert lone.driver.counters.get("reports", 0) == (period_ns > 0)


def test_a_driver_that_has_nothing_to_do_does_not_say_that_it_works():
    lone = Ballooned(10)
    assert not lone.driver.is_busy
    assert lone.driver.is_inflating is None
    lone.tick()
    assert not lone.driver.is_busy
    assert lone.driver.is_inflating is None


def test_all_that_is_told_of_it_names_its_kind():
    lone = Ballooned(10)
    lone.ask(4)
    told = lone.ticks(2)
    lone.ask(1)
    told += lone.ticks(2)
    lone.driver.unload(lone.port)
    told += lone.log.collect()
    kinds = {DriverStarted, PagesReported, PagesUnlocked, DriverUnloaded}
    assert kinds == {type(event) for event in told if getattr(event, "driver", None) is DriverKind.VIRTIO}
    assert [event.ppns.tolist() for event in of(told, PagesReported)] == [[0], [1], [2], [3]]


def test_it_counts_in_units_of_4_kib_what_it_takes_frees_and_does_without():
    lone = Ballooned(10, page_size=64 * KIB)
    program = lone.fill(6)
    lone.ask(7)
    lone.ticks(1)
    assert lone.driver.counters["out of puff"] == 1
    lone.guest.stop_program(program, 0)
    lone.ticks(4)
    lone.ask(2)
    lone.ticks(2)
    counts = lone.driver.counters
    assert (counts["allocated"], counts["freed"], counts["config changes"]) == (7 * 16, 5 * 16, 1)


def test_a_balloon_that_gives_way_counts_each_call_for_memory():
    lone = Ballooned(10, page_size=MIB, deflate_on_oom=True)
    lone.ask(4)
    lone.tick()
    lone.fill(8)
    assert lone.driver.counters["out of memory"] == 2
    assert lone.driver.size_pages == 2


def test_the_cache_is_what_is_clean_and_what_is_not_yet_written():
    lone = Ballooned(20, stats_period_ns=NS_PER_S)
    reader = Scripted("file", 5, is_reader=True)
    reader.script = [(0, True), (1, False), (2, True)]
    lone.guest.programs.append(reader)
    lone.run(0)
    assert lone.driver.stats().cache_bytes == 3 * MIB
    lone.ask(18)
    pinned = of(lone.tick(), PagesPinned)
    assert sum(event.from_cache for event in pinned) == 1


def test_a_wish_that_is_no_whole_number_of_pages_is_rounded_down_and_is_no_work():
    lone = Ballooned(10, page_size=64 * KIB)
    lone.tick()
    lone.device.num_pages = lambda: 15
    lone.record.target_writes += 1
    heard = of(lone.tick(), ConfigChanged)[0]
    assert heard.target_pages == 0
    assert not lone.driver.is_busy
