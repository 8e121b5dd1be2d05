"""The jobs words do in a sentence, one character each, and groups of them.

Tags are one character each:

===  ====================================  ===  ====================================
N    noun                                  P    name
J    adjective                             R    adverb
D    determiner                            S    possessive ("his", "'s")
M    number                                I    preposition
O    pronoun that can be a subject         X    pronoun that cannot
C    "and", "or", "but"                    B    conjunction ("because", "that")
W    relative or question word             T    "to" before a verb
Q    modal verb, finite                    U    "do", "does", "did"
E    "is", "was"; e "be", "been"           A    "has", "had"
V    plain verb after "to" or a modal      Y    plain verb, finite
Z    verb in -s                            F    verb in the past
K    past participle                       G    verb in -ing
===  ====================================  ===  ====================================

Punctuation is its own tag, dashes are ``-``, all quotation marks ``"``, other brackets ``(`` ``)``.
"""

FINITE = frozenset("QUEAZYF")
"""Verbs that a clause can be built on."""

HELPERS = frozenset("QUEeAT")
"""Words that another verb form follows."""

NOMINAL = frozenset("NPOM")
"""Words that can be the last of a subject."""

BREAKS = frozenset(',;:-"()CBW…')
"""Marks and joining words at which one clause may end."""

TAGGED = frozenset({"en", "es"})
"""The languages whose words are tagged, and whose sentences are taken apart."""
