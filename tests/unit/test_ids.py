"""Ids that two reviewers agree on without talking."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.ids import ContentIds, bytes_digest, random_id, text_digest
from workbench.text.span import Span


def test_white_space_changes_no_id():
    loose, tight = "The dam  broke.\n\nNobody died.", "The dam broke. Nobody died."
    first, second = ContentIds(loose), ContentIds(tight)
    a = first.of("claim", Span(loose.index("Nobody"), len(loose)))
    b = second.of("claim", Span(tight.index("Nobody"), len(tight)))
    assert a == b


def test_other_words_kinds_and_places_have_other_ids():
    ids = ContentIds("The dam broke. Nobody died.")
    made = {
        ids.of("claim", Span(0, 14)),
        ids.of("date", Span(0, 14)),
        ids.of("claim", Span(0, 13)),
        ids.of("claim", Span(0, 3), Span(8, 14)),
        ContentIds("The dam burst. Nobody died.").of("claim", Span(0, 14)),
    }
    assert len(made) == 5


@given(st.text())
def test_every_text_has_a_digest(text):
    assert len(text_digest(text)) == 64


def test_half_a_surrogate_pair_has_a_digest_too():
    assert text_digest("\ud83d") != text_digest("")


def test_ids_of_things_people_make_differ():
    assert len({random_id() for _ in range(100)}) == 100


def test_the_digest_of_bytes_is_their_sha256():
    assert bytes_digest(b"").startswith("e3b0c44298fc1c14")
