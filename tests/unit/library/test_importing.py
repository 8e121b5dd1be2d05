"""Claims that others checked come into the library, all of them or none."""

import csv
import io
import json
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from workbench.errors import InvalidError, NotFoundError, StoppedError, WorkbenchError
from workbench.library.give_back import give_back
from workbench.library.importing import STEP, Watcher, import_claims
from workbench.library.incoming import preview
from workbench.store.earlier import batch_records, earlier_numbered, originals_of, warned_in
from workbench.store.file import ReviewFile
from workbench.store.verify import verify
from workbench.wording import in_english

AVERITEC = {
    "claim": "The bridge at Tarn was closed for 40 days.",
    "label": "Refuted",
    "justification": "It was closed for four.",
    "claim_date": "9-1-2020",
    "speaker": " Ana Ruiz ",
    "original_claim_url": None,
    "fact_checking_article": "https://example.org/bridge",
    "claim_types": ["Numerical Claim"],
    "questions": [
        {"question": "How long?", "answers": [{"answer_type": "Unanswerable", "source_url": ""}]},
        {"question": "By whom?", "answers": [{"answer_type": "Boolean", "source_url": ""}]},
    ],
}
CLAIMREVIEW = {
    "@context": "https://schema.org",
    "@type": ["Review", "ClaimReveiw"],
    "claimReviewed": ["The mayor&#039;s <b>salary</b> doubled"],
    "datePublished": "2020-06-23 20:02",
    "url": "/bridge",
    "author": [{"@type": "Organization", "name": "Desk"}],
    "itemReviewed": {"@type": "Claim", "author": {"name": "A reader"}, "datePublished": "2020-06"},
    "reviewRating": {
        "ratingValue": "1",
        "bestRating": "1",
        "worstRating": 5,
        "alternateName": "Falso ",
    },
}


def write(folder, name, value):
    path = folder / name
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return path


def rows_of(file):
    return list(file.db.query("select * from earlier_claim order by number"))


def claims_of(file):
    numbers = [row["number"] for row in rows_of(file)]
    return list(earlier_numbered(file.db, numbers).values())


def found_by_search(file, words):
    query = "select rowid from earlier_index where earlier_index match ?"
    return file.db.execute(query, [words]).fetchall()


@pytest.fixture
def empty(tmp_path):
    """A review that holds nothing yet."""
    with ReviewFile.create(tmp_path / "library.factcheck") as made:
        yield made


def test_a_claim_of_averitec_keeps_what_it_says_and_what_was_odd(empty, tmp_path):
    done = import_claims(empty, write(tmp_path, "dev.json", [AVERITEC]))
    assert (done.new, done.format, done.warnings) == (1, "averitec", 1)
    (claim,) = claims_of(empty)
    assert claim.claim == AVERITEC["claim"]
    assert (claim.speaker, claim.said_on, claim.label) == ("Ana Ruiz", "2020-01-09", "Refuted")
    assert [warning.code for warning in claim.warnings] == [
        "odd_padding_words",
        "odd_answer",
        "odd_padding",
    ]
    assert [json.loads(one) for one in originals_of(empty.db, done.batch)] == [AVERITEC]
    assert verify(empty.db).faults == ()


def test_a_claimreview_as_publishers_write_them_is_understood(empty, tmp_path):
    wrapped = {"_source": "somewhere", "claimReview": CLAIMREVIEW}
    import_claims(empty, write(tmp_path, "real.json", [wrapped]))
    (claim,) = claims_of(empty)
    assert claim.claim == "The mayor's salary doubled"
    assert (claim.label, claim.speaker, claim.outlet) == ("Falso", "A reader", "Desk")
    assert (claim.said_on, claim.checked_on) == ("2020-06", "2020-06-23")
    assert {warning.code for warning in claim.warnings} == {
        *("odd_list", "odd_type", "odd_markup", "odd_time", "odd_address"),
        *("odd_number_words", "odd_scale"),
    }


