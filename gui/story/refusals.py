"""Why a command was refused, as one sentence."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.commands import Refused
from gui.text import cost_text, count_text, disk_speed_text, size_text
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
    "no-swap-space": QT_TRANSLATE_NOOP(
        "refusals",
        "{vm} is not admitted: all that is not reserved for it, {needed}, must fit on the host's swap disk,"
        " and only {left} of that is left.",
    ),
    "swap-disk-too-small": QT_TRANSLATE_NOOP(
        "refusals",
        "The host's swap disk holds {space}; its VMs need {needed}, which is all that is not reserved for"
        " them.",
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
    "nothing-changed": QT_TRANSLATE_NOOP("refusals", "The host is set so already."),
    "below-floor": QT_TRANSLATE_NOOP(
        "refusals",
        "{size} is too little for {vm}: it is not made smaller than {floor}, which is what it uses and a"
        " margin.",
    ),
    "already-attached": QT_TRANSLATE_NOOP("refusals", "{vm} is watched here already."),
    "recording": QT_TRANSLATE_NOOP("refusals", "A recording can be looked at, and nothing else."),
    "nothing-ballooned": QT_TRANSLATE_NOOP("refusals", "{vm}'s balloon holds no page that could be touched."),
}
_SETTINGS: Final[dict[str, str]] = {
    "idle_tax_percent": QT_TRANSLATE_NOOP("refusals", "idle memory tax"),
    "costs.zero_fill_ns": QT_TRANSLATE_NOOP("refusals", "cost of a zeroed frame"),
    "costs.compress_ns": QT_TRANSLATE_NOOP("refusals", "cost of packing a page"),
    "costs.decompress_ns": QT_TRANSLATE_NOOP("refusals", "cost of unpacking a page"),
    "costs.cow_ns": QT_TRANSLATE_NOOP("refusals", "cost of a copy on write"),
    "costs.hash_ns": QT_TRANSLATE_NOOP("refusals", "cost of looking for an equal page"),
    "costs.disk_access_ns": QT_TRANSLATE_NOOP("refusals", "disk's access time"),
    "costs.disk_bytes_per_s": QT_TRANSLATE_NOOP("refusals", "disk's speed"),
    "costs.virtio_percent": QT_TRANSLATE_NOOP("refusals", "cost of a virtio balloon"),
    "sharing.vm_pages_per_s": QT_TRANSLATE_NOOP("refusals", "scan of one VM"),
    "sharing.host_pages_per_s": QT_TRANSLATE_NOOP("refusals", "scan of all VMs"),
    "compression.cache_percent": QT_TRANSLATE_NOOP("refusals", "compression cache"),
    "compression.quarter_percent": QT_TRANSLATE_NOOP("refusals", "part of pages that fit in a quarter"),
    "compression.half_percent": QT_TRANSLATE_NOOP("refusals", "part of pages that fit in a half"),
}
"""what the fields of a host's settings are called"""
_PAGE_FACTS: Final = {
    "overhead", "free", "needed", "unreserved", "target", "configured", "reservation", "most",
    "left", "space", "floor", "size",
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
        return translate("refusals", _SETTINGS.get(field, field)) if key == "field" else str(value)
    if key in _PAGE_FACTS:
        return amount(number)
    if key not in _BOUNDS:
        return str(value)
    if field in _PERCENT_FIELDS or field.endswith("_percent"):
        return f"{number} %"
    if field in _SETTINGS:
        return _setting(field, number)
    return count_text(number) if field in _COUNT_FIELDS else amount(number)


def _setting(field: str, number: int) -> str:
    if field.endswith("_ns"):
        return cost_text(number, exactly=True)
    if field.endswith("_bytes_per_s"):
        return disk_speed_text(number)
    return translate("refusals", "{n} pages a second").format(n=count_text(number))


def _fallback(reason: str, facts: Mapping[str, int | str]) -> str:
    """What can be said of a reason that has no sentence yet: never silence."""
    details = ", ".join(f"{key} {value}" for key, value in facts.items())
    text = translate("refusals", "Refused: {reason}.").format(reason=reason.replace("-", " "))
    return f"{text[:-1]} ({details})." if details else text
