"""What the driver counts, by the names of its debugfs file: one number for each thing that it does."""

import pytest

from core.digest import digest
from core.events import DriverReset
from tests.core.builders import of, pages
from tests.core.guest.test_driver import Ballooned


def counted(lone, before=None):
    """What was counted since then."""
    before = before or {}
    counts = lone.driver.counters
    return {name: counts[name] - before.get(name, 0) for name in counts if counts[name] != before.get(name)}


def test_allocating_counts_pages_by_whether_it_could_sleep_and_every_failure_once():
    lone = Ballooned(10, swap_pages=2)
    lone.fill(3)
    lone.fill(4, is_reader=True)
    lone.ask(10)
    lone.second()
    assert counted(lone) == {
        **{"start": 1, "guestType": 1, "timer": 1, "target": 1},
        **{"primNoSleepAlloc": 3, "primNoSleepAlloc (failed)": 1},
        **{"primCanSleepAlloc": 5, "lock": 2, "batchLock": 2},
    }
    before = dict(lone.driver.counters)
    lone.second()
    assert counted(lone, before) == {
        **{"timer": 1, "target": 1, "primNoSleepAlloc (failed)": 1},
        **{"primCanSleepAlloc": 1, "primCanSleepAlloc (failed)": 1, "lock": 1, "batchLock": 1},
    }


def test_refused_pages_count_as_failures_of_lock_and_as_parked_and_as_freed():
    lone = Ballooned(40, device_pages=20)
    lone.ask(20)
    lone.second()
    before = dict(lone.driver.counters)
    lone.ask(28)
    lone.second()
    assert counted(lone, before) == {
        **{"timer": 1, "target": 1, "primNoSleepAlloc": 16, "lock": 2, "batchLock": 2},
        **{"lock (failed)": 16, "errAlloc": 16, "errFree": 16},
    }


def test_deflating_counts_messages_and_the_pages_that_were_freed():
    lone = Ballooned(20)
    lone.ask(6)
    lone.second()
    lone.record.pmap.unlock(pages(4))
    lone.record.pmap.unlock(pages(3))
    before = dict(lone.driver.counters)
    lone.ask(1)
    lone.second()
    assert counted(lone, before) == {
        **{"timer": 1, "target": 1, "unlock": 1, "batchUnlock": 1},
        **{"unlock (failed)": 2, "primFree": 3},
    }
    assert lone.driver.held.tolist() == [0, 3, 4], "in the order in which they were pinned"


def test_a_popped_balloon_counts_all_its_pages_as_freed_and_forgets_its_target():
    lone = Ballooned(20)
    lone.ask(6)
    lone.second()
    before = dict(lone.driver.counters)
    lone.record.must_reset = True
    reset = of(lone.second(), DriverReset)[0]
    assert counted(lone, before) == {"timer": 1, "target": 1, "primFree": 6}
    assert reset.freed_pages == 6
    assert lone.driver.target_pages == 0


def test_a_driver_that_left_is_not_loaded():
    lone = Ballooned(20)
    lone.second()
    lone.driver.unload(lone.port)
    assert not lone.driver.is_loaded


@pytest.mark.parametrize("pieces", [1, 2])
def test_how_far_a_cycle_has_come_is_part_of_what_decides_what_comes(pieces):
    lone = Ballooned(20)
    lone.ask(6)
    lone.poll()
    before = digest(lone.driver.state())
    lone.work(pieces)
    held, lone.driver.held = lone.driver.held, pages()
    assert digest(lone.driver.state()) != before
    lone.driver.held = held


def test_as_many_refusals_as_the_driver_bears_end_the_cycle_and_it_gets_no_faster():
    lone = Ballooned(40, device_pages=30)
    lone.driver.rate_alloc = 512
    lone.ask(26)
    lone.second()
    assert lone.driver.held.tolist() == list(range(10))
    assert lone.driver.rate_alloc == 512


def test_a_slow_cycle_that_used_its_rate_up_makes_the_next_faster_and_one_page_less_does_not():
    for target, rate in ((512, 528), (511, 512)):
        lone = Ballooned(2048, page_size=4096)
        lone.driver.rate_alloc = 512
        lone.driver.slow_cycles = 3
        lone.ask(target)
        lone.second()
        lone.ask(target)
        lone.second()
        assert lone.driver.size_pages == target
        assert lone.driver.rate_alloc == rate


def test_a_deflate_that_needs_several_messages_frees_just_what_the_target_says():
    lone = Ballooned(2048, page_size=4096)
    lone.ask(1200)
    lone.second()
    lone.second()
    lone.ask(500)
    lone.second()
    assert lone.driver.size_pages == 500
    assert lone.driver.held.tolist() == list(range(500))
