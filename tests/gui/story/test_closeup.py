"""The close-up agrees with its words, follows the keyboard and the pointer, and fits."""

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from techniques import Techniques

from core.codes import CODE_COUNT, FRAME_FREE, FRAME_ZIP, LOOKS, Backing, Use, code
from core.commands import SpawnVm
from core.scenario_files import load
from core.specs import DriverKind, DriverSpec, VmSpec
from core.timeline import Timeline
from core.units import NS_PER_S
from core.view import Eye
from gui.display import Display, Link, Vocabulary
from gui.story.cell_look import Edge, Fill, frame_look, page_look
from gui.story.closeup import CloseUp
from gui.story.closeup_paint import contrast, fill_colour, ink_on
from gui.story.messages import Way
from gui.story.narrator import is_happening
from gui.story.stage_painter import Cursor
from gui.theme import THEMES, apply_theme


@pytest.fixture
def display(qapp):
    yield Display()
    qapp.setStyleSheet("")


@pytest.fixture
def figure():
    return Timeline(load("figure-3-27"))


@pytest.fixture
def closeup(qtbot, display, figure):
    return open_closeup(qtbot, display, figure)


def open_closeup(qtbot, display, timeline, size=(1280, 640)):
    apply_theme(QApplication.instance(), display.theme, display.text_scale)
    widget = CloseUp(display)
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.set_source(timeline)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def go_to(closeup, timeline, kind):
    """Go on until the first event of a kind, as pressing Next would."""
    while timeline.now_ns < 60 * NS_PER_S:
        step = timeline.advance()
        if any(is_happening(event) for event in step.events):
            closeup.show_step(step)
            if any(type(event).__name__ == kind for event in step.events):
                return step
    raise AssertionError(f"no {kind}")


def looks(closeup, vm=0):
    scene = closeup.stage._scene
    return [page_look(page.code, closeup._display.eye) for page in scene.vms[vm].pages]


def test_before_anything_happened_it_says_what_the_run_is_about(closeup, figure):
    assert closeup.story._what == figure.title
    assert "2 VMs" in closeup.story._why
    assert "5 host frames" in closeup.story._why


def test_waiting_pages_are_dashed_and_lit(closeup, figure):
    go_to(closeup, figure, "PagesWaiting")
    assert [look.edge for look in looks(closeup, vm=1)] == [Edge.NONE, Edge.DASHED, Edge.DASHED]
    assert closeup.stage._narration.pages == {(1, 1), (1, 2)}


def test_virtio_guests_tell_the_same_figure_with_their_own_messages(qtbot, display):
    scenario = load("figure-3-27")
    virtio = DriverSpec(kind=DriverKind.VIRTIO)
    vms = tuple(msgspec.structs.replace(vm, driver=virtio) for vm in scenario.vms)
    timeline = Timeline(msgspec.structs.replace(scenario, vms=vms))
    closeup = open_closeup(qtbot, display, timeline)
    told = []
    while timeline.now_ns < 12 * NS_PER_S:
        step = timeline.advance()
        if any(is_happening(event) for event in step.events):
            closeup.show_step(step)
            message = closeup.stage._message
            told.append("" if message is None else message.text)
    up, wanted, none = "reset, DRIVER_OK", "num_pages = 512", "num_pages = 0"
    inflates, deflates = ["inflateq PPN 2", "inflateq PPN 3"], ["deflateq PPN 3", "deflateq PPN 2"]
    assert [text for text in told if text] == [up, up, wanted, wanted, *inflates, none, none, *deflates]


def test_the_message_of_each_step_is_on_the_channel(closeup, figure):
    expected = [
        ("TargetSet", "TARGET 2", Way.WAITS),
        ("DriverPolled", "GET_TARGET → 2", Way.BOTH),
        ("PagesReported", "LOCK PPN 2, 3", Way.UP),
        ("PagesUnlocked", "UNLOCK PPN 3, 2", Way.UP),
    ]
    for kind, text, way in expected:
        go_to(closeup, figure, kind)
        message = closeup.stage._message
        assert (message.vm, message.text, message.way) == (0, text, way)


