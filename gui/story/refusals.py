"""Why a command was refused, as one sentence."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.commands import Refused
from gui.text import count_text, size_text
from gui.translation import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

Amount = Callable[[int], str]
"""says a number of pages"""

_SENTENCES: Final[dict[str, str]] = {
    "no-such-vm": QT_TRANSLATE_NOOP("refusals", "There is no VM called {vm}."),
    "name-taken": QT_TRANSLATE_NOOP("refusals", "There is a VM called {vm} already: choose another name."),
    "too-many-vms": QT_TRANSLATE_NOOP("refusals", "{count} VMs are the most that a host can hold."),
    "no-name": QT_TRANSLATE_NOOP("refusals", "A name is missing."),
    "no-room-for-overhead": QT_TRANSLATE_NOOP(
        "refusals",
        "{vm} cannot start: running it takes {overhead} of the host's own frames, and only {free} is free.",
    ),
    "not-admitted": QT_TRANSLATE_NOOP(
        "refusals",
        "{vm} is not admitted: its reservation and overhead need {needed}, and only {unreserved} of the host"
        " is not yet promised.",
    ),
    "out-of-range": QT_TRANSLATE_NOOP(
        "refusals", "The {field} must lie between {low} and {high}; {value} does not."
    ),
    "program-name-taken": QT_TRANSLATE_NOOP("refusals", "{vm} already has a program called {program}."),
    "no-such-program": QT_TRANSLATE_NOOP(
        "refusals", "{vm} has no program called {program} that runs or will."
    ),
    "paused": QT_TRANSLATE_NOOP("refusals", "{vm} is paused: let it go on first."),
    "stops-before-it-starts": QT_TRANSLATE_NOOP("refusals", "{program} would stop before it starts."),
    "already-paused": QT_TRANSLATE_NOOP("refusals", "{vm} is paused already."),
    "not-paused": QT_TRANSLATE_NOOP("refusals", "{vm} is not paused."),
    "already-crashed": QT_TRANSLATE_NOOP("refusals", "{vm} has crashed already: reboot it."),
    "crashed": QT_TRANSLATE_NOOP("refusals", "{vm} has crashed: nothing runs in it until it is rebooted."),
    "over-balloon-limit": QT_TRANSLATE_NOOP(
        "refusals",
        "A balloon of {target} is too much for {vm}: {percent} % of {configured} is {most}."
        " Raise its balloon limit to ask for more.",
    ),
    "over-reservation": QT_TRANSLATE_NOOP(
        "refusals",
        "A balloon of {target} is too much for {vm}: of its {configured}, {reservation} is reserved,"
        " which leaves {most}.",
    ),
    "already-automatic": QT_TRANSLATE_NOOP("refusals", "{vm}'s target is set by the hypervisor already."),
    "driver-loaded": QT_TRANSLATE_NOOP("refusals", "{vm}'s balloon driver is loaded already."),
    "no-driver": QT_TRANSLATE_NOOP("refusals", "{vm} has no balloon driver loaded."),
    "nothing-ballooned": QT_TRANSLATE_NOOP("refusals", "{vm}'s balloon holds no page that could be touched."),
}
_PAGE_FACTS: Final = {
    "overhead", "free", "needed", "unreserved", "target", "configured", "reservation", "most",
}  # fmt: skip
_BOUNDS: Final = {"low", "high", "value"}
_PERCENT_FIELDS: Final = {"balloon limit", "share of writes"}
_COUNT_FIELDS: Final = {"shares", "number of programs", "touches per second"}


def refusal_text(refused: Refused, page_size: int | None = None) -> str:
    """One sentence of why a command was refused.

    Args:
        refused: the answer to the command.
        page_size: say amounts as sizes; None says them in pages.
    """
    return reason_text(refused.reason, refused.facts, page_size)


def reason_text(reason: str, facts: Mapping[str, int | str], page_size: int | None = None) -> str:
    """The same, of a reason and its facts."""
    if reason == "over-balloon-limit" and _reservation_binds(facts):
        reason = "over-reservation"
    sentence = _SENTENCES.get(reason)
    if sentence is None:
        return _fallback(reason, facts)

    def amount(pages: int) -> str:
        return size_text(pages, page_size or 1, as_pages=page_size is None)

    said = {key: _fact(key, value, str(facts.get("field", "")), amount) for key, value in facts.items()}
    return translate("refusals", sentence).format_map(said)


def _reservation_binds(facts: Mapping[str, int | str]) -> bool:
    return int(facts["configured"]) * int(facts["percent"]) // 100 > int(facts["most"])


def _fact(key: str, value: int | str, field: str, amount: Amount) -> str:
    number = int(value) if str(value).lstrip("-").isdigit() else None
    if number is None:
        return translate("refusals", str(value)) if key == "field" else str(value)
    if key in _PAGE_FACTS:
        return amount(number)
    if key not in _BOUNDS:
        return str(value)
    if field in _PERCENT_FIELDS:
        return f"{number} %"
    return count_text(number) if field in _COUNT_FIELDS else amount(number)


def _fallback(reason: str, facts: Mapping[str, int | str]) -> str:
    """What can be said of a reason that has no sentence yet: never silence."""
    details = ", ".join(f"{key} {value}" for key, value in facts.items())
    text = translate("refusals", "Refused: {reason}.").format(reason=reason.replace("-", " "))
    return f"{text[:-1]} ({details})." if details else text
