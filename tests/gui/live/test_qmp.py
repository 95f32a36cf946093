"""The client of QEMU's monitor, against monitors that behave and monitors that do not."""

import os
import socket

import pytest
from fake_qemu import GREETING
from PySide6.QtNetwork import QLocalSocket

from gui.live.address import Address
from gui.live.fault import FaultKind
from gui.live.json_socket import LONGEST_MESSAGE_BYTES, LONGEST_PATH_BYTES, JsonSocket
from gui.live.qmp import QmpClient


@pytest.fixture
def connect(folder, qapp):
    """Makes clients that are listened to: `.faults`, `.events`, `.replies`."""
    clients = []

    def make(address=None, *, greeting_timeout_s=5.0, reply_timeout_s=5.0):
        client = QmpClient(
            address or Address(path=str(folder / "monitor")),
            greeting_timeout_s=greeting_timeout_s,
            reply_timeout_s=reply_timeout_s,
        )
        client.faults, client.events, client.replies = [], [], []
        client.ended.connect(client.faults.append)
        client.happened.connect(lambda *event: client.events.append(event))
        clients.append(client)
        return client

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def opened(connect, qtbot):
    """Opens a client and waits until it is ready."""

    def make(*args, **timeouts):
        client = connect(*args, **timeouts)
        with qtbot.waitSignal(client.ready):
            client.open()
        return client

    return make


def end_of(client, until):
    """Waits for the end, of which there is one only."""
    until(lambda: client.faults)
    (fault,) = client.faults
    return fault


def ask(client, command="query-name", **arguments):
    client.send(command, arguments, client.replies.append)


# --- a monitor that behaves -----------------------------------------------------------------------------


def test_a_command_is_answered(qemu, opened, until):
    client = opened()
    ask(client)
    until(lambda: client.replies)
    assert client.replies[0].result == {"name": "web"}
    assert not client.replies[0].is_error
    assert qemu.heard == ["qmp_capabilities", "query-name"]


def test_an_error_is_an_answer_too(qemu, opened, until):
    qemu.answer_with_error("balloon", "DeviceNotActive", "No balloon device has been activated")
    client = opened()
    ask(client, "balloon", value=0)
    until(lambda: client.replies)
    (reply,) = client.replies
    assert reply.is_error
    assert (reply.error_class, reply.description) == (
        "DeviceNotActive",
        "No balloon device has been activated",
    )
    assert reply.read(dict) is None


def test_a_monitor_at_a_port_is_the_same(make_qemu, opened, until):
    port = make_qemu(tcp=True).server.serverPort()
    client = opened(Address(host="127.0.0.1", port=port))
    ask(client)
    until(lambda: client.replies)
    assert client.peer_pid is None


@pytest.mark.skipif(not hasattr(socket, "SO_PEERCRED"), reason="this system does not say who listens")
def test_a_unix_socket_says_whose_it_is(qemu, opened):
    assert opened().peer_pid == os.getpid()


def test_an_event_comes_with_the_time_that_qemu_gives_it(qemu, opened, until):
    client = opened()
    qemu.tell("BALLOON_CHANGE", actual=5)
    until(lambda: client.events)
    assert client.events == [("BALLOON_CHANGE", {"actual": 5}, 1_700_000_000.5)]


def test_answers_find_whom_they_are_for_in_whatever_order_they_come(qemu, opened, until):
    qemu.silent = {"first", "second"}
    client = opened()
    said = []
    client.send("first", None, lambda reply: said.append(("first", reply.result)))
    client.send("second", None, lambda reply: said.append(("second", reply.result)))
    until(lambda: "second" in qemu.heard)
    qemu.say(b'{"return": 2, "id": 3}\r\n{"event": "STOP"}\r\n{"return": 1, "id": 2}\r\n')
    until(lambda: len(said) == 2)
    assert said == [("second", 2), ("first", 1)]
    assert client.events == [("STOP", {}, -1.0)]


def test_a_message_may_come_in_pieces(make_qemu, connect, qtbot, until):
    qemu = make_qemu(greets=False)
    client = connect()
    client.open()
    until(lambda: qemu.client)
    with qtbot.waitSignal(client.ready):
        for at in range(0, len(GREETING), 7):
            qemu.say(GREETING[at : at + 7])
            qtbot.wait(0)


