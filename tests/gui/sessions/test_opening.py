"""Opening: what is chosen, dropped or was open lately: sessions, scenarios, lists of VMs; and wrong ones."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from core.commands import PauseVm
from core.scenario_files import load
from core.session import GivenAt, Replay, SessionError, encode, save, session_of
from core.timeline import Timeline
from gui.host.scenario_picker import ScenarioPicker
from gui.sessions.replaying import made, texts
from gui.work_dialog import WorkDialog

MINE = 'title = "Mine"\n[host]\nmemory = "64 MiB"\npage_size = "1 MiB"\n'
VMS = "name,size\nweb,8 GiB\ndb,8 GiB\n"


def a_session(name="deflate", steps=300, **more):
    timeline = Timeline(load(name))
    for _ in range(steps):
        timeline.advance()
    return replace(session_of(timeline), **more)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "talk.balloon"
    save(path, a_session())
    return path


def told(window):
    assert window.notice.isVisible()
    return window.notice.label.text()


def drag(window, *urls):
    """Drag over the window and drop; whether the window would take it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(url)) if not isinstance(url, QUrl) else url for url in urls])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))
        QApplication.processEvents()
    return enter.isAccepted()


# --- chosen ---------------------------------------------------------------------------------------------


def test_the_picker_opens_a_session(window, trigger, path, answer_dialog):
    answer_dialog(lambda dialog: dialog.open_file(str(path)))
    trigger("open")
    assert window.controller.timeline.steps == 300
    assert window.file.path == path


def test_the_picker_says_what_is_wrong_with_a_session_and_stays(window, path, qtbot):
    picker = ScenarioPicker(window.display, "consolidation", window)
    qtbot.addWidget(picker)
    picker.show()
    path.write_text("{")
    picker.open_file(str(path))
    assert picker.isVisible()
    assert picker.problem.text() == "talk.balloon: the file is damaged: it ends early."


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("a.balloon", "{", "a.balloon: the file is damaged: it ends early."),
        (
            "a.balloon",
            '{"balloon_lab_session": 2}',
            "a.balloon: it was saved by a newer version of Balloon Lab, and this one cannot read it.",
        ),
        ("a.toml", "title = 3", "a.toml: title: expected a text, got a whole number."),
        ("a.csv", "name\nweb\n", "a.csv: row 1: the column “size” is missing."),
    ],
)
def test_a_file_that_cannot_be_opened_is_told_and_the_run_goes_on(window, tmp_path, name, text, sentence):
    (tmp_path / name).write_text(text, encoding="utf-8")
    before = window.controller.timeline
    window.opening.open_path(tmp_path / name)
    assert told(window).startswith(sentence[:30])
    assert window.controller.timeline is before


def test_a_run_that_came_out_otherwise_is_shown_with_a_word_about_it(window, path):
    path.write_bytes(encode(a_session(seed=99)))
    window.opening.open_path(path)
    assert window.controller.seed == 99
    assert told(window).startswith("talk.balloon: this is not quite the run that was saved")


def test_a_command_that_is_not_possible_is_told(window, path):
    pause = GivenAt(steps=4, command=PauseVm(vm="nobody"))
    path.write_bytes(encode(a_session(commands=(pause,))))
    before = window.controller.timeline
    window.opening.open_path(path)
    assert told(window) == "talk.balloon: commands 1 is not possible: there is no VM named “nobody”."
    assert window.controller.timeline is before


def test_who_opens_a_very_large_host_is_asked(window, path, answer_dialog):
    session = a_session(steps=0, state="")
    host = replace(session.scenario.host, frames=1 << 24)
    path.write_bytes(encode(replace(session, scenario=replace(session.scenario, host=host))))
    before = window.controller.timeline
    answer_dialog(lambda dialog: dialog.buttons[1].click())
    window.opening.open_path(path)
    assert window.controller.timeline is before


# --- a run that takes long ------------------------------------------------------------------------------


@pytest.fixture
def no_patience(clock):
    clock.seconds_a_look = 1.0  # longer than anybody waits without being told why


