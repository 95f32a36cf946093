"""The actions of lessons."""

from typing import Final

from gui.action_spec import Group, spec

LESSONS: Final = (
    spec(Group.LESSON, "lessons", "&Lessons…", "A course of lessons, and how far you are in each", "F2"),
    spec(
        Group.LESSON,
        "lesson-next",
        "Go &on with the lesson",
        "The next step of the lesson; while the run is on its way there, at once",
    ),
    spec(Group.LESSON, "lesson-back", "&Back in the lesson", "The step before, with the run as it was then"),
    spec(
        Group.LESSON,
        "lesson-answer",
        "&Answer the question",
        "Take the keyboard to what can be answered",
        "A",
    ),
    spec(Group.LESSON, "lesson-leave", "L&eave the lesson", "End the lesson; the run stays as it is"),
)
