"""A controller leads real guests only as far as they can bear, and only while nothing is in doubt."""

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.live.events import Doubt
from core.live.facts import FRESH_NS, HostFacts
from core.live.steering import OFFERED, Doubted, Steering, Watched
from core.policies import CONTROLLERS
from core.policies.facts import NewSize
from core.specs import Policy
from core.units import GIB, MIB, NS_PER_S
from tests.core.live.hand_made import guest, stats

SHORT = HostFacts(total_bytes=8 * GIB, available_bytes=GIB // 2)
PLENTY = HostFacts(total_bytes=8 * GIB, available_bytes=7 * GIB)
STALE_NS = FRESH_NS + 1
PERIOD_NS = CONTROLLERS["proxmox"].period_ns


def watched(number=0, *, is_stuck=False, free_mib=500, available_mib=600, size_mib=1024, **changes):
    said = stats(free_bytes=free_mib * MIB, available_bytes=available_mib * MIB)
    facts = {"configured_bytes": GIB, "size_bytes": size_mib * MIB, "stats": said} | changes
    return Watched(number, guest(**facts), is_stuck)


def steering(policy=Policy.PROXMOX, numbers=(0,)):
    return Steering(policy, numbers)


# --- who decides what ---------------------------------------------------------------------------------


def test_proxmox_takes_100_mib_at_most_from_a_guest_that_has_room():
    assert steering().step(0, SHORT, [watched()]).sizes == (NewSize(0, 924 * MIB),)


def test_mom_takes_a_twentieth_at_most():
    (size,) = steering(Policy.MOM).step(0, SHORT, [watched()]).sizes
    assert GIB * 95 // 100 <= size.size_bytes <= GIB * 95 // 100 + 4096
    assert size.size_bytes % 4096 == 0


@pytest.mark.parametrize("policy", OFFERED)
def test_what_was_taken_is_given_back_when_the_host_has_plenty(policy):
    (size,) = steering(policy).step(0, PLENTY, [watched(size_mib=512, available_mib=100)]).sizes
    assert size.size_bytes > 512 * MIB


@pytest.mark.parametrize("policy", [each for each in Policy if each not in OFFERED])
def test_controllers_that_lack_their_facts_here_do_not_decide(policy):
    with pytest.raises(ValueError, match="cannot decide"):
        steering(policy)


def test_it_decides_at_once_and_then_once_a_period():
    led = steering()
    assert led.decided_ns is None
    assert led.step(5, SHORT, [watched()]).sizes
    assert not led.step(5 + PERIOD_NS - 1, SHORT, [watched()]).sizes
    assert led.decided_ns == 5
    assert led.step(5 + PERIOD_NS, SHORT, [watched()]).sizes
    assert led.decided_ns == 5 + PERIOD_NS


def test_what_was_asked_already_is_not_asked_again():
    assert not steering().step(0, SHORT, [watched(target_bytes=924 * MIB)]).sizes


def test_a_guest_is_not_made_smaller_than_it_can_bear():
    used = watched(size_mib=600, available_mib=100, free_mib=400)
    (size,) = steering().step(0, SHORT, [used]).sizes
    assert size.size_bytes == (500 + 64) * MIB


# --- who is left alone ------------------------------------------------------------------------------


@pytest.mark.parametrize("policy", OFFERED)
@pytest.mark.parametrize(
    "changes",
    [
        {"is_running": False},
        {"has_driver": False},
        {"has_balloon": False},
        {"is_reacting": False},
        {"stats": None},
        {"stats_age_ns": None},
    ],
)
def test_a_guest_that_cannot_follow_is_left_alone_and_is_no_doubt(policy, changes):
    step = steering(policy, (0, 1)).step(0, SHORT, [watched(0, **changes), watched(1)])
    assert [size.vm for size in step.sizes] == [1]
    assert step.doubted is None


def test_only_guests_that_it_was_entrusted_with_are_led():
    led = steering(numbers=(0,))
    guests = [watched(0), watched(1, is_stuck=True)]
    assert [size.vm for size in led.step(0, SHORT, guests).sizes] == [0]
    led.withdraw(0)
    assert led.step(PERIOD_NS, SHORT, guests) == ((), None)
    led.entrust(0)
    assert [size.vm for size in led.step(2 * PERIOD_NS, SHORT, guests).sizes] == [0]


def test_one_that_was_withdrawn_may_go():
    led = steering(numbers=(0, 1))
    led.withdraw(1)
    assert led.step(0, SHORT, [watched(0)]).doubted is None


# --- doubts -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("guests", "doubted"),
    [
        ([watched(0), watched(1, stats_age_ns=STALE_NS)], Doubted(1, Doubt.STALE)),
        ([watched(0), watched(1, is_stuck=True)], Doubted(1, Doubt.STUCK)),
        ([watched(0)], Doubted(1, Doubt.LEFT)),
    ],
)
def test_at_the_first_doubt_nobody_is_asked_for_anything_ever_again(guests, doubted):
    led = steering(numbers=(0, 1))
    assert led.step(0, SHORT, guests) == ((), doubted)
    assert led.step(PERIOD_NS, SHORT, [watched(0), watched(1)]) == ((), doubted)


