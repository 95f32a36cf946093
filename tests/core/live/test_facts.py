"""What a host and a guest say of themselves."""

import pytest

from core.live.facts import FRESH_NS, host_facts, stats_of
from core.units import KIB, MIB
from tests.core.live.hand_made import guest, stats

MEMINFO = """MemTotal:        1000 kB
MemFree:          100 kB
MemAvailable:     400 kB
SwapTotal:        200 kB
SwapFree:          50 kB
HugePages_Total:    0
"""
PRESSURE = """some avg10=1.25 avg60=0.50 avg300=0.10 total=123
full avg10=0.75 avg60=0.25 avg300=0.05 total=45
"""


def test_a_host_says_what_it_has_and_how_it_suffers():
    facts = host_facts(MEMINFO, PRESSURE)
    assert (facts.total_bytes, facts.available_bytes) == (1000 * KIB, 400 * KIB)
    assert (facts.swap_bytes, facts.swap_used_bytes) == (200 * KIB, 150 * KIB)
    assert (facts.some_percent, facts.full_percent) == (1.25, 0.75)


def test_a_kernel_without_psi_says_nothing_of_it():
    facts = host_facts(MEMINFO, "")
    assert facts.some_percent is None
    assert facts.full_percent is None


def test_a_kernel_before_3_14_has_only_what_is_free():
    assert host_facts("MemTotal: 10 kB\nMemFree: 3 kB\n", "").available_bytes == 3 * KIB


def test_anything_else_is_refused():
    with pytest.raises(ValueError, match="MemTotal"):
        host_facts("hello", "")


SAID = {"stat-free-memory": 1, "stat-total-memory": 3, "stat-available-memory": 2, "stat-new": 9}


def test_statistics_go_by_the_keys_of_qemu_and_unknown_ones_are_left():
    stats = stats_of(SAID | {"stat-disk-caches": 7, "stat-swap-in": None})
    assert (stats.free_bytes, stats.total_bytes, stats.available_bytes) == (1, 3, 2)
    assert (stats.cache_bytes, stats.swap_in_bytes) == (7, 0)


@pytest.mark.parametrize("key", ["stat-free-memory", "stat-total-memory", "stat-available-memory"])
def test_without_what_matters_there_are_none(key):
    assert stats_of(SAID | {key: None}) is None


def test_what_a_guest_said_long_ago_says_nothing_of_now():
    assert guest(stats_age_ns=FRESH_NS).available_bytes is not None
    assert guest(stats_age_ns=FRESH_NS + 1).available_bytes is None
    assert guest(stats=None).available_bytes is None


def test_what_the_balloon_takes_after_a_report_is_not_what_the_guest_uses():
    said = guest(stats=stats(available_bytes=150 * MIB), size_then_bytes=256 * MIB)
    squeezed = guest(stats=stats(available_bytes=150 * MIB), size_bytes=160 * MIB, size_then_bytes=256 * MIB)
    assert said.used_bytes == squeezed.used_bytes == 106 * MIB
    assert squeezed.floor_bytes == said.floor_bytes
