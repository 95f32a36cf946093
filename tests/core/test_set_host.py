"""What a hypervisor may do and what it costs, changed while it runs: nothing that is held is lost by it."""

import random

import msgspec
import numpy as np
import pytest

from core.codes import NO_OWNER, SHARED_OWNER, Backing
from core.commands import SetHost, SetLimit, SpawnVm
from core.costs import PRESETS, of_pages
from core.digest import digest
from core.events import (
    CommandRefused,
    CowBroken,
    HostChanged,
    HostSwappedIn,
    HostSwappedOut,
    PagesCompressed,
    PagesDecompressed,
    PagesShared,
)
from core.hardware import FRESH, READ
from core.hypervisor.frames import ZIP_PAGE
from core.machine import Machine, Phase, Scheduled
from core.specs import CompressionSpec, CostsSpec, HostSettings, SharingSpec
from core.units import KIB, NS_PER_S
from tests.core.builders import (
    host_of,
    machine_of,
    of,
    pages,
    seconds,
    tick,
    ticks,
    timeline_of,
    vm_of,
)

FAST = SharingSpec(vm_pages_per_s=400, host_pages_per_s=4000)
ALL_OF_IT = CompressionSpec(cache_percent=100, quarter_percent=100, half_percent=0)
SAME = 7
"""what every page of both VMs holds that is to be shared"""


def machine_that(*vms, frames: int = 128, **settings) -> Machine:
    return machine_of(host_of(frames, page_size=4 * KIB, **settings), *(vms or [vm_of(32, "a", driver=None)]))


def two_vms(**settings) -> Machine:
    """Both full of the same, and looked at by the scan for as long as it takes to have seen every page."""
    machine = machine_that(vm_of(16, "a"), vm_of(16, "b"), **settings)
    for number in (0, 1):
        fill(machine, number, SAME)
    seconds(machine, 5)
    return machine


def squeezed(**settings) -> Machine:
    """A VM without a driver that held 32 different pages, and may have only 16 since."""
    machine = machine_that(has_swap=True, **settings)
    fill(machine, 0, FRESH)
    machine.apply(SetLimit(vm="a", limit_pages=16))
    seconds(machine, 1)
    return machine


def fill(machine: Machine, number: int, content: int) -> None:
    size = len(machine.world.hypervisor.vms[number].pmap)
    store(machine, number, range(size), content)


def store(machine: Machine, number: int, ppns, content: int | list[int]) -> list:
    """Touch pages as their guest would; what happened."""
    ppns = pages(*ppns)
    machine.world.vms[number].port.touch(ppns, np.full(len(ppns), content, dtype=np.uint32))
    return list(machine.world.log.collect())


def contents(machine: Machine) -> list[list[int]]:
    """What every page of every VM holds, wherever that is kept."""
    hypervisor = machine.world.hypervisor
    return [
        hypervisor.faults.held(record.pmap, np.arange(len(record.pmap), dtype=np.int32)).tolist()
        for record in hypervisor.vms.values()
    ]


def count(machine: Machine, backing: Backing) -> int:
    records = machine.world.hypervisor.vms.values()
    return sum(int(np.count_nonzero(record.pmap.backing == backing)) for record in records)


def check(machine: Machine) -> None:
    """Each frame has one use, each stored page one place, and a shared frame as many references as pages."""
    hypervisor = machine.world.hypervisor
    frames, records = hypervisor.frames, hypervisor.vms.values()
    refs = np.zeros(len(frames), dtype=np.int64)
    for record in records:
        pmap, mine = record.pmap, frames.owners == record.owner
        shared = pmap.backing == Backing.SHARED
        np.add.at(refs, pmap.frames[shared], 1)
        has_frame = np.isin(pmap.backing, (Backing.BACKED, Backing.SHARED, Backing.PENDING))
        assert ((pmap.frames >= 0) == has_frame).all()
        assert np.count_nonzero(mine & (frames.ppns >= 0)) == np.count_nonzero(has_frame & ~shared)
        compressed = np.flatnonzero(pmap.backing == Backing.COMPRESSED).tolist()
        assert sorted(record.zip_order.tolist()) == compressed
        assert np.count_nonzero(mine & (frames.ppns == ZIP_PAGE)) == len(record.zip_frames)
        assert pmap.compressed_pages == len(compressed)
        assert pmap.swapped_pages == np.count_nonzero(pmap.backing == Backing.SWAPPED)
    assert refs.tolist() == frames.shared.refs.tolist()
    assert ((refs > 0) == (frames.owners == SHARED_OWNER)).all()
    assert frames.free_count == np.count_nonzero(frames.owners == NO_OWNER)


# --- the command ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"idle_tax_percent": 0},
        {"costs": PRESETS["nvme"]},
        {"has_swap": True},
        {"sharing": SharingSpec(is_salted=True)},
        {"compression": CompressionSpec(cache_percent=5)},
        {"idle_tax_percent": 99, "has_swap": True},
    ],
    ids=" and ".join,
)
def test_what_is_given_changes_and_the_event_says_from_what_to_what(change):
    machine = machine_that()
    (event,) = machine.apply(SetHost(**change))
    assert (type(event), event.old) == (HostChanged, HostSettings())
    assert event.new == machine.world.host.settings == HostSettings(**change)


