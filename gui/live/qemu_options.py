"""How QEMU's command line writes options: `socket,id=mon,path=/run/a,,b,server=on`."""

from collections.abc import Sequence
from typing import Final

_ON: Final = ("on", "yes", "true", "y")


def split(text: str) -> list[str]:
    """The parts between commas; a comma that stands twice is one of the part itself."""
    parts = text.replace(",,", "\0").split(",")
    return [part.replace("\0", ",") for part in parts]


def options(parts: Sequence[str], first: str) -> dict[str, str]:
    """The parts by their keys; one without a value is on.

    Args:
        parts: as `split` gives them.
        first: the key of the first part, which may be left out: `foo` is `guest=foo`.
    """
    found: dict[str, str] = {}
    for number, part in enumerate(parts):
        key, equals, value = part.partition("=")
        if number == 0 and not equals:
            found[first] = part
        else:
            found[key] = value if equals else "on"
    return found


def is_on(value: str) -> bool:
    """Whether the value of a switch is one that turns it on."""
    return value in _ON
