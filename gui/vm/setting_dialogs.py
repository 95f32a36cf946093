"""Small dialogs for one number of a VM: shares, reservation, limit, balloon limit."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QSpinBox, QVBoxLayout, QWidget

from core.commands import SetBalloonLimit, SetLimit, SetReservation, SetShares, SetTarget
from core.source import HostView, VmView
from gui.dialogs import fit_dialog, teach
from gui.display import Display
from gui.vm.page_spin import PageSpin
from gui.vm.vm_text import amount, counts_pages
from gui.wrapped_label import WrappedLabel

translate = QCoreApplication.translate
MAX_SHARES = 1_000_000


class NumberDialog(QDialog):
    """Asks for one number, saying what it does."""

    def __init__(self, title: str, explanation: str, field: QSpinBox, parent: QWidget) -> None:
        """Show `field` under its explanation."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = field
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        text = WrappedLabel(explanation, role="muted")
        field.setAccessibleName(title)
        teach(field, explanation)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.rows = QVBoxLayout(self)
        for widget in (heading, text, field, buttons):
            self.rows.addWidget(widget)
        field.setFocus()
        field.selectAll()


def ask_target(display: Display, vm: VmView, host: HostView, parent: QWidget) -> SetTarget | None:
    """Ask for a balloon target; None when the person thinks better of it."""
    field = _page_field(vm, host, vm.target_pages)
    why = translate("vm", "The size that the balloon should have; up to {most} is taken without more ado.")
    why = why.format(most=amount(vm.max_balloon_pages, host))
    dialog = NumberDialog(translate("vm", "Balloon target of {vm}").format(vm=vm.name), why, field, parent)
    return SetTarget(vm=vm.name, target_pages=field.value()) if _accepted(display, dialog) else None


def ask_shares(display: Display, vm: VmView, _host: HostView, parent: QWidget) -> SetShares | None:
    """Ask for shares; None when the person thinks better of it."""
    field = QSpinBox()
    field.setRange(1, MAX_SHARES)
    field.setSingleStep(100)
    field.setValue(vm.shares)
    why = translate(
        "vm", "Shares say what a VM gets relative to others, and only count when host frames are short."
    )
    dialog = NumberDialog(translate("vm", "Shares of {vm}").format(vm=vm.name), why, field, parent)
    return SetShares(vm=vm.name, shares=field.value()) if _accepted(display, dialog) else None


def ask_reservation(display: Display, vm: VmView, host: HostView, parent: QWidget) -> SetReservation | None:
    """Ask for a reservation; None when the person thinks better of it."""
    field = _page_field(vm, host, vm.reservation_pages)
    why = translate(
        "vm", "What is reserved is guaranteed: the balloon never takes it. The host must have it unreserved."
    )
    dialog = NumberDialog(translate("vm", "Reservation of {vm}").format(vm=vm.name), why, field, parent)
    return SetReservation(vm=vm.name, reservation_pages=field.value()) if _accepted(display, dialog) else None


def ask_limit(display: Display, vm: VmView, host: HostView, parent: QWidget) -> SetLimit | None:
    """Ask for a limit or none; None when the person thinks better of it."""
    limited = vm.limit_pages is not None
    field = _page_field(vm, host, vm.limit_pages if vm.limit_pages is not None else vm.configured_pages)
    why = translate("vm", "Guest pages beyond the limit are never backed, even on an empty host.")
    dialog = NumberDialog(translate("vm", "Limit of {vm}").format(vm=vm.name), why, field, parent)
    switch = QCheckBox(translate("vm", "Limit what it may have"))
    switch.setChecked(limited)
    teach(switch, why)
    field.setEnabled(limited)
    switch.toggled.connect(field.setEnabled)
    dialog.rows.insertWidget(2, switch)
    if not _accepted(display, dialog):
        return None
    return SetLimit(vm=vm.name, limit_pages=field.value() if switch.isChecked() else None)


def ask_balloon_limit(
    display: Display, vm: VmView, _host: HostView, parent: QWidget
) -> SetBalloonLimit | None:
    """Ask for a balloon limit; None when the person thinks better of it."""
    field = QSpinBox()
    field.setRange(0, 100)
    field.setSuffix(" %")
    field.setValue(vm.max_balloon_percent)
    why = translate("vm", "The most of its configured size that the balloon may take; 65 % unless changed.")
    dialog = NumberDialog(translate("vm", "Balloon limit of {vm}").format(vm=vm.name), why, field, parent)
    return SetBalloonLimit(vm=vm.name, percent=field.value()) if _accepted(display, dialog) else None


def _page_field(vm: VmView, host: HostView, value: int) -> PageSpin:
    field = PageSpin()
    field.setRange(0, vm.configured_pages)
    field.set_unit(host.page_size, counts_pages(host))
    field.setValue(value)
    return field


def _accepted(display: Display, dialog: NumberDialog) -> bool:
    fit_dialog(dialog, display, 400)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
