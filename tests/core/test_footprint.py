"""What a run may come to is bounded, and counts what its tables really are."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.footprint import (
    BYTES_MAX,
    FRAME_BYTES,
    HOST_PAGES_MAX,
    PAGE_BYTES,
    PAGES_MAX,
    most_guest_pages,
)
from core.guest.os import GuestOs
from core.hypervisor.frames import Frames
from core.hypervisor.record import VmRecord
from tests.core.builders import host_of, machine_of, vm_of

PAGES = 1 << 16


def bytes_of(*parts):
    """What the arrays of objects take that have one element a page."""
    arrays = [value for part in parts for value in vars(part).values() if isinstance(value, np.ndarray)]
    return sum(array.nbytes for array in arrays if len(array) == PAGES)


def test_the_bytes_of_a_page_and_a_frame_are_those_of_their_tables():
    world = machine_of(host_of(PAGES), vm_of(PAGES)).world
    guest: GuestOs = world.vms[0].guest
    record: VmRecord = world.hypervisor.vms[0]
    frames: Frames = world.hypervisor.frames
    assert bytes_of(guest, guest.pages, record, record.pmap, record.sampler) == PAGE_BYTES * PAGES
    assert bytes_of(frames, frames.shared) == FRAME_BYTES * PAGES


@given(st.integers(1, HOST_PAGES_MAX))
def test_no_host_comes_to_more_than_is_allowed(frames):
    pages = most_guest_pages(frames)
    assert frames * FRAME_BYTES + pages * PAGE_BYTES <= BYTES_MAX
    assert PAGES_MAX < pages <= HOST_PAGES_MAX


def test_256_gib_of_guests_fit_on_128_gib_of_frames():
    assert most_guest_pages(1 << 25) == 1 << 26
