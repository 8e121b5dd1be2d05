"""Verbs on claims, their verdicts and their evidence."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.store.every_verb.reviewer import labels, picks, roles, words
from workbench.review import (
    captures,
    claims,
    evidence,
    several,
    sources,
    verdicts,
)
from workbench.text.span import Span


class OnClaims:
    """Trims, splits, judges and sources claims."""

    @rule(which=picks, start=st.integers(0, 300), length=st.integers(0, 60), more=st.booleans())
    def add_or_trim(self, which, start, length, more):
        ranges = [Span(start, start + length)] + ([Span(start + 70, start + 90)] if more else [])
        self.do(claims.add_claim, self.pick("article", which), *ranges)
        self.do(claims.trim_claim, self.pick("claim", which + 1), *ranges)

    @rule(which=picks, at=st.integers(40, 240))
    def split(self, which, at):
        self.do(claims.split_claim, self.pick("claim", which), at)

    @rule(which=picks, other=picks)
    def join(self, which, other):
        self.do(claims.join_claims, self.pick("claim", which), self.pick("claim", other))

    @rule(which=picks, note=words, back=st.booleans())
    def dismiss(self, which, note, back):
        self.do(claims.dismiss_claim, self.pick("claim", which), note)
        if back:
            self.do(claims.restore_claim, self.pick("claim", which))

    @rule(which=picks, statement=words)
    def word(self, which, statement):
        self.do(claims.word_claim, self.pick("claim", which), statement)

    @rule(which=picks, label=labels, reasons=st.one_of(st.none(), words), role=roles)
    def decide(self, which, label, reasons, role):
        self.do(verdicts.set_verdict, self.pick("claim", which), label, reasons, role=role)

    @rule(which=picks, role=roles)
    def take_off(self, which, role):
        self.do(verdicts.clear_verdict, self.pick("claim", which), role=role)

    @rule(which=picks, other=picks, label=labels, role=roles)
    def decide_several(self, which, other, label, role):
        chosen = [self.pick("claim", which), self.pick("claim", other)]
        self.do(several.set_verdicts, chosen, label, role=role)
        self.do(several.clear_verdicts, chosen[:1], role=role)

    @rule(which=picks, other=picks, note=words)
    def dismiss_several(self, which, other, note):
        chosen = [self.pick("claim", which), self.pick("claim", other)]
        self.do(several.dismiss_claims, chosen, note)
        days = [self.pick("date_mention", which), self.pick("date_mention", other)]
        self.do(several.confirm_dates, days)

    @rule(which=picks, reasons=words, role=roles)
    def reason(self, which, reasons, role):
        self.do(verdicts.note_rationale, self.pick("claim", which), reasons, role=role)

    @rule(
        which=picks,
        address=st.sampled_from(["https://example.org/a", "", "ftp://example.org"]),
        stance=st.sampled_from(["supports", "contradicts", "nothing"]),
        title=words,
    )
    def attach(self, which, address, stance, title):
        claim = self.pick("claim", which)
        self.do(evidence.add_evidence, claim, stance, address=address, title=title)

    @rule(which=picks, quote=words, typing=st.booleans())
    def edit_source(self, which, quote, typing):
        found = self.pick("evidence", which)
        burst = f"quote:{found}" if typing else ""
        self.do(evidence.edit_evidence, found, burst=burst, quote=quote, primary_source=typing)

    @rule(which=picks, place=st.integers(0, 4))
    def move_source(self, which, place):
        self.do(evidence.move_evidence, self.pick("evidence", which), place)

    @rule(which=picks)
    def remove_source(self, which):
        self.do(evidence.remove_evidence, self.pick("evidence", which))

    @rule(which=picks, title=words, secret=st.booleans(), typing=st.booleans())
    def describe_source(self, which, title, secret, typing):
        found = self.pick("source", which)
        burst = f"title:{found}" if typing else ""
        self.do(sources.edit_source, found, burst=burst, title=title, confidential=secret)

    @rule(which=picks, other=picks)
    def join_sources(self, which, other):
        kept, gone = self.pick("source", which), self.pick("source", other)
        self.do(sources.merge_sources, kept, gone)

    @rule(which=picks, to=st.sampled_from(["https://example.org/b?utm_source=x", "https://a.b/"]))
    def point_elsewhere(self, which, to):
        self.do(evidence.edit_evidence, self.pick("evidence", which), address=to)

    @rule(which=picks, content=st.sampled_from([b"", b"page", b"a film" * 9]), link=st.booleans())
    def take(self, which, content, link):
        source = self.pick("source", which)
        rests = [row for (row,) in self.file.db.execute("select id from evidence")] if link else []
        taken = captures.Taken(content, "2026-03-02T09:00Z", "file", text=str(content))
        self.do(captures.add_capture, source, taken, evidence=rests[0] if rests else "")
        self.do(captures.note_archived, self.pick("capture", which), "https://web.archive.org/x")
