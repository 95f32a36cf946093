"""Sources that know what changed; for a source that does not, what views need all the same."""

from functools import cache
from typing import Protocol, cast, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from core.journal import Journal
from core.source import Source


@runtime_checkable
class Counted(Protocol):
    """A source that also knows how many pages look how."""

    def code_counts(self, vm: int) -> NDArray[np.int64]:
        """int64[256]: how many pages of a VM have each code."""
        ...


@runtime_checkable
class Journalled(Counted, Protocol):
    """One that also knows what changed: for runs of millions of pages, of which few change at once."""

    def page_journal(self, vm: int) -> Journal:
        """Which pages of a VM changed their code; `Source.page_codes` is always the same array then."""
        ...

    def frame_journal(self) -> Journal:
        """Which frames changed their code or owner; the same holds of them."""
        ...


@cache
def _is(kind: type, protocol: type) -> bool:
    """Whether sources of a kind do; asked once, for Python looks every method up each time."""
    return issubclass(kind, protocol)


def code_counts(source: Source, vm: int) -> NDArray[np.int64]:
    """int64[256]: how many pages of a VM have each code, whatever the source is."""
    if _is(type(source), Counted):
        return cast(Counted, source).code_counts(vm)
    return np.bincount(source.page_codes(vm), minlength=256)


def page_journal(source: Source, vm: int) -> Journal | None:
    """That of a VM's pages, if the source keeps one."""
    return cast(Journalled, source).page_journal(vm) if _is(type(source), Journalled) else None


def frame_journal(source: Source) -> Journal | None:
    """That of the host's frames, if the source keeps one."""
    return cast(Journalled, source).frame_journal() if _is(type(source), Journalled) else None
