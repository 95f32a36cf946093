"""Two VMs that want all of a host that has room for one and a half: every kind of trouble within seconds."""

from core.scenario import Policy, Scenario
from core.specs import CostsSpec, StatesSpec
from core.units import NS_PER_MS, NS_PER_S
from core.view import View
from tests.core.builders import host_of, program_of, vm_of

DISK = CostsSpec(disk_access_ns=5 * NS_PER_MS, disk_bytes_per_s=100 << 20)


def tight_scenario() -> Scenario:
    return Scenario(
        name="tight",
        title="Tight",
        summary="",
        view=View.OVERVIEW,
        policy=Policy.ESX,
        seed=1,
        host=host_of(36, StatesSpec(high=6, soft=4, hard=2, low=1), costs=DISK, has_swap=True),
        vms=tuple(
            vm_of(24, name, swap_pages=4, programs=(program_of(22, start_ns=start_s * NS_PER_S),))
            for name, start_s in (("first", 0), ("second", 3))
        ),
        schedule=(),
        notes=(),
    )
