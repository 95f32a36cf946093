"""A monitor in the test's own process: says what it is told to, and answers as a small guest would."""

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QHostAddress, QLocalServer, QTcpServer

GREETING = b'{"QMP": {"version": {"qemu": {"micro": 0, "minor": 2, "major": 7}}, "capabilities": []}}\r\n'
MIB = 1 << 20
BALLOON = "/machine/peripheral/balloon0"
UNKNOWN = 2**64 - 1


class QemuError(Exception):
    """What a command is answered with."""

    def __init__(self, error_class, description="it does not work"):
        super().__init__(error_class, description)


class FakeQemu(QObject):
    """One client at a time, like QEMU.

    Attributes:
        heard: the names of the commands that came.
        silent: the commands that are never answered.
        answers: results, or functions of the arguments, by command.
        properties: of the balloon device.
    """

    def __init__(self, path=None, *, greets=True):
        super().__init__()
        self.server = QLocalServer(self) if path else QTcpServer(self)
        self.server.newConnection.connect(self._welcome)
        assert self.server.listen(str(path) if path else QHostAddress(QHostAddress.SpecialAddress.LocalHost))
        self.greets = greets
        self.client = None
        self.heard = []
        self.silent = set()
        self.size = self.configured = 256 * MIB
        self.properties = {
            "deflate-on-oom": True,
            "free-page-reporting": False,
            "guest-stats-polling-interval": 0,
            "guest-stats": {"stats": {"stat-free-memory": UNKNOWN}, "last-update": 0},
        }
        self.answers = {
            "qmp_capabilities": {},
            "query-name": {"name": "web"},
            "query-status": {"running": True, "singlestep": False, "status": "running"},
            "query-memory-size-summary": lambda _: {"base-memory": self.configured, "plugged-memory": 0},
            "query-balloon": lambda _: {"actual": self.size},
            "balloon": {},
            "qom-list": self._list,
            "qom-get": lambda given: self.properties[given["property"]],
            "qom-set": self._set,
            "human-monitor-command": "Host virtual address for 0x0 (pc.ram) is 0x7f580fe00000\r\n",
        }

    def say(self, text):
        self.client.write(text)
        self.client.flush()

    def tell(self, event, at_s=1_700_000_000, **data):
        """Send an event."""
        timestamp = {"seconds": at_s, "microseconds": 500_000}
        self.say(msgspec.json.encode({"event": event, "data": data, "timestamp": timestamp}) + b"\r\n")

    def answer_with_error(self, command, *error):
        def fail(_):
            raise QemuError(*error)

        self.answers[command] = fail

    def hang_up(self):
        self.client.close()

    def close(self):
        if self.client is not None:
            self.client.close()
        self.server.close()

    def _welcome(self):
        self.client = self.server.nextPendingConnection()
        self.client.readyRead.connect(self._read)
        if self.greets:
            self.say(GREETING)

    def _read(self):
        commands = []
        while self.client.canReadLine():  # all first: whoever has gone cannot be answered, but was heard
            commands.append(msgspec.json.decode(self.client.readLine().data()))
        for command in commands:
            self.heard.append(command["execute"])
            if command["execute"] not in self.silent:
                self._reply(command)

    def _reply(self, command):
        reply = {"id": command["id"]}
        try:
            answer = self.answers[command["execute"]]
            reply["return"] = answer(command["arguments"]) if callable(answer) else answer
        except (KeyError, QemuError) as error:
            error_class, description = (
                error.args if isinstance(error, QemuError) else ("CommandNotFound", "?")
            )
            reply["error"] = {"class": error_class, "desc": description}
        self.say(msgspec.json.encode(reply) + b"\r\n")

    def _list(self, given):
        parts = [{"name": "type", "type": "string"}]
        if BALLOON.startswith(given["path"] + "/"):
            parts.append({"name": "balloon0", "type": "child<virtio-balloon-pci>"})
        return parts

    def _set(self, given):
        self.properties[given["property"]] = given["value"]
        return {}
