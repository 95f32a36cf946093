"""A scenario as the text of a file: for one that came from a session or a list of VMs, and has no file."""

import contextlib
from typing import Any, Final

import msgspec

from core.commands import Command, SetHost, SpawnVm, StartProgram
from core.costs import PRESETS as COSTS
from core.hypervisor.states import PRESETS
from core.lesson import Ask, Option, Step, Until
from core.lesson_reader import StepForm, UntilForm
from core.scenario import Scenario
from core.scenario_document import text_of_data
from core.scenario_form import HostForm, ProgramForm, ScenarioForm, VmForm
from core.specs import CostsSpec, DriverKind, DriverSpec, HostSpec, ProgramSpec, StatesSpec, VmSpec
from core.units import parse_ns, written_size, written_time

_FEW_FRAMES: Final = 64
"""on so small a host, sizes are numbers of pages"""
_SIZES_OF_COMMANDS: Final = ("target", "limit", "reservation")


def text_of(scenario: Scenario) -> str:
    """A text that reads as this scenario, without what goes without saying."""
    write = _Writer(scenario.host)
    data = {
        **_said(
            ScenarioForm, {key: getattr(scenario, key) for key in ("title", "summary", "view", "policy")}
        ),
        "seed": scenario.seed,
        "host": write.host(),
        "vm": [write.vm(vm) for vm in scenario.vms],
        "at": [
            {"time": written_time(given.at_ns), **write.command(given.command)} for given in scenario.schedule
        ],
        "note": [{"time": written_time(note.at_ns), "text": note.text} for note in scenario.notes],
        "step": [write.step(step) for step in scenario.steps],
    }
    return text_of_data({key: value for key, value in data.items() if value != []})


class _Writer:
    """Makes tables of what stands on one host."""

    def __init__(self, host: HostSpec) -> None:
        self._host = host

    def host(self) -> dict[str, Any]:
        host = self._host
        settings = self._settings({name: getattr(host, name) for name in host.settings.__struct_fields__})
        swap = settings["swap"] if host.swap_pages is None else self._size(host.swap_pages)
        table = {
            "memory": self._size(host.frames),
            "page_size": written_size(host.page_size),
            "tick": written_time(host.tick_ns),
            "states": self._states(host.states),
            "balloon_in_hard": host.states.balloons_in_hard if host.states.clear is not None else None,
            "sample_period": written_time(host.sample_period_ns),
            **settings,
            "swap": swap if host.has_swap else False,
            "large_pages": host.has_large_pages,
        }
        return _said(HostForm, table)

    def vm(self, vm: VmSpec) -> dict[str, Any]:
        driver = vm.driver or DriverSpec()
        table = {
            "name": vm.name,
            "memory": self._size(vm.configured_pages),
            "reservation": self._size(vm.reservation_pages),
            "limit": None if vm.limit_pages is None else self._size(vm.limit_pages),
            "shares": vm.shares,
            "overhead": self._size(vm.overhead_pages),
            "kernel": self._size(vm.kernel_pages),
            "swap": self._size(vm.swap_pages),
            "driver": vm.driver is not None and (driver.kind is DriverKind.VMMEMCTL or str(driver.kind)),
            "driver_loads_after": written_time(driver.loads_after_ns),
            "stats_period": written_time(driver.stats_period_ns),
            "deflate_on_oom": driver.deflate_on_oom,
            "batched": driver.batched,
            "balloon_percent": vm.max_balloon_percent,
            "zeroes_memory_at_boot": vm.zeroes_memory_at_boot,
            "zeroes_freed_pages": vm.zeroes_freed_pages,
            "device_pages": vm.device_pages,
            "page_colours": list(vm.page_colours),
            "program": [self.program(program) for program in vm.programs],
        }
        return _said(VmForm, table)

    def program(self, program: ProgramSpec) -> dict[str, Any]:
        table = {
            "name": program.name,
            "pattern": str(program.pattern),
            "size": self._size(program.size_pages),
            "touches": program.touches_per_s,
            "writes": program.write_percent,
            "start": written_time(program.start_ns),
            "stop": None if program.stop_ns is None else written_time(program.stop_ns),
            "period": written_time(program.period_ns),
            "does": program.does,
            "image": program.image,
        }
        return _said(ProgramForm, table)

    def command(self, command: Command) -> dict[str, Any]:
        table: dict[str, Any] = msgspec.to_builtins(command)
        match command:
            case SpawnVm(vm=vm):
                table["vm"] = self.vm(vm)
            case StartProgram(program=program):
                table["program"] = self.program(program)
            case SetHost():
                given = {name: getattr(command, name) for name in command.__struct_fields__}
                table = {"do": table["do"], **self._settings(given)}
        return {
            key: self._size(value) if key in _SIZES_OF_COMMANDS else value for key, value in table.items()
        }

    def step(self, step: Step) -> dict[str, Any]:
        table = msgspec.to_builtins(step)
        ask = table.pop("ask")
        if ask is not None:
            ask["what_first"] = [_said(Option, option) for option in ask["what_first"]]
            table["ask"] = _said(Ask, ask)
        table["do"] = [self.command(command) for command in step.do]
        table["until"] = None if step.until is None else _until(step.until)
        return _said(StepForm, table)

    def _settings(self, given: dict[str, Any]) -> dict[str, Any]:
        """Settings of a host that are given, as its table has them."""
        keys = {"idle_tax_percent": "idle_tax", "has_swap": "swap"}
        given = {keys.get(name, name): value for name, value in given.items() if value is not msgspec.UNSET}
        return {key: _setting(value) for key, value in given.items()}

    def _states(self, states: StatesSpec) -> str | dict[str, Any]:
        for name, preset in PRESETS.items():
            usual = preset(self._host.frames, self._host.page_size)
            if msgspec.structs.replace(usual, balloons_in_hard=states.balloons_in_hard) == states:
                return name
        marks = {name: value for name, value in msgspec.structs.asdict(states).items() if type(value) is int}
        return {name: self._size(value) for name, value in marks.items()}

    def _size(self, pages: int) -> int | str:
        is_number = pages == 0 or self._host.frames <= _FEW_FRAMES
        return pages if is_number else written_size(pages * self._host.page_size)


