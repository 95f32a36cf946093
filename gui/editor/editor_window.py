"""The scenario editor's window: the outline, the form or the text, the preview, and what is wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from core.scenario import Place
from core.units import NS_PER_S
from gui.action_spec import Group
from gui.actions import make_actions
from gui.display import Display
from gui.editor.draft import Beginning, Draft
from gui.editor.draft_files import DraftFiles
from gui.editor.editor_bar import EditorBar, PartBar
from gui.editor.element_page import ElementPage
from gui.editor.findings import Findings
from gui.editor.form_plan import Row
from gui.editor.outline import Outline
from gui.editor.part_actions import PartActions
from gui.editor.preview import Preview
from gui.editor.problem_strip import ProblemStrip
from gui.editor.rules import filled_in
from gui.editor.source_tab import SourceTab
from gui.editor.titles import part_of
from gui.editor.trials import Trials
from gui.notice import Notice
from gui.wrapped_label import WrappedLabel

_OUTLINE_PX, _FORM_PX, _PREVIEW_PX = 236, 470, 290
"""what the columns want"""


class EditorWindow(QWidget):
    """Edits one scenario; closed, it has nothing tried any more.

    Attributes:
        run_wanted: a person wants the scenario run as it is.
        closed: it was closed.
    """

    run_wanted = Signal()
    closed = Signal()

    def __init__(self, display: Display, trials: Trials, parent: QWidget | None = None) -> None:
        """Nothing is edited yet; `trials` tries what will be."""
        super().__init__(parent, Qt.WindowType.Window)
        self._display = display
        self.draft = Draft(self)
        self.trials = trials
        trials.setParent(self)
        self.selected: Place = ()
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.actions_by_name = make_actions(self, (Group.EDITOR,))
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show()

    def begin(self, beginning: Beginning) -> None:
        """Edit a scenario; what was edited before is lost."""
        self.draft.begin(beginning)

    # --- parts ----------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.bar = EditorBar(self._display, self.actions_by_name)
        self.notice = Notice(self._display)
        self.outline = Outline(self._display)
        self.part_bar = PartBar(self._display, self.actions_by_name)
        self.page = ElementPage(self._display)
        self.broken = WrappedLabel(role="danger")
        self.source = SourceTab(self._display)
        self.preview = Preview(self._display)
        self.strip = ProblemStrip(self._display, self.actions_by_name["editor-problem"])
        self.files = DraftFiles(self._display, self.draft, self.trials, self.notice, self)
        self.parts = PartActions(self.draft, self.actions_by_name, self)
        self.findings = Findings(
            self.draft,
            self.trials,
            (self.outline, self.page, self.source, self.preview, self.strip),
            self.actions_by_name["editor-run"],
            self,
        )

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.outline, 1)
        column.addWidget(self.part_bar)
        form = QWidget()
        self._form = QVBoxLayout(form)
        self._form.addWidget(self.broken)
        self._form.addWidget(self.page, 1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(form, self.tr("Form"))
        self.tabs.addTab(self.source, self.tr("TOML"))
        self.splitter = QSplitter()
        for widget in (left, self.tabs, self.preview):
            self.splitter.addWidget(widget)
        self.splitter.setChildrenCollapsible(False)
        for number, stretch in enumerate((0, 1, 2)):
            self.splitter.setStretchFactor(number, stretch)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for widget in (self.bar, self.notice, self.splitter, self.strip):
            rows.addWidget(widget, int(widget is self.splitter))

    def _connect(self) -> None:
        for name, act in (
            ("editor-open", self.files.open),
            ("editor-save", self.files.save),
            ("editor-save-as", self.files.save_as),
            ("editor-run", self.run_wanted),
            ("editor-undo", self.draft.undo),
            ("editor-redo", self.draft.redo),
            ("editor-problem", self.findings.seek),
            ("editor-close", self.close),
        ):
            self.actions_by_name[name].triggered.connect(act)
        self.draft.begun.connect(self._begin_at_the_top)
        self.draft.changed.connect(self._show)
        self.draft.edit_refused.connect(self._tell_refused_edit)
        for part in (self.outline.chosen, self.preview.chosen, self.parts.selected_other):
            part.connect(self.select)
        self.source.edited.connect(self._edit_text)
        self.source.moved.connect(self._follow_cursor)
        self.page.edited.connect(self._fill_in)
        self.page.taken_out.connect(self._take_out)
        self.preview.length_changed.connect(self._show)
        self.findings.sought.connect(self._go_to)
        self._display.appearance_changed.connect(self._lengths)
        self._lengths()

    # --- editing --------------------------------------------------------------------------------------

    def select(self, place: Place) -> None:
        """Show the form of the part at a place, or in which it is."""
        self.selected = part_of(place)
        self._show_parts()

    def _fill_in(self, row: Row, value: object) -> None:
        self.draft.edit(lambda document: filled_in(document, row, value), together_with=row.place)

    def _take_out(self, row: Row) -> None:
        self.draft.edit(lambda document: document.without(row.place))

    def _edit_text(self, text: str, line: int) -> None:
        self.draft.set_text(text, together_with=("text", line))

    def _follow_cursor(self, line: int) -> None:
        if self.draft.broken is None:
            self.select(self.draft.document.place_at(line))

    # --- showing --------------------------------------------------------------------------------------

    def _begin_at_the_top(self) -> None:
        self.selected = ()
        self.notice.hide()
        self.outline.setFocus()

    def _show(self) -> None:
        draft = self.draft
        self.setWindowTitle(self.tr("{name}[*] — Scenario editor").format(name=draft.name))
        self.setWindowModified(draft.is_unsaved)
        title = draft.document.get(("title",))
        self.bar.show_draft(title if isinstance(title, str) else "", draft.name)
        self.actions_by_name["editor-undo"].setEnabled(draft.can_undo)
        self.actions_by_name["editor-redo"].setEnabled(draft.can_redo)
        self.source.show_text(draft.text)
        self.broken.setVisible(draft.broken is not None)
        self.broken.setText(
            self.tr(
                "The text cannot be read just now, so this form shows it as it last could be. Mend it in the"
                " tab TOML, or undo."
            )
        )
        self.page.setEnabled(draft.broken is None)
        self._show_parts()
        self._try_out()

    def _show_parts(self) -> None:
        document = self.draft.document
        self.outline.show_document(document, self.selected)
        self.selected = self.outline.current
        self.page.show_part(document, self.selected)
        self.preview.show_document(document, self.selected)
        self.parts.select(self.selected)

    def _try_out(self) -> None:
        if self.isVisible():
            self.findings.try_out(self.preview.until_s * NS_PER_S)

    def _go_to(self, place: Place, line: int | None) -> None:
        """Show the form of a place with the focus in its field; where it has none, its line in the text."""
        self.select(place)
        if line is None or self.page.go_to(place):
            self.tabs.setCurrentIndex(0)
            return
        self.tabs.setCurrentWidget(self.source)
        self.source.go_to(line)
        self.source.field.setFocus()

    def _tell_refused_edit(self, why: str) -> None:
        text = self.tr(
            "The way in which the text is written does not allow this here ({why}): use the tab TOML."
        )
        self.notice.tell(text.format(why=why))

    # --- Qt -------------------------------------------------------------------------------------------

    def _lengths(self) -> None:
        px = self._display.px
        self._form.setContentsMargins(0, 0, 0, 0)
        self.broken.setContentsMargins(px(14), px(8), px(14), 0)
        self.outline.setMinimumWidth(px(180))
        self._turn()
        self._share_out_width()

    def _turn(self) -> None:
        """The preview goes behind a tab where there is no room for it beside the form."""
        needed = self._display.px(_OUTLINE_PX + _FORM_PX) + self.preview.minimumSizeHint().width()
        is_roomy = self.width() >= needed + 4 * self.splitter.handleWidth()
        if is_roomy == (self.splitter.indexOf(self.preview) >= 0):
            return
        if is_roomy:
            self.splitter.addWidget(self.preview)
            self.preview.show()
            self._share_out_width()
        else:
            self.tabs.addTab(self.preview, self.tr("Preview"))

    def _share_out_width(self) -> None:
        px = self._display.px
        widths = [px(_OUTLINE_PX), px(_FORM_PX)]
        self.splitter.setSizes([*widths, max(px(_PREVIEW_PX), self.width() - sum(widths))])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether there is room for the preview."""
        super().resizeEvent(event)
        self._turn()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the text tried that was given meanwhile."""
        super().showEvent(event)
        self._try_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is not saved, and let go of the worker."""
        if not self.files.may_lose():
            event.ignore()
            return
        self.findings.close()
        self.draft.forget()
        super().closeEvent(event)
        self.closed.emit()
