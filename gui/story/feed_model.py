"""The rows of the event feed: the last happenings of a run, with repeats joined."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.events import (
    BalloonOutOfPuff,
    CacheDropped,
    CowBroken,
    Event,
    FramesBacked,
    PagedIn,
    PagedOut,
    PagesDecompressed,
    PagesShared,
    VmEvent,
)
from core.source import Source
from core.units import NS_PER_S
from gui.display import Display
from gui.story.headlines import Headline, short_form
from gui.story.merging import joined
from gui.story.narrator import is_happening
from gui.story.telling import Say, tell, translate
from gui.story.why_text import event_lines
from gui.text import time_text

KEEP: Final = 500
JOIN_WITHIN_NS: Final = NS_PER_S
"""repeats further apart than this stay apart"""
JOIN_WITHIN_ROWS: Final = 6
ROUTINE: Final = (
    BalloonOutOfPuff,
    CacheDropped,
    CowBroken,
    FramesBacked,
    PagedIn,
    PagedOut,
    PagesDecompressed,
    PagesShared,
)
"""what goes on all the time: told quietly, so that the words of the private channel stand out"""
JOIN_ROUTINE_WITHIN_NS: Final = 10 * NS_PER_S
JOIN_ROUTINE_WITHIN_ROWS: Final = 40

_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate asks for."""

    TIME = Qt.ItemDataRole.UserRole
    ACTOR = Qt.ItemDataRole.UserRole + 1
    TEXT = Qt.ItemDataRole.UserRole + 2
    ROUTINE = Qt.ItemDataRole.UserRole + 3


@dataclass(slots=True)
class Row:
    """One line of the feed."""

    event: Event
    until_ns: int
    """when the last of the repeats joined in it happened"""
    headline: Headline | None = None
    """what it says, once somebody sees it"""

    @property
    def is_routine(self) -> bool:
        """Whether it may be read past."""
        return isinstance(self.event, ROUTINE)

    def whole(self, text: str) -> str:
        """What was done; of routine, which goes on and on, also in how long."""
        seconds = round((self.until_ns - self.event.at_ns) / NS_PER_S)
        if not self.is_routine or not seconds:
            return text
        return translate("feed", "{text} in {n} s").format(text=text, n=seconds)


class FeedModel(QAbstractListModel):
    """The last happenings; only what is seen is made into words."""

    def __init__(self, display: Display, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._display = display
        self._source: Source | None = None
        self._rows: list[Row] = []
        self._seen = 0
        display.appearance_changed.connect(self.reword)

    def set_source(self, source: Source) -> None:
        """Begin anew with another run."""
        self._source = source
        self._seen = 0
        self.beginResetModel()
        self._rows = []
        self.endResetModel()
        self.catch_up()

    def catch_up(self) -> bool:
        """Take in what happened since; whether there was anything."""
        if self._source is None or self._source.event_count == self._seen:
            return False
        if self._source.event_count < self._seen:
            self.set_source(self._source)
            return True
        events = self._source.events(max(self._seen, self._source.event_count - 4 * KEEP))
        self._seen = self._source.event_count
        new: list[Row] = []
        first_changed = len(self._rows)
        for event in events:
            if is_happening(event):
                first_changed = min(first_changed, self._add(event, new))
        if first_changed < len(self._rows):
            self.dataChanged.emit(self.index(first_changed), self.index(len(self._rows) - 1))
        self._append(new[-KEEP:])
        return True

    def _add(self, event: Event, new: list[Row]) -> int:
        """Join an event to a recent row or put it into `new`; the index of the old row that changed."""
        most = JOIN_ROUTINE_WITHIN_ROWS if isinstance(event, ROUTINE) else JOIN_WITHIN_ROWS
        for back in range(1, most + 1):
            rows, index = (
                (new, len(new) - back)
                if back <= len(new)
                else (self._rows, len(self._rows) + len(new) - back)
            )
            if index < 0:
                break
            both = _joined(rows[index].event, event)
            if both is not None:
                rows[index] = Row(both, event.at_ns)
                return index if rows is self._rows else len(self._rows)
        new.append(Row(event, event.at_ns))
        return len(self._rows)

    def _append(self, new: list[Row]) -> None:
        surplus = len(self._rows) + len(new) - KEEP
        if surplus > 0:
            self.beginRemoveRows(QModelIndex(), 0, surplus - 1)
            del self._rows[:surplus]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._rows.extend(new)
            self.endInsertRows()

    def reword(self) -> None:
        """Say everything in the words chosen now."""
        if not self._rows:
            return
        for row in self._rows:
            row.headline = None
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def event_at(self, row: int) -> Event | None:
        """The event of a row, the first where several are joined in it."""
        return self._rows[row].event if 0 <= row < len(self._rows) else None

    # --- what Qt asks -------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row's time, actor and text; as one line for those who hear it; the sentences as its tooltip."""
        if not index.isValid() or self._source is None:
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._sentences(row.event)
        if role == Role.ROUTINE:
            return row.is_routine
        if row.headline is None:
            row.headline = short_form(row.event, Say(self._source, self._display.vocabulary))
        time, actor, text = time_text(row.event.at_ns), row.headline.actor, row.whole(row.headline.text)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{time}  {actor}  {text}"
        texts: dict[int, str] = {Role.TIME: time, Role.ACTOR: actor, Role.TEXT: text}
        return texts.get(role)

    def _sentences(self, event: Event) -> str:
        if self._source is None:
            return ""
        narration = tell(event, Say(self._source, self._display.vocabulary, is_present=False))
        why = event_lines(event, self._source, self._display)
        return "\n".join(text for text in (narration.what, narration.why, why) if text)


def _joined(earlier: Event, later: Event) -> Event | None:
    if not isinstance(earlier, VmEvent) or not isinstance(later, VmEvent):
        return None
    span_ns = JOIN_ROUTINE_WITHIN_NS if isinstance(later, ROUTINE) else JOIN_WITHIN_NS
    if later.at_ns - earlier.at_ns > span_ns:
        return None
    return joined(earlier, later)
