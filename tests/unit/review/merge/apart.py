"""Files of reviewers who worked apart, and what the tests of merging ask of them."""

import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from tests.desk import TEXT, Ticking, analysis
from workbench.errors import WorkbenchError
from workbench.review.articles import add_article, article_id
from workbench.review.merge.take import merge_review, open_to_merge, plan_for
from workbench.review.reviewers import name_reviewer
from workbench.review.view import article_view
from workbench.store.file import ReviewFile
from workbench.store.locker import locker_folder
from workbench.store.queries import claim_records
from workbench.store.verify import verify

ARTICLE = article_id(TEXT)


def began(path, who):
    """A file in which *who* has loaded the article, without having talked to anybody."""
    file = ReviewFile.create(path, clock=Ticking())
    name_reviewer(file, who)
    add_article(file, analysis(), TEXT.encode(), file_name="orlen.txt")
    return file


def claims_in(file):
    return [claim.id for claim in claim_records(file.db, ARTICLE)]


def merged(file, path, choices=None, prefer="mine"):
    path = getattr(path, "path", path)
    with open_to_merge(file, path) as other:
        return merge_review(file, other, choices, prefer)


def planned(file, other):
    with open_to_merge(file, other.path) as theirs:
        return plan_for(file, theirs)


def shown(file, number):
    return article_view(file, ARTICLE).claims[number]


def whole(file):
    return verify(file.db, beside=locker_folder(file.path)).faults == ()


def dump(file):
    with closing(sqlite3.connect(file.path)) as db:
        return list(db.iterdump())


def each_begins(folder, found, text):
    """Make a file of each reviewer, begun apart, and one that both began from; return *folder*."""
    for name in ("Jo Okafor", "Ana Ruiz", "both"):
        with ReviewFile.create(folder / name, clock=Ticking()) as file:
            if name != "both":
                name_reviewer(file, name)
            add_article(file, found, text.encode())
    return folder


def went_on(begun, folder, who, deeds, *, together):
    """Return a closed file in which *who* did the *deeds*; what is refused is not done."""
    path = Path(shutil.copy(begun / ("both" if together else who), folder / f"{who}.factcheck"))
    with ReviewFile.open(path, clock=Ticking()) as file:
        name_reviewer(file, who)
        for deed in deeds:
            with suppress(WorkbenchError):
                deed(file)
    return path


def merge_closed(path, other, choices=None, prefer="mine"):
    """Merge one closed file into another, in the name of somebody third."""
    with ReviewFile.open(path, clock=Ticking()) as file:
        name_reviewer(file, "Mei Lind")
        return merged(file, other, choices, prefer)


def plan_closed(path, other):
    """Return what merging one closed file into another would do."""
    with ReviewFile.open(path, read_only=True) as file, open_to_merge(file, other) as theirs:
        return plan_for(file, theirs)
