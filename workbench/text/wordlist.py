"""Word lists as they stand in our tables: words between blanks, many to a line."""


def words(text: str) -> frozenset[str]:
    """Return the words of *text* as a set."""
    return frozenset(text.split())