def test_a_monitor_may_spread_its_messages_over_lines(make_qemu, connect, qtbot, until):
    qemu = make_qemu(greets=False)
    client = connect()
    client.open()
    until(lambda: qemu.client)
    with qtbot.waitSignal(client.ready):
        qemu.say(b'{\r\n    "QMP": {\r\n        "capabilities": [\r\n        ]\r\n    }\r')
        qtbot.wait(0)
        qemu.say(b"\n}\r\n")
    qemu.say(b'{\r\n    "event": "STOP"\r\n}\r\n{\r\n    "event": "RESUME"\r\n}\r\n')
    until(lambda: len(client.events) == 2)


def test_an_answer_that_nobody_asked_for_is_dropped(qemu, opened, until):
    client = opened()
    qemu.say(
        b'{"return": 1, "id": 77}\r\n{"return": 1, "id": "a"}\r\n{"error": {"class": "X", "desc": "?"}}\r\n'
    )
    ask(client)
    until(lambda: client.replies)
    assert client.replies[0].result == {"name": "web"}


def test_numbers_up_to_the_largest_arrive_as_they_are(qemu, opened, until):
    qemu.answers["query-name"] = {"name": 2**64 - 1}
    client = opened()
    ask(client)
    until(lambda: client.replies)
    assert client.replies[0].result == {"name": 18_446_744_073_709_551_615}


def test_after_it_was_closed_nothing_comes_and_nothing_is_sent(qemu, opened, qtbot):
    client = opened(reply_timeout_s=0.001)
    ask(client)
    client.close()
    ask(client, "query-status")
    qemu.tell("STOP")
    qtbot.wait(5)
    assert not client.replies
    assert not client.events
    assert not client.faults
    assert "query-status" not in qemu.heard


# --- no connection --------------------------------------------------------------------------------------


def test_where_there_is_no_socket(connect, folder):
    client = connect()
    client.open()
    (fault,) = client.faults
    assert fault.kind is FaultKind.NOT_FOUND
    assert fault.facts == {"address": str(folder / "monitor")}


def test_a_socket_that_nobody_listens_at(connect, folder):
    with socket.socket(socket.AF_UNIX) as left_over:
        left_over.bind(str(folder / "monitor"))
    client = connect()
    client.open()
    assert client.faults[0].kind is FaultKind.NOBODY_LISTENS


def test_a_port_that_nobody_listens_at(connect, until):
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        client = connect(Address(host="127.0.0.1", port=bound.getsockname()[1]))
        client.open()
        assert end_of(client, until).kind is FaultKind.NOBODY_LISTENS


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_socket_that_may_not_be_opened(qemu, connect, folder):
    (folder / "monitor").chmod(0)
    client = connect()
    client.open()
    assert client.faults[0].kind is FaultKind.DENIED


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (QLocalSocket.LocalSocketError.SocketAccessError, FaultKind.DENIED),
        (QLocalSocket.LocalSocketError.SocketResourceError, FaultKind.CANNOT_CONNECT),
    ],
)
def test_what_the_system_says_has_a_kind(qapp, error, kind):
    link = JsonSocket(Address(path="/run/qmp.sock"))
    faults = []
    link.broken.connect(faults.append)
    link._socket.errorOccurred.emit(error)
    assert [fault.kind for fault in faults] == [kind]


def test_a_path_that_no_socket_can_have(connect):
    client = connect(Address(path="/" + "é" * 54))
    client.open()
    (fault,) = client.faults
    assert fault.kind is FaultKind.PATH_TOO_LONG
    assert (fault.facts["length"], fault.facts["most"]) == (109, LONGEST_PATH_BYTES)


# --- no monitor, or one that is held --------------------------------------------------------------------


def test_a_monitor_that_another_program_holds_does_not_greet(make_qemu, connect, until):
    make_qemu(greets=False)
    client = connect(greeting_timeout_s=0.002)
    client.open()
    fault = end_of(client, until)
    assert fault.kind is FaultKind.NO_GREETING
    assert fault.facts["seconds"] == "0.002"


def test_a_monitor_that_many_wait_for_does_not_even_connect(folder, connect, until):
    waiting = [socket.socket(socket.AF_UNIX) for _ in range(3)]
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(folder / "monitor"))
        server.listen(0)
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(str(folder / "monitor"))
        client = connect(greeting_timeout_s=0.005)
        client.open()
        assert end_of(client, until).kind is FaultKind.NO_GREETING
    for each in waiting:
        each.close()


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (b"HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n", "HTTP/1.1 400 Bad Request"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "SSH-2.0-OpenSSH_9.2"),
        (b'{"jsonrpc": "2.0"}\n', '{"jsonrpc": "2.0"}'),
        (b"[1, 2]\n", "[1, 2]"),
        (b"[" * 5_000 + b"\n", "[" * 40),
        (b"\xff\xfe\x00\n", "\N{REPLACEMENT CHARACTER}" * 3),
    ],
)
def test_what_is_no_monitor_is_told_by_how_it_begins(make_qemu, connect, said, shown, until):
    qemu = make_qemu(greets=False)
    client = connect()
    client.open()
    until(lambda: qemu.client)
    qemu.say(said)
    fault = end_of(client, until)
    assert fault.kind is FaultKind.NOT_QMP
    assert fault.facts["said"] == shown


