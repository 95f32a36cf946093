"""Every lesson that ships, from its start to its end, by keyboard."""

import pytest
from pupil import answer, check_stop, go_on, settle

from core.scenario_files import lesson_names
from gui.lessons.progress import progress_of


@pytest.mark.parametrize("name", lesson_names())
def test_a_lesson_is_gone_through_by_keyboard_and_the_picture_agrees_with_each_sentence(
    name, open_window, qtbot, settings
):
    window = open_window(name)
    lesson = window.teaching.lesson
    settle(window)
    asked = 0
    while True:
        check_stop(window)
        if lesson.guide.is_asking:
            rightly = asked % 2 == 0
            answer(window, qtbot, rightly=rightly)
            assert lesson.given_answer.is_right == rightly
            asked += 1
        if lesson.guide.is_last:
            break
        go_on(window, qtbot)
    assert lesson.guide.score == ((asked + 1) // 2, asked)
    assert not window.file.is_unsaved, "what a lesson does is no work of the person"
    progress = progress_of(settings, name)
    assert progress.is_done
    assert (progress.right, progress.asked) == ((asked + 1) // 2, asked)
