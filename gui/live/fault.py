"""What can go wrong between this program and a real guest: a kind and its facts, without words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class FaultKind(StrEnum):
    """The facts that come with each are the places in its sentence; see `gui.live.fault_text`."""

    # an address that a person wrote
    EMPTY = "empty"
    NOT_AN_ADDRESS = "not-an-address"
    NOT_A_WHOLE_PATH = "not-a-whole-path"
    BAD_PORT = "bad-port"
    NOT_LOOPBACK = "not-loopback"
    # no connection
    PATH_TOO_LONG = "path-too-long"
    NOT_FOUND = "not-found"
    DENIED = "denied"
    NOBODY_LISTENS = "nobody-listens"
    CANNOT_CONNECT = "cannot-connect"
    # the monitor does not do as it should
    NO_GREETING = "no-greeting"
    NOT_QMP = "not-qmp"
    GARBLED = "garbled"
    TOO_LONG = "too-long"
    NO_REPLY = "no-reply"
    NO_MEMORY_SIZE = "no-memory-size"
    # libvirt
    NO_LIBVIRT = "no-libvirt"
    LIBVIRT_ELSEWHERE = "libvirt-elsewhere"
    NO_DOMAIN = "no-domain"
    LIBVIRT = "libvirt"
    # the end
    CLOSED = "closed"
    GUEST_ENDED = "guest-ended"
    LET_GO = "let-go"


@dataclass(frozen=True)
class Fault:
    """One thing that went wrong."""

    kind: FaultKind
    facts: Mapping[str, str | int] = field(default_factory=dict)
