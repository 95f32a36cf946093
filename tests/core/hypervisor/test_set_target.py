"""A target that is set: when it is written again for the driver, and when it is told of."""

import pytest

from core.events import Cause, TargetSet
from core.hypervisor.balancer import Balancer, Change
from core.specs import DriverKind, DriverSpec
from tests.core.builders import Host, of, vm_of

BY_HAND, CONTROLLER, STATE = Cause.BY_HAND, Cause.CONTROLLER, Cause.HOST_STATE


class Deciding(Host):
    """One VM, and a balancer to set its target by."""

    def __init__(self, **more):
        super().__init__(8, vm_of(8, **more))
        self.balancer = Balancer(self.it, self.log)
        self.record = self.it.vms[0]

    def set(self, pages, cause, wanted=None):
        """How often the target was written, and what was told."""
        self.record.by_hand = pages if cause is BY_HAND else None
        before = self.record.target_writes
        self.balancer.set_target(Change(0, pages, pages if wanted is None else wanted, cause))
        return self.record.target_writes - before, of(self.log.collect(), TargetSet)


@pytest.mark.parametrize("cause", [BY_HAND, CONTROLLER])
def test_what_a_person_or_a_controller_says_again_is_written_again_and_not_told_again(cause):
    host = Deciding()
    assert [host.set(3, cause)[0] for _ in range(3)] == [1, 1, 1]
    assert host.set(3, cause)[1] == []


def test_a_target_that_esx_finds_right_is_not_written_again():
    host = Deciding()
    writes, told = host.set(3, STATE, wanted=5)
    assert writes == 1
    assert [(each.old_pages, each.target_pages, each.wanted_pages, each.cause) for each in told] == [
        (0, 3, 5, STATE)
    ]
    assert host.set(3, STATE) == (0, [])
    assert host.set(3, Cause.LIMIT) == (0, [])
    assert host.set(4, STATE)[0] == 1


def test_the_hand_that_takes_or_leaves_a_target_is_told_of_even_if_the_number_stays():
    host = Deciding()
    host.set(3, STATE)
    assert [each.cause for each in host.set(3, BY_HAND)[1]] == [BY_HAND]
    assert host.set(3, BY_HAND)[1] == []
    assert [each.cause for each in host.set(3, STATE)[1]] == [STATE]


@pytest.mark.parametrize(
    ("driver", "named"),
    [
        (DriverSpec(kind=DriverKind.VIRTIO), DriverKind.VIRTIO),
        (DriverSpec(), DriverKind.VMMEMCTL),
        (None, DriverKind.VMMEMCTL),
    ],
)
def test_a_target_names_the_driver_that_is_to_reach_it(driver, named):
    assert Deciding(driver=driver).set(2, STATE)[1][0].driver is named
