"""Facts of a run by name, such as "balloon of database" or "free of host".

Lessons speak of a run by these: every number in a sentence is looked up here when the sentence is shown.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final, NamedTuple, Protocol

from core.event_names import EVENTS
from core.events import Event, VmEvent
from core.source import HostView, VmView
from core.tally import Totals

ALL: Final = "all"
HOST: Final = "host"
_EVERYBODY: Final = (ALL, HOST)
"""to whom every event happens"""
CHANGE: Final = "change in "


class FactError(Exception):
    """A text that names no fact, or no claim; its own text says what was expected."""


class FactSource(Protocol):
    """What facts are looked up in: a run that counts what happens."""

    @property
    def now_ns(self) -> int:
        """The moment shown."""
        ...

    def host(self) -> HostView:
        """The host now."""
        ...

    def vms(self) -> Sequence[VmView]:
        """The VMs that exist now."""
        ...

    def vm_name(self, vm: int) -> str:
        """The name of a VM, also of one that is gone."""
        ...

    def totals(self) -> Totals:
        """How much of each kind of event there has been so far."""
        ...


class Unit(StrEnum):
    """What a fact is counted in."""

    PAGES = "pages"
    COUNT = "count"
    PERCENT = "percent"
    TIMES = "times"
    """percent of normal: 250 is 2.5 times"""
    TIME = "time"
    """nanoseconds"""
    WORD = "word"


_SUMMED: Final = (Unit.PAGES, Unit.COUNT)
"""what can be added up over VMs"""


class Value(NamedTuple):
    """A fact's value; whole numbers, so that they compare exactly."""

    amount: int | str
    unit: Unit


_OfVm = Callable[[VmView], int | str]
_OfHost = Callable[[HostView, Sequence[VmView]], int | str]

