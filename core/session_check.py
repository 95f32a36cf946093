"""Checks the numbers of a session before anything is made of them: as those of a scenario's file are."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

import msgspec

from core.commands import Command, Refused, SpawnVm, StartProgram
from core.footprint import HOST_PAGES_MAX, most_guest_pages
from core.lesson_check import LessonChecker
from core.machine import Scheduled
from core.orders import TIME_MAX_NS, check_program, check_settings, check_vm
from core.refusals import sentence
from core.scenario import Note, Scenario
from core.scenario_reader import SEED_MAX, VMS_MAX, vm_names
from core.specs import HostSpec, ProgramSpec, VmSpec
from core.units import GIB, KIB, MIB, NS_PER_MS, NS_PER_S

if TYPE_CHECKING:
    from core.session import Session

STEPS_MAX: Final = 1_000_000_000
"""days of work at the greatest speed"""
TEXT_MAX: Final = 10_000
"""signs of a name or another text; notes may be longer"""
TOUCHES_A_TICK_MAX: Final = 200_000
"""of all programs together: a VM's tick cannot be interrupted, and takes longest where all touches evict"""
PROGRAM_PAGES_MAX: Final = HOST_PAGES_MAX
"""of all programs together"""
NOTES_MAX: Final = 1 * MIB
_INTEGERS: Final = range(-(2**63), 2**63)
_MARKS: Final = ("break_large_below", "high", "clear", "soft", "hard", "low")


