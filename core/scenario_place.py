"""Reading what stands at a place of a scenario's file: every error names the file and the place."""

from typing import Final, NamedTuple, TypeVar

import msgspec

from core.footprint import PAGES_MAX
from core.orders import TIME_MAX_NS
from core.scenario import Place, ScenarioError
from core.scenario_words import one_line, place_in, plain
from core.units import KIB, NS_PER_S, pages_in, parse_bytes, parse_ns

T = TypeVar("T")


class Spot(NamedTuple):
    """A place in a file, in the words of errors and as a program finds it.

    Attributes:
        words: such as `vm 1 “web”, program 2, size`; "" is the whole file.
        place: the same as keys and numbers from 0.
    """

    words: str = ""
    place: Place = ()

    def key(self, name: str) -> "Spot":
        """What stands there under a name."""
        return Spot(f"{self.words}, {name}" if self.words else name, (*self.place, name))

    def item(self, name: str, number: int) -> "Spot":
        """A table of the list of that name there; the first has number 0."""
        return self.key(name).entry(number)

    def entry(self, number: int) -> "Spot":
        """An entry of the list there; the first has number 0."""
        return Spot(f"{self.words} {number + 1}", (*self.place, number))

    def called(self, name: str) -> "Spot":
        """The same place, with the name that people know it by."""
        return Spot(f"{self.words} “{name[:40]}”", self.place)


FILE: Final = Spot()
"""all of it"""


class PlaceReader:
    """Reads sizes, times and tables.

    Attributes:
        page_size: what a size is counted in.
    """

    def __init__(self, name: str, where: str) -> None:
        """Read what is to be called `name`, from a file that errors call `where`."""
        self._name = name
        self._where = where
        self.page_size = 4 * KIB

    def fail(self, spot: Spot | str, what: str, line: int | None = None) -> ScenarioError:
        """The error that says what is wrong at a place; a text is a place outside of a scenario's file."""
        words, place = (spot, ()) if isinstance(spot, str) else spot
        text = one_line(f"{self._where}: {words + ': ' if words else ''}{what}") + "."
        return ScenarioError(text, place, line, one_line(what[:1].upper() + what[1:]) + ".")

    def convert(self, spot: Spot, data: object, kind: type[T]) -> T:
        """A table as what it should be."""
        try:
            return msgspec.convert(data, kind)
        except msgspec.ValidationError as error:
            field, what = plain(str(error))
            words = ", ".join(filter(None, (spot.words, field)))
            raise self.fail(Spot(words, (*spot.place, *place_in(str(error)))), what) from None

    def pages(self, spot: Spot, value: int | str, most: int = PAGES_MAX) -> int:
        """A number of pages, or a size that is a whole number of them."""
        try:
            pages = value if isinstance(value, int) else pages_in(parse_bytes(value), self.page_size)
        except ValueError as error:
            raise self.fail(spot, f"{error} (a whole number of pages would do too)") from None
        if not 0 <= pages <= most:
            raise self.fail(spot, f"expected 0 to {most} pages, got {pages}")
        return pages

    def maybe_pages(self, spot: Spot, value: int | str | None) -> int | None:
        """The same, or nothing."""
        return None if value is None else self.pages(spot, value)

    def ns(self, spot: Spot, value: str) -> int:
        """A time such as "1.5 s", in ns."""
        try:
            time_ns = parse_ns(value)
        except ValueError as error:
            raise self.fail(spot, str(error)) from None
        if time_ns > TIME_MAX_NS:
            raise self.fail(spot, f"expected at most {TIME_MAX_NS // NS_PER_S} s")
        return time_ns
