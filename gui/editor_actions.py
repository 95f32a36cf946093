"""The actions of the scenario editor, which has a window of its own."""

from typing import Final

from gui.action_spec import Group, spec

EDITOR: Final = (
    spec(
        Group.EDITOR,
        "editor-open",
        "&Open…",
        "Edit another file, also one that is no good scenario yet",
        "Ctrl+O",
    ),
    spec(Group.EDITOR, "editor-save", "&Save", "Save the scenario to its file", "Ctrl+S"),
    spec(Group.EDITOR, "editor-save-as", "Save &as…", "Save the scenario to another file", "Ctrl+Shift+S"),
    spec(Group.EDITOR, "editor-run", "&Run it", "Run the scenario as it is now in the main window", "F5"),
    spec(Group.EDITOR, "editor-undo", "&Undo", "Take the last edit back", "Ctrl+Z"),
    spec(
        Group.EDITOR,
        "editor-redo",
        "Re&do",
        "Make the edit again that was taken back",
        "Ctrl+Shift+Z",
        "Ctrl+Y",
    ),
    spec(Group.EDITOR, "editor-add-vm", "+ &VM", "Add a VM with a program", "Ctrl+Alt+V"),
    spec(Group.EDITOR, "editor-add-program", "+ &Program", "Add a program to the selected VM", "Ctrl+Alt+P"),
    spec(
        Group.EDITOR,
        "editor-add-action",
        "+ &Action",
        "Add something that happens at a time by itself",
        "Ctrl+Alt+A",
    ),
    spec(
        Group.EDITOR,
        "editor-add-remark",
        "+ Re&mark",
        "Add words that stand on the graph at a time",
        "Ctrl+Alt+M",
    ),
    spec(
        Group.EDITOR, "editor-duplicate", "Du&plicate", "The selected part once more, behind itself", "Ctrl+D"
    ),
    spec(Group.EDITOR, "editor-remove", "Remo&ve", "Take the selected part out of the scenario", "Ctrl+Del"),
    spec(Group.EDITOR, "editor-up", "Move u&p", "Before the one above it", "Ctrl+Shift+Up"),
    spec(Group.EDITOR, "editor-down", "Move do&wn", "Behind the one below it", "Ctrl+Shift+Down"),
    spec(
        Group.EDITOR,
        "editor-problem",
        "&Go to it",
        "Go to the field or line that something is wrong with",
        "F8",
    ),
    spec(
        Group.EDITOR, "editor-close", "&Close", "Close the editor; it asks about what is not saved", "Ctrl+W"
    ),
)
