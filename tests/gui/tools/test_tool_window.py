"""The window of the tools, used as a person would: by pointer, by keyboard, at a projector."""

from itertools import product

import msgspec
import pytest
from driving import run_until
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from core.commands import DestroyVm
from core.readouts import dommemstat, proxmox, qemu
from core.readouts.readout import laid_out, text_of
from core.readouts.stats import stats_as_virtio_would_report
from core.readouts.tools import TOOLS
from core.source import DriverState
from gui.display import Display
from gui.theme import THEMES
from gui.tools.explanations import EXPLANATIONS, told
from gui.tools.tool_window import _TOOLS, ToolWindow
from tests.core.readouts.hand_made import WEB, HandMade, cells_of

NAMES = list(_TOOLS)


@pytest.fixture
def opened(open_window, qtbot):
    """The main window at 20 s, and the window of the tools on it."""
    window = open_window(until_s=20)
    window.actions_by_name["tools"].trigger()
    tools = window.tools.window
    QApplication.processEvents()
    tools._rest.setInterval(0)
    return window, tools


def choose(tools, name):
    tools.list.setCurrentRow(NAMES.index(name))
    QApplication.processEvents()


def press(qtbot, tools, *keys):
    for key in keys:
        qtbot.keyClick(tools.view, key)


def move_to(tools, spot):
    """The pointer goes there; the screen of these tests does not know which window is in front."""
    where, nothing = QPointF(spot), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, where, where, nothing, nothing, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(tools.view, move)


def leave(tools):
    QApplication.sendEvent(tools.view, QEvent(QEvent.Type.Leave))


def point_at(tools, key, subject=""):
    view = tools.view
    place = next(each for each in view._places if (each.cell.key, each.cell.subject) == (key, subject))
    spot = view._rect(place).center().toPoint()
    move_to(tools, spot)
    return spot


def explained(tools):
    cell = tools.view.explained
    assert tools.panel.told == told(cell)
    return cell.key, cell.subject


def shown(tools):
    return ["".join(cell.text for cell in line) for line in tools.view._lines]


# --- what is said ---------------------------------------------------------------------------------------


def every_readout():
    source = HandMade()
    source.record_host(0)
    yield from (readout for tool in TOOLS.values() for readout in tool.read(source, None))
    stats = stats_as_virtio_would_report(source, WEB)
    yield from (tool.read(source, WEB, stats) for tool in (dommemstat, qemu, proxmox))


def test_every_value_is_explained_and_nothing_is_that_no_tool_shows():
    keys = {cell.key for readout in every_readout() for cell in cells_of(laid_out(readout)) if cell.key}
    assert keys == set(EXPLANATIONS)


@pytest.mark.parametrize("key", EXPLANATIONS)
def test_an_explanation_is_whole_sentences_and_none_is_too_long_for_a_glance(key):
    explanation = EXPLANATIONS[key]
    for text in (explanation.what, explanation.here, *filter(None, [explanation.trap])):
        assert text[0].isupper() or text[0] in "“0123456789" or text.startswith("tmpfs"), text
        assert text.endswith((".", ")")), text
        assert len(text) <= 200, text


def test_the_list_names_the_tools_in_their_order():
    assert list(TOOLS) == NAMES


def test_the_classic_misreadings_are_named():
    traps = {key: EXPLANATIONS[key].trap for key in EXPLANATIONS}
    assert "past" in traps["esxtop.SWCUR"]
    assert "size of the VM, not of its balloon" in traps["qemu.actual"]
    assert "size of the VM, not of its balloon" in traps["dommemstat.actual"]
    assert "full" in traps["free.used"]


# --- opening and closing --------------------------------------------------------------------------------


