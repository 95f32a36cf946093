"""Dynamic Memory's rules on hosts computed by hand; sizes in the arithmetic are MiB."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.policies.facts import GuestFacts, HostFacts
from core.policies.hyperv import decide
from core.units import GIB, MIB


def a_vm(vm, size, demand, *, minimum=100, most=4000, weight=1000):
    return GuestFacts(
        vm=vm,
        size_bytes=size * MIB,
        max_bytes=most * MIB,
        minimum_bytes=None if minimum is None else minimum * MIB,
        demand_bytes=None if demand is None else demand * MIB,
        shares=weight,
    )


def decided(unassigned, *guests, **settings):
    host = HostFacts(total_bytes=GIB, free_bytes=0, unassigned_bytes=unassigned * MIB)
    return {size.vm: size.size_bytes / MIB for size in decide(host, guests, **settings).sizes}


def test_with_enough_everyone_has_its_demand_and_a_fifth():
    # 500 * 1.2 = 600, 1000 * 1.2 = 1200: 1800 <= 1500 + 400
    assert decided(400, a_vm(1, 500, 500), a_vm(2, 1000, 1000)) == {1: 600, 2: 1200}


def test_assignments_stay_between_minimum_and_maximum():
    # 50 * 1.2 = 60, at least 100; 1000 * 1.2 = 1200, at most 1100; 250 * 1.2 = 300 is what it has
    assert decided(500, a_vm(1, 500, 50), a_vm(2, 1000, 1000, most=1100), a_vm(3, 300, 250)) == {
        1: 100,
        2: 1100,
    }


def test_the_buffer_can_be_set_and_is_truncated():
    assert decided(900, a_vm(1, 100, 500), buffer_percent=50) == {1: 750}
    vm = GuestFacts(vm=1, size_bytes=MIB, max_bytes=GIB, demand_bytes=7)
    host = HostFacts(total_bytes=GIB, free_bytes=0, unassigned_bytes=0)
    assert decide(host, [vm]).sizes[0].size_bytes == 8  # 8.4


def test_in_shortage_weight_decides():
    # claims 1200 and 1200; assignable 100 + 500 + 600 = 1200 by weights 3:1: 900 and 300
    assert decided(100, a_vm(1, 500, 1000, weight=3000), a_vm(2, 600, 1000)) == {1: 900, 2: 300}


def test_in_shortage_nobody_gets_more_than_its_claim():
    # claims 240 and 1200; assignable 1000: by weight 500 each, but 240 is all that 1 asks for; 2: 760
    assert decided(0, a_vm(1, 500, 200), a_vm(2, 500, 1000)) == {1: 240, 2: 760}


def test_in_shortage_the_minimum_stands():
    # assignable 1000 by weights 1:4 is 200 and 800; 1 keeps its minimum of 300; 2: 700
    assert decided(0, a_vm(1, 500, 1000, minimum=300, weight=500), a_vm(2, 500, 1000, weight=2000)) == {
        1: 300,
        2: 700,
    }


def test_when_not_even_the_minima_fit_everyone_has_its_minimum():
    # assignable 1000 - 500 = 500, minima 300 + 300
    assert decided(-500, a_vm(1, 500, 1000, minimum=300), a_vm(2, 500, 1000, minimum=300)) == {1: 300, 2: 300}


def test_a_vm_that_reports_no_demand_keeps_what_it_has():
    # 1 boots and keeps 500 of 900; 2 gets the other 400, not its 600; a weight of 0 counts as 1
    assert decided(0, a_vm(1, 500, None), a_vm(2, 400, 500, weight=0)) == {}
    assert decided(150, a_vm(1, 500, None), a_vm(2, 400, 500, weight=0)) == {2: 550}


def test_without_a_minimum_the_floor_is_nothing():
    assert decided(0, a_vm(1, 500, 0, minimum=None)) == {1: 0}


@st.composite
def some_vms(draw):
    vms = []
    for vm in range(draw(st.integers(0, 8))):
        minimum, size, most = sorted(draw(st.tuples(*[st.integers(0, 8 * GIB)] * 3)))
        vms.append(
            GuestFacts(
                vm=vm,
                size_bytes=size,
                max_bytes=most,
                minimum_bytes=minimum,
                shares=draw(st.integers(1, 10_000)),
                demand_bytes=draw(st.none() | st.integers(0, most)),
            )
        )
    return vms


@given(some_vms(), st.integers(-8 * GIB, 8 * GIB), st.sampled_from([0, 20]))
def test_sizes_stay_in_bounds_and_never_add_up_to_more_than_there_is(vms, unassigned, buffer):
    host = HostFacts(total_bytes=64 * GIB, free_bytes=0, unassigned_bytes=unassigned)
    after = {vm.vm: vm.size_bytes for vm in vms}
    for size in decide(host, vms, buffer_percent=buffer).sizes:
        after[size.vm] = size.size_bytes
    floors = 0
    for vm in vms:
        assert vm.minimum_bytes <= after[vm.vm] <= vm.max_bytes
        floors += vm.size_bytes if vm.demand_bytes is None else vm.minimum_bytes
    assert sum(after.values()) <= max(floors, unassigned + sum(vm.size_bytes for vm in vms))


@pytest.mark.parametrize("unassigned", [-100, 0])
def test_a_host_without_vms_needs_nothing(unassigned):
    assert decided(unassigned) == {}
