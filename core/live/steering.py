"""Lets the controller of a real product decide about real guests, as long as nothing about them is in doubt.

The rules are those of `core.policies`; here are the facts for them, and what no rule may do to a real guest.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from core.live.events import Doubt
from core.live.facts import FRESH_NS, GuestFacts, HostFacts
from core.live.views import PAGE_BYTES
from core.policies import CONTROLLERS, facts
from core.policies.facts import NO_PAST, NewSize
from core.specs import Policy
from core.units import ceil_div

OFFERED: Final = (Policy.PROXMOX, Policy.MOM)
"""What these go by is there on a plain QEMU/KVM host. ESX samples pages, which nobody does there; qmemman and
Hyper-V ask agents of their own in each guest."""


class Watched(NamedTuple):
    """One guest at one moment."""

    number: int
    facts: GuestFacts
    is_stuck: bool
    """its balloon does not do what it was asked"""


class Doubted(NamedTuple):
    """Why nobody may decide by rule any more, and because of whom."""

    number: int
    doubt: Doubt


class Step(NamedTuple):
    """What is to be done now: new sizes, or none ever again."""

    sizes: tuple[NewSize, ...] = ()
    doubted: Doubted | None = None


class Steering:
    """One controller, from a person's choice to its first doubt.

    Attributes:
        policy: which it is.
        decided_ns: when it last decided; None: not yet.
    """

    def __init__(self, policy: Policy, numbers: Iterable[int]) -> None:
        """Entrust guests to a controller.

        Args:
            policy: one of `OFFERED`.
            numbers: of the guests that it may decide about.

        Raises:
            ValueError: nobody can decide so here.
        """
        if policy not in OFFERED:
            raise ValueError(f"{policy} cannot decide about real guests")
        self.policy = policy
        self.decided_ns: int | None = None
        self._controller = CONTROLLERS[policy]
        self._past = NO_PAST
        self._entrusted = set(numbers)
        self._rested_ns: dict[int, int] = {}
        """when each guest was last seen unable to follow: its statistics may be old for a while after that"""
        self._doubted: Doubted | None = None

    def entrust(self, number: int) -> None:
        """It may decide about this guest, too."""
        self._entrusted.add(number)

    def withdraw(self, number: int) -> None:
        """It decides about this guest no more, and does not mind its going."""
        self._entrusted.discard(number)

    def step(self, now_ns: int, host: HostFacts, guests: Sequence[Watched]) -> Step:
        """Look for doubts, and decide if it is time to; once in doubt it decides nothing more.

        Args:
            now_ns: real time, from any beginning.
            host: what the host says.
            guests: all that there are, also those that it was not entrusted with.
        """
        entrusted = [each for each in guests if each.number in self._entrusted]
        self._doubted = self._doubted or self._first_doubt(now_ns, entrusted)
        if self._doubted is not None:
            return Step(doubted=self._doubted)
        if self.decided_ns is not None and now_ns - self.decided_ns < (self._controller.period_ns or 0):
            return Step()
        self.decided_ns = now_ns
        told = [_guest_facts(each) for each in entrusted]
        decision = self._controller.decide(_host_facts(host, guests), told, self._past)
        self._past = decision.past
        by_number = {each.number: each.facts for each in entrusted}
        bounded = [_bounded(size, by_number[size.vm]) for size in decision.sizes]
        return Step(tuple(size for size in bounded if size.size_bytes != _asked_bytes(by_number[size.vm])))

    def _first_doubt(self, now_ns: int, guests: Sequence[Watched]) -> Doubted | None:
        """What speaks against deciding; notes who cannot follow just now."""
        for gone in sorted(self._entrusted - {each.number for each in guests}):
            return Doubted(gone, Doubt.LEFT)
        for number, said, is_stuck in guests:
            if is_stuck:
                return Doubted(number, Doubt.STUCK)
            if not _can_follow(said):
                self._rested_ns[number] = now_ns
            elif not _is_fresh(said) and now_ns - self._rested_ns.get(number, -FRESH_NS) >= FRESH_NS:
                return Doubted(number, Doubt.STALE)
        return None


def _can_follow(said: GuestFacts) -> bool:
    """Whether it runs, and has a driver that does what it is told and says how the guest is."""
    has_reported = said.stats is not None and said.stats_age_ns is not None
    return said.is_running and said.has_balloon and said.has_driver and said.is_reacting and has_reported


def _is_fresh(said: GuestFacts) -> bool:
    return said.available_bytes is not None


def _floor_bytes(said: GuestFacts) -> int:
    """The least size that may be asked for, in whole pages."""
    return min(said.configured_bytes, ceil_div(said.floor_bytes, PAGE_BYTES) * PAGE_BYTES)


def _asked_bytes(said: GuestFacts) -> int:
    return said.size_bytes if said.target_bytes is None else said.target_bytes


def _bounded(size: NewSize, said: GuestFacts) -> NewSize:
    """In whole pages, not below the floor and not above what the guest was given."""
    whole = ceil_div(size.size_bytes, PAGE_BYTES) * PAGE_BYTES
    return NewSize(size.vm, max(_floor_bytes(said), min(whole, said.configured_bytes)))


def _host_facts(host: HostFacts, guests: Sequence[Watched]) -> facts.HostFacts:
    """MemAvailable stands for what is free: a host that runs guests fills the rest with its cache."""
    return facts.HostFacts(
        total_bytes=host.total_bytes,
        free_bytes=host.available_bytes,
        unassigned_bytes=host.total_bytes - sum(each.facts.size_bytes for each in guests),
    )


def _guest_facts(guest: Watched) -> facts.GuestFacts:
    """A guest that cannot follow, or is silent for a moment, counts as one whose balloon does not work."""
    said = guest.facts
    stats = said.stats if _can_follow(said) and _is_fresh(said) else None
    return facts.GuestFacts(
        vm=guest.number,
        size_bytes=said.size_bytes if stats is not None else 0,
        max_bytes=said.configured_bytes,
        minimum_bytes=_floor_bytes(said),
        last_target_bytes=_asked_bytes(said),
        free_bytes=stats.free_bytes if stats is not None else None,
    )
