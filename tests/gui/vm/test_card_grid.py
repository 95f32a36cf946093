"""The cards side by side: whatever the width, nothing of their controls is cut off, not even for a moment."""

import pytest
from PySide6.QtWidgets import QApplication

from core.commands import DestroyVm
from gui.theme import LIGHT, PROJECTOR


def cut_off(window):
    """The controls that have less room than they ask for."""
    for card in window.overview.cards.cards:
        for widget in (card.controls.deflate, card.controls.inflate, card.controls.spin):
            if widget.width() < widget.sizeHint().width():
                yield f"{widget.text()} of {card.vm.name}: {widget.width()} px"


def test_on_a_projector_two_vms_stand_side_by_side_with_their_names(open_window):
    window = open_window(size=(1280, 720), until_s=20)
    window.display.set_theme(PROJECTOR)
    QApplication.processEvents()
    cards = window.overview.cards
    seen = [card for card in cards.cards if cards.viewport().rect().contains(card.geometry())]
    assert len(seen) >= 2
    for card in seen:
        assert card.name.fontMetrics().horizontalAdvance(card.name.text()) <= card.name.width()


@pytest.mark.parametrize("theme", [LIGHT, PROJECTOR], ids=lambda theme: theme.name)
def test_a_card_that_becomes_narrow_puts_its_number_under_the_slider_at_once(open_window, theme):
    window = open_window(size=(1600, 1000))
    window.display.set_theme(theme)
    QApplication.processEvents()
    on_one_line = set()
    for width in range(300, 1200, 37):
        window.overview._splitters["top"].setSizes([width, 1500 - width])
        QApplication.processEvents()
        assert not list(cut_off(window)), width
        on_one_line |= {card.controls._on_one_line for card in window.overview.cards.cards}
    assert on_one_line == {True, False}


def test_looks_may_change_in_the_close_up_after_a_vm_has_gone(window):
    window.actions_by_name["close-up"].trigger()
    gone = window.controller.timeline.vms()[0]
    window.apply(DestroyVm(vm=gone.name))
    window.actions_by_name["text-larger"].trigger()
    window.actions_by_name["close-up"].trigger()
    assert gone.id not in [card.vm.id for card in window.overview.cards.cards]
