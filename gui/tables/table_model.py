"""A sheet as Qt's views want it: sorted and filtered by numpy, told a cell at a time."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.tables.columns import LAST
from gui.tables.sheets import Sheet

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """Rows in the order asked for; another moment of the same sheet keeps order and filter."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        """Show a sheet as it comes."""
        super().__init__(parent)
        self._sheet = sheet
        self._filter = ""
        self._sorted_by = -1
        self._is_descending = False
        self._order: NDArray[np.intp] = np.arange(sheet.rows)

    @property
    def sheet(self) -> Sheet:
        """What is shown."""
        return self._sheet

    @property
    def titles(self) -> list[str]:
        """The names of the columns."""
        return [column.title for column in self._sheet.columns]

    @property
    def sorted_by(self) -> tuple[int, Qt.SortOrder]:
        """By which column, and how; -1 for the order of the sheet."""
        orders = Qt.SortOrder
        return self._sorted_by, orders.DescendingOrder if self._is_descending else orders.AscendingOrder

    def row_at(self, place: int) -> int:
        """The row of the sheet that stands at a place."""
        return int(self._order[place])

    def place_of(self, row: int) -> int | None:
        """Where a row of the sheet stands; None while the filter keeps it out."""
        places = np.flatnonzero(self._order == row)
        return int(places[0]) if places.size else None

    # --- what is shown, and how -------------------------------------------------------------------------

    def set_sheet(self, sheet: Sheet) -> None:
        """Show another sheet; in the order of the same column, if it has it."""
        self.beginResetModel()
        sorted_by = self.titles[self._sorted_by] if self._sorted_by >= 0 else ""
        self._sheet = sheet
        self._sorted_by = self.titles.index(sorted_by) if sorted_by in self.titles else -1
        self._order = self._wanted_order()
        self.endResetModel()

    def renew(self, sheet: Sheet) -> None:
        """Show another moment of the sheet: what is selected stays so, wherever it goes."""
        if [column.title for column in sheet.columns] != self.titles:
            self.set_sheet(sheet)
        else:
            self._sheet = sheet
            self._rearrange()

    def set_filter(self, text: str) -> None:
        """Show the rows that every word of a text fits; a word fits if it fits any column."""
        if text != self._filter:
            self._filter = text
            self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; rows that are equal in it stay in the order of the sheet."""
        self._sorted_by, self._is_descending = column, order == Qt.SortOrder.DescendingOrder
        self._rearrange()

    def _rearrange(self) -> None:
        """Order the rows anew; views learn where each of theirs went."""
        order = self._wanted_order()
        if np.array_equal(order, self._order):
            self._tell_changes()
            return
        if len(order) != len(self._order):
            self.beginResetModel()
            self._order = order
            self.endResetModel()
            return
        self.layoutAboutToBeChanged.emit()
        places = np.full(max(int(order.max()), int(self._order.max())) + 1, -1)
        places[order] = np.arange(len(order))
        kept = self.persistentIndexList()
        moved = [self._moved(index, int(places[self._order[index.row()]])) for index in kept]
        self._order = order
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _moved(self, index: QModelIndex, place: int) -> QModelIndex:
        return self.createIndex(place, index.column()) if place >= 0 else QModelIndex()

    def _tell_changes(self) -> None:
        if len(self._order):
            last = self.index(len(self._order) - 1, max(0, self.columnCount() - 1))
            self.dataChanged.emit(self.index(0, 0), last)

    def _wanted_order(self) -> NDArray[np.intp]:
        sheet, rows = self._sheet, self._fitting_rows()
        if self._sorted_by < 0:
            return rows
        keys = sheet.columns[self._sorted_by].keys()[rows]
        if self._is_descending:
            keys = np.where(keys == LAST, LAST, -keys)
        return rows[np.argsort(keys, kind="stable")]

    def _fitting_rows(self) -> NDArray[np.intp]:
        fits = np.ones(self._sheet.rows, dtype=np.bool_)
        for word in self._filter.casefold().split():
            found = np.zeros(self._sheet.rows, dtype=np.bool_)
            for column in self._sheet.columns:
                matched = column.matches(word)
                if matched is not None:
                    found |= matched
            fits &= found
        return np.flatnonzero(fits)

    # --- what views ask ---------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """As many as fit the filter."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """As many as the eye knows something for."""
        return 0 if parent.isValid() else len(self._sheet.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if not index.isValid():
            return None
        column = self._sheet.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(self.row_at(index.row()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if column.is_number else _LEFT)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The title of a column; rows have none."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._sheet.columns):
            return None
        column = self._sheet.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_RIGHT if column.is_number else _LEFT)
        return None
