"""How much each VM may hold when there is not enough: by shares, but idle pages cost more.

Min-funding revocation with the idle memory tax (OSDI'02 §5.1-5.2), solved in closed form instead of page by
page. A VM pays `shares / (active + k * idle)` for a page, k = 1 / (1 - tax); whoever pays least loses one.
Where that ends, all pay the same price 1 / mu, and a VM with `funded = shares * mu` holds

    funded                                if that much is active
    tax * active + (1 - tax) * funded     otherwise

clamped to [floor, claim]. mu is bisected until the parts fill what there is. All in whole numbers: any unit
will do, pages or bytes.
"""

from fractions import Fraction
from typing import Final, NamedTuple

NO_TAX: Final = Fraction(0)
IDLE_TAX: Final = Fraction(3, 4)
"""`Mem.IdleTax`: an idle page costs four times as much as an active one"""

_FINENESS: Final = 1 << 20
"""how many steps of mu move the largest shareholder's part by one; already 1 makes the sum exact"""


class Holder(NamedTuple):
    """One VM that asks for pages.

    Attributes:
        shares: its weight, at least 1.
        floor: what it keeps in any case: min(reservation, claim).
        claim: what it holds or asks for, never more.
        active: how much of it is in use; without a tax it does not matter.
    """

    shares: int
    floor: int
    claim: int
    active: int = 0


def divide(total: int, holders: list[Holder], tax: Fraction = NO_TAX) -> list[int]:
    """The part of each holder.

    Everyone gets its claim if that fits in `total`, its floor if not even the floors do; otherwise the parts
    add up to `total` exactly.

    Raises:
        ValueError: a tax outside [0, 1), or shares below 1.
    """
    if not 0 <= tax < 1:
        raise ValueError(f"tax is {tax}, and must be at least 0 and less than 1")
    if any(each.shares < 1 for each in holders):
        raise ValueError("shares must be at least 1")
    if sum(each.claim for each in holders) <= total:
        return [each.claim for each in holders]
    if sum(each.floor for each in holders) >= total:
        return [each.floor for each in holders]
    unit = max(each.shares for each in holders) * _FINENESS
    mu = _highest_mu_within(total, holders, tax, unit)
    parts = _parts(mu, holders, tax, unit)
    left = total - sum(parts)
    next_parts = _parts(mu + 1, holders, tax, unit)
    for index, part in enumerate(
        parts
    ):  # those who step at the very next mu, by one, get the odd ones in order
        if left and next_parts[index] > part:
            parts[index] += 1
            left -= 1
    return parts


def _parts(mu: int, holders: list[Holder], tax: Fraction, unit: int) -> list[int]:
    """Every part at mu / unit, rounded down."""
    return [min(each.claim, max(each.floor, _unclamped(each, mu, tax, unit))) for each in holders]


def _unclamped(holder: Holder, mu: int, tax: Fraction, unit: int) -> int:
    funded, active = holder.shares * mu, holder.active * unit
    if funded <= active:
        return funded // unit
    taxed = tax.numerator * active + (tax.denominator - tax.numerator) * funded
    return taxed // (tax.denominator * unit)


def _highest_mu_within(total: int, holders: list[Holder], tax: Fraction, unit: int) -> int:
    low, high = 0, unit
    while sum(_parts(high, holders, tax, unit)) <= total:
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        if sum(_parts(middle, holders, tax, unit)) <= total:
            low = middle
        else:
            high = middle
    return low
