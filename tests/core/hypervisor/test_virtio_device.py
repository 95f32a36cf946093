"""The host's end of virtio-balloon: what it knows of a driver, and how long it believes a report."""

from core.channel import Feature
from core.digest import digest
from core.guest_stats import GuestStats
from core.hypervisor.virtio import VirtioDevice
from core.units import NS_PER_S
from tests.core.builders import Host, pages, vm_of

STATS = GuestStats(**dict.fromkeys(GuestStats.__struct_fields__, 1))


def device_at(now_ns=0):
    host = Host(8, vm_of(8))
    host.log.now_ns = now_ns
    return host, VirtioDevice(host.it, 0, NS_PER_S)


def test_a_device_that_nobody_drives_has_an_empty_balloon_since_ever_and_nothing_to_say():
    _, device = device_at()
    assert (device.actual, device.actual_changed_ns) == (0, 0)
    assert (device.is_driven, device.has_interrupt, device.fresh_stats()) == (False, False, None)
    device.features = Feature.MUST_TELL_HOST
    assert not device.has_interrupt, "nothing was ever written"


def test_a_report_is_believed_for_three_periods_from_when_it_came():
    host, device = device_at(10 * NS_PER_S)
    device.report(STATS)
    assert device.fresh_stats() is STATS
    host.log.now_ns = 13 * NS_PER_S
    assert device.fresh_stats() is STATS
    host.log.now_ns += 1
    assert device.fresh_stats() is None


def test_the_host_has_heard_of_a_driver_when_it_is_ready_and_no_more_when_it_resets():
    host, device = device_at(5 * NS_PER_S)
    device.driver_ok(Feature.MUST_TELL_HOST)
    assert host.it.vms[0].heard_ns == 5 * NS_PER_S
    device.reset()
    assert host.it.vms[0].heard_ns is None


def test_what_it_did_for_the_queues_is_in_its_digest():
    _, one = device_at()
    _, other = device_at()
    other.inflate(pages(), 1)
    assert digest(one.fingerprint()) != digest(other.fingerprint())
