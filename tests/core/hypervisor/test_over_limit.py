"""A VM that holds more than its limit: its balloon is asked for the rest at once, and again every second."""

from itertools import pairwise

from core.commands import SetLimit
from core.events import TargetSet
from core.units import NS_PER_S
from tests.core.builders import apply_all, host_of, machine_of, of, program_of, seconds, vm_of


def test_targets_follow_every_second_until_the_vm_is_within_its_limit():
    """The balloon takes free pages first, that have no frames: so more and more must be asked for."""
    work = program_of(600, touches_per_s=6000)
    machine = machine_of(host_of(2000), vm_of(1000, "vm", swap_pages=1000, programs=(work,)))
    seconds(machine, 5)
    record = machine.world.hypervisor.vms[0]
    assert record.held_pages == 600
    events = apply_all(machine, SetLimit(vm="vm", limit_pages=500)) + seconds(machine, 12)
    times_s = [event.at_ns // NS_PER_S for event in of(events, TargetSet)]
    assert len(times_s) >= 3
    assert max(later - earlier for earlier, later in pairwise(times_s)) <= 2
    seconds(machine, 30)
    assert record.held_pages <= 500