def test_doubts_do_not_wait_for_the_period():
    led = steering()
    led.step(0, SHORT, [watched()])
    assert led.step(1, SHORT, [watched(is_stuck=True)]).doubted == Doubted(0, Doubt.STUCK)


def test_a_guest_that_goes_on_after_a_pause_has_time_to_report():
    led = steering()
    led.step(0, SHORT, [watched(is_running=False, stats_age_ns=STALE_NS)])
    old = [watched(stats_age_ns=STALE_NS)]
    assert led.step(FRESH_NS - 1, SHORT, old) == ((), None)
    assert led.step(FRESH_NS, SHORT, old).doubted == Doubted(0, Doubt.STALE)


# --- whatever happens -------------------------------------------------------------------------------

mib = st.integers(0, 4096).map(lambda n: n * MIB)


@st.composite
def any_guest(draw, number):
    configured = draw(st.integers(128, 4096)) * MIB
    size = draw(st.integers(1, configured // 4096)) * 4096
    return Watched(
        number,
        guest(
            configured_bytes=configured,
            size_bytes=size,
            target_bytes=draw(st.none() | st.integers(1, configured // 4096).map(lambda n: n * 4096)),
            is_running=draw(st.booleans()),
            has_driver=draw(st.booleans()),
            stats=draw(
                st.none()
                | st.builds(lambda free, rest: stats(free_bytes=free, available_bytes=rest), mib, mib)
            ),
            stats_age_ns=draw(st.none() | st.integers(0, 2 * FRESH_NS)),
        ),
        is_stuck=draw(st.sampled_from([False, False, False, True])),
    )


@st.composite
def histories(draw):
    """Moments with the same guests, of which some may go."""
    moments = []
    for _ in range(draw(st.integers(1, 6))):
        numbers = draw(st.sampled_from([(0, 1, 2), (0, 1, 2), (0, 2)]))
        total = draw(st.integers(1, 64)) * GIB
        host = HostFacts(total_bytes=total, available_bytes=draw(st.integers(0, total)))
        moments.append((host, [draw(any_guest(number)) for number in numbers]))
    return moments


@given(st.sampled_from(OFFERED), histories(), st.integers(1, 20))
def test_no_guest_is_ever_asked_for_what_it_cannot_do_or_bear(policy, history, step_s):
    led = steering(policy, (0, 1, 2))
    for place, (host, guests) in enumerate(history):
        step = led.step(place * step_s * NS_PER_S, host, guests)
        by_number = {each.number: each.facts for each in guests}
        for number, size_bytes in ((size.vm, size.size_bytes) for size in step.sizes):
            said = by_number[number]
            floor = said.floor_bytes
            assert floor <= size_bytes <= said.configured_bytes
            assert size_bytes % 4096 == 0
            assert said.is_running
            assert said.has_driver
            assert said.stats_age_ns <= FRESH_NS


@given(st.sampled_from(OFFERED), histories())
def test_no_command_is_given_in_doubt_or_after_it(policy, history):
    led, was_in_doubt = steering(policy, (0, 1, 2)), False
    for place, (host, guests) in enumerate(history):
        step = led.step(place * 30 * NS_PER_S, host, guests)
        is_in_doubt = len(guests) < 3 or any(each.is_stuck for each in guests)
        was_in_doubt = was_in_doubt or is_in_doubt
        assert not (was_in_doubt and step.sizes)
        assert step.doubted is not None or not was_in_doubt


@given(st.lists(st.integers(0, 20 * NS_PER_S), min_size=2, max_size=8))
def test_it_never_decides_more_often_than_its_period(pauses_ns):
    led, now_ns, decided = steering(), 0, []
    for pause_ns in pauses_ns:
        now_ns += pause_ns
        led.step(now_ns, SHORT, [watched()])
        if led.decided_ns not in decided:
            decided.append(led.decided_ns)
    assume(len(decided) > 1)
    assert all(later - earlier >= PERIOD_NS for earlier, later in pairwise(decided))
