"""Comparing: runs side by side, each measure against the events it speaks of, and the table."""

import msgspec
import pytest

from core.compare import UNITS, Comparison, Line, Lockstep, Measure, compare, table, value_text
from core.digest import digest
from core.events import DoublePaged, HostSwappedIn, HostSwappedOut, PagedIn, PagedOut, ProgramKilled
from core.scenario import Scenario
from core.timeline import Timeline
from core.units import NS_PER_S
from core.variants import VariantError, variant
from tests.core.builders import of
from tests.core.tight import tight_scenario


@pytest.fixture
def tight() -> Scenario:
    return tight_scenario()


@pytest.fixture
def lockstep(tight) -> Lockstep:
    lockstep = Lockstep(tight, ["balloon+swap", "swap"])
    while lockstep.now_ns < 12 * NS_PER_S:
        lockstep.advance()
    return lockstep


def pages_of(run: Timeline, kind: type) -> int:
    return sum(len(event.ppns) for event in of(run.events(0), kind))


def made(*values: float, measure=Measure.STALLED) -> Line:
    return Line(measure=measure, unit=UNITS[measure], values=values)


# --- side by side ---------------------------------------------------------------------------------------


def test_every_run_of_a_comparison_is_that_variant_s_own_run(tight, lockstep):
    for name, run in zip(lockstep.names, lockstep.runs, strict=True):
        alone = Timeline(variant(tight, name))
        while alone.now_ns < lockstep.now_ns:
            alone.advance_tick()
        assert digest(alone.fingerprint()) == digest(run.fingerprint())


def test_no_run_is_ever_more_than_a_tick_ahead(tight):
    lockstep = Lockstep(tight, ["balloon+swap", "swap", "zip"])
    levels = 0
    for _ in range(30):
        lockstep.advance()
        moments = [run.now_ns for run in lockstep.runs]
        assert max(moments) - min(moments) <= tight.host.tick_ns
        assert lockstep.now_ns == min(moments)
        assert lockstep.is_level == (len(set(moments)) == 1)
        levels += lockstep.is_level
    assert levels == 10


def test_all_runs_have_the_scenario_s_seed_unless_another_is_given(tight):
    assert {run.seed for run in Lockstep(tight, ["swap", "balloon"]).runs} == {1}
    assert {run.seed for run in Lockstep(tight, ["swap", "balloon"], 99).runs} == {99}


@pytest.mark.parametrize("names", [[], ["swap"]])
def test_fewer_than_two_variants_are_no_comparison(tight, names):
    with pytest.raises(VariantError, match="A comparison needs two variants or more"):
        Lockstep(tight, names)


@pytest.mark.parametrize("names", [["swap", "swap"], ["swap", "balloon+swap", "swap+balloon"]])
def test_the_same_variant_twice_is_no_comparison(tight, names):
    with pytest.raises(VariantError, match="are the same in tight: nothing would differ"):
        Lockstep(tight, names)


def test_a_variant_that_cannot_be_built_says_why(tight):
    twins = msgspec.structs.replace(tight, vms=(tight.vms[0], tight.vms[0]))
    with pytest.raises(VariantError) as told:
        Lockstep(twins, ["swap", "balloon"])
    assert str(told.value) == "“swap” cannot be built: a VM named “first” exists already."


# --- measures -------------------------------------------------------------------------------------------


def test_the_fixture_shows_every_kind_of_trouble(lockstep):
    balloons, swap = lockstep.runs
    assert pages_of(swap, HostSwappedOut) > 0
    assert pages_of(balloons, PagedOut) > 0
    assert of(balloons.events(0), ProgramKilled)
    assert not of(swap.events(0), ProgramKilled)


@pytest.mark.parametrize(
    ("measure", "counted"),
    [
        (Measure.HOST_SWAPPED_OUT, lambda run: pages_of(run, HostSwappedOut)),
        (Measure.DOUBLE_PAGED, lambda run: pages_of(run, DoublePaged)),
        (Measure.GUEST_SWAPPED_OUT, lambda run: pages_of(run, PagedOut)),
        (Measure.GUEST_SWAPPED_IN, lambda run: sum(each.pages for each in of(run.events(0), PagedIn))),
        (Measure.KILLED, lambda run: len(of(run.events(0), ProgramKilled))),
        (
            Measure.STALLED,
            lambda run: round(sum(vm.pressure.some_ns for vm in run.vms()) / NS_PER_S, 3),
        ),
    ],
)
def test_a_measure_is_what_the_run_itself_tells(lockstep, measure, counted):
    line = lockstep.result().line(measure)
    assert line.values == tuple(counted(run) for run in lockstep.runs)


