"""The one list of actions: what each is called, says, belongs to, and which keys it has."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Group(StrEnum):
    """A menu, or a part of one."""

    RUN = "run"
    RECENT = "recent"
    SPEED = "speed"
    PAUSE_WHEN = "pause-when"
    POLICY = "policy"
    VM = "vm"
    THIS_VM = "this-vm"
    COMPARE = "compare"
    VIEW = "view"
    EYE = "eye"
    THEME = "theme"
    TEXT = "text"
    WORDS = "words"
    HELP = "help"


GROUP_TITLES: Final = {
    Group.RUN: "&Run",
    Group.RECENT: "Open recen&t",
    Group.SPEED: "&Speed",
    Group.PAUSE_WHEN: "Pause &when…",
    Group.POLICY: "Who &decides",
    Group.VM: "V&Ms",
    Group.THIS_VM: "A VM's menu",
    Group.COMPARE: "Compare",
    Group.VIEW: "&View",
    Group.EYE: "&Eyes",
    Group.THEME: "&Theme",
    Group.TEXT: "Te&xt size",
    Group.WORDS: "&Words",
    Group.HELP: "&Help",
}

EXCLUSIVE: Final = (Group.POLICY, Group.EYE, Group.THEME, Group.WORDS)
"""Groups of which exactly one action is on."""
ELSEWHERE: Final = (Group.THIS_VM, Group.COMPARE)
"""Groups whose actions are not the main window's own: there may be several of each, or none."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What is said of an action in every place where it can be found (English; translated when shown)."""

    group: Group
    id: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    checkable: bool = False


def _spec(group: Group, name: str, text: str, tip: str, *keys: str) -> ActionSpec:
    return ActionSpec(group, name, text, tip, keys)


def _switch(group: Group, name: str, text: str, tip: str, *keys: str) -> ActionSpec:
    return ActionSpec(group, name, text, tip, keys, checkable=True)


_RUN: Final = (
    _spec(Group.RUN, "open", "&Open…", "Choose what to run: a scenario or a saved session", "Ctrl+O"),
    _spec(Group.RECENT, "forget-recent", "&Forget these files", "Empty the list of files opened lately"),
    _spec(
        Group.RUN, "import", "&Import VMs from CSV…", "Run the VMs of a list on a host of your own", "Ctrl+I"
    ),
    _spec(Group.RUN, "save", "Sa&ve", "Save the run: its scenario, seed and all that you did", "Ctrl+S"),
    _spec(Group.RUN, "save-as", "Save &as…", "Save the run under another name", "Ctrl+Shift+S"),
    _spec(
        Group.RUN, "bookmark", "&Bookmark…", "Mark this moment on the graph, with a word about it", "Ctrl+B"
    ),
    _spec(Group.RUN, "play", "Play", "Play or pause", "Space", "P"),
    _spec(Group.RUN, "next", "Next", "Go on to the next thing that happens", "PgDown", "."),
    _spec(Group.RUN, "back", "Back", "Go back to the last thing that happened before", "PgUp", ","),
    _spec(
        Group.RUN, "to-start", "To the s&tart", "Go back to the start; what was done is not lost", "Ctrl+Home"
    ),
    _spec(Group.RUN, "mark-before", "The mark &before", "Go back to the last mark of the graph", "Ctrl+PgUp"),
    _spec(Group.RUN, "mark-after", "The mark &after", "Go on to the next mark of the graph", "Ctrl+PgDown"),
    _spec(Group.RUN, "to-end", "To the &latest", "Go to the latest moment that was reached", "Ctrl+End"),
    _spec(
        Group.RUN,
        "undo",
        "&Undo",
        "Take the last command back; the time stays, and what came of the command never was",
        "Ctrl+Z",
    ),
    _spec(Group.RUN, "redo", "Re&do", "Give the command again that was taken back", "Ctrl+Shift+Z", "Ctrl+Y"),
    _spec(
        Group.RUN,
        "host-settings",
        "&Host settings…",
        "What the hypervisor may do and what it costs: sharing, compression, swap, idle tax, disks",
        "Ctrl+H",
    ),
    _spec(Group.RUN, "restart", "&Restart", "Begin again with the same seed: the same will happen", "Ctrl+R"),
    _spec(
        Group.RUN,
        "restart-new-seed",
        "Restart with a &new seed",
        "Begin again with other chances",
        "Ctrl+Shift+R",
    ),
    _spec(
        Group.RUN,
        "restart-given-seed",
        "Restart with this &seed…",
        "Begin again with a seed that you type",
        "Ctrl+Alt+R",
    ),
    _spec(
        Group.RUN,
        "compare",
        "&Compare…",
        "The same scenario and seed under two or three techniques, side by side",
        "F8",
    ),
    _spec(
        Group.RUN,
        "export",
        "&Export…",
        "Save a picture of the window or a part of it, the graph as lines, or the telemetry",
        "Ctrl+Shift+E",
    ),
    _spec(
        Group.RUN,
        "film",
        "Export a &film…",
        "Save a span of the run as an animation (GIF) or a video (MP4)",
    ),
    _spec(Group.RUN, "quit", "&Quit", "Close the window", "Ctrl+Q"),
    _spec(Group.SPEED, "faster", "&Faster", "The next speed up", "+", "="),
    _spec(Group.SPEED, "slower", "&Slower", "The next speed down", "-"),
    _spec(Group.SPEED, "speed-1", "&Real time", "One simulated second a second", "Backspace"),
)

