"""The language of an article is found and what the engines cannot do for it said."""

from workbench.intake.load import read_bytes, read_text

GERMAN = "Der Gemeinderat hat am Montag Geld für Sandsäcke ausgegeben, und niemand ist verletzt."
ENGLISH = "The council spent money on sandbags on Monday, its treasurer said, and nobody was hurt."


def page(language, text):
    html = f'<html lang="{language}"><body><p>{text}</p></body></html>'
    return read_bytes(html.encode(), name="page.html")


def codes(source):
    return [note.code for note in source.about.notes]


def test_an_english_article_needs_no_word_about_it():
    source = read_text(ENGLISH)
    assert source.about.language == "en"
    assert codes(source) == []


def test_a_language_the_engines_do_not_know_is_said():
    source = read_text(GERMAN)
    assert source.about.language == "de"
    assert codes(source) == ["dates_unread", "claims_unread"]


def test_the_country_a_page_declares_is_kept():
    assert page("en-GB", ENGLISH).about.language == "en-GB"


def test_a_page_that_declares_another_language_is_believed_by_its_words():
    source = page("en-US", GERMAN)
    assert source.about.language == "de"
    assert "language_declared" in codes(source)


def test_where_the_words_do_not_tell_the_declaration_stands():
    assert page("cy", "Ljubno, 2017.").about.language == "cy"
