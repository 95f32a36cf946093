"""What desktops read of the app: its menu entry, its icon, its page in a software centre, its files."""

import shutil
from pathlib import Path
from typing import Final

from build_app.project import NAME, ROOT
from gui import APP_ID

_DESKTOP: Final = ROOT / "resources" / "desktop"
FILES: Final = {
    f"applications/{APP_ID}.desktop": _DESKTOP / f"{APP_ID}.desktop",
    f"metainfo/{APP_ID}.metainfo.xml": _DESKTOP / f"{APP_ID}.metainfo.xml",
    f"mime/packages/{APP_ID}.xml": _DESKTOP / "session-type.xml",
    f"icons/hicolor/scalable/apps/{APP_ID}.svg": ROOT / "resources" / "icons" / "balloon-lab.svg",
    f"doc/{NAME}/copyright": _DESKTOP / "copyright",
}
"""Where each stands below `share`, as all desktops expect it, and what it is a copy of."""


def put(share: Path) -> None:
    """Make that folder."""
    for name, source in FILES.items():
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / name)
