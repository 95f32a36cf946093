"""The window of the experiments, used as a person would: read, run, cancel, close; in every theme."""

from pathlib import Path

import pyqtgraph as pg
import pytest
from clipping import cut_off
from fake_runs import toy
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.experiments.registry import EXPERIMENTS
from gui.experiments.bench import Standing
from gui.theme import THEMES

ROOT = Path(__file__).parents[3]
TOYS = (toy("R1"), toy("R2", x_names=("nothing", "something")), toy("R3", is_exact=True))
SIZES = [(1280, 720, 1.0), (1920, 1080, 1.0), (1280, 720, 2.0), (1920, 1080, 2.0)]


@pytest.fixture
def lab(window, hand):
    """The main window's laboratory with toys on fake runs, opened by its action."""
    lab = window.laboratory
    lab.experiments = TOYS
    lab.bench._begin = hand
    window.actions_by_name["experiments"].trigger()
    lab.window.resize(1280, 720)
    QApplication.processEvents()
    return lab


@pytest.fixture
def opened(lab):
    return lab.window


def finish(opened, hand, count=None, **told):
    hand.runs.finish(count, **told)
    opened.bench.look()
    QApplication.processEvents()


def spoken(opened, row):
    return opened.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)


def cells(opened):
    table = opened.page.table
    return [[table.item(row, column).text() for column in range(5)] for row in range(table.rowCount())]


def test_the_key_opens_one_window_and_brings_it_back(window, qtbot, hand):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    first = window.laboratory.window
    assert first.isVisible()
    assert [each.name for each in EXPERIMENTS] == [
        first.chooser.itemText(row).split()[1].rstrip(":") for row in range(first.chooser.count())
    ]
    first.close()
    window.actions_by_name["experiments"].trigger()
    assert window.laboratory.window is first
    assert first.isVisible()


def test_before_a_run_the_claim_is_there_and_what_to_do(opened):
    page = opened.page
    assert page.claim.text() == TOYS[0].claim
    assert page.nothing.isVisible()
    assert not page.plot.isVisible()
    assert not page.table.isVisible()
    assert spoken(opened, 0) == "R1, What R1 is about: not run yet"


def test_a_run_shows_its_progress_its_badges_and_then_its_numbers(opened, hand, qtbot):
    qtbot.mouseClick(opened.run_all, Qt.MouseButton.LeftButton)
    assert (opened.progress.isVisible(), opened.cancel.isEnabled(), opened.run_all.isEnabled()) == (
        True,
        True,
        False,
    )
    finish(opened, hand, 5)
    assert opened.progress.text() == "5 of 11 runs"
    assert spoken(opened, 0).endswith("holds · 5 seeds")
    assert spoken(opened, 1).endswith("runs: 0 of 5")
    finish(opened, hand, passed=False)
    assert spoken(opened, 1).endswith("does not hold · 5 seeds")
    assert spoken(opened, 2).endswith("does not hold · exact")
    assert not opened.progress.isVisible()
    assert opened.run_all.isEnabled()
    assert cells(opened) == [
        ["✓", "It is so", "5 %", "2.0 %", "3 %"],
        ["✓", "No more than that", "little", "0 MB", "100 % inside"],
    ]
    assert "3 ×" in opened.page.counts.text()


def test_run_this_runs_the_chosen_one_alone(opened, hand, qtbot):
    opened.choose(2)
    qtbot.mouseClick(opened.run_this, Qt.MouseButton.LeftButton)
    assert [job.experiment.name for job in hand.runs.jobs] == ["R3"]


def test_a_failed_check_names_its_seeds_and_an_error_is_told(opened, window, hand):
    opened.bench.run(TOYS[:1])
    finish(opened, hand, 1)
    finish(opened, hand, 1, passed=False)
    finish(opened, hand, 1, error="ValueError: no")
    finish(opened, hand, 2, times=0)
    assert cells(opened)[0][:2] == ["✗", "It is so (✗ seed 2)"]
    assert opened.page.errors.text() == "seed 3: ValueError: no"
    assert "0 ×" in opened.page.counts.text()
    assert window.display.theme.danger in opened.page.counts.text()


def test_ours_is_full_with_a_band_and_what_was_published_is_hollow_in_the_same_colour(opened, hand):
    opened.bench.run(TOYS[:1])
    finish(opened, hand, 3, y=2.0)
    finish(opened, hand, 2, y=4.0)
    items = opened.page.plot.plot.getPlotItem().items
    ours, published = (item for item in items if isinstance(item, pg.PlotDataItem))
    assert ours.yData.tolist() == [1.0, pytest.approx(2.8)]
    assert published.yData.tolist() == [2.5]
    assert any(isinstance(item, pg.FillBetweenItem) for item in items)
    pens = [item.opts["pen"] for item in (ours, published)]
    assert pens[0].color() == pens[1].color()
    assert [pen.style() for pen in pens] == [Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine]
    assert published.opts["symbolBrush"].color() != ours.opts["symbolBrush"].color()


