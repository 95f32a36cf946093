"""What a random person does: each function does one thing with what is in sight, and says what it did."""

import re
from collections.abc import Callable
from random import Random
from typing import Final, Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QWidget

from core.scenario_files import lesson_names, load, shipped_names
from gui.action_spec import ELSEWHERE, Group
from gui.main_window import MainWindow
from gui.surface import surface_of
from gui.vm.vm_menu import VmMenu

FORBIDDEN: Final = {
    "quit": "there would be nobody left",
    "film": "starts a process that encodes",
    "edit-scenario": "starts a process that tries each text",
    "new-scenario": "starts a process that tries each text",
    "experiments": "starts a process for each core but one",
    "live": "looks for the QEMU guests of this machine, and moves their balloons",
}
"""actions that nobody chooses here, and why"""

_KEYS: Final = tuple(
    getattr(Qt.Key, f"Key_{name}")
    for name in [
        "Space",
        "Return",
        "Escape",
        "Tab",
        "Backtab",
        "Up",
        "Down",
        "Left",
        "Right",
        "Home",
        "End",
        "PageUp",
        "PageDown",
        "Delete",
        "Backspace",
        "Plus",
        "Minus",
        "F1",
        "F2",
        "F4",
        "F5",
        "F6",
        "F7",
        "F8",
        "F10",
        "F11",
        "A",
        "B",
        "E",
        "I",
        "K",
        "N",
        "P",
        "R",
        "W",
        "X",
        "Z",
        "0",
        "1",
        "2",
        "3",
        "5",
        "9",
        "Period",
        "Comma",
        "Question",
        "Menu",
    ]
)
_MODIFIERS: Final = (Qt.KeyboardModifier.NoModifier,) * 6 + (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
_TEXTS: Final = ("", "1", "0", "-5", "64 MiB", "9" * 30, "1e400", "vm", "ü𝄞", "[*]&%{x}", "a" * 300, "12 GiB")
_ALREADY_DELETED: Final = re.compile(r"^libshiboken: Internal C\+\+ object \(.*\) already deleted\.$")
_SIZES: Final = ((1280, 720), (1920, 1080), (640, 480), (200, 150), (2560, 1440), (1280, 400), (500, 1200))
_GROUPS: Final = [group for group in Group if group not in (*ELSEWHERE, Group.LANGUAGE)]
"""whose actions are chosen one like another; a language makes the whole window anew, and comes less often"""
_LOOKS: Final = (Group.THEME, Group.EYE, Group.WORDS, Group.TEXT, Group.LANGUAGE)
_LOOKS_BESIDE_A_DIALOG: Final = _LOOKS[:-1]
"""a language is chosen in a menu of the window, and a dialog keeps it shut"""


class Person(Protocol):
    """Who acts."""

    random: Random

    @property
    def window(self) -> MainWindow: ...

    def open_path(self) -> str: ...


def press_key(person: Person) -> str:
    """A key, with or without another held."""
    key, held = person.random.choice(_KEYS), person.random.choice(_MODIFIERS)
    try:
        QTest.keyClick(surface_of(_place(person)), key, held)
    except RuntimeError as error:  # the press closed the window for good, and the release found none
        if not _ALREADY_DELETED.search(str(error)):
            raise
    return f"{held.name} {key.name}"


def type_text(person: Person) -> str:
    """A text instead of that of the field that has the focus."""
    text, field = person.random.choice(_TEXTS), QApplication.focusWidget()
    if field is None:
        return "nowhere"
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    focused = QApplication.focusWidget()
    if focused is not None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(focused, event)
    return f"{text[:20]!r} into {name_of(field)}" if _is_alive(field) else repr(text[:20])


def click(person: Person) -> str:
    """Any widget, anywhere in it."""
    place = _place(person)
    widget = _widget(person, place)
    said = name_of(widget)
    button = Qt.MouseButton.LeftButton if person.random.random() < 0.9 else Qt.MouseButton.RightButton
    strike = QTest.mouseDClick if person.random.random() < 0.1 else QTest.mouseClick
    strike(surface_of(place), button, Qt.KeyboardModifier.NoModifier, _point(person, widget, place))
    return said


def drag(person: Person) -> str:
    """From one point to another, in the same widget or across."""
    place = _place(person)
    handle, none, left = surface_of(place), Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    first = _widget(person, place)
    second = first if person.random.random() < 0.7 else _widget(person, place)
    said = f"{name_of(first)} to {name_of(second)}"
    begin, end = _point(person, first, place), _point(person, second, place)
    QTest.mousePress(handle, left, none, begin)
    for part in (0.3, 0.7, 1.0):
        if _is_alive(place):
            QTest.mouseMove(handle, (QPointF(begin) * (1 - part) + QPointF(end) * part).toPoint())
    if _is_alive(place):
        QTest.mouseRelease(handle, left, none, end)
    return said


def hover(person: Person) -> str:
    """Point at something."""
    place = _place(person)
    widget = _widget(person, place)
    QTest.mouseMove(surface_of(place), _point(person, widget, place))
    return name_of(widget)


def turn_wheel(person: Person) -> str:
    """The wheel over something, with or without Ctrl."""
    place = _place(person)
    widget = _widget(person, place)
    said = name_of(widget)
    at = QPointF(widget.rect().center())
    held = person.random.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
    turn = QPoint(0, person.random.choice((-120, 120, 960)))
    event = QWheelEvent(
        at, QPointF(widget.mapToGlobal(at)), QPoint(), turn, Qt.MouseButton.NoButton, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
    return said


def ask_for_menu(person: Person) -> str:
    """The menu of whatever is pointed at."""
    widget = _widget(person, _place(person))
    said = name_of(widget)
    at = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    return said


def choose_action(person: Person) -> str:
    """Any action of the window in front that can be chosen."""
    actions = [action for action in _place(person).actions() if _can_choose(action)]
    if QApplication.activeModalWidget() is None:
        actions += [each for group in _GROUPS for each in person.window.actions_by_name.of(group)]
    return _trigger(person, [action for action in actions if _can_choose(action)])


def choose_look(person: Person) -> str:
    """Another theme, eye, vocabulary, text size or language."""
    looks = _LOOKS if QApplication.activeModalWidget() is None else _LOOKS_BESIDE_A_DIALOG
    group = person.random.choice(looks)
    return _trigger(person, person.window.actions_by_name.of(group))


def choose_for_vm(person: Person) -> str:
    """Something out of the menu of all VMs or of one: programs, targets, crash, power off, spawn."""
    menu = person.window.menus.vms
    menu.aboutToShow.emit()
    menus = menu.findChildren(VmMenu)
    chosen: QMenu = person.random.choice([*menus, menu])
    chosen.aboutToShow.emit()
    return _trigger(person, [action for action in chosen.actions() if action.menu() is None])


def resize(person: Person) -> str:
    """Another size of the window."""
    size = person.random.choice(_SIZES)
    _place(person).resize(*size)
    return f"to {size[0]}×{size[1]}"


def change_scenario(person: Person) -> str:
    """Another scenario or lesson that ships."""
    name = person.random.choice((*shipped_names(), *lesson_names()))
    person.window.opening.open_scenario(load(name))
    return name


def open_file(person: Person) -> str:
    """A file dropped on the window: a good one or a hostile one."""
    return person.open_path()


def seek(person: Person) -> str:
    """Another moment of the run."""
    controller = person.window.controller
    at_ns = round(controller.timeline.span_ns[1] * person.random.random() * 1.1)
    controller.seek_ns(at_ns)
    return f"{at_ns / 1e9:.1f} s"


def wait(person: Person) -> str:
    """Look on for a while; the run plays, if nobody stopped it."""
    controller, frames = person.window.controller, person.random.choice((1, 3, 10))
    if person.random.random() < 0.3:
        controller.play()
    for _ in range(frames):
        controller.frame()
    return f"{frames} frames"


DEEDS: Final[dict[Callable[[Person], str], int]] = {
    press_key: 14, type_text: 4, click: 20, drag: 6, hover: 6, turn_wheel: 4, ask_for_menu: 2,
    choose_action: 14, choose_look: 3, choose_for_vm: 8, resize: 2, change_scenario: 2, open_file: 2,
    seek: 4, wait: 16,
}  # fmt: skip
"""and how often each is done, relative to the others"""
IN_POPUPS: Final = (press_key, click, hover)
IN_DIALOGS: Final = (press_key, type_text, click, click, click, drag, turn_wheel, hover, choose_look, resize)


def name_of(widget: QWidget) -> str:
    """What a widget is called in a report."""
    title = widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {str(title)[:30]!r}"


def _place(person: Person) -> QWidget:
    """The popup or the dialog that must be dealt with, else one of the windows."""
    forced = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if forced is not None:
        return forced
    others = [
        each for each in QApplication.topLevelWidgets()
        if each.isVisible() and each.windowHandle() is not None and each is not person.window
        and each.windowFlags() & Qt.WindowType.ToolTip != Qt.WindowType.ToolTip
    ]  # fmt: skip
    others.sort(key=lambda each: (type(each).__name__, each.windowTitle()))
    if others and person.random.random() < 0.4:
        return person.random.choice(others)
    return person.window


def _widget(person: Person, place: QWidget) -> QWidget:
    seen = [each for each in place.findChildren(QWidget) if each.window() is place and _is_in_sight(each)]
    return person.random.choice(seen) if seen else place


def _is_in_sight(widget: QWidget) -> bool:
    return (
        widget.isVisible() and widget.isEnabled() and not isinstance(widget, QScrollArea)
        and not widget.visibleRegion().isEmpty()
    )  # fmt: skip


def _point(person: Person, widget: QWidget, place: QWidget) -> QPoint:
    """A point of what is seen of a widget, in the window's coordinates."""
    rect = widget.visibleRegion().boundingRect()
    x = rect.left() + person.random.randrange(max(1, rect.width()))
    y = rect.top() + person.random.randrange(max(1, rect.height()))
    return widget.mapTo(place, QPoint(x, y)) if widget is not place else QPoint(x, y)


def _trigger(person: Person, actions: list[QAction]) -> str:
    if not actions:
        return "nothing"
    action = person.random.choice(actions)
    said = action.objectName() or action.text()
    if _can_choose(action):
        action.trigger()
    return said


def _can_choose(action: QAction) -> bool:
    return action.isEnabled() and action.objectName() not in FORBIDDEN


def _is_alive(widget: QWidget) -> bool:
    try:
        return widget.windowHandle() is not None or not widget.isWindow()
    except RuntimeError:  # Qt's part of it is deleted
        return False
