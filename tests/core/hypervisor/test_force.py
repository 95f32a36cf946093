"""Taking pages without asking: as much as the host is short of, and no more."""

from core.commands import SetLimit
from core.events import HostSwappedOut, PagesShared
from core.specs import SharingSpec, StatesSpec
from tests.core.builders import host_of, machine_of, of, program_of, seconds, vm_of

STATES = StatesSpec(high=10, soft=6)


def test_once_sharing_has_made_up_for_the_shortage_nothing_more_is_taken():
    host = host_of(100, STATES, has_swap=True, sharing=SharingSpec(vm_pages_per_s=0))
    zeroing = [vm_of(80, name, driver=None, zeroes_memory_at_boot=True) for name in ("a", "b")]
    machine = machine_of(host, *zeroing)
    events = seconds(machine, 10)
    shared = sum(len(event.ppns) for event in of(events, PagesShared))
    assert not of(events, HostSwappedOut)
    assert 80 + 80 + STATES.high - 100 <= shared <= 80 + 80 + STATES.high - 100 + 3
    assert STATES.high <= machine.world.hypervisor.frames.free_count <= STATES.high + 2


def test_what_is_beyond_a_limit_is_taken_however_many_frames_are_free():
    host = host_of(100, STATES, has_swap=True)
    machine = machine_of(host, vm_of(40, driver=None, programs=(program_of(40, touches_per_s=1000),)))
    seconds(machine, 1)
    assert not of(seconds(machine, 1), HostSwappedOut)
    machine.apply(SetLimit(vm="vm", limit_pages=30))
    assert of(seconds(machine, 1), HostSwappedOut)
    assert machine.world.hypervisor.vms[0].held_pages <= 30
    assert machine.world.hypervisor.frames.free_count >= 70
