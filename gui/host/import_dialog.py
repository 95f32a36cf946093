"""The dialog that puts the VMs of a CSV file on a host: shows them, and asks how much memory it has."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.import_scenario import (
    HOST_BYTES_MAX,
    HOST_BYTES_MIN,
    active_bytes,
    scenario_of,
    usual_host_bytes,
)
from core.policies.import_csv import VmRow
from core.scenario import Scenario, ScenarioError
from core.units import GIB, MIB
from gui.dialogs import fit_dialog, teach
from gui.display import Display
from gui.text import count_text, error_text, size_text, term
from gui.vm.page_spin import PageSpin
from gui.wrapped_label import WrappedLabel


class ImportDialog(QDialog):
    """`scenario` is what the rows come to on the host that is filled in; None while it cannot hold them."""

    def __init__(
        self, display: Display, rows: Sequence[VmRow], where: str, parent: QWidget | None = None
    ) -> None:
        """Show the rows of the file called `where`, on the usual host for them."""
        super().__init__(parent)
        self._display = display
        self._rows = rows
        self._where = where
        self.scenario: Scenario | None = None
        self.setWindowTitle(self.tr("Import VMs from {file}").format(file=where))
        self._make_table()
        self._make_fields()
        self._lay_out()
        self.host.valueChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._check()
        fit_dialog(self, display, 700, 480)
        self.host.setFocus()
        self.host.selectAll()

    def _make_table(self) -> None:
        columns = (
            self.tr("Name"),
            self.tr("Size"),
            self.tr("Reservation"),
            self.tr("Limit"),
            self.tr("Shares"),
            self.tr("Active"),
        )
        self.table = QTableWidget(len(self._rows), len(columns))
        self.table.setAccessibleName(self.windowTitle())
        self.table.setVerticalHeaderLabels([str(row.row) for row in self._rows])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().setDefaultSectionSize(self._display.px(24))
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(self._display.px(70))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, title in enumerate(columns):
            self.table.setHorizontalHeaderItem(column, _item(title, column))
        for number, row in enumerate(self._rows):
            for column, text in enumerate(self._cells(row)):
                self.table.setItem(number, column, _item(text, column))

    def _cells(self, row: VmRow) -> tuple[str, ...]:
        active = _size(active_bytes(row))
        return (
            row.name,
            _size(row.size_bytes),
            _size(row.reservation_bytes) if row.reservation_bytes else "—",
            "—" if row.limit_bytes is None else _size(row.limit_bytes),
            count_text(row.shares),
            f"≈ {active}" if row.active_bytes is None else active,
        )

    def _make_fields(self) -> None:
        usual = usual_host_bytes(self._rows)
        self.host = PageSpin()
        self.host.set_unit(MIB, in_pages=False)
        self.host.setRange(HOST_BYTES_MIN // MIB, HOST_BYTES_MAX // MIB)
        self.host.setSingleStep(GIB // MIB if usual >= 8 * GIB else 64)
        self.host.setValue(usual // MIB)
        self.host.setKeyboardTracking(True)
        self.host.setAccessibleName(self.tr("Memory of the host"))
        teach(self.host, self.tr("Less than all VMs together is what makes the host reclaim memory at all"))
        self.preview = WrappedLabel(role="muted")
        self.problem = WrappedLabel(role="danger")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setProperty("kind", "primary")
        self.open_button.setDefault(True)
        self.buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.AcceptRole)

    def _lay_out(self) -> None:
        heading = QLabel(self.windowTitle())
        heading.setProperty("role", "heading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        form = QFormLayout()
        form.addRow(self.host.accessibleName(), self.host)
        rows = QVBoxLayout(self)
        rows.addWidget(heading)
        rows.addWidget(self.table, 1)
        rows.addLayout(form)
        for widget in (self.preview, self.problem, self.buttons):
            rows.addWidget(widget)

    def _check(self) -> None:
        try:
            self.scenario = scenario_of(self._rows, self.host.value() * MIB, self._where)
        except ScenarioError as error:
            self.scenario = None
            self.problem.setText(error_text(error))
        else:
            self.problem.setText("")
            self.preview.setText(self._preview(self.scenario))
        self.preview.setVisible(self.scenario is not None)
        self.problem.setVisible(self.scenario is None)
        self.open_button.setEnabled(self.scenario is not None)

    def _preview(self, scenario: Scenario) -> str:
        host = scenario.host
        together = sum(vm.configured_pages for vm in scenario.vms)
        text = self.tr("{vms} VMs of {configured} in all: {percent} % of the host.")
        if len(scenario.vms) == 1:
            text = self.tr("1 VM of {configured}: {percent} % of the host.")
        text += " " + self.tr("The host has {frames} {nouns} of {page}.")
        if any(row.active_bytes is None for row in self._rows):
            text += " " + self.tr("≈ is assumed, for the file does not say it.")
        return text.format(
            vms=len(scenario.vms),
            configured=size_text(together, host.page_size),
            percent=round(100 * together / host.frames),
            frames=count_text(host.frames),
            nouns=term(self._display.vocabulary, "host frame", host.frames),
            page=_size(host.page_size),
        )


def _item(text: str, column: int) -> QTableWidgetItem:
    """A cell or a heading: the names to the left, numbers to the right."""
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item


def _size(size_bytes: int) -> str:
    return size_text(size_bytes, 1)
