"""Scenarios: TOML files that say what stands on a host and what happens to it."""

import re
from collections.abc import Sequence
from enum import StrEnum
from importlib import resources
from itertools import chain
from pathlib import Path
from typing import Any, Final, TypeVar, get_args

import msgspec

from core import toml_file
from core.commands import Command, Refused, SetHost, SetPolicy, SpawnVm
from core.costs import PRESETS as COSTS
from core.events import Event
from core.hypervisor.states import PRESETS
from core.machine import Machine, Scheduled
from core.orders import PAGES_MAX, TIME_MAX_NS, check_program, check_settings, check_vm
from core.refusals import sentence
from core.specs import (
    IDLE_TAX_PERCENT,
    CompressionSpec,
    CostsSpec,
    DriverKind,
    DriverSpec,
    HostSpec,
    Pattern,
    Policy,
    ProgramSpec,
    SharingSpec,
    StatesSpec,
    VmSpec,
)
from core.units import GIB, KIB, NS_PER_MS, NS_PER_S, pages_in, parse_bytes, parse_ns

_LONGEST: Final = 400
"""signs of an error's sentence"""
T = TypeVar("T")
SEED_MAX: Final = 2**63 - 1
VMS_MAX: Final = 254


class ScenarioError(Exception):
    """A scenario cannot be used; its text is one sentence with the file, the place and what was expected."""


class View(StrEnum):
    """The view in which a scenario opens."""

    OVERVIEW = "overview"
    CLOSE_UP = "closeup"


class Note(msgspec.Struct, frozen=True):
    """A remark that the pressure graph shows at a moment."""

    at_ns: int
    text: str


