"""Scenario files: what they say. What is wrong with one is in test_scenario_errors.py."""

from pathlib import Path

import msgspec
import pytest

from core import commands
from core.commands import Command
from core.costs import PRESETS as PRESETS_OF_COSTS
from core.hypervisor.states import PRESETS
from core.orders import TIME_MAX_NS
from core.scenario import Note, Scenario
from core.scenario_files import load, read, shipped_names
from core.specs import (
    CompressionSpec,
    CostsSpec,
    DriverKind,
    DriverSpec,
    HostSpec,
    Pattern,
    Policy,
    ProgramSpec,
    SharingSpec,
    StatesSpec,
    VmSpec,
)
from core.units import KIB, MIB, NS_PER_MS, NS_PER_S
from core.view import View

LEAST = 'title = "T"\n[host]\nmemory = 64\npage_size = "1 MiB"\n'
VM = '[[vm]]\nname = "a"\nmemory = 8\n'

EVERYTHING = """
title = "Everything"
summary = "Every field there is."
view = "closeup"
policy = "esx"
seed = 9223372036854775807

[host]
memory = "64 MiB"
page_size = "64 KiB"
tick = "50 ms"
states = { high = 60, soft = "2.5 MiB", hard = 20, low = 10 }
idle_tax = 50
sample_period = "60 s"
swap = true

[host.costs]
preset = "nvme"
zero_fill = "1.2 us"
compress = "8 us"
decompress = "2.5 us"
virtio_percent = 50
cow = "4 us"
hash = "900 ns"
disk_access = "0.2 ms"
disk_speed = "1.5 GiB"

[host.sharing]
vm_pages_per_s = 60
host_pages_per_s = 240
before_swap = false
is_salted = true

[host.compression]
cache_percent = 20
quarter_percent = 10
half_percent = 50

[[vm]]
name = "web"
memory = "16 MiB"
reservation = "1 MiB"
limit = 200
shares = 2500
overhead = "128 KiB"
kernel = 12
swap = "8 MiB"
driver_loads_after = "2.5 s"
balloon_percent = 70
zeroes_memory_at_boot = true
device_pages = 3
page_colours = ["red", "dark blue"]

[[vm.program]]
name = "server"
pattern = "burst"
size = "4 MiB"
touches = 120
writes = 30
start = "1.5 s"
stop = "1 min"
period = "8 s"
does = "serving"

[[vm.program]]
name = "cache"
pattern = "reader"
size = 5
touches = 1
image = "linux"

[[vm]]
name = "bare"
memory = 10
driver = false

[[at]]
time = "90 s"
do = "pause"
vm = "web"

[[note]]
time = "1.5 min"
text = "a pause"
"""


def scenario_of(text: str, folder: Path, name: str = "case.toml") -> Scenario:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read(path)


@pytest.fixture
def reading(tmp_path):
    return lambda text: scenario_of(text, tmp_path)


def test_every_field_is_read(tmp_path):
    assert scenario_of(EVERYTHING, tmp_path, "everything.toml") == Scenario(
        name="everything",
        title="Everything",
        summary="Every field there is.",
        view=View.CLOSE_UP,
        policy=Policy.ESX,
        seed=2**63 - 1,
        host=HostSpec(
            frames=1024,
            page_size=64 * KIB,
            states=StatesSpec(high=60, soft=40, hard=20, low=10),
            idle_tax_percent=50,
            sample_period_ns=60 * NS_PER_S,
            tick_ns=50 * NS_PER_MS,
            has_swap=True,
            costs=CostsSpec(
                zero_fill_ns=1200,
                compress_ns=8000,
                decompress_ns=2500,
                virtio_percent=50,
                cow_ns=4000,
                hash_ns=900,
                disk_access_ns=200_000,
                disk_bytes_per_s=1536 * MIB,
            ),
            sharing=SharingSpec(vm_pages_per_s=60, host_pages_per_s=240, before_swap=False, is_salted=True),
            compression=CompressionSpec(cache_percent=20, quarter_percent=10, half_percent=50),
        ),
        vms=(
            VmSpec(
                name="web",
                configured_pages=256,
                reservation_pages=16,
                limit_pages=200,
                shares=2500,
                overhead_pages=2,
                kernel_pages=12,
                swap_pages=128,
                driver=DriverSpec(loads_after_ns=2_500_000_000),
                max_balloon_percent=70,
                zeroes_memory_at_boot=True,
                device_pages=3,
                page_colours=("red", "dark blue"),
                programs=(
                    ProgramSpec(
                        name="server",
                        pattern=Pattern.BURST,
                        size_pages=64,
                        touches_per_s=120,
                        write_percent=30,
                        start_ns=1_500_000_000,
                        stop_ns=60 * NS_PER_S,
                        period_ns=8 * NS_PER_S,
                        does="serving",
                    ),
                    ProgramSpec(
                        name="cache", pattern=Pattern.READER, size_pages=5, touches_per_s=1, image="linux"
                    ),
                ),
            ),
            VmSpec(name="bare", configured_pages=10, driver=None),
        ),
        schedule=((90 * NS_PER_S, commands.PauseVm(vm="web")),),
        notes=(Note(90 * NS_PER_S, "a pause"),),
    )


