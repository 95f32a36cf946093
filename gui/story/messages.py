"""The messages that travel the private channel, as the close-up writes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np

from core.events import (
    ConfigChanged,
    DeflatedOnOom,
    DriverPolled,
    DriverReset,
    DriverStarted,
    DriverUnloaded,
    Event,
    Pages,
    PagesReported,
    PagesUnlocked,
    TargetSet,
)
from core.specs import DriverKind
from core.units import BALLOON_UNIT_BYTES
from gui.story.telling import Say
from gui.text import count_text


class Way(Enum):
    """Which way a message goes."""

    UP = auto()
    """from the guest's driver to the hypervisor"""
    BOTH = auto()
    """a question and its answer"""
    DOWN = auto()
    """an answer of the hypervisor to the driver"""
    WAITS = auto()
    """still with the hypervisor: nobody has asked for it yet"""


@dataclass(frozen=True, slots=True)
class Message:
    """What is on the private channel of a VM."""

    vm: int
    text: str
    way: Way


def message_of(event: Event, say: Say) -> Message | None:
    """The message that an event put on the private channel, or None when it put none there."""
    return _virtio_message(event, say) or _vmware_message(event, say)


def _vmware_message(event: Event, say: Say) -> Message | None:
    match event:
        case TargetSet():
            text, way = f"TARGET {count_text(event.target_pages)}", Way.WAITS
        case DriverPolled():
            text, way = f"GET_TARGET → {count_text(event.target_pages)}", Way.BOTH
        case PagesReported():
            text = f"LOCK {numbers(np.concatenate([event.ppns, event.refused]), say)}"
            way = Way.BOTH if len(event.refused) else Way.UP
        case PagesUnlocked():
            text, way = f"UNLOCK {numbers(event.ppns, say)}", Way.UP
        case DriverStarted():
            text, way = "START, GUEST_ID", Way.UP
        case DriverUnloaded():
            text, way = "START", Way.UP
        case DriverReset():
            text, way = "RESET", Way.DOWN
        case _:
            return None
    return Message(event.vm, text, way)


def _virtio_message(event: Event, say: Say) -> Message | None:
    match event:
        case TargetSet(driver=DriverKind.VIRTIO):
            units = event.target_pages * say.page_size // BALLOON_UNIT_BYTES
            text, way = f"num_pages = {count_text(units)}", Way.WAITS
        case ConfigChanged():
            text, way = f"num_pages = {count_text(event.num_pages)}", Way.DOWN
        case PagesReported(driver=DriverKind.VIRTIO):
            text, way = f"inflateq {numbers(event.ppns, say)}", Way.UP
        case PagesUnlocked(driver=DriverKind.VIRTIO) | DeflatedOnOom():
            text, way = f"deflateq {numbers(event.ppns, say)}", Way.UP
        case DriverStarted(driver=DriverKind.VIRTIO):
            text, way = "reset, DRIVER_OK", Way.UP
        case DriverUnloaded(driver=DriverKind.VIRTIO):
            text, way = "reset", Way.UP
        case _:
            return None
    return Message(event.vm, text, way)


def lock_word(event: PagesReported | PagesUnlocked) -> str:
    """What the message that names pages is called on the event's channel."""
    inflates = isinstance(event, PagesReported)
    if event.driver is DriverKind.VIRTIO:
        return "inflateq" if inflates else "deflateq"
    return "LOCK" if inflates else "UNLOCK"


def numbers(ppns: Pages | Sequence[int], say: Say, at_most: int = 4) -> str:
    """Such as "PPN 2, 3", or "PPN 2, 3, 5, 7 +12"."""
    plain = ", ".join(str(int(ppn)) for ppn in ppns[:at_most])
    rest = f" +{len(ppns) - at_most}" if len(ppns) > at_most else ""
    return f"{say.term('PPN')} {plain}{rest}"
