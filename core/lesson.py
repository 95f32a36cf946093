"""What makes a lesson of a scenario: steps with texts, how to go on, and questions that the model answers.

A step is shown where the run stands. Then `do` is done, and the run goes on until `until`; a step that asks
shows its `reveal` there, and what the model did.
"""

from typing import Final

import msgspec

from core.commands import Command
from core.events import HostState
from core.units import NS_PER_S
from core.view import Eye, View

WITHIN_NS: Final = 300 * NS_PER_S


class Until(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A moment to go on to; exactly one of the first five says which."""

    after_ns: int | None = None
    at_ns: int | None = None
    state: HostState | None = None
    event: str = ""
    """a name of `core.event_names`"""
    holds: str = ""
    """a claim of `core.claims`, looked at after each tick"""
    vm: str = ""
    """whose event; "" for any"""
    within_ns: int = WITHIN_NS
    """given up after so long"""


class Option(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of several things that may happen first."""

    text: str
    event: str = ""
    state: HostState | None = None
    holds: str = ""
    vm: str = ""


class Ask(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A question about what will have happened by the end of the step: of one kind."""

    question: str
    pages_of: str = ""
    """which pages of this VM `event` will be about"""
    event: str = ""
    which_vm: str = ""
    """the VM of which this measure will be largest, such as "change in balloon\""""
    how_much: str = ""
    """what this fact will be, such as "change in balloon of VM 1\""""
    tolerance_percent: int = 20
    """of the right amount: an answer so near is right"""
    will: str = ""
    """whether this claim will hold"""
    what_first: tuple[Option, ...] = ()
    """which of these will happen first"""


class Step(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One step of a lesson; facts stand in braces in its texts.

    Attributes:
        title, text: what is said before anything of this step happens.
        view, eye: how it is shown; None leaves it as it is.
        select: the VM whose frames stand out, "" for none.
        highlight: parts of the screen, such as "gauge of VM 1" or "graph".
        claims: what the texts say of the run at the step; what is said in `reveal` stands in `reveal_claims`.
        ask: what to predict; its answer is shown with `reveal`.
        do: what is done when the step is left; a person who did something meanwhile did it instead.
        until: how far the run then goes; None: not at all.
        speed: simulated seconds a second meanwhile.
        try_it: one line on what a person may do instead of going on.
    """

    title: str
    text: str
    view: View | None = None
    eye: Eye | None = None
    select: str = ""
    highlight: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    ask: Ask | None = None
    do: tuple[Command, ...] = ()
    until: Until | None = None
    speed: float = 1.0
    try_it: str = ""
    reveal: str = ""
    reveal_highlight: tuple[str, ...] = ()
    reveal_claims: tuple[str, ...] = ()


PARTS: Final = ("host", "graph", "feed", "eyes", "legend", "cards", "play", "time bar")
"""parts of the screen that a step can highlight"""
VM_PARTS: Final = ("card", "gauge", "pages", "bar", "controls", "guest")
"""and parts of one VM, as in "gauge of VM 1\""""


def part_of(text: str) -> tuple[str, str]:
    """A part of the screen and whose it is, "" for nobody's; raises ValueError."""
    part, of, vm = text.partition(" of ")
    if (of and vm and part in VM_PARTS) or text in PARTS:
        return part, vm
    expected = ", ".join([*PARTS, *(f"{part} of a VM" for part in VM_PARTS)])
    raise ValueError(f'expected one of {expected}, got "{text[:40]}"')
