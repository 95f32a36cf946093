"""Goes through lessons as a person with a keyboard does, and looks whether the picture agrees."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from core.facts import PLACES, fact, value_of
from core.view import View
from gui.lessons.answers import AmountPick, PagePick
from gui.lessons.wording import outcome_text, value_text
from gui.text import scenario_text


def settle(window):
    """Let the model work out its answer, and the layout come to rest."""
    QApplication.processEvents()
    while window.teaching.lesson._thinking.isActive():
        QApplication.processEvents()
    QApplication.processEvents()


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def go_on(window, qtbot):
    """To the next stop, without waiting for the run to come there by itself."""
    lesson = window.teaching.lesson
    before = lesson.guide.at
    press(qtbot, Qt.Key.Key_PageDown)
    if lesson.is_going:
        press(qtbot, Qt.Key.Key_PageDown)
    settle(window)
    assert lesson.guide.at == before + 1


def answer(window, qtbot, *, rightly):
    """Answer the question that is shown with keys alone."""
    lesson, panel = window.teaching.lesson, window.teaching.panel
    ask, truth = lesson.step.ask, lesson.truth
    press(qtbot, Qt.Key.Key_A)
    assert panel.answers.isAncestorOf(QApplication.focusWidget())
    if isinstance(panel.answers, AmountPick):
        amount = truth.amount if rightly else truth.amount * 2 // 5
        qtbot.keyClicks(QApplication.focusWidget(), panel.answers.field.textFromValue(amount))
        press(qtbot, Qt.Key.Key_Return)
    elif isinstance(panel.answers, PagePick):
        buttons = panel.answers.findChildren(QPushButton)
        for ppn in range(len(buttons) - 1):
            if (ppn in truth.pages) == rightly:
                press(qtbot, Qt.Key.Key_Space)
            press(qtbot, Qt.Key.Key_Tab)
        press(qtbot, Qt.Key.Key_Space)
    else:
        host = window.controller.timeline.host()
        right = {outcome_text(ask, truth, host)}
        if truth.vms is not None:
            right = truth.vms or right
        texts = [button.text() for button in panel.answers.findChildren(QPushButton)]
        wanted = next(text for text in texts if (text in right) == rightly)
        while QApplication.focusWidget().text() != wanted:
            press(qtbot, Qt.Key.Key_Tab)
        press(qtbot, Qt.Key.Key_Space)
    settle(window)
    window.view.setFocus()


def check_stop(window):
    """What is said is so, with the run's numbers, and the picture shows just that run."""
    lesson, panel, source = window.teaching.lesson, window.teaching.panel, window.controller.timeline
    guide = lesson.guide
    step = guide.step
    text = step.reveal if guide.stop.is_reveal else step.text
    assert guide.failed_claims == []
    assert not panel.hint.isVisible() or step.try_it
    host = source.host()
    for name in PLACES.findall(text):
        assert value_text(value_of(fact(name), source, guide.before), host) in panel.text.text()
    assert "{" not in panel.text.text() + panel.question.text()
    if step.view is not None:
        assert window.in_close_up == (step.view is View.CLOSE_UP)
    check_picture(window)
    parts = step.reveal_highlight if guide.stop.is_reveal else step.highlight
    assert bool(window.teaching.highlighting.rings.rects) == bool(parts), parts


def check_picture(window):
    """Cards, gauges, grids and the host show the run as it is."""
    source = window.controller.timeline
    if window.in_close_up:
        told = window.close_up.story.accessibleDescription()
        assert source.now_ns == 0 or scenario_text(source.title) not in told, "what happened last is told"
        scene = window.close_up.stage._scene
        for shown in scene.vms:
            if not shown.is_gone:
                codes = source.page_codes(shown.view.id)
                assert [page.frame is not None for page in shown.pages] == [
                    frame >= 0 for frame in source.frames_of(shown.view.id)[: len(shown.pages)]
                ]
                assert len(codes) >= len(shown.pages)
        return
    cards = window.overview.cards.cards
    assert [card.vm.name for card in cards] == [vm.name for vm in source.vms()]
    for card, vm in zip(cards, source.vms(), strict=True):
        assert card.vm == vm
        card.catch_up()  # as it would when it is scrolled into sight
        assert card.gauge._balloon == vm.balloon_pages
        assert np.array_equal(card.grid._cells.codes, source.page_codes(vm.id))
    assert np.array_equal(window.overview.host.grid._cells.codes, source.frame_codes())
