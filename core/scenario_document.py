"""A scenario's text as something to edit: each edit gives another text that differs in just that place."""

import copy
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from core import toml_edit, toml_file
from core.scenario import Place
from core.toml_sections import Section, ended, group_of, home_of, inserted, removed, sections_of, text_of

_ORDER: Final = ("host", "vm", "at", "note")
"""in which the tables stand in a file, for those that it does not have yet"""
_IN_SHORT: Final = {"costs": "preset", "sharing": "", "compression": ""}
"""tables in whose place their value of this key may stand, or `true`"""


class EditError(Exception):
    """A text is written in a way in which this cannot be changed; it is as it was."""


class ScenarioDocument:
    """A text that is TOML; whether it is a good scenario is for others to say. It never changes.

    Attributes:
        text: its lines end with `\\n`.
        data: the tables and values in it.
    """

    def __init__(self, text: str) -> None:
        """Read a text; raises `core.toml_file.TomlError`."""
        self.text = text
        self.data = toml_file.loads(text)

    # --- looking --------------------------------------------------------------------------------------

    def get(self, place: Place, default: Any = None) -> Any:
        """What stands at a place, or `default`."""
        try:
            return _at(self.data, place)
        except (KeyError, IndexError, TypeError):
            return default

    def count(self, place: Place) -> int:
        """How many tables a list has, such as `("vm",)`."""
        found = self.get(place)
        return len(found) if isinstance(found, list) else 0

    def line_of(self, place: Place) -> int:
        """The line, from 1, of a key, or of the table that it would be in."""
        number = home_of(self._sections, place)
        section = self._sections[number]
        before = text_of(self._sections[:number]) + section.lead
        rest = place[len(section.place) :]
        if rest:
            key = re.compile(rf"^[ \t]*[\"']?{re.escape(str(rest[0]))}[\"']?[ \t]*[.=]", re.MULTILINE)
            found = key.search(section.body)
            if found:
                before += section.header + section.body[: found.start()]
        return before.count("\n") + 1

    def place_at(self, line: int) -> Place:
        """The table that a line, from 1, belongs to."""
        end = 0
        for section in self._sections:
            end += section.text.count("\n")
            if line <= end:
                return section.place
        return self._sections[-1].place

    # --- values ---------------------------------------------------------------------------------------

    def with_value(self, place: Place, value: object) -> "ScenarioDocument":
        """The same with a value at a place; EditError when that cannot be written here.

        What stands in short for the table around it, such as `true`, is written out.
        """
        *way, key = place
        holder = tuple(way)
        short = self.get(holder)
        if holder and holder[-1] in _IN_SHORT and not isinstance(short, Mapping):
            name = _IN_SHORT[str(holder[-1])]
            table: dict[str | int, object] = {name: short} if name and isinstance(short, str) else {}
            return self.with_value(holder, {**table, key: value})

        if group_of(self._sections, place):
            return self.without(place).with_value(place, value)

        def put(data: Any) -> None:
            for step in holder:
                data = data[step] if isinstance(step, int) else data.setdefault(step, {})
            data[key] = copy.deepcopy(value)

        return self._edited(put, self._in_body(place, toml_edit.with_value, value))

    def without(self, place: Place) -> "ScenarioDocument":
        """The same without the value, or the table of a list, at a place; EditError."""
        *way, key = place
        group = group_of(self._sections, place)

        def drop(data: Any) -> None:
            holder = _at(data, way)
            del holder[key]
            if isinstance(key, int) and group and not holder:  # a list of no tables is not written at all
                del _at(data, way[:-1])[way[-1]]

        edit = self._in_body(place, toml_edit.without_value)
        return self._edited(drop, (lambda: removed(self._sections, group)) if group else edit)._shortened(
            tuple(way)
        )

    def _shortened(self, place: Place) -> "ScenarioDocument":
        """The same with a table in short, where one may stand there and says no more than that."""
        table = self.get(place)
        if not place or place[-1] not in _IN_SHORT or group_of(self._sections, place):
            return self
        name = _IN_SHORT[str(place[-1])]
        if table == {}:
            return self.with_value(place, True)
        return self.with_value(place, table[name]) if list(table) == [name] else self

    # --- tables of lists ------------------------------------------------------------------------------

    def with_item(self, place: Place, values: Mapping[str, object]) -> "ScenarioDocument":
        """The same with one more table in a list; EditError.

        Args:
            place: of the new table; its number is at most the length of the list.
            values: its keys and values; a list of tables in them becomes tables of their own.
        """
        *way, number = place
        list_ = tuple(way)

        def insert(data: Any) -> None:
            _at(data, way[:-1]).setdefault(way[-1], []).insert(number, copy.deepcopy(dict(values)))

        def write() -> Sequence[Section]:
            return inserted(self._sections, self._number_for(place), _new_sections(place, values))

        if self._has_sections(list_):
            return self._edited(insert, write)
        if self.get(list_) is None:
            return self.with_value(list_, [dict(values)])
        return self._edited(insert, self._in_body(place, toml_edit.with_item, values))

    def with_copy(self, place: Place) -> "ScenarioDocument":
        """The same with a table of a list once more behind itself, its comments too; EditError."""
        *way, number = place
        list_, next_ = tuple(way), int(number) + 1
        group = group_of(self._sections, place)
        if not group:
            return self.with_item((*list_, next_), self.get(place))

        def double(data: Any) -> None:
            _at(data, list_).insert(next_, copy.deepcopy(_at(data, place)))

        def write() -> Sequence[Section]:
            return inserted(self._sections, group[-1] + 1, [self._sections[each] for each in group])

        return self._edited(double, write)

    def with_moved(self, place: Place, by: int) -> "ScenarioDocument":
        """The same with a table of a list further up (-1) or down (1) in it; EditError."""
        *way, number = place
        upper, lower = ((*way, each) for each in sorted((int(number), int(number) + by)))
        values, group = self.get(lower), group_of(self._sections, lower)
        if not group:
            return self.without(lower).with_item(upper, values)

        def move(data: Any) -> None:
            tables = _at(data, way)
            tables.insert(upper[-1], tables.pop(lower[-1]))

        def write() -> Sequence[Section]:
            moved = [self._sections[each] for each in group]
            return inserted(removed(self._sections, group), group_of(self._sections, upper)[0], moved)

        return self._edited(move, write)

    # --- how it is done -------------------------------------------------------------------------------

    @cached_property
    def _sections(self) -> list[Section]:
        return sections_of(self.text)

    def _edited(
        self, expect: Callable[[Any], None], write: Callable[[], Sequence[Section]]
    ) -> "ScenarioDocument":
        """What comes of writing, once it is sure that it says what is expected and nothing else."""
        try:
            expected = copy.deepcopy(self.data)
            expect(expected)
            edited = ScenarioDocument(text_of(write()))
        except Exception as error:  # whatever tomlkit makes of an odd text
            raise EditError(str(error)) from error
        if edited.data != expected:
            raise EditError("something else would change too")
        return edited

    def _in_body(
        self, place: Place, edit: Callable[..., str], *values: object
    ) -> Callable[[], Sequence[Section]]:
        """Writes the section in which a place is, or would be, with an edit made in it."""

        def write() -> Sequence[Section]:
            number = home_of(self._sections, place)
            home = self._sections[number]
            changed = ended(home, with_gap=not home.text and number + 1 < len(self._sections))
            body = edit(changed.body, place[len(home.place) :], *values)
            return [*self._sections[:number], changed._replace(body=body), *self._sections[number + 1 :]]

        return write

    def _has_sections(self, list_: Place) -> bool:
        """Whether the tables of a list are sections, or its first one would be."""
        if self.get(list_):
            return bool(group_of(self._sections, (*list_, 0)))
        parent = list_[:-1]
        return self.get(list_) is None and any(each.place == parent for each in self._sections)

    def _number_for(self, place: Place) -> int:
        """The number of the section that a new table of a list is to have."""
        *way, number = place
        list_ = tuple(way)
        if int(number) < self.count(list_):
            return group_of(self._sections, place)[0]
        if self.count(list_):
            return group_of(self._sections, (*list_, int(number) - 1))[-1] + 1
        if len(list_) > 1:
            return group_of(self._sections, list_[:-1])[-1] + 1
        before = _ORDER[: _ORDER.index(str(list_[0]))]
        return 1 + max(
            n for n, each in enumerate(self._sections) if not each.place or each.place[0] in before
        )


def _at(data: Any, place: Sequence[str | int]) -> Any:
    for step in place:
        data = data[step]
    return data


def text_of_data(data: Mapping[str, object]) -> str:
    """The text of a whole file: values first, then tables and lists of tables in their order."""
    return text_of(_new_sections((), data))[:-1]


def _new_sections(place: Place, values: Mapping[str, object]) -> list[Section]:
    """A table as sections: its own values, then the lists of tables in it; in the whole file, tables too."""
    tables: list[tuple[Place, Mapping[str, object]]] = []
    lines = []
    for key, value in values.items():
        if isinstance(value, list) and value and all(isinstance(each, Mapping) for each in value):
            tables += [((*place, key, number), table) for number, table in enumerate(value)]
        elif isinstance(value, Mapping) and not place:
            tables.append(((key,), value))
        else:
            lines.append(f"{key} = {toml_edit.value_text(value)}\n")
    name = ".".join(step for step in place if isinstance(step, str))
    header = (f"[[{name}]]\n" if isinstance(place[-1], int) else f"[{name}]\n") if place else ""
    sections = [Section(place, "", header, "".join(lines), "\n")]
    for inner, table in tables:
        sections += _new_sections(inner, table)
    return sections
