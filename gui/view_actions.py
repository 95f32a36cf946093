"""The actions that change what is shown, and the help."""

from typing import Final

from gui.action_spec import Group, spec, switch

VIEW: Final = (
    switch(
        Group.VIEW,
        "close-up",
        "&Close-up",
        "Few large pages, one message at a time: for hosts of up to 64 frames",
        "F6",
    ),
    spec(
        Group.VIEW,
        "experiments",
        "&Experiments…",
        "What was published about memory reclamation, run again on this model",
        "Ctrl+E",
    ),
    spec(
        Group.VIEW,
        "tools",
        "&What would your tool say?…",
        "This moment as esxtop, virsh, QEMU, Proxmox or the guest's own tools would show it",
        "Ctrl+T",
    ),
    spec(
        Group.VIEW,
        "copy-readout",
        "Co&py what the tool says",
        "Copy the tool's readout as text",
        "Ctrl+Shift+C",
    ),
    switch(Group.VIEW, "full-screen", "&Full screen", "Fill the whole screen", "F11"),
    spec(
        Group.VIEW,
        "why",
        "W&hy?",
        "What led to the event, page, frame or balloon target that you point at",
        "W",
    ),
    spec(
        Group.VIEW,
        "zoom-in",
        "Zoom in",
        "Fewer and larger pages, down to single ones with their numbers, in the grid that has the keyboard "
        "or is pointed at, else in that of the host",
        "Z",
    ),
    spec(Group.VIEW, "zoom-out", "Zoom out", "More and smaller pages in that grid", "Shift+Z"),
    spec(Group.VIEW, "zoom-whole", "All pages", "All pages of that grid", "Alt+Z"),
    spec(Group.VIEW, "let-go", "&Let go", "Forget the selected VM and the pinned page", "Esc"),
    switch(Group.EYE, "eye-truth", "Truth", "Everything, as only this model knows it", "1"),
    switch(Group.EYE, "eye-guest", "Guest sees", "What a guest knows: nothing of host frames", "2"),
    switch(
        Group.EYE,
        "eye-hypervisor",
        "Hypervisor sees",
        "What the hypervisor knows: free and used guest pages look the same",
        "3",
    ),
    switch(Group.THEME, "theme-system", "&As the system", "Light or dark, as the desktop is"),
    switch(
        Group.THEME, "theme-light", "&Light", "Dark text on a light ground: for bright rooms, and for print"
    ),
    switch(Group.THEME, "theme-dark", "&Dark", "Light text on a dark ground: for dark rooms"),
    switch(Group.THEME, "theme-projector", "Projector", "Larger text, thicker lines, light background", "F7"),
    spec(
        Group.TEXT,
        "text-larger",
        "&Larger",
        "Larger text, balloons and pages, up to 200 %",
        "Ctrl++",
        "Ctrl+=",
    ),
    spec(Group.TEXT, "text-smaller", "&Smaller", "Smaller text again, down to 100 %", "Ctrl+-"),
    spec(Group.TEXT, "text-normal", "&100 %", "Text in its usual size", "Ctrl+0"),
    switch(Group.WORDS, "words-plain", "&Plain words", "Words that mean one thing only"),
    switch(
        Group.WORDS,
        "words-course",
        "&Course text",
        "Real pages and physical pages, as the course text calls them",
    ),
    switch(Group.WORDS, "words-vmware", "&VMware", "PPN and MPN, as VMware's papers and manuals call them"),
    switch(
        Group.WORDS, "words-kvm", "&Linux / KVM", "Guest pages and page frames, as Linux and KVM call them"
    ),
    switch(Group.LANGUAGE, "language-system", "&As the system", "Texts and numbers as the system has them"),
    switch(Group.LANGUAGE, "language-en", "&English", "Texts in English"),
    switch(Group.LANGUAGE, "language-es", "E&spañol", "Texts in Spanish, with its numbers"),
    spec(
        Group.HELP,
        "find",
        "&Find a command…",
        "Type a part of any command, VM or scenario to find it, and Enter to do it",
        "Ctrl+K",
    ),
    spec(Group.HELP, "shortcuts", "&Keys…", "Every key, on one page", "F1", "?"),
)
