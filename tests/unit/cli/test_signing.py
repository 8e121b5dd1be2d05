"""Signing off from the shell."""


def test_an_article_is_signed_off_and_changes_since_are_told(shell, review):
    assert "Nobody has signed" in shell("sign", review, "1")[1]
    code, _, complaint = shell("sign", review, "1", "--role", "editor")
    assert (code, "needs a name" in complaint) == (1, True)
    assert shell("sign", review, "1", "--role", "editor", "--by", "Cy Om", "--note", "Ok.")[0] == 0
    _, out, _ = shell("sign", review, "1")
    assert "Cy Om, editor" in out
    assert "unchanged since (Ok.)" in out
    shell("verdict", review, "1", "true")
    assert "1 edit since" in shell("sign", review, "1")[1]
