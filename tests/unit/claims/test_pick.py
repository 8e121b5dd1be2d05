"""What an article states, proposition by proposition."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis import analyse
from workbench.text.source import Block, SourceText
from workbench.text.span import Span


def stated(analysis):
    return [claim.statement for claim in analysis.claims]


CASES = {
    "a participle behind a comma": (
        "Jets flew four strikes near the airport, killing 62 soldiers and wounding some 100.",
        [
            "Jets flew four strikes near the airport",
            "Jets killed 62 soldiers",
            "Jets wounded some 100",
        ],
    ),
    "a subject that waits for its verb": (
        "The law, signed by President Ruiz in 2019, bans plastic bags and sets a fee of 10 cents.",
        [
            "The law bans plastic bags",
            "The law, signed by President Ruiz in 2019",
            "The law sets a fee of 10 cents",
        ],
    ),
    "relative clauses": (
        "The school, which opened in 1954 and has 212 pupils, closed on Friday.",
        [
            "The school closed on Friday",
            "The school opened in 1954",
            "The school has 212 pupils",
        ],
    ),
    "in which": (
        "Rebels attacked the US base near At Tanf in which three men were killed.",
        [
            "Rebels attacked the US base near At Tanf",
            "Rebels attacked the US base near At Tanf in which three men were killed",
        ],
    ),
    "a role": (
        "Smith, the founder of Acme, was sentenced to 11 years.",
        ["Smith was sentenced to 11 years", "Smith is the founder of Acme"],
    ),
    "a subject parted from its verb by who says it": (
        '"Nobody," he added, "was warned before the water came on Monday."',
        ["Nobody was warned before the water came on Monday"],
    ),
    "a sum parted from its debtor": (
        '"The firm," said Kehl, "still owes the city 4 million euros."',
        ["The firm still owes the city 4 million euros"],
    ),
    "a list that is a subject": (
        "Iran is not covered by the ban, but teams from Sudan, Libya, and Yemen are still barred.",
        [
            "Iran is not covered by the ban",
            "Teams from Sudan, Libya, and Yemen are still barred",
        ],
    ),
    "a clause of time and its measure": (
        "Engineers closed the gap, a day after the water forced 1,840 people out of their homes.",
        ["Engineers closed the gap", "The water forced 1,840 people out of their homes"],
    ),
    "an insertion in a clause of reason": (
        "The wheat is lost, as its operator, Norgrain, has no other store.",
        ["The wheat is lost", "Its operator, Norgrain, has no other store"],
    ),
    "a measure that is no clause": (
        "The levee is safe up to 5.2 metres, half a metre above the level measured at Orvo.",
        ["The levee is safe up to 5.2 metres, half a metre above the level measured at Orvo"],
    ),
    "a statement about the source itself": (
        "Researchers led by Dr Maria Chen tracked 1,204 patients and found that 40 fell ill.",
        ["Researchers led by Dr Maria Chen tracked 1,204 patients", "40 fell ill"],
    ),
    "a subject with what hangs on it": (
        "A fire at a nursing home in Hungary killed six residents and hurt 22 others.",
        [
            "A fire at a nursing home in Hungary killed six residents",
            "A fire at a nursing home in Hungary hurt 22 others",
        ],
    ),
    "a concession and an insertion": (
        "Even though it rained, the reservoir, the largest in Peru, was only half full.",
        [
            "The reservoir was only half full",
            "The reservoir is the largest in Peru",
        ],
    ),
    "where and born": (
        "Born in Lagos in 1962, Adeyemi went back to Nigeria, where she founded a newspaper.",
        [
            "Adeyemi was born in Lagos in 1962",
            "Adeyemi went back to Nigeria",
            "In Nigeria, she founded a newspaper",
        ],
    ),
    "a helper verb that serves two": (
        "Floods have killed 88 people in Kerala and forced 54,000 people from their homes.",
        [
            "Floods have killed 88 people in Kerala",
            "Floods have forced 54,000 people from their homes",
        ],
    ),
    "an age in a word, and one between commas": (
        "Dave Porter, 52, who runs a bakery, shot a 76-year-old woman and hurt three others.",
        [
            "Dave Porter, 52, shot a 76-year-old woman",
            "Dave Porter runs a bakery",
            "Dave Porter hurt three others",
        ],
    ),
    "several subjects": (
        "The United States, China and India account for more than half of it.",
        ["The United States, China and India account for more than half of it"],
    ),
    "quotation marks that belong together": (
        "The team listed its country as “Hope” and named its robot “Robogee.”",
        ["The team listed its country as “Hope”", "The team named its robot “Robogee.”"],
    ),
    "figures without their verb": (
        "The cheapest seat costs 39 euros, a bed in a shared compartment 79.",
        ["The cheapest seat costs 39 euros, a bed in a shared compartment 79"],
    ),
    "a year behind since, and a number that counts no verb": (
        "The first sleeper since 2013 left with 268 passengers and one dog too many.",
        ["The first sleeper since 2013 left with 268 passengers and one dog too many"],
    ),
    "one of several things named before": (
        "It lists eleven cracks in the eastern pier, the longest of 34 centimetres.",
        ["It lists eleven cracks in the eastern pier, the longest of 34 centimetres"],
    ),
    "an insertion that goes on behind a comma": (
        "A second line, to the north, was announced in August 2023 and put off in March.",
        [
            "A second line, to the north, was announced in August 2023",
            "A second line, to the north, was put off in March",
        ],
    ),
    "a form in -ing as the subject": (
        "Mowing less often raised it by 11 %, nest boxes by 4 %.",
        ["Mowing less often raised it by 11 %, nest boxes by 4 %"],
    ),
    "a pronoun as the whole subject": (
        "It needs 70 percent of its beds filled to break even, and expects to get there soon.",
        [
            "It needs 70 percent of its beds filled to break even",
            "It expects to get there soon",
        ],
    ),
}


def test_no_english_word_is_put_into_a_claim_of_another_language(story):
    text = (
        "El acuerdo que puso fin a la huelga se firmó el pasado domingo, a las puertas del "
        "puerto, en un despacho de la autoridad portuaria, y deberá ratificarlo el próximo "
        "martes una asamblea del sindicato."
    )
    english = story(text)
    spanish = replace(english, about=replace(english.about, language="es"))
    assert [one for one in stated(analyse(english)) if one.rstrip(".") not in text]
    assert [one for one in stated(analyse(spanish)) if one.rstrip(".") not in text] == []


@pytest.mark.parametrize(("text", "statements"), CASES.values(), ids=CASES)
def test_a_sentence_is_taken_apart_as_a_checker_would(text, statements, analysed):
    assert stated(analysed(text)) == statements


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Ortiz said it cost $4 million, but Patel said it cost $7 million.", ["Ortiz", "Patel"]),
        ("The broadcasts began on 10 August and South Korea says they were loud.",
         [None, "South Korea"]),
        ("Jeff Rathke, the envoy, said the boats sank.", [None, "Jeff Rathke, the envoy"]),
        ("Engineers closed the gap, a spokesman said, a day after the water rose.",
         ["a spokesman", None]),
        ("“It fell,” Lund said. “It sank fast.”", ["Lund", "Lund"]),
        ("Nobody was hurt.", [None]),
        ("Hale, who was fired in June, has denied wrongdoing.", ["Hale", None]),
        ("Thousands have fled Myanmar; the government denies the charges.",
         [None, "the government"]),
    ],
)  # fmt: skip
def test_every_claim_has_the_speaker_who_answers_for_it(text, speakers, analysed):
    named = [c.speaker.of(text) if c.speaker else None for c in analysed(text).claims]
    assert named == speakers


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Why did the dam fail?", "question"),
        ("The dam will be rebuilt next year.", "forecast"),
        ("The council should rebuild the dam.", "opinion"),
        ("(Laughter) (Applause)", None),
        ("Read more about the dam.", None),
    ],
)
def test_what_is_no_fact_is_set_aside_with_its_reason(text, stance, analysed):
    analysis = analysed(text)
    assert analysis.claims == ()
    assert [(s.stance, s.why.code) for s in analysis.set_aside] == (
        [(stance, f"no_fact_{stance}")] if stance else []
    )


def test_under_what_terms_a_source_spoke_is_no_claim(analysed):
    text = "An aide, who asked not to be named, said the dam broke."
    analysis = analysed(text)
    assert stated(analysis) == ["The dam broke"]
    assert [s.stance for s in analysis.set_aside] == ["sourcing"]


def test_short_facts_without_figures_do_not_sink(analysed):
    analysis = analysed(
        "A naval officer told the Courier that a ship shelled the harbour of Orvo.",
        "“The strike did happen. It was a mild evening,” the officer said.",
    )
    scores = {claim.statement: claim.score for claim in analysis.claims}
    assert scores["The strike did happen"] > scores["It was a mild evening"]
    assert scores["The strike did happen"] > 0.4


PIECES = st.sampled_from(
    ["The mayor", "said", "that", ",", "which", "fell", "killing", "12", "people", "and", "“", "”",
     ".", "was", "after", "a day", "as", "with", "who", "the town", "?", "\n", "-", ";", "in"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES, max_size=60).map(" ".join)))
def test_any_text_gives_claims_that_are_its_own_words(text):
    source = SourceText(text, (Block(Span(0, len(text)), "body"),) if text.strip() else ())
    analysis = analyse(source)
    assert analysis == analyse(source)
    ids = [claim.id for claim in analysis.claims]
    assert len(ids) == len(set(ids))
    for claim in (*analysis.claims, *analysis.set_aside):
        places = [(r.start, r.end) for r in claim.ranges]
        assert places == sorted(places)
        assert all(text[start:end].strip() for start, end in places)
    for claim in analysis.claims:
        assert all(claim.sentence.holds(r) for r in claim.ranges)
        assert 0 <= claim.score <= 1
        assert claim.statement
        assert claim.kinds


@pytest.mark.parametrize(
    "text",
    ["THE STRIKE KILLED 40 PEOPLE. POLICE SAID SO.", "and killed " * 5000, "said " * 5000,
     '"' * 5000, "He died; " * 3000, "word " * 20000, "1,2,3\t" * 5000, "Ana Ruiz " * 3000],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_what_is_no_prose_is_no_trouble(text, analysed):
    for claim in analysed(text).claims:
        assert len(claim.span) < 3000


def test_what_a_caption_states_is_kept_among_what_is_not_proposed():
    words = ("The dam broke at noon.", "The dam at Orlen broke and killed 12 people on Friday.")
    text = "\n\n".join(words)
    blocks = (Block(Span(0, 22), "body"), Block(Span(24, len(text)), "caption"))
    analysis = analyse(SourceText(text, blocks))
    assert stated(analysis) == ["The dam broke at noon"]
    kept = [" … ".join(r.of(text) for r in s.ranges) for s in analysis.set_aside]
    assert len(kept) == 2
    assert "killed 12 people" in kept[1]
    assert {s.why.code for s in analysis.set_aside} == {"no_fact_caption"}
