"""A scenario: what a run starts from, and what happens in it without a person."""

from itertools import chain

import msgspec

from core.commands import SpawnVm
from core.events import Event
from core.lesson import Step
from core.machine import Machine, Scheduled
from core.specs import HostSpec, Policy, VmSpec
from core.view import View

Place = tuple[str | int, ...]
"""Where something stands in a file: keys, and numbers from 0, such as `("vm", 0, "program", 1, "size")`."""


class ScenarioError(Exception):
    """A scenario cannot be used; its text is one sentence with the file, the place and what was expected.

    Attributes:
        place: what it is about, as far as that is known; `()` is the whole file.
        line: the line of a file that is no TOML, from 1; None when it is, or nobody knows.
        what: the sentence without the file and the place.
    """

    def __init__(self, text: str, place: Place = (), line: int | None = None, what: str = "") -> None:
        """Keep the sentence, and where it points."""
        super().__init__(text)
        self.place = place
        self.line = line
        self.what = what or text


class Note(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A remark that the pressure graph shows at a moment."""

    at_ns: int
    text: str


class Scenario(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
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
    steps: tuple[Step, ...] = ()
    """of a lesson"""

    def build(self, seed: int) -> tuple[Machine, tuple[Event, ...]]:
        """A machine with every VM powered on, and the events of it; raises Refused if one is not admitted."""
        machine = Machine(self.host, seed, self.schedule, self.policy)
        events = [machine.apply(SpawnVm(vm=vm)) for vm in self.vms]
        return machine, tuple(chain.from_iterable(events))
