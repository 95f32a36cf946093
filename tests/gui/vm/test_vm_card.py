"""A VM's card: it shows the VM, and its controls set the target."""

import numpy as np
import pytest
from driving import run_until
from PySide6.QtCore import Qt
from techniques import Techniques, show, squeezed

from core.codes import SHARED_OWNER, Backing
from core.commands import CrashVm, PauseVm, SetLimit, SetReservation
from core.events import Cause
from core.view import Eye
from gui.pages.store_strip import Store
from gui.vm.usage_bar import usage_parts


@pytest.fixture
def window(open_window):
    return open_window(size=(1400, 900), until_s=5)


@pytest.fixture
def squeezed_window(open_window):
    """At a moment at which all frames are in use, and with a host that does all it can about it."""
    window = open_window(size=(1400, 900), until_s=40, only_balloons=True)
    show(window, squeezed(window.controller.timeline))
    return window


def card_of(window, name):
    return next(card for card in window.overview.cards.cards if card.vm.name == name)


def test_it_says_name_doing_and_size(window):
    card = card_of(window, "web-frontend")
    assert card.name.text() == "web-frontend"
    assert card.doing.text().startswith("serving requests")
    assert card.size_text.text() == "128 MiB"


def test_a_cell_for_several_pages_says_so(open_window):
    card = card_of(open_window("too-deep"), open_window("too-deep").overview.cards.cards[0].vm.name)
    if card.grid.pages_per_cell > 1:
        assert f"cell = {card.grid.pages_per_cell} pages" in card.size_text.text()


def test_inflate_and_deflate_step_by_a_sixteenth(window, qtbot):
    card = card_of(window, "database")
    qtbot.mouseClick(card.controls.inflate, Qt.MouseButton.LeftButton)
    assert card.vm.target_pages == 8
    assert card.vm.target_cause is Cause.BY_HAND
    qtbot.mouseClick(card.controls.inflate, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.controls.deflate, Qt.MouseButton.LeftButton)
    assert card.vm.target_pages == 8
    qtbot.mouseClick(card.controls.deflate, Qt.MouseButton.LeftButton)
    assert card.vm.target_pages == 0
    assert not card.controls.deflate.isEnabled()


def test_inflate_stops_at_the_limit_and_then_asks_for_more(window, qtbot):
    card = card_of(window, "database")
    for _ in range(11):
        qtbot.mouseClick(card.controls.inflate, Qt.MouseButton.LeftButton)
    assert card.vm.target_pages == card.vm.max_balloon_pages == 83
    assert not window.notice.isVisible()
    qtbot.mouseClick(card.controls.inflate, Qt.MouseButton.LeftButton)
    assert card.vm.target_pages == 83
    assert "Raise the limit" in window.notice.offer.text()


def test_the_slider_and_the_number_set_the_target(window):
    card = card_of(window, "database")
    card.controls.slider.setValue(40)
    assert card.vm.target_pages == 40
    assert card.controls.spin.text() == "40 MiB"
    card.controls.spin.setValue(21)
    assert card.vm.target_pages == 21
    assert card.controls.slider.value() == 21


def test_while_the_slider_is_dragged_the_number_goes_with_it(window):
    card = card_of(window, "database")
    card.controls.slider.setSliderDown(True)
    card.controls.slider.setSliderPosition(33)
    assert card.controls.spin.value() == 33
    assert card.vm.target_pages == 0
    run_until(window, 6)
    assert card.controls.slider.sliderPosition() == 33
    card.controls.slider.setSliderDown(False)
    assert card.vm.target_pages == 33


def test_one_click_hands_the_target_back(window, qtbot):
    card = card_of(window, "database")
    card.controls.spin.setValue(16)
    assert card.controls.automatic.isVisible()
    qtbot.mouseClick(card.controls.automatic, Qt.MouseButton.LeftButton)
    run_until(window, 8)
    assert not card.controls.automatic.isVisible()
    assert card.controls.cause.text() == "automatic"


def test_the_number_goes_under_the_slider_where_there_is_no_room(window):
    controls = card_of(window, "database").controls
    controls.resize(700, 60)
    wide = controls.minimumSizeHint().height()
    controls.resize(controls.minimumSizeHint().width(), 60)
    assert controls.minimumSizeHint().height() > wide


def test_a_vm_that_waits_says_for_how_many_frames(open_window):
    window = open_window("figure-3-27")
    window.actions_by_name["close-up"].trigger()
    card = window.overview.cards.cards[-1]
    for _ in range(40):
        window.controller.next_happening()
        if card.vm.waiting_pages:
            break
    assert card.waiting.isVisible()
    assert card.waiting.text() in {"waiting for 1 host frame", "waiting for 2 host frames"}


@pytest.mark.parametrize(("command", "text"), [(PauseVm, "paused"), (CrashVm, "crashed")])
def test_it_says_when_the_vm_stands_still(window, command, text):
    window.apply(command(vm="database"))
    assert card_of(window, "database").doing.text().startswith(text)


def test_unusual_settings_are_shown(window):
    window.apply(SetReservation(vm="database", reservation_pages=10))
    window.apply(SetLimit(vm="database", limit_pages=100))
    text = card_of(window, "database").doing.text()
    assert "shares 2000" in text
    assert "reserved 10 MiB" in text
    assert "limit 100 MiB" in text