class SessionChecker(LessonChecker):
    """Checks one session; every error names the file and the place. All here raise ScenarioError."""

    def __init__(self, where: str) -> None:
        """Check what errors are to call `where`."""
        super().__init__(where, where)

    def check(self, session: "Session") -> None:
        """The whole of it."""
        if len(session.notes) > NOTES_MAX:
            raise self.fail("notes", f"expected at most {NOTES_MAX} signs")
        self._between("seed", session.seed, 0, SEED_MAX)
        self._between("steps", session.steps, 0, STEPS_MAX)
        self._notes("bookmarks", session.bookmarks)
        self._scenario(session.scenario)
        before = 0
        for number, given in enumerate(session.commands, 1):
            place = f"commands {number}"
            self._between(f"{place}, steps", given.steps, before, STEPS_MAX)
            self._command(place, given.command)
            before = given.steps
        self._programs(session)

    def _programs(self, session: "Session") -> None:
        """What all programs together come to, also those that are started later."""
        programs = list(programs_of(session))
        pages = sum(program.size_pages for program in programs)
        touches = sum(program.touches_per_s for program in programs)
        a_tick = touches * session.scenario.host.tick_ns // NS_PER_S
        self._between("size of all programs together", pages, 0, PROGRAM_PAGES_MAX)
        self._between("touches of all programs together in a tick", a_tick, 0, TOUCHES_A_TICK_MAX)

    def _scenario(self, scenario: Scenario) -> None:
        self._between("scenario, seed", scenario.seed, 0, SEED_MAX)
        for name in ("name", "title", "summary"):
            self._leaves(f"scenario, {name}", getattr(scenario, name))
        self._host(scenario.host)
        self._between("scenario, number of vms", len(scenario.vms), 0, VMS_MAX)
        for number, vm in enumerate(scenario.vms, 1):
            self._vm(f"scenario, vms {number}", vm)
        together = sum(vm.configured_pages for vm in scenario.vms)
        most = most_guest_pages(scenario.host.frames)
        self._between("scenario, size of all vms together", together, 0, most)
        for number, scheduled in enumerate(scenario.schedule, 1):
            self._scheduled(f"scenario, schedule {number}", scheduled)
        self._notes("scenario, notes", scenario.notes)
        self._lesson(scenario)

    def _lesson(self, scenario: Scenario) -> None:
        for number, step in enumerate(scenario.steps, 1):
            self._leaves(f"scenario, step {number}", step)
            for command in step.do:
                self._command(f"scenario, step {number}, do", command)
        self.page_size = scenario.host.page_size
        self.check_steps(scenario.steps, vm_names(scenario))

    def _host(self, host: HostSpec) -> None:
        place = "scenario, host"
        self._leaves(place, host)
        self._between(f"{place}, frames", host.frames, 1, HOST_PAGES_MAX)
        if not (4 * KIB <= host.page_size <= GIB and host.page_size & (host.page_size - 1) == 0):
            raise self.fail(f"{place}, page_size", "expected a power of two from 4 KiB to 1 GiB")
        self._between(f"{place}, tick_ns", host.tick_ns, NS_PER_MS, NS_PER_S)
        self._between(f"{place}, sample_period_ns", host.sample_period_ns, NS_PER_S, TIME_MAX_NS)
        if host.swap_pages is not None:
            self._between(f"{place}, swap_pages", host.swap_pages, 0, HOST_PAGES_MAX)
        if host.has_large_pages and host.page_size != 4 * KIB:
            raise self.fail(f"{place}, has_large_pages", "expected a page_size of 4 KiB with it")
        most = host.frames
        for mark in _MARKS:
            value = getattr(host.states, mark)
            if value is not None:
                self._between(f"{place}, states, {mark}", value, 0, most)
                most = value
        try:
            check_settings(host.settings)
        except Refused as refusal:
            raise self.fail(place, sentence(refusal)) from None

    def _vm(self, place: str, vm: VmSpec) -> None:
        self._leaves(place, vm)
        if vm.driver is not None:
            self._between(f"{place}, driver, loads_after_ns", vm.driver.loads_after_ns, 0, TIME_MAX_NS)
        try:
            check_vm(vm)
        except Refused as refusal:
            raise self.fail(place, sentence(refusal)) from None
        for number, program in enumerate(vm.programs, 1):
            self._program(f"{place}, programs {number}", program)

    def _program(self, place: str, program: ProgramSpec) -> None:
        self._leaves(place, program)
        self._between(f"{place}, start_ns", program.start_ns, 0, TIME_MAX_NS)
        if program.stop_ns is not None:
            self._between(f"{place}, stop_ns", program.stop_ns, 0, TIME_MAX_NS)
        try:
            check_program(program)
        except Refused as refusal:
            raise self.fail(place, sentence(refusal)) from None

    def _scheduled(self, place: str, scheduled: Scheduled) -> None:
        self._between(f"{place}, time", scheduled.at_ns, 0, TIME_MAX_NS)
        self._command(place, scheduled.command)

    def _command(self, place: str, command: Command) -> None:
        """What is left to check is checked, and may be refused, when it is given."""
        self._leaves(place, command)
        match command:
            case SpawnVm(vm=vm):
                self._vm(f"{place}, vm", vm)
            case StartProgram(program=program):
                self._program(f"{place}, program", program)

    def _notes(self, place: str, notes: Sequence[Note]) -> None:
        for number, note in enumerate(notes, 1):
            self._leaves(f"{place} {number}", note)
            self._between(f"{place} {number}, at_ns", note.at_ns, 0, TIME_MAX_NS)

    def _between(self, place: str, value: int, low: int, high: int) -> None:
        if not low <= value <= high:
            got = value if value in _INTEGERS else "a number of very many digits"
            raise self.fail(place, f"expected {low} to {high}, got {got}")

    def _leaves(self, place: str, value: object) -> None:
        """No number of more than 64 bits, and no text without end, anywhere in it."""
        for leaf in _leaves(value):
            if isinstance(leaf, int) and leaf not in _INTEGERS:
                raise self.fail(place, "expected whole numbers of at most 64 bits")
            if isinstance(leaf, str) and len(leaf) > TEXT_MAX:
                raise self.fail(place, f"expected texts of at most {TEXT_MAX} signs")


def commands_of(session: "Session") -> Iterator[Command]:
    """What is done to the run, by the scenario and by the person."""
    yield from (scheduled.command for scheduled in session.scenario.schedule)
    yield from (command for step in session.scenario.steps for command in step.do)
    yield from (given.command for given in session.commands)


def vms_of(session: "Session") -> Iterator[VmSpec]:
    """Every VM that is powered on some time."""
    yield from session.scenario.vms
    yield from (command.vm for command in commands_of(session) if isinstance(command, SpawnVm))


def programs_of(session: "Session") -> Iterator[ProgramSpec]:
    """Every program that is started some time."""
    for vm in vms_of(session):
        yield from vm.programs
    yield from (command.program for command in commands_of(session) if isinstance(command, StartProgram))


def _leaves(value: object) -> Iterator[object]:
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _leaves(getattr(value, name))
    elif isinstance(value, tuple):
        for each in value:
            yield from _leaves(each)
    else:
        yield value
