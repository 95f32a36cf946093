"""What is new begins with: a scenario, a VM, a program, an action, a remark."""

from collections.abc import Mapping
from typing import Any, Final

from core.scenario import Place
from core.scenario_document import ScenarioDocument
from gui.editor.action_keys import ACTION_KEYS, TABLES
from gui.editor.facts import (
    host_bytes,
    name_of,
    program_names,
    seconds,
    size_bytes,
    size_value,
    tables,
    vm_names,
)
from gui.vm.templates import KERNEL_PERCENT, SWAP_PERCENT, free_name

NEW_SCENARIO: Final = """\
# A scenario of my own.
title = "My scenario"
summary = "Two VMs on a host that is too small for both: one works, the other one rests."
seed = 1

[host]
memory = "192 MiB"
page_size = "1 MiB"
costs = "sata-ssd"   # what faults and disks cost
swap = true          # the hypervisor's own swap disk, for what balloons cannot give

[[vm]]
name = "web"
memory = "128 MiB"
overhead = "2 MiB"
kernel = "6 MiB"
swap = "64 MiB"

[[vm.program]]
name = "workers"
pattern = "ramp"
size = "96 MiB"
touches = 400
start = "10 s"
period = "30 s"
does = "serving requests"

[[vm]]
name = "batch"
memory = "128 MiB"
overhead = "2 MiB"
kernel = "6 MiB"
swap = "64 MiB"

[[vm.program]]
name = "job"
pattern = "burst"
size = "84 MiB"
touches = 240
period = "60 s"
does = "batch job"

[[note]]
time = "10 s"
text = "web starts"
"""
"""so small a host that its balloons have something to do"""

_LATER_S: Final = 10
"""between the last action or remark, and a new one"""


def new_vm(document: ScenarioDocument) -> dict[str, Any]:
    """A VM of half the host, with a program that works steadily; else as the last one is."""
    size = host_bytes(document) // 2
    name = free_name("vm", set(vm_names(document)))
    kernel = size_value(document, size * KERNEL_PERCENT // 100)
    swap = size_value(document, size * SWAP_PERCENT // 100)
    table = {"name": name, "memory": size_value(document, size), "kernel": kernel, "swap": swap}
    last = (tables(document, ("vm",)) or [{}])[-1]
    table |= {key: last[key] for key in ("overhead", "driver") if key in last}
    return {**table, "program": [_program(document, "program", size)]}


def new_program(document: ScenarioDocument, vm: Place) -> dict[str, Any]:
    """A program of a quarter of its VM."""
    taken = {name_of(each) for each in tables(document, (*vm, "program"))}
    size = size_bytes(document, document.get((*vm, "memory"))) or host_bytes(document) // 2
    return _program(document, free_name("program", taken), size)


def new_note(document: ScenarioDocument) -> dict[str, Any]:
    """A remark after all others."""
    return {"time": _later(document, ("note",)), "text": "what happens"}


def new_action(document: ScenarioDocument) -> dict[str, Any]:
    """The first VM is paused; or one is powered on where there is none."""
    do = "pause" if vm_names(document) else "spawn"
    return {"time": _later(document, ("at",)), "do": do, **arguments(document, do, {})}


def arguments(document: ScenarioDocument, do: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """What an action needs: as it is given so far, or to begin with; nothing that it cannot have."""
    names = [key.name for key in ACTION_KEYS[do] if key.is_required]
    if do in TABLES:
        names.append(TABLES[do])
    usual = _usual(document, do, given)
    return {name: _fitting(given.get(name), usual[name]) for name in names}


def _usual(document: ScenarioDocument, do: str, given: Mapping[str, Any]) -> dict[str, Any]:
    names = vm_names(document)
    vm = given["vm"] if isinstance(given.get("vm"), str) else (names or [""])[0]
    memory = next((each.get("memory") for each in tables(document, ("vm",)) if name_of(each) == vm), None)
    size = size_bytes(document, memory) or host_bytes(document) // 2
    programs = program_names(document, vm)
    starts = do == "start-program"
    return {
        "vm": new_vm(document) if do == "spawn" else vm,
        "target": size_value(document, size // 4),
        "limit": size_value(document, size // 2),
        "reservation": size_value(document, size // 4),
        "shares": 2000,
        "percent": 80,
        "policy": "proxmox",
        "program": _program(document, free_name("program", set(programs)), size)
        if starts
        else (programs or [""])[0],
    }


def _fitting(given: Any, usual: Any) -> Any:
    """What is given, if it is of the kind that is needed."""
    same = isinstance(given, Mapping) == isinstance(usual, Mapping)
    return given if given is not None and same else usual


def _program(document: ScenarioDocument, name: str, vm_size: int) -> dict[str, Any]:
    size = size_value(document, vm_size // 4)
    return {"name": name, "pattern": "steady", "size": size, "touches": 100}


def _later(document: ScenarioDocument, list_: Place) -> str:
    known = (seconds(each.get("time")) for each in tables(document, list_))
    return f"{max((at for at in known if at is not None), default=0) + _LATER_S:g} s"
