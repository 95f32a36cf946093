"""The actions of the window of real guests."""

from typing import Final

from gui.action_spec import Group, spec

LIVE: Final = (
    spec(
        Group.LIVE,
        "live-attach",
        "&Attach…",
        "Attach to a QEMU guest that runs on this computer, by its QMP socket",
        "Ctrl+O",
    ),
    spec(
        Group.LIVE,
        "live-libvirt",
        "Attach by &libvirt…",
        "Attach to a guest that libvirt runs, as virt-manager and virsh know it",
        "Ctrl+L",
    ),
    spec(
        Group.LIVE,
        "live-demo",
        "Start a &demo guest…",
        "Boot a tiny real guest of your own: for people who have none",
        "Ctrl+D",
    ),
    spec(
        Group.LIVE,
        "live-put-back",
        "&Put all balloons back",
        "Make each balloon what it was when you came",
        "Ctrl+Backspace",
    ),
    spec(Group.LIVE, "live-now", "&Now", "Show what is, and follow it", "Ctrl+End"),
    spec(
        Group.LIVE,
        "live-save",
        "&Save the recording…",
        "Keep what was seen, to look at it again without QEMU",
        "Ctrl+S",
    ),
    spec(Group.LIVE, "live-open", "Open a &recording…", "Look at what was seen another time", "Ctrl+Shift+O"),
)