@pytest.mark.parametrize(
    ("rating", "code"),
    [
        ({"alternateName": "x", "ratingValue": "-1", "bestRating": -1}, "odd_not_rated"),
        ({"alternateName": "x", "ratingValue": "n/a"}, "odd_rating_words"),
        ({"alternateName": "x", "ratingValue": 9, "bestRating": 5, "worstRating": 1}, "odd_rating"),
        ({"ratingValue": 1}, "no_label"),
        ("False", "odd_shape"),
    ],
)
def test_an_odd_rating_is_a_warning_and_its_label_stays_verbatim(empty, tmp_path, rating, code):
    review = {"@type": "ClaimReview", "claimReviewed": "x", "reviewRating": rating}
    import_claims(empty, write(tmp_path, "one.json", review))
    (claim,) = claims_of(empty)
    assert code in {warning.code for warning in claim.warnings}


def test_a_data_feed_and_lines_of_objects_are_read_alike(empty, tmp_path):
    items = [{"@type": "ClaimReview", "claimReviewed": f"claim {n}"} for n in range(3)]
    feed = {"@type": "DataFeed", "dataFeedElement": [{"item": [one]} for one in items]}
    assert import_claims(empty, write(tmp_path, "feed.json", feed)).new == 3
    lines = "\n".join(json.dumps({"id": n, "vclaim": f"line {n}", "title": "T"}) for n in range(4))
    done = import_claims(empty, write(tmp_path, "lines.jsonl", lines))
    assert (done.new, done.format) == (4, "objects")
    assert claims_of(empty)[-1].outer_id == "3"


def test_a_table_has_its_columns_guessed_or_told(empty, tmp_path):
    path = write(
        tmp_path, "t.csv", "ID;Statement;Who;Verdict\r\n7;It rains;Ana;False\r\n8;=1+1;;\r\n"
    )
    import_claims(empty, path)
    first, second = claims_of(empty)
    assert (first.outer_id, first.claim, first.speaker, first.label) == (
        "7",
        "It rains",
        "Ana",
        "False",
    )
    assert second.claim == "=1+1"
    assert [warning.code for warning in second.warnings] == ["odd_formula"]
    other = write(tmp_path, "u.csv", "a,b\nIt rains,True\n")
    with pytest.raises(InvalidError, match="which column"):
        import_claims(empty, other)
    assert preview(other).columns is None
    done = import_claims(empty, other, columns={"claim": "a", "label": "b"})
    assert (done.new, claims_of(empty)[-1].label) == (1, "True")
    with pytest.raises(InvalidError, match="no column"):
        import_claims(empty, other, columns={"claim": "zz"})


def test_a_row_without_a_claim_is_left_out_and_an_address_that_is_none_is_told(empty, tmp_path):
    rows = "claim,verdict,url\nIt rains,True,https://e.org/1\n ,False,\nIt snows,False,not a link\n"
    done = import_claims(empty, write(tmp_path, "t.csv", rows))
    assert (done.new, done.left_out, done.warnings) == (2, (2,), 1)
    rain, snow = claims_of(empty)
    assert rain.warnings == ()
    (warning,) = snow.warnings
    assert in_english(warning) == "The address in row 3 under the heading is none: not a link."
    with pytest.raises(InvalidError, match="no claims"):
        import_claims(empty, write(tmp_path, "u.csv", "claim,verdict\n,False\n"))


def test_a_workbook_is_read_without_computing_anything(empty, tmp_path):
    book = Workbook()
    book.active.append(["claim", "date", "verdict"])
    book.active.append(["Wages rose", "18 May 2017", "=A1"])
    book.save(tmp_path / "t.xlsx")
    done = import_claims(empty, tmp_path / "t.xlsx")
    (claim,) = claims_of(empty)
    assert (done.format, claim.said_on, claim.label) == ("workbook", "2017-05-18", "=A1")
    assert "odd_formula_cell" in {warning.code for warning in claim.warnings}


