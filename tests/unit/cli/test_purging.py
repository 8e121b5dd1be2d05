"""An article is erased for good from the shell."""

from workbench.store.file import ReviewFile
from workbench.store.queries import article_records


def test_it_says_what_goes_and_erases_when_the_word_is_given(shell, review):
    code, out, _ = shell("purge", review, "1", "--confirm", "erase", "--by", "Ada Ek")
    assert code == 0
    assert "nothing brings it back" in out
    assert "claims: " in out
    assert b"pumping station" not in review.read_bytes()
    code, out, _ = shell("verify", review)
    assert code == 0
    assert "Erase an article for good" in shell("log", review)[1]


def test_without_the_word_or_a_name_nothing_goes(shell, review):
    before = review.read_bytes()
    assert shell("purge", review, "1", "--confirm", "yes", "--by", "Ada Ek")[0] == 1
    code, _, complaint = shell("purge", review, "1", "--confirm", "erase")
    assert (code, "needs a name" in complaint) == (1, True)
    assert review.read_bytes() == before


def test_an_article_that_was_removed_is_named_by_its_id(shell, review):
    with ReviewFile.open(review, read_only=True) as file:
        identity = article_records(file.db)[0].id
    shell("remove", review, "1", "--by", "Ada Ek")
    code, out, _ = shell("purge", review, identity, "--confirm", "erase", "--by", "Ada Ek")
    assert code == 0, out
    assert b"pumping station" not in review.read_bytes()
