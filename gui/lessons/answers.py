"""How a question is answered: buttons to choose from, pages to pick, or an amount."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget

from core.facts import Unit, fact, unit_of
from core.lesson import Ask
from core.outcome import NOTHING, Outcome
from core.source import Source, VmView
from gui.display import Display
from gui.flow_layout import FlowLayout
from gui.lessons.wording import no_text, nothing_text, outcome_text, yes_text
from gui.story.closeup_scene import page_hue
from gui.text import scenario_text
from gui.vm.page_spin import PageSpin
from gui.vm.vm_text import counts_pages

_LARGEST: Final = 1_000_000
_PAGES_MAX: Final = 64


class AnswerRow(QWidget):
    """What a person can say to one question."""

    answered = Signal(object)
    """an `Outcome`"""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Nothing to say yet."""
        super().__init__(parent)
        self._flow = FlowLayout(self, grows_first=False)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(display.px(8))

    def _button(self, text: str, kind: str = "") -> QPushButton:
        button = QPushButton(text.replace("&", "&&"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(True)
        if kind:
            button.setProperty("kind", kind)
        self._flow.addWidget(button)
        return button


class Choices(AnswerRow):
    """Buttons; a press is the answer."""

    def __init__(self, display: Display, choices: Iterable[tuple[str, Outcome]]) -> None:
        """Offer these texts."""
        super().__init__(display)
        for text, outcome in choices:
            self._button(text).clicked.connect(partial(self._say, outcome))

    def _say(self, outcome: Outcome) -> None:
        self.answered.emit(outcome)


class PagePick(AnswerRow):
    """A button for each page of a VM; pages that are pinned in the picture are picked too."""

    def __init__(self, display: Display, vm: VmView) -> None:
        """Offer the pages of a VM."""
        super().__init__(display)
        self._display = display
        self._vm = vm
        self._pages: list[QPushButton] = []
        for ppn in range(min(vm.configured_pages, _PAGES_MAX)):
            button = self._button(str(ppn), "chip")
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Page {n}").format(n=ppn))
            hue = page_hue(display.theme, vm, ppn)
            button.setStyleSheet(f"border-bottom: {display.px(4)}px solid {hue};")
            self._pages.append(button)
        self._button(self.tr("Answer"), "primary").clicked.connect(self._say)
        display.link_changed.connect(self._take_pinned)

    def _take_pinned(self) -> None:
        pinned = self._display.pinned
        if pinned is not None and pinned.vm == self._vm.id and pinned.ppn is not None:
            if pinned.ppn < len(self._pages):
                self._pages[pinned.ppn].toggle()
            self._display.pin(None)

    def _say(self) -> None:
        picked = frozenset(ppn for ppn, button in enumerate(self._pages) if button.isChecked())
        self.answered.emit(Outcome(pages=picked))


class AmountPick(AnswerRow):
    """A number, or a size."""

    def __init__(self, display: Display, ask: Ask, source: Source) -> None:
        """Ask for what the question asks for."""
        super().__init__(display)
        host, unit = source.host(), unit_of(fact(ask.how_much))
        self.field: QSpinBox = PageSpin() if unit is Unit.PAGES else QSpinBox()
        self.field.setRange(0, host.frames if unit is Unit.PAGES else _LARGEST)
        if isinstance(self.field, PageSpin):
            self.field.set_unit(host.page_size, in_pages=counts_pages(host))
        elif unit is Unit.PERCENT:
            self.field.setSuffix(" %")
        self.field.setAccessibleName(ask.question)
        self._flow.addWidget(self.field)
        self._button(self.tr("Answer"), "primary").clicked.connect(self._say)
        self.field.lineEdit().returnPressed.connect(self._say)

    def _say(self) -> None:
        self.field.interpretText()
        self.answered.emit(Outcome(amount=self.field.value()))


def choices_of(ask: Ask, source: Source) -> list[tuple[str, Outcome]]:
    """What can be chosen from; nothing where pages are picked or an amount is said."""
    if ask.which_vm:
        outcomes = [Outcome(vms=frozenset({vm.name})) for vm in source.vms()]
        outcomes.append(Outcome(vms=frozenset()))
        return [(outcome_text(ask, each, source.host()), each) for each in outcomes]
    if ask.will:
        return [(yes_text(), Outcome(yes=True)), (no_text(), Outcome(yes=False))]
    options = [
        (scenario_text(option.text), Outcome(option=number)) for number, option in enumerate(ask.what_first)
    ]
    return [*options, (nothing_text(), Outcome(option=NOTHING))] if options else []


def answers_to(ask: Ask, display: Display, source: Source) -> AnswerRow:
    """The row for a question, about a run as it is now."""
    if ask.pages_of:
        return PagePick(display, next(vm for vm in source.vms() if vm.name == ask.pages_of))
    if ask.how_much:
        return AmountPick(display, ask, source)
    return Choices(display, choices_of(ask, source))
