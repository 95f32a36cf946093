"""Reading a scenario: what stands on a host, and what happens to it."""

from typing import Any, Final

import msgspec

from core.commands import Command, Refused, SetHost, SetPolicy, SpawnVm
from core.lesson_reader import LessonReader
from core.machine import Scheduled
from core.orders import check_program, check_vm
from core.refusals import sentence
from core.scenario import Note, Scenario
from core.scenario_form import NoteForm, ProgramForm, ScenarioForm, SetHostForm, VmForm
from core.scenario_host import HostReader
from core.specs import DriverKind, DriverSpec, HostSettings, ProgramSpec, VmSpec

SEED_MAX: Final = 2**63 - 1
VMS_MAX: Final = 254
_SIZES_OF_COMMANDS: Final = ("target", "limit", "reservation")


class ScenarioReader(HostReader, LessonReader):
    """Reads one file; every error names the file and the place."""

    def scenario(self, data: dict[str, Any]) -> Scenario:
        """The whole file; raises ScenarioError."""
        file = self.convert("", data, ScenarioForm)
        if not 0 <= file.seed <= SEED_MAX:
            raise self.fail("seed", f"expected a whole number from 0 to {SEED_MAX}")
        if len(file.vm) > VMS_MAX:
            raise self.fail("vm", f"expected at most {VMS_MAX} VMs, got {len(file.vm)}")
        host = self.host(file.host)
        scenario = Scenario(
            name=self._name,
            title=file.title,
            summary=file.summary,
            view=file.view,
            policy=file.policy,
            seed=file.seed,
            host=host,
            vms=tuple(self._vm(f"vm {number}", vm) for number, vm in enumerate(file.vm, 1)),
            schedule=tuple(self._scheduled(f"at {number}", at) for number, at in enumerate(file.at, 1)),
            notes=tuple(self._note(f"note {number}", note) for number, note in enumerate(file.note, 1)),
        )
        try:
            scenario.build(scenario.seed)
        except Refused as refusal:
            raise self.fail("vm", sentence(refusal)) from None
        self._check_names(scenario)
        return msgspec.structs.replace(scenario, steps=self.steps(file.step, vm_names(scenario)))

    def _vm(self, place: str, data: dict[str, Any]) -> VmSpec:
        file = self.convert(place, data, VmForm)
        place = f"{place} “{file.name[:40]}”"
        spec = VmSpec(
            name=file.name,
            configured_pages=self.pages(f"{place}, memory", file.memory),
            reservation_pages=self.pages(f"{place}, reservation", file.reservation),
            limit_pages=self.maybe_pages(f"{place}, limit", file.limit),
            shares=file.shares,
            overhead_pages=self.pages(f"{place}, overhead", file.overhead),
            kernel_pages=self.pages(f"{place}, kernel", file.kernel),
            swap_pages=self.pages(f"{place}, swap", file.swap),
            driver=self._driver(place, file),
            max_balloon_percent=file.balloon_percent,
            zeroes_memory_at_boot=file.zeroes_memory_at_boot,
            zeroes_freed_pages=file.zeroes_freed_pages,
            device_pages=file.device_pages,
            page_colours=file.page_colours,
            programs=tuple(
                self._program(f"{place}, program {number}", program)
                for number, program in enumerate(file.program, 1)
            ),
        )
        try:
            check_vm(spec)
        except Refused as refusal:
            raise self.fail(place, sentence(refusal)) from None
        return spec

    def _driver(self, place: str, file: VmForm) -> DriverSpec | None:
        loads_after_ns = self.ns(f"{place}, driver_loads_after", file.driver_loads_after)
        stats_period_ns = self.ns(f"{place}, stats_period", file.stats_period)
        if file.driver is False:
            return None
        return DriverSpec(
            loads_after_ns=loads_after_ns,
            kind=DriverKind.VMMEMCTL if file.driver is True else file.driver,
            stats_period_ns=stats_period_ns,
            deflate_on_oom=file.deflate_on_oom,
            batched=file.batched,
        )

    def _program(self, place: str, data: dict[str, Any]) -> ProgramSpec:
        file = self.convert(place, data, ProgramForm)
        place = f"{place} “{file.name[:40]}”"
        spec = ProgramSpec(
            name=file.name,
            pattern=file.pattern,
            size_pages=self.pages(f"{place}, size", file.size),
            touches_per_s=file.touches,
            write_percent=file.writes,
            start_ns=self.ns(f"{place}, start", file.start),
            stop_ns=None if file.stop is None else self.ns(f"{place}, stop", file.stop),
            period_ns=self.ns(f"{place}, period", file.period),
            does=file.does,
            image=file.image,
        )
        try:
            check_program(spec)
        except Refused as refusal:
            raise self.fail(place, sentence(refusal)) from None
        return spec

    def _scheduled(self, place: str, data: dict[str, Any]) -> Scheduled:
        time = data.get("time")
        if not isinstance(time, str):
            raise self.fail(f"{place}, time", 'expected a time such as "1.5 s"')
        fields = {key: value for key, value in data.items() if key != "time"}
        return Scheduled(self.ns(f"{place}, time", time), self.command(place, fields))

    def command(self, place: str, fields: dict[str, Any]) -> Command:
        """A command as files write it; raises ScenarioError."""
        fields = dict(fields)
        for size in _SIZES_OF_COMMANDS:
            if isinstance(fields.get(size), str) or type(fields.get(size)) is int:
                fields[size] = self.pages(f"{place}, {size}", fields[size])
        if isinstance(fields.get("vm"), dict):
            fields["vm"] = msgspec.to_builtins(self._vm(f"{place}, vm", fields["vm"]))
        if isinstance(fields.get("program"), dict):
            fields["program"] = msgspec.to_builtins(self._program(f"{place}, program", fields["program"]))
        fields |= self._settings(place, fields)
        command: Command = self.convert(place, fields, Command)  # type: ignore[arg-type]
        return command

    def _settings(self, place: str, fields: dict[str, Any]) -> dict[str, Any]:
        """Of a `set-host` what is written as in the table [host], as the command has it."""
        file = self.convert(place, fields, SetHostForm)
        read: dict[str, object] = {
            "costs": self.costs(place, file.costs),
            "sharing": self.sharing(file.sharing),
            "compression": self.compression(file.compression),
        }
        given = {name: value for name, value in read.items() if name in fields}
        self.check(place, HostSettings(**given))  # type: ignore[arg-type]
        return {name: msgspec.to_builtins(value) for name, value in given.items()}

    def _check_names(self, scenario: Scenario) -> None:
        """Every timed command must name a VM that stands in the file or is spawned by another command."""
        commands = [scheduled.command for scheduled in scenario.schedule]
        known = vm_names(scenario)
        for number, command in enumerate(commands, 1):
            if not isinstance(command, SpawnVm | SetHost | SetPolicy) and command.vm not in known:
                raise self.fail(f"at {number}, vm", f"there is no VM named “{command.vm[:40]}”")

    def _note(self, place: str, data: dict[str, Any]) -> Note:
        file = self.convert(place, data, NoteForm)
        return Note(self.ns(f"{place}, time", file.time), file.text)


def vm_names(scenario: Scenario) -> set[str]:
    """The VMs that a file has, and those that it spawns."""
    spawned = {each.command.vm.name for each in scenario.schedule if isinstance(each.command, SpawnVm)}
    return {vm.name for vm in scenario.vms} | spawned