def test_the_key_opens_one_window_that_leaves_the_main_window_at_work(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    tools = window.tools.window
    assert tools.isVisible()
    assert not tools.isModal()
    assert tools.focusWidget() is tools.view
    window.actions_by_name["tools"].trigger()
    assert window.tools.window is tools


def test_escape_closes_it_and_it_opens_again_as_it_was(opened, qtbot):
    window, tools = opened
    choose(tools, "free")
    press(qtbot, tools, Qt.Key.Key_Escape)
    assert not tools.isVisible()
    window.actions_by_name["tools"].trigger()
    assert tools.isVisible()
    assert tools.tool == "free"


def test_the_run_s_keys_work_in_it_too(opened, qtbot):
    window, tools = opened
    press(qtbot, tools, Qt.Key.Key_Space)
    assert window.controller.playing
    press(qtbot, tools, Qt.Key.Key_Space)
    assert not window.controller.playing
    press(qtbot, tools, Qt.Key.Key_Plus)
    assert window.controller.speed == 2


def test_it_goes_with_the_main_window(opened):
    window, tools = opened
    window.close()
    assert not tools.isVisible()


# --- what it shows --------------------------------------------------------------------------------------


def test_it_shows_what_each_tool_says_of_this_run(opened):
    window, tools = opened
    for name in NAMES:
        choose(tools, name)
        readout = TOOLS[name].read(window.controller.timeline, None)[0]
        assert [line.rstrip() for line in shown(tools)] == text_of(readout, tools._columns).splitlines(), name
        assert tools.moment.text() == "t = 20.0 s", name


def test_the_box_of_vms_is_for_tools_that_are_asked_about_one(opened, qtbot):
    _, tools = opened
    assert not tools.vms.isEnabled()
    choose(tools, "free")
    assert tools.vms.isEnabled()
    assert shown(tools)[0] == "web-frontend$ free -m"
    tools.vms.setFocus()
    qtbot.keyClick(tools.vms, Qt.Key.Key_Down)
    assert shown(tools)[0] == "database$ free -m"


def test_it_follows_the_vm_that_is_selected_in_the_main_window(opened):
    window, tools = opened
    choose(tools, "free")
    vms = window.controller.timeline.vms()
    window.display.select_vm(vms[2].id)
    assert shown(tools)[0] == "batch-idle$ free -m"
    assert tools.vms.currentText() == "batch-idle"
    window.display.select_vm(None)
    assert shown(tools)[0] == "batch-idle$ free -m"


def test_a_vm_selected_before_it_was_opened_is_the_one_asked_about(window):
    window.display.select_vm(window.controller.timeline.vms()[1].id)
    window.actions_by_name["tools"].trigger()
    choose(window.tools.window, "psi")
    assert shown(window.tools.window)[0].startswith("database$")


def test_a_vm_that_goes_leaves_the_box_and_the_first_one_takes_its_place(opened):
    window, tools = opened
    choose(tools, "free")
    window.display.select_vm(window.controller.timeline.vms()[1].id)
    window.apply(DestroyVm(vm="database"))
    QApplication.processEvents()
    assert [tools.vms.itemText(row) for row in range(tools.vms.count())] == ["web-frontend", "batch-idle"]
    assert shown(tools)[0] == "web-frontend$ free -m"


def test_without_any_vm_it_says_so(opened):
    window, tools = opened
    choose(tools, "qemu")
    for name in ("web-frontend", "database", "batch-idle"):
        window.apply(DestroyVm(vm=name))
    tools.refresh()
    assert "No VM is powered on" in " ".join(shown(tools))
    assert tools.view.explained is None
    assert "arrow keys" in tools.panel.told.what
    choose(tools, "esxtop")
    assert "0 VMs" in " ".join(shown(tools))


def test_another_run_is_read_from_its_beginning(opened):
    window, tools = opened
    window.controller.restart()
    assert tools.moment.text() == "t = 0.0 s"


# --- following ------------------------------------------------------------------------------------------


def test_it_follows_the_run_but_not_every_frame(opened):
    window, tools = opened
    tools._rest.setInterval(60_000)
    run_until(window, 21)
    assert tools.moment.text() == "t = 21.0 s"
    run_until(window, 22)
    assert tools.moment.text() == "t = 21.0 s"


def test_the_last_moment_of_a_run_that_stops_is_shown_all_the_same(opened, qtbot):
    window, tools = opened
    run_until(window, 21)
    run_until(window, 22)
    qtbot.waitUntil(lambda: tools.moment.text() == "t = 22.0 s")
    qtbot.waitUntil(lambda: not tools._rest.isActive())


def test_while_it_is_hidden_nothing_is_read(opened, monkeypatch):
    window, tools = opened
    tools.close()
    monkeypatch.setattr(tools, "_read", lambda vm: pytest.fail("read a run that nobody looks at"))
    run_until(window, 21)
    window.display.select_vm(window.controller.timeline.vms()[1].id)
    window.controller.restart()


# --- pointer and keyboard -------------------------------------------------------------------------------


def test_what_the_pointer_is_on_is_explained_and_then_the_keyboard_s_value_again(opened):
    _, tools = opened
    first = explained(tools)
    point_at(tools, "esxtop.SWCUR", "database")
    assert explained(tools) == ("esxtop.SWCUR", "database")
    assert tools.panel.told.title == "SWCUR of database: 0.00"
    assert tools.panel.told.unit == "MB of 2²⁰ bytes · 0 × 1 MiB"
    assert tools.panel.told.trap.startswith("Often misread: Above 0")
    leave(tools)
    assert explained(tools) == first


def test_a_heading_is_explained_like_its_values(opened):
    _, tools = opened
    point_at(tools, "esxtop.MCTLTGT")
    assert tools.panel.told.title == "MCTLTGT"


def test_a_click_takes_the_keyboard_along(opened, qtbot):
    _, tools = opened
    spot = point_at(tools, "esxtop.MCTLSZ", "database")
    qtbot.mouseClick(tools.view, Qt.MouseButton.LeftButton, pos=spot)
    leave(tools)
    assert explained(tools) == ("esxtop.MCTLSZ", "database")
    press(qtbot, tools, Qt.Key.Key_Right)
    assert explained(tools) == ("esxtop.MCTLTGT", "database")


def test_arrow_keys_go_from_value_to_value_and_say_what_each_means(opened, qtbot):
    _, tools = opened
    choose(tools, "free")
    seen = [explained(tools)[0]]
    keys = (
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_End,
        Qt.Key.Key_Home,
        Qt.Key.Key_Up,
        Qt.Key.Key_Left,
    )
    for key in keys:
        press(qtbot, tools, key)
        seen.append(explained(tools)[0])
    assert seen == [
        "free.total",
        "free.used",
        "free.swap-used",
        "free.swap-free",
        "free.swap-total",
        "free.total",
        "free.total",
    ]
    assert tools.panel.accessibleDescription().startswith("total: ")


def test_every_value_can_be_reached_by_the_arrow_keys(opened, qtbot):
    _, tools = opened
    reached = {explained(tools)}
    for _ in range(len(tools.view.stops())):
        press(qtbot, tools, Qt.Key.Key_Right)
        reached.add(explained(tools))
    assert reached == {(cell.key, cell.subject) for cell in tools.view.stops()}


def test_the_keyboard_stays_with_its_value_while_the_run_goes_on(opened, qtbot):
    window, tools = opened
    point = ("esxtop.GRANT", "database")
    spot = point_at(tools, *point)
    qtbot.mouseClick(tools.view, Qt.MouseButton.LeftButton, pos=spot)
    leave(tools)
    before = tools.view.explained.text
    window.apply(DestroyVm(vm="web-frontend"))
    run_until(window, 40)
    qtbot.waitUntil(lambda: tools.moment.text() == "t = 40.0 s")
    assert explained(tools) == point
    assert tools.view.explained.text != before


def test_the_value_under_a_resting_pointer_is_told_anew_when_it_changes(opened, qtbot):
    window, tools = opened
    point_at(tools, "esxtop.GRANT", "database")
    before = tools.panel.told.title
    run_until(window, 40)
    qtbot.waitUntil(lambda: tools.moment.text() == "t = 40.0 s")
    assert explained(tools) == ("esxtop.GRANT", "database")
    assert tools.panel.told.title != before


def test_the_arrow_keys_bring_their_value_into_sight(opened, qtbot):
    window, tools = opened
    window.display.set_text_scale(2.0)
    tools.resize(1280, 720)
    QApplication.processEvents()
    for _ in range(12):
        press(qtbot, tools, Qt.Key.Key_Down)
    seen = tools.area.viewport().rect().translated(0, tools.area.verticalScrollBar().value())
    assert tools.area.verticalScrollBar().value() > 0
    assert seen.contains(tools.view.cursor_rect())
    tools.choose(NAMES.index("proxmox"))
    assert tools.area.verticalScrollBar().value() == 0


def test_what_a_guest_does_not_report_is_said_as_what_it_would_be(opened, qtbot):
    _, tools = opened
    choose(tools, "dommemstat")
    press(qtbot, tools, Qt.Key.Key_Down)
    assert explained(tools)[0] == "dommemstat.actual"
    assert tools.panel.told.title.startswith("actual: would be ")


# --- copying --------------------------------------------------------------------------------------------


def test_the_readout_is_copied_as_text(opened, qtbot):
    window, tools = opened
    choose(tools, "free")
    expected = text_of(TOOLS["free"].read(window.controller.timeline, "web-frontend")[0], tools._columns)
    for way in (
        tools.copy_button.click,
        window.actions_by_name["copy-readout"].trigger,
        lambda: qtbot.keyClick(tools.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
    ):
        QGuiApplication.clipboard().setText("")
        way()
        assert QGuiApplication.clipboard().text() == expected


def test_there_is_nothing_to_copy_while_it_is_closed(window):
    action = window.actions_by_name["copy-readout"]
    assert not action.isEnabled()
    window.actions_by_name["tools"].trigger()
    assert action.isEnabled()
    window.tools.window.close()
    assert not action.isEnabled()


# --- looks ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_nothing_is_cut_off_in_any_theme_and_size(opened, theme):
    window, tools = opened
    window.display.set_theme(theme)
    tools.resize(1280, 720)
    for text_scale, name in product((1.0, 1.5, 2.0), NAMES):
        window.display.set_text_scale(text_scale)
        tools.choose(NAMES.index(name))
        QApplication.processEvents()
        assert tools.size().toTuple() == (1280, 720), (name, text_scale)
        assert tools.view.minimumWidth() <= tools.area.viewport().width(), (name, text_scale)
        assert tools.area.viewport().height() >= 6 * tools.view._line_height, (name, text_scale)
        for cell in tools.view.stops():
            assert tools.panel.height_of(told(cell)) <= tools.panel.height(), (cell, text_scale)
        for part in (tools.moment, tools.copy_button, tools.vms, tools.chooser, tools.list):
            if part.isVisible():
                assert part.width() >= part.minimumSizeHint().width(), (name, part, text_scale)
                assert tools.rect().contains(part.geometry()), (name, part, text_scale)


def test_the_tools_stand_in_a_list_where_there_is_room_and_in_a_box_where_there_is_not(opened):
    window, tools = opened
    tools.resize(1280, 720)
    assert (tools.list.isVisible(), tools.chooser.isVisible()) == (True, False)
    window.display.set_text_scale(2.0)
    assert (tools.list.isVisible(), tools.chooser.isVisible()) == (False, True)
    tools.chooser.setCurrentIndex(2)
    tools.chooser.activated.emit(2)
    assert tools.tool == "qemu"
    assert tools.list.currentRow() == 2


def test_tables_are_folded_anew_when_text_or_window_change(opened):
    window, tools = opened
    blocks = []
    for text_scale, width in ((1.0, 1280), (1.5, 1280), (2.0, 1280), (2.0, 1900), (1.0, 1900)):
        window.display.set_text_scale(text_scale)
        tools.resize(width, 720)
        QApplication.processEvents()
        assert tools.view.minimumWidth() <= tools.area.viewport().width(), (text_scale, width)
        blocks.append(sum(line.startswith("NAME") for line in shown(tools)))
    normal, larger, largest, wide, wide_again = blocks
    assert normal <= larger < largest >= wide > wide_again == normal


def test_the_panel_keeps_its_height_from_value_to_value(opened, qtbot):
    _, tools = opened
    height = tools.panel.height()
    for _ in range(30):
        press(qtbot, tools, Qt.Key.Key_Right)
        assert tools.panel.height() == height


def test_cells_are_painted_in_the_theme_s_colours(opened):
    window, tools = opened
    for theme in THEMES.values():
        window.display.set_theme(theme)
        tools.choose(NAMES.index("free"))
        QApplication.processEvents()
        picture = tools.view.grab().toImage()
        rect = tools.view.cursor_rect()
        ratio = picture.devicePixelRatio()
        above = picture.pixelColor(int(rect.center().x() * ratio), int((rect.top() + 3) * ratio))
        assert above.name() == theme.accent


# --- a source of its own --------------------------------------------------------------------------------


def test_it_reads_any_source(qtbot, window):
    source = HandMade()
    source.record_host(0)
    tools = ToolWindow(Display(), source, window.actions_by_name["copy-readout"])
    qtbot.addWidget(tools)
    tools.show()
    for row in range(len(NAMES)):
        tools.choose(row)
    assert [tools.vms.itemText(row) for row in range(2)] == ["web-frontend", "ledger-of-the-accountants"]


def test_a_guest_without_its_driver_has_no_file_and_that_is_explained(qtbot, window):
    absent = msgspec.structs.replace(WEB.driver, state=DriverState.ABSENT)
    source = HandMade(vms=(msgspec.structs.replace(WEB, driver=absent),))
    tools = ToolWindow(Display(), source, window.actions_by_name["copy-readout"])
    qtbot.addWidget(tools)
    tools.show()
    tools.choose(NAMES.index("vmmemctl"))
    assert "No such file" in shown(tools)[1]
    assert explained(tools)[0] == "vmmemctl.no-file"
