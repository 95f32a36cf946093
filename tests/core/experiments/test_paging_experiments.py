"""The experiments on paging, balloons and the tax: they hold in parts, and a wrong model is found out."""

import pytest

from core.events import DoublePaged, HostSwappedIn, HostSwappedOut, PagedOut, PagesReported
from core.experiments import r01_dbench as dbench
from core.experiments import r04_sampling as sampling
from core.experiments import r05_idle_tax as tax
from core.experiments import r09_cyclic_scan as scan
from core.experiments import r16_swapless as swapless
from core.experiments import trial
from core.experiments.parameters import pages
from core.experiments.squeeze import Curve, Means, squeezed
from core.guest.lru import LruOrder
from core.hypervisor import sampling as sampler
from core.hypervisor.paging import Paging
from core.specs import DriverKind, DriverSpec, Pattern, ProgramSpec, VmSpec


def failed(outcome):
    return [check.what for check in outcome.checks if not check.passed]


# --- R9 -----------------------------------------------------------------------------------------------


def test_the_law_of_random_replacement_gives_the_published_number():
    assert scan.random_hit_ratio(1.25) == pytest.approx(0.629, abs=0.0005)
    assert scan.random_hit_ratio(1.0) == pytest.approx(1.0, abs=0.01)


def test_victims_that_are_not_random_are_found_out(monkeypatch):
    monkeypatch.setattr(scan, "R9_RATIOS", (1.25,))
    monkeypatch.setattr(Paging, "_victims", lambda self, record, count: record.pmap.private()[:count])
    (what,) = failed(scan.run(1))
    assert what.startswith("random victims")


def test_a_guest_that_gives_up_the_newest_pages_is_found_out(monkeypatch):
    def newest(self, count, uses, stamps):
        ppns = (uses == self._use).nonzero()[0]
        return ppns[stamps[ppns].argsort()[::-1][:count]].astype("int32")

    monkeypatch.setattr(scan, "R9_RATIOS", (1.25,))
    monkeypatch.setattr(LruOrder, "oldest", newest)
    assert failed(scan.run(1)) == ["LRU: hits when N is larger than C"]


# --- squeezing ----------------------------------------------------------------------------------------

VM = VmSpec(
    name="vm",
    configured_pages=pages(64),
    swap_pages=pages(64),
    programs=(ProgramSpec(name="work", pattern=Pattern.STEADY, size_pages=pages(40), touches_per_s=20_000),),
)


@pytest.mark.parametrize("means", Means)
def test_a_vm_runs_at_full_speed_until_its_working_set_is_taken(means):
    curve = squeezed(VM, (64, 48, 32), means, 1, settle_s=3, measure_s=2)
    assert curve.percent[64] == 100
    assert curve.percent[48] == pytest.approx(100, abs=1)
    assert curve.percent[32] < 50
    kinds = (PagesReported, PagedOut) if means is Means.BALLOON else (HostSwappedOut, HostSwappedIn)
    assert all(count.times for count in curve.counts(*kinds))


def test_a_smaller_model_is_told_in_published_sizes():
    curve = squeezed(VM, (256, 128), Means.BALLOON, 1, settle_s=2, measure_s=1, scale=4)
    assert curve.taken_mib == {256: 0, 128: 128}
    assert curve.series.x == (256, 128)


def test_the_least_step_is_negative_where_a_curve_rises():
    assert Curve(Means.SWAP, {3: 100, 2: 80, 1: 85}, {}, {}).least_step == -5


def test_pages_are_counted_by_what_was_done_to_them():
    curve = Curve(Means.SWAP, {}, {}, {HostSwappedOut: 7, DoublePaged: 0})
    assert [count.times for count in curve.counts(HostSwappedOut, DoublePaged)] == [7, 0]


# --- R1 -----------------------------------------------------------------------------------------------


def gap_percent(size_mib):
    native, ballooned = (make(1, size_mib) for make in (dbench._native, dbench._ballooned))
    return dbench.Pair(dbench._mb_per_s(native), dbench._mb_per_s(ballooned)).gap_percent


def test_a_kernel_sized_for_the_whole_vm_is_what_a_balloon_costs(monkeypatch):
    assert 0.5 <= gap_percent(128) <= 6
    monkeypatch.setattr(trial, "kernel_pages", lambda configured: 0)
    assert gap_percent(128) < 0.5


# --- R4 -----------------------------------------------------------------------------------------------


def test_an_estimate_without_its_fast_average_rises_too_slowly(monkeypatch):
    assert failed(sampling.run(1)) == []
    monkeypatch.setattr(sampler, "FAST_GAIN", sampler.SLOW_GAIN)
    assert "estimate / truth two periods after a step up, at least 90 %" in failed(sampling.run(1))


def test_a_sampling_that_sees_nothing_is_found_out(monkeypatch):
    monkeypatch.setattr(sampler.Sampler, "saw", lambda self, ppns: 0)
    assert "sampled page seen touched" in [
        each.mechanism for each in sampling.run(1).counts if not each.times
    ]


# --- R5 -----------------------------------------------------------------------------------------------


def test_a_tax_that_is_not_switched_on_is_found_out(monkeypatch):
    monkeypatch.setattr(tax, "IDLE_TAX_PERCENT", 1)
    assert failed(tax.run(1)) == [
        "with tax: windows, within 2 %",
        "with tax: linux, within 2 %",
        "throughput that linux gains, at least 30 %",
    ]


# --- R16 ----------------------------------------------------------------------------------------------


def test_a_driver_that_does_not_deflate_on_oom_is_found_out(monkeypatch):
    stubborn = swapless._DEFLATING._replace(driver=DriverSpec(kind=DriverKind.VIRTIO))
    monkeypatch.setattr(swapless, "_DEFLATING", stubborn)
    outcome = swapless.run(1)
    assert f"{stubborn.label}: programs killed, at most 0" in failed(outcome)
    assert not outcome.passed


def test_a_swap_disk_of_no_size_is_found_out(monkeypatch):
    no_swap = swapless._SWAPPING._replace(swap_mib=0)
    monkeypatch.setattr(swapless, "_SWAPPING", no_swap)
    assert f"{no_swap.label}: programs killed, at most 0" in failed(swapless.run(1))
