"""Asks which guest of libvirt to attach to: by the URI of who runs it, and its name."""

from concurrent.futures import Future
from functools import partial

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs import fit_dialog, teach
from gui.display import Display
from gui.live.domain import OFFERED_URIS, Domain
from gui.live.fault_text import fault_text
from gui.live.libvirt_link import LinkError, running_domains
from gui.live.worker import Worker
from gui.wrapped_label import WrappedLabel


class LibvirtDialog(QDialog):
    """`domain` is what was chosen, when it was accepted."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Ask libvirt for the guests of the first URI at once."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Attach by libvirt"))
        self.domain: Domain | None = None
        self._worker = Worker("libvirt's guests", self)
        self.uri = QComboBox()
        self.uri.setEditable(True)
        self.uri.addItems(OFFERED_URIS)
        self.uri.setAccessibleName(self.tr("URI"))
        teach(self.uri, self.tr("Who runs the guests: one's own are at qemu:///session"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Guests that run there"))
        self.news = WrappedLabel()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.addButton(self.tr("Attach"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ask = self.buttons.addButton(self.tr("&List again"), QDialogButtonBox.ButtonRole.ActionRole)
        self.ask.setAutoDefault(False)
        intro = WrappedLabel(
            self.tr(
                "libvirt holds the monitors of the guests that it runs, and moves their balloons when it is"
                " asked to. The pages of a guest can be seen only when it is your own."
            )
        )
        label = QLabel(self.tr("&URI"))
        label.setBuddy(self.uri)
        rows = QVBoxLayout(self)
        for part in (intro, label, self.uri, self.list, self.news, self.buttons):
            rows.addWidget(part, 1 if part is self.list else 0)
        self.uri.currentTextChanged.connect(self._forget_list)
        self.uri.activated.connect(self._ask_for_list)
        self.ask.clicked.connect(self._ask_for_list)
        self.list.currentItemChanged.connect(self._take)
        self.list.itemActivated.connect(self._accept_item)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self._worker.close)
        fit_dialog(self, display, 520, 400)
        self._ask_for_list()

    def _forget_list(self) -> None:
        """What is there belongs to another URI."""
        self.list.clear()
        self._take(None)

    def _ask_for_list(self) -> None:
        uri = self.uri.currentText().strip()
        self._forget_list()
        self.news.setText(self.tr("libvirt is asked for the guests of {uri}…").format(uri=uri))
        self._worker.ask(partial(running_domains, uri), partial(self._show, uri))

    def _show(self, uri: str, answer: Future[list[str]]) -> None:
        if uri != self.uri.currentText().strip():
            return  # another one is asked about by now
        try:
            names = answer.result()
        except LinkError as error:
            self.news.setText(fault_text(error.fault))
            return
        self.list.addItems(names)
        self.list.setCurrentRow(0)
        self.news.setText("" if names else self.tr("No guest runs at {uri}.").format(uri=uri))

    def _take(self, item: QListWidgetItem | None) -> None:
        """What is chosen now."""
        self.domain = None if item is None else Domain(self.uri.currentText().strip(), item.text())
        self.ok.setEnabled(self.domain is not None)

    def _accept_item(self, item: QListWidgetItem) -> None:
        self._take(item)
        self.accept()

    def accept(self) -> None:
        """Only with a guest."""
        if self.domain is not None:
            super().accept()


def ask_for_domain(display: Display, parent: QWidget) -> Domain | None:
    """The guest that a person chose, or None."""
    dialog = LibvirtDialog(display, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.domain if accepted else None