def test_pages_that_must_wait_for_a_frame_count_as_read_back_too(lockstep):
    out, back = lockstep.result().lines[:2]
    assert (out.measure, back.measure) == (Measure.HOST_SWAPPED_OUT, Measure.HOST_SWAPPED_IN)
    for run, written, read in zip(lockstep.runs, out.values, back.values, strict=True):
        assert 0 < pages_of(run, HostSwappedIn) <= read <= written - run.host().host_swapped_pages


def test_the_time_in_hard_and_low_is_the_ticks_that_ended_so(lockstep):
    line = lockstep.result().line(Measure.SHORT)
    for run, value in zip(lockstep.runs, line.values, strict=True):
        ticks = [int(state) for state in run.telemetry.host_column("state")[1]]
        assert value == pytest.approx(0.1 * (ticks.count(3) + ticks.count(4)), abs=0.11)
    assert any(line.values)


def test_throughput_is_what_all_programs_did_a_second(lockstep):
    line = lockstep.result().line(Measure.THROUGHPUT)
    for run, value in zip(lockstep.runs, line.values, strict=True):
        done = sum(int(run.telemetry.vm_column(vm, "done_touches")[1][-1]) for vm in run.telemetry.vm_ids())
        assert value == pytest.approx(done / 12, abs=0.1)


def test_measuring_often_counts_nothing_twice(tight, lockstep):
    often = Lockstep(tight, lockstep.names)
    while often.now_ns < lockstep.now_ns:
        often.advance()
        often.result()
    assert often.result() == lockstep.result()


def test_every_measure_has_a_line_and_at_the_start_nothing_was_measured(tight):
    result = Lockstep(tight, ["swap", "balloon"]).result()
    assert [line.measure for line in result.lines] == list(Measure)
    assert {value for line in result.lines for value in line.values} == {0}
    assert result.time_s == 0.0


def test_fewer_is_better_of_everything_but_throughput():
    assert made(3.0, 1.0, 2.0).best == 1
    assert made(3.0, 1.0, 2.0, measure=Measure.THROUGHPUT).best == 0
    assert made(1.0, 1.0, 2.0).best is None
    assert made(0.0, 0.0).best is None
    assert made(2.07, 2.11).best is None, "both are told as 2.1"


# --- the whole ------------------------------------------------------------------------------------------


def test_a_comparison_goes_on_for_as_long_as_asked_and_tells_of_its_progress(tight):
    seen = []
    result = compare(tight, ["swap", "balloon"], 2 * NS_PER_S, 5, seen.append)
    assert (result.scenario, result.seed, result.time_s) == ("tight", 5, 2.0)
    assert result.variants == ("swap", "balloon")
    assert seen[-1] == 2 * NS_PER_S
    assert seen == sorted(seen)


def test_a_comparison_of_no_time_tells_of_the_beginning(tight):
    assert compare(tight, ["swap", "balloon"], 0).time_s == 0.0


def test_the_same_comparison_gives_the_same_numbers(tight):
    first, second = (compare(tight, ["swap", "balloon"], 5 * NS_PER_S) for _ in range(2))
    assert first == second
    assert first != compare(tight, ["swap", "balloon"], 5 * NS_PER_S, seed=2)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (4963, "4,963"),
        (39.633, "39.6"),
        (68.0, "68"),
        (0.04, "0"),
        (0.06, "0.1"),
        (1234567.8, "1,234,568"),
        (999.96, "1,000"),
    ],
)
def test_values_are_written_as_people_write_them(value, text):
    assert value_text(value) == text


def test_the_table_has_a_column_a_variant_and_a_star_at_the_best():
    result = Comparison(
        scenario="tight",
        seed=1,
        time_s=12.0,
        variants=("balloon+swap", "swap"),
        lines=(
            made(39, 4963, measure=Measure.HOST_SWAPPED_OUT),
            made(0, 0, measure=Measure.KILLED),
            made(1234567.0, 757.7, measure=Measure.THROUGHPUT),
        ),
    )
    assert table(result) == [
        "tight, seed 1, 12 s; * is best",
        "                         balloon+swap     swap",
        "host-swapped out, pages            39 *  4,963",
        "programs killed                     0        0",
        "throughput, touches/s       1,234,567 *  757.7",
    ]
