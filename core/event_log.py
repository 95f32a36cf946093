"""Where both sides leave what happened, until the machine collects it at the end of a step."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.events import Event, Pages


class EventLog:
    """Events of the present step, stamped with the present time."""

    def __init__(self) -> None:
        """Begin at time zero with nothing."""
        self.now_ns = 0
        self._events: list[Event] = []

    def add(self, kind: type[Event], **facts: Any) -> None:
        """Note an event; its fields are `facts`."""
        self._events.append(kind(at_ns=self.now_ns, **facts))

    def collect(self) -> tuple[Event, ...]:
        """Take what was noted since the last call."""
        events = tuple(self._events)
        self._events.clear()
        return events


def frozen(pages: NDArray[Any]) -> Pages:
    """A read-only int32 copy of page numbers, fit for an event."""
    copy = np.array(pages, dtype=np.int32)
    copy.flags.writeable = False
    return copy
