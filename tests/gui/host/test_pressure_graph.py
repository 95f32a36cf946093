"""The pressure graph: bands, series, tabs, markers, axes."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from driving import run_until
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication
from techniques import Techniques, show

from core.commands import CrashVm, DestroyVm, RebootVm, SpawnVm
from core.events import HostState
from core.hypervisor.states import vsphere6
from core.scenario_files import load
from core.specs import StatesSpec, VmSpec
from core.telemetry import HOST_COLUMNS, VM_COLUMNS, Telemetry
from core.timeline import Timeline
from gui.host.markers import Marker, MarkerLog
from gui.host.pressure_graph import Tab
from gui.host.series import WINDOW_S, Curve, host_percent, seconds, stacked_percent, ticks, window_start_ns
from gui.host.state_bands import free_range, state_bands
from gui.theme import DARK, LIGHT, state_colours

MOMENT_S = 34
"""under pressure, before the hypervisor first swaps"""


@pytest.fixture
def window(open_window):
    return open_window(until_s=MOMENT_S, only_balloons=True)


def shown(graph, tab):
    return [series._line for series in graph._series[tab] if series._line.isVisible()]


def test_the_bands_join_from_zero_to_the_top(window):
    host = window.controller.timeline.host()
    bands = state_bands(host, 50.0, LIGHT)
    assert bands[0][0] == 0
    assert bands[-1][1] == 50.0
    assert all(lower[1] == upper[0] for lower, upper in pairwise(bands))
    assert bands[-1][2] == state_colours(LIGHT, HostState.HIGH).band


def five_states(host):
    """The host with the states of vSphere 6."""
    return replace(host, thresholds=vsphere6(host.frames, host.page_size))


def test_there_is_a_band_for_every_state_that_the_run_uses_and_for_no_other(window):
    host = window.controller.timeline.host()
    for view, states in (
        (host, [HostState.LOW, HostState.HARD, HostState.SOFT, HostState.HIGH]),
        (five_states(host), list(reversed(HostState))),
        (replace(host, thresholds=StatesSpec(high=9, soft=None, clear=8)), [HostState.CLEAR, HostState.HIGH]),
    ):
        colours = [state_colours(DARK, state).band for state in states]
        assert [colour for _, _, colour in state_bands(view, 50.0, DARK)] == colours


def test_the_band_of_clear_reaches_up_to_min_free_and_high_is_the_rest(window):
    host = five_states(window.controller.timeline.host())
    *_, clear, high = state_bands(host, 50.0, LIGHT)
    assert clear[0] == 100 * host.thresholds.soft / host.frames
    assert clear[1] == high[0] == 100 * host.thresholds.clear / host.frames
    assert high[1] == 50.0


def test_the_free_curve_ends_at_what_is_free_now(window):
    host = window.controller.timeline.host()
    (line,) = shown(window.overview.graph, Tab.FREE)
    assert line.yData[-1] == pytest.approx(100 * host.free_frames / host.frames)
    assert line.xData[-1] == pytest.approx(MOMENT_S)


def test_before_anything_happened_the_bands_are_there_already(open_window):
    graph = open_window().overview.graph
    assert graph._bands._bands
    assert graph.plot.getPlotItem().getViewBox().viewRange() == [[0, 10], [0, 100]]


@pytest.mark.parametrize(
    ("percent", "high", "top"), [(98, 6, 100), (45, 6, 50), (7, 6, 20), (7, 60, 100), (0, 0, 1)]
)
def test_the_axis_of_free_frames_ends_at_a_round_number_above_what_is_shown(percent, high, top):
    recent = Curve(np.array([0.0, 99.0, 100.0]), np.array([100.0, percent, percent / 2]))
    assert free_range(recent, high) == top


def test_words_of_marks_never_meet_and_states_come_first(window):
    marks = window.overview.graph._marks
    marks.set_markers(
        [Marker(1, "a program starts"), Marker(1.1, "another"), Marker(1.2, "SOFT", is_state=True)]
    )
    placed = marks._placed(QRectF(0, 0, 400, 60), [10, 11, 12])
    assert placed[0][0] == "SOFT"
    assert len(placed) > 1
    assert not any(one.intersects(other) for (_, one), (_, other) in combinations(placed, 2))


def test_where_marks_are_crowded_it_still_says_that_drivers_left(window):
    marks = window.overview.graph._marks
    states = [Marker(1 + n / 10, f"STATE {n}", is_state=True) for n in range(6)]
    marks.set_markers([*states, Marker(2, "3 balloon drivers gone", drivers_gone=3)])
    placed = marks._placed(QRectF(0, 0, 400, 60), [10 + n for n in range(7)])
    assert "3 balloon drivers gone" in [text for text, _ in placed]


def test_words_of_marks_stand_beside_the_curve(open_window):
    graph = open_window(until_s=4, size=(1920, 1080)).overview.graph
    QApplication.processEvents()
    box = graph.plot.getPlotItem().getViewBox()
    (from_s, to_s), (_, top) = box.viewRange()
    area = QRectF(0, 0, box.width(), box.height())
    curve = graph._marks._curves[0]
    x = (curve.t_s - from_s) / (to_s - from_s) * area.width()
    y = (1 - curve.values / top) * area.height()
    at = [marker.at_s / (to_s - from_s) * area.width() for marker in graph._marks._markers]
    placed = graph._marks._placed(area, at, [Curve(x, y)])
    assert placed
    for _, label in placed:
        beneath = y[(x >= label.left()) & (x <= label.right())]
        assert not ((beneath >= label.top()) & (beneath <= label.bottom())).any()


def test_several_drivers_that_leave_at_once_have_one_mark(window):
    window.actions_by_name["stop-drivers"].trigger()
    run_until(window, MOMENT_S + 1)
    window.overview.graph.refresh()
    texts = [marker.text for marker in window.overview.graph._log.until(np.inf)]
    assert [text for text in texts if "driver" in text] == ["3 balloon drivers gone"]


def test_each_tab_shows_its_own_series(window, qtbot):
    graph = window.overview.graph
    for tab, count in ((Tab.BREAKDOWN, 4), (Tab.PER_VM, 6), (Tab.FREE, 1)):
        graph.tabs.button(int(tab)).click()
        assert len(shown(graph, tab)) == count
        assert not any(shown(graph, other) for other in Tab if other is not tab)
    assert "states" in graph.caption.text()


def test_the_breakdown_stacks_to_what_is_not_free(window):
    timeline = window.controller.timeline
    curves = stacked_percent(timeline.telemetry, [vm.id for vm in timeline.vms()], timeline.host())
    free = host_percent(timeline.telemetry, timeline.host(), "free_frames")
    assert np.allclose(curves[-1].values + free.values, 100)


def test_host_swapped_pages_have_a_line_once_there_are_any(window):
    graph = window.overview.graph
    assert not graph._swap_name.isVisible()
    run = show(window, Techniques(window.controller.timeline))
    run.history(host_swapped_pages=lambda s: round(max(0, s - 20)))
    window.controller.ticked.emit()
    free, swapped = shown(graph, Tab.FREE)
    assert swapped.yData[-1] == pytest.approx(100 * (MOMENT_S - 20) / run.host().frames)
    assert swapped.opts["pen"].color().name() == LIGHT.host_swap != free.opts["pen"].color().name()
    assert swapped.opts["pen"].style() != free.opts["pen"].style()
    assert graph._swap_name.isVisible()
    assert graph._swap_name.toPlainText() == "host swap"
    graph.tabs.button(int(Tab.PER_VM)).click()
    assert not graph._swap_name.isVisible()


def test_more_host_swapped_pages_than_the_axis_shows_make_it_longer(window):
    run = show(window, Techniques(window.controller.timeline))
    run.history(host_swapped_pages=lambda s: round(5 * s))
    window.controller.ticked.emit()
    top = window.overview.graph.plot.getPlotItem().getViewBox().viewRange()[1][1]
    assert 100 * 200 / run.host().frames < top <= 100
    assert window.overview.graph._bands._bands[-1][1] == top


def test_the_breakdown_counts_a_shared_frame_once_and_the_frames_of_compressed_pages():
    telemetry, host = Telemetry(), Timeline(load("consolidation")).host()
    whole = {"free_frames": 194, "overhead_frames": 6, "saved_frames": 30}
    telemetry.record_host(0, [whole.get(name, 0) for name in HOST_COLUMNS])
    for vm, (backed, shared) in enumerate([(40, 20), (40, 25)]):
        row = {"backed_pages": backed, "shared_pages": shared, "zip_frames": 3}
        telemetry.record_vm(0, vm, [row.get(name, 0) for name in VM_COLUMNS])
    curves = stacked_percent(telemetry, [0, 1], host)
    assert [curve.values[0] * host.frames / 100 for curve in curves] == pytest.approx([6, 29, 47, 62])
    assert host.frames - 194 == 62


def test_series_live_as_long_as_the_graph(window):
    graph = window.overview.graph
    graph.tabs.button(int(Tab.PER_VM)).click()
    before = [series._line for series in graph._series[Tab.PER_VM]]
    run_until(window, 45)
    window.controller.restart()
    run_until(window, 5)
    assert [series._line for series in graph._series[Tab.PER_VM]] == before


def test_a_vm_that_is_gone_leaves_its_past_but_no_line(window):
    graph = window.overview.graph
    graph.tabs.button(int(Tab.PER_VM)).click()
    window.apply(DestroyVm(vm="database"))
    assert len(shown(graph, Tab.PER_VM)) == 4


def test_only_the_last_two_minutes_are_shown(open_window):
    window = open_window("figure-3-27", until_s=150)
    window.actions_by_name["close-up"].trigger()
    start_s = window_start_ns(window.controller.timeline.telemetry) / 1e9
    assert start_s == pytest.approx(150 - WINDOW_S, abs=1.1)
    low, high = window.overview.graph.plot.getPlotItem().getViewBox().viewRange()[0]
    assert (low, high) == pytest.approx((start_s, window.controller.timeline.now_ns / 1e9))


def test_what_happened_is_marked_with_words(window):
    window.apply(CrashVm(vm="database"))
    window.apply(RebootVm(vm="database"))
    window.apply(DestroyVm(vm="batch-idle"))
    log = MarkerLog(window.controller.scenario.notes)
    log.read(window.controller.timeline)
    texts = [marker.text for marker in log.until(1000)]
    assert {"SOFT", "database crashes", "database reboots", "batch-idle powers off"} <= set(texts)
    assert {note.text for note in window.controller.scenario.notes} <= set(texts)
    assert [marker.at_s for marker in log.until(1000)] == sorted(marker.at_s for marker in log.until(1000))
    assert log.until(-1) == []


def test_another_run_begins_with_an_empty_graph(window):
    window.controller.restart()
    assert window.overview.graph._log.until(0.5) == [] or window.controller.timeline.now_ns == 0
    (line,) = shown(window.overview.graph, Tab.FREE)
    assert len(line.xData) == 1


def test_the_graph_follows_the_theme(window):
    window.display.set_theme(DARK)
    graph = window.overview.graph
    assert graph.plot.backgroundBrush().color().name() == DARK.card
    (line,) = shown(graph, Tab.FREE)
    assert line.opts["pen"].color().name() == DARK.text


@pytest.mark.parametrize(
    ("top", "at_most", "bottom", "expected"),
    [
        (110.0, 3, 0.0, ["0", "50"]),
        (50.0, 6, 0.0, ["0", "10", "20", "30", "40"]),
        (4.0, 5, 0.0, ["0", "1", "2", "3"]),
        (130.0, 4, 10.0, ["50", "100"]),
    ],
)
def test_ticks_are_round_and_few(top, at_most, bottom, expected):
    assert [text for _, text in ticks(top, at_most, bottom)] == expected


def test_the_last_moment_on_the_axis_has_the_unit_and_without_room_there_is_none():
    assert [text for _, text in seconds(50.0, 6, 0.0)] == ["0", "10", "20", "30", "40 s"]
    assert seconds(123.0, 1, 2.0) == []


@pytest.mark.parametrize(
    "swapped",
    [lambda s: 2 * s, lambda s: 90 - s, lambda s: 126, lambda s: 3 * max(0, s - 20), lambda s: 0.2 * s],
)
@pytest.mark.parametrize("free", [lambda s: 128 - s, lambda s: 4 + s])
def test_the_name_of_the_host_swap_line_stands_where_no_line_runs_through_it(window, swapped, free):
    graph = window.overview.graph
    run = show(window, Techniques(window.controller.timeline))
    run.history(host_swapped_pages=lambda s: round(swapped(s)), free_frames=lambda s: round(max(0, free(s))))
    window.controller.ticked.emit()
    box, name = graph.plot.getPlotItem().getViewBox(), graph._swap_name
    (from_s, to_s), (_, top) = box.viewRange()
    width_s = name.boundingRect().width() * (to_s - from_s) / box.width()
    height = name.boundingRect().height() * top / box.height()
    left, upper = name.pos().x(), name.pos().y()
    assert left >= from_s - width_s / 20
    assert left + width_s <= to_s + width_s / 20
    assert upper - height >= -0.001
    assert upper <= top + 0.001
    for line in shown(graph, Tab.FREE):
        beneath = line.yData[(line.xData >= left) & (line.xData <= left + width_s)]
        assert not ((beneath > upper - height) & (beneath < upper)).any()


def test_the_name_of_a_line_stays_where_it_is_while_it_can(window):
    graph = window.overview.graph
    run = show(window, Techniques(window.controller.timeline))
    run.history(host_swapped_pages=lambda s: round(0.2 * s))
    window.controller.ticked.emit()
    before = graph._swap_name.pos()
    graph.refresh()
    assert graph._swap_name.pos() == before


def test_the_name_of_a_line_finds_a_place_anew_beside_the_lines_of_another_moment(window):
    graph = window.overview.graph
    run = show(window, Techniques(window.controller.timeline))
    run.history(host_swapped_pages=lambda s: round(0.2 * s))
    window.controller.ticked.emit()
    before = graph._swap_name.pos()
    run.history(host_swapped_pages=lambda s: 60)
    graph.refresh()
    assert graph._swap_name.pos() == before, "it does not jump while the run plays"
    graph.show_moment()
    graph.refresh()
    assert graph._swap_name.pos() != before


def test_a_vm_that_was_spawned_a_moment_ago_has_no_frames_in_the_breakdown_yet(window):
    timeline = window.controller.timeline
    window.overview.graph._choose(Tab.BREAKDOWN)
    assert window.controller.try_to(SpawnVm(vm=VmSpec(name="newcomer", configured_pages=16))) is None
    host, ids = timeline.host(), [vm.id for vm in timeline.vms()]
    assert ids[-1] not in timeline.telemetry.vm_ids()
    before, after = stacked_percent(timeline.telemetry, ids, host)[len(ids) - 1 : len(ids) + 1]
    assert np.array_equal(before.values, after.values)
