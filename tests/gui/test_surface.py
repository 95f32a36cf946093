from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget, QWidgetItem

from gui.surface import surface_of


class Mistaken:
    """Is shown in a window at whose address something lay before."""

    def __init__(self, *answers):
        self._answers = list(answers)

    def windowHandle(self):  # noqa: N802 - Qt's own name
        return self._answers.pop(0)


def test_a_window_is_found_also_where_something_deleted_is_taken_for_it(qapp, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    window = QWindow()
    assert surface_of(Mistaken(QWidgetItem(widget), window)) is window


def test_what_was_never_shown_has_no_surface(qapp, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    assert surface_of(widget) is None
