"""Whose turn it is to be drawn: while a run plays, the graph and the words beside the pages alternate."""

from enum import Enum


class Turn(Enum):
    """What a frame draws besides the pages and balloons, which every frame draws."""

    ALL = "all"
    GRAPH = "graph"
    WORDS = "words"

    @property
    def has_graph(self) -> bool:
        """Whether the graph is drawn."""
        return self is not Turn.WORDS

    @property
    def has_words(self) -> bool:
        """Whether texts and controls are."""
        return self is not Turn.GRAPH


class Turns:
    """Nobody reads numbers that change sixty times a second; a picture that stands still is whole."""

    def __init__(self) -> None:
        """Begin with a whole picture."""
        self._last = Turn.ALL

    def next(self, *, plays: bool) -> Turn:
        """What to draw now; everything unless the run plays."""
        if not plays:
            self._last = Turn.ALL
        else:
            self._last = Turn.GRAPH if self._last is Turn.WORDS else Turn.WORDS
        return self._last
