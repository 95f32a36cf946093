"""Qubes' qmemman: everyone at a preferred size, the rest in proportion; and memory for a VM that starts.

Rules of `qubes.qmemman`, in our own words. Products and quotients are floating point and then truncated, in
the original's order, so that every byte comes out the same. A VM's size is here the larger of what it holds
and what it was last told.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple

import msgspec

from core.policies.facts import NO_PAST, Decision, GuestFacts, HostFacts, NewSize, Past
from core.units import MIB, NS_PER_MS

CACHE_FACTOR: Final = 1.3
SMALLEST_PREFERRED_BYTES: Final = 200 * MIB
CONTROL_DOMAIN_BYTES: Final = 350 * MIB
"""on top for the control domain, that caches for all"""
KEPT_FREE_BYTES: Final = 50 * MIB
ROUNDING: Final = 0.999
"""never promise the last thousandth"""
SMALLEST_GIFT_BYTES: Final = 10 * MIB
"""a donor that can give less is left alone"""

TOO_LITTLE_FREE_BYTES: Final = 35 * MIB
UNDER_PREFERRED_GAIN_BYTES: Final = 15 * MIB
LARGE_CHANGE_BYTES: Final = 150 * MIB

REQUEST_MARGIN_BYTES: Final = 25 * MIB
RETRY_NS: Final = 100 * NS_PER_MS
WINDOW_TRIES: Final = 30
"""3 s of tries"""
WINDOW_GAIN_BYTES: Final = 300 * MIB
"""100 MiB/s over the window"""
SURPLUS: Final = 1.05
"""donors are asked for more than is needed, because they give a little less than they are asked for"""


class _Domain(NamedTuple):
    vm: int
    size: int
    most: int
    preferred: int
    last_target: int

    @property
    def need(self) -> int:
        return self.preferred - self.size


def decide(host: HostFacts, guests: Sequence[GuestFacts], _past: Past = NO_PAST) -> Decision:
    """Balance, upon a guest's report; every target is told again, donors first, or none at all."""
    free, domains = unpromised_bytes(host, guests), _taking_part(guests)
    host_free = free - KEPT_FREE_BYTES
    pool = host_free - sum(each.need for each in domains)
    targets = _share_plenty(domains, pool) if pool > 0 else _share_shortage(domains, host_free)
    if not _is_significant(targets, free):
        return Decision()
    return Decision(sizes=tuple(NewSize(domain.vm, target) for domain, target in targets))


def unpromised_bytes(host: HostFacts, guests: Sequence[GuestFacts]) -> int:
    """What no VM holds, and none may still take up to its last target."""
    return host.unassigned_bytes - sum(max(0, guest.last_target_bytes - guest.size_bytes) for guest in guests)


def preferred_bytes(used_bytes: int, max_bytes: int, *, is_control_domain: bool = False) -> int:
    """What a VM should have at least, to hold what it uses and some cache."""
    if is_control_domain:
        return int(min(CACHE_FACTOR * used_bytes + CONTROL_DOMAIN_BYTES, max_bytes))
    return int(max(min(CACHE_FACTOR * used_bytes, max_bytes), SMALLEST_PREFERRED_BYTES))


def _taking_part(guests: Sequence[GuestFacts]) -> list[_Domain]:
    return [
        _Domain(
            vm=guest.vm,
            size=max(guest.size_bytes, guest.last_target_bytes),
            most=guest.max_bytes,
            preferred=preferred_bytes(
                guest.used_bytes, guest.max_bytes, is_control_domain=guest.is_control_domain
            ),
            last_target=guest.last_target_bytes,
        )
        for guest in guests
        if guest.used_bytes is not None and not guest.is_stuck
    ]


Targets = list[tuple[_Domain, int]]


