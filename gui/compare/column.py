"""A column of a comparison: which variant it is, and how its run stands."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.scenario import Note
from core.source import Source, VmView
from core.variants import Offer
from gui.compare.vm_row import VmRow
from gui.compare.words import variant_says, variant_title
from gui.dialogs import teach
from gui.display import Display
from gui.host.pressure_graph import PressureGraph
from gui.host.state_chip import StateChip
from gui.pages.legend_entries import kinds_present
from gui.palette import Kind
from gui.wrapped_label import WrappedLabel

MOST_VMS: Final = 12
"""More would not be a picture any more."""


class Column(QFrame):
    """Offers the variants until it is given a run; then shows the run."""

    chosen = Signal()
    """another variant, or none"""

    def __init__(
        self, display: Display, name: str, offered: Sequence[Offer], *, optional: bool = False
    ) -> None:
        """Offer these variants; an optional column may have none.

        Args:
            display: theme, text scale, words and eye.
            name: what the choice is called, for people who hear the screen.
            offered: the variants, the first of them chosen unless the column is optional.
            optional: whether nothing may be chosen too.
        """
        super().__init__()
        self._display = display
        self._source: Source | None = None
        self._rows: dict[int, VmRow] = {}
        self.kinds: frozenset[Kind] = frozenset()
        """what techniques made of pages so far, for the legend"""
        self.setProperty("role", "card")
        self.choice = QComboBox()
        self.choice.setAccessibleName(name)
        teach(self.choice, self.tr("How this copy of the host gets memory back; all else is the same"))
        if optional:
            self.choice.addItem(self.tr("– none –"), "")
        for offer in offered:
            self.choice.addItem(variant_title(offer.name), offer.name)
        self.says = WrappedLabel(role="muted")
        self.title = WrappedLabel(role="heading")
        self.chip = StateChip(display, brief=True)
        self.graph = PressureGraph(display, compact=True)
        self.more = WrappedLabel(role="muted")
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._choose)
        display.appearance_changed.connect(self._lengths)
        self._lengths()
        self._choose()
        self.set_source(None)

    def _lay_out(self) -> None:
        self._header = QHBoxLayout()
        self._header.addWidget(self.title, 1)
        self._header.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        self._vms = QVBoxLayout()
        self.pictures = QWidget()
        self._pictures = QVBoxLayout(self.pictures)
        self._pictures.setContentsMargins(0, 0, 0, 0)
        self._pictures.addLayout(self._header)
        self._pictures.addWidget(self.graph, 1)
        self._pictures.addLayout(self._vms, 2)
        self._pictures.addWidget(self.more)
        self._all = QVBoxLayout(self)
        self._all.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._all.addWidget(self.says)
        self._all.addWidget(self.pictures, 1)

    @property
    def variant(self) -> str:
        """The variant chosen, "" for none."""
        return str(self.choice.currentData())

    def choose(self, variant: str) -> None:
        """Choose a variant that is offered."""
        self.choice.setCurrentIndex(self.choice.findData(variant))

    def set_source(self, source: Source | None, notes: Sequence[Note] = ()) -> None:
        """Show a run, or offer the variants again."""
        self._source = source
        for row in self._rows.values():
            row.deleteLater()
        self._rows, self.kinds = {}, frozenset()
        for part in (self.choice, self.says):
            part.setVisible(source is None)
        self.pictures.setVisible(source is not None)
        if source is not None:
            self.graph.set_source(source, notes)
            self.refresh()

    def refresh(self) -> None:
        """Show the run as it is now."""
        source = self._source
        if source is None:
            return
        host = source.host()
        self.kinds |= kinds_present(host)
        self.chip.set_state(host.state)
        self.graph.refresh()
        vms = source.vms()
        shown = vms[:MOST_VMS]
        if [vm.id for vm in shown] != list(self._rows):
            self._make_rows(source, shown)
        for vm in shown:
            self._rows[vm.id].refresh(vm)
        rest = len(vms) - len(shown)
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("… and {n} more VMs; the lines below count all.").format(n=rest))

    def _make_rows(self, source: Source, vms: Sequence[VmView]) -> None:
        """A row for each VM, in the order of the run; rows of VMs that stay are kept."""
        old, self._rows = self._rows, {}
        for place, vm in enumerate(vms):
            row = old.pop(vm.id, None) or VmRow(self._display, source, vm)
            self._vms.insertWidget(place, row, 1)
            self._rows[vm.id] = row
        for row in old.values():
            row.deleteLater()

    def _choose(self) -> None:
        self.says.setText(variant_says(self.variant) or self.tr("A third one, if you like."))
        self.title.setText(self.choice.currentText())
        self.title.setToolTip(self.says.text())
        self.chosen.emit()

    def _lengths(self) -> None:
        px = self._display.px
        self._all.setContentsMargins(px(14), px(9), px(14), px(10))
        self._all.setSpacing(px(8))
        self._pictures.setSpacing(px(6))
        self._vms.setSpacing(px(8))
        self._header.setSpacing(px(8))