def test_pinned_pages_keep_their_frames_until_they_are_reclaimed(closeup, figure):
    go_to(closeup, figure, "PagesPinned")
    assert [look.word for look in looks(closeup)] == ["active", "active", "pinned", "pinned"]
    assert [page.frame for page in closeup.stage._scene.vms[0].pages] == [0, 1, 2, 3]
    go_to(closeup, figure, "FramesReclaimed")
    assert [look.fill for look in looks(closeup)][2:] == [Fill.GONE, Fill.GONE]
    assert [page.frame for page in closeup.stage._scene.vms[0].pages] == [0, 1, None, None]
    assert [frame.is_free for frame in closeup.stage._scene.frames] == [False, False, True, True, False]


def test_granted_frames_take_the_colour_of_their_new_pages(closeup, figure):
    go_to(closeup, figure, "FramesGranted")
    frames = closeup.stage._scene.frames
    assert [(frame.vm, frame.ppn) for frame in frames] == [(0, 0), (0, 1), (1, 1), (1, 2), (1, 0)]
    assert frames[2].hue == frames[4].hue != frames[0].hue


def test_a_vm_that_went_leaves_its_place(closeup, figure):
    go_to(closeup, figure, "VmDestroyed")
    scene = closeup.stage._scene
    assert [vm.is_gone for vm in scene.vms] == [False, True]
    assert list(closeup.stage._gauges) == [0]


def test_a_silent_step_keeps_the_story(closeup, figure):
    go_to(closeup, figure, "PagesWaiting")
    told = closeup.story._what
    closeup.show_step(next(step for step in iter(figure.advance, None) if not step.events))
    assert closeup.story._what == told


def test_the_words_menu_relabels_the_story_on_the_spot(closeup, figure, display):
    go_to(closeup, figure, "FramesReclaimed")
    display.set_vocabulary(Vocabulary.VMWARE)
    assert "machine pages 2 and 3" in closeup.story._what


def test_the_hypervisor_cannot_tell_free_from_used(closeup, figure, display):
    display.set_eye(Eye.HYPERVISOR)
    go_to(closeup, figure, "PagesPinned")
    assert {look.word for look in looks(closeup)} == {"backed"}
    go_to(closeup, figure, "PagesReported")
    assert [look.word for look in looks(closeup)] == ["backed", "backed", "reported", "reported"]


def test_a_guest_sees_no_frames_and_no_lack_of_them(closeup, figure, display):
    display.set_eye(Eye.GUEST)
    go_to(closeup, figure, "PagesWaiting")
    assert all(look.edge != Edge.DASHED for look in looks(closeup, vm=1))
    assert all(cursor.vm is not None for cursor, _ in closeup.stage.cells())
    assert closeup.stage.link_of(Cursor(0, 0)).frame is None


def test_arrow_keys_walk_pages_and_cross_to_the_frame_behind(closeup, figure, display, qtbot):
    go_to(closeup, figure, "FramesGranted")
    closeup.stage.clearFocus()
    closeup.stage.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(closeup.stage.hasFocus)
    assert display.link == Link(0, 0, 0)
    for key, link in (
        (Qt.Key.Key_Right, Link(0, 1, 1)),
        (Qt.Key.Key_End, Link(1, 2, 3)),
        (Qt.Key.Key_Down, Link(1, 2, 3)),
        (Qt.Key.Key_Left, Link(1, 1, 2)),
        (Qt.Key.Key_Up, Link(1, 1, 2)),
        (Qt.Key.Key_Home, Link(0, 0, 0)),
    ):
        qtbot.keyClick(closeup.stage, key)
        assert display.link == link
    qtbot.keyClick(closeup.stage, Qt.Key.Key_Return)
    assert display.pinned == Link(0, 0, 0)
    qtbot.keyClick(closeup.stage, Qt.Key.Key_Escape)
    assert closeup.stage._cursor is None


