"""Verbs and nouns by which a text hands the word to somebody else, as tables."""

from workbench.text.wordlist import words

_IRREGULAR = {
    "say": "said",
    "tell": "told",
    "write": "wrote written",
    "hold": "held",
    "think": "thought",
    "feel": "felt",
    "find": "found",
    "know": "knew known",
    "hear": "heard",
    "swear": "swore sworn",
    "make clear": "made",
    "foresee": "foresaw foreseen",
    "understand": "understood",
    "read": "read",
    "show": "showed shown",
}

SAYING = words(
    """
    say tell write add state claim allege assert declare announce report note remark comment observe
    explain argue insist maintain contend warn caution admit acknowledge concede confess confirm
    deny reply respond answer suggest indicate reveal disclose estimate predict forecast believe
    think fear hope expect conclude stress emphasise emphasize reiterate repeat recall testify
    swear vow pledge promise complain boast joke quip theorise theorize speculate hint imply
    propose recommend urge demand ask request inform remind assure describe call characterise
    characterize dub accuse blame criticise criticize praise condemn denounce quote cite read
    tweet post charge learn hear find understand estimate doubt dispute reject dismiss refute
    opine mention point suspect consider agree show chant shout cry scream whisper
    """
)
"""Verbs whose subject is the source of what follows."""

TELLING = words(
    """
    say tell write add state claim allege assert declare announce report note remark observe
    explain argue insist maintain contend warn caution admit acknowledge concede confess confirm
    deny reply respond suggest indicate reveal disclose estimate predict believe think fear hope
    expect conclude stress emphasise emphasize reiterate repeat recall testify swear complain boast
    joke theorise theorize speculate hint imply opine mention learn suspect agree read vow promise
    pledge doubt show understand know feel find hear chant shout cry
    """
)
"""Verbs after which a whole statement may follow, with or without "that"."""

ACTS = words(
    """
    deny ask urge demand request accuse blame criticise criticize praise condemn denounce dub
    describe call characterise characterize admit reject dismiss dispute refute vow pledge promise
    propose recommend warn confirm announce agree refuse thank apologise
    apologize threaten confess
    """
)
"""Verbs where the saying itself is an act that can be checked."""

ADDRESSING = words("tell inform remind assure warn")
"""Verbs that name the hearer before the statement: "told reporters that"."""

NEEDS_PARTICLE = words("call point")
"""Verbs that speak only with "for", "on" or "out"."""

AFFIRMING = words("confirm deny admit acknowledge concede confess reveal disclose insist")
"""Verbs that take a stand on whether something is so."""

CONTESTING = words("claim allege accuse blame charge deny dispute refute reject insist contend")
"""Verbs that pass on what somebody else may well see otherwise."""

PROMISES = words("claim promise vow pledge agree admit refuse")
"""Verbs that report something also with "to": "claims to have seen"."""

SPEAKING = words(
    """
    police officials official minister ministers ministry president premier chancellor mayor
    governor senator report reports study survey poll court judge army military government sources
    source witnesses witness un nato who eu pentagon kremlin doctors experts scientists lawyers
    lawyer prosecutors prosecutor union company spokesman spokeswoman spokesperson coach family
    officer council agency watchdog charity inquiry
    """
)
"""Who speaks where a headline puts them before a colon."""

MINDS = words(
    "think believe fear hope expect doubt suspect know feel understand consider find hear"
)
"""Verbs of thinking, which pass on somebody's view rather than their words."""

DOCUMENTS = words(
    """
    report reports study studies survey poll data figures statistics research statement document
    documents letter email memo record records filing lawsuit complaint indictment article post
    posts book website site footage video photo photos image images evidence analysis estimate
    estimates investigation inquiry test tests census
    """
)
"""What may "say" or "show" something without being a person."""


def _forms(verb: str) -> list[str]:
    irregular = _IRREGULAR.get(verb, "").split()
    if verb.endswith("e"):
        stem, third = verb[:-1], verb + "s"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    else:
        stem = verb + verb[-1] if verb in {"admit", "quip", "dub"} else verb
        third = verb + "es" if verb.endswith(("s", "sh", "ch", "x")) else verb + "s"
    return [verb, third, *(irregular or [stem + "ed"]), stem + "ing"]


LEMMA_OF: dict[str, str] = {
    form: verb for verb in sorted(SAYING | TELLING | ACTS | MINDS) for form in _forms(verb)
}
"""For every form of these verbs its plain form."""
