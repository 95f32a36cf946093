"""A recording shows any moment of what was seen, and follows what comes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.commands import Refused, SetTarget
from core.events import Cause, TargetSet, VmPaused
from core.units import NS_PER_S
from tests.core.live.hand_made import codes, host, recording, seen

STEP_NS = NS_PER_S // 5


def at(number):
    return number * STEP_NS


def asked(at_ns, cause=Cause.BY_HAND):
    return TargetSet(at_ns=at_ns, vm=0, old_pages=0, target_pages=5, wanted_pages=5, cause=cause)


def test_the_newest_moment_is_shown_until_somebody_looks_back():
    run = recording(10, 20, 30)
    assert run.is_at_end
    assert run.vms()[0].backed_pages == 30
    run.seek(at(2))
    assert not run.is_at_end
    assert (run.now_ns, run.vms()[0].backed_pages) == (at(2), 20)


def test_what_comes_while_somebody_looks_back_changes_nothing_that_is_shown():
    run = recording(10, 20)
    run.seek(at(1))
    run.add(at(3), host(), [seen(30)])
    assert run.vms()[0].backed_pages == 10
    assert run.span_ns == (0, at(3))
    run.follow()
    assert run.vms()[0].backed_pages == 30


def test_before_its_first_guest_there_is_none():
    run = recording(10)
    run.seek(0)
    assert run.vms() == ()
    with pytest.raises(KeyError):
        run.page_codes(0)


def test_seeking_to_the_last_moment_is_following_again():
    run = recording(10, 20)
    run.seek(at(1))
    run.seek(at(99))
    assert run.is_at_end


def test_events_and_curves_end_where_the_picture_does():
    run = recording(10, 20, 30)
    run.note(asked(at(1)))
    run.note(VmPaused(at_ns=at(3), vm=0))
    run.seek(at(2))
    assert run.event_count == 1
    assert len(run.events(0)) == 1
    assert run.telemetry.vm_column(0, "backed_pages")[1].tolist() == [10, 20]
    assert run.recorded.vm_column(0, "backed_pages")[1].tolist() == [10, 20, 30]
    run.follow()
    assert run.event_count == 2


def test_only_what_a_person_asked_for_is_marked():
    run = recording(10)
    run.note(asked(at(1)))
    run.note(asked(at(2), Cause.CONTROLLER))
    assert run.commanded_ns() == [at(1)]


def test_the_past_obeys_nobody():
    run = recording(10, 20)
    run.commands = frozenset([SetTarget])
    assert run.understands(SetTarget)
    run.seek(at(1))
    assert not run.understands(SetTarget)
    with pytest.raises(Refused):
        run.apply(SetTarget(vm="demo", target_pages=1))


def test_time_does_not_go_back():
    run = recording(10)
    with pytest.raises(ValueError, match="later"):
        run.add(at(1), host(), [])


def test_a_page_says_what_is_known_of_it_and_there_are_no_others():
    run = recording(10)
    assert run.page_at(0, 3).frame is None
    with pytest.raises(IndexError):
        run.page_at(0, 65536)


@settings(max_examples=25)
@given(st.lists(st.integers(0, 65536), min_size=3, max_size=24), st.data())
def test_any_moment_shows_the_pages_that_were_seen_then(backed, data):
    run = recording(*backed)
    for number in data.draw(st.lists(st.integers(1, len(backed)), max_size=6)):
        run.seek(at(number))
        assert (run.page_codes(0) == codes(backed[number - 1])).all()


def test_a_long_recording_stays_within_its_budget_and_keeps_its_ends():
    run = recording(*range(0, 30000, 97), budget_bytes=1 << 20)
    assert run.used_bytes <= 1 << 20
    assert run.span_ns == (0, at(310))
    assert len(run.moments) < 200
    run.seek(at(300))
    assert run.vms()[0].backed_pages == int((run.page_codes(0) == codes(1)[0]).sum())


def test_thinning_leaves_the_moment_that_somebody_looks_at():
    run = recording(*range(0, 5000, 97), budget_bytes=1 << 20)
    run.seek(at(7))
    looked_at = run.now_ns
    for number in range(60, 400):
        run.add(at(number), host(), [seen(number * 97)])
    assert run.now_ns == looked_at
    assert run.vms()[0].backed_pages == int((run.page_codes(0) == codes(1)[0]).sum())