class Scenario(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a run starts from, but for the person's own commands."""

    name: str
    title: str
    summary: str
    view: View
    policy: Policy
    seed: int
    host: HostSpec
    vms: tuple[VmSpec, ...]
    schedule: tuple[Scheduled, ...]
    notes: tuple[Note, ...]

    def build(self, seed: int) -> tuple[Machine, tuple[Event, ...]]:
        """A machine with every VM powered on, and the events of it; raises Refused if one is not admitted."""
        machine = Machine(self.host, seed, self.schedule, self.policy)
        events = [machine.apply(SpawnVm(vm=vm)) for vm in self.vms]
        return machine, tuple(chain.from_iterable(events))


# --- the file as it is written ----------------------------------------------------------------------


class _File(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    title: str
    summary: str = ""
    view: View = View.OVERVIEW
    policy: Policy = Policy.ESX
    seed: int = 1
    host: dict[str, Any]
    vm: list[dict[str, Any]] = []
    at: list[dict[str, Any]] = []
    note: list[dict[str, Any]] = []


class _StatesFile(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    high: int | str
    soft: int | str | None = None
    hard: int | str | None = None
    low: int | str | None = None
    clear: int | str | None = None
    break_large_below: int | str | None = None


class _CostsFile(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    preset: str
    zero_fill: str | None = None
    compress: str | None = None
    decompress: str | None = None
    cow: str | None = None
    hash: str | None = None
    disk_access: str | None = None
    disk_speed: str | None = None
    """a size for each second, such as 500 MiB"""
    virtio_percent: int | None = None


class _HostFile(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    memory: int | str
    page_size: str = "4 KiB"
    tick: str = "0.1 s"
    states: str | _StatesFile = "osdi02"
    balloon_in_hard: bool | None = None
    idle_tax: int = IDLE_TAX_PERCENT
    sample_period: str = "30 s"
    costs: str | _CostsFile = "free"
    swap: bool | int | str = False
    sharing: bool | SharingSpec = False
    compression: bool | CompressionSpec = False
    large_pages: bool = False


class _SetHostFile(msgspec.Struct, kw_only=True):
    """What a timed `set-host` may say as the table [host] does."""

    costs: str | _CostsFile = "free"
    sharing: bool | SharingSpec = False
    compression: bool | CompressionSpec = False


class _ProgramFile(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    name: str
    pattern: Pattern
    size: int | str
    touches: int
    writes: int = 50
    start: str = "0 s"
    stop: str | None = None
    period: str = "20 s"
    does: str = ""
    image: str = ""


class _VmFile(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    name: str
    memory: int | str
    reservation: int | str = 0
    limit: int | str | None = None
    shares: int = 1000
    overhead: int | str = 0
    kernel: int | str = 0
    swap: int | str = 0
    driver: bool | DriverKind = True
    driver_loads_after: str = "0 s"
    stats_period: str = "2 s"
    deflate_on_oom: bool = False
    batched: bool = False
    balloon_percent: int = 65
    zeroes_memory_at_boot: bool = False
    zeroes_freed_pages: bool = False
    device_pages: int = 0
    page_colours: tuple[str, ...] = ()
    program: list[dict[str, Any]] = []


class _NoteFile(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    time: str
    text: str


_SIZES_OF_COMMANDS: Final = ("target", "limit", "reservation")


class _Reader:
    """Reads one file; every error names the file and the place."""

    def __init__(self, name: str, where: str) -> None:
        self._name = name
        self._where = where
        self._page_size = 4 * KIB

    def fail(self, place: str, what: str) -> ScenarioError:
        return ScenarioError(one_line(f"{self._where}: {place + ': ' if place else ''}{what}") + ".")

    def scenario(self, data: dict[str, Any]) -> Scenario:
        file = self._convert("", data, _File)
        if not 0 <= file.seed <= SEED_MAX:
            raise self.fail("seed", f"expected a whole number from 0 to {SEED_MAX}")
        if len(file.vm) > VMS_MAX:
            raise self.fail("vm", f"expected at most {VMS_MAX} VMs, got {len(file.vm)}")
        host = self._host(file.host)
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
        return scenario

    def _convert(self, place: str, data: object, kind: type[T]) -> T:
        try:
            return msgspec.convert(data, kind)
        except msgspec.ValidationError as error:
            field, what = _plain(str(error))
            raise self.fail(", ".join(filter(None, (place, field))), what) from None

    def _pages(self, place: str, value: int | str) -> int:
        try:
            pages = value if isinstance(value, int) else pages_in(parse_bytes(value), self._page_size)
        except ValueError as error:
            raise self.fail(place, f"{error} (a whole number of pages would do too)") from None
        if not 0 <= pages <= PAGES_MAX:
            raise self.fail(place, f"expected 0 to {PAGES_MAX} pages, got {pages}")
        return pages

    def _maybe_pages(self, place: str, value: int | str | None) -> int | None:
        return None if value is None else self._pages(place, value)

    def _ns(self, place: str, value: str) -> int:
        try:
            time_ns = parse_ns(value)
        except ValueError as error:
            raise self.fail(place, str(error)) from None
        if time_ns > TIME_MAX_NS:
            raise self.fail(place, f"expected at most {TIME_MAX_NS // NS_PER_S} s")
        return time_ns

    def _host(self, data: dict[str, Any]) -> HostSpec:
        file = self._convert("host", data, _HostFile)
        try:
            page_size = parse_bytes(file.page_size)
        except ValueError as error:
            raise self.fail("host, page_size", str(error)) from None
        if not (4 * KIB <= page_size <= GIB and page_size & (page_size - 1) == 0):
            raise self.fail("host, page_size", "expected a power of two from 4 KiB to 1 GiB")
        self._page_size = page_size
        tick_ns = self._ns("host, tick", file.tick)
        if not NS_PER_MS <= tick_ns <= NS_PER_S:
            raise self.fail("host, tick", "expected 1 ms to 1 s")
        if not 0 <= file.idle_tax <= 99:
            raise self.fail("host, idle_tax", f"expected 0 to 99 percent, got {file.idle_tax}")
        sample_period_ns = self._ns("host, sample_period", file.sample_period)
        if sample_period_ns < NS_PER_S:
            raise self.fail("host, sample_period", "expected at least 1 s")
        frames = self._pages("host, memory", file.memory)
        if frames == 0:
            raise self.fail("host, memory", "expected at least one frame")
        spec = HostSpec(
            frames=frames,
            page_size=page_size,
            states=self._states(file, frames),
            idle_tax_percent=file.idle_tax,
            sample_period_ns=sample_period_ns,
            tick_ns=tick_ns,
            costs=self._costs("host", file.costs),
            has_swap=file.swap is not False,
            swap_pages=None if isinstance(file.swap, bool) else self._pages("host, swap", file.swap),
            sharing=self._sharing(file.sharing),
            compression=self._compression(file.compression),
            has_large_pages=self._large_pages(wanted=file.large_pages),
        )
        try:
            check_settings(spec.settings)
        except Refused as refusal:
            place = str(refusal.facts["field"]).replace(".", ", ")
            expected = "expected {low} to {high}, got {value}".format_map(refusal.facts)
            raise self.fail(f"host, {place}", expected) from None
        return spec

    def _costs(self, place: str, file: str | _CostsFile) -> CostsSpec:
        name = file if isinstance(file, str) else file.preset
        if name not in COSTS:
            names = _listed([f'"{each}"' for each in COSTS], "or")
            raise self.fail(f"{place}, costs", f'expected {names}, got "{name[:40]}"')
        if isinstance(file, str):
            return COSTS[name]
        changed = {
            f"{field}_ns": self._ns(f"{place}, costs, {field}", value)
            for field in ("zero_fill", "compress", "decompress", "cow", "hash", "disk_access")
            if (value := getattr(file, field)) is not None
        }
        if file.disk_speed is not None:
            try:
                changed["disk_bytes_per_s"] = parse_bytes(file.disk_speed)
            except ValueError as error:
                raise self.fail(f"{place}, costs, disk_speed", str(error)) from None
        if file.virtio_percent is not None:
            changed["virtio_percent"] = file.virtio_percent
        return msgspec.structs.replace(COSTS[name], **changed)

    @staticmethod
    def _sharing(file: bool | SharingSpec) -> SharingSpec | None:
        if isinstance(file, bool):
            return SharingSpec() if file else None
        return file

    def _large_pages(self, *, wanted: bool) -> bool:
        if wanted and self._page_size != 4 * KIB:
            raise self.fail("host, large_pages", "expected a page_size of 4 KiB with it")
        return wanted

    @staticmethod
    def _compression(file: bool | CompressionSpec) -> CompressionSpec | None:
        if isinstance(file, bool):
            return CompressionSpec() if file else None
        return file

    def _states(self, host: _HostFile, frames: int) -> StatesSpec:
        """The thresholds of a preset or of a table; with *clear*, no balloons in *hard* unless asked."""
        file = host.states
        states = self._preset(file, frames) if isinstance(file, str) else self._marks(file, frames)
        if states.clear is not None:
            return msgspec.structs.replace(states, balloons_in_hard=bool(host.balloon_in_hard))
        for field, value in (
            ("balloon_in_hard", host.balloon_in_hard),
            ("states, break_large_below", states.break_large_below),
        ):
            if value is not None:
                raise self.fail(f"host, {field}", 'expected only with a state clear, as "vsphere6" has it')
        return states

    def _preset(self, name: str, frames: int) -> StatesSpec:
        if name not in PRESETS:
            names = _listed([f'"{preset}"' for preset in PRESETS], "or")
            raise self.fail("host, states", f'expected {names}, or a table of frames, got "{name[:40]}"')
        return PRESETS[name](frames, self._page_size)

    def _marks(self, file: _StatesFile, frames: int) -> StatesSpec:
        order = ("break_large_below", "high", "clear", "soft", "hard", "low")
        marks = {mark: self._maybe_pages(f"host, states, {mark}", getattr(file, mark)) for mark in order}
        used = {mark: pages for mark, pages in marks.items() if pages is not None}
        if list(used.values()) != sorted(used.values(), reverse=True) or max(used.values()) > frames:
            raise self.fail("host, states", f"expected {frames} ≥ {' ≥ '.join(used)}")
        return StatesSpec(
            high=used["high"],
            soft=marks["soft"],
            hard=marks["hard"],
            low=marks["low"],
            clear=marks["clear"],
            break_large_below=marks["break_large_below"],
        )

    def _vm(self, place: str, data: dict[str, Any]) -> VmSpec:
        file = self._convert(place, data, _VmFile)
        place = f"{place} “{file.name[:40]}”"
        spec = VmSpec(
            name=file.name,
            configured_pages=self._pages(f"{place}, memory", file.memory),
            reservation_pages=self._pages(f"{place}, reservation", file.reservation),
            limit_pages=self._maybe_pages(f"{place}, limit", file.limit),
            shares=file.shares,
            overhead_pages=self._pages(f"{place}, overhead", file.overhead),
            kernel_pages=self._pages(f"{place}, kernel", file.kernel),
            swap_pages=self._pages(f"{place}, swap", file.swap),
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

    def _driver(self, place: str, file: _VmFile) -> DriverSpec | None:
        loads_after_ns = self._ns(f"{place}, driver_loads_after", file.driver_loads_after)
        stats_period_ns = self._ns(f"{place}, stats_period", file.stats_period)
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
        file = self._convert(place, data, _ProgramFile)
        place = f"{place} “{file.name[:40]}”"
        spec = ProgramSpec(
            name=file.name,
            pattern=file.pattern,
            size_pages=self._pages(f"{place}, size", file.size),
            touches_per_s=file.touches,
            write_percent=file.writes,
            start_ns=self._ns(f"{place}, start", file.start),
            stop_ns=None if file.stop is None else self._ns(f"{place}, stop", file.stop),
            period_ns=self._ns(f"{place}, period", file.period),
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
        for size in _SIZES_OF_COMMANDS:
            if isinstance(fields.get(size), str) or type(fields.get(size)) is int:
                fields[size] = self._pages(f"{place}, {size}", fields[size])
        if isinstance(fields.get("vm"), dict):
            fields["vm"] = msgspec.to_builtins(self._vm(f"{place}, vm", fields["vm"]))
        if isinstance(fields.get("program"), dict):
            fields["program"] = msgspec.to_builtins(self._program(f"{place}, program", fields["program"]))
        fields |= self._settings(place, fields)
        command: Command = self._convert(place, fields, Command)  # type: ignore[arg-type]
        return Scheduled(self._ns(f"{place}, time", time), command)

    def _settings(self, place: str, fields: dict[str, Any]) -> dict[str, Any]:
        """Of a `set-host` what is written as in the table [host], as the command has it."""
        file = self._convert(place, fields, _SetHostFile)
        read: dict[str, object] = {
            "costs": self._costs(place, file.costs),
            "sharing": self._sharing(file.sharing),
            "compression": self._compression(file.compression),
        }
        return {name: msgspec.to_builtins(value) for name, value in read.items() if name in fields}

    def _check_names(self, scenario: Scenario) -> None:
        """Every timed command must name a VM that stands in the file or is spawned by another command."""
        commands = [scheduled.command for scheduled in scenario.schedule]
        known = {vm.name for vm in scenario.vms}
        known |= {command.vm.name for command in commands if isinstance(command, SpawnVm)}
        for number, command in enumerate(commands, 1):
            if not isinstance(command, SpawnVm | SetHost | SetPolicy) and command.vm not in known:
                raise self.fail(f"at {number}, vm", f"there is no VM named “{command.vm[:40]}”")

    def _note(self, place: str, data: dict[str, Any]) -> Note:
        file = self._convert(place, data, _NoteFile)
        return Note(self._ns(f"{place}, time", file.time), file.text)


_WORDS: Final = {
    "`int | str`": 'a size such as "256 MiB" or a whole number of pages',
    "`int | str | null`": 'a size such as "256 MiB" or a whole number of pages',
    "`str | object`": "a text or a table",
    "`bool | str`": "true, false or the name of a driver",
    "`bool | object`": "true, false or a table",
    "`int`": "a whole number",
    "`float`": "a number with a fraction",
    "`str`": "a text",
    "`bool`": "true or false",
    "`bool | int | str`": "true, false, or a size",
    "`bool | null`": "true or false",
    "`array`": "a list",
    "`object`": "a table",
    "Object contains": "the table has an",
    "Object missing": "the table misses its",
}
_CHOICES: Final = {
    "view": tuple(View),
    "policy": tuple(Policy),
    "pattern": tuple(Pattern),
    "driver": ("true", "false", *DriverKind),
    "do": tuple(str(command.__struct_config__.tag) for command in get_args(Command)),
}


def _plain(message: str) -> tuple[str, str]:
    """A validation message of msgspec in the words of a TOML file: where, and what."""
    what, _, at = message.replace(" | null`", "`").partition(" - at `$")
    field = re.sub(r"\[(\d+)\]", lambda match: f" {int(match[1]) + 1}", at.rstrip("`").strip("."))
    field = field.replace(".", ", ")
    if field in _CHOICES and what.startswith("Invalid"):
        what = f"expected {_listed(_CHOICES[field], 'or')}, got{what.partition('value')[2]}"
    for word, plain in _WORDS.items():
        what = what.replace(word, plain)
    return field, what[:1].lower() + what[1:]


def one_line(text: str) -> str:
    """Without line ends and other signs that a terminal obeys, and not without end."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text)
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"


def read(path: Path, name: str | None = None) -> Scenario:
    """The scenario in a file; raises ScenarioError."""
    reader = _Reader(name or path.stem, path.name or str(path))
    try:
        data = toml_file.read(path)
    except OSError as error:
        raise reader.fail("", f"cannot be read ({error.strerror or error})") from None
    except ValueError as error:
        raise reader.fail("", str(error)) from None
    return reader.scenario(data)


def _folder() -> Path:
    return Path(str(resources.files("resources"))) / "scenarios"


def shipped_names() -> tuple[str, ...]:
    """The names of the scenarios that ship, the figure of the course text first."""
    names = sorted(path.stem for path in _folder().glob("*.toml"))
    order = ("figure-3-27", "consolidation", "deflate", "too-deep", "no-driver", "boot-storm", "kvm-proxmox")
    return tuple(sorted(names, key=lambda name: order.index(name) if name in order else len(order)))


def shipped() -> tuple[Scenario, ...]:
    """The scenarios that ship."""
    return tuple(load(name) for name in shipped_names())


def load(name_or_path: str) -> Scenario:
    """A shipped scenario by its name, or one in a file; raises ScenarioError."""
    if name_or_path in shipped_names():
        return read(_folder() / f"{name_or_path}.toml", name_or_path)
    path = Path(name_or_path)
    if not path.suffix and not _is_there(path):
        raise ScenarioError(
            f"There is no scenario “{one_line(name_or_path[:60])}”; "
            f"those that ship are {_listed(shipped_names(), 'and')}."
        )
    return read(path)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # such as a name that is too long for a file
        return False


def _listed(names: Sequence[str], joint: str) -> str:
    *others, last = names
    return f"{', '.join(others)} {joint} {last}" if others else last
