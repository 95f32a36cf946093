"""A display of its own that a program can be started on, with keys to press and a picture to look at."""

import os
import subprocess
import time
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

SIZE = (1280, 720)
PATIENCE_S = 30.0


class VirtualDisplay:
    """Xvfb, which keeps what it shows in a file; use it as a context manager."""

    def __init__(self, folder: Path) -> None:
        reading, writing = os.pipe()
        with os.fdopen(reading) as numbers, os.fdopen(writing, "w") as theirs:
            screen = ("-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", str(folder), "-nolisten", "tcp")
            command = ["Xvfb", "-displayfd", str(theirs.fileno()), *screen]
            self._server = subprocess.Popen(command, pass_fds=[theirs.fileno()], stderr=subprocess.DEVNULL)
            theirs.close()
            self.name = f":{numbers.readline().strip()}"
        self._frame_buffer = folder / "Xvfb_screen0"
        self.environment = {**os.environ, "DISPLAY": self.name}
        for other in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
            self.environment.pop(other, None)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.terminate()
        self._server.wait()

    def picture(self) -> np.ndarray:
        """What it shows: an array of `height`, `width`, and blue, green, red."""
        data = (
            self._frame_buffer.read_bytes()
        )  # the format of xwd: numbers of 32 bits, then colours, then pixels
        header = np.frombuffer(data, ">u4", 20)
        width, height, colours = SIZE[0], SIZE[1], int(header[19])
        pixels = np.frombuffer(data, np.uint8, width * height * 4, int(header[0]) + 12 * colours)
        return pixels.reshape(height, width, 4)[:, :, :3].copy()

    def is_still(self) -> bool:
        """Whether the picture stays the same for half a second."""
        before = self.picture()
        time.sleep(0.5)
        return bool((self.picture() == before).all())

    def save_picture(self, path: Path) -> None:
        """As a file of the kind that its name says."""
        pixels = np.insert(self.picture(), 3, 255, axis=2)
        QImage(pixels.tobytes(), *SIZE, QImage.Format.Format_RGB32).save(str(path))

    def press(self, *keys: str) -> None:
        """Press keys, as xdotool calls them, one after the other."""
        subprocess.run(["xdotool", "key", "--delay", "50", *keys], env=self.environment, check=True)

    def focus(self, title: str) -> bool:
        """Give the keyboard to the window whose title has this in it; whether there is one."""
        command = ["xdotool", "search", "--onlyvisible", "--name", title, "windowfocus", "--sync"]
        done = subprocess.run(command, env=self.environment, capture_output=True, check=False)
        return done.returncode == 0


def wait_until(is_so, what: str) -> None:
    """Look again and again whether something is so; fails when it takes too long."""
    until_s = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < until_s, f"waited in vain for {what}"
        time.sleep(0.1)
