"""What a field shows of the file, and what the file says when a person fills it in."""

from collections.abc import Mapping
from typing import Any

import msgspec

from core.hypervisor.states import PRESETS
from core.scenario import Place
from core.scenario_document import ScenarioDocument
from gui.editor.action_keys import ACTION_KEYS, TABLES
from gui.editor.facts import all_vms_bytes, counts_pages, host_bytes, page_bytes, size_value
from gui.editor.form_plan import Row
from gui.editor.host_keys import OF_SIZE, OWN
from gui.editor.keys import Kind
from gui.editor.starts import arguments


def shown(document: ScenarioDocument, row: Row) -> Any:
    """What its field shows: the value in the file, or what counts without it; None for nothing."""
    value = document.get(row.place)
    if value is None:
        value = row.key.default
    if row.key.kind is Kind.SWITCH:
        return True if isinstance(value, Mapping) else value
    return _choice(row.key.name, value) if row.key.kind is Kind.CHOICE else value


def _choice(name: str, value: Any) -> Any:
    """The choice that stands for a value, where it is not the value itself."""
    match name:
        case "states" if isinstance(value, Mapping):
            return OWN
        case "costs" if isinstance(value, Mapping):
            return value.get("preset")
        case "swap" if not isinstance(value, bool):
            return OF_SIZE
        case "driver" if value is True:
            return "vmmemctl"
    return value


def filled_in(document: ScenarioDocument, row: Row, value: Any) -> ScenarioDocument:
    """The document as it is when a person gave its field a value; raises EditError."""
    place = row.place
    if shown(document, row) == value and document.get(place) is not None:
        return document
    if row.key.kind is Kind.CHOICE:
        match row.key.name:
            case "states" if value == OWN:
                return document.with_value(place, _thresholds(document))
            case "costs" if isinstance(document.get(place), Mapping):
                return document.with_value((*place, "preset"), value)
            case "swap" if value == OF_SIZE:
                return document.with_value(place, size_value(document, all_vms_bytes(document)))
            case "do":
                return _acting(document, place[:-1], value)
    return document.with_value(place, value)


def _thresholds(document: ScenarioDocument) -> dict[str, Any]:
    """The numbers of the preset that the host has so far."""
    name, page = document.get(("host", "states"), "osdi02"), page_bytes(document)
    frames = max(1, host_bytes(document) // page)
    states = msgspec.structs.asdict(PRESETS.get(name, PRESETS["osdi02"])(frames, page))
    marks = {key: value for key, value in states.items() if type(value) is int}
    few = counts_pages(document)
    return {
        key: value if few or not value else size_value(document, value * page) for key, value in marks.items()
    }


def _acting(document: ScenarioDocument, place: Place, do: str) -> ScenarioDocument:
    """The same with another action at that time: what it needs stays or comes, what it cannot have goes."""
    given = document.get(place)
    given = given if isinstance(given, Mapping) else {}
    needed = {"do": do, **arguments(document, do, given)}
    known = {key.name for key in ACTION_KEYS[do]} | {TABLES.get(do, ""), "time", "do"}
    for name in [name for name in given if name not in known]:
        document = document.without((*place, name))
    for name, value in needed.items():
        if document.get((*place, name)) != value:
            document = document.with_value((*place, name), value)
    return document
