"""A catalogue at work: answers whatever Qt and the window want to have translated."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Final, NamedTuple

from PySide6.QtCore import QTranslator

from gui.i18n import ts_file
from gui.i18n.ts_file import Text
from gui.numbers import by_locale

MADE: Final = ("Error", "Experiment", "Scenario")
"""Contexts of sentences that the core makes, in English: it knows no languages, only facts and numbers.

They come with all that was filled in, and are known by their templates.
"""
_PLACE: Final = re.compile(r"\{(\w+)\}")
_NEST: Final = 4
"""sentences within sentences"""


class _Template(NamedTuple):
    pattern: re.Pattern[str]
    translation: str


class Catalogue(QTranslator):
    """Translates from the `.ts` file as it stands, so that nothing has to be compiled or kept in step.

    Reading 2,000 texts takes 15 ms, once. A text costs 0.6 µs more than it does in English, and a frame asks
    for up to 700: half a millisecond of sixteen.
    """

    def __init__(self, texts: Mapping[Text, str]) -> None:
        """Translate these; without a translation a text stays English."""
        super().__init__()
        self._texts: dict[tuple[str, str], str] = {text: said for text, said in texts.items() if said}

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _count: int = -1
    ) -> str | None:
        """The translation; None for Qt to ask the next catalogue. Qt calls it."""
        found = self._texts.get((context, source))
        return self._made(context, source, _NEST) if found is None and context in MADE else found

    def isEmpty(self) -> bool:
        """Whether there is nothing to translate. Qt calls it."""
        return not self._texts

    # --- sentences that the core made ---------------------------------------------------------------

    @cached_property
    def _templates(self) -> dict[str, list[_Template]]:
        """By their context; those that say most come first."""
        found: dict[str, list[_Template]] = {context: [] for context in MADE}
        for (context, source), translation in sorted(self._texts.items(), key=_what_says_most_first):
            if context in MADE and _PLACE.search(source):
                found[context].append(_Template(_pattern(source), translation))
        return found

    def _made(self, context: str, sentence: str, nest: int) -> str | None:
        if context != "Error":
            return self._by_template(context, sentence, nest)
        return (
            self._on_its_own(sentence, nest)
            or self._by_template(context, sentence, nest)
            or self._behind_its_place(sentence, nest)
        )

    def _by_template(self, context: str, sentence: str, nest: int) -> str | None:
        for template in self._templates[context]:
            match = template.pattern.fullmatch(sentence)
            if match is not None:
                parts = {name: self._part(context, part, nest) for name, part in match.groupdict().items()}
                return _filled(template.translation, parts)
        return None

    def _part(self, context: str, part: str, nest: int) -> str:
        """What is filled in, translated if it is words; errors quote numbers as a file has them."""
        found = self._known(context, part, nest)
        if found is None:
            return part if context == "Error" else by_locale(part)
        return found

    def _known(self, context: str, text: str, nest: int) -> str | None:
        found = self._texts.get((context, text))
        return self._made(context, text, nest - 1) if found is None and nest else found

    def _behind_its_place(self, error: str, nest: int) -> str | None:
        """An error names the file and the place before it says what is wrong: "a.toml: host, memory: …"."""
        where, _, what = error.partition(": ")
        sentence = what.removesuffix(".")
        for text, full_stop in ((sentence, what[len(sentence) :]), (what, "")):
            found = self._known("Error", text, nest) if text else None
            if found is not None:
                return f"{where}: {found}{full_stop}"
        return None

    def _on_its_own(self, error: str, nest: int) -> str | None:
        """Beside the field that it is about, what is wrong is a sentence: "Expected at least one frame"."""
        if error[:1].islower() or not error.endswith("."):
            return None
        what = error[:1].lower() + error[1:-1]
        found = self._texts.get(("Error", what)) or self._by_template("Error", what, nest)
        return None if found is None else f"{found[:1].upper()}{found[1:]}."


def read(language: str) -> Catalogue:
    """The catalogue that ships for a language, by its two letters."""
    return Catalogue(ts_file.read(ts_file.path_of(language)))


def _what_says_most_first(message: tuple[tuple[str, str], str]) -> int:
    (_, source), _ = message
    return -len(_PLACE.sub("", source))


def _pattern(source: str) -> re.Pattern[str]:
    """What a template looks like with all that may be filled in; a name that stands twice is the same."""
    parts, seen = _PLACE.split(source), set[str]()
    pattern = re.escape(parts[0])
    for name, text in zip(parts[1::2], parts[2::2], strict=True):
        pattern += f"(?P={name})" if name in seen else f"(?P<{name}>.+?)"
        pattern += re.escape(text)
        seen.add(name)
    return re.compile(pattern)


def _filled(translation: str, parts: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: parts[place[1]], translation)