def test_things_on_the_axis_are_drawn_as_bars_with_their_names(opened, hand):
    opened.choose(1)
    opened.bench.run([TOYS[1]])
    finish(opened, hand)
    plot = opened.page.plot.plot.getPlotItem()
    bars = [item for item in plot.items if isinstance(item, pg.BarGraphItem)]
    assert len(bars) == 2
    assert plot.getAxis("bottom")._tickLevels == [[(0, "nothing"), (1, "something")]]


def test_closing_gives_up_what_runs_and_opening_again_shows_what_was_complete(lab, hand, qtbot):
    opened = lab.window
    opened.bench.run(TOYS)
    finish(opened, hand, 7)
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()
    assert hand.runs.is_cancelled
    lab.show()
    assert [opened.bench.standing(each.name) for each in TOYS] == [
        Standing.HOLDS,
        Standing.NOT_RUN,
        Standing.NOT_RUN,
    ]


def test_the_end_of_the_main_window_is_the_end_of_the_runs(window, lab, hand):
    lab.bench.run(TOYS)
    window.close()
    assert hand.runs.is_cancelled
    assert not lab.bench.is_running


def test_the_keyboard_alone_is_enough(opened, hand, qtbot):
    assert opened.list.hasFocus()
    qtbot.keyClick(opened.list, Qt.Key.Key_Down)
    assert opened.experiment.name == "R2"
    for _ in range(12):
        if opened.run_this.hasFocus():
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(opened.run_this, Qt.Key.Key_Space)
    assert opened.bench.standing("R2") is Standing.RUNNING
    for _ in range(12):
        if opened.cancel.hasFocus():
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(opened.cancel, Qt.Key.Key_Space)
    assert opened.bench.standing("R2") is Standing.NOT_RUN


def test_where_there_is_no_room_for_the_list_a_box_says_which(opened, window):
    assert opened.list.isVisible()
    window.display.set_text_scale(2.0)
    QApplication.processEvents()
    assert not opened.list.isVisible()
    opened.chooser.setCurrentIndex(2)
    opened.chooser.activated.emit(2)
    assert opened.experiment.name == "R3"
    assert opened.chooser.currentText() == "–  R3: not run yet"


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_no_text_is_cut_off_in_any_theme_and_size(opened, window, hand, theme):
    opened.bench.run(TOYS)
    finish(opened, hand, 5, y=2.0)
    finish(opened, hand, 5, y=3.0, passed=False)
    window.display.set_theme(theme)
    folder = ROOT / "screenshots"
    folder.mkdir(exist_ok=True)
    cut = {}
    for width, height, text_scale in SIZES:
        window.display.set_text_scale(text_scale)
        opened.resize(width, height)
        for row in range(len(TOYS)):
            opened.choose(row)
            QApplication.processEvents()
            picture = f"experiments-{TOYS[row].name}-{theme.name}-{width}x{height}-{text_scale:.0%}.png"
            assert opened.grab().save(str(folder / picture), quality=80)
            cut[picture] = list(cut_off(opened))
            assert opened.area.horizontalScrollBar().maximum() == 0, picture
    assert not any(cut.values()), cut


@pytest.mark.parametrize("row", [12, len(EXPERIMENTS) - 1])
def test_the_chosen_experiment_stays_in_sight_when_the_text_grows(window, row):
    window.actions_by_name["experiments"].trigger()
    opened = window.laboratory.window
    opened.resize(1600, 760)
    opened.choose(row)
    QApplication.processEvents()
    for theme in ("projector", "light", "projector"):
        window.display.set_theme(THEMES[theme])
        QApplication.processEvents()
        chosen = opened.list.visualItemRect(opened.list.item(row))
        assert opened.list.viewport().rect().contains(chosen.center()), theme
        assert opened.list.currentRow() == row


def test_the_words_of_every_experiment_that_ships_have_room(window, hand):
    window.actions_by_name["experiments"].trigger()
    opened = window.laboratory.window
    window.display.set_theme(THEMES["projector"])
    window.display.set_text_scale(2.0)
    opened.resize(1280, 720)
    for row in range(len(EXPERIMENTS)):
        opened.choose(row)
        QApplication.processEvents()
        assert not list(cut_off(opened)), EXPERIMENTS[row].name
