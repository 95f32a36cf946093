"""How much each VM may hold when there is not enough: by shares, between a floor and a claim.

Pure functions on plain integers. Rule: min-funding revocation (OSDI'02 §5.1) in closed form: a VM's part is
its shares times one common price, clamped to [floor, claim]; the price is bisected until the parts fill what
there is.
"""

from typing import Final, NamedTuple

_PRICE_BITS: Final = 40


class Holder(NamedTuple):
    """One VM that asks for pages.

    Attributes:
        shares: its weight, at least 1.
        floor: what it keeps in any case: min(reservation, claim).
        claim: what it holds or asks for, never more.
    """

    shares: int
    floor: int
    claim: int


def divide(total: int, holders: list[Holder]) -> list[int]:
    """The part of each holder, in pages.

    Everyone gets its claim if that fits in `total`, its floor if not even the floors do; otherwise the parts
    add up to `total` exactly.
    """
    if sum(each.claim for each in holders) <= total:
        return [each.claim for each in holders]
    if sum(each.floor for each in holders) >= total:
        return [each.floor for each in holders]
    price = _highest_price_within(total, holders)
    parts = _parts(price, holders)
    left = total - sum(parts)
    dearer = _parts(price + 1, holders)
    for index, part in enumerate(
        parts
    ):  # those who step at the very next price share the odd pages, in order
        if left and dearer[index] > part:
            parts[index] += 1
            left -= 1
    return parts


def _parts(price: int, holders: list[Holder]) -> list[int]:
    return [min(each.claim, max(each.floor, each.shares * price >> _PRICE_BITS)) for each in holders]


def _highest_price_within(total: int, holders: list[Holder]) -> int:
    low, high = 0, (max(each.claim for each in holders) + 1) << _PRICE_BITS
    while high - low > 1:
        middle = (low + high) // 2
        if sum(_parts(middle, holders)) <= total:
            low = middle
        else:
            high = middle
    return low
