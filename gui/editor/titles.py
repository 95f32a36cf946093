"""What the parts of a scenario are called in the editor."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.scenario import Place
from core.scenario_document import ScenarioDocument
from core.specs import Pattern
from gui.editor.action_keys import ACTION_TITLES
from gui.editor.facts import name_of
from gui.vm.templates import PATTERN_TITLES

translate = QCoreApplication.translate


def part_of(place: Place) -> Place:
    """The part of a scenario, as the outline has it, in which a place is."""
    match place:
        case ("vm", int(), "program", int(), *_):
            return place[:4]
        case ("vm" | "at" | "note", int(), *_):
            return place[:2]
        case ("host" | "vm" | "at" | "note", *_):
            return place[:1]
    return ()


def title_of(document: ScenarioDocument, place: Place) -> str:
    """What stands at a place, in one line."""
    if len(place) < 2:
        return _whole(place)
    table = document.get(place)
    table = table if isinstance(table, Mapping) else {}
    match place[0]:
        case "at":
            return _timed(table, action_text(table))
        case "note":
            return _timed(table, str(table.get("text", "")))
    return name_of(table) or translate("editor", "without a name")


def _whole(place: Place) -> str:
    titles: dict[Place, str] = {
        (): translate("editor", "Scenario"),
        ("host",): translate("editor", "Host"),
        ("vm",): translate("editor", "VMs"),
        ("at",): translate("editor", "Timeline"),
        ("note",): translate("editor", "Remarks"),
    }
    return titles[place]


def detail_of(document: ScenarioDocument, place: Place) -> str:
    """What else can be said of it in a few words."""
    match place:
        case ("host",):
            return _said(document.get(("host", "memory")))
        case ("vm", _):
            return _said(document.get((*place, "memory")))
        case ("vm", _, "program", _):
            return pattern_text(document.get((*place, "pattern")))
    return ""


def action_text(table: Mapping[str, Any]) -> str:
    """What happens, and to whom: "Pause web"."""
    do, vm = table.get("do"), table.get("vm")
    what = translate("editor", ACTION_TITLES[do]) if do in ACTION_TITLES else str(do)
    whom = name_of(vm) if isinstance(vm, Mapping) else vm
    return translate("editor", "{what}: {vm}").format(what=what, vm=whom) if whom else what


def pattern_text(pattern: Any) -> str:
    """What a pattern is called."""
    return translate("templates", PATTERN_TITLES[Pattern(pattern)][0]) if pattern in list(Pattern) else ""


def _timed(table: Mapping[str, Any], text: str) -> str:
    return translate("editor", "{time}  {text}").format(time=table.get("time", "?"), text=text)


def _said(size: Any) -> str:
    if isinstance(size, int):
        return translate("editor", "{n} pages").format(n=size)
    return str(size) if size is not None else ""
