"""The form of the part of a scenario that is selected."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.scenario import Place
from core.scenario_document import ScenarioDocument
from gui.display import Display
from gui.editor.facts import counts_pages, page_bytes
from gui.editor.fields import choices_of
from gui.editor.form_plan import Group, Row, plan
from gui.editor.key_form import KeyForm
from gui.editor.keys import Kind
from gui.editor.titles import title_of
from gui.wrapped_label import WrappedLabel

_MOST_PX = 560
"""a wider form would take the names away from their fields"""


class ElementPage(QScrollArea):
    """Made anew when other rows are needed; until then its fields only follow the document.

    Attributes:
        edited: a row, and the value that a person gave it.
        taken_out: a row whose key is to leave the file.
    """

    edited = Signal(object, object)
    taken_out = Signal(object)

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Nothing selected."""
        super().__init__(parent)
        self._display = display
        self.place: Place = ()
        self._document = ScenarioDocument("")
        self._made_of: object = None
        self._problem: tuple[Place, str] | None = None
        self.forms: list[KeyForm] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else it is a stop where nothing can be done
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        display.appearance_changed.connect(self._restyle)

    def show_part(self, document: ScenarioDocument, place: Place) -> None:
        """Show the part at a place as the document has it."""
        self._document = document
        if place != self.place:
            self.place = place
            self._made_of = None
            self.verticalScrollBar().setValue(0)
        self._refresh()

    def show_problem(self, problem: tuple[Place, str] | None) -> None:
        """Mark the field that something is wrong with, if it is here."""
        self._problem = problem
        for form in self.forms:
            form.clear()
        if problem is not None:
            place, what = problem
            any(form.show_problem(each, what) for each in _around(place) for form in self.forms)

    def go_to(self, place: Place) -> bool:
        """Give a field the focus; whether it is here."""
        fields = (form.field_at(each) for each in _around(place) for form in self.forms)
        field = next(filter(None, fields), None)
        if field is None:
            return False
        field.setFocus()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # else it is nowhere yet
        self.ensureWidgetVisible(field)
        return True

    # --- making ---------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        groups = plan(self._document, self.place)
        made_of = self._material(groups)
        if made_of != self._made_of:
            self._make(groups)
            self._made_of = made_of
        self._heading.setText(title_of(self._document, self.place))
        for form in self.forms:
            form.refresh(self._document)
        self.show_problem(self._problem)

    def _material(self, groups: list[Group]) -> object:
        """All that decides which widgets there are."""
        document = self._document
        offered = [
            choices_of(row, document)
            for group in groups
            for row in group.rows
            if row.key.kind in (Kind.VM, Kind.PROGRAM)
        ]
        return groups, offered, page_bytes(document), counts_pages(document)

    def _make(self, groups: list[Group]) -> None:
        focused = self._row_in_focus()
        px = self._display.px
        content = QWidget()
        content.setProperty("role", "scrolled")
        content.setMaximumWidth(px(_MOST_PX))
        rows = QVBoxLayout(content)
        rows.setContentsMargins(px(14), px(10), px(10), px(10))
        rows.setSpacing(px(14))
        self._heading = QLabel()
        self._heading.setProperty("role", "title")
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        rows.addWidget(self._heading)
        self.forms = [KeyForm(self._display, group, self._document) for group in groups]
        for form in self.forms:
            form.edited.connect(self.edited)
            form.taken_out.connect(self.taken_out)
            rows.addWidget(form)
        if not groups:
            rows.addWidget(WrappedLabel(self._explanation(), role="muted"))
        rows.addStretch(1)
        scrolled = self.verticalScrollBar().value()
        old = self.takeWidget()
        self.setWidget(content)
        if old is not None:
            old.deleteLater()  # one of its fields may be telling of an edit just now
        self.setMinimumWidth(content.minimumSizeHint().width() + px(16))
        self.verticalScrollBar().setValue(scrolled)
        if focused is not None:
            self.go_to(focused.place)

    def _row_in_focus(self) -> Row | None:
        focus = QApplication.focusWidget()
        return next((row for form in self.forms if (row := form.row_of(focus)) is not None), None)

    def _explanation(self) -> str:
        match self.place:
            case ("vm",):
                return self.tr("The virtual machines of the host. Each has programs that touch its memory.")
            case ("at",):
                return self.tr(
                    "What happens at its time without anybody's hand: targets set, VMs powered off, settings"
                    " changed."
                )
            case ("note",):
                return self.tr("Words that stand on the graph of host memory pressure at their moments.")
            case ("step",):
                return self.tr(
                    "The steps of the lesson are written in the tab TOML; here they stay as they are."
                )
        return ""

    def _restyle(self) -> None:
        self._made_of = None
        self._refresh()


def _around(place: Place) -> tuple[Place, ...]:
    """A place; for one of the values of a list, then that of the list."""
    return (place, place[:-1]) if place and isinstance(place[-1], int) else (place,)
