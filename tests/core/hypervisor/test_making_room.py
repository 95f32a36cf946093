"""A VM at its own limit loses some of its pages for those that it touches, and nothing of what it writes."""

import numpy as np

from core.codes import Backing
from core.event_log import EventLog
from core.hypervisor.hypervisor import Hypervisor
from core.specs import CompressionSpec
from tests.core.builders import host_of, pages, vm_of


def test_a_page_that_is_compressed_without_freeing_a_frame_still_gets_what_its_vm_writes_next():
    halves = CompressionSpec(cache_percent=100, quarter_percent=0, half_percent=100)
    hypervisor = Hypervisor(host_of(16, has_swap=True, compression=halves), 1, EventLog())
    hypervisor.power_on(0, vm_of(4, limit_pages=2), 0)
    hypervisor.touch(0, pages(0, 1), np.array([5, 6], dtype=np.uint32))
    hypervisor.touch(0, pages(2, 0, 1), np.array([7, 8, 9], dtype=np.uint32))
    pmap = hypervisor.vms[0].pmap
    assert hypervisor.contents(0, pages(0, 1, 2)).tolist() == [8, 9, 7]
    assert hypervisor.vms[0].held_pages <= 2
    assert set(pmap.backing[:3].tolist()) <= {Backing.BACKED, Backing.WAITING, Backing.COMPRESSED}