@pytest.mark.parametrize("policy", Policy)
def test_a_scenario_names_who_decides_and_its_machine_has_it_so(reading, policy):
    scenario = reading(f'policy = "{policy}"\n{LEAST}')
    assert scenario.policy is policy
    assert scenario.build(1)[0].world.controller.policy is policy


def test_a_scenario_needs_no_more_than_a_title_and_a_host(reading):
    scenario = reading('title = "T"\n[host]\nmemory = "40 MiB"\n')
    assert (scenario.summary, scenario.view, scenario.policy) == ("", View.OVERVIEW, Policy.ESX)
    assert (scenario.host.frames, scenario.host.page_size) == (10240, 4 * KIB)
    assert (scenario.seed, scenario.host.tick_ns) == (1, NS_PER_S // 10)
    assert (scenario.vms, scenario.schedule, scenario.notes) == ((), (), ())


@pytest.mark.parametrize(
    ("written", "driver"),
    [
        ("", DriverSpec()),
        ("driver = true", DriverSpec()),
        ("driver = false", None),
        ('driver = "vmmemctl"', DriverSpec()),
        ('driver = "virtio"', DriverSpec(kind=DriverKind.VIRTIO, stats_period_ns=2 * NS_PER_S)),
        (
            'driver = "virtio"\nstats_period = "500 ms"\ndeflate_on_oom = true\nbatched = true',
            DriverSpec(
                kind=DriverKind.VIRTIO, stats_period_ns=NS_PER_S // 2, deflate_on_oom=True, batched=True
            ),
        ),
    ],
)
def test_a_vm_has_the_driver_that_its_line_names(reading, written, driver):
    assert reading(LEAST + VM + written).vms[0].driver == driver


def test_the_states_are_those_of_the_paper_unless_told_otherwise(reading):
    unsaid, said = reading(LEAST).host.states, reading(LEAST + 'states = "osdi02"\n').host.states
    assert unsaid == said == StatesSpec(high=4, soft=2, hard=1, low=0)


def test_a_host_can_do_nothing_without_being_told_and_everything_costs_nothing(reading):
    host = reading(LEAST).host
    assert (host.has_swap, host.sharing, host.compression, host.costs) == (False, None, None, CostsSpec())
    assert (
        reading(LEAST + 'swap = false\nsharing = false\ncompression = false\ncosts = "free"\n').host == host
    )


def test_swap_is_a_switch_or_the_size_of_the_disk(reading):
    for written, has_swap, swap_pages in (
        ("true", True, None),
        ("false", False, None),
        ('"3 MiB"', True, 3),
        ("0", True, 0),
    ):
        host = reading(f"{LEAST}swap = {written}\n").host
        assert (host.has_swap, host.swap_pages) == (has_swap, swap_pages)


def test_true_is_sharing_and_compression_with_the_published_numbers(reading):
    host = reading(LEAST + "sharing = true\ncompression = true\n").host
    assert host.sharing == SharingSpec(vm_pages_per_s=50, host_pages_per_s=200)
    assert (host.sharing.before_swap, host.sharing.is_salted) == (True, False)
    assert host.compression.cache_percent == 10


@pytest.mark.parametrize("disk", PRESETS_OF_COSTS)
def test_costs_are_those_of_a_disk_and_each_of_them_can_be_another(reading, disk):
    assert reading(f'{LEAST}costs = "{disk}"\n').host.costs == PRESETS_OF_COSTS[disk]
    assert reading(f'{LEAST}costs = {{ preset = "{disk}" }}\n').host.costs == PRESETS_OF_COSTS[disk]
    other = reading(f'{LEAST}costs = {{ preset = "{disk}", cow = "9 us" }}\n').host.costs
    assert other == msgspec.structs.replace(PRESETS_OF_COSTS[disk], cow_ns=9000)


def test_states_that_are_not_named_are_not_used(reading):
    states = reading(LEAST + "states = { high = 0, soft = 0 }\n").host.states
    assert states == StatesSpec(high=0, soft=0, hard=None, low=None)
    assert reading(LEAST + "states = { high = 3, hard = 2 }\n").host.states.soft is None


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_states_is_named(reading, name):
    host = reading(LEAST + f'states = "{name}"\n').host
    assert host.states == PRESETS[name](host.frames, host.page_size)


def test_a_table_of_states_may_have_clear_and_a_mark_for_large_pages(reading):
    states = reading(LEAST + 'states = { high = 9, clear = 8, soft = "4 MiB", break_large_below = 32 }\n')
    assert states.host.states == StatesSpec(
        high=9, clear=8, soft=4, break_large_below=32, balloons_in_hard=False
    )


def test_balloons_stop_in_hard_where_there_is_clear_unless_the_host_says_otherwise(reading):
    def balloons(*lines):
        return reading(LEAST + "\n".join(lines)).host.states.balloons_in_hard

    assert balloons()
    assert not balloons('states = "vsphere6"')
    assert balloons('states = "vsphere6"', "balloon_in_hard = true")
    assert not balloons('states = "vsphere6"', "balloon_in_hard = false")
    assert balloons("states = { high = 9, clear = 8, soft = 4 }", "balloon_in_hard = true")


@pytest.mark.parametrize("size", ["8", '"8 MiB"', '"8192 KiB"', '"0.0078125 GiB"', '" 8 mib "'])
def test_a_size_is_a_number_of_pages_or_has_a_unit(reading, size):
    assert reading(LEAST + VM.replace("8", size)).vms[0].configured_pages == 8


@pytest.mark.parametrize(("page_size", "frames"), [("4 KiB", 16384), ("1 MiB", 64), ("64 MiB", 1)])
def test_a_number_of_pages_does_not_depend_on_their_size_and_a_size_does(reading, page_size, frames):
    scenario = reading(LEAST.replace("64", '"64 MiB"').replace('"1 MiB"', f'"{page_size}"') + VM)
    assert (scenario.host.frames, scenario.vms[0].configured_pages) == (frames, 8)


def test_the_largest_and_smallest_pages_and_ticks_are_read(reading):
    for size in (4 * KIB, 1024 * MIB):
        assert reading(LEAST.replace("1 MiB", f"{size} B")).host.page_size == size
    for tick, ns in (("1 ms", NS_PER_MS), ("1 s", NS_PER_S)):
        assert reading(f'{LEAST}tick = "{tick}"\n').host.tick_ns == ns


def test_every_pattern_can_be_written(reading):
    for pattern in Pattern:
        program = f'[[vm.program]]\nname = "p"\npattern = "{pattern}"\nsize = 1\ntouches = 1\n'
        assert reading(LEAST + VM + program).vms[0].programs[0].pattern is pattern


def test_vms_commands_and_notes_stay_in_the_order_of_the_file(reading):
    at = '[[at]]\ntime = "{}"\ndo = "pause"\nvm = "{}"\n'
    note = '[[note]]\ntime = "{}"\ntext = "{}"\n'
    text = VM + VM.replace('"a"', '"b"') + at.format("2 s", "a") + at.format("1 s", "b")
    scenario = reading(LEAST + text + note.format("2 s", "two") + note.format("1 s", "one"))
    assert [vm.name for vm in scenario.vms] == ["a", "b"]
    assert [each.command.vm for each in scenario.schedule] == ["a", "b"]
    assert [each.text for each in scenario.notes] == ["two", "one"]


TIMED: list[tuple[str, Command]] = [
    ('do = "destroy"\nvm = "a"', commands.DestroyVm(vm="a")),
    ('do = "pause"\nvm = "a"', commands.PauseVm(vm="a")),
    ('do = "resume"\nvm = "a"', commands.ResumeVm(vm="a")),
    ('do = "reboot"\nvm = "a"', commands.RebootVm(vm="a")),
    ('do = "crash"\nvm = "a"', commands.CrashVm(vm="a")),
    ('do = "set-shares"\nvm = "a"\nshares = 5', commands.SetShares(vm="a", shares=5)),
    ('do = "set-limit"\nvm = "a"\nlimit = "4 MiB"', commands.SetLimit(vm="a", limit_pages=4)),
    (
        'do = "set-reservation"\nvm = "a"\nreservation = 2',
        commands.SetReservation(vm="a", reservation_pages=2),
    ),
    ('do = "set-target"\nvm = "a"\ntarget = "3 MiB"', commands.SetTarget(vm="a", target_pages=3)),
    ('do = "set-target"\nvm = "a"\ntarget = 3', commands.SetTarget(vm="a", target_pages=3)),
    ('do = "release-target"\nvm = "a"', commands.ReleaseTarget(vm="a")),
    ('do = "set-balloon-limit"\nvm = "a"\npercent = 75', commands.SetBalloonLimit(vm="a", percent=75)),
    ('do = "set-policy"\npolicy = "mom"', commands.SetPolicy(policy=Policy.MOM)),
    ('do = "stop-program"\nvm = "a"\nprogram = "p"', commands.StopProgram(vm="a", program="p")),
    ('do = "load-driver"\nvm = "a"', commands.LoadDriver(vm="a")),
    ('do = "unload-driver"\nvm = "a"', commands.UnloadDriver(vm="a")),
    ('do = "touch-ballooned-page"\nvm = "a"', commands.TouchBalloonedPage(vm="a")),
    ('do = "set-host"\nidle_tax = 10\nswap = true', commands.SetHost(idle_tax_percent=10, has_swap=True)),
    ('do = "set-host"\ncosts = "nvme"', commands.SetHost(costs=PRESETS_OF_COSTS["nvme"])),
    (
        'do = "set-host"\ncosts = { preset = "hdd", cow = "9 ms" }',
        commands.SetHost(costs=msgspec.structs.replace(PRESETS_OF_COSTS["hdd"], cow_ns=9 * NS_PER_MS)),
    ),
    (
        'do = "set-host"\nsharing = false\ncompression = true',
        commands.SetHost(sharing=None, compression=CompressionSpec()),
    ),
    (
        'do = "set-host"\nsharing = { is_salted = true }\ncompression = { cache_percent = 5 }',
        commands.SetHost(sharing=SharingSpec(is_salted=True), compression=CompressionSpec(cache_percent=5)),
    ),
    (
        'do = "spawn"\n[at.vm]\nname = "new"\nmemory = "4 MiB"\ndriver_loads_after = "3 s"\n'
        '[[at.vm.program]]\nname = "p"\npattern = "leak"\nsize = "2 MiB"\ntouches = 3',
        commands.SpawnVm(
            vm=VmSpec(
                name="new",
                configured_pages=4,
                driver=DriverSpec(loads_after_ns=3 * NS_PER_S),
                programs=(ProgramSpec(name="p", pattern=Pattern.LEAK, size_pages=2, touches_per_s=3),),
            )
        ),
    ),
    (
        'do = "spawn"\nvm = { name = "bare", memory = 4, driver = false }',
        commands.SpawnVm(vm=VmSpec(name="bare", configured_pages=4, driver=None)),
    ),
    (
        'do = "start-program"\nvm = "a"\n[at.program]\nname = "p"\npattern = "scan"\nsize = "2 MiB"\n'
        'touches = 3\nstop = "9 s"',
        commands.StartProgram(
            vm="a",
            program=ProgramSpec(
                name="p", pattern=Pattern.SCAN, size_pages=2, touches_per_s=3, stop_ns=9 * NS_PER_S
            ),
        ),
    ),
]


@pytest.mark.parametrize(("written", "command"), TIMED, ids=lambda case: type(case).__name__)
def test_a_timed_command_is_read(reading, written, command):
    (scheduled,) = reading(f'{LEAST}{VM}[[at]]\ntime = "1.5 s"\n{written}\n').schedule
    assert scheduled == (1_500_000_000, command)


def test_a_timed_command_of_every_kind_was_tried():
    assert {type(command) for _, command in TIMED} == set(Command.__args__)


def test_times_go_up_to_their_limit(reading):
    (note,) = reading(f'{LEAST}[[note]]\ntime = "{TIME_MAX_NS // NS_PER_S} s"\ntext = "late"\n').notes
    assert note.at_ns == TIME_MAX_NS


def test_line_ends_of_windows_and_a_byte_order_mark_do_not_matter(tmp_path):
    path = tmp_path / "windows.toml"
    path.write_bytes(b"\xef\xbb\xbf" + (LEAST + VM).replace("\n", "\r\n").encode())
    assert read(path).vms[0].name == "a"


def test_a_scenario_builds_a_machine_with_every_vm_powered_on(reading):
    machine, events = reading(EVERYTHING).build(3)
    assert [type(event).__name__ for event in events] == ["VmSpawned", "VmSpawned"]
    assert machine.world.names == ["web", "bare"]
    assert machine.world.seed == 3


def test_what_ships_is_loaded_by_name_and_by_path(request, monkeypatch):
    monkeypatch.chdir(request.config.rootpath)
    for name in shipped_names():
        scenario = load(name)
        assert scenario.name == name
        assert load(f"resources/scenarios/{name}.toml") == scenario


def test_a_path_without_a_suffix_is_a_file_if_there_is_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine").write_text(LEAST)
    assert load("mine").name == "mine"
