from workbench.dates.measure import Tally, marked_in, measure
from workbench.text.span import Span

DOCUMENT = """<?xml version="1.0" ?>
<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2017-05-18"
 functionInDocument="CREATION_TIME">18 May 2017</TIMEX3></DCT>
<TEXT>It fell &amp; broke on <TIMEX3 tid="t1" type="DATE" value="2017-05-15">Monday</TIMEX3>, as
<EVENT eid="e1">said</EVENT> in <TIMEX3 tid="t2" type="DATE" value="2017-04">April</TIMEX3>.</TEXT>
</TimeML>"""


def test_the_dates_of_a_timeml_document_stand_where_its_text_has_them():
    text, created, dates = marked_in(DOCUMENT)
    assert text.startswith("It fell & broke on Monday, as")
    assert str(created) == "2017-05-18"
    assert [(span.of(text), value) for span, value in dates] == [
        ("Monday", "2017-05-15"),
        ("April", "2017-04"),
    ]


def test_extents_and_values_are_counted_apart():
    tally = Tally()
    marked = [(Span(0, 6), "2017"), (Span(10, 16), "2016"), (Span(20, 26), "2015")]
    tally.add(marked, [(Span(0, 6), "2017"), (Span(8, 16), "2015")])
    assert (tally.strict, tally.relaxed, tally.value) == (1, 2, 1)
    assert tally.row("x").startswith("| x | 40.0 | 80.0 | 40.0 |")


def test_a_folder_is_measured_by_its_name(tmp_path):
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.tml").write_text(DOCUMENT, encoding="utf-8")
    (tally,) = measure(tmp_path.rglob("*.tml")).values()
    assert (tally.marked, tally.found, tally.strict, tally.value) == (2, 2, 2, 2)
