"""What a person may write for the place of a monitor, and what is refused."""

from pathlib import Path

import pytest

from gui.live.address import Address, AddressError, parse
from gui.live.fault import FaultKind


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("/run/x.sock", "/run/x.sock"),
        ("  /run/x.sock\n", "/run/x.sock"),
        ("/run/with: colon, comma=and space", "/run/with: colon, comma=and space"),
        ("unix:/run/x.sock", "/run/x.sock"),
        ("unix:/run/x.sock,server=on,wait=off", "/run/x.sock"),
        ("unix:/run/x.sock,server,nowait", "/run/x.sock"),
        ("unix:/run/a,,b=c.sock,server=on", "/run/a,b=c.sock"),
        ("~/x.sock", str(Path.home() / "x.sock")),
    ],
)
def test_a_path(text, path):
    address = parse(text)
    assert address == Address(path=path)
    assert str(address) == path


@pytest.mark.parametrize(
    ("text", "host", "port", "shown"),
    [
        ("127.0.0.1:4444", "127.0.0.1", 4444, "127.0.0.1:4444"),
        ("127.0.0.9:1", "127.0.0.9", 1, "127.0.0.9:1"),
        ("tcp:localhost:4444", "127.0.0.1", 4444, "127.0.0.1:4444"),
        ("LOCALHOST:65535", "127.0.0.1", 65535, "127.0.0.1:65535"),
        ("[::1]:4444", "::1", 4444, "[::1]:4444"),
        ("tcp:[::1]:4444,server=on,wait=off", "::1", 4444, "[::1]:4444"),
        ("tcp::4444,server,nowait", "127.0.0.1", 4444, "127.0.0.1:4444"),
        ("tcp:0.0.0.0:4444,server=on", "127.0.0.1", 4444, "127.0.0.1:4444"),
        ("tcp:[::]:4444,server=on", "::1", 4444, "[::1]:4444"),
    ],
)
def test_a_port_of_this_computer(text, host, port, shown):
    address = parse(text)
    assert address == Address(host=host, port=port)
    assert str(address) == shown
    assert parse(shown) == address


@pytest.mark.parametrize(
    ("text", "kind", "facts"),
    [
        ("", FaultKind.EMPTY, {}),
        (" \t", FaultKind.EMPTY, {}),
        ("x.sock", FaultKind.NOT_A_WHOLE_PATH, {"path": "x.sock"}),
        ("./x.sock", FaultKind.NOT_A_WHOLE_PATH, {"path": "./x.sock"}),
        ("unix:x.sock,server=on", FaultKind.NOT_A_WHOLE_PATH, {"path": "x.sock"}),
        ("unix:", FaultKind.NOT_A_WHOLE_PATH, {"path": ""}),
        ("~nobody-of-this-name/x", FaultKind.NOT_A_WHOLE_PATH, {"path": "~nobody-of-this-name/x"}),
        ("10.0.0.7:4444", FaultKind.NOT_LOOPBACK, {"host": "10.0.0.7"}),
        ("tcp:example.com:4444", FaultKind.NOT_LOOPBACK, {"host": "example.com"}),
        ("[2001:db8::1]:4444", FaultKind.NOT_LOOPBACK, {"host": "2001:db8::1"}),
        ("127.0.0.1.example.com:80", FaultKind.NOT_LOOPBACK, {"host": "127.0.0.1.example.com"}),
        ("127.0.0.1:0", FaultKind.BAD_PORT, {"port": "0"}),
        ("127.0.0.1:65536", FaultKind.BAD_PORT, {"port": "65536"}),
        ("127.0.0.1:+80", FaultKind.BAD_PORT, {"port": "+80"}),
        ("127.0.0.1:٤٤", FaultKind.BAD_PORT, {"port": "٤٤"}),
        ("localhost:", FaultKind.BAD_PORT, {"port": ""}),
        ("http://localhost:80", FaultKind.NOT_AN_ADDRESS, {"text": "http://localhost:80"}),
        ("what is this: a", FaultKind.NOT_AN_ADDRESS, {"text": "what is this: a"}),
        ("/run/\0x", FaultKind.NOT_AN_ADDRESS, {"text": r"/run/\x00x"}),
    ],
)
def test_what_is_refused_says_why(text, kind, facts):
    with pytest.raises(AddressError) as refused:
        parse(text)
    assert refused.value.fault.kind is kind
    assert refused.value.fault.facts == facts
