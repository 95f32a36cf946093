"""The window that compares: what a person chooses, presses, sees, copies and saves."""

import json

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from core.compare import Measure, compare, table
from core.scenario_files import load
from core.units import NS_PER_S
from core.variants import OFFERED, variant
from gui.compare.column import MOST_VMS
from gui.compare.difference_table import BEST
from gui.crash_dialog import CrashDialog
from gui.display import Vocabulary


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def action(window, name):
    return window.actions_by_name[f"compare-{name}"]


def pass_time(window, clock, frames, seconds=0.05):
    for _ in range(frames):
        clock.now_s += seconds
        window.runner.frame()


def choose(window, *names):
    for column, name in zip(window.pictures.columns, names, strict=False):
        column.choose(name)


def seen(window, measure):
    return window.pictures.table.text_of(measure)


def at_the_end(window, clock, seconds=10):
    """Press start, and let time pass to the end."""
    window.bar.duration.setValue(seconds)
    action(window, "play").trigger()
    window.runner.set_speed(100)
    while window.runner.playing:
        pass_time(window, clock, 1)
    return window


# --- choosing -------------------------------------------------------------------------------------------


def test_it_begins_with_balloons_and_swapping_and_says_what_each_of_them_does(window):
    first, second, third = window.pictures.columns
    assert (first.choice.currentText(), second.choice.currentText()) == ("Balloons, then swap", "Swap only")
    assert third.variant == ""
    assert "The guests are asked first" in first.says.text()
    assert "taken at random" in second.says.text()
    assert window.bar.title.text() == "Tight"
    assert window.bar.subtitle.text() == "seed 1"


def test_everything_that_is_offered_can_be_chosen_and_is_explained(window):
    column = window.pictures.columns[1]
    for number, offer in enumerate(OFFERED):
        column.choice.setCurrentIndex(number)
        assert (column.variant, column.says.text()) == (offer.name, offer.says)
        assert column.title.text() == offer.title


def test_the_same_variant_twice_is_told_and_cannot_be_started(window):
    choose(window, "swap", "swap")
    assert window.story.what.text() == "“Swap only” is chosen twice: choose another one."
    assert not action(window, "play").isEnabled()
    action(window, "play").trigger()
    assert window.runner.lockstep is None
    choose(window, "balloon", "swap")
    assert window.story.what.text() == "Choose two or three ways of getting memory back."
    assert action(window, "play").isEnabled()


def test_variants_that_are_the_same_in_this_scenario_are_told(open_compare, tight):
    window = open_compare(variant(tight, "swap"))
    assert window.story.what.text() == (
        "“Balloons, then swap” and “Swap only” are the same in this scenario: choose another one."
    )


def test_a_scenario_that_cannot_be_built_gives_a_sentence_and_no_run(open_compare, tight):
    window = open_compare(msgspec.structs.replace(tight, vms=(tight.vms[0], tight.vms[0])))
    for name in ("play", "step"):
        action(window, name).trigger()
        assert window.story.what.text() == (
            "“balloon+swap” cannot be built: a VM named “first” exists already."
        )
        assert window.runner.lockstep is None


# --- running --------------------------------------------------------------------------------------------


def test_space_starts_pauses_and_goes_on(window, clock, qtbot):
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.runner.playing
    assert action(window, "play").text() == "Pause"
    pass_time(window, clock, 10)
    press(qtbot, window, Qt.Key.Key_Space)
    assert not window.runner.playing
    assert action(window, "play").text() == "Go on"
    paused_at = window.runner.now_ns
    press(qtbot, window, Qt.Key.Key_P)
    pass_time(window, clock, 10)
    assert window.runner.now_ns > paused_at > 0


def test_space_presses_the_button_that_the_keyboard_is_on(window, qtbot):
    window.pictures.columns[0].choice.setFocus()
    press(qtbot, window, Qt.Key.Key_Space)
    assert not window.runner.playing
    window.pictures.columns[0].choice.hidePopup()


def test_each_variant_has_its_column_and_its_run_there(open_compare, clock):
    window = open_compare()
    choose(window, "balloon+swap", "swap", "zip+swap")
    at_the_end(window, clock)
    for column, name in zip(window.pictures.columns, ("balloon+swap", "swap", "zip+swap"), strict=True):
        assert column.isVisible()
        assert column.variant == name
        assert not column.choice.isVisible()
        assert column.title.isVisible()
        run = window.runner.lockstep.runs[window.pictures.columns.index(column)]
        assert column.chip.text() == str(run.host().state).upper()
        assert [row.name.text() for row in column._rows.values()] == ["first", "second"]
        for vm, row in zip(run.vms(), column._rows.values(), strict=True):
            assert row.bar._total == vm.configured_pages
            assert row.grid._cells.codes.tolist() == run.page_codes(vm.id).tolist()


def test_two_variants_leave_no_third_column(window, clock):
    at_the_end(window, clock)
    assert [column.isVisible() for column in window.pictures.columns] == [True, True, False]


