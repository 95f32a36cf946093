"""The rows of the forms: every key of the format is there; what they show is what the file means."""

from typing import get_args

import msgspec
import pytest
from small_scenario import SMALL, shipped_text

from core.commands import Command
from core.scenario_document import ScenarioDocument
from core.scenario_files import scenario_of, shipped_names
from core.scenario_form import CostsForm, HostForm, NoteForm, ProgramForm, ScenarioForm, StatesForm, VmForm
from core.specs import CompressionSpec, SharingSpec
from gui.editor.action_keys import ACTION_KEYS, ACTION_TIPS, ACTION_TITLES, TABLES
from gui.editor.file_keys import FILE_KEYS, NOTE_KEYS
from gui.editor.form_plan import plan
from gui.editor.host_keys import HOST_KEYS, OF_SIZE, OWN
from gui.editor.keys import Kind
from gui.editor.program_keys import PROGRAM_KEYS
from gui.editor.rules import filled_in, shown
from gui.editor.settings_keys import COMPRESSION_KEYS, COST_KEYS, SHARING_KEYS, STATE_KEYS
from gui.editor.vm_keys import VM_KEYS

TABLES_OF_FORMS = [
    (ScenarioForm, FILE_KEYS, {"host", "vm", "at", "note", "step"}),
    (HostForm, HOST_KEYS, set()),
    (StatesForm, STATE_KEYS, set()),
    (CostsForm, COST_KEYS, {"preset"}),
    (SharingSpec, SHARING_KEYS, set()),
    (CompressionSpec, COMPRESSION_KEYS, set()),
    (VmForm, VM_KEYS, {"program"}),
    (ProgramForm, PROGRAM_KEYS, set()),
    (NoteForm, NOTE_KEYS, set()),
]
DOCUMENT = ScenarioDocument(SMALL)


def rows_at(document, place):
    return {row.place: row for group in plan(document, place) for row in group.rows}


def row_at(document, part, *keys):
    return rows_at(document, part)[(*part, *keys)]


def edited(document, part, key, value):
    return filled_in(document, row_at(document, part, key), value)


@pytest.mark.parametrize(("form", "keys", "elsewhere"), TABLES_OF_FORMS)
def test_every_key_that_the_reader_knows_is_in_the_form_and_no_other(form, keys, elsewhere):
    known = {field.encode_name for field in msgspec.structs.fields(form)}
    assert set(keys) == known - elsewhere
    for key in keys.values():
        assert key.tip
        assert key.label


def test_every_action_has_a_name_a_sentence_and_its_keys():
    tags = {str(command.__struct_config__.tag) for command in get_args(Command)}
    assert set(ACTION_TITLES) == set(ACTION_TIPS) == set(ACTION_KEYS) == tags
    for command in get_args(Command):
        tag = str(command.__struct_config__.tag)
        names = {field.encode_name for field in msgspec.structs.fields(command)}
        assert {key.name for key in ACTION_KEYS[tag]} == names - {TABLES.get(tag)}


@pytest.mark.parametrize("name", shipped_names())
def test_every_key_of_a_scenario_that_ships_has_a_row_and_shows_what_is_written(name):
    document = ScenarioDocument(shipped_text(name))
    places = [(), ("host",), *(("at", n) for n in range(document.count(("at",))))]
    places += [("note", n) for n in range(document.count(("note",)))]
    for vm in range(document.count(("vm",))):
        programs = range(document.count(("vm", vm, "program")))
        places += [("vm", vm), *(("vm", vm, "program", n) for n in programs)]
    for place in places:
        rows = rows_at(document, place)
        table = document.get(place)
        for key in set(table) - {"host", "vm", "at", "note", "program"}:
            assert (*place, key) in rows, (place, key)
            if not isinstance(table[key], dict | bool):
                assert shown(document, rows[(*place, key)]) == table[key]


def test_filling_in_what_is_written_already_changes_nothing():
    for place in ((), ("host",), ("vm", 0), ("vm", 0, "program", 1), ("at", 0), ("note", 0)):
        for row in rows_at(DOCUMENT, place).values():
            if DOCUMENT.get(row.place) is not None:
                assert filled_in(DOCUMENT, row, shown(DOCUMENT, row)).text == DOCUMENT.text


# --- what stands for something else -------------------------------------------------------------------------


def test_a_technique_that_is_switched_on_shows_what_it_does_by_itself():
    assert ("host", "sharing", "is_salted") not in rows_at(DOCUMENT, ("host",))
    on = edited(DOCUMENT, ("host",), "sharing", True)
    assert on.get(("host", "sharing")) is True
    rate = row_at(on, ("host",), "sharing", "vm_pages_per_s")
    assert (shown(on, rate), rate.key.is_required) == (50, False)
    faster = filled_in(on, rate, 500)
    assert faster.get(("host", "sharing")) == {"vm_pages_per_s": 500}
    assert shown(faster, row_at(faster, ("host",), "sharing")) is True
    assert edited(faster, ("host",), "sharing", False).get(("host", "sharing")) is False