_VM: Final[dict[str, tuple[Unit, _OfVm]]] = {
    "configured": (Unit.PAGES, lambda vm: vm.configured_pages),
    "size": (Unit.PAGES, lambda vm: vm.size_pages),
    "balloon": (Unit.PAGES, lambda vm: vm.balloon_pages),
    "target": (Unit.PAGES, lambda vm: vm.target_pages),
    "balloon limit": (Unit.PAGES, lambda vm: vm.max_balloon_pages),
    "backed": (Unit.PAGES, lambda vm: vm.backed_pages),
    "waiting": (Unit.PAGES, lambda vm: vm.waiting_pages),
    "free": (Unit.PAGES, lambda vm: vm.free_pages),
    "kernel": (Unit.PAGES, lambda vm: vm.kernel_pages),
    "programs": (Unit.PAGES, lambda vm: vm.program_pages),
    "cache": (Unit.PAGES, lambda vm: vm.cache_pages),
    "used": (Unit.PAGES, lambda vm: vm.kernel_pages + vm.program_pages + vm.cache_pages),
    "active": (Unit.PAGES, lambda vm: vm.active_pages),
    "idle": (
        Unit.PAGES,
        lambda vm: vm.kernel_pages + vm.program_pages + vm.cache_pages - vm.active_pages,
    ),
    "estimate": (Unit.PAGES, lambda vm: vm.estimated_pages),
    "entitlement": (Unit.PAGES, lambda vm: vm.entitled_pages),
    "reservation": (Unit.PAGES, lambda vm: vm.reservation_pages),
    "limit": (Unit.PAGES, lambda vm: vm.configured_pages if vm.limit_pages is None else vm.limit_pages),
    "guest swap": (Unit.PAGES, lambda vm: vm.swapped_pages),
    "guest swap size": (Unit.PAGES, lambda vm: vm.swap_capacity_pages),
    "host swap": (Unit.PAGES, lambda vm: vm.host_swapped_pages),
    "host swap target": (Unit.PAGES, lambda vm: vm.host_swap_target_pages),
    "compressed": (Unit.PAGES, lambda vm: vm.compressed_pages),
    "shared": (Unit.PAGES, lambda vm: vm.shared_pages),
    "shares": (Unit.COUNT, lambda vm: vm.shares),
    "slowdown": (Unit.TIMES, lambda vm: vm.pressure.slowdown_percent),
    "stalled": (Unit.PERCENT, lambda vm: vm.pressure.some_permille // 10),
    "state": (Unit.WORD, lambda vm: str(vm.state)),
    "cause": (Unit.WORD, lambda vm: str(vm.target_cause)),
    "driver": (Unit.WORD, lambda vm: str(vm.driver.state)),
}
_HOST: Final[dict[str, tuple[Unit, _OfHost]]] = {
    "frames": (Unit.PAGES, lambda host, _vms: host.frames),
    "free": (Unit.PAGES, lambda host, _vms: host.free_frames),
    "free share": (Unit.PERCENT, lambda host, _vms: 100 * host.free_frames // host.frames),
    "overhead": (Unit.PAGES, lambda host, _vms: host.overhead_frames),
    "saved": (Unit.PAGES, lambda host, _vms: host.saved_frames),
    "compression cache": (Unit.PAGES, lambda host, _vms: host.zip_frames),
    "idle tax": (Unit.PERCENT, lambda host, _vms: host.settings.idle_tax_percent),
    "state": (Unit.WORD, lambda host, _vms: str(host.state)),
    "policy": (Unit.WORD, lambda host, _vms: str(host.policy)),
    "vms": (Unit.COUNT, lambda _host, vms: len(vms)),
    "overcommitment": (
        Unit.TIMES,
        lambda host, vms: 100 * sum(vm.configured_pages for vm in vms) // host.frames,
    ),
}


class Fact(NamedTuple):
    """What is asked for: a measure of one VM, of "all" VMs together, or of the "host"."""

    measure: str
    whose: str
    is_change: bool = False
    """since the step of the lesson began"""

    @property
    def level(self) -> "Fact":
        """What a change is the change of."""
        return self._replace(is_change=False)

    def __str__(self) -> str:
        """The text that it was read from."""
        name = self.measure if self.level == TIME else f"{self.measure} of {self.whose}"
        return f"{CHANGE}{name}" if self.is_change else name


TIME: Final = Fact("time", HOST)
Measures = Mapping[Fact, Value]
"""what facts were at a moment"""


def measured(facts: Iterable[Fact], source: FactSource) -> dict[Fact, Value]:
    """What facts are now, each as a level; those of VMs that are not there are left out."""
    found = {}
    for asked in facts:
        try:
            found[asked.level] = value_of(asked.level, source)
        except FactError:
            continue
    return found


def fact(text: str) -> Fact:
    """The fact that a text such as "change in balloon of VM 1" names; raises FactError.

    Besides measures, the name of an event is one: of how many pages (or how often) it happened so far.
    """
    rest = text.strip()
    is_change = rest.startswith(CHANGE)
    rest = rest.removeprefix(CHANGE)
    if rest == str(TIME):
        return TIME._replace(is_change=is_change)
    name, of, whose = rest.partition(" of ")
    known = {*_HOST, *EVENTS} if whose == HOST else {*_VM, *EVENTS}
    if not of or name not in known:
        raise FactError(f'expected a fact such as "balloon of VM 1" or "free of host", got "{text[:60]}"')
    found = Fact(name, whose, is_change)
    if is_change and unit_of(found) is Unit.WORD:
        raise FactError(f'"{text[:60]}" is a word, and has no change')
    if whose == ALL and unit_of(found) not in _SUMMED:
        raise FactError(f'"{text[:60]}" is of one VM, and has no sum')
    return found


def of_each(measure: str, source: FactSource) -> dict[str, Fact]:
    """A measure, or a change, of each VM by its name; facts cannot speak of a VM named as all or the host."""
    names = (vm.name for vm in source.vms())
    return {name: fact(f"{measure} of {name}") for name in names if name not in (ALL, HOST)}


def unit_of(asked: Fact) -> Unit:
    """What a fact is counted in."""
    if asked.level == TIME:
        return Unit.TIME
    if asked.measure in EVENTS:
        return Unit.PAGES if EVENTS[asked.measure].counts_pages else Unit.COUNT
    return (_HOST if asked.whose == HOST else _VM)[asked.measure][0]


def value_of(asked: Fact, source: FactSource, before: Measures | None = None) -> Value:
    """A fact's value now; raises FactError when its VM is not there.

    Args:
        asked: the fact.
        source: the run.
        before: for changes, what the facts were; one that is missing was 0.
    """
    if asked.is_change:
        now, unit = value_of(asked.level, source)
        then = (before or {}).get(asked.level, Value(0, unit)).amount
        assert isinstance(now, int)
        assert isinstance(then, int)
        return Value(now - then, unit)
    unit = unit_of(asked)
    if asked == TIME:
        return Value(source.now_ns, unit)
    if asked.measure in EVENTS:
        return Value(_happened(asked, source), unit)
    if asked.whose == HOST:
        return Value(_HOST[asked.measure][1](source.host(), source.vms()), unit)
    measure = _VM[asked.measure][1]
    if asked.whose != ALL:
        return Value(measure(_vm(asked.whose, source)), unit)
    amounts = [measure(vm) for vm in source.vms()]
    return Value(sum(amount for amount in amounts if isinstance(amount, int)), unit)


def _vm(name: str, source: FactSource) -> VmView:
    for vm in source.vms():
        if vm.name == name:
            return vm
    raise FactError(f"there is no VM named “{name[:40]}” now")


def _happened(asked: Fact, source: FactSource) -> int:
    kind, whose = EVENTS[asked.measure].event, asked.whose
    return sum(
        total
        for (event, vm), total in source.totals().items()
        if event is kind and (whose in _EVERYBODY or (vm is not None and source.vm_name(vm) == whose))
    )


def is_of(event: Event, whose: str, source: FactSource) -> bool:
    """Whether an event happened to a VM; to "all" and to the "host" everything does."""
    if whose in _EVERYBODY:
        return True
    return isinstance(event, VmEvent) and source.vm_name(event.vm) == whose


def facts_in(text: str) -> tuple[Fact, ...]:
    """The facts that a text names in braces; raises FactError."""
    return tuple(fact(inside) for inside in PLACES.findall(text))


PLACES: Final = re.compile(r"\{([^{}]*)\}")
"""where a text has a fact"""
