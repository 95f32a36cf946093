"""Asks which guest to attach to: those that were found, those of last time, or an address."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs import fit_dialog, mark, teach
from gui.display import Display
from gui.live.address import Address, AddressError, parse
from gui.live.discovery import FoundGuest
from gui.live.fault_text import fault_text
from gui.wrapped_label import WrappedLabel

_EXAMPLE = "/run/user/1000/guest.qmp"


class AttachDialog(QDialog):
    """`address` is what was chosen, when it was accepted."""

    def __init__(
        self,
        display: Display,
        found: Sequence[FoundGuest],
        recent: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """Offer the guests that were found, then the addresses of late."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Attach to a guest"))
        self.address: Address | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Guests of this computer"))
        self._fill(found, recent)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(_EXAMPLE)
        self.edit.setAccessibleName(self.tr("QMP socket"))
        teach(self.edit, self.tr("The path of a QMP socket, or an address of this computer: 127.0.0.1:4444"))
        self.why_not = WrappedLabel()
        self.why_not.setProperty("role", "danger")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.addButton(self.tr("Attach"), QDialogButtonBox.ButtonRole.AcceptRole)
        rows = QVBoxLayout(self)
        intro = WrappedLabel(
            self.tr(
                "A guest can be watched when its QEMU was started with a QMP socket, such as"
                " -qmp unix:/run/user/1000/guest.qmp,server=on,wait=off, and no other program holds it."
            )
        )
        nothing = WrappedLabel(self.tr("No QEMU of yours with such a socket runs on this computer now."))
        nothing.setVisible(not found)
        label = QLabel(self.tr("&QMP socket"))
        label.setBuddy(self.edit)
        self.list.setVisible(self.list.count() > 0)
        for part in (intro, nothing, self.list, label, self.edit, self.why_not, self.buttons):
            rows.addWidget(part)
        self.list.currentItemChanged.connect(self._take)
        self.list.itemActivated.connect(self._accept_item)
        self.edit.textChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()
        if self.list.count():
            self.list.setCurrentRow(0)
        self.edit.setFocus()
        fit_dialog(self, display, 560)

    def _fill(self, found: Sequence[FoundGuest], recent: Sequence[str]) -> None:
        offered: list[tuple[str, str]] = []
        for guest in found:
            for address in guest.addresses:
                name = guest.name or self.tr("a guest without a name")
                text = self.tr("{name}, process {pid}: {address}")
                offered.append((str(address), text.format(name=name, pid=guest.pid, address=address)))
        known = {address for address, _ in offered}
        of_late = self.tr("of late: {address}")
        offered += [(each, of_late.format(address=each)) for each in recent if each not in known]
        for where, text in offered:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, where)
            self.list.addItem(item)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.edit.setText(item.data(Qt.ItemDataRole.UserRole))

    def _accept_item(self, item: QListWidgetItem) -> None:
        self._take(item)
        self.accept()

    def _check(self) -> None:
        """Say what is wrong with an address while it is written."""
        text = self.edit.text()
        try:
            self.address, why = parse(text), ""
        except AddressError as error:
            self.address, why = None, fault_text(error.fault)
        self.ok.setEnabled(self.address is not None)
        self.why_not.setText(why if text else "")
        mark(self.edit, invalid=bool(text and why))

    def accept(self) -> None:
        """Only with an address."""
        if self.address is not None:
            super().accept()
