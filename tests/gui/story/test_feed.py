"""The feed follows what happens, joins repeats, forgets the oldest, and waits for a reader."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from core import events as e
from core.scenario_files import load
from core.timeline import Timeline
from core.units import NS_PER_S
from gui.display import Display, Vocabulary
from gui.story.feed import EventFeed
from gui.story.feed_model import KEEP, FeedModel, Role

ONE = np.array([1], dtype=np.int32)


class Run:
    """A figure whose events are given by the test."""

    def __init__(self):
        self._figure = Timeline(load("figure-3-27"))
        self._events = []

    def __getattr__(self, name):
        return getattr(self._figure, name)

    @property
    def event_count(self):
        return len(self._events)

    def events(self, since):
        return self._events[since:]

    def add(self, *events):
        self._events.extend(events)


def backed(at_ns, *numbers, vm=0):
    pages = np.array(numbers, dtype=np.int32)
    return e.FramesBacked(at_ns=at_ns, vm=vm, ppns=pages, frames=pages)


@pytest.fixture
def run():
    return Run()


@pytest.fixture
def model(qapp, run):
    model = FeedModel(Display())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_source(run)
    return model


def texts(model):
    return [model.index(row).data(Role.TEXT) for row in range(model.rowCount())]


def test_rows_have_a_time_an_actor_and_what_it_did(model, run):
    run.add(e.PagesReported(at_ns=42 * NS_PER_S, vm=0, ppns=np.array([2, 3]), refused=np.array([], int)))
    model.catch_up()
    row = model.index(0)
    assert (row.data(Role.TIME), row.data(Role.ACTOR)) == ("42.0 s", "VM 1 → hypervisor")
    assert row.data(Role.TEXT) == "LOCK PPN 2, 3"
    assert row.data(Qt.ItemDataRole.DisplayRole) == "42.0 s  VM 1 → hypervisor  LOCK PPN 2, 3"
    assert "never learns" in row.data(Qt.ItemDataRole.ToolTipRole)


def test_repeats_within_a_second_are_joined_with_exact_numbers(model, run):
    run.add(backed(0, 0), e.VmPaused(at_ns=0, vm=1), backed(NS_PER_S // 10, 1, 2))
    model.catch_up()
    assert texts(model) == ["touches 3 guest pages: gets 3 host frames", "paused"]
    run.add(backed(NS_PER_S // 5, 3))
    model.catch_up()
    assert texts(model)[0] == "touches 4 guest pages: gets 4 host frames"


def test_later_repeats_and_those_of_other_vms_stay_apart(model, run):
    run.add(backed(0, 0), backed(0, 1, vm=1), backed(12 * NS_PER_S, 2))
    model.catch_up()
    assert len(texts(model)) == 3
    run.add(*(e.FramesReclaimed(at_ns=at_s * NS_PER_S, vm=0, ppns=ONE, frames=ONE) for at_s in (20, 22)))
    model.catch_up()
    assert len(texts(model)) == 5


def test_routine_is_joined_over_a_longer_time_and_told_quietly(model, run):
    why = {"wanted_pages": 9, "cause": e.Cause.HOST_STATE}
    for second in range(8):
        run.add(e.CacheDropped(at_ns=second * NS_PER_S, vm=0, pages=2, written_pages=0))
        run.add(e.TargetSet(at_ns=second * NS_PER_S, vm=0, old_pages=second, target_pages=second + 1, **why))
    model.catch_up()
    quiet = [model.index(row) for row in range(model.rowCount()) if model.index(row).data(Role.ROUTINE)]
    assert [row.data(Role.TEXT) for row in quiet] == ["guest drops 16 pages of cache in 7 s"]
    assert model.rowCount() == 9


def test_sharing_goes_on_quietly_and_what_a_host_swap_does_to_a_guest_stands_out(model, run):
    for turn in range(3):
        at = {"at_ns": turn * NS_PER_S * 2 // 5, "vm": 0, "ppns": ONE}
        run.add(e.PagesShared(**at, frames=ONE, freed_frames=1, before_swap=False))
        run.add(e.HostSwappedIn(**at, frames=ONE))
        run.add(e.HostSwappedOut(**at, from_cache=0))
    model.catch_up()
    rows = [model.index(row) for row in range(model.rowCount())]
    quiet = [row.data(Role.TEXT) for row in rows if row.data(Role.ROUTINE)]
    loud = [row.data(Role.TEXT) for row in rows if not row.data(Role.ROUTINE)]
    assert quiet == ["shares 3 pages of VM 1: 3 host frames freed in 1 s"]
    assert loud == [
        "touches 3 pages: read from the hypervisor's swap disk",
        "swaps out 3 pages of VM 1 at random, to the hypervisor's swap disk",
    ]


def test_polls_without_news_are_left_out(model, run):
    run.add(e.DriverPolled(at_ns=0, vm=0, target_pages=0, balloon_pages=0, changed=False))
    assert model.catch_up()
    assert texts(model) == []


def test_the_oldest_rows_go(model, run):
    for second in range(KEEP + 40):
        run.add(e.VmPaused(at_ns=second * NS_PER_S, vm=0), e.VmResumed(at_ns=second * NS_PER_S, vm=0))
        if second % 50 == 0:
            model.catch_up()
    model.catch_up()
    assert model.rowCount() == KEEP
    assert model.index(KEEP - 1).data(Role.TIME) == "8 min 59.0 s"


def test_nothing_new_is_no_news(model):
    assert not model.catch_up()


def test_the_words_menu_relabels_old_rows(qapp, run):
    display = Display()
    model = FeedModel(display)
    model.set_source(run)
    run.add(backed(0, 1, 2))
    model.catch_up()
    display.set_vocabulary(Vocabulary.VMWARE)
    assert texts(model) == ["touches 2 guest physical pages: gets 2 machine pages"]


@pytest.fixture
def feed(qtbot, run):
    feed = EventFeed(Display())
    qtbot.addWidget(feed)
    feed.resize(360, 200)
    feed.set_source(run)
    with qtbot.waitExposed(feed):
        feed.show()
    return feed


def fill(feed, run, first, count):
    for second in range(first, first + count):
        run.add(e.VmPaused(at_ns=second * NS_PER_S, vm=0))
    feed.refresh()


def test_it_follows_the_newest_row(feed, run, qtbot):
    fill(feed, run, 0, 40)
    bar = feed.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    assert feed.is_following
    assert not feed._newest.isVisible()


def test_it_stays_while_somebody_reads_further_up(feed, run, qtbot):
    fill(feed, run, 0, 40)
    bar = feed.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(0)
    assert not feed.is_following
    fill(feed, run, 40, 20)
    qtbot.wait(20)
    assert bar.value() == 0
    qtbot.mouseClick(feed._newest, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert feed.is_following


@pytest.mark.parametrize("height", [150, 171, 200, 233])
def test_no_row_is_cut_at_an_edge(feed, run, qtbot, height):
    fill(feed, run, 0, 40)
    feed.resize(360, height)
    bar = feed.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    rows = [feed.list.visualRect(feed.model.index(row)) for row in range(feed.model.rowCount())]
    seen = feed.list.viewport().rect()
    assert any(seen.contains(row) for row in rows)
    assert all(seen.contains(row) or not seen.intersects(row) for row in rows)


@pytest.mark.parametrize(("width", "lines"), [(700, 1), (360, 2), (240, 3)])
def test_a_narrow_feed_has_its_text_below(feed, run, qtbot, width, lines):
    fill(feed, run, 0, 3)
    feed.resize(width, 240)
    qtbot.waitUntil(lambda: feed.list._delegate._line_count() == lines)
    assert not feed.grab().isNull()