def test_an_annotation_is_the_words_it_quotes(empty, tmp_path):
    annotation = {
        "id": "urn:x:1",
        "type": "Annotation",
        "body": [
            {"type": "TextualBody", "purpose": "assessing", "value": "False"},
            {"type": "TextualBody", "purpose": "commenting", "value": "The log says so."},
        ],
        "target": {
            "source": "https://example.org/a",
            "selector": [{"type": "TextQuoteSelector", "exact": "It never rained"}],
        },
    }
    page = {"@context": "http://www.w3.org/ns/anno.jsonld", "items": [annotation]}
    import_claims(empty, write(tmp_path, "a.jsonld", page))
    (claim,) = claims_of(empty)
    assert (claim.claim, claim.label, claim.reasons) == (
        "It never rained",
        "False",
        "The log says so.",
    )


def test_another_review_gives_its_verdicts_and_is_not_touched(empty, file, claims):
    from workbench.review.verdicts import set_verdict  # noqa: PLC0415

    set_verdict(file, claims[0], "false", "The log says otherwise.")
    file.close()
    before = file.path.read_bytes()
    done = import_claims(empty, file.path)
    (claim,) = claims_of(empty)
    assert (done.format, claim.label, claim.reasons) == (
        "review",
        "False",
        "The log says otherwise.",
    )
    assert file.path.read_bytes() == before


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
FIELDS = ("reviewRating", "itemReviewed", "author", "datePublished", "url", "name")
TYPES = ("ClaimReview", ["Review", "ClaimReview"])
anything = st.fixed_dictionaries(
    {"@type": st.sampled_from(TYPES), "claimReviewed": json_values},
    optional=dict.fromkeys(FIELDS, json_values),
)


@settings(max_examples=15, deadline=None)
@given(st.lists(anything, min_size=1, max_size=5))
def test_whatever_comes_in_comes_in_once_and_goes_out_as_it_came(tmp_path_factory, values):
    folder = tmp_path_factory.mktemp("laws")
    path = write(folder, "x.json", values)
    with ReviewFile.create(folder / "l.factcheck") as library:
        done = import_claims(library, path)
        assert done.new == len(values)
        before = rows_of(library), library.history.last
        again = import_claims(library, path)
        assert (again.new, again.known, again.change.touched) == (0, len(values), frozenset())
        assert (rows_of(library), library.history.last) == before
        out = io.StringIO()
        give_back(library.db, batch_records(library.db)[0], out)
        assert json.loads(out.getvalue()) == values
        assert verify(library.db).faults == ()


def test_a_table_goes_out_with_the_cells_it_came_with(empty, tmp_path):
    rows = [["id", "claim", "extra"], ["1", "a, “b”\nc", ""], ["2", "It rains", ""]]
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    path = tmp_path / "t.csv"
    path.write_text("\ufeff" + out.getvalue(), encoding="utf-8", newline="")
    import_claims(empty, path)
    back = io.StringIO()
    give_back(empty.db, batch_records(empty.db)[0], back)
    assert list(csv.reader(io.StringIO(back.getvalue()))) == rows


def test_undo_takes_an_import_back_and_redo_brings_it_again(empty, tmp_path):
    import_claims(empty, write(tmp_path, "dev.json", [AVERITEC]))
    empty.history.undo()
    assert claims_of(empty) == []
    assert verify(empty.db).faults == ()
    empty.history.redo()
    assert len(claims_of(empty)) == 1
    empty.history.undo()
    assert import_claims(empty, tmp_path / "dev.json").new == 1
    assert len(rows_of(empty)) == 1  # what had been undone was cleared away
    assert len(found_by_search(empty, "bridge")) == 1
    assert verify(empty.db).faults == ()


