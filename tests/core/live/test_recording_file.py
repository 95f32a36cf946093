"""A recording survives as a file; a damaged one is refused in a sentence."""

import random
import zlib

import msgspec
import pytest

from core.atomic import WriteError
from core.events import Cause, TargetSet
from core.live.events import BalloonMoved, Ending, GuestAttached, GuestEnded
from core.live.recording_file import RecordingError, is_recording, read, write
from tests.core.live.hand_made import recording


@pytest.fixture
def run():
    made = recording(10, 20000, 300)
    made.note(GuestAttached(at_ns=0, vm=0, name="demo", configured_pages=65536, balloon_pages=0))
    made.note(TargetSet(at_ns=1, vm=0, old_pages=0, target_pages=5, wanted_pages=5, cause=Cause.BY_HAND))
    made.note(BalloonMoved(at_ns=2, vm=0, old_pages=0, balloon_pages=5, target_pages=5, is_settled=True))
    made.note(GuestEnded(at_ns=3, vm=0, name="demo", ending=Ending.LOST))
    return made


@pytest.fixture
def path(tmp_path, run):
    write(run.snapshot(), tmp_path / "a.balloon-recording")
    return tmp_path / "a.balloon-recording"


def test_it_is_read_as_it_was_written(run, path):
    again = read(path)
    assert again.title == run.title
    assert not again.commands
    assert [type(event) for event in again.all_events] == [type(event) for event in run.all_events]
    for at_ns in (0, 200_000_000, 400_000_000, 600_000_000):
        run.seek(at_ns)
        again.seek(at_ns)
        assert again.now_ns == run.now_ns
        assert again.host() == run.host()
        assert again.vms() == run.vms()
        for vm in run.vms():
            assert (again.page_codes(vm.id) == run.page_codes(vm.id)).all()


def test_it_begins_with_its_first_guest(path):
    assert [vm.name for vm in read(path).vms()] == ["demo"]


def test_a_recording_is_told_from_other_files(path, tmp_path):
    assert is_recording(path)
    assert not is_recording(tmp_path / "missing")
    (tmp_path / "other").write_text("title = 1")
    assert not is_recording(tmp_path / "other")
    with pytest.raises(RecordingError, match="other is no recording"):
        read(tmp_path / "other")


def test_what_cannot_be_written_loses_nothing(run, path, tmp_path):
    before = path.read_bytes()
    with pytest.raises(WriteError):
        write(run.snapshot(), tmp_path / "nowhere" / "a.balloon-recording")
    assert path.read_bytes() == before


def test_half_of_one_is_refused(path):
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(RecordingError, match="damaged"):
        read(path)


def look_through(run):
    """What views ask of every moment."""
    for moment in run.moments:
        run.seek(moment.at_ns)
        assert run.host().frames
        for vm in run.vms():
            assert len(run.page_codes(vm.id)) == vm.configured_pages
            assert run.page_at(vm.id, 0).vm == vm.id
            assert run.vm_name(vm.id)
        run.events(0)


def changed(path, change):
    """The file with something else in it."""
    data = path.read_bytes()
    head = data.index(b"\n") + 1
    document = msgspec.msgpack.decode(zlib.decompress(data[head:]))
    change(document)
    path.write_bytes(data[:head] + zlib.compress(msgspec.msgpack.encode(document)))


@pytest.mark.parametrize(
    "change",
    [
        lambda document: document["chunks"].append(bytes(1 << 20)),
        lambda document: document["chunks"].append(b"\xff"),
        lambda document: document["moments"][1]["host"].update(page_size=0),
        lambda document: document["moments"][1]["host"].update(frames=0),
        lambda document: document["moments"][1]["vms"][0].update(balloon_pages=10**18),
        lambda document: document["moments"][1]["vms"][0].update(configured_pages=1 << 40),
        lambda document: document["moments"][1]["vms"][0].update(id=7),
        lambda document: document["moments"][1]["chunks"].update({0: [-1] * 16}),
        lambda document: document["moments"][1]["chunks"].update({0: [0] * 100_000}),
        lambda document: document["moments"].reverse(),
        lambda document: document["moments"].clear(),
        lambda document: document["events"].reverse(),
        lambda document: document["names"].clear(),
    ],
)
def test_numbers_that_no_guest_could_have_are_refused(path, change):
    changed(path, change)
    with pytest.raises(RecordingError):
        read(path)


def test_damage_anywhere_is_a_sentence_or_a_recording(path):
    data, rng = path.read_bytes(), random.Random(5)
    head = data.index(b"\n") + 1
    body = zlib.decompress(bytes(data[head:]))
    for _ in range(150):
        broken = bytearray(body)
        for _ in range(3):
            broken[rng.randrange(len(broken))] = rng.randrange(256)
        path.write_bytes(bytes(data[:head]) + zlib.compress(bytes(broken), 1))
        try:
            look_through(read(path))
        except RecordingError as error:
            assert path.name in str(error)


def test_a_file_that_unpacks_to_gigabytes_is_not_unpacked(path, monkeypatch):
    monkeypatch.setattr("core.live.recording_file._MOST_BYTES", 1000)
    with pytest.raises(RecordingError, match="too early, or never"):
        read(path)
