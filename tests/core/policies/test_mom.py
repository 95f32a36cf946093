"""MOM's rules on hosts computed by hand; sizes in the arithmetic are MiB, the host has 1000."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.policies.facts import NO_PAST, GuestFacts, HostFacts, Ksm, NewSize, Past, Sample
from core.policies.mom import SAMPLES, decide, guest_free_part
from core.units import GIB, MIB


def a_host(free, shareable=0, total=1000):
    return HostFacts(
        total_bytes=total * MIB,
        free_bytes=int(free * MIB),
        unassigned_bytes=0,
        shareable_bytes=shareable * MIB,
    )


def a_guest(free, *, vm=1, size=1000, minimum=None, most=2000):
    return GuestFacts(
        vm=vm,
        size_bytes=size * MIB,
        max_bytes=most * MIB,
        minimum_bytes=None if minimum is None else minimum * MIB,
        free_bytes=None if free is None else int(free * MIB),
    )


def decided(free, *guests, past=NO_PAST):
    sizes = decide(a_host(free), guests, past).sizes
    return {size.vm: size.size_bytes / MIB for size in sizes}


def test_what_guests_are_left_free_follows_what_the_host_has_free():
    assert guest_free_part(0.5) == 0.5  # 0.2 * (0.5 / 0.2)
    assert guest_free_part(0.1) == 0.1  # 0.2 * (0.1 / 0.2)
    assert guest_free_part(0.05) == 0  # 0.05 - 0.05: critical
    assert guest_free_part(0.01) == 0.01 - 0.05


# --- grow ---------------------------------------------------------------------------------------------


def test_growing_gives_what_the_guest_needs_to_be_as_free_as_the_host():
    # 50 % free: used = 1000 - 400 = 600; 600 + 0.5 * 1000 = 1100, more than 1.05 * 1000 = 1050
    assert decided(500, a_guest(400)) == {1: 1100}


def test_growing_gives_five_percent_where_less_is_needed():
    # used = 1000 - 800 = 200; 200 + 500 = 700; 1.05 * 1000 = 1050
    assert decided(500, a_guest(800)) == {1: 1050}


def test_growing_ends_at_the_maximum():
    assert decided(500, a_guest(400, most=1020)) == {1: 1020}
    assert decided(500, a_guest(400, most=1000)) == {}


def test_growing_begins_at_just_a_fifth_free():
    # not below 20 %: used = 200; 200 + 0.2 * 1000 = 400; 1050
    assert decided(200, a_guest(800)) == {1: 1050}
    # below: 200 + 0.199 * 1000 = 399, at most 5 % down: 950
    assert decided(199, a_guest(800)) == {1: 950}


def test_growing_takes_a_minimum_just_reached_into_account():
    # ideal = max(1000, 200 + 500); 1.05 * 1000 = 1050 all the same
    assert decided(500, a_guest(800, minimum=1000)) == {1: 1050}


# --- shrink -------------------------------------------------------------------------------------------


def test_shrinking_takes_at_most_five_percent():
    # 10 % free: used = 700; 700 + 0.1 * 1000 = 800; 0.95 * 1000 = 950 is more
    assert decided(100, a_guest(300)) == {1: 950}


def test_shrinking_leaves_what_is_used_and_its_free_part():
    # used = 880; 880 + 100 = 980
    assert decided(100, a_guest(120)) == {1: 980}


def test_shrinking_stops_at_the_minimum():
    # max(0.95 * 1000, max(970, 700 + 100)) = 970
    assert decided(100, a_guest(300, minimum=970)) == {1: 970}


def test_shrinking_never_grows():
    # used = 950; 950 + 100 = 1050, more than it has
    assert decided(100, a_guest(50)) == {}


def test_a_quarter_percent_is_not_worth_it():
    # 897.5 + 100 = 997.5: 2.5 less is exactly 0.25 % of 1000, and not more; one MiB further is
    assert decided(100, a_guest(102.5)) == {}
    assert decided(100, a_guest(103.5)) == {1: 996.5}


def test_in_critical_need_the_guest_gets_less_than_it_uses():
    # 1.25 % free: used = 990; 990 + (0.0125 - 0.05) * 1000 = 952.5
    assert decided(12.5, a_guest(10)) == {1: 952.5}
    # at exactly 5 %: 990 + 0
    assert decided(50, a_guest(10)) == {1: 990}


# --- the last rule ------------------------------------------------------------------------------------


@pytest.mark.parametrize("host_free", [30, 100, 500])
@pytest.mark.parametrize("free", [None, 300])
def test_below_its_minimum_a_guest_is_set_to_it_whatever_the_rest_says(host_free, free):
    assert decided(host_free, a_guest(free, minimum=1010)) == {1: 1010}


def test_a_guest_that_reports_nothing_is_left_out():
    assert decided(100, a_guest(None), a_guest(300, vm=2)) == {2: 950}


def test_a_guest_without_a_working_balloon_is_left_out():
    assert decided(100, a_guest(300, size=0, minimum=500)) == {}


# --- averages -----------------------------------------------------------------------------------------


def test_everything_is_judged_by_averages_of_ten_rounds():
    # host: (9 * 100 + 1100) / 10 = 200, not below 20 %: grow by max(5 %, ideal).
    # guest: sizes (9 * 900 + 1000) / 10 = 910, free (9 * 100 + 200) / 10 = 110: used 800;
    # 800 + 0.2 * 1000 = 1000; 1050
    past = Past(
        host_free_bytes=(100 * MIB,) * 9, guests=((1, (Sample(900 * MIB, 100 * MIB),) * 9),), pages_to_scan=64
    )
    assert decided(1100, a_guest(200), past=past) == {1: 1050}
    # and a host with 190 now averages 109, 10.9 %: 800 + 0.109 * 1000 = 909; at most 5 % down: 950
    assert decided(190, a_guest(200), past=past) == {1: 950}


def test_the_eleventh_round_forgets_the_first():
    past = Past(host_free_bytes=(10_000 * MIB, *[100 * MIB] * 9), guests=((1, (Sample(1, 1),) * 10),))
    after = decide(a_host(100), [a_guest(300)], past).past
    assert after.host_free_bytes == (100 * MIB,) * SAMPLES
    assert after.guests == ((1, (*[Sample(1, 1)] * 9, Sample(1000 * MIB, 300 * MIB))),)


def test_a_round_without_a_report_leaves_no_sample_and_a_vm_that_is_gone_leaves_none_at_all():
    past = Past(guests=((1, (Sample(5, 3),)), (2, (Sample(7, 1),))))
    assert decide(a_host(100), [a_guest(None)], past).past.guests == ((1, (Sample(5, 3),)),)


# --- KSM ----------------------------------------------------------------------------------------------


def ksm(free, shareable, pages, total=1000):
    return decide(a_host(free, shareable, total), [], Past(pages_to_scan=pages)).ksm


@pytest.mark.parametrize(
    ("free", "shareable", "pages", "run", "pages_after"),
    [
        (199, 0, 100, True, 400),  # short: 100 + 300
        (199, 0, 1000, True, 1250),  # 1300, at most 1250
        (200, 799, 400, False, 400),  # enough, and 799 + 200 < 1000: off, and the pace stays
        (200, 800, 400, True, 350),  # 800 + 200 >= 1000: on, but calmer: 400 - 50
        (900, 900, 100, True, 64),  # 50, at least 64
    ],
)
def test_ksm_runs_when_memory_is_short_or_would_be(free, shareable, pages, run, pages_after):
    answer = ksm(free, shareable, pages)
    assert (answer.run, answer.pages_to_scan) == (run, pages_after)


@pytest.mark.parametrize(
    ("gib", "sleep_ms"),
    [(16, 10), (32, 10), (1, 160), (3, 53)],  # 10 * 16 / 32 = 5, at least 10; 160 / 3 = 53.3
)
def test_ksm_sleeps_longer_on_a_small_host(gib, sleep_ms):
    assert ksm(0, 0, 64, total=gib * GIB // MIB) == Ksm(run=True, pages_to_scan=364, sleep_ms=sleep_ms)


def test_the_pace_of_ksm_is_remembered():
    assert decide(a_host(0), []).past.pages_to_scan == 400  # KSM's own 100 + 300


# --- whatever the host --------------------------------------------------------------------------------


@st.composite
def a_random_guest(draw):
    minimum, size, most = sorted(draw(st.tuples(*[st.integers(0, 64 * GIB)] * 3)))
    free = draw(st.none() | st.integers(0, size))
    return GuestFacts(vm=1, size_bytes=size, max_bytes=most, minimum_bytes=minimum, free_bytes=free)


@given(a_random_guest(), st.integers(0, 64 * GIB))
def test_sizes_stay_between_minimum_and_maximum_and_move_with_the_hosts_need(guest, free):
    host = HostFacts(total_bytes=64 * GIB, free_bytes=free, unassigned_bytes=0)
    for size in decide(host, [guest]).sizes:
        assert guest.minimum_bytes <= size.size_bytes <= guest.max_bytes
        assert (size.size_bytes < guest.size_bytes) is (free < 0.2 * host.total_bytes)
        assert size.size_bytes >= int(0.95 * guest.size_bytes)
    assert decide(host, [guest]) == decide(host, [guest])


def test_a_lifted_minimum_names_the_vm_once():
    assert decide(a_host(500), [a_guest(400, minimum=1500)]).sizes == (NewSize(1, 1500 * MIB),)