def test_a_monitor_for_people_waits_in_the_middle_of_a_line(make_qemu, connect, until):
    qemu = make_qemu(greets=False)
    client = connect(greeting_timeout_s=0.02)
    client.open()
    until(lambda: qemu.client)
    qemu.say(b"(qemu) ")
    fault = end_of(client, until)
    assert (fault.kind, fault.facts["said"]) == (FaultKind.NOT_QMP, "(qemu)")


def test_a_monitor_that_will_not_negotiate_is_none(qemu, connect, until):
    qemu.answer_with_error("qmp_capabilities", "GenericError", "not today")
    client = connect()
    client.open()
    fault = end_of(client, until)
    assert (fault.kind, fault.facts["said"]) == (FaultKind.NOT_QMP, "not today")


# --- a monitor that goes wrong --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        b"garbage\r\n",
        b'{"return": "\xff", "id": 2}\r\n',
        b'{"return"\r\n',
        b'{"id": 2}\r\n',
        b'{"event": 5}\r\n',
        b"{\r\n    no json\r\n}\r\n",
    ],
)
def test_garbage_ends_the_connection(qemu, opened, said, until):
    qemu.silent = {"query-name"}
    client = opened()
    ask(client)
    qemu.say(said + b'{"event": "STOP"}\r\n')
    assert end_of(client, until).kind is FaultKind.GARBLED
    assert not client.replies
    assert not client.events


@pytest.mark.parametrize("begin", [b"", b"{\r\n"])
def test_a_message_without_an_end_does_not_eat_memory(qemu, opened, begin, until):
    client = opened()
    qemu.say(begin + b" " * (4 * LONGEST_MESSAGE_BYTES))
    fault = end_of(client, until)
    assert fault.kind is FaultKind.TOO_LONG
    assert not client._socket.unread


def test_a_long_message_is_taken_whole(qemu, opened, until):
    qemu.answers["query-name"] = {"name": "x" * 500_000}
    client = opened()
    ask(client)
    until(lambda: client.replies)
    assert len(client.replies[0].result["name"]) == 500_000


def test_an_answer_that_does_not_come_ends_the_connection(qemu, opened, until):
    qemu.silent = {"query-balloon"}
    client = opened(reply_timeout_s=0.02)
    ask(client, "query-name")
    ask(client, "query-balloon")
    fault = end_of(client, until)
    assert fault.kind is FaultKind.NO_REPLY
    assert (fault.facts["command"], fault.facts["seconds"]) == ("query-balloon", "0.02")
    assert len(client.replies) == 1


def test_each_answer_gives_the_next_one_time(qemu, opened, until):
    qemu.silent = {"first", "second"}
    client = opened()
    ask(client, "first")
    ask(client, "second")
    client._timer.start(1_000)  # most of the time is over
    qemu.say(b'{"return": 1, "id": 2}\r\n')
    until(lambda: client.replies)
    assert client._timer.remainingTime() > 2_000
    qemu.say(b'{"return": 2, "id": 3}\r\n')
    until(lambda: len(client.replies) == 2)
    assert not client._timer.isActive()


def test_a_monitor_that_owes_nothing_may_be_silent(qemu, opened, qtbot):
    client = opened(reply_timeout_s=0.01)
    qtbot.wait(20)
    assert not client.faults


def test_the_end_in_the_middle_of_a_command(qemu, opened, until):
    qemu.silent = {"query-name"}
    client = opened()
    ask(client)
    until(lambda: "query-name" in qemu.heard)
    qemu.say(b'{"return": {')
    qemu.hang_up()
    assert end_of(client, until).kind is FaultKind.CLOSED
    assert not client.replies


def test_what_is_said_at_last_is_heard(qemu, opened, until):
    client = opened()
    qemu.tell("SHUTDOWN", guest=False, reason="host-signal")
    qemu.hang_up()
    assert end_of(client, until).kind is FaultKind.CLOSED
    assert [name for name, _, _ in client.events] == ["SHUTDOWN"]
