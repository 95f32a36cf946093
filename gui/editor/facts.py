"""What a scenario that is being written says so far, as far as it can be understood."""

from collections.abc import Mapping
from typing import Any, Final

from core.scenario import Place
from core.scenario_document import ScenarioDocument
from core.units import KIB, MIB, NS_PER_S, parse_bytes, parse_ns, written_size

_USUAL_BYTES: Final = 256 * MIB
_PAGE_BYTES: Final = 4 * KIB


def page_bytes(document: ScenarioDocument) -> int:
    """How much a page holds."""
    return _bytes(document.get(("host", "page_size"), "4 KiB"), 1) or _PAGE_BYTES


def size_bytes(document: ScenarioDocument, value: Any) -> int | None:
    """A size as the file has it, a text or a number of pages, in bytes; None when it is none."""
    return _bytes(value, page_bytes(document))


def host_bytes(document: ScenarioDocument) -> int:
    """How much memory the host has; a usual one when it does not say."""
    return size_bytes(document, document.get(("host", "memory"))) or _USUAL_BYTES


def all_vms_bytes(document: ScenarioDocument) -> int:
    """How much memory the VMs of the file have together."""
    return sum(size_bytes(document, vm.get("memory")) or 0 for vm in tables(document, ("vm",)))


def counts_pages(document: ScenarioDocument) -> bool:
    """Whether sizes in this file are numbers of pages, as in lessons."""
    return isinstance(document.get(("host", "memory")), int)


def size_value(document: ScenarioDocument, wanted_bytes: int) -> int | str:
    """A size as this file has them: rounded to whole pages, at least one."""
    page = page_bytes(document)
    pages = max(1, wanted_bytes // page)
    if counts_pages(document):
        return pages
    return written_size(pages * page if pages * page < MIB or page > MIB else pages * page // MIB * MIB)


def seconds(value: Any) -> float | None:
    """A time as the file has it, in seconds; None when it is none."""
    if not isinstance(value, str):
        return None
    try:
        return parse_ns(value) / NS_PER_S
    except ValueError:
        return None


def tables(document: ScenarioDocument, place: Place) -> list[Mapping[str, Any]]:
    """The tables of a list; what is no table stands as an empty one, so that numbers stay right."""
    found = document.get(place)
    if not isinstance(found, list):
        return []
    return [each if isinstance(each, Mapping) else {} for each in found]


def name_of(table: Mapping[str, Any]) -> str:
    """What a table says that it is called."""
    name = table.get("name")
    return name if isinstance(name, str) else ""


def vm_names(document: ScenarioDocument) -> list[str]:
    """Every VM of the file, then those that are powered on in the run."""
    spawned = [at["vm"] for at in tables(document, ("at",)) if isinstance(at.get("vm"), Mapping)]
    return [name for table in (*tables(document, ("vm",)), *spawned) if (name := name_of(table))]


def program_names(document: ScenarioDocument, vm: Any) -> list[str]:
    """The programs of the VM of that name, then those that are started in it in the run."""
    names = [
        name_of(program)
        for number, table in enumerate(tables(document, ("vm",)))
        if name_of(table) == vm
        for program in tables(document, ("vm", number, "program"))
    ]
    started = [at for at in tables(document, ("at",)) if at.get("vm") == vm]
    names += [name_of(at["program"]) for at in started if isinstance(at.get("program"), Mapping)]
    return [name for name in names if name]


def _bytes(value: Any, page: int) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return max(0, value) * page
    try:
        return parse_bytes(value) if isinstance(value, str) else None
    except ValueError:
        return None
