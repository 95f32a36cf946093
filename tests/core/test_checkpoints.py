"""Checkpoints: a machine comes back as it was, chunks are kept once, and old ones thin out."""

from itertools import pairwise

from core.checkpoints import Checkpoints, ChunkPool, Moment, copy_of
from core.digest import digest
from core.machine import Machine
from core.units import MIB
from tests.core.builders import host_of, machine_of, program_of, tick, vm_of

BUSY = program_of(20, touches_per_s=100, write_percent=50)


def a_machine(ticks: int = 0) -> Machine:
    machine = machine_of(host_of(64), vm_of(30, "a", programs=(BUSY,)), vm_of(30, "b"))
    for _ in range(ticks):
        tick(machine)
    return machine


def state(machine):
    return digest(machine.fingerprint())


def of_length(count, budget_bytes):
    """So many checkpoints of a machine, one a tick."""
    checkpoints, machine = Checkpoints(ChunkPool(), budget_bytes), a_machine()
    for number in range(count):
        checkpoints.add(Moment(number, 0), machine)
        tick(machine)
    return checkpoints


def test_a_machine_comes_back_as_it_was_and_goes_on_as_it_would_have():
    machine, checkpoints = a_machine(7), Checkpoints(ChunkPool(), MIB)
    checkpoints.add(Moment(9, 0), machine)
    before = state(machine)
    tick(machine)
    after = state(machine)
    again = checkpoints.restore(Moment(9, 0))
    assert state(again) == before
    tick(again)
    assert state(again) == after
    assert state(checkpoints.restore(Moment(9, 0))) == before, "as often as one likes"


def test_a_copy_goes_its_own_way():
    machine = a_machine(3)
    other, before = copy_of(machine), state(machine)
    tick(other)
    assert state(machine) == before != state(other)


def test_the_nearest_is_the_last_that_is_not_later():
    checkpoints = of_length(3, MIB)
    assert checkpoints.nearest(Moment(0, 0)) == Moment(0, 0)
    assert checkpoints.nearest(Moment(1, 5)) == Moment(1, 0)
    assert checkpoints.nearest(Moment(99, 0)) == Moment(2, 0)
    assert Checkpoints(ChunkPool(), MIB).nearest(Moment(5, 0)) is None


def test_what_two_checkpoints_have_in_common_is_kept_once():
    pool = ChunkPool()
    checkpoints, machine = Checkpoints(pool, MIB), a_machine(5)
    checkpoints.add(Moment(1, 0), machine)
    one = pool.used_bytes
    checkpoints.add(Moment(2, 0), machine)
    assert pool.used_bytes == one
    checkpoints.forget()
    assert pool.used_bytes == 0
    assert checkpoints.moments == []


def test_under_a_budget_the_older_ones_stand_further_apart():
    budget_bytes = 200_000
    checkpoints = of_length(200, budget_bytes)
    kept = [moment.steps for moment in checkpoints.moments]
    assert checkpoints._pool.used_bytes <= budget_bytes
    assert 5 < len(kept) < 200
    assert kept[-1] == 199
    gaps = [after - before for before, after in pairwise(kept)]
    third = len(gaps) // 3
    assert sum(gaps[:third]) > sum(gaps[-third:])
    for moment in checkpoints.moments:
        checkpoints.restore(moment)


def test_a_machine_that_does_not_fit_is_not_put_away():
    checkpoints = Checkpoints(ChunkPool(), 100)
    assert checkpoints.add(Moment(0, 0), a_machine()) > 100
    assert checkpoints.moments == []


def test_a_course_that_branches_off_holds_what_it_has_in_common():
    checkpoints = of_length(6, MIB)
    other = checkpoints.until(Moment(3, 0))
    assert [moment.steps for moment in other.moments] == [0, 1, 2, 3]
    expected = state(checkpoints.restore(Moment(2, 0)))
    checkpoints.forget()
    assert state(other.restore(Moment(2, 0))) == expected
    other.forget()
    assert other._pool.used_bytes == 0


def three_in_one_pool():
    """Three courses that have little in common, and fill the pool; the machine goes on with the last."""
    pool, machine = ChunkPool(), a_machine()
    courses = [Checkpoints(pool, MIB) for _ in range(3)]
    for course in courses:
        for steps in range(16):
            tick(machine)
            course.add(Moment(steps, 0), machine)
    courses[-1]._budget_bytes = pool.used_bytes
    return *courses, machine


def add_one(course, machine):
    """One checkpoint more than the budget has room for."""
    tick(machine)
    before = len(course.moments)
    course.add(Moment(100 + before, 0), machine)
    return len(course.moments) - before


def test_the_course_that_was_left_longest_ago_gives_up_its_checkpoints_first():
    longest, later, here, machine = three_in_one_pool()
    longest.rest()
    later.rest()
    assert add_one(here, machine) == 1, "who is gone on with loses none"
    assert longest.moments == []
    assert len(later.moments) == 16
    while later.moments:
        assert add_one(here, machine) == 1
    assert here._pool.used_bytes <= here._budget_bytes


def test_a_course_that_is_gone_on_with_is_spared():
    woken, left, here, machine = three_in_one_pool()
    woken.rest()
    left.rest()
    woken.wake()
    add_one(here, machine)
    assert len(woken.moments) == 16
    assert left.moments == []
