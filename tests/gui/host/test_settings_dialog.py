"""Host settings in the window: what is shown, what a change becomes, and what is said of it."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QCheckBox, QComboBox, QLabel

from core.commands import Refused, SetHost
from core.costs import PRESETS
from core.events import HostChanged
from core.specs import CompressionSpec, CostsSpec, HostSettings, SharingSpec
from core.units import MIB, NS_PER_S
from gui.display import Vocabulary
from gui.host.markers import MarkerLog
from gui.host.setting_tips import TIPS
from gui.host.settings_dialog import HostSettingsDialog
from gui.host.unit_spin import cost_spin, disk_speed_spin
from gui.theme import THEMES

ALL_ON = HostSettings(
    idle_tax_percent=50,
    costs=PRESETS["nvme"],
    has_swap=True,
    sharing=SharingSpec(vm_pages_per_s=7, host_pages_per_s=70, before_swap=False, is_salted=True),
    compression=CompressionSpec(cache_percent=20, quarter_percent=15, half_percent=25),
)
NOTHING_ON = HostSettings()
CUSTOM = "Custom"


@pytest.fixture
def window(open_window):
    return open_window(until_s=1)


class Asked:
    """Takes the commands of a dialog, and refuses them if told to."""

    def __init__(self, refusal=None):
        self.commands, self.refusal = [], refusal

    def __call__(self, command):
        self.commands.append(command)
        return self.refusal


@pytest.fixture
def open_dialog(window, qtbot):
    def make(settings=NOTHING_ON, scenario=None, submit=None):
        host = msgspec.structs.replace(window.controller.timeline.host(), settings=settings)
        dialog = HostSettingsDialog(
            window.display, host, settings if scenario is None else scenario, submit or Asked(), window
        )
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        return dialog

    return make


def fields(dialog):
    """Every switch and field by its place in the settings."""
    forms = (dialog.techniques, dialog.costs)
    return {key: form.field(key) for form in forms for key in TIPS if form.field(key) is not None}


def write(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def choose(combo, text):
    combo.setCurrentText(text)
    combo.activated.emit(combo.currentIndex())


# --- what is shown ----------------------------------------------------------------------------------


def test_the_dialog_shows_what_is_set(open_dialog):
    dialog = open_dialog(ALL_ON)
    shown = fields(dialog)
    assert all(shown[key].isChecked() for key in ("sharing", "compression", "has_swap", "sharing.is_salted"))
    assert not shown["sharing.before_swap"].isChecked()
    texts = {key: field.text() for key, field in shown.items() if isinstance(field, QAbstractSpinBox)}
    assert texts == {
        "sharing.vm_pages_per_s": "7 pages/s",
        "sharing.host_pages_per_s": "70 pages/s",
        "compression.cache_percent": "20 %",
        "idle_tax_percent": "50 %",
        "costs.zero_fill_ns": "1.5 µs",
        "costs.compress_ns": "9 µs",
        "costs.decompress_ns": "2 µs",
        "costs.virtio_percent": "100 %",
        "costs.cow_ns": "3 µs",
        "costs.hash_ns": "1.5 µs",
        "costs.disk_access_ns": "90 µs",
        "costs.disk_bytes_per_s": "2,500 MiB/s",
    }
    assert shown["costs"].currentText() == "NVMe"
    notes = (dialog.techniques.shrinking, dialog.techniques.price, dialog.costs.sum)
    assert [note.text() for note in notes] == [
        "15 % of pages shrink to a quarter, 25 % to a half; 60 % do not, and are swapped.",
        "An idle page, not touched for 30 s, costs as much as 2 used ones.",
        "With pages of 1 MiB: 384 µs for a zeroed one, 490 µs for one from a disk.",
    ]


def test_what_is_switched_off_cannot_be_filled_in(open_dialog):
    shown = fields(open_dialog())
    below = [key for key in shown if key.startswith(("sharing.", "compression."))]
    assert not any(shown[key].isEnabled() for key in below)
    for switch in ("sharing", "compression"):
        shown[switch].click()
    assert all(shown[key].isEnabled() for key in below)


def test_compression_without_a_disk_is_said_to_do_nothing(open_dialog):
    dialog = open_dialog(HostSettings(compression=CompressionSpec()))
    assert "without that disk, nothing" in dialog.techniques.shrinking.text()
    dialog.techniques.has_swap.click()
    assert "shrink to a quarter" in dialog.techniques.shrinking.text()


def test_the_words_are_those_of_the_window(window, open_dialog):
    window.display.set_vocabulary(Vocabulary.VMWARE)
    dialog = open_dialog()
    switches = [switch.text() for switch in dialog.findChildren(QCheckBox)]
    assert {"Transparent page sharing", "VMkernel swap file", "Memory compression"} <= set(switches)
    labels = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"What the VMkernel may do", "Mem.IdleTax", "A zeroed machine page"} <= labels
    assert "one machine page" in dialog.techniques.shares.toolTip()


@pytest.mark.parametrize("vocabulary", Vocabulary)
def test_every_control_explains_itself_to_those_who_hover(window, open_dialog, vocabulary):
    window.display.set_vocabulary(vocabulary)
    dialog = open_dialog()
    shown = fields(dialog)
    assert {*shown, "reset"} == set(TIPS)
    for widget in (*shown.values(), dialog.reset_button):
        assert len(widget.toolTip()) > 60
        assert "{" not in widget.toolTip()
        assert 1 <= widget.toolTip().count(". ") + 1 <= 2, widget.toolTip()
    for field in dialog.findChildren(QAbstractSpinBox) + dialog.findChildren(QComboBox):
        assert field in shown.values()
        assert field.accessibleName()
    for option in ("ShareScanVM, 50", "ShareForceSalting: 2", "MemZipMaxPct: 10 %", "IdleTax: 75 %"):
        assert any(option in field.toolTip() for field in shown.values())


# --- what a change becomes --------------------------------------------------------------------------


def salted(dialog, _qtbot):
    dialog.techniques.shares.click()
    dialog.techniques.is_salted.click()


CHANGES = {
    "swap": (lambda d, q: d.techniques.has_swap.click(), SetHost(has_swap=True)),
    "sharing": (lambda d, q: d.techniques.shares.click(), SetHost(sharing=SharingSpec())),
    "salt": (salted, SetHost(sharing=SharingSpec(is_salted=True))),
    "compression": (lambda d, q: d.techniques.zips.click(), SetHost(compression=CompressionSpec())),
    "tax": (lambda d, q: write(q, d.techniques.idle_tax, "3"), SetHost(idle_tax_percent=3)),
    "machine": (lambda d, q: choose(d.costs.machine, "SATA SSD"), SetHost(costs=PRESETS["sata-ssd"])),
    "one cost": (
        lambda d, q: write(q, d.costs.fields["cow_ns"], "4.5"),
        SetHost(costs=CostsSpec(cow_ns=4500)),
    ),
    "speed": (
        lambda d, q: write(q, d.costs.fields["disk_bytes_per_s"], "80 MiB/s"),
        SetHost(costs=CostsSpec(disk_bytes_per_s=80 * MIB)),
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_applying_gives_one_command_with_what_changed_and_nothing_else(open_dialog, qtbot, name):
    change, command = CHANGES[name]
    asked = Asked()
    dialog = open_dialog(submit=asked)
    assert not dialog.apply_button.isEnabled()
    change(dialog, qtbot)
    dialog.apply_button.click()
    assert asked.commands == [command]
    assert dialog.result() == HostSettingsDialog.DialogCode.Accepted


def test_what_is_taken_back_leaves_nothing_to_apply(open_dialog):
    dialog = open_dialog(ALL_ON)
    for switch in (dialog.techniques.shares, dialog.techniques.zips, dialog.techniques.has_swap):
        switch.click()
    assert dialog.settings() == HostSettings(idle_tax_percent=50, costs=PRESETS["nvme"])
    for switch in (dialog.techniques.shares, dialog.techniques.zips, dialog.techniques.has_swap):
        switch.click()
    assert dialog.settings() == ALL_ON
    assert not dialog.apply_button.isEnabled()


def test_costs_with_many_digits_survive_being_shown(open_dialog):
    odd = CostsSpec(zero_fill_ns=1, cow_ns=13_666_667, disk_access_ns=10**15, disk_bytes_per_s=10**12 + 1)
    asked = Asked()
    dialog = open_dialog(HostSettings(costs=odd), submit=asked)
    assert dialog.costs.machine.currentText() == CUSTOM
    assert dialog.settings().costs == odd
    dialog.techniques.has_swap.click()
    dialog.apply_button.click()
    assert asked.commands == [SetHost(has_swap=True)]


def test_a_machine_is_custom_as_soon_as_one_cost_is_edited(open_dialog, qtbot):
    dialog = open_dialog()
    choose(dialog.costs.machine, "HDD")
    assert dialog.costs.costs() == PRESETS["hdd"]
    write(qtbot, dialog.costs.fields["disk_access_ns"], "300 µs")
    assert dialog.costs.machine.currentText() == CUSTOM
    write(qtbot, dialog.costs.fields["disk_access_ns"], "0.007 s")
    assert dialog.costs.machine.currentText() == "HDD"
    assert dialog.costs.fields["disk_access_ns"].text() == "7 ms"
    choose(dialog.costs.machine, CUSTOM)
    assert dialog.costs.costs() == PRESETS["hdd"]


def test_a_disk_without_a_limit_is_said_to_have_none(open_dialog, qtbot):
    dialog = open_dialog(ALL_ON)
    speed = dialog.costs.fields["disk_bytes_per_s"]
    write(qtbot, speed, "0")
    assert speed.text() == "no limit"
    write(qtbot, speed, "no limit")
    assert dialog.settings().costs.disk_bytes_per_s == 0


def test_cancelling_changes_nothing(window, open_dialog):
    asked = Asked()
    dialog = open_dialog(submit=asked)
    dialog.techniques.has_swap.click()
    dialog.buttons.button(dialog.buttons.StandardButton.Cancel).click()
    assert asked.commands == []
    assert not dialog.isVisible()


def test_the_values_of_the_scenario_come_back_and_wait_to_be_applied(open_dialog):
    asked = Asked()
    dialog = open_dialog(ALL_ON, scenario=HostSettings(has_swap=True), submit=asked)
    dialog.techniques.is_salted.click()
    dialog.reset_button.click()
    assert dialog.settings() == HostSettings(has_swap=True)
    assert not dialog.reset_button.isEnabled()
    assert asked.commands == []
    dialog.apply_button.click()
    assert asked.commands == [SetHost(idle_tax_percent=75, costs=CostsSpec(), sharing=None, compression=None)]


# --- refusals ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
def test_a_refusal_stands_below_its_field_and_nothing_is_half_done(window, open_dialog, qtbot, text_scale):
    window.display.set_text_scale(text_scale)
    timeline = window.controller.timeline
    before = timeline.host().settings
    dialog = open_dialog(before, submit=window.questions.set_host)
    dialog.techniques.shares.click()
    write(qtbot, dialog.techniques.idle_tax, "100")
    dialog.techniques.shares.setFocus()
    dialog.area.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    dialog.apply_button.click()
    QApplication.processEvents()
    assert dialog.isVisible()
    assert timeline.host().settings == before
    problem, tax = dialog.techniques._problem, dialog.techniques.idle_tax
    assert problem.text() == "The idle memory tax must lie between 0 % and 99 %; 100 % does not."
    assert problem.isVisible()
    assert 0 <= problem.geometry().top() - tax.geometry().bottom() < 30
    assert problem.visibleRegion().boundingRect().height() == problem.height()
    assert tax.property("invalid")
    write(qtbot, tax, "99")
    assert not problem.isVisible()
    assert not tax.property("invalid")
    dialog.apply_button.click()
    assert timeline.host().settings.idle_tax_percent == 99
    assert timeline.host().settings.sharing == SharingSpec()


def test_a_cost_that_is_too_much_is_refused_beside_the_cost(window, open_dialog, qtbot):
    dialog = open_dialog(window.controller.timeline.host().settings, submit=window.questions.set_host)
    write(qtbot, dialog.costs.fields["disk_bytes_per_s"], "3,000,000 MiB/s")
    dialog.apply_button.click()
    assert dialog.costs._problem.text() == (
        "The disk's speed must lie between 0 MiB/s and 1,048,576 MiB/s; 3,000,000 MiB/s does not."
    )
    assert dialog.costs.fields["disk_bytes_per_s"].property("invalid")
    assert not dialog.techniques._problem.isVisible()


def test_a_refusal_that_no_field_is_to_blame_for_is_told_too(open_dialog):
    dialog = open_dialog(submit=Asked(Refused("nothing-changed")))
    dialog.techniques.has_swap.click()
    dialog.apply_button.click()
    assert dialog.problem.text() == "The host is set so already."
    assert dialog.problem.isVisible()
    dialog.techniques.has_swap.click()
    assert not dialog.problem.isVisible()


# --- in the window ----------------------------------------------------------------------------------


def test_a_change_is_told_shown_and_felt(window, answer_dialog, qtbot):
    techniques = window.overview.host.techniques
    assert techniques.text() == "host swap · HDD"

    def change(dialog):
        dialog.techniques.shares.click()
        choose(dialog.costs.machine, "NVMe")
        dialog.apply_button.click()
        return False

    answer_dialog(change)
    techniques.click()
    host = window.controller.timeline.host()
    assert (host.settings.sharing, host.settings.costs) == (SharingSpec(), PRESETS["nvme"])
    assert techniques.text() == "share · host swap · NVMe"
    assert window.notice.isVisible()
    assert window.notice.label.text().startswith("Page sharing is switched on")
    assert window.notice.label.text().endswith("whoever does gets a copy.")
    feed = window.overview.feed.model
    assert "share on · HDD → NVMe" in feed.index(feed.rowCount() - 1).data()
    (changed,) = [event for event in window.controller.timeline.events(0) if isinstance(event, HostChanged)]
    assert changed.at_ns == NS_PER_S
    log = MarkerLog()
    log.read(window.controller.timeline)
    assert "host settings" in [marker.text for marker in log.until(2)]


def test_the_keyboard_opens_the_settings_also_where_the_run_stands_still(window, answer_dialog, qtbot):
    seen = answer_dialog(lambda dialog: isinstance(dialog, HostSettingsDialog) and False)
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert seen == []
    assert not window.notice.isVisible()


def test_the_scenario_s_own_settings_are_what_the_run_began_with(window, answer_dialog):
    window.apply(SetHost(has_swap=False, idle_tax_percent=1))

    def reset(dialog):
        dialog.reset_button.click()
        dialog.apply_button.click()
        return False

    answer_dialog(reset)
    window.actions_by_name["host-settings"].trigger()
    assert window.controller.timeline.host().settings == window.controller.scenario.host.settings


def test_a_guest_does_not_know_what_its_hypervisor_may_do(window):
    window.actions_by_name["eye-guest"].trigger()
    assert not window.overview.host.techniques.isVisible()
    window.actions_by_name["eye-truth"].trigger()
    assert window.overview.host.techniques.isVisible()


def test_even_the_longest_line_of_techniques_fits(window):
    window.display.set_vocabulary(Vocabulary.VMWARE)
    window.display.set_text_scale(2.0)
    window.apply(SetHost(sharing=SharingSpec(), compression=CompressionSpec(), costs=CostsSpec(cow_ns=1)))
    techniques = window.overview.host.techniques
    assert techniques.text() == "TPS · zip · VMkernel swap · costs of your own"
    for width in (1280, 1400):
        window.resize(width, 720)
        QApplication.processEvents()
        assert techniques.width() >= techniques.sizeHint().width(), width
        assert techniques.geometry().right() < window.overview.host.width(), width


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_no_text_of_the_dialog_is_cut_off_in_any_theme(window, open_dialog, text_scale):
    window.display.set_text_scale(text_scale)
    for theme in THEMES.values():
        window.display.set_theme(theme)
        dialog = open_dialog(ALL_ON)
        for label in dialog.findChildren(QLabel):
            if label.isVisible():
                said = theme.name, label.text()
                assert label.height() >= label.heightForWidth(label.width()), said
                assert label.wordWrap() or label.width() >= label.sizeHint().width(), said
        for widget in (*fields(dialog).values(), dialog.apply_button, dialog.reset_button):
            hint = widget.minimumSizeHint() if isinstance(widget, QAbstractSpinBox) else widget.sizeHint()
            least = min(hint.height(), widget.sizeHint().height()) - 3
            assert widget.height() >= least, (theme.name, widget)
        content = dialog.area.widget()
        assert content.width() <= dialog.area.viewport().width(), theme.name
        assert content.minimumSizeHint().width() <= content.width(), theme.name
        dialog.close()


def test_a_wheel_that_scrolls_past_changes_no_field(open_dialog):
    dialog = open_dialog(ALL_ON)
    for field in (dialog.techniques.idle_tax, dialog.costs.fields["cow_ns"], dialog.costs.machine):
        middle = QPointF(field.rect().center())
        QApplication.sendEvent(field, wheel(middle, field.mapToGlobal(middle)))
    assert dialog.settings() == ALL_ON
    dialog.techniques.idle_tax.setFocus()
    middle = QPointF(dialog.techniques.idle_tax.rect().center())
    QApplication.sendEvent(dialog.techniques.idle_tax, wheel(middle, middle))
    assert dialog.settings().idle_tax_percent == 51


def wheel(at, globally):
    return QWheelEvent(
        at, globally, QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip


# --- fields with units ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "cost_ns"),
    [
        ("1.5 µs", 1500),
        ("7ms", 7_000_000),
        ("300 us", 300_000),
        ("2", 2000),
        ("5 ns", 5),
        ("soon", 3000),
    ],
)
def test_a_cost_is_written_with_its_unit_or_in_microseconds(qtbot, text, cost_ns):
    field = cost_spin()
    qtbot.addWidget(field)
    field.show()
    field.setValue(3000)
    write(qtbot, field, text)
    assert field.whole() == cost_ns


@pytest.mark.parametrize(
    ("text", "bytes_per_s"),
    [("150 MiB/s", 150 * MIB), ("2 GiB", 2048 * MIB), ("80", 80 * MIB), ("none", 0), ("0", 0), ("fast", MIB)],
)
def test_a_speed_is_written_with_its_unit_or_in_mebibytes(qtbot, text, bytes_per_s):
    field = disk_speed_spin("none")
    qtbot.addWidget(field)
    field.show()
    field.setValue(MIB)
    write(qtbot, field, text)
    assert field.whole() == bytes_per_s


def test_a_step_changes_the_digit_after_the_first(qtbot):
    field = cost_spin()
    qtbot.addWidget(field)
    texts = []
    for cost_ns, steps in ((0, 1), (1500, 1), (1500, -1), (300_000, 1), (7_000_000, 1), (50, -1)):
        field.setValue(cost_ns)
        field.stepBy(steps)
        texts.append(field.text())
    assert texts == ["0.1 µs", "1.6 µs", "1.4 µs", "310 µs", "7.1 ms", "0 µs"]
