"""What stands beside the balloon of a virtio guest, and which driver a new VM is offered."""

import msgspec
import pytest

from core.commands import PauseVm, SetTarget
from core.scenario_files import load
from core.specs import DriverKind, DriverSpec
from core.units import NS_PER_S
from gui.vm.spawn_dialog import SpawnDialog
from gui.vm.virtio_text import driver_tooltip


@pytest.fixture
def window(open_window):
    """The consolidation with virtio drivers, where the last VM reports nothing."""
    window = open_window()
    scenario = load("consolidation")
    periods_ns = (NS_PER_S, NS_PER_S, 0)
    vms = tuple(
        msgspec.structs.replace(vm, driver=DriverSpec(kind=DriverKind.VIRTIO, stats_period_ns=period_ns))
        for vm, period_ns in zip(scenario.vms, periods_ns, strict=True)
    )
    window.open_scenario(msgspec.structs.replace(scenario, vms=vms))
    return window


def go_on(window, seconds):
    timeline = window.controller.timeline
    until_ns = timeline.now_ns + seconds * NS_PER_S
    while timeline.now_ns < until_ns:
        timeline.advance_tick()
    window.controller.ticked.emit()


def tooltip(window, vm):
    timeline = window.controller.timeline
    return driver_tooltip(timeline.vms()[vm], timeline.host(), timeline.now_ns).split("\n")


def test_the_device_s_numbers_are_in_units_of_4_kib(window):
    go_on(window, 1)
    window.apply(SetTarget(vm="web-frontend", target_pages=20))
    go_on(window, 1)
    assert tooltip(window, 0)[1] == "num_pages 5,120 · actual 5,120 (units of 4 KiB)"
    assert window.overview.cards.cards[0].gauge.toolTip().split("\n") == tooltip(window, 0)


def test_the_report_is_told_with_its_age_and_a_stale_one_is_called_so(window):
    go_on(window, 2.05)
    lines = tooltip(window, 0)
    assert lines[2] == "The guest reported 0.1 s ago:"
    assert lines[3].startswith("free ")
    assert lines[3].endswith("total 128 MiB")
    window.apply(PauseVm(vm="web-frontend"))
    go_on(window, 4)
    assert tooltip(window, 0)[2] == "The guest last reported 4.1 s ago, too long to go by:"


def test_a_guest_that_never_reported_is_told_too(window):
    go_on(window, 1)
    assert tooltip(window, 2)[2:] == ["The guest has reported no statistics"]


def test_a_new_vm_is_offered_the_driver_that_the_others_here_have(window, qtbot):
    dialog = SpawnDialog(window.display, window.controller.timeline, window.questions.spawn, window)
    qtbot.addWidget(dialog)
    assert dialog.spec().driver.kind is DriverKind.VIRTIO
    dialog.templates.setCurrentRow(2)
    assert dialog.spec().driver.kind is DriverKind.VIRTIO
    dialog.ok.click()
    assert window.controller.timeline.vms()[-1].driver.kind is DriverKind.VIRTIO
