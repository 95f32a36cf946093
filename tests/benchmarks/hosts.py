"""The three hosts whose frames are measured, each with as many touches a tick as is asked of it."""

from typing import Final, NamedTuple

from core.hypervisor.states import vsphere5
from core.scenario import Scenario
from core.specs import DriverSpec, HostSpec, Pattern, Policy, ProgramSpec, VmSpec
from core.units import KIB, NS_PER_S
from core.view import View

TICKS_PER_S: Final = 10
_PAGE: Final = 4 * KIB
_FILL_TOUCHES_PER_S: Final = 1 << 19


class Bench(NamedTuple):
    """A host, how long it runs before anything is measured, and what its frames may take."""

    name: str
    scenario: Scenario
    warm_up_ticks: int
    ticks: int
    at_most_ms: float
    at_most_bytes: int | None = None


def classroom() -> Bench:
    """4 VMs of 1,024 pages."""
    return Bench("classroom", scenario("classroom", 3072, 4, 1 << 10, touches=1000), 100, 600, 8.0)


def server() -> Bench:
    """16 VMs of 262,144 pages on 2 Mi frames, 100,000 touches a tick."""
    host = scenario("server", 1 << 21, 16, 1 << 18, touches=100_000)
    return Bench("server", host, 100, 400, 1000 / 60)


def giant() -> Bench:
    """64 VMs of 1 Mi pages, 256 GiB of guests on 128 GiB of frames; 100,000 touches a tick."""
    host = scenario("giant", 1 << 25, 64, 1 << 20, touches=100_000)
    return Bench("giant", host, 120, 300, 1000 / 30, 3 << 29)


ALL: Final = {"classroom": classroom, "server": server, "giant": giant}


def scenario(name: str, frames: int, vms: int, pages: int, touches: int) -> Scenario:
    """Equal VMs that use all frames but what is free in state *soft*, in which balloons inflate.

    Each VM touches most of its pages once, soon after it began, and works on the others. Their drivers ask
    for targets at different times, as those of VMs do that were not powered on at once.
    """
    states = vsphere5(frames, _PAGE)
    assert states.soft is not None
    assert states.hard is not None
    used = (frames - (states.soft + states.hard) // 2) // vms
    busy = used // 4
    programs = (
        ProgramSpec(
            name="still", pattern=Pattern.LEAK, size_pages=used - busy, touches_per_s=_FILL_TOUCHES_PER_S
        ),
        ProgramSpec(
            name="busy",
            pattern=Pattern.STEADY,
            size_pages=busy,
            touches_per_s=touches * TICKS_PER_S // vms,
        ),
    )
    specs = tuple(
        VmSpec(
            name=f"vm {number}",
            configured_pages=pages,
            swap_pages=pages,
            driver=DriverSpec(loads_after_ns=number % TICKS_PER_S * NS_PER_S // TICKS_PER_S),
            programs=programs,
        )
        for number in range(vms)
    )
    return Scenario(
        name=name,
        title=name,
        summary=name,
        view=View.OVERVIEW,
        policy=Policy.ESX,
        seed=1,
        host=HostSpec(frames=frames, page_size=_PAGE, states=states, has_swap=True),
        vms=specs,
        schedule=(),
        notes=(),
    )
