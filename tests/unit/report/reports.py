"""A review made by hand, for tests of the writers: a small story with something of everything."""

from dataclasses import replace

from workbench.report.desk_entries import (
    Capture,
    Comment,
    Contact,
    Correction,
    Question,
    SignOff,
    Suggestion,
    Waiver,
    Work,
)
from workbench.report.report import (
    Article,
    Candidate,
    ClaimEntry,
    DateEntry,
    EvidenceEntry,
    LogEntry,
    Making,
    Part,
    Passage,
    Publication,
    Reading,
    Report,
    RowChange,
    Source,
    Why,
)
from workbench.report.verdict_entries import Label, Scale, VerdictEntry

TEXT = """09:12 GMT14 June 2022
Levee at Orvo closed

Engineers closed the gap on Monday, a spokesman said. \
The water forced 1,840 people out of their homes.

In April, high water damaged a bridge; three drivers were hurt. \
The flood of October 3, 2019 killed two people.
Discuss"""

PARAGRAPHS = TEXT.split("\n")[3::2]

LABELS = (
    Label("true", "True", "As stated, and nothing that matters is left out", "true", "true"),
    Label(
        "half",
        "Half true",
        "One part holds, another of the same weight does not",
        "part",
        "half_true",
    ),
    Label(
        "misleading",
        "Misleading",
        "Right in part, but leaves a false impression",
        "part",
        "misleading",
    ),
    Label("false", "False", "Contradicted by the evidence", "false", "false"),
    Label(
        "unproven",
        "Unproven",
        "No evidence settles it either way",
        "open",
        "unproven",
        standing="beside",
    ),
)
LISA, JO = "Lisa Brandt", "Jo Okafor"


def passage(words, place=""):
    start = TEXT.index(words)
    return Passage(start, start + len(words), words, place)


def part(number, where, kind, found="", **more):
    return Part(f"b{number}", where, kind, found or kind, **more)


def verdict(number, label, reasons, by=LISA, at="2026-11-12T15:04:00+00:00"):
    found = next((each for each in LABELS if each.code == label), None)
    return VerdictEntry(f"v{number}", found, reasons, by, at, "first")


def claim(number, words, *, verdicts=(), **more):
    found = passage(words, "paragraph 1" if number < 3 else "paragraph 2")
    return ClaimEntry(
        id=f"c{number}",
        number=number,
        quotation=found,
        passages=more.pop("passages", (found,)),
        statement=more.pop("statement", words),
        verdict=verdicts[-1] if verdicts else None,
        history=tuple(verdicts),
        **more,
    )


def evidence(number, source, stance, quote, **more):
    return EvidenceEntry(
        f"e{number}",
        source,
        stance,
        quote,
        accessed="2026-11-12T14:32:00+00:00",
        by=LISA,
        at="2026-11-12T14:40:00+00:00",
        **more,
    )


ON_MONDAY = DateEntry(
    "d1",
    passage("Monday", "paragraph 1"),
    "DATE",
    "2020-05-18",
    "2020-05-18",
    "2020-05-18",
    leans_on="published",
    why=(
        Why(
            "The last Monday before publication.", "date.last_weekday", (("anchor", "2020-05-20"),)
        ),
    ),
    standing="confirmed",
    by=LISA,
    at="2026-11-12T14:10:00+00:00",
    note="Agrees with the gauge’s log.",
)
IN_APRIL = DateEntry(
    "d2",
    passage("April", "paragraph 2"),
    "DATE",
    None,
    flag="ambiguous",
    why=(Why("No year is given.", "date.no_year"),),
    alternatives=(
        Reading(
            "2020-04", "2020-04-01", "2020-04-30", (Why("The April before publication.", "x"),)
        ),
        Reading("2019-04", "2019-04-01", "2019-04-30"),
    ),
)
IN_2019 = DateEntry(
    "d3",
    passage("October 3, 2019", "paragraph 2"),
    "DATE",
    "2019-10-04",
    "2019-10-04",
    "2019-10-04",
    why=(Why("Written in full.", "date.absolute"),),
    standing="corrected",
    by=JO,
    at="2026-11-12T14:12:00+00:00",
    needs_a_look=True,
    computed=Reading("2019-10-03", "2019-10-03", "2019-10-03"),
)

