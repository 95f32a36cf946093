"""Tells of an unexpected error, with a report to copy, and lets the person go on."""

import platform
import sys
import traceback
from types import TracebackType

import numpy
import PySide6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core import __version__
from gui.dialogs import fit_dialog
from gui.display import Display
from gui.wrapped_label import WrappedLabel


def report_of(error: BaseException, trace: TracebackType | None = None, about: str = "") -> str:
    """What somebody needs to find the fault; `about` says what was running."""
    lines = traceback.format_exception(type(error), error, trace or error.__traceback__)
    versions = (
        f"Balloon Lab {__version__} on {platform.platform()}\n"
        f"Python {sys.version.split()[0]}, PySide6 {PySide6.__version__}, numpy {numpy.__version__}\n"
    )
    return f"{versions}{about}\n\n{''.join(lines)}"


class CrashDialog(QDialog):
    """The report, a button that copies it, and one that goes on."""

    def __init__(self, display: Display, report: str, parent: QWidget | None = None) -> None:
        """Show a report."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        text = WrappedLabel(
            self.tr(
                "An unexpected error happened. The run is paused and you can go on; "
                "to tell us about it, copy this report."
            )
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.copy_button = QPushButton(self.tr("Copy the report"))
        self.copy_button.setToolTip(self.tr("Copies the text above, for whoever is to mend it"))
        self.copy_button.clicked.connect(self._copy)
        buttons = QDialogButtonBox()
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.go_on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        rows = QVBoxLayout(self)
        rows.addWidget(text)
        rows.addWidget(self.report, 1)
        rows.addWidget(buttons)
        fit_dialog(self, display, 640, 420)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))
