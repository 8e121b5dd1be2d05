"""Tell statements of fact from opinions, questions, forecasts and stage directions.

A statement that is none of a fact is not proposed for checking; that somebody made it may be.
"""

import re
from dataclasses import dataclass

from workbench.text.wordlist import words


@dataclass(frozen=True, slots=True)
class Cues:
    """What one language says where it does not state a fact.

    ``future`` matches the verbs that speak of what is to come; ``commands`` are the tags that
    begin a command.  All patterns are searched in lower case.
    """

    future: re.Pattern[str]
    forecast: re.Pattern[str]
    would_have: re.Pattern[str]
    if_first: re.Pattern[str]
    opinion: re.Pattern[str]
    direction: re.Pattern[str]
    sourcing: re.Pattern[str]
    first_person: frozenset[str]
    judging: frozenset[str]
    commands: frozenset[str]


_FUTURE = re.compile(r"will|'ll|won't|shall|would|wouldn't")
_FORECAST = re.compile(
    r"\b(?:is|are|was|were|'s|'re) (?:\w+ )?(?:going|expected|likely|set|poised) to\b"
    r"|\b(?:is|are) to (?:be|become|begin|close|go|leave|meet|open|speak|start|take)\b"
)
_WOULD_HAVE = re.compile(r"\bwould(?: not|n't)? have\b")
_IF_FIRST = re.compile(
    r"^\W*(?:(?:had|were|should) (?:it|he|she|they|we|i|you|there|the|this|that)\b|if\b)"
)
_OPINION = re.compile(
    r"\b(?:should|must|ought)\b(?! have been)"
    r"|\b(?:i|we)(?: \w+)? (?:think|believe|feel|hope|guess|suppose|wish|want|love|hate|fear|doubt"
    r"|urge|call on|demand|hope|ask|thank|welcome|condemn|pray|agree|disagree|support|oppose)\b"
    r"|\b(?:in my (?:view|opinion)|i'm sure|i am sure|we need to|we have to|let's|let us)\b"
)
_DIRECTION = re.compile(
    r"[(\[]\s*(?:laughter|applause|laughs|cheers|cheering|crosstalk|music|pause|inaudible|booing"
    r"|end of [a-z ]+|begin [a-z ]+)[a-z ,.]*[)\]]\W*|(?:please |click |read more|see also|sign up)"
)
_SOURCING = re.compile(
    r"\b(?:not to be (?:named|identified)|condition of anonymity"
    r"|(?:was|were|is|are)(?: not|n't) authori[sz]ed to (?:speak|discuss|comment)"
    r"|spoke (?:on background|anonymously))\b"
)
_FIRST_PERSON = words("i we my our us me ours mine you your")
_JUDGING = words(
    """
    good great best better bad worse worst terrible horrible awful wonderful beautiful amazing
    incredible fantastic excellent brilliant proud sad happy glad sorry tragic shameful disgraceful
    disgusting outrageous absurd ridiculous stupid smart wise foolish crazy insane evil noble
    important interesting exciting excited disappointing disappointed shocking heartbreaking
    inspiring wrong right unfair fair unjust just moral immoral unacceptable acceptable reckless
    harsh foolhardy hilarious perfect lovely nice fun funny boring strong weak
    hope hopes dream dreams aspirations aspiration resilience courage spirit heart hearts pride
    love evil shame disgrace tragedy triumph deserve deserves obsession insurgency skirmish
    never nothing everything always nobody everybody sense nonsense
    """
)
_FIGURE = re.compile(r"\d")
_SPOKEN = re.compile(r"[^\W\d_']+(?:'[^\W\d_]+)*")

ENGLISH = Cues(
    _FUTURE,
    _FORECAST,
    _WOULD_HAVE,
    _IF_FIRST,
    _OPINION,
    _DIRECTION,
    _SOURCING,
    _FIRST_PERSON,
    _JUDGING,
    commands=frozenset("VY"),
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a statement's surroundings say of it."""

    quoted: bool = False
    aside: bool = False
    """Whether it only says more of somebody or something: ", who asked not to be named"."""
    asks: bool = False
    """Whether the sentence ends in a question mark."""
    verb: str = ""
    """The finite verb of the statement itself, in lower case."""


def stance_of(statement: str, tags: str, setting: Setting, cues: Cues = ENGLISH) -> str:
    """Return ``fact`` or what else a statement with these tags of its own words is.

    What it may be is listed in :data:`workbench.claims.findings.STANCES`.
    """
    low = statement.lower().replace("’", "'")
    if cues.direction.match(low) or tags[:1] in cues.commands:
        return "direction"
    if setting.aside and cues.sourcing.search(low):
        return "sourcing"
    if setting.asks:
        return "question"
    if cues.opinion.search(low) or cues.if_first.search(low) or cues.would_have.search(low):
        return "opinion"
    if setting.quoted and _judges(low, tags, cues):
        return "opinion"
    foretold = cues.future.fullmatch(setting.verb) or cues.forecast.search(low)
    return "forecast" if foretold else "fact"


def _judges(low: str, tags: str, cues: Cues) -> bool:
    """Tell whether quoted words in the present judge rather than report."""
    if _FIGURE.search(low):
        return False
    spoken = _SPOKEN.findall(low)
    judging = any(word in cues.judging for word in spoken)
    personal = any(word in cues.first_person for word in spoken)
    return "F" not in tags and (judging or personal)
