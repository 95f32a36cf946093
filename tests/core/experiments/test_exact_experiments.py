"""The experiments that need whole numbers: the manual's arithmetic, and the counted pages of three VMs."""

import pytest

from core import driver_costs
from core.experiments.outcome import SEEDS
from core.experiments.r12_consolidation import R12
from core.experiments.r13_difference_engine import R13
from core.experiments.r15_virtio_inflate import R15
from core.experiments.registry import EXPERIMENTS
from core.hypervisor.hypervisor import Hypervisor
from core.hypervisor.sharing import PageSharing


def test_the_manuals_arithmetic_holds():
    outcome = R12.run(1)
    assert outcome.passed
    assert [check.distance for check in outcome.checks] == [0, 0, 0, 0]


@pytest.mark.parametrize("seed", SEEDS)
def test_sharing_needs_exactly_the_published_frames_whatever_the_order(seed):
    outcome = R13.run(seed)
    assert outcome.passed
    assert outcome.series[1].y == (393_120, 195_224)


def test_only_the_calculator_does_without_seeds():
    assert [each.name for each in EXPERIMENTS if each.is_exact] == ["R12"]


def test_a_page_that_has_no_frame_before_sharing_is_found_out(monkeypatch):
    touch = Hypervisor.touch
    monkeypatch.setattr(Hypervisor, "touch", lambda self, vm, ppns, held: touch(self, vm, ppns[1:], held[1:]))
    failed = [check.what for check in R13.run(1).checks if not check.passed]
    assert "frames in use before sharing" in failed


def test_a_sharing_that_sees_only_a_half_of_the_pages_is_found_out(monkeypatch):
    look_at = PageSharing.look_at
    monkeypatch.setattr(PageSharing, "look_at", lambda self, vm, ppns: look_at(self, vm, ppns[::2]))
    assert not R13.run(1).passed


def test_inflating_a_virtio_balloon_costs_what_was_published_and_most_of_it_is_telling_the_host():
    outcome = R15.run(1)
    assert outcome.passed
    ours = next(series.y for series in outcome.series if not series.is_published)
    assert ours[1] > sum(ours[:4]) / 2
    assert ours[5] < ours[4] / 8


def test_a_dearer_kick_is_found_out(monkeypatch):
    monkeypatch.setattr(driver_costs, "KICK_NS", 2 * driver_costs.KICK_NS)
    failed = [check.what for check in R15.run(1).checks if not check.passed]
    assert {"page by page (calibrated)", "share of telling the host (calibrated), within 1 %"} <= set(failed)
