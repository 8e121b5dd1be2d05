from hypothesis import given
from hypothesis import strategies as st

from workbench.review.coverage import Coverage, cover, words_of
from workbench.text.span import Span

TEXT = "Watch live\n\nForty people left, the mayor's office said. Nobody was hurt."
STORY = (Span(12, len(TEXT)),)
WORDS = words_of(TEXT, STORY)


def said(words):
    return [word.of(TEXT) for word in words]


def test_words_of_the_page_around_the_story_are_not_counted():
    assert said(WORDS)[:5] == ["Forty", "people", "left", "the", "mayor's"]
    assert len(WORDS) == 10


def test_a_word_is_ticked_when_what_is_decided_touches_it():
    start = TEXT.index("people")
    covered = cover(WORDS, [Span(start, start + 8), Span(start + 4, start + 11)])
    assert [w for w, t in zip(said(WORDS), covered.ticked, strict=True) if t] == ["people", "left"]
    assert (covered.done, covered.total, covered.percent) == (2, 10, 20)


def test_the_next_open_word_begins_a_run_and_goes_round_the_end():
    start = TEXT.index("people")
    covered = cover(WORDS, [Span(start, start + 11)])
    first = covered.next_open(0)
    assert first.of(TEXT) == "Forty"
    second = covered.next_open(first.start)
    assert second.of(TEXT) == "the"
    assert covered.next_open(second.start) == first


def test_when_all_is_ticked_nothing_is_open():
    covered = cover(WORDS, STORY)
    assert covered.percent == 100
    assert covered.next_open(0) is None


def test_an_article_without_words_has_nothing_to_do():
    assert Coverage().percent == 100
    assert Coverage().next_open(0) is None


spans = st.lists(
    st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(
        lambda pair: Span(min(pair), max(pair))
    ),
    max_size=6,
)


@given(spans)
def test_ticks_are_what_looking_at_every_pair_finds(decided):
    decided = [span for span in decided if len(span)]
    by_pairs = tuple(any(word.overlaps(span) for span in decided) for word in WORDS)
    assert cover(WORDS, decided).ticked == by_pairs
