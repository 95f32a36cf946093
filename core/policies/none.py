"""No controller, as plain QEMU and libvirt have it: sizes move only when a person moves them."""

from collections.abc import Sequence

from core.policies.facts import NO_PAST, Decision, GuestFacts, HostFacts, Past


def decide(_host: HostFacts, _guests: Sequence[GuestFacts], _past: Past = NO_PAST) -> Decision:
    """Nothing, whatever the host looks like."""
    return Decision()
