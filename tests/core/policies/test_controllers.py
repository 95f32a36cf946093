"""The table of controllers: all speak the same, and none keeps anything to itself."""

import pytest

from core.policies import CONTROLLERS
from core.policies.facts import NO_PAST, Decision, GuestFacts, HostFacts
from core.units import GIB, MIB, NS_PER_S

HOST = HostFacts(total_bytes=4 * GIB, free_bytes=100 * MIB, unassigned_bytes=100 * MIB)
GUESTS = [
    GuestFacts(
        vm=vm,
        size_bytes=GIB,
        max_bytes=2 * GIB,
        minimum_bytes=512 * MIB,
        last_target_bytes=GIB,
        free_bytes=400 * MIB,
        used_bytes=vm * 300 * MIB,
        demand_bytes=vm * 300 * MIB,
    )
    for vm in (1, 2, 3)
]


def test_the_controllers_decide_when_the_originals_do():
    when = {name: (each.period_ns, each.on_report) for name, each in CONTROLLERS.items()}
    assert when == {
        "proxmox": (10 * NS_PER_S, False),
        "mom": (15 * NS_PER_S, False),
        "qmemman": (None, True),
        "hyperv": (NS_PER_S, False),
        "none": (None, False),
    }


@pytest.mark.parametrize("name", CONTROLLERS)
def test_the_same_facts_and_past_give_the_same_decision(name):
    decide = CONTROLLERS[name].decide
    first = decide(HOST, GUESTS, NO_PAST)
    assert decide(HOST, GUESTS, NO_PAST) == first
    assert bool(first.sizes) is (name != "none")


@pytest.mark.parametrize("name", CONTROLLERS)
def test_a_host_without_vms_is_no_fault(name):
    assert CONTROLLERS[name].decide(HOST, [], NO_PAST).sizes == ()


HOSTS = [
    HOST,
    HostFacts(total_bytes=4 * GIB, free_bytes=0, unassigned_bytes=-GIB),
    HostFacts(total_bytes=4 * GIB, free_bytes=4 * GIB, unassigned_bytes=GIB),
    HostFacts(total_bytes=MIB, free_bytes=MIB, unassigned_bytes=0, shareable_bytes=MIB),
    HostFacts(total_bytes=1, free_bytes=0, unassigned_bytes=0),
]


@pytest.mark.parametrize("host", HOSTS)
def test_without_a_controller_nothing_ever_happens(host):
    assert CONTROLLERS["none"].decide(host, GUESTS, NO_PAST) == Decision()
