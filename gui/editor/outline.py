"""The outline of a scenario: the host, each VM with its programs, the timeline, the remarks."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from core.scenario import Place
from core.scenario_document import ScenarioDocument
from gui.display import Display
from gui.editor.titles import detail_of, part_of, title_of

_PLACE: Final = Qt.ItemDataRole.UserRole
_WARNING: Final = "⚠ "


class Outline(QTreeWidget):
    """Shows the parts of a document; a person selects one.

    Attributes:
        chosen: the place of the part that a person selected.
    """

    chosen = Signal(object)

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """An empty outline."""
        super().__init__(parent)
        self._display = display
        self._items: dict[Place, QTreeWidgetItem] = {}
        self._wrong: Place | None = None
        self._warned: dict[Place, str] = {}
        self.setAccessibleName(self.tr("Parts of the scenario"))
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._choose)
        display.appearance_changed.connect(self._restyle)
        self._restyle()

    @property
    def current(self) -> Place:
        """The place of the part that is selected."""
        item = self.currentItem()
        return () if item is None else item.data(0, _PLACE)

    def show_document(self, document: ScenarioDocument, select: Place) -> None:
        """Show the parts of a document, with one of them selected, or the nearest that there is."""
        self.blockSignals(True)
        wanted = list(_parts(document))
        if wanted != list(self._items):
            self._make(wanted)
        for place, item in self._items.items():
            item.setText(0, title_of(document, place))
            item.setText(1, detail_of(document, place))
        while select not in self._items:
            select = (
                (*select[:-1], select[-1] - 1) if isinstance(select[-1], int) and select[-1] else select[:-1]
            )
        self.setCurrentItem(self._items[select])
        self.scrollToItem(self._items[select])
        self.blockSignals(False)
        self._mark()

    def show_problem(self, place: Place | None) -> None:
        """Mark the part in which something is wrong."""
        self._wrong = place
        self._mark()

    def show_warnings(self, warnings: dict[Place, str]) -> None:
        """Mark parts that do not do what they say, with why."""
        self._warned = warnings
        self._mark()

    def _nearest(self, place: Place) -> QTreeWidgetItem:
        """The part at a place; else the one before it in its list, or the one that it would be in."""
        while place not in self._items:
            *way, last = place
            place = (*way, last - 1) if isinstance(last, int) and last > 0 else tuple(way)
        return self._items[place]

    def _make(self, places: list[Place]) -> None:
        self.clear()
        self._items = {}
        for place in places:
            parent = self._items.get(_parent_of(place))
            item = QTreeWidgetItem(parent) if parent is not None else QTreeWidgetItem(self)
            item.setData(0, _PLACE, place)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setFirstColumnSpanned(place[:1] in (("at",), ("note",)))
            self._items[place] = item
        self.expandAll()

    def _mark(self) -> None:
        theme = self._display.theme
        wrong = None if self._wrong is None else part_of(self._wrong)
        for place, item in self._items.items():
            is_wrong, warning = place == wrong, self._warned.get(place, "")
            title = item.text(0).removeprefix(_WARNING)
            item.setText(0, f"{_WARNING}{title}" if is_wrong or warning else title)
            item.setToolTip(0, warning or title)
            item.setForeground(0, QBrush(QColor(theme.danger if is_wrong or warning else theme.text)))
            item.setForeground(1, QBrush(QColor(theme.muted)))
            font = item.font(0)
            font.setBold(len(place) < 2)
            item.setFont(0, font)

    def _choose(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _PLACE))

    def _restyle(self) -> None:
        self.setIndentation(self._display.px(14))
        self._mark()


def _parts(document: ScenarioDocument) -> list[Place]:
    """All parts in their order; a part of parts comes before what it has."""
    parts: list[Place] = [(), ("host",), ("vm",)]
    for number in range(document.count(("vm",))):
        parts.append(("vm", number))
        programs = range(document.count(("vm", number, "program")))
        parts += [("vm", number, "program", program) for program in programs]
    for name in ("at", "note"):
        parts.append((name,))
        parts += [(name, number) for number in range(document.count((name,)))]
    if document.count(("step",)):
        parts.append(("step",))
    return parts


def _parent_of(place: Place) -> Place | None:
    if len(place) == 4:
        return place[:2]
    return place[:1] if len(place) == 2 else None
