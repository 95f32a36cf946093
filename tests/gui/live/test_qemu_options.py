"""Options as QEMU's command line writes them."""

import pytest

from gui.live.qemu_options import is_on, options, split


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", [""]),
        ("a,b=c", ["a", "b=c"]),
        ("a,,b,c", ["a,b", "c"]),
        ("a,,,b", ["a,", "b"]),
        ("a,,,,b", ["a,,b"]),
    ],
)
def test_a_comma_that_stands_twice_is_one_of_the_part(text, parts):
    assert split(text) == parts


def test_the_first_key_may_be_left_out_and_a_switch_needs_no_value():
    assert options(["web", "server", "wait=off"], "guest") == {"guest": "web", "server": "on", "wait": "off"}
    assert options(["guest=a=b"], "guest") == {"guest": "a=b"}


@pytest.mark.parametrize(("value", "is_so"), [("on", True), ("yes", True), ("off", False), ("", False)])
def test_what_is_on(value, is_so):
    assert is_on(value) is is_so
