"""States and owners can be told apart by everybody, in every theme and on a grey print."""

from itertools import combinations

import numpy as np
import pytest
from vision import COLOUR_VISIONS, VISIONS, apart, distance, seen_as

from core.codes import (
    CODE_COUNT,
    FRAME_FREE,
    FRAME_OVERHEAD,
    FRAME_ZIP,
    LOOKS,
    NO_OWNER,
    SHARED_OWNER,
    Backing,
    Look,
    Use,
    code,
)
from core.view import Eye
from gui.cell_style import cell_style
from gui.pages.legend_entries import legend_entries
from gui.pages.tiles import atlas
from gui.palette import (
    Kind,
    frame_kinds,
    frame_lut,
    kind_of,
    page_kinds,
    page_lut,
    telling_rank,
    unselected_hue,
)
from gui.theme import OWNER_HUES, THEMES, owner_colour

THEME_LIST = list(THEMES.values())
EIGHT = range(len(OWNER_HUES))


@pytest.fixture(params=THEME_LIST, ids=lambda theme: theme.name)
def theme(request):
    return request.param


def rgb32(colour):
    return 0xFF000000 | int(colour[1:], 16)


@pytest.mark.parametrize("vision", COLOUR_VISIONS)
def test_eight_owners_differ_in_every_colour_vision(theme, vision):
    hues = np.array([rgb32(owner_colour(theme, owner)) for owner in EIGHT])
    for one, other in combinations(hues, 2):
        assert distance(one, other, vision) >= 10


@pytest.mark.parametrize("vision", COLOUR_VISIONS)
def test_no_owner_looks_like_a_balloon(theme, vision):
    for owner in EIGHT:
        assert distance(rgb32(owner_colour(theme, owner)), rgb32(theme.balloon), vision) >= 15


@pytest.mark.parametrize("vision", COLOUR_VISIONS)
def test_shared_frames_look_like_nobodys(theme, vision):
    shared = frame_lut(theme, Eye.TRUTH, None)[SHARED_OWNER, code(Use.PROGRAM, Backing.SHARED)]
    nobodys = [rgb32(hue) for hue in (theme.card, theme.host_swap, theme.compressed, unselected_hue(theme))]
    for other in [*(rgb32(owner_colour(theme, owner)) for owner in EIGHT), *nobodys]:
        assert distance(shared, other, vision) >= 8


@pytest.mark.parametrize("vision", VISIONS)
def test_the_hypervisors_disk_has_a_colour_that_no_vm_and_no_balloon_has(theme, vision):
    for colour in (*(owner_colour(theme, owner) for owner in EIGHT), theme.balloon, theme.card, theme.text):
        assert distance(rgb32(theme.host_swap), rgb32(colour), vision) >= 8
    for owner in EIGHT:
        guests = cell_style(theme, owner_colour(theme, owner), Kind.GUEST_SWAPPED)
        assert distance(rgb32(theme.host_swap), rgb32(guests.fill), vision) >= 15


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("owner", EIGHT)
def test_small_cells_of_an_owner_tell_their_main_states_apart(theme, owner, vision):
    lut = page_lut(theme, Eye.TRUTH, owner)
    states = (
        code(Use.FREE, Backing.NEVER),
        code(Use.FREE, Backing.BACKED),
        code(Use.PROGRAM, Backing.BACKED),
        code(Use.PROGRAM, Backing.BACKED, active=True),
        code(Use.BALLOON, Backing.BALLOONED),
        code(Use.PROGRAM, Backing.WAITING),
        code(Use.PROGRAM, Backing.SHARED, active=True),
        code(Use.PROGRAM, Backing.COMPRESSED),
        code(Use.PROGRAM, Backing.SWAPPED),
    )
    for one, other in combinations(states, 2):
        assert distance(lut[one], lut[other], vision) >= 3.5, (one, other)


@pytest.mark.parametrize("cell_px", [8, 14])
@pytest.mark.parametrize("vision", VISIONS)
def test_large_cells_tell_all_states_apart_by_colour_or_pattern(theme, cell_px, vision):
    looks = seen_as(atlas(theme, OWNER_HUES, cell_px).every(), vision)
    shown = sorted({int(kind) for eye in Eye for kind in page_kinds(eye)[:CODE_COUNT]})
    alike = {frozenset((Kind.NEVER, Kind.FREE_FRAME)), frozenset((Kind.PROGRAM, Kind.BACKED))}
    for owner in EIGHT:
        for one, other in combinations(shown, 2):
            if frozenset((one, other)) in alike:  # never in the same grid and the same eye
                continue
            mean = apart(looks[owner, one], looks[owner, other]).mean()
            assert mean >= 1.5, (owner, Kind(one).name, Kind(other).name)


def test_to_the_hypervisor_free_and_used_pages_look_the_same():
    for look in LOOKS:
        other = Look(Use.FREE, False, look.backing)
        assert kind_of(Eye.HYPERVISOR, look) == kind_of(Eye.HYPERVISOR, other)


def test_a_guest_does_not_see_what_is_backed():
    for look in LOOKS:
        kinds = {kind_of(Eye.GUEST, Look(look.use, look.active, backing)) for backing in Backing}
        assert len(kinds) == 1


