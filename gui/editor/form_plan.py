"""Which rows the form of a part of a scenario has: no widgets, only what is asked and where it is kept."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import msgspec

from core.costs import PRESETS as COSTS
from core.scenario import Place
from core.scenario_document import ScenarioDocument
from core.units import written_size, written_time
from gui.editor.action_keys import ACTION, ACTION_KEYS, ACTION_TIME, TABLES
from gui.editor.file_keys import FILE_KEYS, NOTE_KEYS
from gui.editor.host_keys import HOST_KEYS, SWAP_SIZE
from gui.editor.keys import Key
from gui.editor.program_keys import PROGRAM_KEYS
from gui.editor.settings_keys import COMPRESSION_KEYS, COST_KEYS, SHARING_KEYS, STATE_KEYS
from gui.editor.vm_keys import VM_KEYS
from gui.translation import QT_TRANSLATE_NOOP

_OF_DRIVER: Final = ("driver_loads_after",)
_OF_VIRTIO: Final = ("stats_period", "deflate_on_oom", "batched")
_FOR_PATTERNS: Final = {"period": ("ramp", "burst"), "image": ("reader", "stream")}
"""keys of programs that mean something for some patterns only"""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a form: where the value stands in the file, and what is said of it."""

    place: Place
    key: Key


@dataclass(frozen=True, slots=True)
class Group:
    """Rows below a heading (English; translated when shown)."""

    title: str
    rows: tuple[Row, ...]


def plan(document: ScenarioDocument, place: Place) -> list[Group]:
    """The form of what stands at a place, as far as it means something there."""
    groups: list[Group] = []
    match place:
        case ():
            groups = [Group(QT_TRANSLATE_NOOP("editor", "What it is"), _rows((), FILE_KEYS.values()))]
        case ("host",):
            groups = _host(document)
        case ("vm", int()):
            groups = _vm(document, place)
        case ("vm", int(), "program", int()):
            groups = [_program(document, place)]
        case ("at", int()):
            groups = _action(document, place)
        case ("note", int()):
            groups = [Group(QT_TRANSLATE_NOOP("editor", "Remark"), _rows(place, NOTE_KEYS.values()))]
    return groups


def _rows(place: Place, keys: Iterable[Key]) -> tuple[Row, ...]:
    return tuple(Row((*place, key.name), key) for key in keys)


def _of(keys: Mapping[str, Key], *names: str) -> list[Key]:
    return [keys[name] for name in names]


def _useful(document: ScenarioDocument, rows: Sequence[Row], idle: Collection[str]) -> tuple[Row, ...]:
    """The rows without those of keys that mean nothing here, unless the file has them all the same."""
    return tuple(row for row in rows if row.key.name not in idle or document.get(row.place) is not None)


# --- the host -----------------------------------------------------------------------------------------------


def _host(document: ScenarioDocument) -> list[Group]:
    host = ("host",)
    states = document.get(("host", "states"))
    clock = _of(HOST_KEYS, "sample_period", "tick", "large_pages")
    return [
        Group(QT_TRANSLATE_NOOP("editor", "The host"), _rows(host, _of(HOST_KEYS, "memory", "page_size"))),
        Group(
            QT_TRANSLATE_NOOP("editor", "When memory runs short"),
            (
                *_rows(host, _of(HOST_KEYS, "states")),
                *(_rows((*host, "states"), STATE_KEYS.values()) if isinstance(states, Mapping) else ()),
                *_useful(
                    document,
                    _rows(host, _of(HOST_KEYS, "balloon_in_hard")),
                    () if _has_clear(states) else ("balloon_in_hard",),
                ),
                *_rows(host, _of(HOST_KEYS, "idle_tax")),
            ),
        ),
        Group(
            QT_TRANSLATE_NOOP("editor", "What the hypervisor may do"),
            (
                *_sharing(document, host),
                *_rows(host, _of(HOST_KEYS, "swap")),
                *_swap_size(document),
                *_compression(document, host),
            ),
        ),
        Group(QT_TRANSLATE_NOOP("editor", "What things cost"), tuple(_costs(document, host))),
        Group(QT_TRANSLATE_NOOP("editor", "Clock and pages"), _rows(host, clock)),
    ]


def _has_clear(states: Any) -> bool:
    return "clear" in states if isinstance(states, Mapping) else str(states).startswith("vsphere6")


