"""Claims about a run, such as "balloon of database >= 20 MiB": what a sentence says of it, to be checked."""

import operator
import re
from enum import StrEnum
from typing import Final, NamedTuple

from core.events import Cause, HostState
from core.facts import HOST, Fact, FactError, FactSource, Measures, Unit, Value, fact, unit_of, value_of
from core.source import DriverState, VmState
from core.specs import Policy
from core.units import pages_in, parse_bytes, parse_ns

_WORDS: Final[dict[str, type[StrEnum]]] = {
    "state": VmState,
    "cause": Cause,
    "driver": DriverState,
    "policy": Policy,
}
"""what a fact can be that is a word"""
_OPERATORS: Final = {
    "<=": operator.le,
    ">=": operator.ge,
    "!=": operator.ne,
    "=": operator.eq,
    "<": operator.lt,
    ">": operator.gt,
}
_SIGNS_MAX: Final = 300
"""of a claim: the pattern looks again and again at a text that is none"""
_CLAIM: Final = re.compile(r"(.+?)\s*(<=|>=|!=|=|<|>)\s*(.+)")


class Claim(NamedTuple):
    """Something that a sentence says, and that the model can be asked."""

    left: Fact
    sign: str
    right: Fact | Value

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that it is about."""
        return (self.left, self.right) if isinstance(self.right, Fact) else (self.left,)

    def holds(self, source: FactSource, before: Measures | None = None) -> bool:
        """Whether it is so now; raises FactError as `value_of` does."""
        left = value_of(self.left, source, before).amount
        right = self.right if isinstance(self.right, Value) else value_of(self.right, source, before)
        return bool(_OPERATORS[self.sign](left, right.amount))


def claim(text: str, page_size: int) -> Claim:
    """The claim in a text such as "balloon of VM 1 >= 2" or "state of host = soft"; raises FactError."""
    match = _CLAIM.fullmatch(text.strip()) if len(text) <= _SIGNS_MAX else None
    if match is None:
        raise FactError(f'expected a claim such as "balloon of VM 1 > 0", got "{text[:60]}"')
    left = fact(match[1])
    unit = unit_of(left)
    right = _word(match[3], left) if unit is Unit.WORD else _number(match[3], unit, page_size)
    other = unit_of(right) if isinstance(right, Fact) else right.unit
    if other is not unit:
        raise FactError(f'"{text[:60]}" compares {unit} with {other}')
    if unit is Unit.WORD and match[2] not in ("=", "!="):
        raise FactError(f'"{text[:60]}" orders words')
    return Claim(left, match[2], right)


def _word(text: str, left: Fact) -> Fact | Value:
    words = HostState if (left.measure, left.whose) == ("state", HOST) else _WORDS[left.measure]
    if text in set(words):
        return Value(text, Unit.WORD)
    if " of " in text:
        return fact(text)
    raise FactError(f'expected for {left} one of {", ".join(words)}, got "{text[:60]}"')


def _number(text: str, unit: Unit, page_size: int) -> Fact | Value:
    if re.fullmatch(r"-?\d{1,15}", text, re.ASCII):
        return Value(int(text), unit)
    sign, amount = (-1, text[1:]) if text.startswith("-") else (1, text)
    try:
        if unit is Unit.PAGES:
            return Value(sign * pages_in(parse_bytes(amount), page_size), unit)
        if unit is Unit.TIME:
            return Value(sign * parse_ns(amount), unit)
    except ValueError:
        pass
    return fact(text)