def test_a_page_without_a_frame_crosses_to_the_nearest(closeup, figure, display, qtbot):
    go_to(closeup, figure, "FramesReclaimed")
    closeup.stage._go_to(Cursor(0, 2))
    qtbot.keyClick(closeup.stage, Qt.Key.Key_Down)
    assert display.link == Link(None, None, 2)


def test_the_pointer_lights_a_pair_up_and_a_click_pins_it(closeup, figure, display, qtbot):
    go_to(closeup, figure, "ProgramStopped")
    cells = dict(closeup.stage.cells())
    qtbot.mouseMove(closeup.stage, QPoint(2, 2))
    qtbot.mouseMove(closeup.stage, cells[Cursor(0, 2)].center().toPoint())
    qtbot.waitUntil(lambda: display.link == Link(0, 2, 2))
    qtbot.mouseClick(closeup.stage, Qt.MouseButton.LeftButton, pos=cells[Cursor(None, 4)].center().toPoint())
    assert display.pinned == Link(1, 0, 4)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("size", [(1280, 640), (1920, 980)], ids=["1280", "1920"])
def test_at_100_percent_all_of_the_picture_is_seen(qtbot, display, figure, theme, size):
    display.set_theme(theme)
    closeup = open_closeup(qtbot, display, figure, size)
    go_to(closeup, figure, "FramesGranted")
    qtbot.waitUntil(lambda: closeup.stage.size() == closeup._scroll.viewport().size())
    assert not closeup._scroll.verticalScrollBar().isVisible()


@pytest.mark.parametrize("text_scale", [1.5, 2.0])
def test_larger_text_never_makes_it_scroll_sideways(qtbot, display, figure, text_scale):
    display.set_text_scale(text_scale)
    closeup = open_closeup(qtbot, display, figure)
    go_to(closeup, figure, "FramesGranted")
    qtbot.waitUntil(lambda: closeup.stage.width() <= closeup._scroll.viewport().width())
    assert closeup.story.height() >= closeup.story._height_for(closeup.story.width())


def test_text_grows_with_the_window(qtbot, display, figure):
    closeup = open_closeup(qtbot, display, figure)
    small = closeup.stage._fit.sizes.text(15)
    closeup.resize(1920, 980)
    qtbot.waitUntil(lambda: closeup.stage._fit.sizes.text(15) > small)


def test_what_the_story_speaks_of_changes_the_picture(closeup, figure):
    def pixels():
        return closeup.stage.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    go_to(closeup, figure, "PagesReported")
    before = pixels()
    go_to(closeup, figure, "FramesReclaimed")
    assert pixels() != before


def test_a_larger_run_shows_the_pages_that_the_story_speaks_of(qtbot, display):
    timeline = Timeline(load("consolidation"))
    closeup = open_closeup(qtbot, display, timeline)
    go_to(closeup, timeline, "PagesReported")
    shown = {(vm.view.id, page.ppn) for vm in closeup.stage._scene.vms for page in vm.pages}
    assert closeup.stage._narration.pages & shown
    assert max(len(vm.pages) for vm in closeup.stage._scene.vms) <= 16


def test_many_vms_leave_those_of_the_story(qtbot, display, figure):
    closeup = open_closeup(qtbot, display, figure)
    for number in range(5):
        figure.apply(SpawnVm(vm=VmSpec(name=f"extra {number}", configured_pages=2)))
    go_to(closeup, figure, "PagesWaiting")
    assert len(closeup.stage._scene.vms) == 4
    assert "VM 2" in [vm.view.name for vm in closeup.stage._scene.vms]


@pytest.mark.parametrize("eye", Eye)
def test_every_code_has_a_look_and_a_word(eye):
    for each in range(len(LOOKS)):
        assert page_look(each, eye).word
    for each in range(CODE_COUNT):
        assert frame_look(each, eye).fill
    assert frame_look(FRAME_FREE, eye).word == "free"


