"""What the tables hold is what the grids show, and no more than the chosen eye knows."""

import numpy as np
import pytest
from techniques import squeezed

from core.codes import FRAME_FREE, LOOKS, SHARED_OWNER, Backing, Use
from core.commands import DestroyVm
from core.scenario_files import load
from core.timeline import Timeline
from core.units import NS_PER_S
from gui.display import Display, Eye, Link, Vocabulary
from gui.tables.columns import DASH
from gui.tables.frame_sheet import frames_sheet
from gui.tables.sheets import pages_sheet


@pytest.fixture(scope="module")
def run():
    timeline = Timeline(load("consolidation"))
    while timeline.now_ns < 64 * NS_PER_S:
        timeline.advance()
    return timeline


@pytest.fixture
def display():
    return Display()


def titles(sheet):
    return [column.title for column in sheet.columns]


def cells(sheet, title):
    column = sheet.columns[titles(sheet).index(title)]
    return [column.text(row) for row in range(sheet.rows)]


@pytest.mark.parametrize("table", ["pages", "frames"])
def test_of_a_vm_that_went_since_then_nobody_can_say_when_its_pages_were_touched(display, table):
    run = Timeline(load("consolidation"))
    while run.now_ns < 5 * NS_PER_S:
        run.advance()
    sheet = pages_sheet(run, display, run.vms()) if table == "pages" else frames_sheet(run, display)
    gone = run.vms()[0]
    run.apply(DestroyVm(vm=gone.name))
    run.advance_tick()
    times = cells(sheet, "Last touched")
    assert {text for text, vm in zip(times, sheet.vms, strict=True) if vm == gone.id} == {"never"}
    assert any(text.endswith(" ago") for text in times)
    assert not any("−" in text or text.startswith("-") for text in times)


# --- guest pages ----------------------------------------------------------------------------------------


def test_the_truth_of_a_vm_s_pages(run, display):
    vm = run.vms()[1]
    sheet = pages_sheet(run, display, [vm])
    assert titles(sheet) == ["Page", "Use", "Recency", "Backing", "Host frame", "Program", "Last touched"]
    assert sheet.rows == vm.configured_pages
    for ppn in range(0, sheet.rows, 7):
        page = run.page_at(vm.id, ppn)
        look = LOOKS[page.code]
        assert cells(sheet, "Page")[ppn] == str(ppn)
        assert (cells(sheet, "Use")[ppn] == "balloon") == (look.use == Use.BALLOON)
        assert (cells(sheet, "Recency")[ppn] == "active") == look.active
        assert (cells(sheet, "Backing")[ppn] == "backed") == (look.backing == Backing.BACKED)
        assert cells(sheet, "Host frame")[ppn] == (DASH if page.frame is None else str(page.frame))
        assert cells(sheet, "Program")[ppn] == (page.program or DASH)
        assert (cells(sheet, "Last touched")[ppn] == "never") == (page.touched_ns is None)
        assert sheet.link(ppn) == Link(vm=vm.id, ppn=ppn, frame=page.frame)


def test_a_guest_knows_no_frames(run, display):
    display.set_eye(Eye.GUEST)
    vm = run.vms()[1]
    sheet = pages_sheet(run, display, [vm])
    assert titles(sheet) == ["Page", "Use", "Recency", "Program", "Last touched"]
    assert {sheet.link(ppn).frame for ppn in range(sheet.rows)} == {None}


def test_to_the_hypervisor_free_and_used_pages_are_alike(run, display):
    display.set_eye(Eye.HYPERVISOR)
    vm = run.vms()[0]
    sheet = pages_sheet(run, display, [vm])
    assert titles(sheet) == ["Page", "Backing", "Host frame", "Watched"]
    watched = [ppn for ppn, said in enumerate(cells(sheet, "Watched")) if said != DASH]
    assert watched == sorted(run.watched_pages(vm.id).tolist())


