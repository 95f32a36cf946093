"""Reading what stands at a place of a scenario's file: every error names the file and the place."""

from typing import TypeVar

import msgspec

from core.orders import PAGES_MAX, TIME_MAX_NS
from core.scenario import ScenarioError
from core.scenario_words import one_line, plain
from core.units import KIB, NS_PER_S, pages_in, parse_bytes, parse_ns

T = TypeVar("T")


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

    def fail(self, place: str, what: str) -> ScenarioError:
        """The error that says what is wrong at a place."""
        return ScenarioError(one_line(f"{self._where}: {place + ': ' if place else ''}{what}") + ".")

    def convert(self, place: str, data: object, kind: type[T]) -> T:
        """A table as what it should be."""
        try:
            return msgspec.convert(data, kind)
        except msgspec.ValidationError as error:
            field, what = plain(str(error))
            raise self.fail(", ".join(filter(None, (place, field))), what) from None

    def pages(self, place: str, value: int | str) -> int:
        """A number of pages, or a size that is a whole number of them."""
        try:
            pages = value if isinstance(value, int) else pages_in(parse_bytes(value), self.page_size)
        except ValueError as error:
            raise self.fail(place, f"{error} (a whole number of pages would do too)") from None
        if not 0 <= pages <= PAGES_MAX:
            raise self.fail(place, f"expected 0 to {PAGES_MAX} pages, got {pages}")
        return pages

    def maybe_pages(self, place: str, value: int | str | None) -> int | None:
        """The same, or nothing."""
        return None if value is None else self.pages(place, value)

    def ns(self, place: str, value: str) -> int:
        """A time such as "1.5 s", in ns."""
        try:
            time_ns = parse_ns(value)
        except ValueError as error:
            raise self.fail(place, str(error)) from None
        if time_ns > TIME_MAX_NS:
            raise self.fail(place, f"expected at most {TIME_MAX_NS // NS_PER_S} s")
        return time_ns
