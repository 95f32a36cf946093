"""A catalogue as a file: Qt's own `.ts` format, which Linguist opens and `lrelease` understands."""

from collections.abc import Iterable
from importlib import resources
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_QUOTES: Final = {'"': "&quot;", "'": "&apos;"}
"""as Qt's own tools write them"""


class Text(NamedTuple):
    """What is translated: an English text and where it belongs; the same words may differ elsewhere."""

    context: str
    source: str


def path_of(language: str) -> Path:
    """The catalogue of a language, by its two letters."""
    return Path(str(resources.files("resources"))) / "i18n" / f"balloon_lab_{language}.ts"


def read(path: Path) -> dict[Text, str]:
    """Every text of a file with its translation; "" where there is none yet."""
    texts = {}
    for context in ElementTree.parse(path).getroot():
        name = context.findtext("name", "")
        for message in context.iterfind("message"):
            source, translation = message.findtext("source", ""), message.findtext("translation", "")
            texts[Text(name, source)] = translation
    return texts


def write(path: Path, language: str, messages: Iterable[tuple[Text, str]]) -> None:
    """Write texts with their translations, sorted, so that two versions of a file can be compared."""
    lines = [f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context, group in groupby(sorted(messages), key=_context_of):
        lines += ["<context>", f"    <name>{_written(context)}</name>"]
        for text, translation in group:
            lines += ["    <message>", f"        <source>{_written(text.source)}</source>"]
            unfinished = "" if translation else ' type="unfinished"'
            lines += [f"        <translation{unfinished}>{_written(translation)}</translation>"]
            lines += ["    </message>"]
        lines += ["</context>"]
    path.write_text("\n".join([_HEAD + lines[0], *lines[1:], "</TS>", ""]), encoding="utf-8", newline="\n")


def _context_of(message: tuple[Text, str]) -> str:
    return message[0].context


def _written(text: str) -> str:
    return escape(text, _QUOTES)
