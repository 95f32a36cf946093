"""Reading the steps of a lesson, and everything about them that can be checked without a run."""

from collections.abc import Collection, Sequence
from typing import Any, Final

import msgspec

from core.commands import Command
from core.events import HostState
from core.lesson import WITHIN_NS, Ask, Step, Until
from core.lesson_check import LessonChecker
from core.units import NS_PER_S
from core.view import Eye, View


class UntilForm(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A table [step.until]."""

    after: str | None = None
    time: str | None = None
    state: HostState | None = None
    event: str | None = None
    holds: str | None = None
    vm: str = ""
    within: str = f"{WITHIN_NS // NS_PER_S} s"


class StepForm(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A table [[step]]."""

    title: str
    text: str
    view: View | None = None
    eye: Eye | None = None
    select: str = ""
    highlight: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    ask: Ask | None = None
    do: list[dict[str, Any]] = []
    until: UntilForm | None = None
    speed: float | int = 1
    try_it: str = ""
    reveal: str = ""
    reveal_highlight: tuple[str, ...] = ()
    reveal_claims: tuple[str, ...] = ()


class LessonReader(LessonChecker):
    """Reads `[[step]]` tables; every error names the file and the place."""

    def command(self, place: str, fields: dict[str, Any]) -> Command:
        """One command; whoever reads scenarios says how."""
        raise NotImplementedError

    def steps(self, data: Sequence[dict[str, Any]], vms: Collection[str]) -> tuple[Step, ...]:
        """All steps; `vms` are the names of the VMs in the file. Raises ScenarioError."""
        steps = tuple(self._step(f"step {number}", step) for number, step in enumerate(data, 1))
        self.check_steps(steps, vms)
        return steps

    def _step(self, place: str, data: dict[str, Any]) -> Step:
        file = self.convert(place, data, StepForm)
        return Step(
            **{name: getattr(file, name) for name in _AS_WRITTEN},
            do=tuple(self.command(f"{place}, do {number}", each) for number, each in enumerate(file.do, 1)),
            until=None if file.until is None else self._until(f"{place}, until", file.until),
            speed=float(file.speed),
        )

    def _until(self, place: str, file: UntilForm) -> Until:
        return Until(
            after_ns=None if file.after is None else self.ns(f"{place}, after", file.after),
            at_ns=None if file.time is None else self.ns(f"{place}, time", file.time),
            state=file.state,
            event=file.event or "",
            holds=file.holds or "",
            vm=file.vm,
            within_ns=self.ns(f"{place}, within", file.within),
        )


_AS_WRITTEN: Final = tuple(
    name for name in StepForm.__struct_fields__ if name not in ("do", "until", "speed")
)
