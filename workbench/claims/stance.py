"""Tell statements of fact from opinions, questions, forecasts and stage directions.

A statement that is none of a fact is not proposed for checking; that somebody made it may be.
"""

import re
from dataclasses import dataclass

from workbench.text.wordlist import words

_FUTURE = words("will 'll won't shall would wouldn't")
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


def stance_of(statement: str, tags: str, setting: Setting) -> str:
    """Return ``fact`` or what else a statement with these tags of its own words is.

    What it may be is listed in :data:`workbench.claims.findings.STANCES`.
    """
    low = statement.lower().replace("’", "'")
    if _DIRECTION.match(low) or _commands(tags):
        return "direction"
    if setting.aside and _SOURCING.search(low):
        return "sourcing"
    if setting.asks:
        return "question"
    if _OPINION.search(low) or _IF_FIRST.search(low) or _WOULD_HAVE.search(low):
        return "opinion"
    if setting.quoted and _judges(low, tags):
        return "opinion"
    foretold = setting.verb in _FUTURE or _FORECAST.search(low)
    return "forecast" if foretold else "fact"


def _commands(tags: str) -> bool:
    return tags[:1] in {"V", "Y"}


def _judges(low: str, tags: str) -> bool:
    """Tell whether quoted words in the present judge rather than report."""
    if _FIGURE.search(low):
        return False
    spoken = re.findall(r"[a-z']+", low)
    judging = any(word in _JUDGING for word in spoken)
    personal = any(word in _FIRST_PERSON for word in spoken)
    return "F" not in tags and (judging or personal)
