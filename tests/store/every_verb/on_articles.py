"""Verbs on articles, their blocks, days and dates."""

import contextlib

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.desk import TEXT, analysis, source
from tests.store.every_verb.reviewer import days, labels, picks, words
from workbench.analysis import analyse
from workbench.errors import WorkbenchError
from workbench.review import (
    articles,
    blocks,
    dates,
    encoding,
    purge,
    removal,
    verdicts,
)
from workbench.review.carry_over.take import take_draft
from workbench.review.merge.take import merge_review, open_to_merge
from workbench.review.view import article_view
from workbench.store.file import ReviewFile
from workbench.text.source import BLOCK_KINDS, SourceText

SECOND = TEXT.replace("Orlen", "Tarn").replace("40", "75")
MISREAD = (TEXT.replace("Orlen", "Ørlen"), TEXT.replace("Orlen", "Řrlen"))
"""The article as it reads in two encodings."""
REDRAFTED = TEXT.replace("Nobody was hurt on Monday", "Two were hurt").replace("1962", "1963")


class OnArticles:
    """Adds, describes, reads again, redrafts, dates, merges and removes articles."""

    @rule(text=st.sampled_from([TEXT, SECOND, MISREAD[0], " \n"]))
    def add_article(self, text):
        found = analyse(source(text) if text.strip() else SourceText(text, ()))
        self.do(articles.add_article, found, text.encode(), file_name="a.txt")

    @rule(which=picks, title=st.sampled_from(["New title", "", None]), outlet=words)
    def describe(self, which, title, outlet):
        article = self.pick("article", which)
        self.do(articles.describe_article, article, title=title, outlet=outlet or None)

    @rule(which=picks, kind=st.sampled_from([*BLOCK_KINDS, "poem"]))
    def say_kind(self, which, kind):
        self.do(blocks.set_block_kind, self.pick("block", which), kind)

    @rule(which=picks, by_hand=st.booleans())
    def analyse_afresh(self, which, by_hand):
        article = self.pick("article", which)
        if article == "gone":
            return
        found = article_view(self.file, article).source
        self.do(blocks.take_analysis, article, analysis() if by_hand else analyse(found))

    @rule(which=picks, text=st.sampled_from([TEXT, *MISREAD]))
    def read_again(self, which, text):
        self.do(encoding.take_reading, self.pick("article", which), analyse(source(text)))

    @rule(which=picks, text=st.sampled_from([TEXT, SECOND, REDRAFTED, *MISREAD]))
    def take_a_draft(self, which, text):
        self.do(take_draft, self.pick("article", which), analyse(source(text)))

    @rule(which=picks)
    def remove_article(self, which):
        self.do(removal.remove_article, self.pick("article", which))

    @rule(which=picks, sure=st.booleans())
    def erase_article(self, which, sure):
        """What was erased is no state that undo could bring back."""
        self.do(purge.purge_article, self.pick("article", which), confirmed="erase" if sure else "")
        if self.file.history.next_undo is None and self.file.history.next_redo is None:
            self.past, self.at = [self.state()], 0

    @rule(prefer=st.sampled_from(["mine", "theirs", "both", "neither"]))
    def bring_in(self, prefer):
        with open_to_merge(self.file, self.colleague) as other:
            self.do(merge_review, other, prefer=prefer)

    @rule(label=labels, which=picks)
    def colleague_works(self, label, which):
        with ReviewFile.open(self.colleague, clock=self.clock) as file:
            found = [row for (row,) in file.db.execute("select id from claim order by rowid")]
            with contextlib.suppress(WorkbenchError):
                verdicts.set_verdict(file, found[which % len(found)], label)

    @rule(which=picks, value=days, reason=words)
    def set_day(self, which, value, reason):
        self.do(dates.set_timestamp, self.pick("article", which), value, reason)

    @rule(which=picks)
    def clear_day(self, which):
        self.do(dates.clear_timestamp, self.pick("article", which))

    @rule(which=picks, note=words)
    def confirm(self, which, note):
        self.do(dates.confirm_date, self.pick("date_mention", which), note)

    @rule(which=picks, value=st.sampled_from(["15 May 2017", "2017-W20", "last Monday", "soon"]))
    def correct(self, which, value):
        self.do(dates.correct_date, self.pick("date_mention", which), value)

    @rule(which=picks, place=st.integers(0, 1))
    def choose_reading(self, which, place):
        self.do(dates.choose_reading, self.pick("date_mention", which), place)

    @rule(which=picks)
    def clear_date(self, which):
        self.do(dates.clear_date, self.pick("date_mention", which))
