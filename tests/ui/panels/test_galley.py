from dataclasses import astuple, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor

from ui.panels.galley.folds import find_folds
from ui.panels.galley.index import MarkIndex
from ui.panels.galley.page import ClaimMark, DateMark, Lines, Page, Paragraph
from ui.panels.galley.view import Galley
from ui.theme.badges import TO_CHECK, verdict_badge
from workbench.text.span import Span

TEXT = """Live clock 10:15
Share this page

🙂 Harbour bridge closes

The council said on Monday that the bridge over the old harbour would close for repairs.

Forty lorries a day now take the longer road, the harbour office said.

More from this page
Newsletter"""


def place(words, text=TEXT):
    start = text.index(words)
    return Span(start, start + len(words))


def paragraph(words, kind, number=None):
    return Paragraph(place(words), kind, number)


PARAGRAPHS = (
    paragraph("Live clock 10:15", "clock"),
    paragraph("Share this page", "share"),
    paragraph("🙂 Harbour bridge closes", "title"),
    paragraph(
        "The council said on Monday that the bridge over the old harbour would close for repairs.",
        "body",
        1,
    ),
    paragraph("Forty lorries a day now take the longer road, the harbour office said.", "body", 2),
    paragraph("More from this page", "related"),
    paragraph("Newsletter", "boilerplate"),
)
FALSE = verdict_badge("false", "false")
CLAIMS = (
    ClaimMark("c1", (place("the bridge"), place("would close for repairs")), 1, FALSE, "Claim 1"),
    ClaimMark("c2", (place("Forty lorries a day now take the longer road"),), 2),
)
DATES = (DateMark("d1", place("Monday"), "Mon 15 May 2017"),)
PAGE = Page(TEXT, PARAGRAPHS, CLAIMS, DATES, (place("Forty lorries"),))


@pytest.fixture
def galley(qtbot):
    galley = Galley()
    qtbot.addWidget(galley)
    galley.resize(900, 600)
    galley.show_page(PAGE)
    galley.show()
    return galley


def colours(widget):
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(picture.constBits()).cast("I")
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(pixels)}


