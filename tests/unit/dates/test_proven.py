"""What a story proves about when it was written: only what surely lies behind it."""

import pytest

from workbench.dates.find import find_in
from workbench.dates.proven import proven_days
from workbench.text.span import Span


def proven(text, language="en"):
    found = find_in(text, [Span(0, len(text))], language)
    return [day.isoformat() for day in proven_days(text, found, language)]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge fell into the river on 3 May 2021.",
        "Moreover, on 3 May 2021, a storm surge pushed water over the levee.",
        "The dock was closed on 3 May 2021 and will reopen next year.",
        "On 3 May 2021 the council postponed the vote.",
        "The wall was built in stone and finished on 3 May 2021.",
        "The minister said on 3 May 2021 that the dock would close.",
    ],
)
def test_a_day_on_which_something_happened_is_proven(text):
    assert proven(text) == ["2021-05-03"]


@pytest.mark.parametrize(
    "text",
    [
        "The deal postpones them until 3 May 2021.",
        "The deal postponed them until 3 May 2021.",
        "The firm agreed to close the dock on 3 May 2021.",
        "The council announced an election on 3 May 2021.",
        "The council discussed the summit on 3 May 2021.",
        "The vote was scheduled for 3 May 2021.",
        "The vote on 3 May 2021 was called by the president.",
        "The agreement that was signed takes effect on 3 May 2021.",
        "On 3 May 2021 the ban agreed last week ends.",
        "The dock was to open on 3 May 2021.",
        "The dock will be closed on 3 May 2021.",
        "The permit, granted in haste, runs till 3 May 2021.",
    ],
)
def test_a_day_put_off_to_planned_or_in_doubt_proves_nothing(text):
    assert proven(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("El acuerdo se firmó el 3 de mayo de 2021.", ["2021-05-03"]),
        ("El 3 de mayo de 2021, tras veinte días, un buque zarpó sin carga.", ["2021-05-03"]),
        ("El acuerdo reduce los despidos y los aplaza hasta el 3 de mayo de 2021.", []),
        ("La empresa aplazó los despidos hasta el 3 de mayo de 2021.", []),
        ("La empresa anunció una huelga el 3 de mayo de 2021.", []),
        ("El pleno se celebra el 3 de mayo de 2021.", []),
        ("El 3 de mayo de 2021 cerrará el puerto.", []),
        ("Desde el 3 de mayo de 2021 los turnos pasarán a ocho horas.", []),
        ("El permiso expiraba el 3 de mayo de 2021.", []),
    ],
)
def test_spanish_proves_no_more_than_english(text, days):
    assert proven(text, "es") == days
