"""How far a person is in each lesson, as the settings keep it."""

import msgspec

from core.guide import Guide
from gui.settings import Settings


class Progress(msgspec.Struct, frozen=True):
    """Of one lesson, the furthest that a person came."""

    seen: int = 0
    """stops that were seen"""
    stops: int = 0
    right: int = 0
    """answers, the last time that it was gone through"""
    asked: int = 0

    @property
    def is_done(self) -> bool:
        """Whether it was gone through to its end."""
        return 0 < self.stops <= self.seen


def progress_of(settings: Settings, name: str) -> Progress:
    """What is remembered of a lesson; a damaged note counts as none."""
    try:
        return msgspec.json.decode(settings.lesson(name), type=Progress)
    except msgspec.MsgspecError:
        return Progress()


def note_progress(settings: Settings, name: str, guide: Guide) -> None:
    """Remember where a guide is."""
    right, asked = guide.score
    before = progress_of(settings, name)
    seen = max(guide.at + 1, before.seen if before.stops == len(guide.stops) else 0)
    settings.set_lesson(name, msgspec.json.encode(Progress(seen, len(guide.stops), right, asked)).decode())
