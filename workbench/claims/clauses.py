"""Take a sentence apart into the clauses that each state something of their own.

One walk over the tagged words: at every mark or joining word it is asked whether a clause opens
there, whether one inserted between commas ends, or whether the words simply go on.  Every word
ends up in exactly one clause; what a clause shares with another (its subject, a helper verb) is
noted as further words.  Rules, in short: coordinated verbs, participles behind a comma,
appositions that assert a role, relative clauses behind a comma and clauses after "although",
"because", "after" stand by themselves; "that", "if", "when" and plain relative clauses stay
where they are.
"""

import re
from collections.abc import Iterable

from workbench.claims import clause_words as known
from workbench.claims.clause import INSERTED, Clause, is_inside
from workbench.claims.lookahead import segment_end
from workbench.claims.openings import NP_START, Openings
from workbench.text.attribution import Attribution
from workbench.text.english_words import TIME_MEASURES
from workbench.text.tagging import Words
from workbench.text.tags import FINITE

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def find_clauses(words: Words, attributions: Iterable[Attribution]) -> list[Clause]:
    """Return the clauses of a sentence in the order of their first words."""
    walk = _Walk(words, list(attributions))
    while walk.at < len(words.tags):
        walk.step()
    return [clause for clause in walk.clauses if clause.own]


