"""Hyper-V Dynamic Memory: what a VM demands and a buffer on top, between its Minimum and its Maximum.

The product's rule under shortage is not published. Ours: the closed form without an idle tax, the assignments
as claims, the Minimum as floor, the weight as shares.
"""

from collections.abc import Sequence
from typing import Final

from core.allocation import Holder, divide
from core.policies.facts import NO_PAST, Decision, GuestFacts, HostFacts, NewSize, Past
from core.units import NS_PER_S

PERIOD_NS: Final = NS_PER_S
"""our choice; not published"""
BUFFER_PERCENT: Final = 20
"""of the demand; the product's default"""


def decide(
    host: HostFacts,
    guests: Sequence[GuestFacts],
    _past: Past = NO_PAST,
    *,
    buffer_percent: int = BUFFER_PERCENT,
) -> Decision:
    """Demand and buffer for everyone if that fits, their parts by weight if not."""
    assignable = host.unassigned_bytes + sum(guest.size_bytes for guest in guests)
    parts = divide(assignable, [_holder(guest, buffer_percent) for guest in guests])
    return Decision(
        sizes=tuple(
            NewSize(guest.vm, part)
            for guest, part in zip(guests, parts, strict=True)
            if part != guest.size_bytes
        )
    )


def _holder(guest: GuestFacts, buffer_percent: int) -> Holder:
    """A guest that reports no demand (it boots, or lacks the service) keeps exactly what it has."""
    shares = max(1, guest.shares)
    if guest.demand_bytes is None:
        return Holder(shares, floor=guest.size_bytes, claim=guest.size_bytes)
    minimum = guest.minimum_bytes or 0
    wanted = guest.demand_bytes * (100 + buffer_percent) // 100
    return Holder(shares, floor=minimum, claim=min(guest.max_bytes, max(minimum, wanted)))
