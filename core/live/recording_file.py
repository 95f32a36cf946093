"""A recording as a file: what was seen can be looked at again where there is no QEMU.

One msgpack document, compressed; each chunk of codes is in it once. What is read is checked before anybody
sees it, and never takes more memory than a recording may have.
"""

import zlib
from pathlib import Path
from typing import Final, Union

import msgspec
import numpy as np

from core.atomic import write_atomically
from core.codes import LOOKS
from core.events import PolicyChanged, TargetSet, VmCrashed, VmEvent, VmPaused, VmRebooted, VmResumed
from core.live.events import (
    BalloonMoved,
    ControllerStopped,
    GuestAttached,
    GuestDetached,
    GuestDoesNotReact,
    GuestEnded,
)
from core.live.recording import Kept, Recording, Seen
from core.source import HostView, VmView
from core.units import MIB

SUFFIX: Final = ".balloon-recording"
_MAGIC: Final = b"balloon-lab recording 1\n"
_MOST_BYTES: Final = 768 * MIB
"""unpacked; a recording within its budget is well below"""

_LiveEvent = Union[  # noqa: UP007 - msgspec wants a real Union of tagged structs
    BalloonMoved,
    ControllerStopped,
    GuestAttached,
    GuestDetached,
    GuestDoesNotReact,
    GuestEnded,
    PolicyChanged,
    TargetSet,
    VmCrashed,
    VmPaused,
    VmRebooted,
    VmResumed,
]


class RecordingError(Exception):
    """A file is no recording; its text is one sentence with its name and what is wrong."""


class _Moment(msgspec.Struct, frozen=True):
    at_ns: int
    host: HostView
    vms: tuple[VmView, ...]
    chunks: dict[int, tuple[int, ...]]
    """by the number of each VM: places in `_Document.chunks`"""


class _Document(msgspec.Struct, frozen=True):
    title: str
    moments: tuple[_Moment, ...]
    chunks: tuple[bytes, ...]
    events: tuple[_LiveEvent, ...]
    names: dict[int, str]


def save(recording: Recording, path: Path) -> None:
    """Write all of a recording; raises `core.atomic.WriteError`, and then nothing changed."""
    places: dict[bytes, int] = {}
    moments = [_moment(each, places) for each in recording.moments]
    document = _Document(
        title=recording.title,
        moments=tuple(moments),
        chunks=tuple(recording.chunk_bytes(each) for each in places),
        events=tuple(recording.all_events),  # type: ignore[arg-type]
        names=recording.names,
    )
    write_atomically(path, _MAGIC + zlib.compress(msgspec.msgpack.encode(document), 3))


def _moment(kept: Kept, places: dict[bytes, int]) -> _Moment:
    chunks = {
        vm: tuple(places.setdefault(chunk, len(places)) for chunk in each) for vm, each in kept.chunks.items()
    }
    return _Moment(kept.at_ns, kept.host, kept.vms, chunks)


def is_recording(path: Path) -> bool:
    """Whether a file begins as recordings do."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def read(path: Path) -> Recording:
    """A recording to look at.

    Raises:
        RecordingError: it cannot be read, or is damaged.
    """
    try:
        return _recording(_document(path.read_bytes()))
    except OSError as error:
        raise RecordingError(f"{path.name} cannot be read: {error.strerror}.") from None
    except (zlib.error, msgspec.DecodeError, ValueError, KeyError, IndexError) as error:
        raise RecordingError(f"{path.name} is no recording, or a damaged one: {error}.") from None


def _document(data: bytes) -> _Document:
    if not data.startswith(_MAGIC):
        raise ValueError("its first line is another")
    unpacker = zlib.decompressobj()
    body = unpacker.decompress(data[len(_MAGIC) :], _MOST_BYTES)
    if not unpacker.eof:
        raise ValueError("it ends too early, or never")
    return msgspec.msgpack.decode(body, type=_Document)


def _recording(document: _Document) -> Recording:
    first = document.moments[0]
    if first.at_ns != 0 or first.vms:
        raise ValueError("it does not begin at its start")
    recording = Recording(document.title, first.host)
    for vm, name in document.names.items():
        recording.name(vm, name)
    for moment in document.moments[1:]:
        recording.add(moment.at_ns, moment.host, [_seen(document, moment, vm) for vm in moment.vms])
    times = [event.at_ns for event in document.events]
    if times != sorted(times):
        raise ValueError("its events are not in order")
    if not {event.vm for event in document.events if isinstance(event, VmEvent)} <= document.names.keys():
        raise ValueError("an event is of a guest that it does not name")
    for event in document.events:
        recording.note(event)
    recording.seek(0)
    return recording


def _seen(document: _Document, moment: _Moment, vm: VmView) -> Seen:
    codes = np.frombuffer(b"".join(document.chunks[place] for place in moment.chunks[vm.id]), dtype=np.uint8)
    if len(codes) != vm.configured_pages or (len(codes) and int(codes.max()) >= len(LOOKS)):
        raise ValueError(f"the pages of {vm.name} are not all there")
    return Seen(vm, codes)
