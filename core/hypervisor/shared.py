"""The table of shared frames and of hints: which frame holds a content, and how many pages share it.

A shared frame is read-only and known by the hash of what it holds; a *hint* only remembers where a content
was seen, and is checked before it is believed (OSDI'02 §4.1-4.3). In the model a content is a number, and
the hash that number: equal numbers are equal bytes, so the full compare is exact.
"""

import numpy as np
from numpy.typing import NDArray

from core.events import Pages
from core.hardware import ZEROES
from core.tables import zeroes

Key = tuple[int, int]
"""salt and content"""
Place = tuple[int, int]
"""VM and guest page"""


class SharedFrames:
    """Refcounts, and two look-up tables.

    Attributes:
        refs: int32[frames]: how many guest pages share each frame; 0 for a frame that is not shared.
        hints: where a content was last seen by the scan; one of each content and of each page.
        frame_count, page_count: shared frames, and the guest pages that share them.
    """

    def __init__(self, frames: int) -> None:
        """Nothing shared."""
        self.refs: NDArray[np.int32] = zeroes(frames, np.int32)
        self.hints: dict[Key, Place] = {}
        self.frame_count = 0
        self.page_count = 0
        self._frames: dict[Key, int] = {}
        self._keys: dict[int, Key] = {}
        self._zero_frames: set[int] = set()
        self._hinted: dict[Place, Key] = {}
        """`hints` the other way round"""

    @property
    def saved_frames(self) -> int:
        """Frames that would be needed more if nothing were shared."""
        return self.page_count - self.frame_count

    def find(self, key: Key) -> int | None:
        """The shared frame that holds this content."""
        return self._frames.get(key)

    @property
    def zero_pages(self) -> int:
        """How many guest pages share a frame of zeroes; with salts there is one for each VM."""
        return sum(int(self.refs[frame]) for frame in self._zero_frames)

    def hint(self, key: Key, place: Place) -> None:
        """The scan saw this content there; what it saw there before is over."""
        self.take_hint(key)
        if (before := self._hinted.get(place)) is not None:
            self.take_hint(before)
        self.hints[key] = place
        self._hinted[place] = key

    def take_hint(self, key: Key) -> Place | None:
        """Where this content was last seen; nothing hints at it any more."""
        place = self.hints.pop(key, None)
        if place is not None:
            del self._hinted[place]
        return place

    def forget_hints(self) -> None:
        """Nothing hints at any page any more."""
        self.hints.clear()
        self._hinted.clear()

    def forget_vm(self, vm: int) -> None:
        """Nothing hints at the pages of this VM any more."""
        for key in [key for key, place in self.hints.items() if place[0] == vm]:
            self.take_hint(key)

    def add(self, key: Key, frame: int) -> None:
        """A frame that one page has so far is shared from now on."""
        self._frames[key] = frame
        self._keys[frame] = key
        if key[1] == ZEROES:
            self._zero_frames.add(frame)
        self.refs[frame] = 1
        self.frame_count += 1
        self.page_count += 1

    def join(self, frames: Pages) -> None:
        """For each element one page more shares that frame."""
        np.add.at(self.refs, frames, 1)
        self.page_count += len(frames)

    def leave(self, frames: Pages) -> Pages:
        """For each element one page less shares that frame; the frames that nobody has any more."""
        np.subtract.at(self.refs, frames, 1)
        self.page_count -= len(frames)
        dead = np.unique(frames[self.refs[frames] == 0])
        for frame in dead.tolist():
            self.forget(frame)
        return dead

    def forget(self, frame: int) -> None:
        """A frame is not shared any more, though it may still hold a page."""
        del self._frames[self._keys.pop(frame)]
        self._zero_frames.discard(frame)
        self.page_count -= int(self.refs[frame])
        self.refs[frame] = 0
        self.frame_count -= 1

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what will be shared, for digests."""
        table = tuple((*key, frame) for key, frame in self._frames.items())
        return table, tuple((*key, *place) for key, place in self.hints.items()), self.refs
