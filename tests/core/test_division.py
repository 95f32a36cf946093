"""Dividing a host: exact totals, floors, claims, shares."""

from hypothesis import given
from hypothesis import strategies as st

from core.allocation import Holder, divide

holders = st.lists(
    st.tuples(st.integers(1, 1_000_000), st.integers(0, 400), st.integers(0, 400)).map(
        lambda each: Holder(each[0], min(each[1], each[2]), each[2])
    ),
    max_size=8,
)


def test_the_published_vector_two_equal_vms_of_256_on_358():
    assert divide(358, [Holder(1, 0, 256), Holder(1, 0, 256)]) == [179, 179]


def test_parts_go_by_shares():
    assert divide(100, [Holder(1000, 0, 999), Holder(2000, 0, 999), Holder(1000, 0, 999)]) == [25, 50, 25]


def test_odd_pages_go_to_the_first():
    assert divide(100, [Holder(7, 0, 999)] * 3) == [34, 33, 33]


def test_a_floor_is_kept_and_the_rest_is_shared():
    assert divide(100, [Holder(1, 70, 99), Holder(1, 0, 99), Holder(1, 0, 99)]) == [70, 15, 15]


def test_what_one_does_not_claim_the_others_share():
    assert divide(100, [Holder(1, 0, 10), Holder(1, 0, 99), Holder(2, 0, 99)]) == [10, 30, 60]


def test_everyone_gets_its_claim_if_all_fit_and_its_floor_if_not_even_those_do():
    assert divide(30, [Holder(1, 0, 10), Holder(9, 0, 20)]) == [10, 20]
    assert divide(10, [Holder(1, 8, 10), Holder(9, 6, 20)]) == [8, 6]
    assert divide(-5, [Holder(1, 0, 10), Holder(9, 0, 20)]) == [0, 0]
    assert divide(-5, []) == []


@given(st.integers(-50, 1500), holders)
def test_the_total_is_met_exactly_and_nobody_leaves_its_bounds(total, asking):
    parts = divide(total, asking)
    floors, claims = sum(each.floor for each in asking), sum(each.claim for each in asking)
    assert sum(parts) == (claims if claims <= total else max(floors, total))
    for part, each in zip(parts, asking, strict=True):
        assert each.floor <= part <= each.claim


@given(st.integers(0, 1500), holders)
def test_the_closed_form_agrees_with_giving_one_page_at_a_time_to_the_cheapest(total, asking):
    """Min-funding: the next page goes to whoever pays most for it, shares / (pages + 1)."""
    parts = [each.floor for each in asking]
    while sum(parts) < total:
        wanting = [n for n, each in enumerate(asking) if parts[n] < each.claim]
        if not wanting:
            break
        parts[max(wanting, key=lambda n: asking[n].shares / (parts[n] + 1))] += 1
    assert all(abs(a - b) <= 2 for a, b in zip(parts, divide(total, asking), strict=True))


@given(st.integers(0, 1500), holders, st.data())
def test_more_shares_never_give_less(total, asking, data):
    if asking:
        number = data.draw(st.integers(0, len(asking) - 1))
        richer = [*asking]
        richer[number] = asking[number]._replace(shares=asking[number].shares * 2)
        assert divide(total, richer)[number] >= divide(total, asking)[number]
