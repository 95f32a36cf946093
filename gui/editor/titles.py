"""What the parts of a scenario are called in the editor."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from core.scenario import Place
from core.scenario_document import ScenarioDocument
from core.specs import Pattern, Policy
from gui.editor.action_keys import ACTION_WORDS
from gui.editor.facts import name_of
from gui.policy_text import policy_name
from gui.text import plural
from gui.vm.templates import PATTERN_TITLES

translate = QCoreApplication.translate
_UNKNOWN: Final = "?"
_SIZES: Final = ("target", "limit", "reservation")


def part_of(place: Place) -> Place:
    """The part of a scenario, as the outline has it, in which a place is."""
    match place:
        case ("vm", int(), "program", int(), *_):
            return place[:4]
        case ("vm" | "at" | "note", int(), *_):
            return place[:2]
        case ("host" | "vm" | "at" | "note" | "step", *_):
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
        ("step",): translate("editor", "Lesson"),
    }
    return titles[place]


def detail_of(document: ScenarioDocument, place: Place) -> str:
    """What else can be said of it in a few words."""
    match place:
        case ("host",):
            return size_text(document.get(("host", "memory")))
        case ("vm", _):
            return size_text(document.get((*place, "memory")))
        case ("vm", _, "program", _):
            return pattern_text(document.get((*place, "pattern")))
        case ("step",):
            steps = document.count(place)
            return plural(steps, translate("editor", "step"), translate("editor", "steps"))
    return ""


def action_text(table: Mapping[str, Any]) -> str:
    """What happens, and to whom: "web: target 30 MiB"."""
    do = table.get("do")
    if do not in ACTION_WORDS:
        return str(do)
    said = {key: _in_short(key, value) for key, value in table.items()}
    return translate("editor", ACTION_WORDS[do]).format_map(defaultdict(lambda: _UNKNOWN, said))


def _in_short(key: str, value: Any) -> str:
    """A value of an action in a word or two; of a table its name."""
    if isinstance(value, Mapping):
        return name_of(value) or _UNKNOWN
    if key in _SIZES and isinstance(value, int):
        return size_text(value)
    return policy_name(Policy(value)) if value in list(Policy) else str(value)


def size_text(size: Any) -> str:
    """A size as the file has it, a number with its unit."""
    if isinstance(size, int):
        return plural(size, translate("Text", "page"), translate("Text", "pages"))
    return str(size) if size is not None else ""


def pattern_text(pattern: Any) -> str:
    """What a pattern is called."""
    return translate("templates", PATTERN_TITLES[Pattern(pattern)][0]) if pattern in list(Pattern) else ""


def _timed(table: Mapping[str, Any], text: str) -> str:
    return translate("editor", "{time}  {text}").format(time=table.get("time", _UNKNOWN), text=text)
