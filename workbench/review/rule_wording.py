"""What a claim lacks under the house rules, in words."""

SENTENCES = {
    "lacks.sources": "It needs {primary} primary or {secondary} secondary sources that speak to it"
    " (has {have} and {others}).",
    "lacks.primary": "It needs {primary} primary sources that speak to it (has {have}).",
    "lacks.secondary": "It needs {secondary} sources that speak to it (has {others}).",
    "lacks.independent": "It is central and needs {wanted} sources of different origin"
    " (has {have}).",
    "lacks.claimant": "The claimant has not been asked.",
    "lacks.second_check": "Nobody else has checked it: a verdict by somebody else is needed.",
    "lacks.reasons": "It has no reasons.",
}
