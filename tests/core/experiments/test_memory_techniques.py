"""Sharing, compression and the boot storm: the quick parts of their experiments, and what would fail them."""

import pytest

from core.events import PagesDecompressed
from core.experiments import r02_sharing as sharing
from core.experiments import r06_five_servers as servers
from core.experiments import r10_compression as compression
from core.experiments.r11_sharing_cost import R11
from core.specs import CompressionSpec, SharingSpec


def test_one_vm_alone_gives_back_five_megabytes_and_two_share_half_of_all():
    one, two = (sharing._found(1, vms) for vms in (1, 2))
    assert one.reclaimed == pytest.approx(5, rel=0.15)
    assert one.zero / one.reclaimed == pytest.approx(0.55, rel=0.1)
    assert two.percent(two.shared) > 50
    assert two.copies > one.copies


def test_a_curve_that_bends_is_no_straight_line():
    found = [sharing.Found(vms=vms, shared=0, reclaimed=0, zero=0, scanned_pages=1) for vms in (2, 6, 10)]
    assert sharing._straight("straight", found, [20, 60, 100]).passed
    assert not sharing._straight("bent", found, [20, 80, 100]).passed


def test_a_boot_storm_swaps_a_fraction_of_what_it_would_if_zero_pages_were_not_shared_first():
    first, not_first = (
        servers._watch(servers._trial(1, before_swap=on), servers._ALL_ON_S + 2)[-1] for on in (True, False)
    )
    assert first.zero > 300
    assert not_first.zero < 50
    assert first.swapped_out < not_first.swapped_out / 5


def test_without_compression_the_same_host_does_less_and_reads_more_back():
    on, off = (compression._load(1, 65, spec) for spec in (CompressionSpec(), None))
    assert on.touches > off.touches
    assert on.swapped_in < off.swapped_in / 1.5
    assert on.acted[PagesDecompressed] > 0
    assert off.acted[PagesDecompressed] == 0


def test_compression_that_does_not_help_is_found_out():
    off = compression.Load(touches=100, swapped_in=50, acted={})
    worse = compression.Load(touches=99, swapped_in=50, acted={})
    assert not any(check.passed for check in compression._checks(50, worse, off, full_touches=200))
    assert not any(check.passed for check in compression._checks(80, off, off, full_touches=200))


def test_the_scan_goes_at_its_default_pace_until_the_servers_have_booted(monkeypatch):
    monkeypatch.setattr(servers, "R6_BOOTED_S", 2)
    trial = servers._trial(1, before_swap=True)
    paces = []
    for _ in range(3):
        paces.append(trial.timeline.host().settings.sharing.vm_pages_per_s)
        trial.run_for(1.25)
    default = SharingSpec().vm_pages_per_s
    assert paces == [default, default, servers.R6_PACE * default]


def test_looking_for_equal_pages_costs_next_to_nothing():
    assert R11.run(1).passed
