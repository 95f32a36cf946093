"""Reading a scenario: what stands on a host, and what happens to it."""

from collections.abc import Sequence
from typing import Any, Final

import msgspec

from core.commands import Command, Refused, SetHost, SetPolicy, SpawnVm
from core.lesson_reader import LessonReader
from core.machine import Scheduled
from core.orders import check_program, check_vm
from core.refusals import sentence
from core.scenario import Note, Place, Scenario, ScenarioError
from core.scenario_form import NoteForm, ProgramForm, ScenarioForm, SetHostForm, VmForm
from core.scenario_host import HostReader
from core.scenario_place import FILE, Spot
from core.specs import DriverKind, DriverSpec, HostSettings, ProgramSpec, VmSpec

SEED_MAX: Final = 2**63 - 1
VMS_MAX: Final = 254
_SIZES_OF_COMMANDS: Final = ("target", "limit", "reservation")
_KEYS: Final = {
    "configured size": "memory",
    "size of all VMs together": "memory",
    "reservation": "reservation",
    "not-admitted": "reservation",
    "no-room-for-overhead": "overhead",
    "limit": "limit",
    "shares": "shares",
    "overhead": "overhead",
    "kernel size": "kernel",
    "device pages": "device_pages",
    "swap disk": "swap",
    "balloon limit": "balloon_percent",
    "statistics period in ns": "stats_period",
    "number of programs": "program",
    "program-name-taken": "name",
    "program size": "size",
    "touches per second": "touches",
    "period in ns": "period",
    "stops-before-it-starts": "stop",
    "share of writes": "writes",
    "no-name": "name",
    "name-taken": "name",
}
"""the key that a refusal is about, by its reason, or by what it calls a number that is out of range"""