def test_a_view_sees_what_is_set():
    timeline = timeline_of(host_of(64, sample_period_ns=60 * NS_PER_S, has_swap=True))
    assert timeline.host().settings == HostSettings(has_swap=True)
    assert timeline.host().sample_period_ns == 60 * NS_PER_S
    timeline.apply(SetHost(costs=PRESETS["hdd"]))
    assert timeline.host().settings == HostSettings(has_swap=True, costs=PRESETS["hdd"])


def test_the_command_between_two_settings_gives_only_what_differs():
    old = HostSettings(has_swap=True, sharing=SharingSpec())
    new = HostSettings(has_swap=True, idle_tax_percent=3)
    assert SetHost.between(old, new) == SetHost(sharing=None, idle_tax_percent=3)
    assert SetHost.between(old, old) == SetHost()


def test_the_same_change_gives_the_same_run():
    runs = [squeezed(compression=ALL_OF_IT, costs=PRESETS["nvme"]) for _ in range(2)]
    for machine in runs:
        machine.apply(SetHost(compression=None, sharing=FAST, idle_tax_percent=10))
        seconds(machine, 3)
    assert digest(runs[0].fingerprint()) == digest(runs[1].fingerprint())


def test_a_script_changes_the_host_and_a_refusal_does_not_stop_it():
    schedule = (
        Scheduled(NS_PER_S, SetHost(idle_tax_percent=100)),
        Scheduled(NS_PER_S, SetHost(has_swap=True)),
    )
    machine = Machine(host_of(64), 1, schedule)
    events = seconds(machine, 2)
    (refused,) = of(events, CommandRefused)
    assert refused.facts == {"field": "idle_tax_percent", "value": "100", "low": "0", "high": "99"}
    assert [event.new.has_swap for event in of(events, HostChanged)] == [True]


# --- costs and tax ----------------------------------------------------------------------------------


def test_costs_count_from_now_on_for_guests_that_run_and_for_new_ones():
    machine = machine_that()
    store(machine, 0, range(4), FRESH)
    assert machine.world.hypervisor.take_stalled_ns(0) == 0
    machine.apply(SetHost(costs=CostsSpec(zero_fill_ns=1000)))
    machine.apply(SpawnVm(vm=vm_of(4, "b")))
    store(machine, 0, range(4, 7), FRESH)
    store(machine, 1, range(1), FRESH)
    assert [machine.world.hypervisor.take_stalled_ns(vm) for vm in (0, 1)] == [3000, 1000]
    wanted = of_pages(CostsSpec(zero_fill_ns=1000), 4 * KIB)
    assert [vm.guest.costs for vm in machine.world.vms.values()] == [wanted, wanted]


def test_another_idle_tax_divides_the_host_anew_at_once():
    vms = (vm_of(64, name, driver=None) for name in ("idle", "busy"))
    machine = machine_that(*vms, frames=96, idle_tax_percent=0, sample_period_ns=NS_PER_S)
    store(machine, 0, range(48), FRESH)
    for _ in range(20):
        store(machine, 1, range(48), FRESH)
        seconds(machine, 1)
    store(machine, 1, range(60), FRESH)
    records = machine.world.hypervisor.vms.values()
    seconds(machine, 2)
    assert [record.entitled_pages for record in records] == [48, 48]
    machine.apply(SetHost(idle_tax_percent=75))
    tick(machine)
    assert [record.entitled_pages for record in records] == [36, 60]


# --- techniques -------------------------------------------------------------------------------------


def test_sharing_that_is_switched_on_finds_what_is_the_same():
    machine = two_vms()
    assert count(machine, Backing.SHARED) == 0
    before = contents(machine)
    machine.apply(SetHost(sharing=FAST))
    seconds(machine, 5)
    assert count(machine, Backing.SHARED) == 32
    assert machine.world.hypervisor.frames.free_count == 127
    assert contents(machine) == before
    check(machine)


def test_what_is_shared_stays_so_without_sharing_until_it_is_written():
    machine = two_vms(sharing=FAST)
    before = contents(machine)
    machine.apply(SetHost(sharing=None))
    assert of(seconds(machine, 3), PagesShared) == []
    store(machine, 0, range(4), READ)
    assert (count(machine, Backing.SHARED), contents(machine)) == (32, before)
    (broken,) = of(store(machine, 0, range(4), 9), CowBroken)
    assert broken.ppns.tolist() == [0, 1, 2, 3]
    assert of(seconds(machine, 3), PagesShared) == []
    assert contents(machine) == [[9] * 4 + [SAME] * 12, [SAME] * 16]
    check(machine)


