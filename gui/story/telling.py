"""What sentences are made of: the narration, the words and numbers of a run, and who tells which event."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import singledispatch

from PySide6.QtCore import QCoreApplication

from core.events import Event, VmEvent
from core.source import Source, VmView
from core.view import LESSON_FRAMES
from gui.display import Vocabulary
from gui.text import Noun, capital, counted, page_list, size_text, term

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Narration:
    """What an event did, why, and which pages and frames of the picture it speaks of."""

    what: str
    why: str
    ask: str = ""
    """a question for the room before the next happening"""
    vms: frozenset[int] = frozenset()
    pages: frozenset[tuple[int, int]] = frozenset()
    """(vm, ppn)"""
    frames: frozenset[int] = frozenset()


class Say:
    """Makes sentences about one run: fills in names, nouns and numbers."""

    def __init__(self, source: Source, vocabulary: Vocabulary, *, is_present: bool = True) -> None:
        """Speak of `source` in the words of `vocabulary`.

        Args:
            source: the run.
            vocabulary: whose words to use.
            is_present: the run is shown at the moment of the event. If it is not, sentences keep to what the
                event itself knows.
        """
        self.source = source
        self.is_present = is_present
        self.vocabulary = vocabulary
        host = source.host()
        self.page_size = host.page_size
        self.is_lesson = host.frames <= LESSON_FRAMES
        self._nouns = {
            "frame": self.term("frame"),
            "frames": self.term("frame", 2),
            "hypervisor": self.term("hypervisor"),
            "driver": self.term("balloon driver"),
            "channel": self.term("private channel"),
            "pmap": self.term("pmap"),
            "target": self.term("target"),
            "swap": self.term("guest swap"),
            "host_swap": self.term("host swap"),
            "cache": self.term("compression cache"),
        }

    def __call__(self, text: str, event: Event | None = None, **facts: object) -> str:
        """Fill a translated sentence in; it begins with a capital, unless with a name, which stays as it is.

        Args:
            text: with places for facts, for nouns ({frame}, {frames}, {hypervisor}, {driver}, {channel},
                {pmap}, {target}, {swap}, {host_swap}, {cache}), and for the {name} of the event's VM.
            event: whose VM {name} is.
            facts: texts and numbers.
        """
        name = self.source.vm_name(event.vm) if isinstance(event, VmEvent) else ""
        filled = text.format(**(self._nouns | {"name": name} | facts))
        return filled if text.startswith("{name}") else capital(filled)

    def term(self, key: str, count: int = 1) -> str:
        """A noun in the chosen words, in the number that fits."""
        return term(self.vocabulary, key, count)

    def vm(self, event: VmEvent) -> VmView | None:
        """The event's VM at that moment; None when it is gone, or the moment is."""
        if not self.is_present:
            return None
        return next((vm for vm in self.source.vms() if vm.id == event.vm), None)

    def pages(self, ppns: Iterable[int]) -> str:
        """Such as "guest pages 2 and 3"."""
        return self._numbered("guest page", ppns)

    def frames(self, frames: Iterable[int]) -> str:
        """Such as "host frames 2 and 3"."""
        return self._numbered("host frame", frames)

    def _numbered(self, key: str, numbers: Iterable[int]) -> str:
        plain = [int(number) for number in numbers]
        return Noun(f"{self.term(key, len(plain))} {page_list(plain)}")

    def count(self, key: str, count: int) -> str:
        """Such as "2 guest pages" or "no host frame"."""
        if count == 0:
            return translate("narrator", "no {noun}").format(noun=self.term(key))
        return counted(count, self.vocabulary, key)

    def amount(self, pages: int) -> str:
        """A number of pages as a person compares it: "2 pages" in a lesson, "28 MiB" on a larger host."""
        return size_text(pages, self.page_size, as_pages=self.is_lesson)

    def frames_behind(self, vm: int, ppns: Iterable[int]) -> list[int]:
        """The frames behind some pages of a VM now; pages without one are left out."""
        try:
            frames = self.source.frames_of(vm)
        except KeyError:
            return []
        return [int(frames[ppn]) for ppn in ppns if frames[ppn] >= 0]


@singledispatch
def tell(event: Event, say: Say) -> Narration:
    """The sentences about one kind of event; the modules named `..._sentences` register them."""
    raise TypeError(f"no sentence for {type(event).__name__}")


def about(event: VmEvent, what: str, why: str, ask: str = "") -> Narration:
    """A narration that lights up the event's VM, and the pages and frames that the event names."""
    return Narration(
        what=what,
        why=why,
        ask=ask,
        vms=frozenset((event.vm,)),
        pages=frozenset((event.vm, int(ppn)) for ppn in getattr(event, "ppns", ())),
        frames=frozenset(int(frame) for frame in getattr(event, "frames", ())),
    )


def lit(
    narration: Narration, frames: Iterable[int], pages: Iterable[tuple[int, int]] | None = None
) -> Narration:
    """The same narration, lighting up these frames, and these pages instead of its own if there are any."""
    return replace(
        narration,
        frames=frozenset(frames),
        pages=narration.pages if pages is None else frozenset(pages),
    )
