"""Every verb of a review, in any order, undone, redone, killed and reopened.

Whatever the reviewer does, undo walks back through exactly the states there were, a refusal
changes nothing, and a file opened again holds what it held.
"""

import importlib
import inspect
import pkgutil
import re
from pathlib import Path

from hypothesis import settings

import workbench.review
from tests.store.every_verb.at_the_desk import AtTheDesk
from tests.store.every_verb.on_articles import OnArticles
from tests.store.every_verb.on_claims import OnClaims
from tests.store.every_verb.reviewer import AnyReviewer
from workbench.store.edits import Change

VERBS = {
    value
    for module in pkgutil.walk_packages(workbench.review.__path__, "workbench.review.")
    for value in vars(importlib.import_module(module.name)).values()
    if inspect.isfunction(value)
    and value.__module__.startswith("workbench.review")
    and value.__module__ != "workbench.review.about_claims"  # what verbs are made of
    and not value.__name__.startswith("_")
    and inspect.signature(value).return_annotation in {Change, "Change"}
}


class Desk(OnArticles, OnClaims, AtTheDesk, AnyReviewer):
    """All of it, in any order."""


TestAnyOrderOfVerbs = Desk.TestCase
TestAnyOrderOfVerbs.settings = settings(max_examples=10, stateful_step_count=30, deadline=None)
del Desk


def test_every_verb_takes_part():
    rooms = (Path(__file__).parent / "every_verb").glob("*.py")
    desk = "".join(room.read_text(encoding="utf-8") for room in rooms)
    assert len(VERBS) >= 26
    called = set(re.findall(r"[.(](\w+), ", desk))
    assert sorted({verb.__name__ for verb in VERBS} - called) == []
