"""What opens behind a comma: relative clauses, participles, appositions.

This is the part of the walk of :mod:`workbench.claims.clauses` that looks at the words behind a
mark and decides whether they are an insertion, what they hang on and which words they share.
"""

from collections.abc import Iterable

from workbench.claims import clause_words as known
from workbench.claims.clause import Clause, is_inside
from workbench.claims.frames import frame_words
from workbench.claims.lookahead import Lookahead, dateline_end, segment_end
from workbench.claims.statement import ALL_OF_IT
from workbench.text.attribution import Attribution
from workbench.text.noun_phrases import noun_phrase_start, subject_before
from workbench.text.tagging import Words
from workbench.text.tags import FINITE

NP_START = frozenset("DPSONJMRXK")
_IN_APPOSITION = frozenset('NPJDSMIRCKG.OT"')


class Openings:
    """The state of a walk over one sentence, and what opens behind a comma in it."""

    def __init__(self, words: Words, attributions: list[Attribution]) -> None:
        self.words = words
        self.tags = words.tags
        self.low = words.low
        self.at = dateline_end(words)
        self.clauses = [Clause("main")]
        self.now = self.clauses[0]
        self.frames = frame_words(words, attributions)
        self.contents = {a.content for a in attributions if a.content is not None}
        joining = {i for i in self.contents if self.tags[i : i + 1] == "B"}
        self.ahead = Lookahead(words, self.frames | joining)

    def _open(self, kind: str, shared: Iterable[int] = (), host: Clause | None = None) -> None:
        clause = Clause(kind, shared=list(shared), host=host)
        self.clauses.append(clause)
        self.now = clause

    def _frame(self) -> Clause:
        frame = next((c for c in self.clauses if c.kind == "frame"), None)
        if frame is None:
            frame = Clause("frame")
            self.clauses.append(frame)
        return frame

    # -------------------------------------------------------------------------------- what opens

    def _relative(self, at: int, following: int) -> bool:
        """Open a relative clause behind a comma."""
        inner = following
        while inner < len(self.tags) - 1 and inner < following + 4 and self.tags[inner] in "DNMI":
            inner += 1
        if self.tags[inner] != "W" or self.low[inner] in {"what", "why", "how", "that"}:
            return False
        if inner > following and "I" not in self.tags[following:inner]:
            return False  # "a baker whose …" is an apposition
        if not self.ahead.finite_ahead(inner + 1):
            return False
        whole = bool(self.words.language)  # "el brote en Haití, que causó 792 muertes"
        antecedent = self.ahead.noun_phrase_before(at, whole=whole)
        if self.low[inner] == "who" and not self._names_person(antecedent):
            start = noun_phrase_start(self.words, at)  # "a person familiar with the matter, who"
            antecedent = list(range(start, at))
        if self.low[inner] == ALL_OF_IT:
            antecedent = []
        self._open("relative", antecedent, self._insertion_host())
        return True

    def _names_person(self, numbers: list[int]) -> bool:
        return any(self.tags[i] == "P" or self.low[i] in known.ROLES for i in numbers)

    def _participle(self, at: int, following: int) -> bool:
        if not self._participle_at(following):
            return False
        host = self._insertion_host()
        subject = self._subject_of(host.verb) if host.verb is not None else ()
        if self.tags[following] == "K":
            subject = self.ahead.noun_phrase_before(at) or subject
        self._open("participle", subject, host)
        return True

    def _participle_at(self, place: int) -> bool:
        word, tag = self.low[place], self.tags[place]
        if tag not in "GK" or word in known.LIKE_PREPOSITIONS or word in known.OF_SPEECH:
            return False
        if place + 1 >= len(self.tags) or self.tags[place + 1] in ",;":
            return False
        if word == "citing" and place:
            return False  # "…, the guard said, citing a list"
        return not self._names_subject(place)

    def _opens_noun_phrase(self, place: int) -> bool:
        return self.tags[place] in NP_START or self._names_subject(place)

    def _names_subject(self, place: int) -> bool:
        """Tell whether a form in -ing begins the subject of a verb: "mailing lists were …"."""
        if self.tags[place] != "G" or self.tags[place + 1 : place + 2] not in ("N", "P"):
            return False
        end = segment_end(self.tags, place)
        inside = self.tags[place + 1 : end]
        first = next((tag for tag in inside if tag in FINITE or tag in "BWICD"), "")
        return first != "" and first in FINITE

    def _absolute(self, _: int, following: int) -> bool:
        """Open ", with the medal going to Poland"."""
        if self.low[following] != "with":
            return False
        end = segment_end(self.tags, following)
        if not any(self.tags[i] in "GK" for i in range(following + 2, end)):
            return False
        self._open("participle", (), self._insertion_host())
        return True

    def _apposition(self, at: int, following: int) -> bool:
        """Open ", spokesman for the army,"."""
        before = at - 2 if self.tags[at - 1] == '"' else at - 1
        if before < 0 or self.tags[before] not in "NP.":
            return False
        end = segment_end(self.tags, following)
        relative = self.tags.find("W", following, end)
        inserted = range(following, end if relative < 0 else relative)
        if not inserted or any(self.tags[i] not in _IN_APPOSITION for i in inserted):
            return False
        if self.ahead.is_list(at, end) or not self.ahead.asserts_role(following, end):
            return False
        if self._leaves_out_verb(following, end) or self._picks_out(following):
            return False
        now = self.now
        if now.kind == "circumstance" and now.verb is not None and now.host and not now.host.verb:
            return False  # "Though it rained, the reservoir, …, was empty"
        if self._leads_in(at) and self.tags[end + 1 : end + 2] not in set("DPSONJM"):
            return False  # "In their first match, the team's robot, named …, won"
        self._open("apposition", self._what_it_hangs_on(at, following), self._insertion_host())
        return True

    def _what_it_hangs_on(self, at: int, following: int) -> list[int]:
        """Return the words an apposition speaks of: of "a 20 km de Lima, una ciudad" the name."""
        phrase = self.ahead.noun_phrase_before(at)
        end = segment_end(self.tags, following)
        if self.words.language and self.ahead.names_thing(following, end):
            of = next((i for i in reversed(phrase) if self.low[i] == "of"), None)
            return phrase if of is None else [i for i in phrase if i > of]
        return phrase

    # ------------------------------------------------------------------------------- asking around

    def _leaves_out_verb(self, start: int, end: int) -> bool:
        """Tell whether figures follow without their verb: "…, a bed 79 and a cabin 189"."""
        return any(
            self.tags[i - 1] in "NO"
            and self.tags[i] == "M"
            and (i + 1 >= end or self.tags[i + 1] in "C.")
            for i in range(start + 1, end)
        )

    def _picks_out(self, place: int) -> bool:
        """Tell whether one of several things named before follows: ", the longest of 34 cm"."""
        the, best, of = [*self.low[place : place + 3], "", "", ""][:3]
        figure = self.tags[place + 3 : place + 4] == "M"
        return the == "the" and best.endswith("est") and of == "of" and figure

    def _leads_in(self, comma: int) -> bool:
        """Tell whether only a phrase such as "In May" stands before *comma*."""
        own = self.now.own
        return bool(own) and self.now.verb is None and self.tags[own[0]] == "I" and own[-1] < comma

    def _insertion_host(self) -> Clause:
        now = self.now
        while is_inside(now) and now.host is not None:
            now = now.host
        return now

    def _same_form(self, tag: str) -> bool:
        return any(self.tags[i] == tag for i in self.now.own)

    def _passive_verb(self) -> int | None:
        """Return the helper verb that a participle behind "and" shares, if there is one."""
        for verb in (self.now.latest, self.now.verb):
            if verb is None or self.tags[verb] not in "QEA":
                continue
            place = verb
            while place < self.at and self.tags[place] in "QEeAURV":
                place += 1
            if place < self.at and self.tags[place] == "K":
                return verb
        return None

    def _helpers_of(self, verb: int) -> list[int]:
        place, helpers = verb, []
        while place < self.at and self.tags[place] in "QEeAUR":
            helpers.append(place)
            place += 1
        return helpers

    def _subject_of(self, verb: int) -> list[int]:
        span = subject_before(self.words, verb)
        if span is None:
            return []
        if (
            span[0]
            and self.tags[span[0] - 1] == "I"
            and self.low[span[0] - 1] not in {"than", "as"}
        ):
            span = (self._clause_start(span[0]), span[1])
        foreign = {i for c in self.clauses if c.kind == "apposition" for i in c.own}
        return [i for i in range(*span) if i not in foreign]

    def _clause_start(self, place: int) -> int:
        """Return where the words begin that a preposition before *place* hangs on."""
        start = place
        while start > 0 and self.tags[start - 1] in "NPJMDSI.":
            start -= 1
        return place if self.tags[start] in "IT" else start

    def _subject_after_comma(self) -> list[int]:
        """Return the subject behind a participle that opens the sentence."""
        comma = segment_end(self.tags, 0)
        verb = next((i for i in range(comma, len(self.tags)) if self.tags[i] in FINITE), None)
        return [] if verb is None else self._subject_of(verb)