def test_the_bar_knows_no_more_than_the_eye(window):
    card = card_of(window, "web-frontend")
    labels = {}
    for eye in Eye:
        window.display.set_eye(eye)
        labels[eye] = [part[0] for part in card.bar._parts]
    assert "active" in labels[Eye.TRUTH]
    assert "backed" not in labels[Eye.GUEST]
    assert labels[Eye.HYPERVISOR] == [
        "active, by its estimate",
        "backed, and idle by its estimate",
        "compressed",
        "host swap",
        "balloon",
    ]
    assert not {"compressed", "host swap"} & set(labels[Eye.GUEST])


def test_the_bar_counts_a_page_where_it_is(squeezed_window):
    card = card_of(squeezed_window, "database")
    parts = {label: pages for label, pages, _ in card.bar._parts}
    assert parts["host swap"] == card.vm.host_swapped_pages == 20
    assert parts["compressed"] == card.vm.compressed_pages == 12
    assert sum(parts.values()) == card.vm.configured_pages


def test_the_bar_of_a_host_that_only_balloons_agrees_with_what_the_guest_counts(window):
    vm = window.controller.timeline.vms()[1]
    counts = window.controller.timeline.code_counts(vm.id)
    parts = {label: pages for label, pages, _ in usage_parts(vm, counts, window.display)}
    used = vm.kernel_pages + vm.program_pages + vm.cache_pages
    assert parts["active"] == vm.active_pages > 0
    assert parts["idle"] == used - vm.active_pages
    assert parts["free in the guest"] == vm.free_pages


def test_a_click_beside_the_controls_selects_the_vm(window, qtbot):
    card = card_of(window, "database")
    qtbot.mouseClick(card.name, Qt.MouseButton.LeftButton)
    assert window.display.selected_vm == card.vm.id
    assert card.chip.isChecked()
    qtbot.mouseClick(card.chip, Qt.MouseButton.LeftButton)
    assert window.display.selected_vm is None
    assert not card.chip.isChecked()


def stores_of(card):
    return {store for store, strip in card.stores.items() if strip.isVisible()}


def test_the_guests_own_disk_is_drawn_where_there_is_one(open_window):
    window = open_window("too-deep", until_s=60)
    for card in window.overview.cards.cards:
        assert stores_of(card) == ({Store.GUEST_SWAP} if card.vm.swap_capacity_pages else set())


def test_the_hypervisors_stores_take_room_on_every_card_once_it_uses_them(window):
    run = show(window, Techniques(window.controller.timeline))
    cards = window.overview.cards.cards
    assert all(Store.HOST_SWAP not in stores_of(card) for card in cards)
    ppns = run.backed(1, 3)
    run.swap_out(1, ppns)
    window.controller.ticked.emit()
    assert all(stores_of(card) == {Store.GUEST_SWAP, Store.HOST_SWAP} for card in cards)
    assert cards[1].stores[Store.HOST_SWAP].accessibleDescription() == "3 MiB of 128 MiB"
    run._put(1, ppns, Backing.UNBACKED)
    window.controller.ticked.emit()
    assert all(Store.HOST_SWAP in stores_of(card) for card in cards)
    assert cards[1].stores[Store.HOST_SWAP].accessibleDescription() == "0 MiB of 128 MiB"


def test_the_compression_cache_says_what_it_takes(squeezed_window):
    strip = card_of(squeezed_window, "database").stores[Store.COMPRESSED]
    assert strip.accessibleDescription() == "12 MiB of 128 MiB"
    assert "in 4 MiB of host frames" in strip.toolTip()


def test_a_page_lights_up_with_all_that_share_its_frame_but_not_for_a_guest(squeezed_window):
    window, run = squeezed_window, squeezed_window.controller.timeline
    frame = int(np.flatnonzero(run.frame_owners() == SHARED_OWNER)[0])
    pages = run.pages_of_frame(frame)
    cards = window.overview.cards.cards
    assert len(pages) == 3
    cards[0].grid.hovered.emit(pages[0][1])
    assert [card.grid._marks for card in cards] == [(ppn,) for _, ppn in pages]
    assert window.overview.host.grid._marks == (frame,)
    window.overview.host.grid.hovered.emit(-1)
    window.overview.host.grid.hovered.emit(frame)
    assert [card.grid._marks for card in cards] == [(ppn,) for _, ppn in pages]
    window.display.set_eye(Eye.GUEST)
    cards[0].grid.hovered.emit(-1)
    cards[0].grid.hovered.emit(pages[0][1])
    assert [card.grid._marks for card in cards] == [(pages[0][1],), (), ()]


def test_the_gauge_of_each_vm_shows_its_own_pain(squeezed_window):
    assert "2.6× slower" in card_of(squeezed_window, "database").pain.words()
    assert "slower" not in card_of(squeezed_window, "web-frontend").pain.words()


def test_the_tile_and_the_menu_ask_for_a_new_vm(window, qtbot, answer_dialog):
    answer_dialog(lambda dialog: dialog.ok.click(), lambda dialog: dialog.ok.click())
    qtbot.mouseClick(window.overview.cards.tile, Qt.MouseButton.LeftButton)
    window.actions_by_name["spawn"].trigger()
    assert [card.vm.name for card in window.overview.cards.cards][3:] == ["web", "web-2"]
    grid = window.overview.cards
    places = [grid._grid.itemAt(place).widget() for place in range(grid._grid.count())]
    assert len(places) == 6
    assert grid.tile in places


@pytest.mark.parametrize("stops", [CrashVm, PauseVm])
def test_a_vm_that_stands_still_is_not_said_to_run_at_full_speed(window, stops):
    card = card_of(window, "web-frontend")
    assert "full speed" in card.pain.words()
    window.apply(stops(vm="web-frontend"))
    run_until(window, 8)
    assert "full speed" not in card.pain.words()
