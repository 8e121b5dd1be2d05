"""Words that tell one kind of clause from another, as tables."""

from workbench.text.wordlist import words

SEPARATE = words("after although though while whereas because since as")
"""Conjunctions whose clause states a fact of its own; "if", "when", "until" only qualify one."""

BEFORE_CONJUNCTION = words("even just only shortly soon immediately right long")
"""Adverbs that belong to the conjunction behind them: "even though", "shortly after"."""

LIKE_PREPOSITIONS = words(
    """
    according including excluding following regarding concerning pending owing depending starting
    beginning ranging barring involving considering assuming compared based given known
    """
)
"""Participles that only lead a phrase."""

OF_SPEECH = words(
    """
    saying adding telling speaking writing discussing quoting referring noting stating asking
    explaining insisting arguing claiming warning suggesting stressing pointing commenting
    responding replying talking asked speaking describing
    """
)
"""Participles that say how something is said."""

ROLES = words(
    """
    spokesman spokeswoman spokesperson minister president secretary director head chief chairman
    chairwoman chair leader governor mayor senator ambassador commander general officer editor
    author professor founder owner manager coach captain judge lawyer attorney prosecutor analyst
    adviser advisor official member representative deputy candidate king queen prince princess
    emir sultan chancellor premier father mother brother sister son daughter husband wife
    ex-husband ex-wife widow partner friend cousin uncle aunt nephew niece grandfather grandmother
    woman man believer convert
    resident student teacher doctor nurse engineer scientist researcher economist historian writer
    journalist reporter correspondent singer actor actress artist player champion winner victim
    suspect survivor witness driver pilot soldier executive president-elect lawmaker legislator
    congressman congresswoman activist organiser organizer successor predecessor co-founder
    co-owner vice-president shareholder farmer fisherman shopkeeper priest bishop rabbi imam
    """
)
"""Nouns that say what somebody is, also where they are part of a title."""

THINGS = words(
    """
    capital city town village island region province state district company firm agency group
    party organisation organization subsidiary unit newspaper magazine website network charity
    university hospital school airport base ship vessel river mountain spinoff offshoot nickname
    name title minority majority sect denomination site home birthplace maker producer supplier
    operator publisher retailer bank
    """
)
"""Nouns that say what something is, unless they are part of its name."""

ARRIVALS = words("come comes came")
"""Verbs that only hang one event on another: "The report comes after …"."""

PERSONS = frozenset({"it", "he", "she", "they", "we", "i"})
"""Pronouns that are the whole of a subject."""
