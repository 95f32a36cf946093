"""A scenario: what a run starts from, and what happens in it without a person."""

from itertools import chain

import msgspec

from core.commands import SpawnVm
from core.events import Event
from core.lesson import Step
from core.machine import Machine, Scheduled
from core.specs import HostSpec, Policy, VmSpec
from core.view import View


class ScenarioError(Exception):
    """A scenario cannot be used; its text is one sentence with the file, the place and what was expected."""


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
