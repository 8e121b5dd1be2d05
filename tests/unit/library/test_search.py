"""Words are found wherever they stand, in any form, and lead to the place."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.library.importing import import_claims
from workbench.library.places import count_places
from workbench.library.search import EARLIER, search
from workbench.library.stems import folded, stems_of
from workbench.library.terms import Finder, read_terms
from workbench.review.claims import dismiss_claim
from workbench.review.corrections import report_error
from workbench.review.evidence import add_evidence
from workbench.review.reviewers import name_reviewer
from workbench.review.second_reader import ask_second_check
from workbench.review.signoff import sign_off
from workbench.review.sources import edit_source
from workbench.review.verdicts import note_rationale, set_verdict
from workbench.store.evidence_queries import evidence_of
from workbench.store.file import ReviewFile
from workbench.store.library_step import mend_search
from workbench.store.queries import text_of
from workbench.store.search import Narrowing


def kinds(file, words, **narrowing):
    return [hit.kind for hit in search([file], words, Narrowing(**narrowing), own=file).hits]


def import_one(file, tmp_path, **fields):
    path = tmp_path / "one.json"
    path.write_text(json.dumps([{"id": fields.get("claim"), "verdict": "False", **fields}]))
    import_claims(file, path)


def test_a_hit_in_an_article_says_where_it_stands(file, article):
    (hit,) = (h for h in search([file], "orlen", own=file).hits if h.kind == "article")
    assert hit.place.of(text_of(file.db, article)) == "Orlen"
    assert all(span.of(hit.text) == "Orlen" for span in hit.spans)


def test_a_stretch_of_an_article_shows_every_word_looked_for(file, article):
    text = text_of(file.db, article)
    words = [word for word in text.replace(".", " ").split() if len(word) > 4 and word.isalpha()]
    first, last = words[0], words[-1]
    (hit,) = (h for h in search([file], f"{first} {last} ", own=file).hits if h.kind == "article")
    shown = {folded(span.of(hit.text)) for span in hit.spans}
    assert {folded(first), folded(last)} <= shown


def test_words_that_stand_beside_what_a_place_says_are_told(file, claims):
    set_verdict(file, claims[0], "false", "The toll.")
    title, quote = "Protocol of turnstiles", "The gates stood open."
    add_evidence(file, claims[0], "contradicts", title=title, quote=quote)
    (hit,) = search([file], "gates protocol", own=file).hits
    assert hit.text.startswith(quote)
    assert [(name, said) for name, said, _ in hit.beside] == [("title", title)]
    assert [span.of(title) for _, _, spans in hit.beside for span in spans] == ["Protocol"]


def test_reasons_and_evidence_are_found_as_they_are_written(file, claims):
    set_verdict(file, claims[0], "false")
    assert kinds(file, "turnstile") == []
    note_rationale(file, claims[0], "The turnstiles counted otherwise.")
    add_evidence(file, claims[0], "contradicts", title="Turnstile protocol", quote="closed")
    assert sorted(kinds(file, "turnstile")) == ["evidence", "reasons"]
    assert kinds(file, "turnstile", labels=("false",)) == kinds(file, "turnstile")
    assert kinds(file, "turnstile", labels=("True",)) == []
    file.history.undo()
    assert kinds(file, "turnstile") == ["reasons"]
    set_verdict(file, claims[0], "true", "Seen at last.")
    assert kinds(file, "turnstile") == []


def test_a_dismissed_claim_is_found_no_more(file, claims):
    (words,) = file.db.execute("select words from claim where id = ?", [claims[0]]).fetchone()
    assert "claim" in kinds(file, f'"{words}"', kinds=frozenset({"claim"}))
    dismiss_claim(file, claims[0])
    assert claims[0] not in {h.ref for h in search([file], f'"{words}"', own=file).hits}


def test_confidential_sources_are_found_by_their_own_file_only(file, claims):
    add_evidence(file, claims[0], "supports", title="Whistleblower memo", quote="on the dam")
    (item,) = evidence_of(file.db, claims[0])
    assert search([file], "whistleblower").found == 1
    edit_source(file, item.source.id, confidential=True)
    assert search([file], "whistleblower").found == 0
    assert search([file], "whistleblower", own=file).found == 1


def test_a_second_reader_does_not_find_the_reasons_of_the_first(file, claims):
    set_verdict(file, claims[0], "false", "The turnstiles counted otherwise.")
    ask_second_check(file, claims[0], "Ana Ruiz")
    assert kinds(file, "turnstiles") == ["reasons"]
    name_reviewer(file, "Ana Ruiz")
    assert kinds(file, "turnstiles") == []


def test_earlier_claims_are_found_beside_the_review_until_the_import_is_undone(file, tmp_path):
    import_one(
        file, tmp_path, claim="Orlen's dam was inspected twice", speaker="Ana", date="2020-05"
    )
    assert EARLIER in kinds(file, "orlen")
    assert kinds(file, "inspect", kinds=frozenset({EARLIER}), speaker="ana") == [EARLIER]
    assert kinds(file, "inspect", since="2020-04", until="2020-06") == [EARLIER]
    assert kinds(file, "inspect", since="2020-06") == []
    assert kinds(file, "inspect", labels=("FALSE",)) == [EARLIER]
    file.history.undo()
    assert kinds(file, "inspect") == []


def test_words_of_several_files_are_found_without_merging_them(file, tmp_path):
    with ReviewFile.create(tmp_path / "other.factcheck") as other:
        import_one(other, tmp_path, claim="The turnstiles at Orlen")
        found = search([file, other], "orlen").hits
        assert {hit.path for hit in found} == {file.path, other.path}


def test_places_count_articles_as_they_stand(file, article, claims):
    assert dict(count_places(file)) == {
        "all": 1,
        "in_work": 1,
        **dict.fromkeys(("to_second_check", "signed_off", "corrections_open"), 0),
    }
    for claim in claims:
        set_verdict(file, claim, "true", "Because.")
    ask_second_check(file, claims[0], "Ana Ruiz")
    report_error(file, claims[1], "It was 41.")
    sign_off(file, article, "checker")
    counts = count_places(file)
    assert (counts["to_second_check"], counts["signed_off"]) == (1, 1)
    assert (counts["corrections_open"], counts["in_work"]) == (1, 0)


def test_an_index_made_anew_finds_the_same(file, claims):
    set_verdict(file, claims[0], "false", "The turnstiles counted otherwise.")
    before = search([file], "turnstiles", own=file)
    with file.history.beside() as db:
        mend_search(db)
    assert search([file], "turnstiles", own=file).hits[0].ref == before.hits[0].ref


FORMS = ["killing", "killed", "happiness", "Happily", "studies", "Zürich", "COVID-19", "running"]


@pytest.mark.parametrize("word", FORMS)
def test_a_word_is_found_at_every_letter_of_it_that_is_typed(file, tmp_path, word):
    import_one(file, tmp_path, claim=f"Nothing but {word} there")
    first = folded(word).split("-")[0]
    for end in range(2, len(first) + 1):
        (hit,) = search([file], first[:end], Narrowing(kinds=frozenset({EARLIER}))).hits
        assert hit.spans[0].of(hit.text).startswith(word[:end])


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("strike ", "Air strikes and striking", ["strikes", "striking"]),
        ('"air strikes"', "air strikes; strikes, air", ["air strikes"]),
        ("strik", "strikes strike striking trike", ["strikes", "strike", "striking"]),
        ("zurich", "ZÜRICH", ["ZÜRICH"]),
        ("a* OR (b", "a b or", ["a", "b", "or"]),
        ("40", "40 days, 400 days", ["40", "400"]),
    ],
)
def test_what_is_typed_is_found_in_the_text(typed, text, found):
    spans = Finder(read_terms(typed)).find(text)
    assert [span.of(text) for span in sorted({s for term in spans for s in term})] == found


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_query_the_index_takes(typed):
    from workbench.library.stems import STEMMER  # noqa: PLC0415

    terms = read_terms(typed)
    if terms:
        STEMMER._db.execute("select * from said where said match ?", [terms.match()])


@given(st.text())
def test_folding_keeps_every_offset(text):
    assert len(folded(text)) == len(text)
    stems_of(text)


def test_claims_are_found_by_verdict_speaker_day_and_state_without_a_word(file, claims, tmp_path):
    set_verdict(file, claims[0], "false", "Counted again.")
    day = file.clock().date().isoformat()

    def found(**narrowing):
        return [hit.ref for hit in search([file], "", Narrowing(**narrowing), own=file).hits]

    assert found(labels=("False",)) == [claims[0]]
    assert found(state="decided") == [claims[0]]
    assert set(found(state="open")) == set(claims[1:])
    assert found(since=day, by_check=True) == [claims[0]]
    assert found(until="1999", by_check=True) == []
    assert found() == []
    import_one(
        file, tmp_path, claim="Crime fell", speaker="Mo Tell", checked_on="2021-03-04", verdict=""
    )
    (earlier,) = found(speaker="tell")
    assert earlier not in claims
    assert found(since="2021", until="2021-03", by_check=True) == [earlier]
    assert earlier in found(state="open")
