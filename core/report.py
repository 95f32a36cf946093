"""A run in numbers: the JSON summary and the CSV of the telemetry."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from core.events import Event, FramesGranted, HostState, HostStateChanged, VmSpawned
from core.source import ProgramView, Source, VmView
from core.telemetry import HOST_COLUMNS, VM_COLUMNS, Telemetry
from core.units import NS_PER_S

E = TypeVar("E", bound=Event)
POWERED_OFF: Final = "powered-off"


class HostSummary(msgspec.Struct, frozen=True, kw_only=True):
    """The host at the end of a run."""

    frames: int
    page_size: int
    free_frames: int
    state: str
    states_visited: list[str]


class VmSummary(msgspec.Struct, frozen=True, kw_only=True):
    """One VM at the end of the run, sizes in pages; one that was powered off holds nothing any more."""

    name: str
    state: str
    configured: int
    size: int
    balloon: int
    balloon_max: int
    """the largest its balloon was over the run"""
    target: int
    backed: int
    granted_while_waiting: int
    """frames that it got after having waited for them"""
    guest_swapped: int
    waiting: int
    programs: dict[str, str]
    """each program: running, planned, ended or killed"""


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """A whole run."""

    scenario: str
    seed: int
    time_s: float
    host: HostSummary
    vms: list[VmSummary]
    events: dict[str, int]
    """how many events of each kind there were"""


def summary(scenario: str, seed: int, source: Source) -> Summary:
    """The run up to now."""
    host, events = source.host(), source.events(0)
    alive = {vm.id: vm for vm in source.vms()}
    return Summary(
        scenario=scenario,
        seed=seed,
        time_s=source.now_ns / NS_PER_S,
        host=HostSummary(
            frames=host.frames,
            page_size=host.page_size,
            free_frames=host.free_frames,
            state=host.state,
            states_visited=_states_visited(events),
        ),
        vms=[_vm(spawned, alive.get(spawned.vm), source, events) for spawned in _of(events, VmSpawned)],
        events=dict(sorted(Counter(type(event).__name__ for event in events).items())),
    )


def _of(events: Sequence[Event], kind: type[E]) -> list[E]:
    return [event for event in events if isinstance(event, kind)]


def _states_visited(events: Sequence[Event]) -> list[str]:
    changes = [str(event.new) for event in _of(events, HostStateChanged)]
    return [state for state, _ in groupby([str(HostState.HIGH), *changes])]


def _vm(spawned: VmSpawned, view: VmView | None, source: Source, events: Sequence[Event]) -> VmSummary:
    recorded = {name: _levels(source.telemetry, spawned.vm, name) for name in VM_COLUMNS}
    last = {name: int(levels[-1]) if view is not None else 0 for name, levels in recorded.items()}
    granted = sum(len(event.ppns) for event in _of(events, FramesGranted) if event.vm == spawned.vm)
    return VmSummary(
        name=spawned.name,
        state=POWERED_OFF if view is None else view.state,
        configured=spawned.configured_pages,
        size=spawned.configured_pages - last["balloon_pages"],
        balloon=last["balloon_pages"],
        balloon_max=int(recorded["balloon_pages"].max()),
        target=last["target_pages"],
        backed=last["backed_pages"],
        granted_while_waiting=granted,
        guest_swapped=last["swapped_pages"],
        waiting=last["waiting_pages"],
        programs={} if view is None else {each.name: _life(each) for each in view.programs},
    )


def _levels(telemetry: Telemetry, vm: int, column: str) -> NDArray[np.int64]:
    """A VM's column; a single zero for a VM that came and went within a tick."""
    if vm not in telemetry.vm_ids():
        return np.zeros(1, dtype=np.int64)
    return telemetry.vm_column(vm, column)[1]


def _life(program: ProgramView) -> str:
    if program.killed:
        return "killed"
    if program.ended_ns is not None:
        return "ended"
    return "running" if program.running else "planned"


def csv_lines(source: Source) -> Iterator[str]:
    """The telemetry: the header, then a line for each tick and VM with the host's columns repeated.

    A tick without any VM has one line, and nothing in the VM's columns.
    """
    telemetry = source.telemetry
    yield ",".join(("time_s", *(f"host_{name}" for name in HOST_COLUMNS), "vm", *VM_COLUMNS))
    host = np.stack([telemetry.host_column(name)[1] for name in HOST_COLUMNS], axis=1)
    times_ns = telemetry.host_column(HOST_COLUMNS[0])[0]
    tables = {
        vm: np.stack([telemetry.vm_column(vm, name)[1] for name in VM_COLUMNS], axis=1)
        for vm in telemetry.vm_ids()
    }
    starts = {
        vm: int(np.searchsorted(times_ns, telemetry.vm_column(vm, VM_COLUMNS[0])[0][0])) for vm in tables
    }
    for row, time_ns in enumerate(times_ns.tolist()):
        before = f"{time_ns / NS_PER_S:.15g},{','.join(map(str, host[row].tolist()))}"
        alive = [vm for vm in tables if 0 <= row - starts[vm] < len(tables[vm])]
        for vm in alive:
            levels = tables[vm][row - starts[vm]].tolist()
            yield f'{before},"{_quoted(source.vm_name(vm))}",{",".join(map(str, levels))}'
        if not alive:
            yield before + "," * (1 + len(VM_COLUMNS))


def _quoted(text: str) -> str:
    return text.replace('"', '""')
