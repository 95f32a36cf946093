"""The dialog that starts a program in a guest."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.commands import StartProgram
from core.source import HostView, VmView
from core.specs import Pattern, ProgramSpec
from gui.dialogs import fit_dialog, teach
from gui.display import Display
from gui.vm.program_fields import ProgramFields
from gui.vm.templates import free_name
from gui.vm.vm_text import amount
from gui.wrapped_label import WrappedLabel


class ProgramDialog(QDialog):
    """Name, pattern, size and speed of a program; says as you type what is wrong."""

    def __init__(self, display: Display, vm: VmView, host: HostView, parent: QWidget | None = None) -> None:
        """Propose a steady program that takes half of what the guest has."""
        super().__init__(parent)
        self._vm, self._host = vm, host
        self.setWindowTitle(self.tr("Start a program in {vm}").format(vm=vm.name))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the program"))
        self.name.setMaxLength(40)
        teach(self.name, self.tr("What the program is called wherever it is told of; each running one once"))
        self.fields = ProgramFields(host, may_be_none=False)
        self.problem = WrappedLabel(role="danger")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Start"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        heading = QLabel(self.windowTitle())
        heading.setProperty("role", "heading")
        self.fields.add_first(self.tr("Name"), self.name)
        rows = QVBoxLayout(self)
        rows.addWidget(heading)
        rows.addWidget(self.fields)
        rows.addWidget(self.problem)
        rows.addWidget(self.buttons)
        size = max(1, vm.configured_pages // 2)
        self.fields.fill(
            ProgramSpec(name="", pattern=Pattern.STEADY, size_pages=size, touches_per_s=max(1, size))
        )
        self.name.setText(free_name(self.tr("program"), self._running()))
        self.name.textChanged.connect(self._check)
        self.fields.changed.connect(self._check)
        self.name.setFocus()
        self.name.selectAll()
        self._check()
        fit_dialog(self, display, 440)

    @staticmethod
    def ask(display: Display, vm: VmView, host: HostView, parent: QWidget) -> StartProgram | None:
        """The command that the person put together; None when they think better of it."""
        dialog = ProgramDialog(display, vm, host, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        command = dialog.command() if accepted else None
        dialog.deleteLater()
        return command

    def command(self) -> StartProgram | None:
        """What is asked for so far."""
        program = self.fields.program()
        if program is None:
            return None
        named = ProgramSpec(
            name=self.name.text().strip(),
            pattern=program.pattern,
            size_pages=program.size_pages,
            touches_per_s=program.touches_per_s,
            write_percent=program.write_percent,
        )
        return StartProgram(vm=self._vm.name, program=named)

    def _running(self) -> set[str]:
        return {program.name for program in self._vm.programs if program.running}

    def _check(self) -> None:
        name = self.name.text().strip()
        problem = ""
        if not name:
            problem = self.tr("A program needs a name.")
        elif name in self._running():
            problem = self.tr("{name} is running already.").format(name=name)
        size = self.fields.pages.value()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)
        if not problem and size > self._vm.size_pages:
            problem = self.tr("More than the {size} that the guest has now: it will have to swap.").format(
                size=amount(self._vm.size_pages, self._host)
            )
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
