import base64
import gzip

import numpy as np
import pytest
from PySide6.QtNetwork import QLocalServer

from gui.live.demo.guest_facts import read_counters, read_page_flags
from gui.live.demo.guest_shell import Answer, GuestShell

NO_ANSWER = Answer(None, b"")


class FakeGuest:
    """The other end of the serial line; it has read what was sent, and answers when a test says so."""

    def __init__(self, path):
        self._path = path
        self._server = QLocalServer()
        self._connection = None
        self.heard = []
        """the number and the line of each command"""
        self._server.newConnection.connect(self._connected)

    def begin(self):
        assert self._server.listen(self._path)

    def hang_up(self):
        self._connection.disconnectFromServer()

    def close(self):
        self._server.close()

    def say(self, data):
        self._connection.write(data)

    def answer(self, output=b"", status=0, number=None):
        number = self.heard[-1][0] if number is None else number
        self.say(b"\x02%s\n%s\x03%s %d\n" % (number, output, number, status))

    def _connected(self):
        self._connection = self._server.nextPendingConnection()
        self._connection.readyRead.connect(self._read)

    def _read(self):
        for line in self._connection.readAll().data().splitlines():
            number, _, command = line.partition(b" ")
            self.heard.append((number, command.decode()))


@pytest.fixture
def guest(qapp, tmp_path):
    fake = FakeGuest(str(tmp_path / "s"))
    fake.begin()
    yield fake
    fake.close()


@pytest.fixture
def shell(qapp, tmp_path, guest):
    shell = GuestShell(str(tmp_path / "s"))
    yield shell
    shell.close()
    shell.deleteLater()


@pytest.fixture
def ready(shell, guest, qtbot):
    """The shell, when the guest listens."""
    qtbot.waitUntil(lambda: len(guest.heard) > 0)
    with qtbot.waitSignal(shell.ready):
        guest.answer()
    return shell


def test_it_is_ready_when_the_guest_answers_its_greeting(shell, guest, qtbot):
    qtbot.waitUntil(lambda: len(guest.heard) > 0)
    assert not shell.is_ready
    with qtbot.waitSignal(shell.ready):
        guest.answer()
    assert shell.is_ready


def test_it_greets_until_the_guest_has_booted(shell, guest, qtbot):
    qtbot.waitUntil(lambda: len(guest.heard) >= 2)
    with qtbot.assertNotEmitted(shell.ready):
        guest.answer(number=guest.heard[0][0])  # comes too late: it was asked again since
        qtbot.waitUntil(lambda: len(guest.heard) >= 3)


def test_it_connects_when_the_socket_comes_later(qapp, tmp_path, qtbot):
    shell = GuestShell(str(tmp_path / "late"))
    guest = FakeGuest(str(tmp_path / "late"))
    guest.begin()
    qtbot.waitUntil(lambda: len(guest.heard) > 0)
    shell.close()
    shell.deleteLater()
    guest.close()


def test_commands_are_answered_one_after_the_other(ready, guest, qtbot):
    answers = []
    ready.run("first", answers.append)
    ready.run("second", answers.append)
    qtbot.waitUntil(lambda: guest.heard[-1][1] == "first")
    guest.answer(b"output\n", status=3)
    qtbot.waitUntil(lambda: guest.heard[-1][1] == "second")
    assert answers == [Answer(3, b"output\n")]
    guest.answer(b"more")
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers[1] == Answer(0, b"more")


def test_what_is_asked_before_the_guest_has_booted_waits_for_it(shell, guest, qtbot):
    shell.run("early", [].append)
    qtbot.waitUntil(lambda: len(guest.heard) > 0)
    guest.answer()
    qtbot.waitUntil(lambda: guest.heard[-1][1] == "early")


