import pytest

from tests.desk import TEXT, Ticking, analysis
from workbench.errors import InvalidError, NotFoundError
from workbench.review.articles import add_article
from workbench.review.dates import dates_of, set_timestamp
from workbench.review.reviewers import name_reviewer
from workbench.review.several import clear_verdicts, confirm_dates, dismiss_claims, set_verdicts
from workbench.review.view import article_view
from workbench.store.file import ReviewFile


@pytest.fixture
def file(tmp_path):
    with ReviewFile.create(tmp_path / "r.factcheck", clock=Ticking()) as file:
        name_reviewer(file, "Jo Okafor")
        add_article(file, analysis(), TEXT.encode())
        yield file


def article(file):
    return file.db.execute("select id from article").fetchone()[0]


def claims(file):
    return [view.claim.id for view in article_view(file, article(file)).claims]


def labels(file):
    found = article_view(file, article(file)).claims
    return [view.shown_verdict and view.shown_verdict.label for view in found]


def test_one_verdict_on_several_claims_is_one_edit_and_one_undo(file):
    chosen = claims(file)[:2]
    change = set_verdicts(file, chosen, "false")
    assert labels(file) == ["false", "false", None]
    assert change.about("claim") == set(chosen)
    assert dict(change.label.values) == {"count": 2, "label": "False"}
    assert file.history.undo().label == change.label
    assert labels(file) == [None, None, None]
    file.history.redo()
    clear_verdicts(file, chosen)
    assert labels(file) == [None, None, None]


def test_if_one_refuses_nothing_is_done(file):
    first, second, _ = claims(file)
    dismiss_claims(file, [second])
    last = file.history.last
    with pytest.raises(InvalidError):
        set_verdicts(file, [first, second], "true")
    with pytest.raises(NotFoundError):
        dismiss_claims(file, [first, "gone"])
    assert file.history.last == last
    assert labels(file) == [None, None, None]
    set_verdicts(file, [first], "true")  # a failed group leaves nothing open behind it
    assert labels(file)[0] == "true"


def test_several_are_dismissed_and_come_back_together(file):
    dismiss_claims(file, claims(file), "Old news.")
    states = [view.claim.state for view in article_view(file, article(file)).claims]
    assert states == ["dismissed"] * 3
    file.history.undo()
    assert len(article_view(file, article(file)).open_claims) == 3


def test_several_dates_are_confirmed_at_once(file):
    set_timestamp(file, article(file), "2019-06-05")
    known = [d.mention.id for d in dates_of(file, article(file)) if d.computed.value]
    confirm_dates(file, known)
    assert all(d.by_reviewer for d in dates_of(file, article(file)) if d.mention.id in known)
    file.history.undo()
    assert not any(d.by_reviewer for d in dates_of(file, article(file)))


def test_nothing_chosen_is_refused(file):
    with pytest.raises(InvalidError):
        dismiss_claims(file, [])
