"""A tick costs what it touches, not what the host holds."""

import time

import numpy as np

from core.commands import SpawnVm
from core.hardware import FRESH
from core.hypervisor.states import osdi02
from core.machine import Machine
from core.specs import DriverSpec, HostSpec, Pattern, ProgramSpec, SharingSpec, VmSpec
from core.units import KIB

FRAMES = 8192
TICKS = 120
ROUNDS = 5


def busy_vm(name):
    programs = (
        ProgramSpec(name="steady", pattern=Pattern.STEADY, size_pages=1500, touches_per_s=20_000),
        ProgramSpec(name="reader", pattern=Pattern.READER, size_pages=4000, touches_per_s=5_000),
        ProgramSpec(name="burst", pattern=Pattern.BURST, size_pages=800, touches_per_s=4_000),
    )
    return VmSpec(
        name=name,
        configured_pages=4096,
        kernel_pages=128,
        swap_pages=4096,
        overhead_pages=32,
        driver=DriverSpec(),
        programs=programs,
    )


def machine_with(idle_pages):
    """Two busy VMs on a host that is a little too small, and beside them `idle_pages`, all backed."""
    frames = FRAMES + idle_pages
    states = osdi02(FRAMES, 4 * KIB)
    host = HostSpec(frames=frames, page_size=4 * KIB, states=states, has_swap=True, sharing=SharingSpec())
    machine = Machine(host, 1)
    if idle_pages:
        idle = VmSpec(
            name="idle", configured_pages=idle_pages, reservation_pages=idle_pages, driver=DriverSpec()
        )
        machine.apply(SpawnVm(vm=idle))
        ppns = np.arange(idle_pages, dtype=np.int32)
        machine.world.hypervisor.touch(0, ppns, np.full(idle_pages, FRESH, dtype=np.uint32))
    for name in ("one", "two"):
        machine.apply(SpawnVm(vm=busy_vm(name)))
    machine.world.log.collect()
    return machine


def play(machine):
    """Processor time of some ticks."""
    end = machine.tick + TICKS
    start = time.process_time()
    while machine.tick < end:
        machine.advance()
    return time.process_time() - start


def test_the_same_touches_on_a_host_64_times_as_large_cost_at_most_twice_as_much():
    small, large = machine_with(0), machine_with(63 * FRAMES)
    ratios = [play(large) / play(small) for _ in range(ROUNDS)]
    assert large.world.vms[1].guest.touches == small.world.vms[0].guest.touches, "not the same work"
    assert sorted(ratios)[ROUNDS // 2] <= 2, ratios
