"""The spawn dialog: templates, checks as you type, and what the host will say."""

import pytest
from msgspec.structs import replace

from core.commands import SpawnVm
from core.specs import DriverKind, DriverSpec, Pattern
from core.units import NS_PER_S
from gui.vm.admission import problem_of
from gui.vm.program_dialog import ProgramDialog
from gui.vm.spawn_dialog import SpawnDialog
from gui.vm.templates import PATTERN_TITLES, TEMPLATES


@pytest.fixture
def window(open_window):
    return open_window(until_s=1)


@pytest.fixture
def dialog(window, qtbot):
    dialog = SpawnDialog(window.display, window.controller.timeline, window.questions.spawn, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def names(window):
    return [vm.name for vm in window.controller.timeline.vms()]


@pytest.mark.parametrize("row", range(len(TEMPLATES)))
def test_every_template_can_be_powered_on_as_it_is(window, dialog, row):
    dialog.templates.setCurrentRow(row)
    assert dialog.problem.text() == ""
    dialog.ok.click()
    assert names(window)[-1].startswith(TEMPLATES[row].name)
    assert len(window.overview.cards.cards) == 4


@pytest.mark.parametrize("scenario", ["figure-3-27", "boot-storm", "too-deep"])
def test_templates_fit_hosts_of_any_size(open_window, qtbot, scenario):
    window = open_window(scenario)
    dialog = SpawnDialog(window.display, window.controller.timeline, window.questions.spawn, window)
    qtbot.addWidget(dialog)
    for row in range(len(TEMPLATES)):
        dialog.templates.setCurrentRow(row)
        assert 2 <= dialog.spec().configured_pages <= window.controller.timeline.host().frames


def test_a_name_that_is_taken_gets_a_number(window, dialog):
    dialog.templates.setCurrentRow(1)
    assert dialog.name.text() == "database-2"


def test_a_name_typed_by_hand_survives_another_template(dialog, qtbot):
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "mine")
    dialog.templates.setCurrentRow(2)
    assert dialog.name.text() == "mine"


def test_what_is_wrong_is_said_as_you_type(dialog, qtbot):
    dialog.name.clear()
    dialog.name.textEdited.emit("")
    assert "name" in dialog.problem.text()
    assert not dialog.ok.isEnabled()
    assert dialog.name.property("invalid")
    qtbot.keyClicks(dialog.name, "database")
    assert "taken" in dialog.problem.text()
    qtbot.keyClicks(dialog.name, "s")
    assert dialog.ok.isEnabled()
    assert not dialog.name.property("invalid")


def test_what_would_not_fit_on_the_hosts_swap_disk_is_not_admitted(window, dialog):
    timeline = window.controller.timeline
    used = sum(vm.configured_pages - vm.reservation_pages for vm in timeline.vms())
    spec = replace(dialog.spec(), configured_pages=64, reservation_pages=24)
    for left, is_said in ((40, False), (39, True)):
        host = replace(timeline.host(), swap_pages=used + left)
        problem = problem_of(spec, host, timeline.vms())
        assert is_said == (problem is not None)
    assert problem.field == "reservation"
    assert "swap disk has only 39 MiB left" in problem.text
    host = replace(host, settings=replace(host.settings, has_swap=False))
    assert problem_of(spec, host, timeline.vms()) is None


def test_a_reservation_that_the_host_does_not_have_is_not_admitted(dialog):
    dialog.configured.setValue(400)
    dialog.reservation.setValue(300)
    assert "unreserved" in dialog.problem.text()
    assert dialog.reservation.property("invalid")
    dialog.reservation.setValue(20)
    assert dialog.ok.isEnabled()
    assert "Guaranteed to it: 22 MiB" in dialog.preview.text()
    dialog.has_limit.setChecked(True)
    dialog.limit.setValue(10)
    assert "limit" in dialog.problem.text()
    dialog.configured.setValue(10)
    assert "More is reserved" in dialog.problem.text()


def test_a_program_too_large_is_pointed_out_but_allowed(dialog):
    dialog.program.pages.setValue(500)
    assert "swap" in dialog.preview.text()
    assert dialog.ok.isEnabled()


def test_every_field_reaches_the_vm(dialog):
    dialog.name.setText("all")
    dialog.configured.setValue(64)
    dialog.reservation.setValue(8)
    dialog.has_limit.setChecked(True)
    dialog.limit.setValue(50)
    dialog.shares.setValue(500)
    dialog.swap.setValue(16)
    dialog.loads_after.setValue(12)
    dialog.program.pattern.setCurrentIndex(dialog.program.pattern.findData("leak"))
    dialog.program.pages.setValue(33)
    dialog.program.touches.setValue(44)
    dialog.program.writes.setValue(55)
    spec = dialog.spec()
    assert (spec.name, spec.configured_pages, spec.reservation_pages, spec.limit_pages) == ("all", 64, 8, 50)
    assert (spec.shares, spec.swap_pages, spec.driver.loads_after_ns) == (500, 16, 12 * NS_PER_S)
    (program,) = spec.programs
    assert (program.pattern, program.size_pages, program.touches_per_s) == (Pattern.LEAK, 33, 44)
    assert program.write_percent == 55
    assert spec.driver.kind is DriverKind.VMMEMCTL
    dialog.driver.setCurrentIndex(dialog.driver.findData(DriverKind.VIRTIO))
    assert dialog.spec().driver == DriverSpec(kind=DriverKind.VIRTIO, loads_after_ns=12 * NS_PER_S)
    dialog.driver.setCurrentIndex(dialog.driver.findData(None))
    assert not dialog.loads_after.isEnabled()
    dialog.program.pattern.setCurrentIndex(0)
    assert dialog.spec().driver is None
    assert dialog.spec().programs == ()


def test_a_late_refusal_is_shown_and_the_dialog_stays(window, dialog):
    spec = dialog.spec()
    assert window.questions.spawn(SpawnVm(vm=spec)) == ""
    dialog.ok.click()
    assert dialog.isVisible()
    assert "already" in dialog.problem.text()


def test_every_pattern_has_its_words():
    assert set(PATTERN_TITLES) == set(Pattern)


def test_the_program_dialog_checks_names(window, qtbot):
    vm = next(vm for vm in window.controller.timeline.vms() if any(each.running for each in vm.programs))
    taken = next(program.name for program in vm.programs if program.running)
    dialog = ProgramDialog(window.display, vm, window.controller.timeline.host(), window)
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    dialog.name.setText(taken)
    assert "running already" in dialog.problem.text()
    assert not ok.isEnabled()
    dialog.name.setText("")
    assert not ok.isEnabled()
    dialog.name.setText("new")
    dialog.fields.pages.setValue(10_000)
    assert "swap" in dialog.problem.text()
    assert ok.isEnabled()
    assert dialog.command().program.name == "new"
