"""What the command line wants to see of real guests; nothing of Qt is loaded for it."""

from pathlib import Path
from typing import NamedTuple

from gui.live.address import Address


class LiveWish(NamedTuple):
    """What to do in the window of real guests once it is shown."""

    addresses: tuple[Address, ...] = ()
    """the monitors to attach to"""
    demo: bool = False
    """whether to start a demo guest"""
    recording: Path | None = None
    """a recording to look at"""
