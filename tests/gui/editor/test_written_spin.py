"""Number fields that keep what a person wrote."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.units import MIB
from gui.editor.written_spin import SizeSpin, SpeedSpin, time_spin, whole_spin


@pytest.fixture
def shown(qtbot):
    def show(spin, value, absent=""):
        qtbot.addWidget(spin)
        spin.show_value(value, absent)
        spin.show()
        spin.activateWindow()
        QApplication.processEvents()
        spin.heard = []
        spin.edited.connect(spin.heard.append)
        return spin

    return show


def size(value, shown, *, in_pages=False, absent=""):
    return shown(SizeSpin(MIB, in_pages=in_pages), value, absent)


def type_into(spin, text, qtbot):
    spin.setFocus()
    spin.selectAll()
    qtbot.keyClicks(spin, text)


@pytest.mark.parametrize(
    ("value", "text"),
    [("1536 MiB", "1536 MiB"), ("0.5GiB", "0.5GiB"), (12, "12 pages"), (1, "1 page"), (0, "0 MiB")],
)
def test_a_size_is_shown_as_it_is_written(shown, value, text):
    spin = size(value, shown)
    assert spin.text() == text
    spin.interpretText()
    assert (spin.text(), spin.heard) == (text, [])


def test_what_is_no_size_is_shown_and_stays_until_it_is_mended(shown, qtbot):
    spin = size("8 MB", shown)
    spin.setFocus()
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert (spin.text(), spin.heard) == ("8 MB", [])
    type_into(spin, "8 MiB", qtbot)
    assert spin.heard[-1] == "8 MiB"


def test_a_bare_number_is_mib_and_pages_where_that_is_usual(shown, qtbot):
    spin = size("64 MiB", shown)
    type_into(spin, "96", qtbot)
    assert spin.heard[-1] == "96 MiB"
    lesson = size(4, shown, in_pages=True)
    type_into(lesson, "6", qtbot)
    assert lesson.heard[-1] == 6
    type_into(lesson, "3 MiB", qtbot)
    assert lesson.heard[-1] == "3 MiB"
    type_into(spin, "7 pages", qtbot)
    assert spin.heard[-1] == 7


def test_a_step_writes_a_size_in_a_unit_that_suits_it(shown, qtbot):
    spin = size("1000 MiB", shown)
    spin.setFocus()
    qtbot.keyClick(spin, Qt.Key.Key_Up)
    assert spin.heard == ["1100 MiB"]
    lesson = size(4, shown, in_pages=True)
    lesson.setFocus()
    qtbot.keyClick(lesson, Qt.Key.Key_Down)
    assert lesson.heard == [3]


def test_what_is_half_typed_is_no_value_and_goes_back_to_the_last_one(shown, qtbot):
    spin = size("64 MiB", shown)
    type_into(spin, "12 M", qtbot)
    assert spin.heard[-1] == "12 MiB", "12 on the way"
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert spin.heard[-1] == "12 MiB"


def test_words_stand_for_what_is_not_there_until_a_step(shown, qtbot):
    spin = size(None, shown, absent="no limit")
    assert spin.text() == "no limit"
    spin.setFocus()
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert (spin.text(), spin.heard) == ("no limit", [])
    qtbot.keyClick(spin, Qt.Key.Key_Up)
    assert spin.heard


def test_a_field_that_is_typed_into_is_not_put_in_order_meanwhile(shown, qtbot):
    spin = size("64 MiB", shown)
    type_into(spin, "96", qtbot)
    spin.show_value("96 MiB", "")
    assert spin.text() == "96"
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert spin.text() == "96 MiB"
    assert spin.heard == ["9 MiB", "96 MiB"]


def test_times_speeds_and_numbers_have_their_units(shown, qtbot):
    time = shown(time_spin(), "1.5 s")
    type_into(time, "2", qtbot)
    assert time.heard[-1] == "2 s"
    type_into(time, "250 ms", qtbot)
    assert time.heard[-1] == "250 ms"
    speed = shown(SpeedSpin(), "150 MiB")
    assert speed.text() == "150 MiB/s"
    type_into(speed, "200 MiB/s", qtbot)
    assert speed.heard[-1] == "200 MiB"
    percent = shown(whole_spin(100, " %"), 65)
    assert percent.text() == "65 %"
    type_into(percent, "80", qtbot)
    assert percent.heard[-1] == 80
    type_into(percent, "800", qtbot)
    assert percent.heard[-1] == 80, "more than there can be"
