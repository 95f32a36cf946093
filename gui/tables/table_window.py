"""The window of the tables: which grid, a filter, and its pages row by row."""

from typing import Final

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.source import Source
from gui.dialogs import fit_dialog
from gui.display import Display
from gui.flow_layout import FlowLayout
from gui.tables.frame_sheet import frames_sheet
from gui.tables.sheets import Sheet, pages_sheet
from gui.tables.table_model import TableModel
from gui.text import count_text, time_text
from gui.wrapped_label import WrappedLabel

REST_MS: Final = 500
"""between two looks at a run that goes on: what is read must stand still for a while"""
LONG_REST_MS: Final = 2_000
MANY_ROWS: Final = 100_000
"""so many rows take a moment to sort, and are looked at less often"""
_FRAMES: Final = -1
_ALL: Final = -2
"""what is chosen, where it is not the number of a VM"""


class _Table(QTableView):
    """Rows; what is typed in it is meant for the filter: Qt would look through a million rows one by one."""

    typed = Signal(str)

    def keyboardSearch(self, text: str) -> None:
        """Hand it on."""
        self.typed.emit(text)


class TableWindow(QDialog):
    """Stands beside the main window, follows its run, and closes with Esc."""

    def __init__(self, display: Display, source: Source, parent: QWidget | None = None) -> None:
        """Show the host's frames of a run."""
        super().__init__(parent)
        self._display = display
        self._source = source
        self._is_late = False
        self._pinned = display.pinned
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._rested)
        self.setWindowTitle(self.tr("Pages as a table"))
        self._make_parts()
        display.appearance_changed.connect(self._dress)
        display.eye_changed.connect(self.refresh)
        display.link_changed.connect(self._follow_pin)
        fit_dialog(self, display, 900, 620)
        self._dress()

    def _make_parts(self) -> None:
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Which pages"))
        self.chooser.setToolTip(self.tr("The same grids that the main window draws, row by row"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.chooser.activated.connect(self._chosen)
        self.filter = QLineEdit()
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setPlaceholderText(self.tr("Filter: idle, 17, 17-40, or several of them"))
        self.filter.setToolTip(
            self.tr("Only rows that each word fits: a part of a word, a number, or a range of numbers")
        )
        self.filter.setClearButtonEnabled(True)
        self.sorter = QComboBox()
        self.sorter.setAccessibleName(self.tr("Sorted by"))
        self.sorter.setToolTip(self.tr("The order of the rows; a click on the head of a column does it too"))
        self.sorter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sorter.activated.connect(self._sort)
        self.model = TableModel(self._sheet(_FRAMES), self)
        self._make_table()
        self.remark = WrappedLabel(role="muted")
        head = QWidget()
        self._head = FlowLayout(head)
        for part in (self.filter, self.chooser, self.sorter):
            self._head.addWidget(part)
        rows = QVBoxLayout(self)
        rows.addWidget(head)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.remark)
        self.filter.textChanged.connect(self._filter)
        self.filter.returnPressed.connect(self.table.setFocus)

    def _make_table(self) -> None:
        self.table = _Table()
        self.table.setAccessibleName(self.windowTitle())
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setProperty("role", "pages")
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(True)
        head.setSortIndicatorClearable(True)
        head.setSortIndicatorShown(True)
        head.sortIndicatorChanged.connect(self._sort_by)
        self.table.activated.connect(self._pin)
        self.table.typed.connect(self._type)

    # --- what it shows --------------------------------------------------------------------------------

    def set_source(self, source: Source) -> None:
        """Show another run."""
        self._source = source
        self.refresh()

    def choose(self, vm: int | None) -> None:
        """Show the pages of a VM, or the host's frames."""
        self._choose(_FRAMES if vm is None else vm)

    def choose_all(self) -> None:
        """Show the guest pages of all VMs."""
        self._choose(_ALL)

    def follow(self) -> None:
        """The run went on: show it, unless that was done a moment ago."""
        if self._rest.isActive():
            self._is_late = True
        elif self.isVisible():
            self.refresh()
            self._rest.start(LONG_REST_MS if self.model.sheet.rows > MANY_ROWS else REST_MS)

    def refresh(self) -> None:
        """Show the run as it is now, once somebody looks; what is chosen stays so."""
        if not self.isVisible():
            return
        self._offer_choices()
        row = self._current_row()
        titles = self.model.titles
        self.model.renew(self._sheet(self._choice))
        if titles != self.model.titles:
            self._fit_columns()
        self._show_order()
        self._go_to(row)
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what happened while nobody looked."""
        super().showEvent(event)
        self.refresh()
        self._show_pinned()

    def _rested(self) -> None:
        if self._is_late:
            self._is_late = False
            self.follow()

    @property
    def _choice(self) -> int:
        return _FRAMES if self.chooser.currentData() is None else int(self.chooser.currentData())

    def _offer_choices(self) -> None:
        """The grids that there are now; a VM that is gone gives way to the frames."""
        choices = [(self.tr("Host frames"), _FRAMES), (self.tr("Guest pages of all VMs"), _ALL)]
        for vm in self._source.vms():
            choices.append((self.tr("Guest pages of {vm}").format(vm=vm.name), vm.id))
        offered = [(self.chooser.itemText(n), self.chooser.itemData(n)) for n in range(self.chooser.count())]
        if offered != choices:
            chosen = self._choice
            self.chooser.clear()
            for text, choice in choices:
                self.chooser.addItem(text, choice)
            self.chooser.setCurrentIndex(max(0, self.chooser.findData(chosen)))

    def _sheet(self, choice: int) -> Sheet:
        if choice == _FRAMES:
            return frames_sheet(self._source, self._display)
        vms = [vm for vm in self._source.vms() if choice in (_ALL, vm.id)]
        return pages_sheet(self._source, self._display, vms)

    def _choose(self, choice: int) -> None:
        self._offer_choices()
        self.chooser.setCurrentIndex(max(0, self.chooser.findData(choice)))
        self._chosen()

    def _chosen(self) -> None:
        self.model.set_sheet(self._sheet(self._choice))
        self._fit_columns()
        self._show_order()
        self._show_pinned()
        self._say()

    def _say(self) -> None:
        """How many rows there are, and of what moment; or why there are none."""
        if not self.model.sheet.columns:
            self.remark.setText(self.tr("A guest knows nothing of host frames."))
            return
        shown, rows = self.model.rowCount(), self.model.sheet.rows
        text = self.tr("{shown} of {rows} rows, at {time}. Enter keeps a row's page lit in its grid.")
        self.remark.setText(
            text.format(shown=count_text(shown), rows=count_text(rows), time=time_text(self._source.now_ns))
        )

    def _fit_columns(self) -> None:
        """As wide as their words; the last one takes what is left."""
        metrics, head = self.table.fontMetrics(), self.table.horizontalHeader()
        for number, column in enumerate(self.model.sheet.columns):
            words = max(map(metrics.horizontalAdvance, column.widest()), default=0)
            head.resizeSection(number, max(words, head.sectionSizeHint(number)) + self._display.px(22))

    # --- the order ------------------------------------------------------------------------------------

    def _sort(self, number: int) -> None:
        """As a person chose in the box."""
        column, order = self.sorter.itemData(number)
        self._sort_by(column, Qt.SortOrder(order))

    def _sort_by(self, column: int, order: Qt.SortOrder) -> None:
        row = self._current_row()
        self.model.sort(column, order)
        self._show_order()
        self._go_to(row)

    def _show_order(self) -> None:
        """Offer the columns that there are, and say by which the rows stand."""
        choices = [(self.tr("As in the grid"), -1, 0)]
        for number, title in enumerate(self.model.titles):
            choices.append((self.tr("By {column}").format(column=title), number, 0))
            choices.append((self.tr("By {column}, backwards").format(column=title), number, 1))
        if [self.sorter.itemText(n) for n in range(self.sorter.count())] != [text for text, *_ in choices]:
            self.sorter.clear()
            for text, number, backwards in choices:
                self.sorter.addItem(text, (number, backwards))
        column, order = self.model.sorted_by
        self.sorter.setCurrentIndex(0 if column < 0 else 1 + 2 * column + int(order.value))
        head = self.table.horizontalHeader()
        with QSignalBlocker(head):
            head.setSortIndicator(column, order)

    # --- the rows -------------------------------------------------------------------------------------

    def _type(self, text: str) -> None:
        self.filter.setFocus()
        self.filter.setText(text)

    def _filter(self, text: str) -> None:
        row = self._current_row()
        self.model.set_filter(text)
        self._go_to(row)
        self._say()

    def _current_row(self) -> int | None:
        """The row of the sheet on which the keyboard is."""
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def _go_to(self, row: int | None) -> None:
        """Have the keyboard on a row, if it is still shown; where it is already, nothing scrolls."""
        place = None if row is None or row >= self.model.sheet.rows else self.model.place_of(row)
        if place is not None and place != self.table.currentIndex().row():
            column = max(0, self.table.currentIndex().column())
            self.table.setCurrentIndex(self.model.index(place, column))

    def _pin(self, index: QModelIndex) -> None:
        self._display.pin(self.model.sheet.link(self.model.row_at(index.row())))

    def _follow_pin(self) -> None:
        """Another page was pinned; where the pointer only passes over pages, the keyboard stays."""
        if self._display.pinned != self._pinned:
            self._pinned = self._display.pinned
            self._show_pinned()

    def _show_pinned(self) -> None:
        """Go to the row of the page that is pinned in a grid."""
        pinned = self._display.pinned
        if pinned is None or not self.isVisible():
            return
        if self._choice >= 0 and pinned.vm not in (None, self._choice):
            self._choose(pinned.vm)
        else:
            self._go_to(self.model.sheet.row_of(pinned))

    def _dress(self) -> None:
        px = self._display.px
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(px(10))
        self.filter.setMinimumWidth(px(230))
        self.table.verticalHeader().setDefaultSectionSize(px(26))
        self._fit_columns()
