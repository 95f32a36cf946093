"""Scenario files: what they say."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core import scenario as scenarios
from core.commands import SetLimit, SetTarget, SpawnVm, StartProgram
from core.scenario import Scenario, View, load, read, shipped, shipped_names
from core.specs import DriverSpec, Pattern, StatesSpec
from core.units import MIB, NS_PER_S

GOOD = """
title = "Good"
[host]
memory = "64 MiB"
page_size = "1 MiB"
[[vm]]
name = "one"
memory = 16
[[vm.program]]
name = "p"
pattern = "steady"
size = 4
touches = 10
[[at]]
time = "1 s"
do = "set-target"
vm = "one"
target = "2 MiB"
"""


def written(tmp_path, text, name="some.toml"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


# --- good files -------------------------------------------------------------------------------------------


def test_everything_that_can_be_written_is_read(tmp_path):
    scenario = read(
        written(
            tmp_path,
            """
            title = "All"
            summary = "of it"
            view = "closeup"
            policy = "esx"
            seed = 4
            [host]
            memory = "1 GiB"
            page_size = "1 MiB"
            tick = "0.5 s"
            states = { high = "60 MiB", soft = 40, low = 10 }
            [[vm]]
            name = "vm"
            memory = "128 MiB"
            reservation = 16
            limit = "100 MiB"
            shares = 7
            overhead = 2
            kernel = 6
            swap = 30
            driver_loads_after = "20 s"
            balloon_percent = 50
            zeroes_memory_at_boot = true
            device_pages = 1
            page_colours = ["red"]
            [[vm.program]]
            name = "p"
            pattern = "burst"
            size = 9
            touches = 5
            writes = 1
            start = "1 s"
            stop = "9 s"
            period = "3 s"
            does = "things"
            [[vm]]
            name = "bare"
            memory = 4
            driver = false
            [[at]]
            time = "2 s"
            do = "set-limit"
            vm = "vm"
            limit = "90 MiB"
            [[at]]
            time = "3 s"
            do = "spawn"
            vm = { name = "later", memory = "2 MiB" }
            [[at]]
            time = "4 s"
            do = "start-program"
            vm = "bare"
            program = { name = "q", pattern = "idle", size = "1 MiB", touches = 1 }
            [[note]]
            time = "1.5 s"
            text = "look"
            """,
            "all.toml",
        )
    )
    assert (scenario.name, scenario.title, scenario.view, scenario.seed) == ("all", "All", View.CLOSE_UP, 4)
    assert scenario.host.states == StatesSpec(high=60, soft=40, hard=None, low=10)
    assert (scenario.host.frames, scenario.host.tick_ns) == (1024, NS_PER_S // 2)
    vm, bare = scenario.vms
    assert (vm.configured_pages, vm.reservation_pages, vm.limit_pages, vm.shares) == (128, 16, 100, 7)
    assert (vm.overhead_pages, vm.kernel_pages, vm.swap_pages, vm.device_pages) == (2, 6, 30, 1)
    assert vm.driver == DriverSpec(loads_after_ns=20 * NS_PER_S)
    assert vm.page_colours == ("red",)
    program = vm.programs[0]
    assert (program.pattern, program.start_ns, program.stop_ns) == (Pattern.BURST, NS_PER_S, 9 * NS_PER_S)
    assert bare.driver is None
    limit, spawn, start = (each.command for each in scenario.schedule)
    assert limit == SetLimit(vm="vm", limit_pages=90)
    assert isinstance(spawn, SpawnVm)
    assert spawn.vm.configured_pages == 2
    assert isinstance(start, StartProgram)
    assert start.program.size_pages == 1
    assert scenario.notes[0].at_ns == 3 * NS_PER_S // 2


def test_line_ends_of_windows_and_a_byte_order_mark_do_not_matter(tmp_path):
    path = tmp_path / "notepad.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert read(path).title == "Good"
    assert read(path).schedule[0].command == SetTarget(vm="one", target_pages=2)


def test_the_scenarios_that_ship_are_good_and_the_figure_comes_first():
    assert shipped_names() == (
        "figure-3-27",
        "consolidation",
        "deflate",
        "too-deep",
        "no-driver",
        "boot-storm",
    )
    for scenario in shipped():
        assert isinstance(scenario, Scenario)
        assert scenario.summary
        assert len(scenario.summary) < 120


def test_a_path_without_a_suffix_is_a_file_if_there_is_one(tmp_path):
    assert load(str(written(tmp_path, GOOD, "plain"))).title == "Good"


HOST = 'title = "x"\n[host]\nmemory = "64 MiB"\n'


def test_checking_a_file_needs_no_memory_of_the_size_that_it_speaks_of(tmp_path):
    pytest.importorskip("resource")
    text = HOST + "".join(f'[[vm]]\nname = "v{number}"\nmemory = "60 GiB"\n' for number in range(200))
    program = (
        "import resource, sys; from core.scenario import load, ScenarioError\n"
        f"resource.setrlimit(resource.RLIMIT_AS, ({3 << 30}, {3 << 30}))\n"
        "try: load(sys.argv[1])\n"
        "except ScenarioError: print('refused')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(written(tmp_path, text))],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "refused\n", done.stderr


def test_a_whole_number_is_a_number_of_pages_and_a_text_is_a_size():
    reader = scenarios._Reader("x", "x")
    reader._page_size = MIB
    assert reader._pages("p", 3) == reader._pages("p", "3 MiB") == 3
