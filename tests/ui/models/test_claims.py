import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from ui.models.claim_query import choices
from ui.models.claim_rows import ClaimRow
from ui.models.claims import ClaimFilter, ClaimModel
from ui.models.elide import elide
from ui.theme.badges import verdict_badge
from ui.theme.chips import Chip

ROWS = (
    ClaimRow("c1", 1, "Forty lorries take the longer road", priority=3, evidence=1),
    ClaimRow("c2", 2, "The bridge closed on Monday", chips=(Chip("Mon 15 May 2017"),)),
    ClaimRow("c3", 3, "Nobody was hurt", chips=(Chip("not known", "unresolved"),)),
)


def decided(row):
    badge = verdict_badge("false", "false")
    return ClaimRow(row.id, row.number, row.words, badge, "False", row.chips)


@pytest.fixture
def model(qapp):
    model = ClaimModel()
    model.show(ROWS)
    return model


def test_models_keep_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)
    qtmodeltester.check(ClaimFilter(model))


def test_a_verdict_redraws_its_own_row_only(model, qtbot):
    seen = []
    model.dataChanged.connect(lambda first, last, *_: seen.append((first.row(), last.row())))
    with qtbot.assertNotEmitted(model.modelReset):
        model.show((ROWS[0], decided(ROWS[1]), ROWS[2]))
    assert seen == [(1, 1)]


def test_the_same_rows_redraw_nothing(model, qtbot):
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show(tuple(ROWS))


def test_a_claim_that_goes_resets_the_list(model, qtbot):
    with qtbot.waitSignal(model.modelReset):
        model.show(ROWS[1:])
    assert model.rowCount() == 2
    assert model.place_of("c1") == -1


def test_a_row_speaks_one_sentence(model):
    words = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == (
        "Claim 1 of 3, To check, high priority, 1 piece of evidence."
        " Forty lorries take the longer road"
    )
    with_date = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Mon 15 May 2017 computed" in with_date


@pytest.mark.parametrize(("wanted", "left"), [("all", 3), ("open", 2), ("look", 1)])
def test_a_filter_shows_what_is_asked_for(model, wanted, left):
    model.show((decided(ROWS[0]), ROWS[1], ROWS[2]))
    shown = ClaimFilter(model)
    shown.choose(wanted)
    assert shown.rowCount() == left


def test_there_is_nothing_beyond_the_last_row(model):
    assert model.data(QModelIndex()) is None


def test_rows_by_rank_come_band_by_band_and_in_order_within(model):
    rows = tuple(
        ClaimRow(f"c{n}", n, f"Claim {n}", priority=band, score=score)
        for n, band, score in ((1, 1, 0.1), (2, 3, 0.8), (3, 2, 0.5), (4, 3, 0.9))
    )
    model.show(rows)
    shown = ClaimFilter(model)
    shown.arrange("rank")
    assert shown.shown() == ("c4", "c2", "c3", "c1")
    shown.arrange("article")
    assert shown.shown() == ("c1", "c2", "c3", "c4")


def test_the_order_by_rank_follows_what_changes(model):
    rows = tuple(ClaimRow(f"c{n}", n, f"Claim {n}", score=n / 10) for n in (1, 2, 3))
    model.show(rows)
    shown = ClaimFilter(model)
    shown.arrange("rank")
    assert shown.shown() == ("c3", "c2", "c1")
    model.show((ClaimRow("c1", 1, "Claim 1", score=0.9), *rows[1:]))
    assert shown.shown() == ("c1", "c3", "c2")
    model.show(rows[:2])
    assert shown.shown() == ("c2", "c1")
    shown.search("claim 1")
    assert shown.shown() == ("c1",)


PEOPLE = (
    ClaimRow("c1", 1, "Forty lorries wait", kinds=("number",), speaker="Ann Moss", priority=3),
    ClaimRow("c2", 2, "It rained", kinds=("event",), speaker="Moss", priority=1),
    ClaimRow("c3", 3, "Ann Moss left", kinds=("event", "identity"), clashes=("two days",)),
)


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("", "c1 c2 c3"),
        ("moss", "c1 c2 c3"),
        ("by:moss", "c1 c2"),
        ('by:"ann moss"', "c1"),
        ('"ann moss" left', "c3"),
        ("kind:event", "c2 c3"),
        ("kind:event rank:low", "c2"),
        ('state:"to check" LORRIES', "c1"),
        ("two days", "c3"),
        ('by:"the article"', "c3"),
        ("nothing of the kind", ""),
        ('"', "c1 c2 c3"),
    ],
)
def test_the_field_finds_words_and_facets_together(model, query, left):
    model.show(PEOPLE)
    shown = ClaimFilter(model)
    shown.search(query)
    assert shown.shown() == tuple(left.split())


def test_the_menu_offers_what_there_is_with_its_number():
    offered = choices(PEOPLE)
    assert offered["kind"][0] == ("event", "kind:event", 2)
    assert offered["rank"] == (("high", "rank:high", 1), ("low", "rank:low", 1))
    assert offered["by"][0] == ("Ann Moss", "by:Moss", 2)


def test_every_offered_term_finds_as_many_as_it_says(model):
    model.show(PEOPLE)
    shown = ClaimFilter(model)
    for found in choices(PEOPLE).values():
        for _, term, count in found:
            shown.search(term)
            assert shown.rowCount() == count, term


def test_a_row_says_in_its_tip_and_speech_what_it_has_no_room_for(model):
    model.show((ClaimRow("c1", 1, "Long words", clashes=("the title says 40",), speaker="Moss"),))
    index = model.index(0)
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Long words\nSaid by Moss\nthe title says 40"
    assert "the title says 40" in index.data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize(
    ("words", "width", "shown"),
    [
        ("short", 10, "short"),
        ("one two three four", 12, "one two …"),
        ("one two three 45 people and more", 24, "one two … 45 people …"),
        ("one two three 45 people", 20, "one two … 45 people"),
        ("3 dogs and a great many cats", 12, "3 dogs and …"),
        ("Donaudampfschiff", 6, "Dona…"),
        ("", 5, ""),
    ],
)
def test_words_are_cut_at_a_word_and_keep_a_figure(words, width, shown):
    assert elide(words, lambda part: len(part) <= width) == shown


@given(st.text(alphabet="ab 12…", max_size=40), st.integers(4, 30))
def test_what_is_shown_fits(words, width):
    shown = elide(words, lambda part: len(part) <= width)
    assert len(shown) <= width