def _share_plenty(domains: list[_Domain], pool: int) -> Targets:
    """Everyone above preferred, in proportion to it; what one cannot take is shared equally."""
    preferred = sum(each.preferred for each in domains)
    uncapped = [int(ROUNDING * (each.preferred + each.preferred / preferred * pool)) for each in domains]
    targets = [min(target, each.most) for target, each in zip(uncapped, domains, strict=True)]
    left = sum(uncapped) - sum(targets)
    while left:
        below = [index for index, each in enumerate(domains) if targets[index] < each.most]
        bonus = int(ROUNDING * (left / len(below))) if below else 0
        left = 0
        for index in below:
            most = domains[index].most
            left += max(0, targets[index] + bonus - most)
            targets[index] = min(targets[index] + bonus, most)
    pairs = list(zip(domains, targets, strict=True))
    return sorted(pairs, key=lambda pair: pair[1] >= pair[0].size)  # stable: donors, then acceptors


def _share_shortage(domains: list[_Domain], host_free: int) -> Targets:
    """Donors down to preferred; acceptors share what is free beyond that.

    What the donors give now is *subtracted*, as in the original: acceptors are promised nothing that is not
    free already, and get the gift in a later round.
    """
    donors = [each for each in domains if each.need < 0 or each.size >= each.most]
    acceptors = [each for each in domains if each not in donors]
    givers = [each for each in donors if -each.need >= SMALLEST_GIFT_BYTES]
    told = [(each, each.preferred) for each in givers]
    squeezed = host_free - sum(-each.need for each in givers)
    if squeezed < 0:
        return told
    preferred = sum(each.preferred for each in acceptors)
    return told + [
        (each, min(int(ROUNDING * (each.size + each.preferred / preferred * squeezed)), each.most))
        for each in acceptors
    ]


def _is_significant(targets: Targets, free: int) -> bool:
    """Small shifts are not worth the trouble."""
    changes = [(domain, target - domain.last_target) for domain, target in targets]
    return (
        free < TOO_LITTLE_FREE_BYTES
        or any(
            domain.last_target < domain.preferred and change > UNDER_PREFERRED_GAIN_BYTES
            for domain, change in changes
        )
        or sum(abs(change) for _, change in changes) + abs(free - KEPT_FREE_BYTES) > LARGE_CHANGE_BYTES
    )


# --- a VM starts ------------------------------------------------------------------------------------


class Answer(StrEnum):
    """What became of a request for memory."""

    GRANTED = "granted"
    REFUSED = "refused"
    AGAIN = "again"
    """try again after `RETRY_NS`"""


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A request for memory, and how much was free at the tries so far."""

    wanted_bytes: int
    free_bytes: tuple[int, ...] = ()
    """the last `WINDOW_TRIES`, the oldest first"""


class Try(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of one try; `request` is for the next."""

    answer: Answer
    request: Request
    sizes: tuple[NewSize, ...] = ()


def attempt(request: Request, host: HostFacts, guests: Sequence[GuestFacts]) -> Try:
    """Try to have `wanted_bytes` free: granted, refused, or donors asked and tried again."""
    free = unpromised_bytes(host, guests)
    if free >= request.wanted_bytes + REQUEST_MARGIN_BYTES:
        return Try(answer=Answer.GRANTED, request=request)
    window = request.free_bytes
    is_slow = len(window) == WINDOW_TRIES and free < window[0] + WINDOW_GAIN_BYTES
    missing = request.wanted_bytes + KEPT_FREE_BYTES - free
    donors = [each for each in _taking_part(guests) if each.need < 0]
    available = sum(-each.need for each in donors)
    if is_slow or available < missing:
        return Try(answer=Answer.REFUSED, request=request)
    return Try(
        answer=Answer.AGAIN,
        request=Request(wanted_bytes=request.wanted_bytes, free_bytes=(*window, free)[-WINDOW_TRIES:]),
        sizes=tuple(
            NewSize(each.vm, int(each.size - -each.need * (missing / available) * SURPLUS)) for each in donors
        ),
    )
