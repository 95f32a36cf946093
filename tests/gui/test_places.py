"""Places: the parts of the window are found by name where a person sees them."""

import pytest
from PySide6.QtWidgets import QApplication

from gui.places import OF_A_VM, Places


def places_of(window):
    return Places(window, window.top_bar, (window.overview, window.close_up), window.status)


@pytest.mark.parametrize("name", ["host", "graph", "time-bar", "feed", "play", "speed", "eyes", "menus"])
def test_every_part_of_the_overview_has_a_place_inside_of_the_window(window, name):
    (rect,) = places_of(window).rects(name)
    assert window.rect().contains(rect)
    assert rect.width() >= 20


@pytest.mark.parametrize("part", OF_A_VM)
def test_the_parts_of_a_vm_lie_in_its_card(window, part):
    places = places_of(window)
    (card,) = places.rects("vm:database")
    (rect,) = places.rects(f"{part}:database")
    assert card.contains(rect)
    widget = next(each for each in window.overview.cards.cards if each.vm.name == "database")
    assert widget.mapTo(window, widget.rect().topLeft()) == card.topLeft()


def test_what_is_not_there_has_no_place(window):
    places = places_of(window)
    for name in ("vm:nobody", "gauge:", "nonsense", "", "story"):
        assert places.rects(name) == []


def test_the_close_up_has_places_too(open_window):
    window = open_window("figure-3-27")
    places = places_of(window)
    (vm,) = places.rects("vm:VM 1")
    (gauge,) = places.rects("gauge:VM 1")
    (host,) = places.rects("host")
    assert vm.contains(gauge)
    assert not vm.intersects(host)
    assert len(places.rects("story")) == 1
    assert places.rects("graph") == []


def test_a_part_that_is_scrolled_away_is_brought_into_view(open_window):
    window = open_window(size=(1000, 620))
    window.display.set_text_scale(2.0)
    QApplication.processEvents()
    places = places_of(window)
    places.bring_into_view("feed")
    (rect,) = places.rects("feed")
    assert rect.height() > 40
    places.bring_into_view("vm:database")
    assert places.rects("vm:database")