def _swap_size(document: ScenarioDocument) -> tuple[Row, ...]:
    swap = document.get(("host", "swap"), False)
    return () if isinstance(swap, bool) else (Row(("host", "swap"), SWAP_SIZE),)


def _sharing(document: ScenarioDocument, place: Place, key: Key = HOST_KEYS["sharing"]) -> Iterator[Row]:
    yield Row((*place, "sharing"), key)
    if document.get((*place, "sharing"), False) is not False:
        yield from _rows((*place, "sharing"), SHARING_KEYS.values())


def _compression(
    document: ScenarioDocument, place: Place, key: Key = HOST_KEYS["compression"]
) -> Iterator[Row]:
    yield Row((*place, "compression"), key)
    if document.get((*place, "compression"), False) is not False:
        yield from _rows((*place, "compression"), COMPRESSION_KEYS.values())


def _costs(document: ScenarioDocument, place: Place, key: Key = HOST_KEYS["costs"]) -> Iterator[Row]:
    """The machine, and each of its costs; what it has by itself is the default."""
    yield Row((*place, "costs"), key)
    costs = document.get((*place, "costs"), key.default)
    preset = costs.get("preset") if isinstance(costs, Mapping) else costs
    if not isinstance(preset, str) or preset not in COSTS:
        return
    for name, value in msgspec.structs.asdict(COSTS[preset]).items():
        if name == "virtio_percent":
            yield _with_default((*place, "costs"), COST_KEYS[name], value)
        elif name == "disk_bytes_per_s":
            yield _with_default(
                (*place, "costs"), COST_KEYS["disk_speed"], written_size(value) if value else None
            )
        else:
            yield _with_default((*place, "costs"), COST_KEYS[name.removesuffix("_ns")], written_time(value))


def _with_default(place: Place, key: Key, default: Any) -> Row:
    return Row((*place, key.name), replace(key, default=default))


# --- VMs and programs ---------------------------------------------------------------------------------------


def _vm(document: ScenarioDocument, place: Place) -> list[Group]:
    names = {
        QT_TRANSLATE_NOOP("editor", "The VM"): ("name", "memory"),
        QT_TRANSLATE_NOOP("editor", "What the host promises it"): (
            *("shares", "reservation", "limit", "overhead"),
        ),
        QT_TRANSLATE_NOOP("editor", "Its balloon"): ("driver", *_OF_DRIVER, *_OF_VIRTIO, "balloon_percent"),
        QT_TRANSLATE_NOOP("editor", "Its guest"): (
            *("kernel", "swap", "zeroes_memory_at_boot", "zeroes_freed_pages"),
        ),
        QT_TRANSLATE_NOOP("editor", "Its pages"): ("device_pages", "page_colours"),
    }
    driver = document.get((*place, "driver"), True)
    idle = () if driver == "virtio" else _OF_VIRTIO if driver is not False else (*_OF_DRIVER, *_OF_VIRTIO)
    return [
        Group(title, _useful(document, _rows(place, _of(VM_KEYS, *keys)), idle))
        for title, keys in names.items()
    ]


def _program(document: ScenarioDocument, place: Place) -> Group:
    pattern = document.get((*place, "pattern"))
    idle = [key for key, patterns in _FOR_PATTERNS.items() if pattern not in patterns]
    rows = _useful(document, _rows(place, PROGRAM_KEYS.values()), idle)
    return Group(QT_TRANSLATE_NOOP("editor", "Program"), rows)


# --- actions ------------------------------------------------------------------------------------------------


def _action(document: ScenarioDocument, place: Place) -> list[Group]:
    do = document.get((*place, "do"))
    rows = [Row((*place, "time"), ACTION_TIME), Row((*place, "do"), ACTION)]
    for key in ACTION_KEYS.get(do, ()):
        match key.name:
            case "sharing":
                rows += _sharing(document, place, key)
            case "compression":
                rows += _compression(document, place, key)
            case "costs":
                rows += _costs(document, place, key)
            case _:
                rows.append(Row((*place, key.name), key))
    groups = [Group(QT_TRANSLATE_NOOP("editor", "Action"), tuple(rows))]
    table = TABLES.get(str(do))
    if table == "vm":
        groups += _vm(document, (*place, table))
    elif table == "program":
        groups.append(_program(document, (*place, table)))
    return groups
