"""The words a typed date may use: months and weekdays with their short forms, and zones."""

LONGEST = 120
"""Characters a typed date may have; anything longer is no date."""


def _short_forms(names: tuple[str, ...], *others: tuple[str, int]) -> dict[str, int]:
    """Return the names and their first three letters with their numbers, longest first."""
    words = {form: number for number, name in enumerate(names) for form in (name, name[:3])}
    words |= dict(others)
    return dict(sorted(words.items(), key=lambda pair: -len(pair[0])))


_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MONTHS = {name: number + 1 for name, number in _short_forms(_MONTH_NAMES, ("sept", 8)).items()}
"""English names of months, and the number of each from 1."""

WEEKDAYS = _short_forms(_DAY_NAMES, ("tues", 1), ("weds", 2), ("thur", 3), ("thurs", 3))
"""English names of weekdays, and the number of each from Monday, 0."""

ZONES = ("utc", "gmt", "z")
"""Names of the zone 0, the only names that mean one thing everywhere."""
