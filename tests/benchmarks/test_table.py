"""The table of figures says what is met; the hosts that are measured are those that it speaks of."""

import subprocess
import sys

import pytest

from core.footprint import most_guest_pages
from tests.benchmarks import hosts
from tests.benchmarks.table import Line, to_text


def line(figure, at_most):
    return Line(what="a thing", figure=figure, unit="ms", at_most=at_most)


def test_each_line_says_whether_it_is_met():
    text = to_text([line(1.0, 2.0), line(3.0, 2.0), line(3.0, None)])
    verdicts = [row.split("|")[4].strip() for row in text.splitlines()[2:]]
    assert verdicts == ["met", "**missed**", ""]
    assert len({len(row) for row in text.splitlines()}) == 1, "a table is straight"


@pytest.mark.parametrize(("name", "vms", "pages", "frames"), [
    ("classroom", 4, 1024, 3072),
    ("server", 16, 262_144, 2 << 20),
    ("giant", 64, 1 << 20, 32 << 20),
])  # fmt: skip
def test_the_hosts_are_as_large_as_is_said_and_want_nearly_all_frames(name, vms, pages, frames):
    scenario = hosts.ALL[name]().scenario
    assert [vm.configured_pages for vm in scenario.vms] == [pages] * vms
    assert vms * pages <= most_guest_pages(frames)
    used = sum(program.size_pages for vm in scenario.vms for program in vm.programs)
    assert scenario.host.frames == frames
    assert scenario.host.states.hard < frames - used < scenario.host.states.soft


def test_an_unknown_group_is_refused():
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", "nonsense"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "no such group: nonsense" in done.stderr
