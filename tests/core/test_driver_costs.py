"""The published measurement of inflating, from the batches that a driver really makes."""

import pytest

from core.commands import SetTarget
from core.driver_costs import inflate_cost
from core.specs import DriverKind, DriverSpec, Pattern
from core.timeline import Timeline
from core.units import NS_PER_MS
from tests.core.builders import host_of, program_of, timeline_of, vm_of

pytestmark = pytest.mark.slow

GIB_PAGES = 1024


def inflated(gib: int, *, batched: bool, **more) -> Timeline:
    """An idle guest of 8 GiB after so many were taken from it; a page is 1 MiB."""
    driver = DriverSpec(kind=DriverKind.VIRTIO, batched=batched)
    size = 8 * GIB_PAGES
    vm = vm_of(size, kernel_pages=200, max_balloon_percent=100, driver=driver, **more)
    timeline = timeline_of(host_of(size), vm)
    for _ in range(60):
        timeline.advance_tick()
    timeline.apply(SetTarget(vm="vm", target_pages=gib * GIB_PAGES))
    for _ in range(5):
        timeline.advance_tick()
    assert timeline.vms()[0].balloon_pages == gib * GIB_PAGES
    return timeline


def cost_of(timeline: Timeline):
    return inflate_cost(dict(timeline.vms()[0].driver.counters))


def test_seven_of_eight_gib_take_4126_ms_and_most_of_it_is_telling_the_host():
    cost = cost_of(inflated(7, batched=False))
    assert cost.total_ns // NS_PER_MS == 4126
    assert [round(100 * part / cost.total_ns, 1) for part in cost] == [6.5, 68.3, 6.1, 19.0]


def test_in_chunks_they_take_491_ms():
    cost = cost_of(inflated(7, batched=True))
    assert round(cost.total_ns / NS_PER_MS) == 491


def test_chunks_gain_less_where_the_free_pages_are_scattered():
    """A guest full of cache gives the pages that were read longest ago, wherever they lie."""
    whole = cost_of(inflated(2, batched=True))
    files = program_of(7 * GIB_PAGES, pattern=Pattern.READER, touches_per_s=40_000)
    scattered = cost_of(inflated(2, batched=True, programs=(files,)))
    assert scattered.total_ns > whole.total_ns
    assert scattered.allocate_ns == whole.allocate_ns
    assert scattered.translate_ns > 1.5 * whole.translate_ns


@pytest.mark.parametrize("batched", [False, True])
def test_a_balloon_that_never_grew_cost_nothing(batched):
    assert cost_of(inflated(0, batched=batched)).total_ns == 0
