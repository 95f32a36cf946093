"""The actions on VMs: on all, on one, and on those that are compared."""

from typing import Final

from gui.action_spec import Group, spec

VMS: Final = (
    spec(Group.VM, "spawn", "&Spawn a VM…", "Power on a new VM", "Ctrl+N"),
    spec(
        Group.VM,
        "stop-drivers",
        "S&top every balloon driver",
        "In every VM the driver gives its pages back and leaves: the host can only take by force",
        "Ctrl+D",
    ),
    spec(
        Group.VM,
        "load-drivers",
        "&Load every balloon driver",
        "Load the balloon driver in every VM that has none",
        "Ctrl+Shift+D",
    ),
    spec(Group.THIS_VM, "start-program", "&Start a program…", "Start a program in this guest"),
    spec(Group.THIS_VM, "target", "Balloon tar&get…", "Override the size that its balloon should have"),
    spec(Group.THIS_VM, "automatic", "A&utomatic target", "Hand the target back to the hypervisor"),
    spec(Group.THIS_VM, "pause-vm", "&Pause", "Stop its virtual CPU: programs and balloon driver"),
    spec(Group.THIS_VM, "resume-vm", "&Resume", "Let its virtual CPU go on"),
    spec(Group.THIS_VM, "reboot", "Re&boot", "Restart the guest; the hypervisor is not told"),
    spec(Group.THIS_VM, "crash", "&Crash", "Let the guest kernel panic; it stands still until rebooted"),
    spec(Group.THIS_VM, "load-driver", "Load the balloon &driver", "Load the balloon driver in this guest"),
    spec(
        Group.THIS_VM,
        "unload-driver",
        "Unload the balloon &driver",
        "The driver gives every page back, and leaves",
    ),
    spec(
        Group.THIS_VM,
        "touch-ballooned",
        "&Touch a ballooned page",
        "A fault of the guest: it writes to a page that its balloon holds, and the balloon pops",
    ),
    spec(Group.THIS_VM, "shares", "S&hares…", "What it gets, relative to others, when frames are short"),
    spec(Group.THIS_VM, "reservation", "Reser&vation…", "How many host frames it is guaranteed to keep"),
    spec(Group.THIS_VM, "limit", "&Limit…", "The most host frames it may ever have"),
    spec(
        Group.THIS_VM,
        "balloon-limit",
        "B&alloon limit…",
        "The share of its configured size that the balloon may take",
    ),
    spec(
        Group.THIS_VM,
        "vm-table",
        "Sho&w its pages as a table…",
        "Its guest pages row by row, to sort, to search, and to be read out",
    ),
    spec(
        Group.THIS_VM,
        "put-back",
        "Put &its balloon back",
        "Make its balloon what it was when you came (real guests)",
    ),
    spec(
        Group.THIS_VM,
        "detach",
        "D&etach",
        "Put its balloon back and let it go; it runs on without you (real guests)",
    ),
    spec(Group.THIS_VM, "destroy", "P&ower off", "Power it off for good; its host frames become free"),
)

COMPARE: Final = (
    spec(Group.COMPARE, "compare-play", "Start", "Begin, pause, or go on", "Space", "P"),
    spec(
        Group.COMPARE,
        "compare-step",
        "&Step",
        "Let all of them go on by one simulated second",
        "PgDown",
        ".",
    ),
    spec(Group.COMPARE, "compare-cancel", "&Cancel", "Drop these runs, and choose again", "Esc"),
    spec(Group.COMPARE, "compare-copy", "C&opy", "Copy the numbers as text", "Ctrl+C"),
    spec(Group.COMPARE, "compare-save", "S&ave…", "Write the numbers to a JSON file", "Ctrl+S"),
)
