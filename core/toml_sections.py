"""A TOML text in sections: each header with the lines below it; in their order they are the text again."""

import re
import tomllib
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from core.scenario import Place

_TOKEN: Final = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^\\"\n])*"'
    r"|'[^'\n]*'"
    r"|#[^\n]*"
    r"|[\[\]{}]",
    re.DOTALL,
)
"""what brackets may hide in, and brackets"""


class Section(NamedTuple):
    """A part of a text.

    Attributes:
        place: the table that it begins, `()` for what stands before the first header.
        lead: the lines of comment that stand right above the header.
        header: the line of the header.
        body: what stands below, up to the gap.
        gap: the empty lines at its end.
    """

    place: Place
    lead: str
    header: str
    body: str
    gap: str

    @property
    def text(self) -> str:
        """All of it."""
        return self.lead + self.header + self.body + self.gap


def sections_of(text: str) -> list[Section]:
    """The sections of a text that is TOML, in their order; the first one has no header."""
    headers, comments = _lines(text)
    leads = [_lead_start(text, header, comments) for header in headers]
    lists: dict[Place, int] = {}
    sections = [_section((), "", "", text[: leads[0]] if leads else text)]
    for header, (lead, after) in zip(headers, pairwise([*leads, len(text)]), strict=True):
        end = text.find("\n", header) + 1 or len(text)
        line = text[header:end]
        sections.append(_section(_place_of(line, lists), text[lead:header], line, text[end:after]))
    return sections


def text_of(sections: Sequence[Section]) -> str:
    """The text again."""
    return "".join(section.text for section in sections)


def _section(place: Place, lead: str, header: str, rest: str) -> Section:
    body = rest.rstrip()
    line_end = rest.find("\n", len(body)) + 1 or len(rest)  # what stands behind the last word of a line
    cut = line_end if body else 0
    return Section(place, lead, header, rest[:cut], rest[cut:])


def _lines(text: str) -> tuple[list[int], set[int]]:
    """Where the lines begin that are headers, and those that are comments and nothing else."""
    headers, comments = [], set()
    depth = 0
    for token in _TOKEN.finditer(text):
        line = text.rfind("\n", 0, token.start()) + 1
        is_first = not text[line : token.start()].strip()
        sign = token[0][0]
        if sign == "#" and is_first:
            comments.add(line)
        elif sign == "[" and is_first and depth == 0:
            headers.append(line)
        depth += (sign in "[{") - (sign in "]}")
    return headers, comments


def _lead_start(text: str, header: int, comments: set[int]) -> int:
    """Where the comment begins that stands right above a header."""
    start = header
    while start and (line := text.rfind("\n", 0, start - 1) + 1) in comments:
        start = line
    return start


def _place_of(header: str, lists: dict[Place, int]) -> Place:
    """The table that a header begins; `lists` counts how many tables each list has so far."""
    keys = _keys_of(header)
    place: Place = ()
    for number, key in enumerate(keys, 1):
        place = (*place, key)
        if number == len(keys) and header.lstrip().startswith("[["):
            lists[place] = lists.get(place, -1) + 1
        if place in lists:
            place = (*place, lists[place])
    return place


def _keys_of(header: str) -> list[str]:
    table, keys = tomllib.loads(header), []
    while table:
        ((key, inner),) = table.items()
        keys.append(key)
        table = inner[0] if isinstance(inner, list) else inner
    return keys


# --- putting sections together anew -----------------------------------------------------------------------


def group_of(sections: Sequence[Section], place: Place) -> list[int]:
    """The numbers of the sections of a table and of what belongs to it; none when it is within a line."""
    return [n for n, each in enumerate(sections) if place and each.place[: len(place)] == place]


def home_of(sections: Sequence[Section], place: Place) -> int:
    """The number of the section in which a place is, or would be."""
    homes = [n for n, each in enumerate(sections) if each.place == place[: len(each.place)]]
    return max(homes, key=lambda number: len(sections[number].place))


def inserted(sections: Sequence[Section], at: int, new: Sequence[Section]) -> list[Section]:
    """The sections with others before number `at`; an empty line stands between any two."""
    before, after = [*sections[:at]], [*sections[at:]]
    last = ended(new[-1]) if after else new[-1]._replace(gap=before[-1].gap)
    if text_of(before):
        before[-1] = ended(before[-1])
    return [*before, *new[:-1], last, *after]


def removed(sections: Sequence[Section], numbers: Sequence[int]) -> list[Section]:
    """The sections without some; the text ends as it did, and headers keep their distance."""
    left: list[Section] = []
    for number, section in enumerate(sections):
        if number not in numbers:
            left.append(section)
        elif number == len(sections) - 1 or not left[-1].gap:
            left[-1] = left[-1]._replace(gap=section.gap)
    return left


def ended(section: Section, *, with_gap: bool = True) -> Section:
    """The section with its last line ended; if asked, with an empty line behind it."""
    header, body = (part if not part or part.endswith("\n") else f"{part}\n" for part in section[2:4])
    return section._replace(header=header, body=body, gap=section.gap or "\n" * with_gap)
