"""The actions for the projector, and for people who use the window otherwise than by eye and mouse."""

from typing import Final

from gui.action_spec import Group, spec, switch

PRESENTING: Final = (
    spec(
        Group.PRESENTING,
        "present",
        "&Start presenting",
        "Full screen, as the start key of a presenter remote asks for it; Esc ends it",
        "F5",
        "Shift+F5",
    ),
    spec(
        Group.PRESENTING,
        "blank",
        "&Blank the screen",
        "A black screen while the room listens to you; the run waits, and any key goes on",
        "B",
    ),
    switch(
        Group.PRESENTING,
        "spotlight",
        "Spot&light",
        "Darken all but a circle that goes with the pointer, or with the keyboard's focus",
        "S",
    ),
    switch(
        Group.PRESENTING,
        "ring",
        "&Ring at the pointer",
        "A bright ring that goes with the pointer, or with the keyboard's focus; nothing is darkened",
        "Shift+S",
    ),
    spec(
        Group.PRESENTING,
        "light-larger",
        "Lar&ger light",
        "Let the spotlight or the ring hold more; Ctrl and the mouse wheel do the same",
        "]",
    ),
    spec(
        Group.PRESENTING,
        "light-smaller",
        "S&maller light",
        "Let the spotlight or the ring hold less; Ctrl and the mouse wheel do the same",
        "[",
    ),
    spec(
        Group.VIEW,
        "table",
        "Show as a ta&ble…",
        "The pages of a grid row by row, to sort, to search, and to be read out",
        "T",
    ),
    spec(Group.HELP, "tour", "Guided &tour", "The parts of the window and what they are for, in eight steps"),
    switch(
        Group.VIEW,
        "reduce-motion",
        "Reduce &motion",
        "Nothing moves by itself but the run: what would pulse or fade shows its end at once",
    ),
)
