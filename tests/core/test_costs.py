"""What things cost: the published order, and what grows with the page."""

import pytest

from core.costs import FREE, PRESETS, of_pages
from core.specs import CostsSpec
from core.units import KIB, MIB

DISKS = ("nvme", "sata-ssd", "hdd")


@pytest.mark.parametrize("preset", DISKS)
def test_a_hit_is_below_a_zeroed_frame_below_a_decompression_below_a_copy_below_any_disk(preset):
    page = of_pages(PRESETS[preset], 4 * KIB)
    assert 0 < page.zero_fill_ns < page.decompress_ns < page.cow_ns
    assert 10 * page.cow_ns < page.read_ns


def test_the_disks_are_in_order_and_within_the_ranges_that_are_quoted():
    nvme, ssd, hdd = (of_pages(PRESETS[preset], 4 * KIB).read_ns for preset in DISKS)
    assert 80_000 <= nvme <= 120_000
    assert 200_000 <= ssd <= 500_000
    assert 5_000_000 <= hdd <= 10_000_000


@pytest.mark.parametrize("preset", DISKS)
def test_memory_work_is_within_the_ranges_that_are_quoted_and_the_same_whatever_the_disk(preset):
    page = of_pages(PRESETS[preset], 4 * KIB)
    assert 1_000 <= page.zero_fill_ns <= 3_000
    assert page.compress_ns == 9_000
    assert page.decompress_ns == 2_000
    assert 2_000 <= page.cow_ns <= 5_000
    assert 1_000 <= page.hash_ns <= 2_000


def test_copying_grows_with_the_page_and_a_seek_does_not():
    costs = CostsSpec(
        zero_fill_ns=1,
        compress_ns=5,
        decompress_ns=2,
        cow_ns=3,
        hash_ns=4,
        disk_access_ns=1600,
        disk_bytes_per_s=4 * MIB,
    )
    small, large = of_pages(costs, 4 * KIB), of_pages(costs, MIB)
    assert small[:5] == (1, 5, 2, 3, 4)
    assert large[:5] == (256, 1280, 512, 768, 1024)
    assert (small.transfer_ns, large.transfer_ns) == (976_563, 250_000_000)
    assert small.read_ns - small.transfer_ns == large.read_ns - large.transfer_ns == 1600
    assert small.write_ns - small.transfer_ns == large.write_ns - large.transfer_ns == 100, "16 share a seek"


def test_a_disk_without_a_speed_is_as_fast_as_you_like():
    page = of_pages(CostsSpec(disk_access_ns=1600), MIB)
    assert (page.transfer_ns, page.read_ns, page.write_ns) == (0, 1600, 100)


def test_on_the_free_machine_nothing_takes_time():
    assert of_pages(PRESETS["free"], MIB) == FREE
    assert FREE.are_none
    for preset in DISKS:
        assert not of_pages(PRESETS[preset], 4 * KIB).are_none
