"""Nobody waits for ever while there is something to be had."""

from itertools import pairwise

import pytest

from core.codes import Backing
from core.events import HostSwappedIn
from core.hypervisor.states import osdi02
from core.specs import CompressionSpec, HostSpec, Pattern, ProgramSpec, SharingSpec, VmSpec
from core.units import MIB, NS_PER_S
from tests.core.builders import machine_of

pytestmark = pytest.mark.slow

FAST = SharingSpec(vm_pages_per_s=50_000, host_pages_per_s=200_000)


@pytest.mark.parametrize("compression", [None, CompressionSpec()])
@pytest.mark.parametrize("sharing", [None, SharingSpec(), FAST])
def test_a_vm_at_its_limit_runs_on_also_when_all_its_pages_are_shared(sharing, compression):
    program = ProgramSpec(name="steady", pattern=Pattern.STEADY, size_pages=100, touches_per_s=200)
    vm = VmSpec(
        name="limited",
        configured_pages=256,
        limit_pages=64,
        kernel_pages=4,
        driver=None,
        zeroes_memory_at_boot=True,
        programs=(program,),
    )
    host = HostSpec(
        frames=1024,
        page_size=MIB,
        states=osdi02(1024, MIB),
        has_swap=True,
        sharing=sharing,
        compression=compression,
    )
    machine = machine_of(host, vm)
    guest, seen = machine.world.vms[0].guest, []
    while machine.now_ns < 20 * NS_PER_S:
        machine.advance()
        if machine.is_between_ticks and machine.now_ns % (5 * NS_PER_S) == 0:
            seen.append(guest.touches)
    assert all(later > earlier for earlier, later in pairwise(seen)), seen
    assert machine.world.hypervisor.vms[0].held_pages <= 64


def test_what_is_granted_after_a_wait_costs_what_it_was_and_is_told(swapped_pair):
    told, counted = swapped_pair
    assert counted > 0
    assert told == counted


@pytest.fixture
def swapped_pair():
    """Two VMs without drivers that want twice what the host has: pages told as read back, and counted."""
    program = ProgramSpec(name="steady", pattern=Pattern.STEADY, size_pages=220, touches_per_s=2000)
    vms = [
        VmSpec(name=name, configured_pages=256, kernel_pages=4, driver=None, programs=(program,))
        for name in "ab"
    ]
    host = HostSpec(frames=256, page_size=MIB, states=osdi02(256, MIB), has_swap=True)
    machine = machine_of(host, *vms)
    told = 0
    while machine.now_ns < 20 * NS_PER_S:
        told += sum(len(event.ppns) for event in machine.advance().events if isinstance(event, HostSwappedIn))
    waiting_from = [record.pmap.waiting_from for record in machine.world.hypervisor.vms.values()]
    still = sum(int((each == Backing.SWAPPED).sum()) for each in waiting_from)
    counted = sum(record.swapped_in for record in machine.world.hypervisor.vms.values())
    return told, counted - still
