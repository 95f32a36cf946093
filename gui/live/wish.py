"""What the command line wants to see of real guests; nothing of Qt is loaded for it."""

from pathlib import Path
from typing import NamedTuple

from gui.live.address import Address
from gui.live.domain import Domain


class LiveWish(NamedTuple):
    """What to do in the window of real guests once it is shown."""

    addresses: tuple[Address | Domain, ...] = ()
    """the guests to attach to"""
    demo: bool = False
    """whether to start a demo guest"""
    recording: Path | None = None
    """a recording to look at"""
