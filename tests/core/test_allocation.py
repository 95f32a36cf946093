"""The closed form against vectors worked out by hand, and against revocation one page at a time."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.allocation import IDLE_TAX, NO_TAX, Holder, divide


def test_without_a_tax_equal_shares_get_equal_parts():
    # 358 pages over shares 1:1, whatever is active: 358 / 2 = 179 each
    assert divide(358, [Holder(1, 0, 256, 20), Holder(1, 0, 256, 256)], NO_TAX) == [179, 179]


def test_the_tax_moves_idle_pages_to_the_vm_that_uses_them():
    # unclamped: 3/4 * 20 + (358 - 3/4 * 276) / 2 = 15 + 75.5 = 90.5 and 192 + 75.5 = 267.5, which is over its
    # claim: it gets 256, and the other what remains: 358 - 256 = 102
    assert divide(358, [Holder(1, 0, 256, 20), Holder(1, 0, 256, 256)], IDLE_TAX) == [102, 256]


def test_each_gets_the_taxed_part_of_its_working_set_and_the_rest_goes_by_shares():
    # tax * active = 30 and 60; 190 - 90 = 100 by shares 3:2 = 60 and 40, and both hold more than is active
    assert divide(190, [Holder(3, 0, 500, 40), Holder(2, 0, 500, 80)], IDLE_TAX) == [90, 100]


def test_while_everything_held_is_active_the_tax_does_nothing():
    # 90 by shares 2:1 = 60 and 30, both below their working sets of 70
    assert divide(90, [Holder(2, 0, 500, 70), Holder(1, 0, 500, 70)], IDLE_TAX) == [60, 30]


def test_a_floor_is_kept_and_the_others_pay_for_it():
    # by shares 1:3 of 100 it would be 25 and 75; the first keeps its 40
    assert divide(100, [Holder(1, 40, 90), Holder(3, 0, 90)]) == [40, 60]


def test_an_odd_page_goes_to_the_first_of_equals():
    assert divide(100, [Holder(1, 0, 90)] * 3) == [34, 33, 33]


def test_everyone_gets_its_claim_if_that_fits_and_its_floor_if_not_even_the_floors_do():
    holders = [Holder(1, 10, 30), Holder(5, 20, 40)]
    assert divide(70, holders) == [30, 40]
    assert divide(30, holders) == [10, 20]
    assert divide(-5, holders) == [10, 20]
    assert divide(0, []) == []


@pytest.mark.parametrize("tax", [Fraction(-1, 9), Fraction(1), Fraction(2)])
def test_a_tax_outside_0_to_1_is_refused(tax):
    with pytest.raises(ValueError, match=r"tax is .*, and must be at least 0 and less than 1"):
        divide(1, [], tax)


def test_shares_below_1_are_refused():
    with pytest.raises(ValueError, match="shares must be at least 1"):
        divide(1, [Holder(0, 0, 1)])


def revoke_page_by_page(total, holders, tax):
    """Min-funding revocation as the paper tells it: whoever pays least for a page loses one."""

    def price(index):
        holder, held = holders[index], pages[index]
        active = min(holder.active, held)
        return holder.shares / (active + k * (held - active))

    k = 1 / (1 - float(tax))
    pages = [holder.claim for holder in holders]
    while sum(pages) > total:
        payers = [index for index, holder in enumerate(holders) if pages[index] > holder.floor]
        pages[min(payers, key=price)] -= 1
    return pages


@st.composite
def holders_and_total(draw):
    holders = []
    for _ in range(draw(st.integers(1, 10))):
        claim = draw(st.integers(0, 60))
        holders.append(
            Holder(
                shares=draw(st.one_of(st.integers(1, 20), st.integers(1, 1_000_000))),
                floor=draw(st.integers(0, claim)),
                claim=claim,
                active=draw(st.integers(0, 80)),
            )
        )
    floors, claims = sum(each.floor for each in holders), sum(each.claim for each in holders)
    return holders, draw(st.integers(floors, claims))


taxes = st.fractions(0, Fraction(99, 100), max_denominator=100)


@given(holders_and_total(), taxes)
def test_it_agrees_with_revocation_page_by_page_within_two_pages(case, tax):
    holders, total = case
    parts = divide(total, holders, tax)
    stepped = revoke_page_by_page(total, holders, tax)
    assert all(abs(part - step) <= 2 for part, step in zip(parts, stepped, strict=True))


@given(holders_and_total(), taxes, st.integers(0, 2**40))
def test_the_sum_is_exact_and_nobody_is_outside_floor_and_claim(case, tax, factor):
    holders, total = case
    grown = [
        each._replace(floor=each.floor * factor, claim=each.claim * factor, active=each.active * factor)
        for each in holders
    ]
    parts = divide(total * factor, grown, tax)
    assert sum(parts) == total * factor
    assert all(each.floor <= part <= each.claim for each, part in zip(grown, parts, strict=True))


@given(holders_and_total(), taxes)
def test_more_to_divide_takes_at_most_the_odd_page_from_anyone(case, tax):
    holders, total = case
    pairs = zip(divide(total, holders, tax), divide(total + 1, holders, tax), strict=True)
    assert all(after >= before - 1 for before, after in pairs)
