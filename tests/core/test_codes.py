import numpy as np
import pytest

from core.codes import (
    CODE_COUNT,
    CODE_OF,
    FRAME_FREE,
    FRAME_OVERHEAD,
    FRAME_ZIP,
    LOOKS,
    NO_OWNER,
    Backing,
    Use,
    code,
    page_codes,
)

WITHOUT_RECENCY = (Use.FREE, Use.BALLOON, Use.UNKNOWN)


def test_every_look_has_a_code_of_its_own_that_leads_back_to_it():
    for number, look in enumerate(LOOKS):
        assert code(look.use, look.backing, active=look.active) == number
    assert len(set(LOOKS)) == len(LOOKS)


def test_there_is_a_look_for_every_use_and_backing_and_for_recency_where_it_means_something():
    for use in Use:
        recencies = (False,) if use in WITHOUT_RECENCY else (False, True)
        found = {(look.active, look.backing) for look in LOOKS if look.use is use}
        assert found == {(active, backing) for active in recencies for backing in Backing}


@pytest.mark.parametrize("use", WITHOUT_RECENCY)
def test_a_free_or_ballooned_page_looks_the_same_however_lately_it_was_touched(use):
    for backing in Backing:
        assert code(use, backing, active=True) == code(use, backing, active=False)


def test_the_codes_of_frames_without_a_page_follow_the_looks():
    looks = len(LOOKS)
    assert {FRAME_FREE, FRAME_OVERHEAD, FRAME_ZIP} == {looks, looks + 1, looks + 2}
    assert looks + 3 == CODE_COUNT


def test_all_codes_fit_in_seven_bits_and_an_owner_can_be_nobody():
    assert CODE_COUNT < 128
    assert np.iinfo(np.uint8).max == NO_OWNER


def test_the_table_cannot_be_changed_by_accident():
    with pytest.raises(ValueError, match="read-only"):
        CODE_OF[0, 0, 0] = 1


def test_the_codes_of_many_pages_are_those_of_each():
    every = [(use, active, backing) for use in Use for active in (False, True) for backing in Backing]
    uses, actives, backings = zip(*every, strict=True)
    codes = page_codes(
        np.array(uses, dtype=np.uint8), np.array(actives, dtype=np.bool_), np.array(backings, dtype=np.uint8)
    )
    assert codes.dtype == np.uint8
    assert codes.tolist() == [code(use, backing, active=active) for use, active, backing in every]