def test_the_hypervisor_learns_of_a_pinned_page_only_when_it_is_reported():
    pinned, free = code(Use.BALLOON, Backing.BACKED), code(Use.FREE, Backing.BACKED)
    assert page_look(pinned, Eye.HYPERVISOR) == page_look(free, Eye.HYPERVISOR)
    reported = code(Use.BALLOON, Backing.PENDING)
    assert page_look(reported, Eye.HYPERVISOR) != page_look(free, Eye.HYPERVISOR)


@pytest.fixture
def techniques(figure, qtbot, display):
    """The figure while VM 1's pages are shared with VM 2's, swapped, and compressed; and its close-up."""
    while figure.now_ns < 4 * NS_PER_S:
        figure.advance()
    run = Techniques(figure)
    run.share((0, 0), (1, 0))
    run.swap_out(0, [1])
    run.compress(1, [1], into=1)
    return run, open_closeup(qtbot, display, run)


def test_pages_that_the_hypervisor_put_away_say_where_they_are(techniques, display):
    _, closeup = techniques
    for eye in (Eye.TRUTH, Eye.HYPERVISOR):
        display.set_eye(eye)
        assert [look.word for look in looks(closeup)[:2]] == ["shared", "host swap"]
        assert [look.word for look in looks(closeup, vm=1)[:2]] == ["shared", "compressed"]
    display.set_eye(Eye.GUEST)
    words = {look.word for look in looks(closeup) + looks(closeup, vm=1)}
    assert not words & {"shared", "host swap", "compressed"}


def test_a_shared_frame_belongs_to_nobody_and_all_its_pages_point_to_it(techniques, display):
    run, closeup = techniques
    number = run.page_at(0, 0).frame
    (frame,) = (frame for frame in closeup.stage._scene.frames if frame.number == number)
    assert (frame.sharers, frame.hue) == (2, display.theme.shared)
    pages = [page for vm in closeup.stage._scene.vms for page in vm.pages if page.frame == number]
    assert len(pages) == 2
    before = closeup.stage.grab().toImage()
    display.hover(closeup.stage.link_of(Cursor(None, number)))
    cells = dict(closeup.stage.cells())
    after = closeup.stage.grab().toImage()
    for cursor in (Cursor(0, 0), Cursor(1, 0)):
        above = cells[cursor].topLeft().toPoint() + QPoint(20, -4)
        assert before.pixelColor(above) != after.pixelColor(above), cursor


def test_the_host_says_how_many_pages_are_on_its_disk(techniques):
    _, closeup = techniques
    assert closeup.stage._scene.host.host_swapped_pages == 1
    assert [frame.code for frame in closeup.stage._scene.frames].count(FRAME_ZIP) == 1


def test_a_compressed_page_is_drawn_in_half_a_cell_and_a_swapped_one_in_the_hypervisors_colour(
    techniques, display
):
    run, closeup = techniques
    image, cells = closeup.stage.grab().toImage(), dict(closeup.stage.cells())

    def colour(cursor, x, y):
        cell = cells[cursor]
        at = QPoint(int(cell.left() + x * cell.width()), int(cell.top() + y * cell.height()))
        return image.pixelColor(at).name()

    assert colour(Cursor(0, 1), 0.5, 0.15) == display.theme.host_swap
    assert colour(Cursor(1, 1), 0.1, 0.1) == display.theme.card
    assert colour(Cursor(1, 1), 0.1, 0.5) != display.theme.card
    assert run.host().compressed_pages == 1


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_numbers_stand_out_from_their_cells(theme):
    hues = np.array(["#d92d20", "#f2c200", "#2e9e5b", "#1f3a93", "#0072b2"])
    for hue in hues:
        for fill in Fill:
            ground = fill_colour(theme, fill, str(hue))
            assert contrast(ink_on(ground), ground) >= 4.5
