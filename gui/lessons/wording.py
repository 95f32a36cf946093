"""A lesson's sentences: facts of the run put into texts, and answers put into words."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.events import HostState
from core.facts import PLACES, FactError, FactSource, Measures, Unit, Value, fact, unit_of, value_of
from core.guide import Answer
from core.lesson import Ask
from core.outcome import NOTHING, Outcome
from core.source import HostView, VmState
from gui.numbers import decimal_text
from gui.text import count_text, page_list, percent_text, scenario_text, size_text, time_text
from gui.translation import QT_TRANSLATE_NOOP
from gui.vm.vm_text import counts_pages

translate = QCoreApplication.translate

_WORDS: Final = {
    str(HostState.HIGH): QT_TRANSLATE_NOOP("Lesson", "high"),
    str(HostState.CLEAR): QT_TRANSLATE_NOOP("Lesson", "clear"),
    str(HostState.SOFT): QT_TRANSLATE_NOOP("Lesson", "soft"),
    str(HostState.HARD): QT_TRANSLATE_NOOP("Lesson", "hard"),
    str(HostState.LOW): QT_TRANSLATE_NOOP("Lesson", "low"),
    str(VmState.BOOTING): QT_TRANSLATE_NOOP("Lesson", "booting"),
    str(VmState.RUNNING): QT_TRANSLATE_NOOP("Lesson", "running"),
    str(VmState.WAITING): QT_TRANSLATE_NOOP("Lesson", "waiting"),
    str(VmState.BLOCKED): QT_TRANSLATE_NOOP("Lesson", "blocked"),
    str(VmState.PAUSED): QT_TRANSLATE_NOOP("Lesson", "paused"),
    str(VmState.CRASHED): QT_TRANSLATE_NOOP("Lesson", "crashed"),
}


def filled(text: str, source: FactSource, before: Measures) -> str:
    """A text in the person's language, with the facts that it names; one that is gone is a dash."""
    host = source.host()

    def value(name: str) -> str:
        try:
            return value_text(value_of(fact(name), source, before), host)
        except FactError:
            return "–"

    return PLACES.sub(lambda match: value(match[1]), scenario_text(text))


def value_text(value: Value, host: HostView) -> str:
    """A fact as a person reads it."""
    amount = value.amount
    if isinstance(amount, str):
        return translate("Lesson", _WORDS[amount])
    match value.unit:
        case Unit.PAGES:
            return size_text(amount, host.page_size, as_pages=counts_pages(host))
        case Unit.PERCENT:
            return percent_text(amount, 100)
        case Unit.TIMES:
            return count_text(amount // 100) if amount % 100 == 0 else decimal_text(amount / 100, 1)
        case Unit.TIME:
            return time_text(amount)
    return count_text(amount)


def outcome_text(ask: Ask, outcome: Outcome, host: HostView) -> str:
    """An answer, the model's or a person's."""
    if outcome.pages is not None:
        return _listed(sorted(outcome.pages), translate("Lesson", "no page"))
    if outcome.vms is not None:
        return _listed(sorted(outcome.vms), translate("Lesson", "no VM"))
    if outcome.amount is not None:
        return value_text(Value(outcome.amount, unit_of(fact(ask.how_much))), host)
    if outcome.option is not None:
        is_none = outcome.option == NOTHING
        return nothing_text() if is_none else scenario_text(ask.what_first[outcome.option].text)
    return yes_text() if outcome.yes else no_text()


def _listed(names: Iterable[object], none: str) -> str:
    return page_list(list(names)) or none


def yes_text() -> str:
    """The answer to whether something will be so."""
    return translate("Lesson", "Yes")


def no_text() -> str:
    """The other one."""
    return translate("Lesson", "No")


def nothing_text() -> str:
    """That none of several things comes first."""
    return translate("Lesson", "None of these")


def verdict(ask: Ask, truth: Outcome, answer: Answer | None, host: HostView) -> str:
    """What the model did, and whether that is what was said."""
    model = outcome_text(ask, truth, host)
    if answer is None:
        return translate("Lesson", "The model: {model}.").format(model=model)
    said = outcome_text(ask, answer.said, host)
    if answer.is_right and said == model:
        return translate("Lesson", "Right: {model}.").format(model=model)
    if answer.is_right:
        return translate("Lesson", "Right. You said {said}; the model: {model}.").format(
            said=said, model=model
        )
    return translate("Lesson", "Not so. You said {said}; the model: {model}.").format(said=said, model=model)
