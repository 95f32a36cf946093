"""The host's panel: title in the words chosen, state chip, owner bar, numbers that agree with the model."""

import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from techniques import show, squeezed

from core.codes import FRAME_FREE, FRAME_OVERHEAD, FRAME_ZIP, SHARED_OWNER
from core.events import HostState
from core.view import Eye
from gui.display import Display, Vocabulary
from gui.host.state_chip import StateChip, state_text


@pytest.fixture
def window(open_window):
    return open_window(until_s=40, only_balloons=True)


def test_the_numbers_are_the_models(window):
    host, vms = window.controller.timeline.host(), window.controller.timeline.vms()
    text = window.overview.host.numbers.text().replace("&nbsp;", " ")
    assert f"{host.free_frames} MiB" in text
    assert f"{sum(vm.balloon_pages for vm in vms)} MiB" in text
    assert f"{sum(vm.backed_pages for vm in vms)} MiB" in text


def test_the_bar_divides_all_frames_but_the_free_ones(window):
    host = window.controller.timeline.host()
    parts = window.overview.host.bar._parts
    assert sum(part[1] for part in parts) == host.frames - host.free_frames
    overhead = int((window.controller.timeline.frame_codes() == FRAME_OVERHEAD).sum())
    assert parts[-1][1] == overhead == host.overhead_frames


def numbers_of(window):
    """The panel's numbers as plain text: (label, value) after (label, value)."""
    text = window.overview.host.numbers.text().replace("&nbsp;", " ")
    return re.sub(r"<[^>]*>", "", text)


def test_a_host_that_only_balloons_speaks_of_nothing_else(window):
    assert not re.search("sharing|compressed|host.swapped", numbers_of(window))
    window.display.set_vocabulary(Vocabulary.VMWARE)
    assert "zipped" not in numbers_of(window)


def test_what_sharing_compressing_and_swapping_do_is_one_line(window):
    run = show(window, squeezed(window.controller.timeline))
    host = run.host()
    assert (host.saved_frames, host.compressed_pages, host.host_swapped_pages) == (14, 18, 33)
    assert "sharing saves 14 MiB" in numbers_of(window)
    assert "compressed 18 MiB in 6 MiB" in numbers_of(window)
    assert "host‑swapped 33 MiB" in numbers_of(window)
    assert "guest‑swapped 28 MiB" in numbers_of(window)


def test_the_bar_gives_shared_frames_to_nobody(window):
    run = show(window, squeezed(window.controller.timeline))
    parts = {label: frames for label, frames, _ in window.overview.host.bar._parts}
    assert parts["shared"] == np.count_nonzero(run.frame_owners() == SHARED_OWNER) == 7
    assert sum(parts.values()) == np.count_nonzero(run.frame_codes() != FRAME_FREE)
    cache = run.frame_owners()[run.frame_codes() == FRAME_ZIP]
    assert parts["web-frontend"] == run.vms()[0].backed_pages - 7 + np.count_nonzero(cache == 0)


def test_a_selected_vm_leaves_shared_frames_their_colour(window):
    run = show(window, squeezed(window.controller.timeline))
    grid = window.overview.host.grid
    shared = int(np.flatnonzero(run.frame_owners() == SHARED_OWNER)[0])
    others = int(np.flatnonzero(run.frame_owners() == run.vms()[1].owner)[-1])

    def colours():
        image = grid.grab().toImage()
        corners = (grid.rect_of(frame).center().toPoint() + QPoint(0, 5) for frame in (shared, others))
        return [image.pixelColor(corner).name() for corner in corners]

    before = colours()
    window.display.select_vm(run.vms()[0].id)
    after = colours()
    assert after[0] == before[0]
    assert after[1] != before[1]


def test_the_caption_says_what_a_cell_stands_for(window):
    assert window.overview.host.caption.text() == "256 MiB · one cell = 1 MiB"


def test_the_title_follows_the_words(window):
    panel = window.overview.host
    window.display.set_vocabulary(Vocabulary.VMWARE)
    assert panel.title.text() == "Machine pages"


def test_a_guest_knows_nothing_of_frames(window):
    panel = window.overview.host
    window.display.set_eye(Eye.GUEST)
    assert not panel.numbers.isVisible()
    assert not panel.chip.isVisible()
    assert panel.unknown.isVisible()
    panel.grid.hovered.emit(3)
    window.display.set_eye(Eye.TRUTH)
    assert panel.numbers.isVisible()
    assert not panel.unknown.isVisible()


def test_selecting_a_vm_greys_the_frames_of_the_others(window):
    vm = window.controller.timeline.vms()[1]
    window.display.select_vm(vm.id)
    assert window.overview.host.grid._cells.selected_owner == vm.owner
    window.display.select_vm(vm.id)
    assert window.overview.host.grid._cells.selected_owner is None


def test_the_chip_shows_every_state(qapp, qtbot):
    chip = StateChip(Display())
    qtbot.addWidget(chip)
    for state in HostState:
        chip.set_state(state)
        assert chip.text() == state_text(state)
        assert chip.text().startswith(str(state).upper())


def test_a_page_without_a_frame_lights_no_frame(window):
    panel = window.overview.host
    frame = int(window.controller.timeline.frame_owners().argmax())
    panel.grid.hovered.emit(frame)
    assert window.display.link.frame == frame
    panel.grid.hovered.emit(-1)
    assert window.display.link is None