def test_noise_on_the_line_and_answers_in_pieces_do_no_harm(ready, guest, qtbot):
    answers = []
    ready.run("command", answers.append)
    qtbot.waitUntil(lambda: guest.heard[-1][1] == "command")
    number = guest.heard[-1][0]
    for piece in (
        b"[ 1.0] Out of puff!\n\xff\x02",
        b"99\nold\x0399 0\n\x02",
        number,
        b"\nout",
        b"put\x03",
        number,
    ):
        guest.say(piece)
    guest.say(b" 0")
    with qtbot.assertNotEmitted(ready.lost, wait=20):
        pass
    assert answers == []
    guest.say(b"\n")
    qtbot.waitUntil(lambda: len(answers) > 0)
    assert answers == [Answer(0, b"output")]


def test_a_command_that_takes_too_long_has_no_answer_and_the_next_one_goes_on(ready, guest, qtbot):
    answers = []
    ready.run("slow", answers.append, patience_ms=20)
    ready.run("next", answers.append)
    qtbot.waitUntil(lambda: guest.heard[-1][1] == "next")
    assert answers == [NO_ANSWER]
    guest.answer(b"late", number=guest.heard[-2][0])
    guest.answer(b"right")
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers[1] == Answer(0, b"right")


def test_when_the_guest_is_lost_nobody_waits_on_and_it_connects_again(ready, guest, qtbot):
    answers = []
    ready.run("one", answers.append)
    ready.run("two", answers.append)
    with qtbot.waitSignal(ready.lost):
        guest.hang_up()
    assert answers == [NO_ANSWER, NO_ANSWER]
    guest.heard.clear()
    qtbot.waitUntil(lambda: len(guest.heard) > 0)
    with qtbot.waitSignal(ready.ready):
        guest.answer()


def test_after_closing_nobody_is_answered(ready, guest, qtbot):
    answers = []
    ready.run("command", answers.append)
    ready.close()
    assert not ready.is_ready
    assert answers == []


def test_page_flags_come_as_numbers(ready, guest, qtbot):
    given = []
    flags = np.array([1 << 10, 1 << 23, 0], dtype="<u8")
    read_page_flags(ready, given.append)
    qtbot.waitUntil(lambda: "kpageflags" in guest.heard[-1][1])
    guest.answer(base64.encodebytes(gzip.compress(flags.tobytes())))
    qtbot.waitUntil(lambda: len(given) > 0)
    assert given[0].tolist() == flags.tolist()


@pytest.mark.parametrize("output", [b"no base64!", base64.b64encode(b"no gzip"), b"A", b""])
def test_page_flags_that_were_cut_off_are_none(ready, guest, qtbot, output):
    given = []
    read_page_flags(ready, given.append)
    qtbot.waitUntil(lambda: "kpageflags" in guest.heard[-1][1])
    guest.answer(output)
    qtbot.waitUntil(lambda: len(given) > 0)
    assert given == [None]


def test_counters_come_with_their_units(ready, guest, qtbot):
    given = []
    read_counters(ready, given.append)
    qtbot.waitUntil(lambda: "vmstat" in guest.heard[-1][1])
    guest.answer(
        b"MemTotal:  2048 kB\nMemFree:  1 kB\n\npswpin 3\npswpout 4\n\n"
        b"some avg10=0.00 avg60=0.00 avg300=0.00 total=17\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=5\n"
    )
    qtbot.waitUntil(lambda: len(given) > 0)
    assert given[0].sizes_bytes == {"MemTotal": 2 << 20, "MemFree": 1024}
    assert given[0].events == {"pswpin": 3, "pswpout": 4}
    assert given[0].stalled_us == {"some": 17, "full": 5}


def test_a_guest_without_pressure_counters_has_the_others(ready, guest, qtbot):
    given = []
    read_counters(ready, given.append)
    qtbot.waitUntil(lambda: "vmstat" in guest.heard[-1][1])
    guest.answer(b"MemTotal:  2048 kB\n\npswpin 3\n\n")
    qtbot.waitUntil(lambda: len(given) > 0)
    assert given[0].stalled_us == {}