_PAUSE_WHEN: Final = (
    _switch(
        Group.PAUSE_WHEN,
        "pause-clear",
        "the host becomes &clear",
        "Pause when the host's state becomes clear, which only hosts with five states have",
    ),
    _switch(
        Group.PAUSE_WHEN, "pause-soft", "the host becomes &soft", "Pause when the host's state becomes soft"
    ),
    _switch(
        Group.PAUSE_WHEN, "pause-hard", "the host becomes &hard", "Pause when the host's state becomes hard"
    ),
    _switch(
        Group.PAUSE_WHEN, "pause-low", "the host becomes &low", "Pause when the host's state becomes low"
    ),
    _switch(Group.PAUSE_WHEN, "pause-high", "the host is high &again", "Pause when the host returns to high"),
    _switch(
        Group.PAUSE_WHEN,
        "pause-first-wait",
        "a VM &waits for the first time",
        "Pause when a guest page first has to wait for a host frame",
    ),
    _switch(
        Group.PAUSE_WHEN,
        "pause-first-swap",
        "a guest s&waps for the first time",
        "Pause when a guest first writes to its own swap disk",
    ),
    _switch(
        Group.PAUSE_WHEN,
        "pause-first-host-swap",
        "the hypervisor swaps for the &first time",
        "Pause when the hypervisor first writes a guest's pages to its own swap disk",
    ),
    _switch(
        Group.PAUSE_WHEN,
        "pause-kill",
        "a program is &killed",
        "Pause when a guest has nothing left to give and kills a program",
    ),
)

_POLICIES: Final = (
    _switch(
        Group.POLICY, "policy-esx", "&ESX", "The hypervisor itself, by host states, shares and the idle tax"
    ),
    _switch(
        Group.POLICY,
        "policy-proxmox",
        "&Proxmox VE",
        "Every 10 s it brings the host's use to 80 %, by at most 100 MiB a VM",
    ),
    _switch(
        Group.POLICY,
        "policy-mom",
        "&MOM (oVirt)",
        "Every 15 s it shrinks all guests alike while less than 20 % of the host is free",
    ),
    _switch(
        Group.POLICY,
        "policy-qmemman",
        "&Qubes qmemman",
        "At each report it gives every guest 1.3 times what it uses, and a part of the rest",
    ),
    _switch(
        Group.POLICY,
        "policy-hyperv",
        "&Hyper-V",
        "Every second it gives a guest what its programs use and a fifth more; by weight when short",
    ),
    _switch(
        Group.POLICY, "policy-none", "&Nobody", "Targets move only by hand, as with plain QEMU and libvirt"
    ),
)

_VMS: Final = (
    _spec(Group.VM, "spawn", "&Spawn a VM…", "Power on a new VM", "Ctrl+N"),
    _spec(
        Group.VM,
        "stop-drivers",
        "S&top every balloon driver",
        "In every VM the driver gives its pages back and leaves: the host can only take by force",
        "Ctrl+D",
    ),
    _spec(
        Group.VM,
        "load-drivers",
        "&Load every balloon driver",
        "Load the balloon driver in every VM that has none",
        "Ctrl+Shift+D",
    ),
    _spec(Group.THIS_VM, "start-program", "&Start a program…", "Start a program in this guest"),
    _spec(Group.THIS_VM, "target", "Balloon tar&get…", "Override the size that its balloon should have"),
    _spec(Group.THIS_VM, "automatic", "A&utomatic target", "Hand the target back to the hypervisor"),
    _spec(Group.THIS_VM, "pause-vm", "&Pause", "Stop its virtual CPU: programs and balloon driver"),
    _spec(Group.THIS_VM, "resume-vm", "&Resume", "Let its virtual CPU go on"),
    _spec(Group.THIS_VM, "reboot", "Re&boot", "Restart the guest; the hypervisor is not told"),
    _spec(Group.THIS_VM, "crash", "&Crash", "Let the guest kernel panic; it stands still until rebooted"),
    _spec(Group.THIS_VM, "load-driver", "Load the balloon &driver", "Load the balloon driver in this guest"),
    _spec(
        Group.THIS_VM,
        "unload-driver",
        "Unload the balloon &driver",
        "The driver gives every page back, and leaves",
    ),
    _spec(
        Group.THIS_VM,
        "touch-ballooned",
        "&Touch a ballooned page",
        "A fault of the guest: it writes to a page that its balloon holds, and the balloon pops",
    ),
    _spec(Group.THIS_VM, "shares", "S&hares…", "What it gets, relative to others, when frames are short"),
    _spec(Group.THIS_VM, "reservation", "Reser&vation…", "How many host frames it is guaranteed to keep"),
    _spec(Group.THIS_VM, "limit", "&Limit…", "The most host frames it may ever have"),
    _spec(
        Group.THIS_VM,
        "balloon-limit",
        "B&alloon limit…",
        "The share of its configured size that the balloon may take",
    ),
    _spec(Group.THIS_VM, "destroy", "P&ower off", "Power it off for good; its host frames become free"),
)

