"""The course: every lesson that ships, what it is about, and how far the person is in it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from core.scenario import Scenario
from gui.choice_list import ChoiceList
from gui.dialogs import fit_dialog
from gui.display import Display
from gui.lessons.progress import Progress
from gui.text import scenario_text


class CourseDialog(QDialog):
    """`chosen` is the lesson to begin once the dialog is accepted."""

    def __init__(
        self,
        display: Display,
        lessons: Sequence[Scenario],
        progress: Sequence[Progress],
        current: str,
        parent: QWidget | None = None,
    ) -> None:
        """List the lessons; the one that is on is chosen, else the first that is not done."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lessons"))
        self._lessons = lessons
        self.chosen: Scenario | None = None
        self.wants_handout = False
        self.list = ChoiceList(display, self.tr("Lessons"))
        self.list.fill(
            (
                f"{number}. {scenario_text(lesson.title)}",
                f"{scenario_text(lesson.summary)} {self._standing(each)}".strip(),
            )
            for number, (lesson, each) in enumerate(zip(lessons, progress, strict=True), 1)
        )
        self.list.setCurrentRow(self._row(progress, current))
        self.list.itemActivated.connect(self._take)
        rows = QVBoxLayout(self)
        rows.addWidget(self.list)
        rows.addWidget(self._buttons())
        fit_dialog(self, display, 620, 600)
        self.list.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.begin_button = QPushButton(self.tr("Begin"))
        self.begin_button.setProperty("kind", "primary")
        self.begin_button.setDefault(True)
        self.handout_button = QPushButton(self.tr("Handout…"))
        self.handout_button.setToolTip(self.tr("One page for students, as PDF"))
        self.handout_button.setAutoDefault(False)
        buttons.addButton(self.begin_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.handout_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self.handout_button.clicked.connect(self._take_handout)
        return buttons

    def _row(self, progress: Sequence[Progress], current: str) -> int:
        names = [lesson.name for lesson in self._lessons]
        if current in names:
            return names.index(current)
        return next((row for row, each in enumerate(progress) if not each.is_done), 0)

    def _standing(self, progress: Progress) -> str:
        """How far the person is."""
        if not progress.seen:
            return ""
        facts = {"seen": progress.seen, "stops": progress.stops}
        if not progress.is_done:
            return self.tr("— seen to {seen} of {stops}").format(**facts)
        if not progress.asked:
            return self.tr("— done")
        return self.tr("— done, {right} of {asked} right").format(right=progress.right, asked=progress.asked)

    def _take(self) -> None:
        self.chosen = self._lessons[self.list.currentRow()]
        self.accept()

    def _take_handout(self) -> None:
        self.wants_handout = True
        self._take()
