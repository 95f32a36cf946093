"""VMs from a CSV in the window: the file, the dialog that asks for the host, and what is refused."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from core.import_scenario import read, usual_host_bytes
from core.policies import import_csv
from core.units import GIB, MIB
from gui.display import Display, Vocabulary
from gui.host.import_dialog import ImportDialog

VMS = (
    "name,size,reservation,limit,shares,active\n"
    "web,8 GiB,2 GiB,,2000,3 GiB\n"
    "\n"
    "db,32 GiB,8 GiB,20 GiB,,\n"
    "rest,1.5 GiB,,,,0\n"
)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "my vms.csv"
    path.write_text(VMS, encoding="utf-8")
    return path


@pytest.fixture
def dialog(qtbot, path):
    dialog = ImportDialog(Display(), import_csv.read(path), path.name)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def choose_file(monkeypatch):
    """Answers the next file dialog; "" is what Qt says when nothing was chosen."""

    def install(path):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(path or ""), ""))

    return install


def cells(dialog, row):
    return [dialog.table.item(row, column).text() for column in range(dialog.table.columnCount())]


def state_of(window):
    """All by which a run can be told from another."""
    timeline = window.controller.timeline
    return timeline, timeline.now_ns, window.controller.playing, window.top_bar.title.text()


# --- the dialog ---------------------------------------------------------------------------------------------


def test_every_row_of_the_file_is_shown_under_its_own_number(dialog):
    assert [dialog.table.verticalHeaderItem(row).text() for row in range(3)] == ["2", "4", "5"]
    assert cells(dialog, 0) == ["web", "8 GiB", "2 GiB", "—", "2,000", "3 GiB"]
    assert cells(dialog, 1) == ["db", "32 GiB", "8 GiB", "20 GiB", "1,000", "≈ 8 GiB"]
    assert cells(dialog, 2) == ["rest", "1.5 GiB", "—", "—", "1,000", "0 MiB"]


def test_the_usual_host_is_filled_in_and_what_it_means_is_said(dialog, path):
    rows = import_csv.read(path)
    assert dialog.host.value() * MIB == usual_host_bytes(rows) == 32 * GIB
    assert dialog.preview.text() == (
        "3 VMs of 41.5 GiB in all: 130 % of the host. The host has 16,384 host frames of 2 MiB."
        " ≈ is assumed, for the file does not say it."
    )
    assert dialog.open_button.isEnabled()
    assert dialog.scenario == read(path)


def test_a_file_that_says_all_has_nothing_assumed(qtbot, tmp_path):
    path = tmp_path / "one.csv"
    path.write_text("name,size,active\nweb,8 GiB,1 GiB\n", encoding="utf-8")
    dialog = ImportDialog(Display(), import_csv.read(path), path.name)
    qtbot.addWidget(dialog)
    assert dialog.preview.text().startswith("1 VM of 8 GiB: 133 % of the host.")
    assert "≈" not in dialog.preview.text()


def test_another_host_is_typed_as_a_size(dialog, qtbot):
    dialog.host.selectAll()
    qtbot.keyClicks(dialog.host, "64 GiB")
    assert dialog.scenario.host.frames * dialog.scenario.host.page_size == 64 * GIB
    assert "65 % of the host" in dialog.preview.text()
    dialog.open_button.click()
    assert dialog.result() == ImportDialog.DialogCode.Accepted


def test_a_host_that_cannot_hold_the_vms_is_explained_and_cannot_be_opened(dialog):
    dialog.host.setValue(8 * GIB // MIB)
    assert dialog.scenario is None
    assert not dialog.open_button.isEnabled()
    assert dialog.problem.text().startswith("my vms.csv: row 4, reservation: expected at most the 6 GiB")
    assert dialog.problem.isVisible()
    assert not dialog.preview.isVisible()
    dialog.host.setValue(16 * GIB // MIB)
    assert dialog.scenario is not None
    assert dialog.open_button.isEnabled()
    assert dialog.preview.isVisible()
    assert not dialog.problem.isVisible()


def test_the_words_of_the_window_are_used(qtbot, path):
    display = Display()
    display.set_vocabulary(Vocabulary.VMWARE)
    dialog = ImportDialog(display, import_csv.read(path), path.name)
    qtbot.addWidget(dialog)
    assert "16,384 machine pages" in dialog.preview.text()


def test_the_keyboard_reaches_the_table_the_host_and_the_buttons_and_leaves_each(dialog):
    seen = set()
    for _ in range(8):
        seen.add(QApplication.focusWidget())
        dialog.focusNextChild()
    assert {dialog.table, dialog.host, dialog.open_button} <= seen


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_no_text_of_the_dialog_is_cut_off(window, qtbot, path, text_scale):
    window.display.set_text_scale(text_scale)
    dialog = ImportDialog(window.display, import_csv.read(path), path.name, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.host.setValue(1)
    QApplication.processEvents()
    for label in dialog.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for field in (dialog.host, dialog.open_button):
        assert field.height() >= field.minimumSizeHint().height()


# --- the menu -----------------------------------------------------------------------------------------------


def test_the_vms_of_a_file_become_the_run(window, path, choose_file, answer_dialog):
    choose_file(path)
    answer_dialog(lambda dialog: dialog.host.setValue(40 * GIB // MIB) or True)
    window.actions_by_name["import"].trigger()
    assert window.controller.scenario == read(path, 40 * GIB)
    assert window.top_bar.title.text() == "3 VMs of my vms.csv"
    assert [card.vm.name for card in window.overview.cards.cards] == ["web", "db", "rest"]


def test_the_present_run_goes_on_when_nothing_is_chosen(window, path, choose_file, answer_dialog):
    window.controller.play()
    before = state_of(window)
    choose_file(None)
    window.actions_by_name["import"].trigger()
    assert state_of(window) == before
    choose_file(path)
    answer_dialog(lambda dialog: False)
    window.actions_by_name["import"].trigger()
    assert state_of(window) == before


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("name\nweb\n", "wrong.csv: row 1: the column “size” is missing."),
        ("name,size\nweb,0\n", "wrong.csv: row 2, size: expected more than 0 and at most 24 TiB, got “0”."),
        (None, "wrong.csv: cannot be read (No such file or directory)."),
    ],
)
def test_a_wrong_file_is_told_in_a_sentence_and_changes_nothing(
    window, tmp_path, choose_file, content, sentence
):
    wrong = Path(tmp_path / "wrong.csv")
    if content is not None:
        wrong.write_text(content, encoding="utf-8")
    before = state_of(window)
    choose_file(wrong)
    window.actions_by_name["import"].trigger()
    assert window.notice.label.text() == sentence
    assert window.notice.isVisible()
    assert state_of(window) == before


def test_a_host_that_cannot_hold_the_vms_leaves_the_present_run_even_if_the_dialog_is_accepted(
    window, path, choose_file, answer_dialog
):
    before = state_of(window)
    choose_file(path)
    answer_dialog(lambda dialog: dialog.host.setValue(1) or True)
    window.actions_by_name["import"].trigger()
    assert state_of(window) == before
