"""A guest as libvirt knows it: by the URI of whoever runs it, and its name there."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

OFFERED_URIS: Final = ("qemu:///session", "qemu:///system")
"""of one's own guests, and of those of this computer"""


@dataclass(frozen=True)
class Domain:
    """One of them.

    Attributes:
        uri: such as `qemu:///session`.
        name: what it is called there.
    """

    uri: str
    name: str

    def __str__(self) -> str:
        """As a person would write it behind `--libvirt`."""
        return f"{self.uri} {self.name}"

    @property
    def path(self) -> str:
        """Of its QMP socket: libvirt keeps that for itself."""
        return ""


def is_of_this_computer(uri: str) -> bool:
    """Whether a URI says who runs its guests, and names no other computer; an empty one says neither."""
    try:
        parts = urlsplit(uri)
        return bool(parts.scheme) and not parts.netloc
    except ValueError:
        return False