BAD = {
    "truncated.json": '[{"claim": "a", "claim_date": "1-1-2020", "questions": []}, {"claim": "b',
    "open.json": '[{"@type": "ClaimReview", "claimReviewed": "x"}',
    "page.html": "<!doctype html><html><body>claims</body></html>",
    "empty.csv": "",
    "heading.csv": "claim,label\n",
    "quote.csv": 'claim,label\n"never closed,True\n',
    "numbers.json": "[1, 2, 3]",
    "unknown.json": '{"weather": "fine"}',
    "deep.json": "[" * 100_000,
    "twice.csv": "id,claim\n1,It rains\n2,It snows\n1,It hails\n",
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_imported_is_told_and_changes_nothing(empty, tmp_path, name):
    path = write(tmp_path, name, BAD[name])
    before = empty.path.read_bytes()
    with pytest.raises(WorkbenchError) as refused:
        import_claims(empty, path)
    assert refused.value.hint
    assert empty.path.read_bytes() == before


def test_wrong_encodings_are_told_and_right_ones_taken(empty, tmp_path):
    path = tmp_path / "latin.csv"
    path.write_bytes("claim,label\nDie Brücke,Falsch\n".encode("cp1252"))
    with pytest.raises(InvalidError, match="not text in utf-8"):
        import_claims(empty, path)
    with pytest.raises(InvalidError, match="no encoding"):
        import_claims(empty, path, encoding="klingon")
    assert import_claims(empty, path, encoding="cp1252").new == 1
    wide = tmp_path / "wide.csv"
    wide.write_bytes("claim,label\nDie Brücke steht,Wahr\n".encode("utf-16"))
    assert import_claims(empty, wide).new == 1
    assert [claim.claim for claim in claims_of(empty)] == ["Die Brücke", "Die Brücke steht"]


def test_a_file_too_large_is_refused_before_it_is_read(empty, tmp_path):
    path = tmp_path / "large.json"
    with path.open("wb") as made:
        made.write(b"[")
        os.truncate(path, 2_000_000_000)
    with pytest.raises(InvalidError, match="too large"):
        import_claims(empty, path)


def test_what_is_no_workbook_or_swells_is_refused(empty, tmp_path):
    import zipfile  # noqa: PLC0415

    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(InvalidError, match="damaged"):
        import_claims(empty, broken)
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * 20_000_000)
    with pytest.raises(InvalidError, match="beyond all measure"):
        import_claims(empty, bomb)


def test_a_missing_file_and_the_file_itself_are_refused(empty, tmp_path):
    with pytest.raises(NotFoundError):
        import_claims(empty, tmp_path / "none.json")
    with pytest.raises(InvalidError, match="itself"):
        import_claims(empty, empty.path)


@pytest.mark.parametrize("stage", ["reading", "writing"])
def test_a_stopped_import_leaves_the_library_as_it_was(empty, tmp_path, stage):
    path = tmp_path / "many.csv"
    path.write_text("claim\n" + "\n".join(f"claim {n}" for n in range(2 * STEP + 5)))
    seen = []

    def stopped():
        return bool(seen) and seen[-1].stage == stage

    with pytest.raises(StoppedError):
        import_claims(empty, path, watcher=Watcher(seen.append, stopped))
    assert {progress.stage for progress in seen} <= {"reading", "writing"}
    assert rows_of(empty) == []
    assert found_by_search(empty, "claim") == []
    assert batch_records(empty.db) == ()
    assert import_claims(empty, path).new == 2 * STEP + 5


def test_warnings_can_be_read_later(empty, tmp_path):
    done = import_claims(empty, write(tmp_path, "x.json", [CLAIMREVIEW, AVERITEC]))
    assert len(warned_in(empty.db, done.batch)) == batch_records(empty.db)[0].warnings == 2


def test_what_was_odd_is_told_by_the_row_it_stands_in_even_where_others_are_known(empty, tmp_path):
    first = "claim,verdict\nIt rains,True\n"
    import_claims(empty, write(tmp_path, "first.csv", first))
    done = import_claims(empty, write(tmp_path, "more.csv", f"{first} ,False\n=A1,False\n"))
    (odd,) = warned_in(empty.db, done.batch)
    assert (done.known, odd.position + 1, odd.claim) == (1, 3, "=A1")
    assert verify(empty.db).faults == ()


def test_a_changed_earlier_claim_is_found_by_verify(empty, tmp_path):
    import_claims(empty, write(tmp_path, "dev.json", [AVERITEC]))
    empty.db.execute("update earlier_claim set label = 'Supported'")
    assert [fault.code for fault in verify(empty.db).faults] == ["batch_changed"]
    empty.db.rollback()
