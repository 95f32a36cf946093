"""Adding, copying, moving and removing the parts of a scenario."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from core.scenario import Place
from core.scenario_document import ScenarioDocument
from gui.editor.draft import Draft
from gui.editor.facts import name_of, tables
from gui.editor.starts import new_action, new_note, new_program, new_vm
from gui.vm.templates import free_name


class PartActions(QObject):
    """Acts on the part that is selected.

    Attributes:
        selected_other: the place of the part that is to be selected now.
    """

    selected_other = Signal(object)

    def __init__(self, draft: Draft, actions: Mapping[str, QAction], parent: QObject) -> None:
        """Act when an action wants it."""
        super().__init__(parent)
        self._draft = draft
        self._actions = actions
        self._selected: Place = ()
        for name, act in (
            ("editor-add-vm", self._add_vm),
            ("editor-add-program", self._add_program),
            ("editor-add-action", self._add_action),
            ("editor-add-remark", self._add_remark),
            ("editor-duplicate", self._duplicate),
            ("editor-remove", self._remove),
            ("editor-up", partial(self._move, -1)),
            ("editor-down", partial(self._move, 1)),
        ):
            actions[name].triggered.connect(act)

    def select(self, place: Place) -> None:
        """The part at this place is selected; only what can be done to it is offered."""
        self._selected = place
        document, is_whole = self._draft.document, self._draft.broken is None
        is_item = bool(place) and isinstance(place[-1], int)
        count = document.count(place[:-1]) if is_item else 0
        number = int(place[-1]) if is_item else 0
        for name, can in (
            ("editor-add-vm", True),
            ("editor-add-program", len(place) > 1 and place[0] == "vm"),
            ("editor-add-action", True),
            ("editor-add-remark", True),
            ("editor-duplicate", is_item),
            ("editor-remove", is_item),
            ("editor-up", is_item and number > 0),
            ("editor-down", is_item and number + 1 < count),
        ):
            self._actions[name].setEnabled(can and is_whole)

    # --- adding ---------------------------------------------------------------------------------------

    def _add_vm(self) -> None:
        self._add(("vm",), new_vm(self._draft.document))

    def _add_program(self) -> None:
        vm = self._selected[:2]
        self._add((*vm, "program"), new_program(self._draft.document, vm))

    def _add_action(self) -> None:
        self._add(("at",), new_action(self._draft.document))

    def _add_remark(self) -> None:
        self._add(("note",), new_note(self._draft.document))

    def _add(self, list_: Place, values: dict[str, Any]) -> None:
        place = (*list_, self._draft.document.count(list_))
        if self._draft.edit(lambda document: document.with_item(place, values)):
            self.selected_other.emit(place)

    # --- what is there --------------------------------------------------------------------------------

    def _duplicate(self) -> None:
        place = self._selected
        *list_, number = place
        copy = (*list_, int(number) + 1)
        if self._draft.edit(lambda document: _with_copy(document, place, copy)):
            self.selected_other.emit(copy)

    def _remove(self) -> None:
        place = self._selected
        self._draft.edit(lambda document: document.without(place))

    def _move(self, by: int, _checked: bool = False) -> None:
        place = self._selected
        *list_, number = place
        if self._draft.edit(lambda document: document.with_moved(place, by)):
            self.selected_other.emit((*list_, int(number) + by))


def _with_copy(document: ScenarioDocument, place: Place, copy: Place) -> ScenarioDocument:
    """The same with a copy of a part; where names must differ, the copy has another one."""
    values = document.get(place)
    document = document.with_copy(place)
    name = name_of(values) if place[0] == "vm" and isinstance(values, Mapping) else ""
    if name:
        taken = {name_of(each) for each in tables(document, place[:-1])}
        document = document.with_value((*copy, "name"), free_name(name, taken))
    return document