def test_what_things_cost_is_a_machine_and_what_differs_from_it():
    hdd = edited(DOCUMENT, ("host",), "costs", "hdd")
    access = row_at(hdd, ("host",), "costs", "disk_access")
    assert shown(hdd, access) == "7 ms"
    own = filled_in(hdd, access, "9 ms")
    assert own.get(("host", "costs")) == {"preset": "hdd", "disk_access": "9 ms"}
    nvme = edited(own, ("host",), "costs", "nvme")
    assert nvme.get(("host", "costs")) == {"preset": "nvme", "disk_access": "9 ms"}
    assert shown(nvme, row_at(nvme, ("host",), "costs")) == "nvme"
    assert shown(nvme, row_at(nvme, ("host",), "costs", "disk_speed")) == "2500 MiB"


def test_states_of_ones_own_begin_with_the_numbers_of_the_preset():
    own = edited(DOCUMENT, ("host",), "states", OWN)
    assert set(own.get(("host", "states"))) == {"high", "soft", "hard", "low"}
    before, after = (scenario_of(each.text, "t", "t").host.states for each in (DOCUMENT, own))
    assert after == before
    assert edited(own, ("host",), "states", "vsphere6").get(("host", "states")) == "vsphere6"


def test_a_host_with_a_state_clear_is_asked_about_balloons_in_hard():
    assert ("host", "balloon_in_hard") not in rows_at(DOCUMENT, ("host",))
    clear = edited(DOCUMENT, ("host",), "states", "vsphere6")
    assert ("host", "balloon_in_hard") in rows_at(clear, ("host",))


def test_a_swap_disk_of_a_size_begins_with_room_for_all_vms():
    sized = edited(DOCUMENT, ("host",), "swap", OF_SIZE)
    assert sized.get(("host", "swap")) == "48 MiB"
    rows = [row for group in plan(sized, ("host",)) for row in group.rows if row.place == ("host", "swap")]
    assert [row.key.kind for row in rows] == [Kind.CHOICE, Kind.SIZE]
    assert filled_in(sized, rows[1], "60 MiB").get(("host", "swap")) == "60 MiB"
    assert filled_in(sized, rows[0], True).get(("host", "swap")) is True


def test_a_driver_that_goes_without_saying_is_vmware_s():
    driver = row_at(DOCUMENT, ("vm", 0), "driver")
    assert shown(DOCUMENT, driver) == "vmmemctl"
    virtio = filled_in(DOCUMENT, driver, "virtio")
    assert ("vm", 0, "stats_period") in rows_at(virtio, ("vm", 0))
    none = filled_in(DOCUMENT, driver, False)
    assert ("vm", 0, "driver_loads_after") not in rows_at(none, ("vm", 0))


def test_a_key_that_means_nothing_here_is_shown_all_the_same_where_the_file_has_it():
    steady = ("vm", 0, "program", 0)
    assert (*steady, "period") not in rows_at(DOCUMENT, steady)
    assert (*steady, "period") in rows_at(DOCUMENT.with_value((*steady, "period"), "3 s"), steady)


# --- actions ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("do", ACTION_TITLES)
def test_an_action_of_any_kind_is_good_as_soon_as_it_is_chosen(do):
    document = edited(DOCUMENT, ("at", 0), "do", do)
    scenario_of(document.text, "t", "t")
    assert document.get(("at", 0, "time")) == "5 s"
    assert 'time = "5 s"     # soon' in document.text
    rows = rows_at(document, ("at", 0))
    assert {key for key in document.get(("at", 0)) if key not in ("vm", "program")} <= {
        place[-1] for place in rows
    }


def test_an_action_keeps_what_the_next_one_needs_too():
    shares = edited(DOCUMENT, ("at", 0), "do", "set-shares")
    assert shares.get(("at", 0)) == {"time": "5 s", "do": "set-shares", "vm": "web", "shares": 2000}
    back = edited(shares, ("at", 0), "do", "set-target")
    assert back.get(("at", 0, "vm")) == "web"
    assert "shares" not in back.get(("at", 0))


def test_the_vm_that_an_action_powers_on_has_the_form_of_a_vm():
    document = edited(DOCUMENT, ("at", 0), "do", "spawn")
    memory = row_at(document, ("at", 0), "vm", "memory")
    larger = filled_in(document, memory, "24 MiB")
    assert larger.get(("at", 0, "vm", "memory")) == "24 MiB"
    scenario_of(larger.text, "t", "t")
