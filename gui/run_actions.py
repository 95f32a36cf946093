"""The actions of the run: files, going on and back, speed, exports."""

from typing import Final

from gui.action_spec import Group, spec

RUN: Final = (
    spec(Group.RUN, "open", "&Open…", "Choose what to run: a scenario or a saved session", "Ctrl+O"),
    spec(Group.RECENT, "forget-recent", "&Forget these files", "Empty the list of files opened lately"),
    spec(
        Group.RUN, "import", "&Import VMs from CSV…", "Run the VMs of a list on a host of your own", "Ctrl+I"
    ),
    spec(
        Group.RUN,
        "edit-scenario",
        "Edit the scenario…",
        "The host, the VMs, their programs and what happens when, as a form with a preview",
        "F4",
    ),
    spec(
        Group.RUN,
        "new-scenario",
        "New scenario…",
        "Write a scenario of your own, from a small one",
        "Shift+F4",
    ),
    spec(Group.RUN, "save", "Sa&ve", "Save the run: its scenario, seed and all that you did", "Ctrl+S"),
    spec(Group.RUN, "save-as", "Save &as…", "Save the run under another name", "Ctrl+Shift+S"),
    spec(
        Group.RUN, "bookmark", "Boo&kmark…", "Mark this moment on the graph, with a word about it", "Ctrl+B"
    ),
    spec(Group.RUN, "play", "Play", "Play or pause", "Space", "P"),
    spec(Group.RUN, "next", "Next", "Go on to the next thing that happens", "PgDown", "."),
    spec(Group.RUN, "back", "Back", "Go back to the last thing that happened before", "PgUp", ","),
    spec(
        Group.RUN, "to-start", "To the &start", "Go back to the start; what was done is not lost", "Ctrl+Home"
    ),
    spec(Group.RUN, "mark-before", "The mark &before", "Go back to the last mark of the graph", "Ctrl+PgUp"),
    spec(Group.RUN, "mark-after", "The &mark after", "Go on to the next mark of the graph", "Ctrl+PgDown"),
    spec(Group.RUN, "to-end", "To the &latest", "Go to the latest moment that was reached", "Ctrl+End"),
    spec(
        Group.RUN,
        "undo",
        "&Undo",
        "Take the last command back; the time stays, and what came of the command never was",
        "Ctrl+Z",
    ),
    spec(Group.RUN, "redo", "Re&do", "Give the command again that was taken back", "Ctrl+Shift+Z", "Ctrl+Y"),
    spec(
        Group.RUN,
        "host-settings",
        "Host settin&gs…",
        "What the hypervisor may do and what it costs: sharing, compression, swap, idle tax, disks",
        "Ctrl+H",
    ),
    spec(Group.RUN, "restart", "&Restart", "Begin again with the same seed: the same will happen", "Ctrl+R"),
    spec(
        Group.RUN,
        "restart-new-seed",
        "Restart with a &new seed",
        "Begin again with other chances",
        "Ctrl+Shift+R",
    ),
    spec(
        Group.RUN,
        "restart-given-seed",
        "Restart with this s&eed…",
        "Begin again with a seed that you type",
        "Ctrl+Alt+R",
    ),
    spec(
        Group.RUN,
        "compare",
        "&Compare…",
        "The same scenario and seed under two or three techniques, side by side",
        "F8",
    ),
    spec(
        Group.RUN,
        "live",
        "Real guests…",
        "The same picture of a QEMU guest that runs on this computer, or of a tiny one of your own",
        "F9",
    ),
    spec(
        Group.RUN,
        "export",
        "E&xport…",
        "Save a picture of the window or a part of it, the graph as lines, or the telemetry",
        "Ctrl+Shift+E",
    ),
    spec(
        Group.RUN,
        "film",
        "Export a &film…",
        "Save a span of the run as an animation (GIF) or a video (MP4)",
    ),
    spec(Group.RUN, "quit", "&Quit", "Close the window", "Ctrl+Q"),
    spec(Group.SPEED, "faster", "&Faster", "The next speed up", "+", "="),
    spec(Group.SPEED, "slower", "&Slower", "The next speed down", "-"),
    spec(Group.SPEED, "speed-1", "&Real time", "One simulated second a second", "Backspace"),
)
