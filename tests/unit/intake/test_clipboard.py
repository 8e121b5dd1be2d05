"""The better copy of a selection is read."""

from workbench.intake.clipboard import best_copy
from workbench.intake.load import read_text

TEXT = "Bridge closes\nThe bridge over the Orle closed on 3 May 2019, the council said."
PAGE = (
    "<h1>Bridge closes</h1><p>The bridge over the Orle closed on 3 May 2019, the council said.</p>"
)


def test_html_with_all_the_words_tells_more():
    content, name = best_copy(f"<html><body><!--StartFragment-->{PAGE}</body></html>", TEXT)
    source = read_text(content, name=name)
    assert [block.kind for block in source.blocks] == ["title", "body"]
    assert source.about.media_type == "text/html"


def test_html_that_only_colours_gives_way_to_the_text():
    assert best_copy(f"<pre><span style='color:red'>{TEXT}</span></pre>", TEXT) == (TEXT, "")


def test_html_that_leaves_words_out_gives_way_to_the_text():
    assert best_copy("<p>Bridge closes</p>", TEXT) == (TEXT, "")


def test_styles_and_scripts_do_not_count_as_words():
    html = f"<style>{'p { color: red } ' * 99}</style><p>Bridge closes</p>"
    assert best_copy(html, TEXT) == (TEXT, "")


def test_without_html_there_is_the_text():
    assert best_copy("", TEXT) == (TEXT, "")
