"""The sentences that say why a claim deserves checking."""

SENTENCES = {
    "casualties": "speaks of dead or injured people",
    "number": "names a number",
    "accuses": "accuses somebody",
    "first_time": "says something is first, only or most",
}