def test_a_long_run_is_made_while_a_bar_shows_how_far_it_is(window, path, no_patience):
    seen = []
    plain = WorkDialog.go_on

    def watched(dialog):
        plain(dialog)
        seen.append(dialog.progress.value())

    WorkDialog.go_on = watched
    try:
        window.opening.open_path(path)
    finally:
        WorkDialog.go_on = plain
    assert window.controller.timeline.steps == 300
    assert len(seen) > 2
    assert seen == sorted(seen)
    assert seen[-1] == 1000


def test_who_does_not_want_to_wait_keeps_the_present_run(window, path, no_patience, answer_dialog):
    before = window.controller.timeline
    answer_dialog(
        lambda dialog: (
            dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel).click()
        )
    )
    window.opening.open_path(path)
    assert window.controller.timeline is before
    assert window.file.path is None


def test_what_goes_wrong_on_the_way_ends_the_waiting(window, path, qtbot):
    pause = GivenAt(steps=4, command=PauseVm(vm="nobody"))
    dialog = WorkDialog(
        window.display, made(Replay(a_session(commands=(pause,)))), texts("talk.balloon"), window
    )
    qtbot.addWidget(dialog)
    dialog.exec()
    assert isinstance(dialog.error, SessionError)


# --- dropped --------------------------------------------------------------------------------------------


def test_a_session_is_dropped_on_the_window(window, path):
    assert drag(window, path)
    assert window.file.path == path


def test_a_scenario_and_a_list_of_vms_are_dropped_on_the_window(window, tmp_path, answer_dialog):
    (tmp_path / "mine.TOML").write_text(MINE)
    (tmp_path / "vms.csv").write_text(VMS)
    assert drag(window, tmp_path / "mine.TOML")
    assert window.controller.scenario.title == "Mine"
    answer_dialog(lambda dialog: True)
    assert drag(window, tmp_path / "vms.csv")
    assert window.controller.scenario.title == "2 VMs of vms.csv"


def test_the_file_that_can_be_opened_is_taken_among_others_and_nothing_else_is(window, path, tmp_path):
    before = window.controller.timeline
    for other in (tmp_path / "a.txt", tmp_path, QUrl("https://example.org/a.balloon")):
        assert not drag(window, other)
    assert not drag(window)
    assert window.controller.timeline is before
    assert drag(window, tmp_path / "a.txt", path)
    assert window.file.path == path


# --- open lately ----------------------------------------------------------------------------------------


def recent(window):
    menu = window.menus.recent
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if action.objectName() != "forget-recent"]


def test_what_was_opened_and_saved_is_listed_the_last_one_first(window, path, tmp_path, choose, trigger):
    (tmp_path / "mine.toml").write_text(MINE)
    window.opening.open_path(path)
    window.opening.open_path(tmp_path / "mine.toml")
    choose(tmp_path / "new & good.balloon")
    trigger("save")
    window.opening.open_path(path)
    names = [action.text() for action in recent(window)]
    assert names == ["&1 talk.balloon", "&2 new && good.balloon", "&3 mine.toml"]
    assert recent(window)[0].toolTip() == str(path)


def test_a_listed_file_is_opened(window, path):
    window.opening.open_path(path)
    window.controller.open(load("consolidation"))
    recent(window)[0].trigger()
    assert window.file.path == path


def test_a_listed_file_that_is_gone_is_told_and_taken_off_the_list(window, path):
    window.opening.open_path(path)
    path.unlink()
    recent(window)[0].trigger()
    assert told(window) == "talk.balloon is not there any more, and was taken off the list."
    assert not recent(window)


def test_the_list_is_not_endless_and_can_be_forgotten(window, tmp_path, trigger):
    for number in range(12):
        window.recent.add(tmp_path / f"{number}.toml")
    assert len(recent(window)) == 8
    trigger("forget-recent")
    assert not recent(window)
    assert not window.actions_by_name["forget-recent"].isEnabled()
