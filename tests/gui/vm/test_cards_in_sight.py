"""Of many VMs only those that can be seen are drawn, and one that is scrolled into sight as it is now."""

import numpy as np
from driving import run_until
from msgspec.structs import replace

from core.timeline import Timeline

VMS = 24


def many(scenario):
    spec = scenario.vms[0]
    host = replace(scenario.host, frames=VMS * spec.configured_pages)
    vms = tuple(replace(spec, name=f"vm {number}", reservation_pages=0) for number in range(VMS))
    return replace(scenario, host=host, vms=vms, schedule=(), notes=())


def is_shown(card, window):
    return np.array_equal(card.grid._cells.codes, window.controller.timeline.page_codes(card.vm.id))


def test_only_cards_in_sight_are_drawn_and_others_when_they_come_into_sight(window, qtbot):
    window.controller.take(Timeline(many(window.controller.scenario)))
    cards = window.overview.cards
    first, last = cards.cards[0], cards.cards[-1]
    qtbot.waitUntil(lambda: last.y() > cards.viewport().height())
    drawn = []
    for card in (first, last):
        card.gauge.set_values = lambda *_, card=card: drawn.append(card)
    run_until(window, 5)
    assert drawn
    assert set(drawn) == {first}
    assert last.vm.program_pages, "what is known of it is of now all the same"
    del first.gauge.set_values, last.gauge.set_values
    bar = cards.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: is_shown(last, window))