class ScenarioReader(HostReader, LessonReader):
    """Reads one file; every error names the file and the place."""

    def scenario(self, data: dict[str, Any]) -> Scenario:
        """The whole file; raises ScenarioError."""
        file = self.convert(FILE, data, ScenarioForm)
        if not 0 <= file.seed <= SEED_MAX:
            raise self.fail(FILE.key("seed"), f"expected a whole number from 0 to {SEED_MAX}")
        if len(file.vm) > VMS_MAX:
            raise self.fail(FILE.key("vm"), f"expected at most {VMS_MAX} VMs, got {len(file.vm)}")
        host = self.host(file.host)
        scenario = Scenario(
            name=self._name,
            title=file.title,
            summary=file.summary,
            view=file.view,
            policy=file.policy,
            seed=file.seed,
            host=host,
            vms=tuple(self._vm(FILE.item("vm", number), vm) for number, vm in enumerate(file.vm)),
            schedule=tuple(self._scheduled(FILE.item("at", number), at) for number, at in enumerate(file.at)),
            notes=tuple(self._note(FILE.item("note", number), note) for number, note in enumerate(file.note)),
        )
        try:
            scenario.build(scenario.seed)
        except Refused as refusal:
            place = _place_of(refusal, scenario)
            raise self.fail(Spot("vm", place), sentence(refusal)) from None
        self._check_names(scenario)
        return msgspec.structs.replace(scenario, steps=self.steps(file.step, vm_names(scenario)))

    def _vm(self, spot: Spot, data: dict[str, Any]) -> VmSpec:
        file = self.convert(spot, data, VmForm)
        spot = spot.called(file.name)
        spec = VmSpec(
            name=file.name,
            configured_pages=self.pages(spot.key("memory"), file.memory),
            reservation_pages=self.pages(spot.key("reservation"), file.reservation),
            limit_pages=self.maybe_pages(spot.key("limit"), file.limit),
            shares=file.shares,
            overhead_pages=self.pages(spot.key("overhead"), file.overhead),
            kernel_pages=self.pages(spot.key("kernel"), file.kernel),
            swap_pages=self.pages(spot.key("swap"), file.swap),
            driver=self._driver(spot, file),
            max_balloon_percent=file.balloon_percent,
            zeroes_memory_at_boot=file.zeroes_memory_at_boot,
            zeroes_freed_pages=file.zeroes_freed_pages,
            device_pages=file.device_pages,
            page_colours=file.page_colours,
            programs=tuple(
                self._program(spot.item("program", number), program)
                for number, program in enumerate(file.program)
            ),
        )
        try:
            check_vm(spec)
        except Refused as refusal:
            raise self._refused(spot, refusal, spec.programs) from None
        return spec

    def _driver(self, spot: Spot, file: VmForm) -> DriverSpec | None:
        loads_after_ns = self.ns(spot.key("driver_loads_after"), file.driver_loads_after)
        stats_period_ns = self.ns(spot.key("stats_period"), file.stats_period)
        if file.driver is False:
            return None
        return DriverSpec(
            loads_after_ns=loads_after_ns,
            kind=DriverKind.VMMEMCTL if file.driver is True else file.driver,
            stats_period_ns=stats_period_ns,
            deflate_on_oom=file.deflate_on_oom,
            batched=file.batched,
        )

    def _program(self, spot: Spot, data: dict[str, Any]) -> ProgramSpec:
        file = self.convert(spot, data, ProgramForm)
        spot = spot.called(file.name)
        spec = ProgramSpec(
            name=file.name,
            pattern=file.pattern,
            size_pages=self.pages(spot.key("size"), file.size),
            touches_per_s=file.touches,
            write_percent=file.writes,
            start_ns=self.ns(spot.key("start"), file.start),
            stop_ns=None if file.stop is None else self.ns(spot.key("stop"), file.stop),
            period_ns=self.ns(spot.key("period"), file.period),
            does=file.does,
            image=file.image,
        )
        try:
            check_program(spec)
        except Refused as refusal:
            raise self._refused(spot, refusal) from None
        return spec

    def _scheduled(self, spot: Spot, data: dict[str, Any]) -> Scheduled:
        time = data.get("time")
        if not isinstance(time, str):
            raise self.fail(spot.key("time"), 'expected a time such as "1.5 s"')
        fields = {key: value for key, value in data.items() if key != "time"}
        return Scheduled(self.ns(spot.key("time"), time), self.command(spot, fields))

    def command(self, spot: Spot, fields: dict[str, Any]) -> Command:
        """A command as files write it; raises ScenarioError."""
        fields = dict(fields)
        for size in _SIZES_OF_COMMANDS:
            if isinstance(fields.get(size), str) or type(fields.get(size)) is int:
                fields[size] = self.pages(spot.key(size), fields[size])
        if isinstance(fields.get("vm"), dict):
            fields["vm"] = msgspec.to_builtins(self._vm(spot.key("vm"), fields["vm"]))
        if isinstance(fields.get("program"), dict):
            fields["program"] = msgspec.to_builtins(self._program(spot.key("program"), fields["program"]))
        fields |= self._settings(spot, fields)
        command: Command = self.convert(spot, fields, Command)  # type: ignore[arg-type]
        return command

    def _settings(self, spot: Spot, fields: dict[str, Any]) -> dict[str, Any]:
        """Of a `set-host` what is written as in the table [host], as the command has it."""
        file = self.convert(spot, fields, SetHostForm)
        read: dict[str, object] = {
            "costs": self.costs(spot, file.costs),
            "sharing": self.sharing(file.sharing),
            "compression": self.compression(file.compression),
        }
        given = {name: value for name, value in read.items() if name in fields}
        self.check(spot, HostSettings(**given))  # type: ignore[arg-type]
        return {name: msgspec.to_builtins(value) for name, value in given.items()}

    def _refused(self, spot: Spot, refusal: Refused, programs: Sequence[ProgramSpec] = ()) -> ScenarioError:
        """The error for a VM, with these programs, or a program whose numbers cannot be."""
        place = spot.place
        if refusal.reason == "program-name-taken":
            place = (*place, "program", _last([each.name for each in programs], refusal.facts["program"]))
        key = _KEYS.get(str(refusal.facts.get("field", refusal.reason)))
        return self.fail(Spot(spot.words, place if key is None else (*place, key)), sentence(refusal))

    def _check_names(self, scenario: Scenario) -> None:
        """Every timed command must name a VM that stands in the file or is spawned by another command."""
        commands = [scheduled.command for scheduled in scenario.schedule]
        known = vm_names(scenario)
        for number, command in enumerate(commands):
            if not isinstance(command, SpawnVm | SetHost | SetPolicy) and command.vm not in known:
                raise self.fail(
                    FILE.item("at", number).key("vm"), f"there is no VM named “{command.vm[:40]}”"
                )

    def _note(self, spot: Spot, data: dict[str, Any]) -> Note:
        file = self.convert(spot, data, NoteForm)
        return Note(self.ns(spot.key("time"), file.time), file.text)


def vm_names(scenario: Scenario) -> set[str]:
    """The VMs that a file has, and those that it spawns."""
    spawned = {each.command.vm.name for each in scenario.schedule if isinstance(each.command, SpawnVm)}
    return {vm.name for vm in scenario.vms} | spawned


def _place_of(refusal: Refused, scenario: Scenario) -> Place:
    """Where a VM stands that the host does not admit."""
    if refusal.reason == "no-swap-space":
        return ("host", "swap")
    key = _KEYS.get(str(refusal.facts.get("field", refusal.reason)), "memory")
    names = [vm.name for vm in scenario.vms]
    return ("vm", _last(names, refusal.facts.get("vm", names[-1])), key)


def _last(names: Sequence[str], name: object) -> int:
    """The number of the last that has a name."""
    return max(number for number, each in enumerate(names) if each == name)