def test_the_pages_of_all_vms_say_whose_they_are(run, display):
    vms = run.vms()
    sheet = pages_sheet(run, display, vms)
    assert titles(sheet)[:2] == ["VM", "Page"]
    assert sheet.rows == sum(vm.configured_pages for vm in vms)
    assert cells(sheet, "VM")[130] == vms[1].name
    assert sheet.link(130).vm == vms[1].id
    assert sheet.link(130).ppn == 2
    names = {run.page_at(vm.id, ppn).program for vm in vms for ppn in range(vm.configured_pages)}
    assert set(cells(sheet, "Program")) == {name or DASH for name in names}


def test_without_vms_there_are_no_rows(run, display):
    assert pages_sheet(run, display, []).rows == 0


# --- host frames ----------------------------------------------------------------------------------------


def test_the_truth_of_the_host_s_frames(run, display):
    sheet = frames_sheet(run, display)
    assert titles(sheet) == [
        *("Host frame", "Holds", "VM", "Page"),
        *("Use", "Recency", "Program", "Last touched"),
    ]
    codes = run.frame_codes()
    for frame in range(0, sheet.rows, 5):
        page = run.page_of_frame(frame)
        assert (cells(sheet, "Holds")[frame] == "nothing: it is free") == (codes[frame] == FRAME_FREE)
        if page is not None:
            assert cells(sheet, "VM")[frame] == run.vm_name(page.vm)
            assert cells(sheet, "Page")[frame] == str(page.ppn)
            assert cells(sheet, "Program")[frame] == (page.program or DASH)
            assert sheet.link(frame) == Link(vm=page.vm, ppn=page.ppn, frame=frame)
        else:
            assert cells(sheet, "Last touched")[frame] == "never"
            assert sheet.link(frame) == Link(vm=None, ppn=None, frame=frame)


def test_what_the_hypervisor_and_a_guest_know_of_frames(run, display):
    display.set_eye(Eye.HYPERVISOR)
    assert titles(frames_sheet(run, display)) == ["Host frame", "Holds", "VM", "Page"]
    display.set_eye(Eye.GUEST)
    assert frames_sheet(run, display).rows == 0
    assert frames_sheet(run, display).columns == ()


def test_shared_compressed_and_swapped_pages_are_named(run, display):
    source = squeezed(run)
    frames = frames_sheet(source, display)
    shared = np.flatnonzero(source.frame_owners() == SHARED_OWNER)
    assert shared.size
    for frame in shared:
        assert cells(frames, "Holds")[frame] == "a shared page"
        assert cells(frames, "VM")[frame] == "several"
        assert cells(frames, "Use")[frame] == "–", "each of its pages has one of its own"
        assert frames.row_of(Link(vm=0, ppn=10**6, frame=int(frame))) == frame
    assert "compressed pages" in cells(frames, "Holds")
    pages = pages_sheet(source, display, source.vms())
    assert {"shared", "compressed", "host swap"} <= set(cells(pages, "Backing"))


def test_the_words_chosen_name_the_frames(run, display):
    display.set_vocabulary(Vocabulary.VMWARE)
    assert titles(frames_sheet(run, display))[0] == "Machine page"


def test_a_pair_is_found_by_its_page_and_a_frame_that_is_nobody_s_by_its_number(run, display):
    frames = frames_sheet(run, display)
    used = next(frame for frame in range(frames.rows) if run.page_of_frame(frame) is not None)
    assert frames.row_of(frames.link(used)) == used
    free = int(np.flatnonzero(run.frame_codes() == FRAME_FREE)[0])
    assert frames.row_of(Link(vm=None, ppn=None, frame=free)) == free
    pages = pages_sheet(run, display, [run.vms()[0]])
    assert pages.row_of(Link(vm=run.vms()[1].id, ppn=3, frame=None)) is None
    assert pages.row_of(Link(vm=None, ppn=None, frame=None)) is None