def test_the_lines_are_those_of_the_command_line(window, clock, tight):
    at_the_end(window, clock)
    expected = compare(tight, ["balloon+swap", "swap"], 10 * NS_PER_S)
    assert window.runner.lockstep.result() == expected
    name, first, second, difference = seen(window, Measure.HOST_SWAPPED_OUT)
    values = expected.line(Measure.HOST_SWAPPED_OUT).values
    assert name == "Host-swapped out, pages"
    assert [text.removeprefix(f"{BEST} ") for text in (first, second)] == [f"{value:,}" for value in values]
    assert difference == f"+{values[1] - values[0]:,}"


def test_the_best_value_is_marked_by_a_sign_and_by_weight(window, clock):
    at_the_end(window, clock)
    first, second = window.pictures.table._values[Measure.HOST_SWAPPED_OUT]
    assert first.text().startswith(BEST)
    assert BEST not in second.text()
    assert first.font().weight() > second.font().weight()


def test_the_lines_change_while_the_runs_go_on(window, clock):
    action(window, "play").trigger()
    texts = set()
    for _ in range(20):
        pass_time(window, clock, 4)
        texts.add(tuple(seen(window, Measure.HOST_SWAPPED_OUT)))
    assert len(texts) > 3
    assert window.story.what.text().startswith("So far: ")


def test_pictures_are_drawn_no_more_often_than_they_can_be_read(window, clock):
    drawn = []
    action(window, "play").trigger()
    window.pictures.refresh = drawn.append
    pass_time(window, clock, 50, 0.02)
    assert 8 <= len(drawn) <= 10


def test_every_line_says_why_it_matters_on_hover(window, clock, display):
    at_the_end(window, clock)
    cells = window.pictures.table._cells(Measure.HOST_SWAPPED_OUT)
    assert all("takes them at random" in cell.toolTip() for cell in cells)
    display.set_vocabulary(Vocabulary.VMWARE)
    assert all("The VMkernel" in cell.toolTip() for cell in cells)


def test_at_the_end_it_says_in_plain_words_what_differed_and_why(window, clock):
    at_the_end(window, clock)
    assert action(window, "play").text() == "Again"
    assert "So far" not in window.story.what.text()
    assert "“Swap only”" in window.story.what.text()
    assert window.story.why.isVisible()
    assert window.bar.subtitle.text() == "10.0 of 10 s · seed 1"


def test_again_begins_at_the_start_with_the_same_numbers(window, clock):
    at_the_end(window, clock)
    before = window.runner.lockstep
    result = before.result()
    at_the_end(window, clock)
    assert window.runner.lockstep is not before
    assert window.runner.lockstep.result() == result


def test_step_lets_all_go_on_by_a_second(window, clock, qtbot):
    press(qtbot, window, Qt.Key.Key_PageDown)
    pass_time(window, clock, 10)
    assert [run.now_ns for run in window.runner.lockstep.runs] == [NS_PER_S] * 2
    action(window, "step").trigger()
    pass_time(window, clock, 10)
    assert window.bar.subtitle.text() == "2.0 of 120 s · seed 1"


def test_the_speed_is_chosen_by_keys_and_menu(window, qtbot):
    press(qtbot, window, Qt.Key.Key_Plus)
    assert (window.runner.speed, window.bar.speed.text()) == (20, "×20")
    press(qtbot, window, Qt.Key.Key_Minus)
    press(qtbot, window, Qt.Key.Key_Minus)
    assert window.runner.speed == 4
    window.bar.speed.menu().actions()[-1].trigger()
    assert (window.runner.speed, window.bar.speed.text()) == (100, "×100")


def test_cancel_drops_the_runs_and_lets_choose_again(window, clock, qtbot):
    at_the_end(window, clock)
    assert action(window, "cancel").text() == "Choose again"
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.runner.lockstep is None
    assert all(column.choice.isVisible() for column in window.pictures.columns)
    assert not window.pictures.table.isVisible()
    assert not action(window, "copy").isEnabled()
    choose(window, "balloon+swap", "zip+swap")
    at_the_end(window, clock)
    assert window.runner.lockstep.names == ("balloon+swap", "zip+swap")


def test_a_host_with_very_many_vms_shows_some_of_them_and_says_so(open_compare, clock):
    scenario = load("boot-storm")
    vms = [msgspec.structs.replace(scenario.vms[0], name=f"vm {n}", reservation_pages=0) for n in range(20)]
    small = [msgspec.structs.replace(vm, configured_pages=8, kernel_pages=1, overhead_pages=0) for vm in vms]
    programless = tuple(msgspec.structs.replace(vm, programs=()) for vm in small)
    window = open_compare(msgspec.structs.replace(scenario, vms=programless, schedule=()))
    action(window, "step").trigger()
    column = window.pictures.columns[0]
    assert len(column._rows) == MOST_VMS
    assert column.more.text() == f"… and {20 - MOST_VMS} more VMs; the lines below count all."


# --- taking it along ------------------------------------------------------------------------------------


def test_the_numbers_can_be_copied_as_text(window, clock, tight):
    at_the_end(window, clock)
    action(window, "copy").trigger()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[:-1] == table(compare(tight, ["balloon+swap", "swap"], 10 * NS_PER_S))
    assert text.endswith(window.story.what.text())
    assert window.notice.label.text() == "The numbers are on the clipboard."


