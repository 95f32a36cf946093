"""Ways to compare what was published with what we measured; each tells how far apart they are."""

from core.experiments.outcome import Check


def equal(what: str, published: float, ours: float, unit: str) -> Check:
    """The published number itself."""
    return near(what, published, ours, unit, tolerance_percent=0)


def near(what: str, published: float, ours: float, unit: str, *, tolerance_percent: float) -> Check:
    """The published number, give or take so many percent of it."""
    distance = _percent_away(ours, published)
    return Check(
        what=f"{what}, within {tolerance_percent:g} %" if tolerance_percent else what,
        published=_number(published, unit),
        ours=_number(ours, unit),
        passed=distance <= tolerance_percent,
        distance=distance,
    )


def at_most(what: str, published: str, ours: float, bound: float, unit: str) -> Check:
    """No more than a bound; `published` says in words or numbers where that comes from."""
    return Check(
        what=f"{what}, at most {_number(bound, unit)}",
        published=published,
        ours=_number(ours, unit),
        passed=ours <= bound,
        distance=_percent_away(ours, bound),
        is_bound=True,
    )


def at_least(what: str, published: str, ours: float, bound: float, unit: str) -> Check:
    """No less than a bound; `published` says in words or numbers where that comes from."""
    return Check(
        what=f"{what}, at least {_number(bound, unit)}",
        published=published,
        ours=_number(ours, unit),
        passed=ours >= bound,
        distance=_percent_away(ours, bound),
        is_bound=True,
    )


def _percent_away(ours: float, other: float) -> float:
    """How far apart two numbers are, in percent of the second; of nothing, all that is there."""
    return 100 * abs(ours - other) / abs(other) if other else 100.0 * bool(ours)


def _number(value: float, unit: str) -> str:
    """Whole when it is large, with one or two decimals when it is small, as people write them."""
    if value == round(value) or abs(value) >= 100:
        return f"{value:,.0f} {unit}".rstrip()
    return f"{value:.{1 if abs(value) >= 10 else 2}f} {unit}".rstrip()
