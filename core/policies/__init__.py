"""Controllers of real products as pure decision logic; ESX's own is the hypervisor's balancer."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from core.policies import hyperv, mom, none, proxmox, qmemman
from core.policies.facts import Decision, GuestFacts, HostFacts, Past


class Controller(NamedTuple):
    """One of them.

    Attributes:
        decide: one round: facts and its own past in, new sizes and its new past out.
        period_ns: how often it decides; None: not by the clock (see `on_report`).
        on_report: it decides whenever a guest reports.
    """

    decide: Callable[[HostFacts, Sequence[GuestFacts], Past], Decision]
    period_ns: int | None = None
    on_report: bool = False


CONTROLLERS: Final[Mapping[str, Controller]] = MappingProxyType(
    {
        "proxmox": Controller(proxmox.decide, proxmox.PERIOD_NS),
        "mom": Controller(mom.decide, mom.PERIOD_NS),
        "qmemman": Controller(qmemman.decide, on_report=True),
        "hyperv": Controller(hyperv.decide, hyperv.PERIOD_NS),
        "none": Controller(none.decide),
    }
)