def select(galley, words):
    offsets, span = galley.lines.offsets, place(words)
    cursor = galley.textCursor()
    cursor.setPosition(offsets.to_qt(span.start))
    cursor.setPosition(offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
    galley.setTextCursor(cursor)


def test_every_character_of_the_article_is_there(galley):
    assert galley.toPlainText() == TEXT


def test_furniture_is_folded_into_one_row_that_says_what_it_hides(galley):
    first, last = galley.folds
    assert first.words() == "2 lines of page furniture: page clock, share links"
    assert (first.first, first.last) == (0, 1)
    assert not galley.document().findBlockByNumber(1).isVisible()
    assert galley.document().findBlockByNumber(last.first).isVisible()


def test_furniture_unfolds_and_folds_again(galley):
    galley.toggle_furniture()
    assert galley.document().findBlockByNumber(1).isVisible()
    galley.toggle_furniture()
    assert not galley.document().findBlockByNumber(1).isVisible()


def test_what_stands_in_furniture_stays_reachable(galley):
    galley.reveal(place("Newsletter"))
    assert galley.unfolded
    assert galley.caret() == TEXT.index("Newsletter")


def test_selected_words_are_given_in_the_texts_own_count(galley):
    assert galley.selected() is None
    select(galley, "old harbour ")
    assert galley.selected() == place("old harbour")


def test_a_selection_of_blanks_selects_nothing(galley):
    cursor = galley.textCursor()
    cursor.setPosition(galley.lines.offsets.to_qt(TEXT.index("\n\n")))
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
    galley.setTextCursor(cursor)
    assert galley.selected() is None


def test_a_verdict_shows_as_a_tint_on_the_words(galley, look):
    assert look.tokens.t_false.lower() in colours(galley.viewport())
    galley.show_marks(claims=())
    assert look.tokens.t_false.lower() not in colours(galley.viewport())


def test_the_current_claim_has_a_bar_of_ink_in_the_gutter(galley, look):
    before = colours(galley.gutter)
    galley.show_current("c2")
    ink = QColor(look.tokens.ink).name()
    assert ink not in before
    assert ink in colours(galley.gutter)


def test_a_date_shows_in_its_margin(galley, look):
    assert look.tokens.time.lower() in colours(galley.date_margin)
    galley.show_marks(dates=())
    assert look.tokens.time.lower() not in colours(galley.date_margin)


def test_clicking_a_claims_words_points_at_it(galley, qtbot):
    point = galley.word_rect(place("lorries")).center()
    with qtbot.waitSignal(galley.claim_pointed) as seen:
        qtbot.mouseClick(galley.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert seen.args == ["c2"]


def test_clicking_a_sign_in_the_gutter_points_at_its_claim(galley, qtbot):
    galley.gutter.grab()
    y = galley.word_rect(place("Forty")).center().y()
    with qtbot.waitSignal(galley.claim_pointed) as seen:
        where = QPoint(galley.gutter.width() - look_side(), y)
        qtbot.mouseClick(galley.gutter, Qt.MouseButton.LeftButton, pos=where)
    assert seen.args == ["c2"]


def look_side():
    return 17


def test_clicking_a_chip_points_at_its_date(galley, qtbot):
    galley.date_margin.grab()
    y = galley.word_rect(place("Monday")).center().y()
    with qtbot.waitSignal(galley.date_pointed) as seen:
        qtbot.mouseClick(galley.date_margin, Qt.MouseButton.LeftButton, pos=QPoint(40, y))
    assert seen.args == ["d1"]


def test_clicking_a_fold_row_opens_it(galley, qtbot):
    qtbot.mouseClick(galley.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 8))
    assert galley.unfolded


def test_the_shortest_claim_wins_where_one_lies_in_another(galley):
    outer = ClaimMark("outer", (place("The council said on Monday that the bridge"),), 3)
    galley.show_marks(claims=(*CLAIMS, outer))
    assert galley.claim_at(place("the bridge").start).id == "c1"
    assert galley.claim_at(place("council").start).id == "outer"


def test_a_right_to_left_article_has_its_margins_on_the_other_sides(galley):
    before = galley.gutter.x() < galley.date_margin.x()
    text = "أعلن المجلس يوم الاثنين إغلاق الجسر."
    galley.show_page(Page(text, (Paragraph(Span(0, len(text)), "body", 1),), right_to_left=True))
    assert before
    assert galley.gutter.x() > galley.date_margin.x()


def test_a_block_can_become_furniture_without_touching_the_text(galley):
    fewer = tuple(Paragraph(p.span, "caption" if p.kind == "share" else p.kind) for p in PARAGRAPHS)
    galley.show_paragraphs(fewer)
    assert galley.folds[0].count == 1
    assert galley.toPlainText() == TEXT


def test_blank_lines_inside_a_fold_belong_to_it():
    text = "Menu\n\nMore\n\nStory"
    spans = [Span(0, 4), Span(6, 10), Span(12, 17)]
    page = Page(text, tuple(map(Paragraph, spans, ("navigation", "navigation", "body"))))
    (fold,) = find_folds(page, Lines(text))
    assert (fold.first, fold.last, fold.count) == (0, 2, 2)


def test_a_new_look_dresses_the_article_again(galley, look):
    before = galley.document().documentLayout().documentSize().height()
    look.choose(article_size=2.0)
    galley.grab()
    assert galley.document().documentLayout().documentSize().height() > before
    look.choose(scheme="dark")
    assert look.tokens.paper.lower() in colours(galley.viewport())


def test_the_marks_of_a_line_keep_their_order_whichever_claim_is_current(galley):
    words = ("Forty", "lorries", "a day")
    claims = tuple(ClaimMark(f"c{n}", (place(each),), n) for n, each in enumerate(words))
    galley.show_page(Page(TEXT, PARAGRAPHS, claims))

    def marks(current):
        galley.show_current(current, "")
        galley.gutter.grab()
        painted = [item for items in galley.gutter._painted.values() for item in items]
        return [mark for _, mark, _ in sorted(painted, key=lambda item: item[0].x())]

    assert marks("c0") == marks("c1") == ["c0", "c1"]
    assert marks("c2") == ["c1", "c2"]


@pytest.fixture
def repainted(galley, qtbot):
    """The heights of the galley that are painted anew from now on."""

    class Watch(QObject):
        def eventFilter(self, watched, event):  # noqa: N802  Qt's own name
            if event.type() == QEvent.Type.Paint:
                heights.append((event.rect().top(), event.rect().bottom()))
            return False

    heights, watch = [], Watch(galley)
    galley.show()
    qtbot.waitExposed(galley)
    QCoreApplication.processEvents()
    galley.viewport().installEventFilter(watch)
    return heights


def test_another_verdict_repaints_the_lines_of_its_claim_only(galley, repainted):
    decided = (CLAIMS[0], replace(CLAIMS[1], badge=FALSE))
    galley.show_marks(claims=decided, ticked=CLAIMS[1].ranges)
    QCoreApplication.processEvents()
    words = galley.word_rect(CLAIMS[1].ranges[0])
    others = galley.word_rect(CLAIMS[0].ranges[0])
    ((top, bottom),) = repainted
    assert top <= words.top() <= words.bottom() <= bottom
    assert not top <= others.center().y() <= bottom


def test_what_was_found_stays_marked_when_other_marks_come(galley):
    galley.show_hits((place("harbour"),))
    line = galley.lines.line_of(place("harbour").start)
    galley.show_marks(dates=())
    assert galley.index.on(line).hits


badges = st.sampled_from([TO_CHECK, FALSE, verdict_badge("true", "true")])


@given(badges, badges, st.sets(st.sampled_from(["Forty lorries", "bridge", "longer road"])))
def test_an_index_that_follows_is_the_one_made_anew(one, other, words):
    lines = Lines(TEXT)
    index = MarkIndex(PAGE, lines)
    claims = (replace(CLAIMS[0], badge=one), replace(CLAIMS[1], badge=other))
    page = PAGE.marked(claims=claims, ticked=tuple(place(w) for w in sorted(words)))
    assert index.follow(page) is not None
    fresh = MarkIndex(page, lines)
    for line in range(len(lines.texts)):
        assert index.on(line) == fresh.on(line) or not any(astuple(index.on(line)))
    assert index.claims == fresh.claims
