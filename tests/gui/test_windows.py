"""Another language: the window is made anew, and nothing of the run or of the view is lost."""

import gc
from functools import partial

import pytest
from driving import run_until
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox

from core.commands import SetShares
from core.scenario import Note
from core.scenario_files import load
from core.units import NS_PER_S
from core.view import Eye
from gui.controller import Controller, PauseWhen
from gui.editor.trials import Trials
from gui.experiments.bench import Bench
from gui.i18n.language import Language, locale_of, spoken
from gui.main_window import MainWindow
from gui.windows import Windows


@pytest.fixture
def windows(settings, speaker, clock, tmp_path):
    settings.language = Language.ENGLISH
    windows = Windows(Controller(load("figure-3-27"), clock=clock), settings, speaker, tmp_path / "kept")
    windows.window.resize(1280, 720)
    windows.window.show()
    yield windows
    windows.autosave.end()
    windows.window.file.forget()
    windows.window.close()
    windows.window.deleteLater()
    settle()


def settle():
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def choose(windows, language):
    windows.window.actions_by_name[f"language-{language}"].trigger()
    settle()


def status(windows):
    windows.window.status.refresh()
    return windows.window.status.text.text()


def upper_share(window):
    upper, lower = window.overview._splitters["rows"].sizes()
    return upper / (upper + lower)


def test_the_window_is_made_anew_over_the_same_run(windows):
    old, run = windows.window, windows.window.controller.timeline
    run_until(old, 3)
    choose(windows, Language.SPANISH)
    assert windows.window is not old
    assert windows.window.controller.timeline is run
    assert windows.window.isVisible()
    assert status(windows).startswith("t = 3,0 s")
    assert [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)] == [
        windows.window
    ]
    choose(windows, Language.ENGLISH)
    assert status(windows).startswith("t = 3.0 s")


def test_the_same_language_changes_nothing(windows):
    old = windows.window
    choose(windows, Language.ENGLISH)
    assert windows.window is old


def test_the_choice_is_remembered_and_marked(windows, settings):
    choose(windows, Language.SPANISH)
    assert settings.language is Language.SPANISH
    assert windows.window.actions_by_name["language-es"].isChecked()


def test_the_buttons_of_qt_speak_it_too(windows, qtbot):
    choose(windows, Language.SPANISH)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancelar"


def test_the_view_survives(windows):
    old = windows.window
    run_until(old, 3)
    old.actions_by_name["close-up"].trigger()
    old.actions_by_name["eye-guest"].trigger()
    old.actions_by_name["pause-kill"].trigger()
    old.overview.graph.tabs.button(2).click()
    old.display.select_vm(old.controller.timeline.vms()[0].id)
    old.controller.set_speed(4)
    choose(windows, Language.SPANISH)
    new = windows.window
    assert not new.in_close_up
    assert new.display.eye is Eye.GUEST
    assert new.actions_by_name["eye-guest"].isChecked()
    assert new.actions_by_name["pause-kill"].isChecked()
    assert new.controller.pause_conditions == {PauseWhen.KILL}
    assert new.overview.graph.tabs.checkedId() == 2
    assert new.display.selected_vm == new.controller.timeline.vms()[0].id
    assert new.top_bar.speed.text() == "×4"


def test_the_place_of_the_window_and_its_splitters_survive(windows):
    old = windows.window
    old.setGeometry(40, 50, 1300, 800)
    old.actions_by_name["close-up"].trigger()
    QApplication.processEvents()
    old.overview._splitters["rows"].setSizes([300, 400])
    place, share = old.geometry(), upper_share(old)
    assert share < 0.5
    choose(windows, Language.SPANISH)
    assert windows.window.geometry() == place
    assert upper_share(windows.window) == pytest.approx(share, abs=0.01)


def test_full_screen_survives_and_can_be_left(windows):
    windows.window.actions_by_name["full-screen"].trigger()
    choose(windows, Language.SPANISH)
    assert windows.window.isFullScreen()
    assert not windows.window.menuBar().isVisible()
    windows.window.actions_by_name["full-screen"].trigger()
    assert not windows.window.isFullScreen()


def test_what_is_unsaved_stays_unsaved_and_nobody_is_asked(windows, answer_dialog):
    answer_dialog()
    old = windows.window
    old.apply(SetShares(vm="VM 1", shares=77))
    old.file.add_bookmark(Note(NS_PER_S, "here"))
    choose(windows, Language.SPANISH)
    file = windows.window.file
    assert file.is_unsaved
    assert [each.text for each in file.bookmarks] == ["here"]
    assert windows.window.isWindowModified()
    windows.window.actions_by_name["undo"].trigger()
    assert windows.window.controller.timeline.vms()[0].shares == 1000


def test_a_saved_file_keeps_its_name(windows, tmp_path):
    path = tmp_path / "talk.balloon"
    windows.window.file.path = path
    windows.window.file.save()
    choose(windows, Language.SPANISH)
    assert windows.window.file.path == path
    assert not windows.window.file.is_unsaved
    assert "talk.balloon" in windows.window.windowTitle()


def test_a_run_that_plays_plays_on(windows):
    windows.window.controller.play()
    choose(windows, Language.SPANISH)
    assert windows.window.controller.playing
    windows.window.controller.pause()


def test_the_other_futures_survive(windows):
    window = windows.window
    run_until(window, 3)
    window.controller.seek_ns(NS_PER_S)
    window.apply(SetShares(vm="VM 1", shares=77))
    choose(windows, Language.SPANISH)
    windows.window.travel._list_futures()
    assert len(windows.window.travel.futures.actions()) == 1


