"""What a person types, and what it means."""

from functools import partial

import pytest

from gui.finder.matching import Fit, match
from gui.finder.ranking import Entry, ranked


def marked(query, title, where=""):
    """The title with the letters that were taken in capitals."""
    found = match(query, title, where)
    return found and "".join(
        letter.upper() if at in found.title else letter.lower() for at, letter in enumerate(title)
    )


@pytest.mark.parametrize(
    ("query", "title", "seen"),
    [
        ("pau", "Pause", "PAUse"),
        ("PAUSE", "pause", "PAUSE"),
        ("new vm", "Spawn a new VM", "spawn a NEW VM"),
        ("vm new", "Spawn a new VM", "spawn a NEW VM"),
        ("rns", "Restart with a new seed", "Restart with a New Seed"),
        ("resnew", "Restart with a new seed", "REStart with a NEW seed"),
        ("webpau", "web-frontend: pause", "WEB-frontend: PAUse"),
        ("wf pa", "web-frontend: pause", "Web-Frontend: PAuse"),
        ("web-front", "web-frontend: pause", "WEB-FRONTend: pause"),
        ("front", "web-frontend: pause", "web-FRONTend: pause"),
        ("tart", "Restart", "resTART"),
        ("3.27", "Open Figure 3.27", "open figure 3.27"),
        ("cafe", "Open Café", "open CAFÉ"),
        ("", "Pause", "pause"),
    ],
)
def test_words_and_initials_are_found_and_their_letters_marked(query, title, seen):
    assert marked(query, title) == seen


@pytest.mark.parametrize("query", ["xyz", "pause now", "p a u s e x", "esu", "u"])
def test_what_is_not_there_is_not_found(query):
    assert match(query, "Pause") is None


def test_a_word_may_name_the_menu_where_the_title_belongs():
    found = match("theme dark", "Dark", "View › Theme")
    assert found.fit is Fit.ELSEWHERE
    assert found.title == frozenset(range(4))
    assert found.where == frozenset(range(7, 12))
    assert match("iew", "Dark", "View › Theme") is None


def test_sharp_s_takes_one_place():
    assert match("strase", "Straße").title == frozenset(range(6))


def test_a_long_query_over_many_words_is_answered_at_once():
    assert match("aaaaaaaaaaaaaaaaaaaaaaab", " ".join(["aaaa"] * 12)) is None


def titles(entries, query, recent=()):
    return [found.entry.title for found in ranked(entries, query, recent)]


entry = partial(Entry, where="", act=lambda: None)


def test_the_beginning_of_a_word_goes_before_initials_and_those_before_the_inside():
    entries = [entry("1", "Restart"), entry("2", "See those ants run there"), entry("3", "Start a program")]
    assert titles(entries, "start") == ["Start a program", "See those ants run there", "Restart"]


def test_the_whole_title_goes_first_then_words_that_stand_together_and_else_the_given_order_stays():
    entries = [entry("1", "web: pause all"), entry("2", "All pause"), entry("3", "Pause all")]
    assert titles(entries, "pause all") == ["Pause all", "web: pause all", "All pause"]
    entries = [entry("1", "Select web"), entry("2", "web: start"), entry("3", "web: go")]
    assert titles(entries, "web") == ["Select web", "web: start", "web: go"]


def test_what_was_used_last_goes_first_of_what_fits_as_well():
    entries = [entry("1", "Pause"), entry("2", "web: pause"), entry("3", "Unpause")]
    assert titles(entries, "pause", ["3", "2"]) == ["web: pause", "Pause", "Unpause"]
    assert titles(entries, "", ["3", "2"]) == ["Unpause", "web: pause", "Pause"]


def test_what_cannot_be_used_goes_behind_what_fits_as_well_and_is_not_hidden():
    entries = [entry("1", "Pause", why_not="it is paused"), entry("2", "Pause all of them")]
    assert titles(entries, "pause", ["1"]) == ["Pause all of them", "Pause"]
    assert titles(entries, "") == ["Pause", "Pause all of them"]
