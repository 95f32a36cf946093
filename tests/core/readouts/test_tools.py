"""All tools together, on real runs."""

import pytest

from core.commands import DestroyVm, Refused
from core.readouts.readout import Tone, laid_out, text_of
from core.readouts.tools import TOOLS
from core.scenario_files import load, shipped_names
from core.source import DriverState
from core.timeline import Timeline
from tests.core.builders import host_of, program_of, timeline_of, vm_of
from tests.core.readouts.hand_made import HandMade, cells_of

PER_VM = [name for name in TOOLS if name != "esxtop"]


def run(timeline, ticks):
    for _ in range(ticks):
        timeline.advance_tick()
    return timeline


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("scenario", shipped_names())
def test_every_tool_reads_every_shipped_run_at_its_beginning_and_later(scenario, tool):
    timeline = Timeline(load(scenario))
    for _ in range(2):
        for readout in TOOLS[tool].read(timeline, None):
            lines = laid_out(readout, 80)
            assert lines
            assert all(len("".join(cell.text for cell in line)) <= 80 for line in lines)
        run(timeline, 60)


@pytest.mark.parametrize("tool", PER_VM)
def test_a_tool_that_is_asked_about_a_vm_answers_for_it_or_for_each(tool):
    source = HandMade()
    assert len(TOOLS[tool].read(source, None)) == 2
    assert len(TOOLS[tool].read(source, "web-frontend")) == 1


@pytest.mark.parametrize("tool", TOOLS)
def test_a_vm_that_is_not_there_is_refused(tool):
    with pytest.raises(Refused, match="no-such-vm"):
        TOOLS[tool].read(HandMade(), "nobody")


def test_esxtop_shows_all_vms_whichever_is_asked_for():
    source = HandMade()
    source.record_host(0)
    (readout,) = TOOLS["esxtop"].read(source, "web-frontend")
    assert "ledger-of-the-ac" in text_of(readout)


@pytest.mark.parametrize("tool", TOOLS)
def test_every_value_has_a_key_of_its_tool(tool):
    source = HandMade()
    source.record_host(0)
    for readout in TOOLS[tool].read(source, None):
        for cell in cells_of(laid_out(readout)):
            assert cell.tone is not Tone.VALUE or cell.key.startswith(f"{tool}."), cell


def test_the_driver_s_own_counters_fill_its_file():
    """Eight pages asked of a guest with five free and cache to drop, then given back."""
    timeline = run(Timeline(load("too-deep")), 400)
    driver = next(vm.driver for vm in timeline.vms() if vm.name == "victim")
    counters = dict(driver.counters)
    assert driver.state is not DriverState.ABSENT
    assert counters["errAlloc"] == counters["lock (failed)"] == driver.refused_pages > 0
    assert counters["errFree"] == counters["errAlloc"]
    assert counters["primNoSleepAlloc (failed)"] > 0
    allocated = counters["primNoSleepAlloc"] + counters["primCanSleepAlloc"]
    freed = counters["errFree"] + counters.get("primFree", 0)
    assert allocated - freed == driver.balloon_pages


def test_the_averages_of_the_sampling_are_shown_and_their_largest_is_the_estimate():
    timeline = run(Timeline(load("consolidation")), 650)
    for vm in timeline.vms():
        seen = vm.sampling
        largest = max(seen.slow_permille, seen.fast_permille, seen.next_permille)
        assert vm.estimated_pages - vm.waiting_pages == pytest.approx(vm.backed_pages * largest / 1000, abs=1)


def test_a_vm_that_was_powered_off_still_counts_in_the_overcommitment_of_before():
    timeline = timeline_of(host_of(16), vm_of(20, "a", programs=(program_of(4),)), vm_of(12, "b"))
    run(timeline, 100)
    timeline.apply(DestroyVm(vm="a"))
    run(timeline, 100)
    line = text_of(TOOLS["esxtop"].read(timeline, None)[0]).splitlines()[1]
    assert line == "up 0 min, 1 VMs; MEM overcommit avg: 0.50, 0.50, 0.50"