class _Walk(Openings):
    """One walk over a sentence, from its first word to its last."""

    # ------------------------------------------------------------------------------- walking on

    def step(self) -> None:
        """Take in the next word, after opening or closing what opens or closes there."""
        at = self.at
        if at in self.contents:
            self._open("content")
        elif self.tags[at] in ",;:-":
            self._at_mark()
        elif self.tags[at] == "C":
            self._at_joint(at)
        elif self.tags[at] in "BW":
            self._at_conjunction(at)
        elif at == 0 and self._participle_at(0) and not self._is_whole_statement():
            self._open("participle", self._subject_after_comma(), self.clauses[0])
        self._take()

    def _is_whole_statement(self) -> bool:
        """Tell whether a form in -ing is the subject: "mowing less often raised it"."""
        inside = self.tags[: segment_end(self.tags, 0)]
        return any(tag in FINITE for tag in inside) or "KO" in inside

    def _take(self) -> None:
        at = self.at
        if at in self.frames:
            self._frame().own.append(at)
        else:
            self.now.own.append(at)
            if self.tags[at] in FINITE:
                self._take_verb(at)
        self.at += 1

    def _take_verb(self, at: int) -> None:
        now = self.now
        if now.owed and now.verb is None:
            now.owed = False  # the verb of "who …" in the subject
        else:
            now.verb = at if now.verb is None else now.verb
            now.latest = at

    # ------------------------------------------------------------------------------ marks, joints

    def _at_mark(self) -> None:
        at = self.at
        following = self.ahead.skip_adverbs(at + 1)
        if following >= len(self.tags) or at in self.frames:
            return
        if self.tags[at] in ";:":
            if self.ahead.finite_ahead(at + 1):
                self._open("main")
            return
        if self.tags[following] == "C":
            return  # the joining word decides
        for opens in (self._relative, self._participle, self._absolute, self._apposition):
            if opens(at, following):
                return
        self._close_or_go_on(following)

    def _close_or_go_on(self, following: int) -> None:
        """Go back to the clause an insertion stands in, or open another statement."""
        now = self.now
        if now.kind in {"relative", "circumstance"} and now.verb is None:
            return  # ", as its operator, Norgrain, has …"
        if is_inside(now):
            self.now = now = self._insertion_host()
        if now.reset:
            now.reset, now.verb = False, None
        elif now.kind == "circumstance" and now.host is not None and now.host.verb is None:
            self.now = now.host
        elif (
            now.verb is not None
            and self._opens_noun_phrase(following)
            and self.ahead.finite_ahead(following, through="BW,")
        ):
            self._open("joined")

    def _at_joint(self, at: int) -> None:
        """Decide what "and", "or", "but" joins."""
        following = self.ahead.skip_adverbs(at + 1)
        if following >= len(self.tags) or at in self.frames or following in self.frames:
            return
        tag = self.tags[following]
        if self._joins_words(at, following) or self._ends_insertion(at, tag):
            return
        if tag == "B" and self.low[following] == "that" and self.contents:
            self._open("content")  # "… said that …, and that …"
            return
        verb = self.now.latest
        if self._goes_on(following):
            return
        if verb is not None and tag in FINITE:
            inside = self.now.host if is_inside(self.now) else None
            self._open("joined", self._whole_subject(verb), inside)
        elif tag == "K" and (passive := self._passive_verb()) is not None:
            self._open("joined", (*self._subject_of(passive), *self._helpers_of(passive)))
        elif (
            (verb is not None or is_inside(self.now))
            and (tag in NP_START or tag == "I")
            and self.ahead.finite_ahead(following)
        ):
            self._open("joined")

    def _whole_subject(self, verb: int) -> list[int]:
        """Return the subject of *verb*; of the first verb if another seems to stand inside it."""
        subject, first = self._subject_of(verb), self.now.verb
        tags = [self.tags[i] for i in subject]
        if subject and self.low[subject[0]] in known.PERSONS:
            return subject[:1]  # "it needs half its beds filled, and expects …"
        if first is None or "W" in tags or not any(tag in FINITE for tag in tags):
            return subject
        return self._subject_of(first)

    def _joins_words(self, at: int, following: int) -> bool:
        """Tell whether only words are joined: "quickly and safely", "posts 542 and 543 and …"."""
        if self.tags[at - 1] == "R" and self.tags[at + 1 : at + 2] == "R":
            return True
        if self.low[following] == "one" and self.tags[following + 1 : following + 2] == "Y":
            return True  # "with 268 passengers and one dog too many"
        figures = self.tags[at - 1] == self.tags[following] == "M"
        return figures and self.tags[following + 1 : following + 2] == "C"

    def _goes_on(self, following: int) -> bool:
        """Open another insertion of the kind the joining word stands in, if it is one."""
        now, tag = self.now, self.tags[following]
        if now.kind == "apposition" and self._another_role(following):
            self._open("apposition", now.shared, now.host)
        elif now.kind == "participle" and tag in "GK" and self._same_form(tag):
            self._open("participle", now.shared, now.host)
        elif now.kind == "participle" and self._subject_with_participle(following):
            self._open("participle", (), now.host)  # "and police estimating …"
        else:
            return False
        return True

    def _ends_insertion(self, at: int, tag: str) -> bool:
        """Go back behind "for his ban, which …, and for …", "eleven cracks, …, and recommends"."""
        now = self.now
        if self.tags[at - 1] != "," or now.kind not in INSERTED or now.host is None:
            return False
        if tag == "I":
            self.now = now.host
            return True
        if tag == "K" and not self._same_form(tag):
            self.now = now.host  # "had stormed …, killing …, and taken …"
            return False
        if tag in FINITE and now.verb is None and now.host.latest is not None:
            subject = self._subject_of(now.host.latest)
            self.now = now.host
            self._open("joined", subject)
            return True
        return False

    def _another_role(self, place: int) -> bool:
        """Tell whether "and former envoy" names a second role with nothing hanging on both."""
        end = segment_end(self.tags, place)
        plain = all(tag in "DJNP" for tag in self.tags[place:end])
        return plain and self.ahead.asserts_role(place, end)

    def _subject_with_participle(self, place: int) -> bool:
        """Tell whether a noun phrase and a form in -ing follow, as in "police estimating"."""
        while self.tags[place : place + 1] in tuple("DNPJM"):
            place += 1
        before = self.tags[place - 1 : place + 1]
        return before in {"NG", "PG"} and not self.now.shared

    def _at_conjunction(self, at: int) -> None:
        if at in self.frames:
            return
        word = self.low[at]
        if self.tags[at] == "B" and self._separate(at) and self.ahead.finite_ahead(at + 1):
            self._open_circumstance()
        elif self.tags[at] == "B" and self.now.verb is None and word != "that":
            self.now.reset = True
        elif self.tags[at] == "W" and self.low[at - 1] in {"in", "at"} and word == "which":
            self._at_in_which(at)
        elif self.tags[at] == "W" and at and self.now.verb is None and self._in_subject():
            self.now.owed = True

    def _separate(self, at: int) -> bool:
        """Tell whether a conjunction opens a clause that states a fact of its own."""
        dated = _YEAR.fullmatch(self.low[at + 1]) if at + 1 < len(self.low) else None
        if dated and self.tags[at + 2 : at + 3] not in tuple(",DNPJMOSX"):
            return False  # "the first train since 2013 left"
        return self.low[at] in known.SEPARATE and (at < 2 or self.low[at - 2] != "as")

    def _open_circumstance(self) -> None:
        """Open "a day after …", the measure of time included."""
        host = self.now
        start = self._measure_start(host) if self.low[self.at] in {"after", "before"} else self.at
        if host.own and self.low[host.own[-1]] in known.BEFORE_CONJUNCTION:
            start = host.own[-1]
        measure = [i for i in host.own if i >= start]
        del host.own[len(host.own) - len(measure) :]
        self._open("circumstance", host=host)
        self.now.own.extend(measure)

    def _measure_start(self, host: Clause) -> int:
        """Return where "two days" begins that stands before the next word, or that word."""
        start = self.at
        if not (start and self.low[start - 1] in TIME_MEASURES):
            return start
        start -= 1
        while start and start - 1 in host.own and self.tags[start - 1] in "DMR":
            start -= 1
        return start if self.tags[start] in "DMR" and host.own[0] < start else self.at

    def _in_subject(self) -> bool:
        """Tell whether a clause that opens here hangs on a subject without its verb."""
        return self.now.kind != "relative" or any(self.tags[i] == "W" for i in self.now.own)

    def _at_in_which(self, at: int) -> None:
        """Open "in which …" behind a name, the preposition included."""
        if not self.now.own or self.now.own[-1] != at - 1 or self.tags[at - 2] != "P":
            return
        host = self.now
        del host.own[-1]
        self._open("relative", self.ahead.noun_phrase_before(at - 1, whole=True), host)
        self.now.own.append(at - 1)
