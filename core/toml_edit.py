"""Changing single values of a TOML text that has no headers; tomlkit leaves all else in it as it is."""

from collections.abc import Callable, Mapping, MutableMapping
from typing import Any

from core.scenario import Place


def with_value(text: str, place: Place, value: object) -> str:
    """The text with a value at a place; a table that is missing on the way is written within a line.

    A comment behind the value stays in its column.

    Args:
        text: lines of keys and values.
        place: keys, and numbers of what stands in a list within a line.
        value: a text, a number, true or false, or a list or a table of such.
    """

    def put(document: Any) -> None:
        before = _width(document, place[0])
        _put(document, place, value)
        if before:
            trivia = document.item(place[0]).trivia
            spaces = len(trivia.comment_ws) + before - _width(document, place[0])
            trivia.comment_ws = " " * max(1, spaces)

    return _edited(text, put)


def without_value(text: str, place: Place) -> str:
    """The text without what stands at a place; KeyError or IndexError when nothing does."""
    return _edited(text, lambda document: _drop(document, place))


def with_item(text: str, place: Place, value: object) -> str:
    """The text with one more value in a list within a line, before the one whose place is given."""
    *way, number = place

    def insert(document: Any) -> None:
        values = _at(document, way)
        if "\n" in values.as_string():
            values.insert(number, _item(value))
        else:
            _put(document, tuple(way), [*values[:number], value, *values[number:]])

    return _edited(text, insert)


def value_text(value: object) -> str:
    """A value as TOML writes it within a line."""
    return str(_item(value).as_string())


def _edited(text: str, edit: Callable[[Any], object]) -> str:
    import tomlkit  # noqa: PLC0415 - it takes its time to load, and only who edits needs it

    document = tomlkit.parse(text)
    edit(document)
    return tomlkit.dumps(document)


def _width(document: Any, key: object) -> int:
    """How many signs a value takes that has a comment behind it; 0 for any other."""
    item: Any = document.item(key) if key in document else None
    if item is None or not getattr(item, "trivia", None) or not item.trivia.comment:
        return 0
    written = item.as_string()
    return 0 if "\n" in written else len(written)


def _at(holder: Any, way: Any) -> Any:
    for step in way:
        holder = holder[step]
    return holder


def _put(holder: Any, place: Place, value: object) -> Any:
    """What `holder` is with a value at a place in it; it may be changed itself."""
    if not place:
        return _item(value)
    step, *rest = place
    if isinstance(holder, MutableMapping):
        inner = _put(holder.get(step), tuple(rest), value)
        if step not in holder and _is_inline(holder):
            return _inline({**holder, step: inner})
        if holder.get(step) is not inner:
            holder[step] = inner
        return holder
    if isinstance(step, int):
        holder[step] = _put(holder[step], tuple(rest), value)
        return holder
    return _inline({step: _put(None, tuple(rest), value)})


def _drop(document: Any, place: Place) -> None:
    holder = _at(document, place[:-1])
    if _is_inline(holder):
        _put(document, place[:-1], _inline({key: holder[key] for key in holder if key != place[-1]}))
    else:
        del holder[place[-1]]


def _is_inline(holder: object) -> bool:
    from tomlkit.items import InlineTable  # noqa: PLC0415 - as above

    return isinstance(holder, InlineTable)


def _item(value: object) -> Any:
    """A value of tomlkit's; one that is already such stays as it is."""
    import tomlkit  # noqa: PLC0415 - as above

    if isinstance(value, tomlkit.items.Item):
        return value
    if isinstance(value, Mapping):
        return _inline(value)
    if isinstance(value, list):
        return tomlkit.value(f"[{', '.join(map(value_text, value))}]")
    return tomlkit.item(value)


def _inline(values: Mapping[Any, object]) -> Any:
    """A table within a line, spaced as those in the scenarios that ship."""
    import tomlkit  # noqa: PLC0415 - as above

    pairs = (f"{tomlkit.key(key).as_string()} = {value_text(value)}" for key, value in values.items())
    inside = ", ".join(pairs)
    return tomlkit.value(f"{{ {inside} }}" if inside else "{}")
