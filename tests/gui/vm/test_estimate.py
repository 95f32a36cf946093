"""What the hypervisor believes of a VM stands beside the truth."""

import numpy as np
from driving import run_until
from PySide6.QtWidgets import QApplication

from core.view import Eye
from gui.vm.usage_bar import estimate_mark, usage_parts


def card_of(window, name):
    return next(card for card in window.overview.cards.cards if card.vm.name == name)


def test_the_bar_of_a_busy_vm_shows_the_estimate_beside_what_is_active(open_window):
    window = open_window("consolidation", until_s=14.0)
    vm = card_of(window, "web-frontend").vm
    label, pages = estimate_mark(vm, window.display)
    assert pages == vm.estimated_pages > 0
    assert abs(pages - vm.active_pages) <= 0.2 * vm.configured_pages
    assert "sampling" in label
    window.display.set_eye(Eye.GUEST)
    assert estimate_mark(vm, window.display) is None


def test_the_hypervisor_sees_an_estimate_where_the_truth_sees_what_is_active(open_window):
    window = open_window("consolidation", until_s=34.0)
    window.display.set_eye(Eye.HYPERVISOR)
    vm = card_of(window, "batch-idle").vm
    parts = usage_parts(vm, window.controller.timeline.code_counts(vm.id), window.display)
    assert sum(pages for _, pages, _ in parts[:2]) == vm.backed_pages
    assert parts[0][1] == min(vm.estimated_pages, vm.backed_pages)


def test_watched_pages_wear_a_dot_only_for_the_hypervisor(open_window):
    window = open_window("consolidation", until_s=1.0)
    card = card_of(window, "web-frontend")
    source = window.controller.timeline
    run_until(window, 32.0)
    plain = card.grid.grab().toImage()
    window.display.set_eye(Eye.HYPERVISOR)
    QApplication.processEvents()
    watched = source.watched_pages(card.vm.id)
    backed = np.flatnonzero(source.frames_of(card.vm.id) >= 0)
    assert len(watched) > 0
    assert set(watched) <= set(backed)
    card.grid.set_watched([])
    without = card.grid.grab().toImage()
    card.grid.set_watched(watched.tolist())
    assert card.grid.grab().toImage() != without
    assert plain != without
