"""The dialog that exports: what, how large, a look at it, and where to."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.choice_list import ChoiceList
from gui.dialogs import fit_dialog
from gui.display import Display
from gui.export.exports import Export, size_words
from gui.export.picture import FACTORS
from gui.export.preview import Preview
from gui.export.whole_file import write_whole
from gui.wrapped_label import WrappedLabel

_LIST_PX: Final = 216
_FIRST_FACTOR: Final = 2


class ExportDialog(QDialog):
    """`saved` is the file that was written once the dialog is accepted."""

    def __init__(
        self,
        display: Display,
        exports: Sequence[Export],
        suggest: Callable[[Export], Path],
        parent: QWidget | None = None,
    ) -> None:
        """Offer these; `suggest` says where one of them could go."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.saved: Path | None = None
        self._exports = tuple(exports)
        self._suggest = suggest
        self.list = ChoiceList(display, self.tr("What to export"))
        self.list.fill((each.title, each.summary) for each in self._exports)
        self.list.setFixedWidth(display.px(_LIST_PX))
        self.list.currentRowChanged.connect(self._show)
        self.preview = Preview(display)
        self.problem = WrappedLabel(role="danger")
        self.problem.hide()
        self._make_sizes()
        self._lay_out(display)
        fit_dialog(self, display, 860, 520)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _make_sizes(self) -> None:
        self.sizes = QButtonGroup(self)
        self._factors = QWidget()
        row = QHBoxLayout(self._factors)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for factor in FACTORS:
            button = QPushButton(f"{factor}×")
            button.setProperty("kind", "segment")
            button.setProperty("edge", {FACTORS[0]: "first", FACTORS[-1]: "last"}.get(factor, ""))
            button.setAccessibleName(self.tr("{factor} times the size on the screen").format(factor=factor))
            button.setToolTip(self.tr("Drawn anew with more pixels, not blown up: for print"))
            button.setCheckable(True)
            button.setAutoDefault(False)
            self.sizes.addButton(button, factor)
            row.addWidget(button)
        row.addStretch(1)
        self.sizes.button(_FIRST_FACTOR).setChecked(True)
        self.sizes.idClicked.connect(self._tell_size)
        self.pixels = QLabel()
        self.pixels.setProperty("role", "muted")

    def _lay_out(self, display: Display) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = QPushButton(self.tr("Save…"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._ask_where)
        buttons.rejected.connect(self.reject)
        sizes = QHBoxLayout()
        sizes.setSpacing(display.px(10))
        sizes.addWidget(self._factors)
        sizes.addWidget(self.pixels, 1)
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        right.addLayout(sizes)
        grid = QGridLayout(self)
        grid.addWidget(self.list, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.addWidget(self.problem, 1, 0, 1, 2)
        grid.addWidget(buttons, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)

    @property
    def chosen(self) -> Export:
        """What is chosen to be saved."""
        return self._exports[max(0, self.list.currentRow())]

    @property
    def factor(self) -> int:
        """Pixels of the picture for one of the screen's, each way."""
        return self.sizes.checkedId()

    def _show(self) -> None:
        self.preview.show_preview(self.chosen.preview())
        self.problem.hide()
        self._factors.setVisible(self.chosen.size is not None)
        self._tell_size()

    def _tell_size(self) -> None:
        size = self.chosen.size
        self.pixels.setText("" if size is None else size_words(size(self.factor)))

    def _ask_where(self) -> None:
        export = self.chosen
        kind = self.tr("{kind} files (*.{suffix})").format(kind=export.suffix.upper(), suffix=export.suffix)
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), str(self._suggest(export)), f"{kind};;{self.tr('All files (*)')}"
        )
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Write what is chosen, or say why it cannot be written."""
        try:
            write_whole(path, self.chosen.data(self.factor))
        except OSError as error:
            text = self.tr("“{file}” cannot be written: {why}.")
            self.problem.setText(text.format(file=path, why=error.strerror))
            self.problem.show()
            return
        self.saved = path
        self.accept()
