"""What is asked of QEMU once, when a guest is attached to.

A conversation is written as a generator, which yields questions and is sent their replies: so it reads from
top to bottom, and knows nothing of sockets.
"""

import re
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeVar

from gui.live.answers import Member, MemoryDevice, MemorySummary, Name, Size, Status
from gui.live.qmp import QmpClient, Reply

T = TypeVar("T")
Question = tuple[str, Mapping[str, object]]
"""a command and its arguments"""
Conversation = Generator[Question, Reply, T]

STATS_INTERVAL: Final = "guest-stats-polling-interval"
_FOLDERS: Final = ("/machine/peripheral", "/machine/peripheral-anon")
"""where devices are in QEMU's tree of objects: those with an id, those without"""
_BALLOON_TYPE: Final = "child<virtio-balloon"
_LAST_ADDRESS: Final = re.compile(r"0x([0-9a-f]+)\s*$")


@dataclass(frozen=True)
class Surveyed:
    """What is known of a guest that was attached to.

    Attributes:
        name: what QEMU calls it; may be empty.
        status: whether it runs, and QEMU's word for its state; None when it does not say.
        configured_bytes: its memory; None when QEMU does not say.
        size_bytes: its memory without what the balloon holds.
        balloon_path: the balloon device in QEMU's tree of objects; empty when there is none.
        deflate_on_oom: whether a guest in need may take pages back; None when that is not known.
        free_page_reporting: whether it gives free pages back of its own accord; None when that is not known.
        stats_interval_s: how often QEMU asked the driver for statistics; 0 is never.
        ram_hva: where the guest's RAM begins in the memory of QEMU's process, if guest address 0 is RAM.
    """

    name: str
    status: Status | None
    configured_bytes: int | None
    size_bytes: int | None
    balloon_path: str
    deflate_on_oom: bool | None
    free_page_reporting: bool | None
    stats_interval_s: int | None
    ram_hva: int | None


def converse(
    client: QmpClient, conversation: Conversation[T], done: Callable[[T], None], reply: Reply | None = None
) -> None:
    """Ask the questions of a conversation one after the other, and hand over what it comes to.

    Args:
        client: whom to ask.
        conversation: goes on with each reply; it is dropped when the connection ends.
        done: gets what the conversation returns.
        reply: to the last question; None begins.
    """
    try:
        question = next(conversation) if reply is None else conversation.send(reply)
    except StopIteration as end:
        done(end.value)
    else:
        client.send(*question, partial(converse, client, conversation, done))


def survey() -> Conversation[Surveyed]:
    """Ask all that does not change, or not often."""
    name = (yield "query-name", {}).read(Name)
    status = (yield "query-status", {}).read(Status)
    configured_bytes = yield from _configured_bytes()
    size = (yield "query-balloon", {}).read(Size)
    path = (yield from _balloon_path()) if size is not None else ""
    return Surveyed(
        name=name.name if name else "",
        status=status,
        configured_bytes=configured_bytes,
        size_bytes=size.actual if size and path else configured_bytes,
        balloon_path=path,
        deflate_on_oom=(yield from _property(path, "deflate-on-oom", bool)),
        free_page_reporting=(yield from _property(path, "free-page-reporting", bool)),
        stats_interval_s=(yield from _property(path, STATS_INTERVAL, int)),
        ram_hva=(yield from _ram_hva()),
    )


def _configured_bytes() -> Conversation[int | None]:
    """What the guest was started with and what was plugged in; QEMU before 2.11 knows the parts only."""
    summary = (yield "query-memory-size-summary", {}).read(MemorySummary)
    if summary is not None:
        return summary.base_memory + summary.plugged_memory
    devices = (yield "query-memdev", {}).read(list[MemoryDevice])
    return sum(device.size for device in devices or ()) or None


def _balloon_path() -> Conversation[str]:
    """The balloon device, by its type: its id is whatever a person chose, or none."""
    for folder in _FOLDERS:
        members = (yield "qom-list", {"path": folder}).read(list[Member])
        for member in members or ():
            if member.type.startswith(_BALLOON_TYPE):
                return f"{folder}/{member.name}"
    return ""


def _property(path: str, name: str, shape: type[T]) -> Conversation[T | None]:
    if not path:
        return None
    return (yield "qom-get", {"path": path, "property": name}).read(shape)


def _ram_hva() -> Conversation[int | None]:
    """The monitor for people says it: "Host virtual address for 0x0 (pc.ram) is 0x7f…"."""
    said = (yield "human-monitor-command", {"command-line": "gpa2hva 0x0"}).read(str)
    address = _LAST_ADDRESS.search(said or "")
    return int(address[1], 16) if address and said.startswith("Host virtual address") else None
