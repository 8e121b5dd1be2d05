"""Numbers in sentences."""

import pytest

from workbench.claims.figures import find_figures
from workbench.text.span import Span
from workbench.text.tagging import tag_words


def figures(text):
    words = tag_words(text, Span(0, len(text)))
    return [(f.value, f.unit, f.noun) for f in find_figures(words)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They shut 1,840 homes.", [(1840, "", "homes")]),
        ("It cost $4.5 million.", [(4.5e6, "$", "")]),
        ("It cost 62 million euros.", [(62e6, "€", "")]),
        ("It cost £1.2m.", [(1.2e6, "£", "")]),
        ("Prices rose 45% and 3 per cent.", [(45, "%", ""), (3, "%", "")]),
        ("It fell by 2 percentage points.", [(2, "points", "")]),
        ("Twenty-one young men left.", [(21, "", "men")]),
        ("About a hundred people came.", [(100, "", "people")]),
        ("Three hundred thousand votes.", [(3e5, "", "votes")]),
        ("It happened on May 3 in 1998.", []),
        ("The 2nd of 4th graders.", []),
        ("At 6:30 they left.", []),
    ],
)
def test_numbers_are_read_with_what_they_count(text, found):
    assert figures(text) == found


def test_round_and_vague_numbers_leave_room():
    words = tag_words(text := "about 40 men, 40 men and 12,000 men", Span(0, len(text)))
    about, plain, round_ = find_figures(words)
    assert (about.slack, plain.slack, round_.slack) == (4, 0, 500)
