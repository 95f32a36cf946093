"""The pressure graph: bands, series, tabs, markers, axes."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from driving import run_until
from PySide6.QtCore import QRectF

from core.commands import CrashVm, DestroyVm, RebootVm
from core.events import HostState
from gui.host.markers import Marker, MarkerLog
from gui.host.pressure_graph import Tab, free_range, state_bands
from gui.host.series import WINDOW_S, Curve, free_percent, seconds, stacked_percent, ticks, window_start_ns
from gui.theme import DARK, LIGHT, state_colours


@pytest.fixture
def window(open_window):
    return open_window(until_s=40)


def shown(graph, tab):
    return [series._line for series in graph._series[tab] if series._line.isVisible()]


def test_the_bands_join_from_zero_to_the_top(window):
    host = window.controller.timeline.host()
    bands = state_bands(host, 50.0, LIGHT)
    assert bands[0][0] == 0
    assert bands[-1][1] == 50.0
    assert all(lower[1] == upper[0] for lower, upper in pairwise(bands))
    assert bands[-1][2] == state_colours(LIGHT, HostState.HIGH).band


def test_the_free_curve_ends_at_what_is_free_now(window):
    host = window.controller.timeline.host()
    (line,) = shown(window.overview.graph, Tab.FREE)
    assert line.yData[-1] == pytest.approx(100 * host.free_frames / host.frames)
    assert line.xData[-1] == pytest.approx(40.0)


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
    free = free_percent(timeline.telemetry, timeline.host())
    assert np.allclose(curves[-1].values + free.values, 100)


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
