"""A scenario without a file as a text: it reads as the same scenario."""

import pytest

pytest.importorskip("tomlkit", reason="only who edits scenarios needs tomlkit")

from msgspec.structs import replace

from core import import_scenario
from core.scenario_files import lesson_names, load, scenario_of, shipped_names
from core.scenario_writer import text_of
from core.specs import CompressionSpec, CostsSpec, SharingSpec
from tests.core.test_scenario import EVERYTHING

CSV = "name,size,reservation,limit,shares,active\nweb,8 GiB,2 GiB,,2000,3 GiB\nbuild,16384,,12 GiB,,\n"
COMMANDS = """
[[at]]
time = "1500 ms"
do = "spawn"
vm = { name = "late", memory = "1 MiB", driver = "virtio", program = [
  { name = "p", pattern = "scan", size = 2, touches = 3 },
] }

[[at]]
time = "2 s"
do = "start-program"
vm = "bare"
program = { name = "q", pattern = "leak", size = "64 KiB", touches = 1, stop = "3 s" }

[[at]]
time = "2 s"
do = "set-host"
costs = { preset = "hdd", disk_access = "12.5 ms" }
sharing = { vm_pages_per_s = 7 }
compression = false
swap = false
idle_tax = 3

[[at]]
time = "3 s"
do = "set-limit"
vm = "bare"
limit = "128 KiB"

[[at]]
time = "4 s"
do = "set-policy"
policy = "mom"
"""


def written(scenario):
    return scenario_of(text_of(scenario), "t.toml", scenario.name)


@pytest.mark.parametrize("name", (*shipped_names(), *lesson_names()))
def test_a_scenario_that_ships_is_written_and_read_again(name):
    assert written(load(name)) == load(name)


@pytest.mark.parametrize("more", ["", COMMANDS])
def test_every_field_is_written(more):
    scenario = scenario_of(EVERYTHING + more, "t.toml", "t")
    assert written(scenario) == scenario


def test_a_list_of_vms_becomes_a_file(tmp_path):
    path = tmp_path / "vms.csv"
    path.write_text(CSV)
    scenario = import_scenario.read(path)
    assert written(scenario) == scenario


@pytest.mark.parametrize(
    ("states", "more"),
    [("vsphere5", ""), ("vsphere6", ""), ("vsphere6-300", ""), ("vsphere6", "balloon_in_hard = true\n")],
)
def test_the_states_are_written_by_name_where_they_have_one(states, more):
    text = f'title = "T"\n[host]\nmemory = "256 MiB"\nstates = "{states}"\n{more}'
    scenario = scenario_of(text, "t.toml", "t")
    assert written(scenario) == scenario
    assert f'states = "{states}"' in text_of(scenario)


def test_settings_of_a_host_that_are_no_preset_are_written_one_by_one():
    scenario = load("consolidation")
    host = replace(
        scenario.host,
        costs=CostsSpec(cow_ns=1234, virtio_percent=7),
        sharing=SharingSpec(is_salted=True),
        compression=CompressionSpec(),
        swap_pages=512,
    )
    scenario = replace(scenario, host=host)
    assert written(scenario) == scenario
    assert "sharing = { is_salted = true }\ncompression = true\n" in text_of(scenario)


def test_what_goes_without_saying_is_left_out():
    text = text_of(load("figure-3-27"))
    assert text.startswith('title = "Figure 3.27 — the ballooning process"\nsummary = ')
    assert "memory = 5\n" in text
    for usual in ("policy", "tick =", "driver", "shares = 1000", "stats_period", "balloon_percent"):
        assert usual not in text
