"""QEMU processes are found by their command lines, in a `/proc` that the test makes."""

import os
from pathlib import Path

import pytest

from gui.live.address import Address
from gui.live.discovery import FoundGuest, find_guests

UNIX = Address(path="/run/a.sock")
PORT = Address(host="127.0.0.1", port=4444)


@pytest.fixture
def begin(tmp_path):
    """Makes processes with these words for a command line."""

    def make(pid, *words, cwd="/home/someone"):
        process = tmp_path / str(pid)
        process.mkdir()
        (process / "cmdline").write_bytes(b"".join(os.fsencode(word) + b"\0" for word in words))
        (process / "cwd").symlink_to(cwd)
        return process

    return make


@pytest.fixture
def find(begin, tmp_path):
    """The addresses of one QEMU that was started with these words."""

    def look(*words, program="/usr/bin/qemu-system-x86_64"):
        begin(7, program, *words)
        return [address for guest in find_guests(tmp_path) for address in guest.addresses]

    return look


@pytest.mark.parametrize(
    ("words", "addresses"),
    [
        ("-qmp unix:/run/a.sock,server=on,wait=off", [UNIX]),
        ("--qmp unix:/run/a.sock,server,nowait", [UNIX]),
        ("-S -qmp-pretty unix:/run/a.sock,server=on -m 64", [UNIX]),
        ("-qmp tcp:localhost:4444,server=on", [PORT]),
        ("-qmp tcp::4444,server=on", [PORT]),
        ("-qmp tcp:[::1]:4444,server=on", [Address(host="::1", port=4444)]),
        ("-qmp unix:/run/a.sock,server=on -qmp tcp:127.0.0.1:4444,server=on", [UNIX, PORT]),
        ("-qmp unix:/run/a.sock,server=on -qmp unix:/run/a.sock,server=on", [UNIX]),
        ("-qmp unix:vm/a.sock,server=on", [Address(path="/home/someone/vm/a.sock")]),
        ("-qmp unix:/run/a,,b.sock,server=on", [Address(path="/run/a,b.sock")]),
        ("-chardev socket,id=m,path=/run/a.sock,server=on,wait=off -mon chardev=m,mode=control", [UNIX]),
        ("-mon m,mode=control,pretty=on -chardev socket,path=/run/a.sock,server=on,id=m", [UNIX]),
        ("-chardev socket,id=m,host=127.0.0.1,port=4444,server=on -mon chardev=m,mode=control", [PORT]),
        ("-chardev socket,id=m,path=/run/a.sock,server=on -qmp chardev:m", [UNIX]),
    ],
)
def test_a_monitor_is_found(find, words, addresses):
    assert find(*words.split()) == addresses


@pytest.mark.parametrize(
    "words",
    [
        "-m 64",
        "-qmp",
        "-qmp stdio",
        "-qmp chardev:gone",
        "-qmp unix:/run/a.sock",  # QEMU is the client
        "-qmp unix:/run/a.sock,server=off",
        "-qmp tcp:192.0.2.1:4444,server=on",
        "-qmp tcp:localhost:what,server=on",
        "-monitor unix:/run/a.sock,server=on",  # the monitor for people
        "-chardev socket,id=m,path=/run/a.sock,server=on -mon chardev=m",
        "-chardev socket,id=m,path=/run/a.sock,server=on -mon chardev=m,mode=readline",
        "-chardev socket,id=m,path=/run/a.sock,server=on",
        "-chardev socket,id=m,path=name,abstract=on,server=on -qmp chardev:m",
        "-chardev socket,id=m,host=localhost,port=4444,server=on,tls-creds=t -qmp chardev:m",
        "-chardev socket,id=m,fd=22,server=on -mon chardev=m,mode=control",  # as libvirt does
        "-chardev pty,id=m -mon chardev=m,mode=control",
    ],
)
def test_what_cannot_be_attached_to_is_not_found(find, words):
    assert find(*words.split()) == []


@pytest.mark.parametrize("program", ["qemu-system-aarch64", "/usr/libexec/qemu-kvm", "/usr/bin/kvm"])
def test_qemu_goes_by_several_names(find, program):
    assert find("-qmp", "unix:/run/a.sock,server=on", program=program) == [UNIX]


@pytest.mark.parametrize("program", ["vim", "kvmtool", "/usr/bin/qemu-img", ""])
def test_other_programs_are_not_looked_at(find, program):
    assert find("-qmp", "unix:/run/a.sock,server=on", program=program) == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (("-name", "web server,debug-threads=on"), "web server"),
        (("-name", "guest=a,,b,process=x"), "a,b"),
        (("-name", "debug-threads=on"), ""),
        ((), ""),
    ],
)
def test_a_guest_has_the_name_that_it_was_given(begin, tmp_path, words, name):
    begin(7, "qemu-system-x86_64", *words, "-qmp", "unix:/run/a.sock,server=on")
    assert find_guests(tmp_path) == [FoundGuest(7, name, (UNIX,))]


def test_processes_that_vanish_or_cannot_be_read_are_left_out(begin, tmp_path, monkeypatch):
    words = ("qemu-system-x86_64", "-qmp", "unix:/run/a.sock,server=on")
    begin(30, *words)
    (begin(7, *words) / "cmdline").unlink()
    (begin(8, *words[:2], "unix:a.sock,server=on") / "cwd").unlink()
    begin(9)
    (tmp_path / "self").symlink_to(tmp_path / "30")
    (tmp_path / "40").symlink_to(tmp_path / "gone")
    assert [guest.pid for guest in find_guests(tmp_path)] == [30]


def test_processes_of_others_are_not_looked_at(begin, tmp_path, monkeypatch):
    begin(7, "qemu-system-x86_64", "-qmp", "unix:/run/a.sock,server=on")
    monkeypatch.setattr(os, "geteuid", lambda: 12_345)
    assert find_guests(tmp_path) == []


def test_where_there_is_no_proc_there_is_nothing():
    assert find_guests(Path("/no/such/folder")) == []


def test_words_that_are_no_text_do_no_harm(begin, tmp_path):
    begin(7, "qemu-system-x86_64", "-name", "\udcff", "-qmp", "unix:/run/\udcff.sock,server=on")
    (guest,) = find_guests(tmp_path)
    assert guest == FoundGuest(
        7, "\N{REPLACEMENT CHARACTER}", (Address(path="/run/\N{REPLACEMENT CHARACTER}.sock"),)
    )
