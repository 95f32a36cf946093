"""A recording as a file: what was seen can be looked at again where there is no QEMU.

One msgpack document, compressed; each chunk of codes is in it once. What is read is checked before anybody
sees it, and never takes more memory than a recording may have.
"""

import zlib
from pathlib import Path
from typing import Final, Union

import msgspec

from core.atomic import write_atomically
from core.chunks import CHUNK_BYTES, digest_of
from core.codes import LOOKS, NO_OWNER
from core.events import PolicyChanged, TargetSet, VmCrashed, VmEvent, VmPaused, VmRebooted, VmResumed
from core.live.events import (
    BalloonMoved,
    ControllerStopped,
    GuestAttached,
    GuestDetached,
    GuestDoesNotReact,
    GuestEnded,
)
from core.live.recording import Kept, Recording, Snapshot
from core.live.views import PAGE_BYTES
from core.source import HostView, VmView
from core.units import MIB

SUFFIX: Final = ".balloon-recording"
_MAGIC: Final = b"balloon-lab recording 1\n"
_MOST_BYTES: Final = 768 * MIB
"""unpacked; a recording within its budget is well below"""
_MOST_MOMENTS: Final = 100_000
_MOST_PAGES: Final = 1 << 24
"""of one guest: 64 GiB"""

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


def write(snapshot: Snapshot, path: Path) -> None:
    """Write all of a recording, in whatever thread; raises `core.atomic.WriteError`: then nothing changed."""
    places = {chunk: place for place, chunk in enumerate(snapshot.chunks)}
    moments = [
        _Moment(
            each.at_ns,
            each.host,
            each.vms,
            {vm: tuple(places[chunk] for chunk in chunks) for vm, chunks in each.chunks.items()},
        )
        for each in snapshot.moments
    ]
    document = _Document(
        title=snapshot.title,
        moments=tuple(moments),
        chunks=tuple(snapshot.chunks.values()),
        events=snapshot.events,  # type: ignore[arg-type]
        names=snapshot.names,
    )
    write_atomically(path, _MAGIC + zlib.compress(msgspec.msgpack.encode(document), 3))


def is_recording(path: Path) -> bool:
    """Whether a file begins as recordings do."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def read(path: Path) -> Recording:
    """A recording to look at, in whatever thread.

    Raises:
        RecordingError: it cannot be read, or is damaged.
    """
    try:
        return Recording.of(_snapshot(_document(path.read_bytes())))
    except OSError as error:
        raise RecordingError(f"{path.name} cannot be read: {error.strerror}.") from None
    except (zlib.error, msgspec.DecodeError, ValueError, KeyError, IndexError, MemoryError) as error:
        raise RecordingError(f"{path.name} is no recording, or a damaged one: {error}.") from None


def _document(data: bytes) -> _Document:
    if not data.startswith(_MAGIC):
        raise ValueError("its first line is another")
    unpacker = zlib.decompressobj()
    body = unpacker.decompress(data[len(_MAGIC) :], _MOST_BYTES)
    if not unpacker.eof:
        raise ValueError("it ends too early, or never")
    return msgspec.msgpack.decode(body, type=_Document)


def _snapshot(document: _Document) -> Snapshot:
    if not document.moments or len(document.moments) > _MOST_MOMENTS:
        raise ValueError("it has no moments, or too many")
    names = [_name_of(chunk) for chunk in document.chunks]
    sizes = [len(chunk) for chunk in document.chunks]
    moments = tuple(_kept(each, names, sizes, document.names) for each in document.moments)
    if not {event.vm for event in document.events if isinstance(event, VmEvent)} <= document.names.keys():
        raise ValueError("an event is of a guest that it does not name")
    chunks = dict(zip(names, document.chunks, strict=True))
    return Snapshot(document.title, moments, chunks, document.events, document.names)


def _name_of(chunk: bytes) -> bytes:
    """What a chunk of codes is called; ValueError for one that is none."""
    if not 0 < len(chunk) <= CHUNK_BYTES or max(chunk) >= len(LOOKS):
        raise ValueError("a piece of a picture is none")
    return digest_of(chunk)


def _kept(moment: _Moment, names: list[bytes], sizes: list[int], known: dict[int, str]) -> Kept:
    """A moment whose numbers a view can bear."""
    host = moment.host
    if host.page_size != PAGE_BYTES or host.frames < 1 or not 0 <= host.free_frames <= host.frames:
        raise ValueError("it is of no host that there could be")
    chunks = {}
    for vm in moment.vms:
        places = moment.chunks[vm.id]
        if vm.id in chunks or vm.id not in known or not 0 <= vm.owner < NO_OWNER:
            raise ValueError("its guests are not told apart")
        is_sound = 0 < vm.configured_pages <= _MOST_PAGES and not any(
            not 0 <= pages <= vm.configured_pages
            for pages in (vm.balloon_pages, vm.target_pages, vm.max_balloon_pages, vm.backed_pages)
        )
        has_all = min(places, default=0) >= 0 and len(places) <= _MOST_PAGES // CHUNK_BYTES
        if not is_sound or not has_all or sum(sizes[place] for place in places) != vm.configured_pages:
            raise ValueError(f"the pages of {vm.name} are not all there")
        chunks[vm.id] = tuple(names[place] for place in places)
    return Kept(moment.at_ns, host, moment.vms, chunks)
