"""The model: touches a second beside a plain program and the machine's own bound, and bytes a guest page."""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Final

import numpy as np

from core.commands import SpawnVm
from core.hypervisor.states import osdi02
from core.machine import Machine
from core.specs import HostSpec, Pattern, ProgramSpec, VmSpec
from core.timeline import Timeline
from core.units import KIB
from tests.benchmarks import hosts, test_host_size
from tests.benchmarks.table import NS_PER_MS, Line, in_turns_ms

PAGES: Final = 1 << 24
TOUCHES_A_TICK: Final = 1_000_000
_ROUNDS: Final = 7
_LRU_TOUCHES: Final = 200_000


def measure(_argument: str) -> list[Line]:
    """All figures of the model."""
    return [*_touches(), _host_size(), _bytes_a_page()]


def _touches() -> list[Line]:
    """A VM of 16 Mi pages, all backed, whose one program touches random ones of them."""
    tick = _working_machine()
    chance = np.random.default_rng(1)
    indices = chance.integers(0, PAGES, TOUCHES_A_TICK)
    table = np.zeros(PAGES, dtype=np.uint32)
    order = OrderedDict.fromkeys(range(PAGES // 16))
    some = chance.integers(0, PAGES // 16, _LRU_TOUCHES).tolist()

    def bound() -> None:
        table[indices] = 7

    def plain() -> None:
        for page in some:
            order.move_to_end(page)

    taken_ms = in_turns_ms({"model": tick, "bound": bound, "plain": plain}, _ROUNDS)
    ns = {name: float(np.median(each)) * NS_PER_MS for name, each in taken_ms.items()}
    model, floor, lru = ns["model"] / TOUCHES_A_TICK, ns["bound"] / TOUCHES_A_TICK, ns["plain"] / _LRU_TOUCHES
    return [
        Line(
            what="a touch in the model of 16 Mi pages against numpy's `a[idx] = t` of as many",
            figure=model / floor,
            unit="×",
            at_most=8,
            detail=f"{model:.3g} ns against {floor:.3g} ns; {1e3 / model:.3g} million touches a second",
        ),
        Line(
            what="a touch in the model of 16 Mi pages against one of a Python LRU (OrderedDict) of 1 Mi",
            figure=model / lru,
            unit="×",
            at_most=1,
            detail=f"{model:.3g} ns against {lru:.3g} ns",
        ),
    ]


def _working_machine() -> Callable[[], None]:
    program = ProgramSpec(
        name="busy", pattern=Pattern.STEADY, size_pages=PAGES, touches_per_s=10 * TOUCHES_A_TICK
    )
    vm = VmSpec(name="vm", configured_pages=PAGES, programs=(program,), driver=None)
    frames = PAGES + PAGES // 8
    machine = Machine(HostSpec(frames=frames, page_size=4 * KIB, states=osdi02(frames, 4 * KIB)), 1)
    machine.apply(SpawnVm(vm=vm))

    def tick() -> None:
        end = machine.tick + 1
        while machine.tick < end:
            machine.advance()

    while machine.world.hypervisor.vms[0].pmap.backed_pages < PAGES:
        tick()
    return tick


def _host_size() -> Line:
    """As the test of the same name: the same VMs and touches, on a host 64× as large, fully backed."""
    small, large = (test_host_size.machine_with(idle) for idle in (0, 63 * test_host_size.FRAMES))
    ratios = [test_host_size.play(large) / test_host_size.play(small) for _ in range(test_host_size.ROUNDS)]
    return Line(
        what="a tick of the same touches on a host 64× as large, fully backed: processor time",
        figure=float(np.median(ratios)),
        unit="×",
        at_most=2,
        detail=f"{process_time():.0f} s of processor time so far",
    )


def _bytes_a_page() -> Line:
    """What the giant takes more than nothing, once nearly all of its frames are in use."""
    bench = hosts.giant()
    before = _resident_bytes()
    timeline = Timeline(bench.scenario)
    for _ in range(bench.warm_up_ticks):
        timeline.advance_tick()
    pages = sum(vm.configured_pages for vm in bench.scenario.vms)
    free = timeline.host().free_frames / timeline.host().frames
    return Line(
        what="memory of the giant's model for each guest page, its part of the frames included",
        figure=(_resident_bytes() - before) / pages,
        unit="bytes",
        at_most=16,
        detail=f"{free:.1%} of frames free; events and telemetry included",
    )


def _resident_bytes() -> int:
    status = Path("/proc/self/status").read_text()
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) * KIB