REPORT = Report(
    making=Making(
        "2026-11-13T09:00:00+00:00", "fact-check workbench 0.1", "orvo.factcheck", (LISA, JO)
    ),
    article=Article(
        id="a1",
        number=1,
        title="Levee at Orvo closed",
        text=TEXT,
        parts=(
            part(1, passage("09:12 GMT14 June 2022"), "clock"),
            part(2, passage("Levee at Orvo closed", "headline"), "title"),
            part(3, passage(PARAGRAPHS[0], "paragraph 1"), "body"),
            part(4, passage(PARAGRAPHS[1], "paragraph 2"), "body", "related", by=LISA),
            part(5, passage("Discuss"), "boilerplate"),
        ),
        outlet="Meridian Wire",
        address="https://meridian.example/orvo?a=1&b=2",
        file_name="orvo.txt",
        language="en",
        media_type="text/plain",
        encoding="utf-8",
        words=43,
        text_digest="7b1e04c29d40" * 5 + "7b1e",
        original_digest="9f3c2ab871d0" * 5 + "9f3c",
        added_at="2026-11-12T13:58:00+00:00",
        added_by=LISA,
        analysis_version="1",
        notes=(Why("No encoding was declared; it reads as UTF-8.", "intake.guessed"),),
    ),
    publication=Publication(
        value="2020-05-20",
        chosen_by="reviewer",
        by=LISA,
        at="2026-11-12T14:02:00+00:00",
        note="From the agency’s archive.",
        earliest="2019-10-03",
        latest="2022-06-14",
        candidates=(
            Candidate(
                "2022-06-14T09:12Z",
                "clock",
                "text",
                0.2,
                passage=passage("09:12 GMT14 June 2022"),
                why=(Why("Stands alone at the top of the page, glued to a zone.", "stamp.clock"),),
                conflicts=(Why("Later than the story’s own “In April”.", "stamp.later"),),
            ),
        ),
    ),
    scale=Scale("s1", "Desk", "1", LABELS),
    claims=(
        claim(
            1,
            "Engineers closed the gap on Monday",
            verdicts=(
                verdict(1, "half", "Only the log was at hand."),
                verdict(2, "true", "The authority’s log has it.\n\nTwo photographs agree.", JO),
            ),
            kinds=("event", "date"),
            speaker="a spokesman",
            score=0.71,
            dates=("d1",),
            why=(Why("Names a completed act.", "claim.act"),),
            evidence=(
                evidence(1, 1, "supports", "Gap closed 18 May, 16:40.", locator="page 3"),
                evidence(2, 2, "context", "Seepage went on for a week."),
            ),
        ),
        claim(
            2,
            "The water forced 1,840 people out of their homes",
            verdicts=(verdict(3, "misleading", ""),),
            kinds=("number",),
            statement="The flood forced 1,840 people out of their homes",
            evidence=(
                evidence(
                    3, 2, "contradicts", "“1,840” counts two districts.", note="Asked by telephone."
                ),
            ),
        ),
        claim(3, "high water damaged a bridge", kinds=("event",), dates=("d2",), origin="reviewer"),
        claim(4, "three drivers were hurt", state="dismissed", note="Beside the point."),
        claim(5, "The flood of October 3, 2019 killed two people", dates=("d3",)),
    ),
    dates=(ON_MONDAY, IN_APRIL, IN_2019),
    sources=(
        Source(
            1,
            "Log of the Orvo gauge",
            "Marn River Authority",
            "https://river.example/log",
            primary=True,
            claims=(1,),
        ),
        Source(2, "After the flood", citation="Orvo Courier, 30 May 2020, p. 2", claims=(1, 2)),
    ),
    log=(
        LogEntry(
            1, "edit", "2026-11-12T13:58:00+00:00", LISA, Why("Add article “Levee”", "add_article")
        ),
        LogEntry(
            2,
            "edit",
            "2026-11-12T14:01:00+00:00",
            LISA,
            Why("Set publication date", "set_anchor", (("value", "2021-05-20"),)),
            undone=True,
            rows=(RowChange("anchor", "a1", None, '{"value": "2021-05-20"}'),),
        ),
        LogEntry(
            3,
            "undo",
            "2026-11-12T14:01:30+00:00",
            LISA,
            Why("Set publication date", "set_anchor", (("value", "2021-05-20"),)),
            of=2,
        ),
    ),
)