def test_the_copy_for_the_case_of_a_crash_goes_on(windows, tmp_path):
    windows.autosave.begin()
    run_until(windows.window, 2)
    windows.autosave.keep()
    (copy,) = (tmp_path / "kept").glob("*.balloon")
    choose(windows, Language.SPANISH)
    run_until(windows.window, 3)
    windows.autosave.keep()
    assert list((tmp_path / "kept").glob("*.balloon")) == [copy]
    assert windows.autosave._timer.isActive()
    windows.autosave.end()
    assert not list((tmp_path / "kept").iterdir())


class SlowRuns:
    total, done, is_over = 5, 2, False

    def __init__(self, _experiments):
        self.is_cancelled = False

    def poll(self):
        return []

    def cancel(self):
        self.is_cancelled = True


def test_experiments_go_on_and_are_shown_again(windows):
    laboratory = windows.window.laboratory
    laboratory.bench.deleteLater()
    laboratory.bench = Bench(SlowRuns, laboratory)
    laboratory.show()
    laboratory.bench.run(laboratory.experiments[:1])
    runs = laboratory.bench._runs
    choose(windows, Language.SPANISH)
    new = windows.window.laboratory
    assert new.bench.is_running
    assert new.window.isVisible()
    assert not runs.is_cancelled
    new.window.close()
    assert runs.is_cancelled


def test_a_comparison_is_closed_and_that_is_said(windows):
    windows.window.comparison.show()
    windows.window.comparison.window.actions_by_name["compare-step"].trigger()
    choose(windows, Language.SPANISH)
    assert windows.window.comparison.window is None
    assert windows.window.notice.isVisible()


class Stubborn(QDialog):
    """As an editor is whose work the person wants to keep."""

    def closeEvent(self, event):  # noqa: N802
        event.ignore()


def test_a_window_beside_it_that_will_not_close_keeps_the_language(windows, settings):
    old = windows.window
    beside = Stubborn(old)
    beside.show()
    choose(windows, Language.SPANISH)
    assert windows.window is old
    assert settings.language is Language.ENGLISH
    assert old.actions_by_name["language-en"].isChecked()
    beside.hide()


class Idle:
    """A worker that finds nothing."""

    def send(self, task):
        pass

    def poll(self, timeout_s=0.0):
        return []

    def close(self):
        pass


DO_NOT_SAVE, CANCEL = 1, 2


@pytest.fixture
def beside(windows):
    """A tool, a comparison, and an editor with something in it that is not saved."""
    main = windows.window
    main.editing._make_trials = partial(Trials, Idle)
    main.actions_by_name["tools"].trigger()
    main.actions_by_name["new-scenario"].trigger()
    main.editing.window.draft.edit(lambda document: document.with_value(("seed",), 4))
    main.comparison.show()
    yield main.tools.window, main.editing.window, main.comparison.window
    if windows.window is main:
        main.editing.window.draft.forget()


@pytest.mark.parametrize("is_first", [True, False])
def test_an_editor_that_is_kept_keeps_all_windows_and_the_language(
    windows, settings, beside, answer_dialog, monkeypatch, is_first
):
    old, editor = windows.window, windows.window.editing.window
    rest = [each for each in QApplication.topLevelWidgets() if each is not editor]
    order = [editor, *rest] if is_first else [*rest, editor]
    monkeypatch.setattr(QApplication, "topLevelWidgets", lambda: order)
    answer_dialog(lambda dialog: dialog.choose(CANCEL))
    choose(windows, Language.SPANISH)
    assert all(each.isVisible() for each in beside)
    assert windows.window is old
    assert settings.language is Language.ENGLISH


def test_an_editor_that_may_go_is_asked_about_once(windows, settings, beside, answer_dialog):
    queue = answer_dialog(lambda dialog: dialog.choose(DO_NOT_SAVE))
    choose(windows, Language.SPANISH)
    assert not queue
    assert settings.language is Language.SPANISH
    assert windows.window.editing.window is None


def test_windows_that_went_leave_nothing_behind(windows):
    for language in (Language.SPANISH, Language.ENGLISH) * 2:
        choose(windows, language)
    gc.collect()
    assert [
        each
        for each in QApplication.topLevelWidgets()
        if each.parentWidget() is None and isinstance(each, MainWindow)
    ] == [windows.window]


@pytest.mark.parametrize(
    ("choice", "system", "language", "locale"),
    [
        (Language.SYSTEM, "es_MX", Language.SPANISH, "es_MX"),
        (Language.SYSTEM, "en_GB", Language.ENGLISH, "en_GB"),
        (Language.SYSTEM, "de_DE", Language.ENGLISH, "de_DE"),
        (Language.SYSTEM, "C", Language.ENGLISH, "en_US"),
        (Language.SPANISH, "en_US", Language.SPANISH, "es_ES"),
        (Language.SPANISH, "es_AR", Language.SPANISH, "es_AR"),
        (Language.SPANISH, "C", Language.SPANISH, "es_ES"),
        (Language.ENGLISH, "es_ES", Language.ENGLISH, "en_US"),
    ],
)
def test_the_language_and_the_numbers_are_the_system_s_unless_others_are_chosen(
    choice, system, language, locale
):
    assert spoken(choice, QLocale(system)) is language
    assert locale_of(choice, QLocale(system)).name() == locale