def test_a_guest_sees_no_frames(theme):
    assert len(np.unique(frame_lut(theme, Eye.GUEST, None))) == 1


def test_the_hypervisor_sees_what_it_shared_compressed_and_swapped():
    kinds = [kind_of(Eye.HYPERVISOR, Look(Use.KERNEL, True, backing)) for backing in Backing][-4:-1]
    assert kinds == [Kind.SHARED, Kind.COMPRESSED, Kind.HOST_SWAPPED]


def test_in_truth_a_swapped_page_keeps_what_the_guest_uses_it_for():
    used = (Use.PROGRAM, Use.KERNEL, Use.CACHE_CLEAN, Use.FREE)
    kinds = [kind_of(Eye.TRUTH, Look(use, False, Backing.SWAPPED)) for use in used]
    assert len(set(kinds)) == len(used)
    assert all(kind.name.startswith("HOST_SWAPPED") for kind in kinds)


def test_a_shared_frame_is_just_that_whatever_its_pages_are_used_for():
    shared = [each for each, look in enumerate(LOOKS) if look.backing == Backing.SHARED]
    in_use = [each for each in shared if LOOKS[each].use != Use.BALLOON]
    assert set(frame_kinds(Eye.TRUTH)[in_use]) == {Kind.SHARED}
    assert set(page_kinds(Eye.TRUTH)[in_use]) == {Kind.SHARED, Kind.SHARED_IDLE, Kind.SHARED_FREE}


def test_truth_tells_pinned_reported_and_reclaimed_pages_apart():
    kinds = [
        kind_of(Eye.TRUTH, Look(Use.BALLOON, False, backing))
        for backing in (Backing.BACKED, Backing.PENDING, Backing.BALLOONED)
    ]
    assert kinds == [Kind.PINNED, Kind.PENDING, Kind.BALLOONED]


def test_a_page_is_named_by_its_most_telling_state():
    rank = [
        telling_rank[code(use, backing, active=active)]
        for use, backing, active in (
            (Use.FREE, Backing.NEVER, False),
            (Use.FREE, Backing.UNBACKED, False),
            (Use.FREE, Backing.BACKED, False),
            (Use.PROGRAM, Backing.BACKED, False),
            (Use.PROGRAM, Backing.BACKED, True),
            (Use.FREE, Backing.SHARED, False),
            (Use.KERNEL, Backing.SHARED, False),
            (Use.PROGRAM, Backing.SHARED, True),
            (Use.BALLOON, Backing.SHARED, False),
            (Use.BALLOON, Backing.PENDING, False),
            (Use.BALLOON, Backing.BALLOONED, False),
            (Use.PROGRAM, Backing.COMPRESSED, False),
            (Use.FREE, Backing.SWAPPED, False),
            (Use.CACHE_CLEAN, Backing.SWAPPED, True),
            (Use.PROGRAM, Backing.SWAPPED, False),
            (Use.KERNEL, Backing.SWAPPED, False),
            (Use.PROGRAM, Backing.WAITING, True),
        )
    ]
    assert rank == sorted(rank)
    assert len(set(rank)) == len(rank)


def test_frames_have_their_owners_colours_and_others_turn_grey_when_one_is_selected(theme):
    used = code(Use.PROGRAM, Backing.BACKED, active=True)
    lut = frame_lut(theme, Eye.TRUTH, None)
    assert [lut[owner, used] for owner in EIGHT] == [rgb32(hue) for hue in OWNER_HUES]
    assert lut[8, used] == lut[0, used]
    selected = frame_lut(theme, Eye.TRUTH, 2)
    assert selected[2, used] == lut[2, used]
    assert selected[0, used] == selected[1, used] == selected[10, used] != lut[0, used]
    assert selected[NO_OWNER, FRAME_FREE] == rgb32(theme.card)
    assert selected[SHARED_OWNER, used] == lut[SHARED_OWNER, used] == rgb32(theme.shared)


def test_every_code_has_a_kind_in_every_eye():
    for eye in Eye:
        kinds = page_kinds(eye)
        unsaid = [code(Use.UNKNOWN, backing) for backing in Backing] if eye == Eye.GUEST else []
        assert np.flatnonzero(kinds[:CODE_COUNT] == Kind.UNKNOWN).tolist() == unsaid
        assert kinds[FRAME_OVERHEAD] == Kind.OVERHEAD
        assert kinds[FRAME_ZIP] == Kind.ZIP


@pytest.mark.parametrize("eye", Eye)
def test_the_legend_names_what_the_eye_can_see(eye):
    entries = legend_entries(eye, frozenset(Kind))
    assert len({words for _, words in entries}) == len(entries)
    assert len({kind for kind, _ in entries}) == len(entries)


def test_the_legend_names_a_technique_once_the_host_uses_it():
    plain = {kind for kind, _ in legend_entries(Eye.TRUTH, frozenset())}
    swaps = {kind for kind, _ in legend_entries(Eye.TRUTH, frozenset({Kind.HOST_SWAPPED}))}
    assert swaps - plain == {Kind.HOST_SWAPPED}
    assert not plain & {Kind.SHARED, Kind.COMPRESSED, Kind.ZIP, Kind.HOST_SWAPPED}
    assert legend_entries(Eye.GUEST, frozenset(Kind)) == legend_entries(Eye.GUEST, frozenset())