def test_the_numbers_can_be_saved_as_json(window, clock, tmp_path, monkeypatch):
    at_the_end(window, clock)
    asked = []

    def answer(_parent, _title, name, _filter):
        asked.append(name)
        return str(tmp_path / "out.json"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    action(window, "save").trigger()
    assert asked == ["tight-comparison.json"]
    result = json.loads((tmp_path / "out.json").read_text())
    assert result["variants"] == ["balloon+swap", "swap"]
    assert window.notice.label.text() == f"The numbers are in “{tmp_path / 'out.json'}”."


def test_whoever_changes_their_mind_saves_nothing(window, clock, monkeypatch):
    at_the_end(window, clock)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: ("", ""))
    action(window, "save").trigger()
    assert not window.notice.isVisible()


def test_a_file_that_cannot_be_written_is_told(window, clock, tmp_path):
    at_the_end(window, clock)
    target = tmp_path / "missing" / "out.json"
    window.save(str(target))
    assert window.notice.label.text() == f"“{target}” cannot be written: No such file or directory."


# --- what goes wrong, and what is left behind -----------------------------------------------------------


def test_a_fault_in_a_model_is_shown_as_a_report(window, clock, answer_dialog, monkeypatch):
    reports = []

    def read(dialog):
        assert isinstance(dialog, CrashDialog)
        reports.append(dialog.report.toPlainText())
        return True

    answer_dialog(read)
    action(window, "play").trigger()

    def fail():
        raise ZeroDivisionError("a fault in the model")

    monkeypatch.setattr(window.runner.lockstep.runs[0], "advance_tick", fail)
    pass_time(window, clock, 2)
    assert "a fault in the model" in reports[0]
    assert "tight, seed 1: balloon+swap, swap" in reports[0]
    assert not window.runner.playing


def test_closed_while_it_runs_it_holds_no_runs_and_no_timer(window, clock):
    action(window, "play").trigger()
    pass_time(window, clock, 5)
    window.close()
    assert window.runner.lockstep is None
    assert not any(timer.isActive() and timer.interval() > 0 for timer in window.findChildren(QTimer))


def test_comparing_again_and_again_leaves_no_objects_behind(window, clock):
    def once():
        action(window, "step").trigger()
        pass_time(window, clock, 10)
        action(window, "cancel").trigger()
        for _ in range(3):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, 52)
        return len(window.findChildren(QObject))

    once()
    counts = [once() for _ in range(3)]
    assert counts[0] == counts[-1]


def test_another_run_is_offered_when_the_present_comparison_is_dropped(window, clock):
    at_the_end(window, clock)
    window.set_run(load("deflate"), 5)
    assert window.bar.title.text() == "Tight"
    action(window, "cancel").trigger()
    assert (window.bar.title.text(), window.bar.subtitle.text()) == (load("deflate").title, "seed 5")


# --- from the main window -------------------------------------------------------------------------------


def test_a_key_of_the_main_window_opens_it_for_the_present_run(open_window, qtbot):
    main = open_window(until_s=1)
    main.controller.restart(99)
    main.controller.play()
    qtbot.keyClick(main, Qt.Key.Key_F8)
    compare = main.comparison.window
    assert compare.isVisible()
    assert not main.controller.playing
    assert compare.bar.title.text() == "Consolidation under pressure"
    assert compare.bar.subtitle.text() == "seed 99"
    QApplication.processEvents()
    press(qtbot, compare, Qt.Key.Key_Space)
    assert compare.runner.playing
    compare.close()
    main.open_scenario(load("deflate"))
    main.actions_by_name["compare"].trigger()
    assert main.comparison.window is compare
    assert compare.bar.title.text() == load("deflate").title


def test_while_nothing_is_compared_it_offers_what_the_main_window_opens(open_window, clock):
    main = open_window(until_s=1)
    main.actions_by_name["compare"].trigger()
    compare = main.comparison.window
    main.open_scenario(load("deflate"))
    assert compare.bar.title.text() == load("deflate").title
    action(compare, "play").trigger()
    pass_time(compare, clock, 2)
    main.open_scenario(load("consolidation"))
    assert compare.bar.title.text() == load("deflate").title
    action(compare, "cancel").trigger()
    assert compare.bar.title.text() == load("consolidation").title


def test_it_follows_the_main_window_s_theme_and_goes_with_it(open_window, clock):
    main = open_window()
    main.actions_by_name["compare"].trigger()
    main.actions_by_name["theme-dark"].trigger()
    compare = main.comparison.window
    assert compare.story._display.theme.is_dark
    action(compare, "play").trigger()
    pass_time(compare, clock, 2)
    main.close()
    assert not compare.isVisible()
    assert compare.runner.lockstep is None


def test_the_key_that_closes_the_program_works_in_it_too(open_window, qtbot):
    main = open_window()
    main.actions_by_name["compare"].trigger()
    beside = main.comparison.window
    beside.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is beside)
    qtbot.keyClick(beside, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not main.isVisible()
    assert not beside.isVisible()