SIGNED = {"by": JO, "at": "2026-11-13T08:00:00+00:00"}
CAPTURED = Capture(
    "x1",
    "41d09a3e" * 8,
    2048,
    "text/html",
    "2026-11-12T14:32:00+00:00",
    "fetched",
    "https://river.example/log",
    "https://river.example/log/2020",
    200,
    archived="https://archive.example/river",
    **SIGNED,
)
FIRST, *OTHERS = REPORT.claims


def suggestion(number, words, wording, reason="", *, state="open", **more):
    """Return other wording for words of the article, by Jo."""
    found = passage(words)
    answered = "" if state == "open" else "2026-11-13T08:30:00+00:00"
    place = {"start": found.start, "end": found.end, "answered_at": answered}
    return Suggestion(number, words, wording, reason, state, **place, **SIGNED, **more)


WORKED = replace(
    REPORT,
    claims=(
        replace(
            FIRST,
            work=Work("", LISA, "2026-11-14", central=True),
            waivers=(Waiver("w1", "independent", "There is one gauge only.", **SIGNED),),
            contacts=(
                Contact(
                    "k1",
                    "Mara Veld",
                    "claimant",
                    "telephone",
                    "answered",
                    "2026-11-12T16:00:00+00:00",
                    "She read the log out.",
                    **SIGNED,
                ),
            ),
            comments=(Comment("m1", "Ask Mara about the pump.", **SIGNED),),
            questions=(
                Question("q1", "When did the pump stop?", "the author", **SIGNED),
                Question(
                    "q2",
                    "Who read the gauge?",
                    "",
                    "answered",
                    "Nobody knows.",
                    "unanswerable",
                    "2026-11-13T07:00:00+00:00",
                    **SIGNED,
                ),
            ),
            corrections=(
                Correction(
                    "r1",
                    "The gauge was moved in May.",
                    "A neighbour",
                    "upheld",
                    "It was moved on 17 May.",
                    "An earlier check left out that the gauge was moved.",
                    "2026-11-20",
                    **SIGNED,
                ),
                Correction("r2", "Wrong river.", "Somebody", **SIGNED),
            ),
            suggestions=(
                suggestion("g1", "closed the gap", "closed the last gap", "There were two."),
                suggestion("g2", "on Monday", "on Tuesday", state="taken", answered_by=LISA),
                suggestion("g3", "Engineers", "Workers", state="rejected", answer="They were."),
                Suggestion("g4", "the pump", "a pump", state="taken_up", **SIGNED),
            ),
            evidence=(replace(FIRST.evidence[0], capture="x1"), *FIRST.evidence[1:]),
        ),
        *OTHERS,
    ),
    sources=(
        replace(
            REPORT.sources[0],
            author="T. Lind",
            published="2020-05-18",
            notes="He wants to stay unnamed.",
            captures=(CAPTURED,),
        ),
        REPORT.sources[1],
    ),
    sign_offs=(
        SignOff("s1", "checker", "Done but for the bridge.", 3, "9d" * 32, 0, **SIGNED),
        SignOff("s2", "editor", "", 2, "7c" * 32, 1, **SIGNED),
    ),
)
"""The same with all that a desk does besides giving verdicts."""
