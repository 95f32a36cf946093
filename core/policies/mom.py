"""oVirt's MOM: shrink all guests fairly by the host's lack, grow them slowly, and run KSM by the same lack.

Rules of VDSM's balloon and KSM policies, in our own words.
"""

from collections.abc import Sequence
from typing import Final

from core.policies.facts import NO_PAST, Decision, GuestFacts, HostFacts, Ksm, NewSize, Past, Sample
from core.units import GIB, NS_PER_S

PERIOD_NS: Final = 15 * NS_PER_S
SAMPLES: Final = 10
"""averages are taken over so many rounds"""

PRESSURE: Final = 0.20
"""the host is short below this free part of its memory"""
CRITICAL: Final = 0.05
"""at or below this, guests are made to swap"""
GUEST_FREE: Final = 0.20
"""the free part that a guest would like to keep"""
LARGEST_STEP: Final = 0.05
"""of its current size: the most that a guest shrinks in a round, the least that it grows"""
SMALLEST_STEP: Final = 0.0025
"""of its current size: a change up to this is not worth it"""

KSM_BOOST_PAGES: Final = 300
KSM_DECAY_PAGES: Final = -50
KSM_FEWEST_PAGES: Final = 64
KSM_MOST_PAGES: Final = 1250
KSM_SLEEP_MS: Final = 10
"""between two scans on a host of `KSM_SLEEP_HOST_BYTES`, and at least on any"""
KSM_SLEEP_HOST_BYTES: Final = 16 * GIB


def decide(host: HostFacts, guests: Sequence[GuestFacts], past: Past = NO_PAST) -> Decision:
    """Shrink while the host is short, grow while it is not; this round's facts are its newest sample."""
    host_free = (*past.host_free_bytes, host.free_bytes)[-SAMPLES:]
    samples = {guest.vm: _samples(guest, dict(past.guests).get(guest.vm, ())) for guest in guests}
    host_free_part = _average(host_free) / host.total_bytes
    wanted = [(guest, _wanted(guest, samples[guest.vm], host_free_part)) for guest in guests]
    ksm = _ksm(host, host_free_part, past.pages_to_scan)
    return Decision(
        sizes=tuple(NewSize(guest.vm, size) for guest, size in wanted if size != guest.size_bytes),
        ksm=ksm,
        past=Past(host_free_bytes=host_free, guests=tuple(samples.items()), pages_to_scan=ksm.pages_to_scan),
    )


def guest_free_part(host_free_part: float) -> float:
    """The free part that guests are left with: less as the host has less, and negative in need."""
    if host_free_part <= CRITICAL:
        return host_free_part - CRITICAL
    return GUEST_FREE * (host_free_part / PRESSURE)


def _samples(guest: GuestFacts, before: tuple[Sample, ...]) -> tuple[Sample, ...]:
    """A round in which a guest reports nothing leaves no sample."""
    if guest.free_bytes is None:
        return before
    return (*before, Sample(guest.size_bytes, guest.free_bytes))[-SAMPLES:]


def _average(values: Sequence[int]) -> float:
    return sum(values) / len(values)


def _wanted(guest: GuestFacts, samples: tuple[Sample, ...], host_free_part: float) -> int:
    """The new size, or the current one for no change."""
    current, minimum = guest.size_bytes, guest.minimum_bytes or 0
    if not current:
        return current
    if current < minimum:  # MOM's last rule overrides the others, and asks for no report
        return minimum
    if guest.free_bytes is None:
        return current
    used = _average([each.size_bytes for each in samples]) - _average([each.free_bytes for each in samples])
    ideal = max(minimum, used + guest_free_part(host_free_part) * current)
    if host_free_part < PRESSURE:
        size = min(current, max((1 - LARGEST_STEP) * current, ideal))
    elif current < guest.max_bytes:
        size = min(guest.max_bytes, max((1 + LARGEST_STEP) * current, ideal))
    else:
        return current
    return int(size) if abs(size - current) > SMALLEST_STEP * current else current


def _ksm(host: HostFacts, host_free_part: float, pages_to_scan: int) -> Ksm:
    """On when the host is short, or would be if every shareable page were its own; harder only when short."""
    is_short = host_free_part < PRESSURE
    run = is_short or host.shareable_bytes + PRESSURE * host.total_bytes >= host.total_bytes
    if run:
        pages_to_scan += KSM_BOOST_PAGES if is_short else KSM_DECAY_PAGES
        pages_to_scan = max(KSM_FEWEST_PAGES, min(pages_to_scan, KSM_MOST_PAGES))
    return Ksm(
        run=run,
        pages_to_scan=pages_to_scan,
        sleep_ms=max(KSM_SLEEP_MS, KSM_SLEEP_MS * KSM_SLEEP_HOST_BYTES // host.total_bytes),
    )
