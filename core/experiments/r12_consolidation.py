"""R12: eight servers on one host, by the arithmetic of ESX Server 2's manual."""

from typing import Final

from core.consolidation import Consolidation
from core.experiments.checks import equal
from core.experiments.outcome import Count, Experiment, Outcome, Series
from core.experiments.parameters import R12_SERVER_MB, R12_SERVERS

_PUBLISHED_EXTRA_MB: Final = {0: 920, 10: 510, 25: -104}
"""by the percentage of memory that is shared"""
_PUBLISHED_NEEDED_MB: Final = 5016
_SHARED_PERCENT: Final = range(0, 31, 5)


def run(_seed: int) -> Outcome:
    """Work the manual's example out."""
    servers = Consolidation(servers=R12_SERVERS, server_mb=R12_SERVER_MB)
    extra = [
        equal(f"overhead with {percent} % shared", published_mb, servers.extra_mb(percent), "MB")
        for percent, published_mb in _PUBLISHED_EXTRA_MB.items()
    ]
    return Outcome(
        checks=(equal("memory that the host needs", _PUBLISHED_NEEDED_MB, servers.needed_mb, "MB"), *extra),
        counts=(
            Count(mechanism="MB of overhead of VMs added", times=servers.vm_overheads_mb),
            Count(mechanism="MB to spare added", times=round(servers.spare_mb)),
            Count(mechanism="MB saved by sharing a quarter", times=servers.shared_mb(25)),
        ),
        series=(
            Series(
                label="8 servers",
                x=tuple(_PUBLISHED_EXTRA_MB),
                y=tuple(_PUBLISHED_EXTRA_MB.values()),
                is_published=True,
            ),
            Series(
                label="8 servers",
                x=tuple(_SHARED_PERCENT),
                y=tuple(servers.extra_mb(percent) for percent in _SHARED_PERCENT),
            ),
        ),
    )


R12: Final = Experiment(
    name="R12",
    title="Eight servers on one host",
    source="VMware, ESX Server 2 Administration Guide, pp. 403-427",
    claim=(
        "Eight web servers of 512 MB need 24 + 192 + 1.06 × 8 × (512 + 54) = 5016 MB as VMs: 920 MB more "
        "than before, 510 MB more if 10 % of it is shared, and 104 MB less if 25 % is."
    ),
    method="The manual's formula, worked out in whole numbers; no VM is run.",
    x_label="memory shared, %",
    y_label="memory beyond the servers' own, MB",
    run=run,
    is_exact=True,
    is_quick=True,
)