def test_a_salt_that_comes_later_keeps_vms_apart_only_from_then_on():
    machine = two_vms(sharing=FAST)
    machine.apply(SetHost(sharing=msgspec.structs.replace(FAST, is_salted=True)))
    assert count(machine, Backing.SHARED) == 32
    for number in (0, 1):
        fill(machine, number, SAME + 1)
    seconds(machine, 5)
    frames = [set(record.pmap.frames.tolist()) for record in machine.world.hypervisor.vms.values()]
    assert [len(each) for each in frames] == [1, 1]
    assert frames[0] != frames[1]
    assert contents(machine) == [[SAME + 1] * 16] * 2
    check(machine)


def test_scan_rates_hold_from_the_next_tick_on():
    machine = two_vms(sharing=msgspec.structs.replace(FAST, vm_pages_per_s=0))
    assert machine.world.hypervisor.sharing.scanned_pages == 0
    machine.apply(SetHost(sharing=FAST))
    tick(machine)
    assert machine.world.hypervisor.sharing.scanned_pages > 0


def test_what_is_compressed_stays_so_without_compression_until_it_is_touched():
    machine = squeezed(compression=ALL_OF_IT)
    compressed, before = count(machine, Backing.COMPRESSED), contents(machine)
    assert compressed > 0 == count(machine, Backing.SWAPPED)
    machine.apply(SetHost(compression=None))
    seconds(machine, 2)
    assert (count(machine, Backing.COMPRESSED), contents(machine)) == (compressed, before)
    check(machine)
    ppn = int(machine.world.hypervisor.vms[0].zip_order[0])
    events = store(machine, 0, [ppn], READ)
    assert of(events, PagesDecompressed)
    assert of(events, HostSwappedOut)
    assert of(events, PagesCompressed) == []
    assert contents(machine) == before
    check(machine)


def test_a_smaller_cache_is_cut_down_when_the_next_page_comes():
    machine = squeezed(compression=ALL_OF_IT)
    before = contents(machine)
    assert len(machine.world.hypervisor.vms[0].zip_frames) > 1
    machine.apply(SetHost(compression=msgspec.structs.replace(ALL_OF_IT, cache_percent=4)))
    machine.apply(SetLimit(vm="a", limit_pages=15))
    seconds(machine, 1)
    assert len(machine.world.hypervisor.vms[0].zip_frames) == 1
    assert contents(machine) == before
    check(machine)


def test_what_is_swapped_stays_so_without_swap_until_it_is_touched():
    machine = squeezed()
    before = contents(machine)
    assert count(machine, Backing.SWAPPED) == 16
    machine.apply(SetHost(has_swap=False))
    machine.apply(SetLimit(vm="a", limit_pages=8))
    assert of(seconds(machine, 2), HostSwappedOut) == []
    assert (count(machine, Backing.SWAPPED), contents(machine)) == (16, before)
    machine.apply(SetLimit(vm="a", limit_pages=None))
    events = store(machine, 0, range(32), READ)
    assert sum(len(event.ppns) for event in of(events, HostSwappedIn)) == 16
    assert (count(machine, Backing.SWAPPED), contents(machine)) == (0, before)
    check(machine)


def test_swap_that_goes_off_between_decision_and_deed_takes_nothing_more():
    machine = machine_that(has_swap=True)
    fill(machine, 0, FRESH)
    machine.apply(SetLimit(vm="a", limit_pages=16))
    while machine.phase is not Phase.PAGE:
        machine.advance()
    machine.apply(SetHost(has_swap=False))
    assert of(seconds(machine, 1), HostSwappedOut) == []
    assert count(machine, Backing.BACKED) == 32


@pytest.mark.parametrize("seed", range(5))
def test_whatever_is_switched_under_load_every_page_holds_what_was_written_to_it(seed):
    chance = random.Random(seed)
    vms = (vm_of(24, name, driver=None, limit_pages=14) for name in ("a", "b"))
    machine = machine_that(*vms, frames=32)
    expected = [[0] * 24, [0] * 24]
    seen = set()
    for step in range(150):
        machine.apply(SetHost(**a_change(chance, machine)))
        number, ppns = chance.randrange(2), chance.sample(range(24), 6)
        events = []
        if not len(machine.world.hypervisor.vms[number].pmap.waiting):  # else its virtual CPU stands still
            stores = [SAME if ppn < 8 else 100 + step * 24 + ppn for ppn in ppns]
            events += store(machine, number, ppns, stores)
            for ppn, content in zip(ppns, stores, strict=True):
                expected[number][ppn] = content
        events += ticks(machine, chance.randrange(4))
        seen |= {type(event) for event in events}
        assert contents(machine) == expected
        check(machine)
    assert {PagesShared, PagesCompressed, HostSwappedOut, HostSwappedIn, PagesDecompressed} <= seen


def a_change(chance: random.Random, machine: Machine) -> dict:
    """Something else for one of the techniques, or for the costs."""
    now = machine.world.host.settings
    others = {
        "has_swap": [not now.has_swap],
        "sharing": [None, FAST, msgspec.structs.replace(FAST, is_salted=True)],
        "compression": [None, ALL_OF_IT, CompressionSpec(cache_percent=20)],
        "costs": list(PRESETS.values()),
    }
    name = chance.choice(list(others))
    return {name: chance.choice([each for each in others[name] if each != getattr(now, name)])}
