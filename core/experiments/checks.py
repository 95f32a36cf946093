"""Ways to compare what was published with what we measured."""

from core.experiments.outcome import Check


def equal(what: str, published: float, ours: float, unit: str) -> Check:
    """The published number itself."""
    return near(what, published, ours, unit, tolerance_percent=0)


def near(what: str, published: float, ours: float, unit: str, *, tolerance_percent: float) -> Check:
    """The published number, give or take so many percent of it."""
    distance = _percent_away(ours, published)
    return Check(
        what=what,
        published=_number(published, unit),
        ours=_number(ours, unit),
        passed=distance <= tolerance_percent,
        distance=distance,
    )


def at_most(what: str, published: str, ours: float, bound: float, unit: str) -> Check:
    """No more than a bound; `published` says in words or numbers where that comes from."""
    distance = _percent_away(ours, bound) if ours > bound else None
    return Check(
        what=what, published=published, ours=_number(ours, unit), passed=ours <= bound, distance=distance
    )


def at_least(what: str, published: str, ours: float, bound: float, unit: str) -> Check:
    """No less than a bound; `published` says in words or numbers where that comes from."""
    distance = _percent_away(ours, bound) if ours < bound else None
    return Check(
        what=what, published=published, ours=_number(ours, unit), passed=ours >= bound, distance=distance
    )


def _percent_away(ours: float, other: float) -> float:
    """How far apart two numbers are, in percent of the second; of nothing, all that is there."""
    return 100 * abs(ours - other) / abs(other) if other else 100.0 * bool(ours)


def _number(value: float, unit: str) -> str:
    """Whole when it is large, with one decimal when it is small, as people write them."""
    text = f"{value:,.0f}" if value == round(value) or abs(value) >= 100 else f"{value:,.1f}"
    return f"{text} {unit}"
