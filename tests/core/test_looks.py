"""What pages look like is kept up by looking at what changed, however many others there are."""

import numpy as np
import pytest

from core.commands import SpawnVm
from core.looks import Looks, PageLooks
from core.machine_views import ACTIVE_NS
from core.specs import DriverSpec, Pattern
from tests.core.builders import host_of, machine_of, program_of, seconds, vm_of

PAGES = 4096
TOUCHES_A_TICK = 20


def busy(idle_pages):
    """A VM that touches some pages a tick; with it one that has so many and touches none."""
    program = program_of(PAGES // 2, pattern=Pattern.STEADY, touches_per_s=10 * TOUCHES_A_TICK)
    machine = machine_of(
        host_of(2 * PAGES + idle_pages), vm_of(PAGES, "busy", driver=DriverSpec(), programs=(program,))
    )
    machine.apply(SpawnVm(vm=vm_of(idle_pages, "idle")))
    every = np.arange(idle_pages, dtype=np.int32)
    machine.world.hypervisor.touch(1, every, np.zeros(idle_pages, dtype=np.uint32))
    return machine


@pytest.fixture
def looked_at(monkeypatch):
    """How many pages were looked at."""
    counts = []

    def count(method, of):
        def counted(self, *args):
            counts.append(of(self, *args))
            return method(self, *args)

        return counted

    monkeypatch.setattr(PageLooks, "_look_at", count(PageLooks._look_at, lambda _, ppns, __: len(ppns)))
    monkeypatch.setattr(
        PageLooks, "_look_at_all", count(PageLooks._look_at_all, lambda looks, _: len(looks.codes))
    )
    return counts


def pages_looked_at(machine, looked_at, ticks=20):
    """In so many ticks, once all is known."""
    looks = Looks()

    def look():
        looks.forget()
        looks.of_frames(machine.world, machine.now_ns - ACTIVE_NS)

    seconds(machine, 6)
    look()
    looked_at.clear()
    for _ in range(ticks):
        seconds(machine, 0.1)
        look()
    return sum(looked_at)


def test_as_many_pages_are_looked_at_on_a_host_64_times_as_large(looked_at):
    small = pages_looked_at(busy(PAGES), looked_at)
    large = pages_looked_at(busy(64 * PAGES), looked_at)
    assert small == large
    assert 20 * TOUCHES_A_TICK <= small <= 5 * 20 * TOUCHES_A_TICK, "when touched, and when no more active"


def test_frames_that_changed_are_told_and_no_others():
    machine, looks = busy(16 * PAGES), Looks()
    seconds(machine, 6)
    frames = looks.of_frames(machine.world, machine.now_ns - ACTIVE_NS)
    before, read = frames.codes.copy(), frames.journal.version
    seconds(machine, 0.1)
    looks.forget()
    frames = looks.of_frames(machine.world, machine.now_ns - ACTIVE_NS)
    told = frames.journal.since(read)
    assert set(np.flatnonzero(frames.codes != before)) <= set(told.tolist())
    assert len(told) <= 5 * TOUCHES_A_TICK
