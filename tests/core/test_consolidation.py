"""The arithmetic of consolidation, as the manual of ESX Server 2 works it out."""

import pytest

from core.consolidation import Consolidation

WEB = Consolidation(servers=8, server_mb=512)


def test_the_manuals_example_comes_out_to_the_megabyte():
    assert WEB.physical_mb == 4096
    assert WEB.needed_mb == 5016


@pytest.mark.parametrize(("shared_percent", "extra_mb"), [(0, 920), (10, 510), (25, -104)])
def test_sharing_turns_the_overhead_into_a_gain(shared_percent, extra_mb):
    assert WEB.extra_mb(shared_percent) == extra_mb


def test_without_vms_only_the_hypervisor_itself_takes_memory():
    assert Consolidation(servers=0, server_mb=512).needed_mb == 24 + 192


def test_two_processors_a_vm_cost_ten_megabytes_more_and_the_spare_part_of_them():
    two = Consolidation(servers=8, server_mb=512, vm_overhead_mb=64)
    assert two.needed_mb - WEB.needed_mb == pytest.approx(1.06 * 8 * 10, abs=1)
