"""The host's panel: title in the words chosen, state chip, owner bar, numbers that agree with the model."""

import pytest

from core.codes import FRAME_OVERHEAD
from core.events import HostState
from gui.display import Eye, Vocabulary
from gui.host.state_chip import StateChip, state_text


@pytest.fixture
def window(open_window):
    return open_window(until_s=40)


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
    assert window.overview.host.grid._selected_owner == vm.owner
    window.display.select_vm(vm.id)
    assert window.overview.host.grid._selected_owner is None


@pytest.mark.parametrize("state", list(HostState))
def test_the_chip_shows_every_state(window, qtbot, state):
    chip = StateChip(window.display)
    qtbot.addWidget(chip)
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
