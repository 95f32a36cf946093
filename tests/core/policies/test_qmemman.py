"""qmemman's rules on hosts computed by hand; sizes in the arithmetic are MiB.

Of what is free 50 are kept: host_free = free - 50. A VM that uses 200 prefers 1.3 * 200 = 260, and so on.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.policies.facts import GuestFacts, HostFacts, NewSize
from core.policies.qmemman import (
    RETRY_NS,
    WINDOW_TRIES,
    Answer,
    Request,
    attempt,
    decide,
    preferred_bytes,
    unpromised_bytes,
)
from core.units import GIB, MIB, NS_PER_MS


def a_host(free):
    return HostFacts(total_bytes=64 * GIB, free_bytes=0, unassigned_bytes=int(free * MIB))


def a_vm(vm, size, used, *, most=4000, last=None, control=False, stuck=False):
    return GuestFacts(
        vm=vm,
        size_bytes=int(size * MIB),
        max_bytes=most * MIB,
        last_target_bytes=int((size if last is None else last) * MIB),
        used_bytes=None if used is None else used * MIB,
        is_control_domain=control,
        is_stuck=stuck,
    )


def decided(free, *guests):
    return [(size.vm, size.size_bytes) for size in decide(a_host(free), guests).sizes]


@pytest.mark.parametrize(
    ("used", "most", "control", "preferred"),
    [
        (400, 4000, False, 520),  # 1.3 * 400
        (400, 450, False, 450),  # at most its maximum
        (100, 4000, False, 200),  # 130, at least 200
        (100, 150, False, 200),  # the floor is over the maximum, too
        (100, 4000, True, 480),  # 130 + 350
        (100, 400, True, 400),  # at most its maximum
        (0, 100, True, 100),  # no floor
    ],
)
def test_the_preferred_size(used, most, control, preferred):
    assert preferred_bytes(used * MIB, most * MIB, is_control_domain=control) == preferred * MIB


def test_preferred_is_truncated():
    assert preferred_bytes(200 * MIB + 1, GIB) == 260 * MIB + 1  # 1.3 * 1 = 1.3


def test_what_a_vm_may_still_take_is_not_free():
    # 500 - (300 - 200) - 0: the second holds more than it was told
    guests = [a_vm(1, 200, None, last=300), a_vm(2, 400, 100, last=300)]
    assert unpromised_bytes(a_host(500), guests) == 400 * MIB


# --- plenty -------------------------------------------------------------------------------------------


def test_plenty_is_shared_in_proportion_to_the_preferred_sizes():
    # preferred 520 and 260; needs -80 and -40; host_free 1050; pool = 1050 + 120 = 1170
    # 1: 0.999 * (520 + 520 / 780 * 1170) = 0.999 * 1300 = 1298.7; 2: 0.999 * (260 + 390) = 649.35
    assert decided(1100, a_vm(1, 600, 400), a_vm(2, 300, 200)) == [
        (1, int(1298.7 * MIB)),
        (2, int(649.35 * MIB)),
    ]


def test_in_plenty_donors_are_told_before_acceptors():
    # preferred 520 and 260; needs -80 and -640; host_free 0; pool = 720
    # 1: 0.999 * (520 + 480) = 999, more than its 600; 2: 0.999 * (260 + 240) = 499.5, less than its 900
    assert decided(50, a_vm(1, 600, 400), a_vm(2, 900, 200)) == [(2, int(499.5 * MIB)), (1, 999 * MIB)]


def test_what_a_capped_vm_cannot_take_goes_to_the_others():
    # as the first host, but 2 may have 500: 149.35 are over; 1 alone is below its maximum
    over = int(649.35 * MIB) - 500 * MIB
    assert decided(1100, a_vm(1, 600, 400), a_vm(2, 300, 200, most=500)) == [
        (1, int(1298.7 * MIB) + int(0.999 * over)),
        (2, 500 * MIB),
    ]


def test_a_vm_that_is_capped_by_the_gift_passes_the_rest_on():
    # three prefer 260 and have 300: pool = 660 + 120 = 780; each 0.999 * (260 + 260) = 519.48.
    # 1 is capped at 400: 119.48 over, half each: 0.999 * 59.74 = 59.68; 2 would have 579.16: capped at 550;
    # 3: 579.16; the 29.16 over go to 3 alone, less a thousandth
    each = int(519.48 * MIB)
    bonus = int(0.999 * ((each - 400 * MIB) / 2))
    over = each + bonus - 550 * MIB
    guests = (a_vm(1, 300, 200, most=400), a_vm(2, 300, 200, most=550), a_vm(3, 300, 200))
    assert decided(710, *guests) == [
        (1, 400 * MIB),
        (2, 550 * MIB),
        (3, each + bonus + int(0.999 * over)),
    ]


def test_when_nobody_can_take_more_the_rest_stays_free():
    guests = (a_vm(1, 300, 200, most=400), a_vm(2, 300, 200, most=450))
    assert decided(9000, *guests) == [(1, 400 * MIB), (2, 450 * MIB)]


def test_the_control_domain_gets_its_boost():
    # preferred 130 + 350 = 480 and 260; needs -20 and -40; host_free 680; pool = 740 = Σ preferred:
    # each twice its preferred size: 0.999 * 960 = 959.04 and 0.999 * 520 = 519.48
    assert decided(730, a_vm(0, 500, 100, control=True), a_vm(1, 300, 200)) == [
        (0, int(959.04 * MIB)),
        (1, int(519.48 * MIB)),
    ]


# --- shortage -----------------------------------------------------------------------------------------


def test_in_shortage_only_donors_are_told_while_nothing_is_left_to_share():
    # preferred 1040 and 260; needs 440 and -240; host_free 10; pool = 10 - 200 = -190.
    # 2 gives 240; squeezed = 10 - 240 = -230 < 0
    assert decided(60, a_vm(1, 600, 800), a_vm(2, 500, 200)) == [(2, 260 * MIB)]


def test_in_shortage_acceptors_share_what_is_free():
    # the next round: 2 is down at 260, and 300 are free: host_free 250; needs 440 and 0; pool = -190.
    # a need of 0 accepts: 1: 0.999 * (600 + 1040 / 1300 * 250) = 0.999 * 800 = 799.2;
    # 2: 0.999 * (260 + 50) = 309.69
    assert decided(300, a_vm(1, 600, 800), a_vm(2, 260, 200)) == [
        (1, int(799.2 * MIB)),
        (2, int(309.69 * MIB)),
    ]


def test_in_shortage_small_gifts_are_not_asked_for():
    # preferred 1040, 260 and 300 (its maximum); needs 440, -5 and 0; host_free 100; pool = 100 - 435 = -335.
    # 2 could give 5 < 10: left alone. 3 has its maximum, is no acceptor, and gives nothing.
    # squeezed = 100, all of it for 1: 0.999 * (600 + 100) = 699.3
    guests = (a_vm(1, 600, 800), a_vm(2, 265, 200), a_vm(3, 300, 400, most=300))
    assert decided(150, *guests) == [(1, int(699.3 * MIB))]


def test_in_shortage_just_ten_mib_are_asked_for_and_donors_come_first():
    # needs 440 and -10; host_free 100; pool = 100 - 430; squeezed = 100 - 10 = 90;
    # 1: 0.999 * (600 + 90) = 689.31
    assert decided(150, a_vm(1, 600, 800), a_vm(2, 270, 200)) == [(2, 260 * MIB), (1, int(689.31 * MIB))]


def test_in_shortage_an_acceptor_stops_at_its_maximum():
    # preferred min(1040, 650) = 650 and 1040; needs 50 and 640; host_free 160; pool = 160 - 690 = -530;
    # 1: 0.999 * (600 + 650 / 1690 * 160 = 61.5) = 660.9: 650; 2: 0.999 * (400 + 1040 / 1690 * 160)
    share = 400 * MIB + (1040 * MIB) / (1690 * MIB) * (160 * MIB)
    assert decided(210, a_vm(1, 600, 800, most=650), a_vm(2, 400, 800)) == [
        (1, 650 * MIB),
        (2, int(0.999 * share)),
    ]


def test_a_vm_without_a_report_and_one_that_is_stuck_are_left_out():
    # 1 alone: preferred 520, need -80, host_free 1050: 0.999 * (520 + 1130) = 1648.35
    guests = (a_vm(1, 600, 400), a_vm(2, 900, None), a_vm(3, 900, 100, stuck=True))
    assert decided(1100, *guests) == [(1, int(1648.35 * MIB))]
    assert decided(1100, *guests[1:]) == []


def test_size_is_the_larger_of_what_is_held_and_what_was_told():
    # 1 was told 600 and holds 500: size 600, and 100 of the 1200 are not free: the first host again
    assert decided(1200, a_vm(1, 500, 400, last=600), a_vm(2, 300, 200))[0] == (1, int(1298.7 * MIB))
    # 1 was told 500 and holds 600: size 600
    assert decided(1100, a_vm(1, 600, 400, last=500), a_vm(2, 300, 200))[0] == (1, int(1298.7 * MIB))


# --- significant --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("free", "size", "used", "acts"),
    [
        # in plenty (preferred 650): target = 0.999 * (1000 + free - 50)
        (50, 1000, 500, False),  # 999: |-1| + |0|
        (35, 1000, 500, False),  # 984.0: 15.99 + 15, and 35 is not below 35
        (34, 1000, 500, True),  # below 35
        (125, 1000, 500, False),  # 1073.9: 73.9 + 75 = 148.9
        (126, 1000, 500, True),  # 1074.9: 74.9 + 76 = 150.9
        # in shortage (preferred 1040): target = 0.999 * (1000 + free - 50)
        (66, 1000, 800, False),  # 1014.98: a gain of less than 15
        (67, 1000, 800, True),  # 1015.98: a gain of more than 15 under its preferred size
        # the same gain above its preferred size
        (67, 1000, 500, False),
    ],
)
def test_small_changes_are_not_applied(free, size, used, acts):
    assert bool(decided(free, a_vm(1, size, used))) is acts


# --- a VM starts --------------------------------------------------------------------------------------


def tried(request, free, *guests):
    return attempt(request, a_host(free), guests)


def test_a_request_passes_at_once_when_25_more_than_it_are_free():
    request = Request(wanted_bytes=400 * MIB)
    assert tried(request, 425).answer is Answer.GRANTED
    assert tried(request, 424.5).answer is Answer.REFUSED  # 25.5 are missing, and nobody is there to give


def test_donors_give_in_proportion_and_a_twentieth_more_than_is_missing():
    # missing = 400 + 50 - 50 = 400; gifts 1000 - 650 = 350 and 970 - 520 = 450: 800 available, a half of it:
    # 1: 1000 - 350 * 0.5 * 1.05 = 816.25; 2: 970 - 450 * 0.525 = 733.75. 3 needs more itself
    guests = (a_vm(1, 1000, 500), a_vm(2, 970, 400), a_vm(3, 300, 400))
    answer = tried(Request(wanted_bytes=400 * MIB), 50, *guests)
    assert answer.answer is Answer.AGAIN
    assert answer.sizes == (NewSize(1, int(816.25 * MIB)), NewSize(2, int(733.75 * MIB)))
    assert answer.request == Request(wanted_bytes=400 * MIB, free_bytes=(50 * MIB,))
    assert RETRY_NS == 100 * NS_PER_MS


def test_a_request_for_more_than_donors_have_is_refused():
    # missing = 350 + 50 - 50: just what is available; one MiB more is not
    assert tried(Request(wanted_bytes=350 * MIB), 50, a_vm(1, 1000, 500)).answer is Answer.AGAIN
    refused = tried(Request(wanted_bytes=351 * MIB), 50, a_vm(1, 1000, 500))
    assert (refused.answer, refused.sizes) == (Answer.REFUSED, ())


def test_a_stuck_donor_is_not_asked():
    assert tried(Request(wanted_bytes=100 * MIB), 50, a_vm(1, 1000, 500, stuck=True)).answer is Answer.REFUSED


@pytest.mark.parametrize(
    ("tries", "free", "answer"),
    [
        (30, 349, Answer.REFUSED),  # 299 came in 3 s, less than 300
        (30, 350, Answer.AGAIN),  # 300 did
        (29, 50, Answer.AGAIN),  # the 3 s are not over
    ],
)
def test_a_request_is_refused_when_memory_comes_too_slowly(tries, free, answer):
    request = Request(wanted_bytes=500 * MIB, free_bytes=(50 * MIB,) * tries)
    after = tried(request, free, a_vm(1, 3000, 500))
    assert after.answer is answer
    assert len(after.request.free_bytes) == WINDOW_TRIES


def test_only_the_last_three_seconds_count():
    request = Request(wanted_bytes=900 * MIB, free_bytes=(50 * MIB, *[360 * MIB] * 29))
    request = tried(request, 400, a_vm(1, 3000, 500)).request  # 350 came since 50: go on, and forget the 50
    assert request.free_bytes == (*[360 * MIB] * 29, 400 * MIB)
    assert tried(request, 600, a_vm(1, 3000, 500)).answer is Answer.REFUSED  # 240 since 360


# --- whatever the host --------------------------------------------------------------------------------


@st.composite
def some_vms(draw):
    vms = []
    for vm in range(draw(st.integers(0, 8))):
        most = draw(st.integers(200 * MIB, 8 * GIB))
        vms.append(
            GuestFacts(
                vm=vm,
                size_bytes=draw(st.integers(0, most)),
                max_bytes=most,
                last_target_bytes=draw(st.integers(0, most)),
                used_bytes=draw(st.none() | st.integers(0, most)),
                is_control_domain=vm == 0,
                is_stuck=draw(st.booleans()),
            )
        )
    return vms


@given(some_vms(), st.integers(0, 32 * GIB))
def test_nobody_goes_above_its_maximum_and_no_more_is_promised_than_there_is(vms, free):
    host = HostFacts(total_bytes=64 * GIB, free_bytes=0, unassigned_bytes=free)
    facts = {vm.vm: vm for vm in vms}
    sizes = decide(host, vms).sizes
    assert len({size.vm for size in sizes}) == len(sizes)
    gain, somebody_grew = 0, False
    for size in sizes:
        vm = facts[size.vm]
        before = max(vm.size_bytes, vm.last_target_bytes)
        assert 0 <= size.size_bytes <= vm.max_bytes
        gain += size.size_bytes - before
        somebody_grew = somebody_grew or size.size_bytes > before
        assert not somebody_grew or size.size_bytes >= int(0.999 * before)  # donors came before acceptors
    assert gain <= max(0, unpromised_bytes(host, vms) - 50 * MIB)


@given(some_vms(), st.integers(0, 4 * GIB), st.integers(0, 8 * GIB))
def test_a_request_takes_at_least_what_is_missing_from_donors_alone(vms, free, wanted):
    host = HostFacts(total_bytes=64 * GIB, free_bytes=0, unassigned_bytes=free)
    facts = {vm.vm: vm for vm in vms}
    after = attempt(Request(wanted_bytes=wanted), host, vms)
    if after.answer is Answer.AGAIN:
        before = sum(max(facts[each.vm].size_bytes, facts[each.vm].last_target_bytes) for each in after.sizes)
        taken = before - sum(each.size_bytes for each in after.sizes)
        assert taken >= wanted + 50 * MIB - unpromised_bytes(host, vms)
    else:
        assert after.sizes == ()
