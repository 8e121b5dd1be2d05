"""What makes a claim in the news worth checking, as a table of words and weights.

The model behind the ranking has learned from political debates; these signs add what a news desk
cares about besides: the dead and injured, force, accusations, law, coercion, money, firsts.  Each
has a code for the reason shown, and a weight in logarithms of odds.
"""

import re
from dataclasses import dataclass

_PERSONS = (
    r"(?:people|men|women|children|civilians|soldiers|troops|officers|police|workers|students|"
    r"passengers|patients|residents|migrants|refugees|fighters|rebels|militants|protesters|"
    r"demonstrators|prisoners|pilgrims|families|victims|seekers|homes|houses|buildings|others)"
)
_NUMBER = (
    r"(?:(?<![:\d])(?!(?:1[6-9]|20)\d\d\b)\d+(?:[.,]\d+)*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|"
    r"hundreds?|thousands?|millions?)"
)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
# "may" and "march" are months only in such company
_MONTH_NAMED = (
    r"\b(?:january|february|april|june|july|august|september|october|november|december)\b"
    r"|\b(?:in|of|since|until|by|last|next|this|early|late|mid|\d{1,2})[ -](?:may|march)\b"
    r"|\b(?:may|march) \d"
)
# a day of the month is no figure worth a check of its own
_NO_DAY = "".join(rf"(?<!{month} )" for month in _MONTHS.split("|"))
_UNITS = (
    r"(?:percent|per cent|million|billion|trillion|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|"
    r"feet|acres?|hectares?|tons?|tonnes?|kg|pounds|degrees|hours?|times|fold|votes?|seats?|points?"
    r"|missiles?|shells?|rounds?|jobs|cases)"
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A reason to check, by its code, what it weighs, and the words that show it."""

    code: str
    weight: float
    pattern: re.Pattern[str]


def sign(code: str, weight: float, pattern: str) -> Sign:
    """Return the sign that *pattern* finds in words in lower case."""
    return Sign(code, weight, re.compile(pattern))


# Patterns are matched against the statement in lower case.
SIGNS = (
    sign(
        "names_dead",
        1.6,
        rf"\b{_NUMBER}\b.{{0,40}}\b(?:killed|dead|died|deaths?|drown\w*|perish\w*|murdered|massacred"
        rf"|executed|casualties)\b|\b(?:kill\w*|death toll|murder\w*|claim\w* the lives)\b"
        rf".{{0,40}}\b{_NUMBER}\b",
    ),
    sign(
        "speaks_of_dead",
        0.9,
        r"\b(?:kill(?:ed|ing|s)?|dead|died|deaths?|fatal\w*|drowned|murder\w*|massacre\w*|suicide"
        r"|assassinat\w*|executed|execution|casualt\w+|lethal|corpses?|bodies)\b",
    ),
    sign(
        "speaks_of_injured",
        0.8,
        r"\b(?:injur\w+|wound(?:ed|ing|s)|hospitali[sz]ed|taken to (?:the )?hospital|infected"
        r"|maimed|poisoned|missing|trapped|stranded|rescued)\b",
    ),
    sign(
        "speaks_of_force",
        1.0,
        r"\b(?:attack\w*|struck|strikes?|airstrikes?|shell(?:ed|s|ing)|bomb\w*|missiles?|fired|firing"
        r"|gunfire|shots?|shooting|explo(?:ded|sions?|sives?)|invaded|invasion|clash\w*|raid\w*"
        r"|artillery|troops|war|wartime|hostages?|kidnap\w*|hijack\w*|hack(?:ed|ers?|ing)|crash\w*"
        r"|collaps\w+|riots?|evacuat\w+|retaliat\w+|grenades?|ambush\w*|seized|captured|weapons?"
        r"|mobili[sz]ed|high alert|provocations?|nuclear (?:test|strike|weapons?))\b",
    ),
    sign(
        "accuses",
        1.0,
        r"\b(?:accus\w+|alleg\w+|blam(?:ed|es|ing)|charged with|guilty|corrupt\w*|fraud\w*|brib\w+"
        r"|cover(?:ed)?[- ]up|lied|lying|abus\w+|tortur\w+|rap(?:e|ed|ist)|assault\w*|harass\w*"
        r"|stole|stolen|theft|embezzl\w+|plagiari\w+|misconduct|violat\w+|discriminat\w+|spy(?:ing)?"
        r"|crimes?|criminal\w*|cheat\w*|doping|smuggl\w+|traffick\w+|illegal\w*)\b",
    ),
    sign(
        "speaks_of_coercion",
        0.8,
        r"\b(?:forc(?:ed|ing)|(?:been|being|was|were|is|are|twice) denied|refus(?:ed|es|ing)"
        r"|banned|ban|bans|barred|prohibit\w*"
        r"|imprison\w*|jail\w*|arrest\w*|detain\w*|detention|deport\w*|expel\w*|evict\w*|taken away"
        r"|dismissed|fired from|sacked|suspended|censor\w*|blocked|shut down|hauled"
        r"|turn(?:ed|ing)? away|persecut\w+|threat\w*|coerc\w+|slave\w*|conscript\w*|disconnect)\b",
    ),
    sign(
        "speaks_of_law",
        0.6,
        r"\b(?:laws?|court|courts|judge|judges|lawsuits?|sued|legal|ruled|ruling|convicted|convicts?"
        r"|sentenced|acquitted|indict\w+|prosecut\w+|treaty|memorandum|agreement|resolution"
        r"|constitution\w*|legislation|bill|amendment|sanctions?|visas?|asylum|parole|permit\w*"
        r"|licen[cs]e|regulat\w+|verdict|investigat\w+)\b",
    ),
    sign(
        "names_agreement",
        0.8,
        r"\b(?:signed|ratified|agreed|broke|breached|violated)\b.{0,60}"
        r"\b(?:memorandum|treaty|treaties|accords?|pacts?|agreements?|ceasefire|truce|deal)\b",
    ),
    sign(
        "counts_people",
        0.8,
        rf"\b{_NUMBER}\b(?: (?!and\b|or\b|to\b|in\b)[\w’'-]+){{0,3}} {_PERSONS}\b",
    ),
    sign("names_quantity", 0.5, rf"\b{_NUMBER}[ -]{_UNITS}\b|\d+(?:[.,]\d+)*\s?%"),
    sign(
        "names_money",
        0.6,
        r"[$€£¥]\s?\d+(?:[.,]\d+)*(?: (?:million|billion|trillion))?"
        r"|\b(?:dollars|euros|rubles|yen|yuan|rupees)\b",
    ),
    sign(
        "names_number",
        0.3,
        rf"{_NO_DAY}(?<![\w.,:])(?<!aged )(?!(?:1[6-9]|20)\d\d\b)\d+(?:[.,]\d+)*(?![\w:])",
    ),
    sign("names_date", 0.0, rf"{_MONTH_NAMED}|\b(?:1[6-9]|20)\d\d\b"),
    sign(
        "claims_first",
        0.4,
        r"\b(?:first(?: time|-ever)?|never before|unprecedented|for the last time|the only|sole"
        r"|no other|record)\b",
    ),
    sign(
        "claims_most",
        0.4,
        r"\b(?<!at )(?:most|least|largest|biggest|smallest|highest|lowest|worst|best|fastest|oldest"
        r"|youngest|deadliest|richest|poorest|longest|greatest|holiest|main|leading|majority)\b",
    ),
    sign(
        "compares",
        0.4,
        r"\b(?:more|fewer|less|higher|lower|larger|smaller|greater|better|worse|bigger) than\b"
        r"|\b(?:closer (?:to|than)|doubled|tripled|halved|increas\w+|decreas\w+|rose|fell"
        r"|dropped|declin\w+|grew|outnumber\w*|twice|compared (?:to|with)|up from|down from)\b",
    ),
    sign(
        "names_cause",
        0.7,
        r"\b(?:because of|caused?|causing|due to|led to|leading to|result(?:ed|ing)? (?:in|of|from)"
        r"|prompt(?:ed|ing)|trigger\w*|thanks to|blamed on|in response to|sparked)\b",
    ),
    sign(
        "not_known",
        -0.6,
        r"\b(?:unclear|not (?:yet |immediately |known|clear)+|unknown|no (?:official )?comment)\b",
    ),
    sign(
        "insists",
        0.4,
        r"\b(?:certainly|categorically|never|not once|at no (?:time|point)|in no way)\b",
    ),
    sign("confirms", 0.5, r"\b(?:did happen|did occur|confirm\w*|admitted|acknowledged|in fact)\b"),
)
