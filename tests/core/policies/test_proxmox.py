"""Proxmox's rules on hosts computed by hand; sizes in the arithmetic are MiB.

The host has 10000 MiB, of which 80 % = 8000 may be used: goal = 8000 - (10000 - free) = free - 2000.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.policies.facts import GuestFacts, HostFacts, NewSize
from core.policies.proxmox import LARGEST_STEP_BYTES, decide, goal_bytes
from core.units import MIB


def a_host(free):
    return HostFacts(total_bytes=10000 * MIB, free_bytes=int(free * MIB), unassigned_bytes=0)


def a_guest(vm, size, *, minimum=1000, most=4000, free=None, shares=1024, migrating=False):
    return GuestFacts(
        vm=vm,
        size_bytes=size * MIB,
        max_bytes=most * MIB,
        minimum_bytes=None if minimum is None else minimum * MIB,
        free_bytes=None if free is None else free * MIB,
        shares=shares,
        is_migrating=migrating,
    )


ROOM = 251
"""a free amount that is more than 25 % of the minimum of 1000; 250 is not"""


def decided(free, *guests, **settings):
    return {size.vm: size.size_bytes / MIB for size in decide(a_host(free), guests, **settings).sizes}


# --- the goal -----------------------------------------------------------------------------------------


def test_the_goal_is_truncated_towards_zero():
    host = HostFacts(total_bytes=1001, free_bytes=501, unassigned_bytes=0)
    assert goal_bytes(host) == 300  # int(800.8 - 500) = int(300.8)
    host = HostFacts(total_bytes=1001, free_bytes=100, unassigned_bytes=0)
    assert goal_bytes(host) == -100  # int(800.8 - 901) = int(-100.2)


@pytest.mark.parametrize(("goal", "acts"), [(10, False), (-10, False), (11, True), (-11, True), (0, False)])
def test_ten_mib_are_not_worth_acting_for(goal, acts):
    assert bool(decided(2000 + goal, a_guest(1, 2000))) is acts


def test_one_byte_more_than_ten_mib_is():
    host = HostFacts(total_bytes=10000 * MIB, free_bytes=2010 * MIB + 1, unassigned_bytes=0)
    assert decide(host, [a_guest(1, 2000)]).sizes == (NewSize(1, 2010 * MIB + 1),)


def test_another_target_moves_the_goal():
    # 90 %: goal = 9000 - (10000 - 1040) = 40
    assert decided(1040, a_guest(1, 2000), target_percent=90) == {1: 2040}


# --- give ---------------------------------------------------------------------------------------------


def test_giving_goes_to_those_under_pressure_first():
    # goal 100, under pressure: 1 alone (free 250 is not more than 25 % of 1000).
    # pool = (1000 - 1000) + 100 = 100; desired = 1000 + 100 = 1100 = size + 100: just within the step
    assert decided(2100, a_guest(1, 1000, free=250), a_guest(2, 2000, free=ROOM)) == {1: 1100}


def test_giving_when_nobody_is_under_pressure_goes_to_everyone_by_shares():
    # goal 90; the first list is empty, so all 90 are left, and everyone's turn comes.
    # pool = 0 + 0 + 90, shares 3072: 60 and 30
    guests = (a_guest(1, 1000, free=ROOM, shares=2048), a_guest(2, 1000, free=ROOM))
    assert decided(2090, *guests) == {1: 1060, 2: 1030}


def test_giving_stops_at_the_step_and_at_the_vms_maximum():
    # goal 500. pool = 500 + 500 + 950 = 1950, 975 each; desired: 1975, and 1975 clamped to 1960.
    # 1: at most 1500 + 100; 2: 1960. rest = 500 - 110 = 390.
    # second pass: pool = 390 + 600 + 960 = 1950, the same plans, nothing changed: the end
    assert decided(2500, a_guest(1, 1500), a_guest(2, 1950, most=1960)) == {1: 1600, 2: 1960}


def test_giving_lifts_a_vm_from_below_its_minimum_though_that_is_more_than_there_is():
    # goal 50, size below minimum is pressure however much is free.
    # pool = -100 + 50 = -50; desired = 950, clamped to 1000. rest = 50 - 100 = -50, pool again -50: the end
    assert decided(2050, a_guest(1, 900, free=900)) == {1: 1000}


def test_giving_shrinks_who_has_more_than_its_part_and_then_places_nothing_net():
    # goal 30, under pressure 1 and 2: pool = 600 + 0 + 30 = 630, 315 each.
    # 1: 1315 is below 1600: at most 100 down, 1500. 2: at most 100 up, 1100. Net 0, rest stays 30;
    # second pass: pool = 500 + 100 + 30 = 630, the same: the end. 30 left >= 30: once more over everyone:
    # pool = 500 + 100 + 0 + 30 = 630, 210 each: 1 stays at 1500, 2 at 1100, 3: 1210, at most 1100
    guests = (a_guest(1, 1600), a_guest(2, 1000), a_guest(3, 1000, free=ROOM))
    assert decided(2030, *guests) == {1: 1500, 2: 1100, 3: 1100}


def test_what_the_first_list_gave_back_net_is_placed_in_the_second_round_too():
    # goal 30, under pressure 1 and 2: pool = 210 + 0 + 30 = 240, 120 each.
    # 1: 1210 -> 1120 (-90); 2: 1120 clamped to its 1010 (+10). rest = 30 + 80 = 110;
    # second pass: pool = 120 + 10 + 110 = 240, the same: the end.
    # 110 left >= 30: over everyone with 110: pool = 120 + 10 + 0 + 110 = 240, 80 each:
    # 1: 1080, at most 100 down from 1210: 1110 (-10); 2: 1010; 3: 1080 (+80).
    # rest = 110 - 70 = 40; pool = 110 + 10 + 80 + 40 = 240, the same: the end
    guests = (a_guest(1, 1210), a_guest(2, 1000, most=1010), a_guest(3, 1000, free=ROOM))
    assert decided(2030, *guests) == {1: 1110, 2: 1010, 3: 1080}


def test_a_vm_at_what_is_desired_is_finished_and_its_shares_no_longer_count():
    # goal 60: pool = 0 + 0 + 60 = 60, 30 each. 1: clamped to its 1000, neither grows nor shrinks: finished.
    # 2: 1030. rest 30. second pass: pool = 30 + 30 = 60 over 2 alone: 1060. rest 0
    assert decided(2060, a_guest(1, 1000, most=1000), a_guest(2, 1000)) == {2: 1060}


def test_the_quotient_is_floating_point_before_it_is_multiplied():
    # (100 MiB / 97) * 97 is a hair under 100 MiB in floating point, and truncated: one byte less.
    # rest = 1, pool = 100 MiB - 1 + 1: the same plan, nothing changed: the end
    assert int((100 * MIB / 97) * 97) == 100 * MIB - 1
    sizes = decide(a_host(2100), [a_guest(1, 1000, shares=97)]).sizes
    assert sizes == (NewSize(1, 1100 * MIB - 1),)


# --- take ---------------------------------------------------------------------------------------------


def test_taking_asks_those_with_room_first():
    # goal -300, room: 1 and 2. pool = 1000 + 50 - 300 = 750, 375 each.
    # 1: 1375, at most 100 down: 1900. 2: 1375 is above its 1050, nothing grows: finished. rest -200;
    # second pass over 1: pool = 900 - 200 = 700, desired 1700: 1900 again: the end.
    # -200 > -300: something was taken, no second round
    guests = (a_guest(1, 2000, free=ROOM), a_guest(2, 1050, free=ROOM), a_guest(3, 3000, free=250))
    assert decided(1700, *guests) == {1: 1900}


def test_taking_when_nobody_has_room_asks_everyone_and_gives_back_what_was_too_much():
    # goal -40, nobody has room: all -40 are left, everyone: pool = 20 + 500 - 40 = 480, 240 each.
    # 1: 1240 is above its 1020: finished. 2: 1240, at most 100 down: 1400. rest = -40 + 100 = 60;
    # second pass over 2: pool = 400 + 60 = 460: 1460, still below 1500: +60. rest 0
    assert decided(1960, a_guest(1, 1020), a_guest(2, 1500, free=100)) == {2: 1460}


def test_taking_stops_at_the_minimum():
    # goal -500: pool = 30 - 500 = -470; desired = 530, clamped to 1000. rest -470; the same again: the end.
    # -470 > -500, so the VM under pressure is spared
    assert decided(1500, a_guest(1, 1030, free=ROOM), a_guest(2, 3000)) == {1: 1000}


def test_taking_turns_to_everyone_when_those_with_room_have_nothing_to_give():
    # goal -60: room: 1, at its minimum: pool = 0 - 60, desired 940, clamped to 1000: finished; -60 are left.
    # everyone: pool = 0 + 500 - 60 = 440, 220 each: 1 finished (1220 > 1000), 2: 1220, at most 100 down:
    # 1400; rest = 40; over 2 alone: pool = 400 + 40 = 440: 1440. rest 0
    assert decided(1940, a_guest(1, 1000, free=ROOM), a_guest(2, 1500)) == {2: 1440}


# --- left out -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "left_out",
    [
        a_guest(1, 0),
        a_guest(1, 2000, minimum=None),
        a_guest(1, 2000, minimum=0),
        a_guest(1, 2000, migrating=True),
        a_guest(1, 2000, shares=0),
    ],
)
@pytest.mark.parametrize("free", [1500, 2500])
def test_a_vm_that_is_left_out_is_neither_given_nor_taken_from(left_out, free):
    assert decided(free, left_out) == {}
    assert set(decided(free, left_out, a_guest(2, 2000))) == {2}


def test_absent_shares_are_a_thousand():
    assert GuestFacts(vm=1, size_bytes=1, max_bytes=1).shares == 1000


# --- whatever the host --------------------------------------------------------------------------------


@st.composite
def guests(draw):
    found = []
    for vm in range(draw(st.integers(0, 8))):
        minimum, most = sorted(draw(st.tuples(*[st.integers(1, 4000 * MIB)] * 2)))
        found.append(
            GuestFacts(
                vm=vm,
                size_bytes=draw(st.integers(0, most)),
                max_bytes=most,
                minimum_bytes=draw(st.sampled_from([minimum, minimum, None])),
                shares=draw(st.integers(0, 5000)),
                free_bytes=draw(st.none() | st.integers(0, most)),
            )
        )
    return found


@given(guests(), st.integers(0, 10000 * MIB))
def test_sizes_stay_in_bounds_within_a_step_and_only_grow_when_there_is_to_give(guests, free):
    host = HostFacts(total_bytes=10000 * MIB, free_bytes=free, unassigned_bytes=0)
    facts = {guest.vm: guest for guest in guests}
    sizes = decide(host, guests).sizes
    assert len({size.vm for size in sizes}) == len(sizes)
    for size in sizes:
        guest = facts[size.vm]
        assert min(guest.size_bytes, guest.minimum_bytes) <= size.size_bytes <= guest.max_bytes
        assert 0 < abs(size.size_bytes - guest.size_bytes) <= LARGEST_STEP_BYTES
        assert size.size_bytes < guest.size_bytes or goal_bytes(host) > 0


@given(guests(), st.integers(0, 10000 * MIB), st.randoms())
def test_the_order_of_the_vms_does_not_matter(guests, free, random):
    host = HostFacts(total_bytes=10000 * MIB, free_bytes=free, unassigned_bytes=0)
    shuffled = random.sample(guests, len(guests))
    assert set(decide(host, guests).sizes) == set(decide(host, shuffled).sizes)
