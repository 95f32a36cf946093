"""The editor on small and large screens, in every theme and at large text: nothing is cut off."""

import pytest
from clipping import cut_off
from PySide6.QtWidgets import QApplication

from gui.theme import DARK, LIGHT, PROJECTOR

PARTS = ((), ("host",), ("vm", 0), ("vm", 0, "program", 1), ("at", 0), ("note",))


@pytest.mark.parametrize(
    ("theme", "scale", "size"),
    [(LIGHT, 1.0, (1280, 720)), (PROJECTOR, 1.0, (1920, 1080)), (DARK, 2.0, (1280, 720))],
)
def test_nothing_is_cut_off(open_editor, display, theme, scale, size):
    display.set_theme(theme)
    display.set_text_scale(scale)
    window = open_editor(size=size)
    assert window.size().toTuple() == size
    window.draft.edit(lambda document: document.with_value(("host", "memory"), "4 MB"))
    for place in PARTS:
        window.select(place)
        QApplication.processEvents()
        assert list(cut_off(window)) == []
    window.tabs.setCurrentIndex(window.tabs.count() - 1)
    QApplication.processEvents()
    assert list(cut_off(window)) == []


def test_a_change_of_the_text_s_size_is_followed_by_all_of_it(editor, display):
    editor.select(("vm", 0))
    before = editor.page.forms[0].height(), editor.preview.chart.height()
    display.set_text_scale(1.5)
    QApplication.processEvents()
    after = editor.page.forms[0].height(), editor.preview.chart.height()
    assert all(new > old for old, new in zip(before, after, strict=True))
    assert editor.selected == ("vm", 0)
