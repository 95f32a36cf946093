"""Brings the catalogues up to the code: `python -m gui.i18n.update`."""

import sys
from pathlib import Path
from typing import Final

from gui.i18n import ts_file
from gui.i18n.all_texts import all_texts
from gui.i18n.language import Language

LANGUAGES: Final = tuple(each for each in Language if each not in (Language.SYSTEM, Language.ENGLISH))


def update(path: Path, language: str) -> tuple[int, int]:
    """Add what is new to a catalogue and drop what is gone.

    Returns:
        how many texts wait for a translation in it, and how many were dropped.
    """
    known = ts_file.read(path) if path.exists() else {}
    wanted = set(all_texts())
    ts_file.write(path, language, [(text, known.get(text, "")) for text in wanted])
    return sum(not known.get(text) for text in wanted), len(known.keys() - wanted)


def main() -> None:
    """Bring all of them up to date, and say what is left to do."""
    for language in LANGUAGES:
        path = ts_file.path_of(language)
        unfinished, dropped = update(path, language)
        sys.stdout.write(f"{path.name}: {unfinished} to translate, {dropped} dropped\n")


if __name__ == "__main__":
    main()
