"""Verbs of the desk: rules, work, talk, corrections, signing, scales and names."""

from datetime import UTC, datetime

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.store.every_verb.reviewer import labels, picks, words
from workbench.review import (
    captures,
    comments,
    corrections,
    deadline,
    own_scales,
    questions,
    reviewers,
    rules,
    scales,
    second_check,
    second_reader,
    signoff,
    suggestions,
    word_marks,
    work,
)
from workbench.review.presets import PRESETS
from workbench.text.span import Span


class AtTheDesk:
    """Rules the house, shares work out, talks, signs and settles."""

    @rule(strict=st.booleans(), which=picks, name=st.sampled_from([*rules.RULES, "coffee"]))
    def rule_the_house(self, strict, which, name):
        self.do(rules.set_rules, rules.IFCN_LIKE if strict else rules.NO_RULES)
        self.do(rules.waive_rule, self.pick("claim", which), name, "Because.")

    @rule(which=picks)
    def ask_again(self, which):
        self.do(rules.withdraw_waiver, self.pick("waiver", which))

    @rule(which=picks, state=st.sampled_from([*work.STATES, "asleep"]), central=st.booleans())
    def mark(self, which, state, central):
        claim = self.pick("claim", which)
        self.do(work.set_central, claim, central=central)
        self.do(work.set_state, claim, state)
        self.do(work.assign_claim, claim, self.pick("reviewer", which), due="2026-03-05")
        self.do(work.give_claim, claim, "Bo Lind" if central else " ", due="2026-03-06")

    @rule(which=picks, state=st.sampled_from([*work.CONTACT_STATES, "cross"]))
    def ask_somebody(self, which, state):
        self.do(work.log_contact, self.pick("claim", which), "The mayor", state=state)
        self.do(work.edit_contact, self.pick("contact", which), state=state, note="Called back.")

    @rule(which=picks, label=labels, reasons=words)
    def settle(self, which, label, reasons):
        self.do(second_check.adjudicate, self.pick("claim", which), label, reasons)

    @rule(which=picks, name=st.sampled_from(["Ana Ruiz", "Jo Okafor", ""]))
    def ask_for_a_second_check(self, which, name):
        claim = self.pick("claim", which)
        if name:
            self.do(second_reader.ask_second_check, claim, name)
        else:
            self.do(second_reader.withdraw_second_check, claim)

    @rule(which=picks, text=words)
    def talk(self, which, text):
        self.do(comments.add_comment, self.pick("claim", which), text)
        self.do(comments.edit_comment, self.pick("comment", which), text)

    @rule(
        which=picks, ends=st.tuples(picks, picks), kind=st.sampled_from(["ticked", "no_fact", "x"])
    )
    def mark_some_words(self, which, ends, kind):
        span = Span(min(ends) * 20, max(ends) * 20)
        self.do(word_marks.mark_words, self.pick("article", which), span, kind)

    @rule(which=picks)
    def hush(self, which):
        self.do(comments.remove_comment, self.pick("comment", which))

    @rule(
        which=picks,
        text=st.sampled_from(["", "75 people", "Two were hurt", "Nobody was hurt on Monday"]),
        place=st.sampled_from([None, Span(50, 60), Span(60, 60), Span(180, 400)]),
        said=st.sampled_from([*suggestions.ANSWERS, "shrug"]),
    )
    def suggest(self, which, text, place, said):
        self.do(suggestions.suggest_wording, self.pick("claim", which), text, "Because.", place)
        self.do(suggestions.edit_suggestion, self.pick("suggestion", which), text)
        self.do(suggestions.answer_suggestion, self.pick("suggestion", which), said, text)

    @rule(which=picks)
    def let_stand(self, which):
        self.do(suggestions.withdraw_suggestion, self.pick("suggestion", which))

    @rule(which=picks, text=words, kind=st.sampled_from([*questions.ANSWER_KINDS, "shrug"]))
    def ask(self, which, text, kind):
        self.do(questions.ask_question, self.pick("claim", which), text, "The mayor")
        self.do(questions.answer_question, self.pick("query", which), text, kind)
        self.do(questions.drop_question, self.pick("query", which))

    @rule(which=picks, text=words, outcome=st.sampled_from(["upheld", "rejected", "lost"]))
    def complain(self, which, text, outcome):
        self.do(corrections.report_error, self.pick("claim", which), text)
        self.do(corrections.settle_correction, self.pick("correction", which), outcome, text)
        self.do(corrections.publish_correction, self.pick("correction", which), text, "2026-03")

    @rule(which=picks, role=st.sampled_from([*signoff.SIGNING_ROLES, "cat"]))
    def sign(self, which, role):
        self.do(signoff.sign_off, self.pick("article", which), role)

    @rule(which=picks)
    def take_name_back(self, which):
        self.do(signoff.withdraw_sign_off, self.pick("sign_off", which))

    @rule(best=st.sampled_from(["Fine", "Solid", ""]), tone=st.sampled_from(["true", "pink"]))
    def make_scale(self, best, tone):
        labels = [{"words": best, "tone": tone}, {"words": "Wrong"}]
        self.do(own_scales.define_scale, "Ours", labels)

    @rule(size=st.sampled_from([-1, 10, 1000]))
    def keep_beside(self, size):
        self.do(captures.keep_beside_above, size)

    @rule(at=st.sampled_from([None, datetime(2026, 11, 27, 14, 30, tzinfo=UTC)]))
    def end_it(self, at):
        self.do(deadline.set_deadline, at)

    @rule(name=st.sampled_from(["Jo Okafor", "Ana Ruiz", " "]))
    def name(self, name):
        self.do(reviewers.name_reviewer, name)

    @rule(name=st.sampled_from(sorted(PRESETS)))
    def scale(self, name):
        self.do(scales.set_scale, PRESETS[name])