_COMPARE: Final = (
    _spec(Group.COMPARE, "compare-play", "Start", "Begin, pause, or go on", "Space", "P"),
    _spec(
        Group.COMPARE,
        "compare-step",
        "&Step",
        "Let all of them go on by one simulated second",
        "PgDown",
        ".",
    ),
    _spec(Group.COMPARE, "compare-cancel", "&Cancel", "Drop these runs, and choose again", "Esc"),
    _spec(Group.COMPARE, "compare-copy", "C&opy", "Copy the numbers as text", "Ctrl+C"),
    _spec(Group.COMPARE, "compare-save", "S&ave…", "Write the numbers to a JSON file", "Ctrl+S"),
)

_VIEW: Final = (
    _switch(
        Group.VIEW,
        "close-up",
        "&Close-up",
        "Few large pages, one message at a time: for hosts of up to 64 frames",
        "F6",
    ),
    _spec(
        Group.VIEW,
        "experiments",
        "&Experiments…",
        "What was published about memory reclamation, run again on this model",
        "Ctrl+E",
    ),
    _spec(
        Group.VIEW,
        "tools",
        "&What would your tool say?…",
        "This moment as esxtop, virsh, QEMU, Proxmox or the guest's own tools would show it",
        "Ctrl+T",
    ),
    _spec(
        Group.VIEW,
        "copy-readout",
        "Co&py what the tool says",
        "Copy the tool's readout as text",
        "Ctrl+Shift+C",
    ),
    _switch(Group.VIEW, "full-screen", "&Full screen", "Fill the whole screen", "F11"),
    _spec(Group.VIEW, "let-go", "&Let go", "Forget the selected VM and the pinned page", "Esc"),
    _switch(Group.EYE, "eye-truth", "Truth", "Everything, as only this model knows it", "1"),
    _switch(Group.EYE, "eye-guest", "Guest sees", "What a guest knows: nothing of host frames", "2"),
    _switch(
        Group.EYE,
        "eye-hypervisor",
        "Hypervisor sees",
        "What the hypervisor knows: free and used guest pages look the same",
        "3",
    ),
    _switch(Group.THEME, "theme-system", "&As the system", "Light or dark, as the desktop is"),
    _switch(Group.THEME, "theme-light", "&Light", "The light theme"),
    _switch(Group.THEME, "theme-dark", "&Dark", "The dark theme"),
    _switch(
        Group.THEME, "theme-projector", "Projector", "Larger text, thicker lines, light background", "F7"
    ),
    _spec(Group.TEXT, "text-larger", "&Larger", "Larger text", "Ctrl++", "Ctrl+="),
    _spec(Group.TEXT, "text-smaller", "&Smaller", "Smaller text", "Ctrl+-"),
    _spec(Group.TEXT, "text-normal", "&100 %", "Text at 100 %", "Ctrl+0"),
    _switch(Group.WORDS, "words-plain", "&Plain words", "Words that mean one thing only"),
    _switch(Group.WORDS, "words-course", "&Course text", "The words of the course text"),
    _switch(Group.WORDS, "words-vmware", "&VMware", "The words of VMware"),
    _switch(Group.WORDS, "words-kvm", "&Linux / KVM", "The words of Linux and KVM"),
    _spec(
        Group.HELP,
        "find",
        "&Find a command…",
        "Type a part of any command, VM or scenario to find it, and Enter to do it",
        "Ctrl+K",
    ),
    _spec(Group.HELP, "shortcuts", "&Keys…", "Every key, on one page", "F1", "?"),
)

ACTIONS: Final[tuple[ActionSpec, ...]] = (*_RUN, *_PAUSE_WHEN, *_POLICIES, *_VMS, *_COMPARE, *_VIEW)
