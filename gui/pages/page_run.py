"""The run of pages that a grid shows: all of them, or when it is zoomed in a part."""

from dataclasses import dataclass, replace

from core.units import ceil_div


@dataclass(frozen=True, slots=True)
class PageRun:
    """Pages from `first` on, of `total` that there are."""

    first: int
    count: int
    total: int

    @classmethod
    def whole(cls, total: int) -> "PageRun":
        """All pages."""
        return cls(0, total, total)

    @property
    def is_whole(self) -> bool:
        """Whether all pages are in it."""
        return self.count == self.total

    @property
    def end(self) -> int:
        """The first page behind it."""
        return self.first + self.count

    def __contains__(self, page: int) -> bool:
        """Whether it shows this page."""
        return self.first <= page < self.end

    def moved(self, pages: int) -> "PageRun":
        """Further on by so many pages, as far as there are any."""
        return replace(self, first=min(max(0, self.first + pages), self.total - self.count))

    def zoomed(self, count: int, around: int) -> "PageRun":
        """With so many pages; the page `around` stays where it is among them, as far as that goes."""
        count = min(max(1, count), self.total)
        before = (around - self.first) * count // max(1, self.count)
        return PageRun(0, count, self.total).moved(around - before)

    def with_page(self, page: int, row: int) -> "PageRun":
        """Moved by whole rows of so many pages, if need be, until the page is in it."""
        if page in self:
            return self
        if page < self.first:
            return self.moved(-ceil_div(self.first - page, row) * row)
        return self.moved(ceil_div(page + 1 - self.end, row) * row)

    def of(self, total: int) -> "PageRun":
        """The same part of another number of pages; all if it was all, or would reach beyond them."""
        fits = not self.is_whole and self.end <= total
        return replace(self, total=total) if fits else PageRun.whole(total)