def _setting(value: Any) -> Any:
    if isinstance(value, CostsSpec):
        name = next((name for name, preset in COSTS.items() if preset == value), None)
        return name or _costs(value)
    if isinstance(value, msgspec.Struct):
        changed = _said(type(value), msgspec.structs.asdict(value))
        return changed or True
    return False if value is None else value


def _costs(costs: CostsSpec) -> dict[str, Any]:
    table: dict[str, Any] = {
        name.removesuffix("_ns"): written_time(value)
        for name, value in msgspec.structs.asdict(costs).items()
        if name.endswith("_ns")
    }
    speed = written_size(costs.disk_bytes_per_s)
    return {"preset": "free", **table, "disk_speed": speed, "virtio_percent": costs.virtio_percent}


def _until(until: Until) -> dict[str, Any]:
    table = {
        "after": None if until.after_ns is None else written_time(until.after_ns),
        "time": None if until.at_ns is None else written_time(until.at_ns),
        "state": None if until.state is None else str(until.state),
        "event": until.event or None,
        "holds": until.holds or None,
        "vm": until.vm,
        "within": written_time(until.within_ns),
    }
    return _said(UntilForm, table)


def _said(form: type[msgspec.Struct], table: dict[str, Any]) -> dict[str, Any]:
    """A table without what its form takes for granted."""
    usual = {field.name: field.default for field in msgspec.structs.fields(form)}
    return {
        key: value
        for key, value in table.items()
        if value is not None and value != [] and not _is_same(value, usual[key])
    }


def _is_same(value: object, usual: object) -> bool:
    """Whether two values say the same, such as "100 ms" and "0.1 s"."""
    with contextlib.suppress(ValueError):
        if isinstance(value, str) and isinstance(usual, str):
            return parse_ns(value) == parse_ns(usual)
    return value == usual
