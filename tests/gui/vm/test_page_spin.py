"""The number field for pages: what people type is understood, whatever its unit."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QValidator, QWheelEvent

from core.units import KIB, MIB
from gui.vm.page_spin import PageSpin, TargetSlider


@pytest.fixture
def spin(qtbot):
    field = PageSpin()
    qtbot.addWidget(field)
    field.set_unit(64 * KIB, in_pages=False)
    field.setRange(0, 2048)
    return field


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("28 MiB", 448),
        ("28", 448),
        ("1.5 MiB", 24),
        ("512 KiB", 8),
        ("3 pages", 3),
        ("1 page", 1),
        ("0.125 GiB", 2048),
    ],
)
def test_sizes_and_pages_are_understood(spin, text, pages):
    spin.setValue(16)
    spin.lineEdit().setText(text)
    spin.interpretText()
    assert spin.value() == pages


def test_the_text_is_a_size(spin):
    spin.setValue(448)
    assert spin.text() == "28 MiB"
    assert spin.singleStep() == 16


def test_on_a_small_host_the_text_is_pages(spin):
    spin.set_unit(MIB, in_pages=True)
    spin.setValue(1)
    assert spin.text() == "1 page"
    spin.stepUp()
    assert spin.text() == "2 pages"
    spin.lineEdit().setText("3")
    spin.interpretText()
    assert spin.value() == 3


def test_showing_a_rounded_size_does_not_change_it(spin):
    spin.setValue(449)
    spin.interpretText()
    assert spin.value() == 449


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("28 MiB", QValidator.State.Acceptable),
        ("9999 MiB", QValidator.State.Intermediate),
        ("28 M", QValidator.State.Intermediate),
        ("", QValidator.State.Intermediate),
        ("-3", QValidator.State.Invalid),
        ("nan MiB!", QValidator.State.Invalid),
    ],
)
def test_nonsense_is_not_accepted(spin, text, state):
    assert spin.validate(text, 0)[0] == state


@pytest.mark.parametrize("widget", [PageSpin, TargetSlider])
def test_scrolling_past_changes_nothing(qtbot, widget):
    field = widget()
    qtbot.addWidget(field)
    field.setRange(0, 100)
    field.setValue(50)
    here = QPointF(5, 5)
    event = QWheelEvent(
        here, here, QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    field.wheelEvent(event)
    assert field.value() == 50
