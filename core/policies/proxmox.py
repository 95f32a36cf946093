"""Proxmox VE's auto-ballooning: keep the host's use at a target, ask the guests only who goes first.

Rules of `pvestatd` and its balloon module, in our own words. Quotients are floating point and then truncated,
in the original's order, so that every byte comes out the same.
"""

from collections.abc import Sequence
from typing import Final

from core.policies.facts import NO_PAST, Decision, GuestFacts, HostFacts, NewSize, Past
from core.units import MIB, NS_PER_S

PERIOD_NS: Final = 10 * NS_PER_S
TARGET_PERCENT: Final = 80
"""of the host's memory in use: the default of the node's `ballooning-target`"""
SMALLEST_GOAL_BYTES: Final = 10 * MIB
"""nothing is done for less, or just this"""
LARGEST_STEP_BYTES: Final = 100 * MIB
"""from a VM's size at the start of the round"""
ROOM_FRACTION: Final = 0.25
"""a guest has room when more than this part of its minimum is free"""

Plans = dict[int, int]
"""vm -> its size as planned so far in this round"""


def decide(
    host: HostFacts,
    guests: Sequence[GuestFacts],
    _past: Past = NO_PAST,
    *,
    target_percent: int = TARGET_PERCENT,
) -> Decision:
    """Give to those under pressure first, take from those that have room first; else from or to everyone."""
    goal = goal_bytes(host, target_percent)
    if abs(goal) <= SMALLEST_GOAL_BYTES:
        return Decision()
    everyone = [guest for guest in guests if _takes_part(guest)]
    first = [guest for guest in everyone if _has_room(guest) == (goal < 0)]
    plans: Plans = {}
    left = _distribute(goal, first, plans)
    if (left >= goal) if goal > 0 else (left <= goal):
        _distribute(left, everyone, plans)
    return Decision(
        sizes=tuple(
            NewSize(guest.vm, plans[guest.vm])
            for guest in everyone
            if plans.get(guest.vm, guest.size_bytes) != guest.size_bytes
        )
    )


def goal_bytes(host: HostFacts, target_percent: int = TARGET_PERCENT) -> int:
    """How much the VMs are to be given, or to give if negative."""
    used = host.total_bytes - host.free_bytes
    return int(host.total_bytes * target_percent / 100 - used)


def _takes_part(guest: GuestFacts) -> bool:
    return bool(guest.size_bytes and guest.minimum_bytes and guest.shares) and not guest.is_migrating


def _minimum(guest: GuestFacts) -> int:
    return guest.minimum_bytes or 0


def _has_room(guest: GuestFacts) -> bool:
    """Anybody else, also one that reports nothing, is under pressure."""
    minimum = _minimum(guest)
    return (guest.free_bytes or 0) > ROOM_FRACTION * minimum and guest.size_bytes >= minimum


def _distribute(goal: int, guests: Sequence[GuestFacts], plans: Plans) -> int:
    """Spread `goal` over these guests by shares, above their minimum; what could not be placed."""
    rest, progress = goal, True
    unfinished = list(guests)
    while rest and progress:
        pool = rest + sum(plans.get(each.vm, each.size_bytes) - _minimum(each) for each in unfinished)
        shares = sum(each.shares for each in unfinished)
        moving: list[GuestFacts] = []
        placed, progress = 0, False
        for guest in unfinished:
            desired = _minimum(guest) + int((pool / shares) * guest.shares)
            plan = _step(guest, max(_minimum(guest), min(desired, guest.max_bytes)), may_grow=goal > 0)
            if plan is None:
                continue
            moving.append(guest)
            change = plan - plans.get(guest.vm, guest.size_bytes)
            plans[guest.vm] = plan
            placed += change
            progress = progress or change != 0
        unfinished = moving
        rest -= placed
    return rest


def _step(guest: GuestFacts, desired: int, *, may_grow: bool) -> int | None:
    """As near to what is desired as one round may go; None: this VM is finished."""
    start = guest.size_bytes
    if may_grow and desired > start:
        return min(desired, start + LARGEST_STEP_BYTES)
    if desired < start:
        return max(desired, start - LARGEST_STEP_BYTES)
    return None
