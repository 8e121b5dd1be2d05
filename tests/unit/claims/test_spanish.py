"""Claims of Spanish texts: a second language is a second lexicon."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis import analyse
from workbench.text.source import Block, SourceText
from workbench.text.span import Span


def read(text, language="es"):
    words = " ".join(text.split())
    source = SourceText(words, (Block(Span(0, len(words)), "body"),))
    return analyse(replace(source, about=replace(source.about, language=language)))


def told(text):
    """Return the claims with who answers for them, in reading order."""
    analysis = read(text)
    return [
        (claim.statement, claim.speaker.of(analysis.source.text) if claim.speaker else None)
        for claim in analysis.claims
    ]


def speakers(text):
    analysis = read(text)
    return [s.speaker.of(analysis.source.text) if s.speaker else None for s in analysis.sentences]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            """
            Un terremoto sacudió el sábado la costa sur, matando a 14 personas y dejando más de
            60 heridos, según informó el Instituto Geofísico.
            """,
            [
                ("Un terremoto sacudió el sábado la costa sur", "el Instituto Geofísico"),
                ("Un terremoto, matando a 14 personas", "el Instituto Geofísico"),
                ("Un terremoto, dejando más de 60 heridos", "el Instituto Geofísico"),
            ],
        ),
        (
            """
            El club, fundado en 1921, debe 3,4 millones de euros a Hacienda y vendió su estadio en
            marzo.
            """,
            [
                ("El club debe 3,4 millones de euros a Hacienda", None),
                ("El club, fundado en 1921", None),
                ("El club vendió su estadio en marzo", None),
            ],
        ),
        (
            "La especie, que mide menos de cinco centímetros, vive solo en bosques de araucarias.",
            [
                ("La especie vive solo en bosques de araucarias", None),
                ("La especie mide menos de cinco centímetros", None),
            ],
        ),
        (
            "El epicentro se situó a 20 kilómetros de San Telmo, una ciudad de 80.000 habitantes.",
            [
                ("El epicentro se situó a 20 kilómetros de San Telmo", None),
                ("San Telmo es una ciudad de 80.000 habitantes", None),
            ],
        ),
        (
            """
            El presidente Julio Arce, quien viajó a la zona por la tarde, anunció una ayuda de 40
            millones de pesos y prometió reconstruir las escuelas.
            """,
            [
                (
                    "El presidente Julio Arce anunció una ayuda de 40 millones de pesos",
                    "El presidente Julio Arce",
                ),
                ("El presidente Julio Arce viajó a la zona por la tarde", None),
                ("El presidente Julio Arce prometió reconstruir las escuelas", None),
            ],
        ),
        (
            """
            Quispe aseguró que 300 viviendas quedaron destruidas y que el hospital, construido en
            1974, tuvo que ser evacuado.
            """,
            [
                ("300 viviendas quedaron destruidas", "Quispe"),
                ("El hospital tuvo que ser evacuado", "Quispe"),
                ("El hospital, construido en 1974", "Quispe"),
            ],
        ),
    ],
)
def test_a_sentence_is_taken_apart(text, claims):
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "«Mañana no entra nadie», dijo aquella noche el portavoz, Tomás Arrieta.",
            "Tomás Arrieta",
        ),
        ("Según fuentes municipales, la ciudad no dispone de ese dinero.", "fuentes municipales"),
        ("De acuerdo con el informe, el dique cedió en marzo.", "el informe"),
        ("La ministra de Sanidad, Carmen Ortiz, negó que hubiera escasez.", "Carmen Ortiz"),
        ("Según explicó el jefe de bomberos, el fuego empezó en la cocina.", "el jefe de bomberos"),
        ("«Hemos creado más empleo que nadie», afirmó.", "afirmó"),
        (
            "Los sindicatos, sin embargo, advirtieron de que la mitad perdió el empleo.",
            "sindicatos",
        ),
        ("«Encontramos el primero debajo de una piedra», cuenta Soto.", "Soto"),
    ],
)
def test_who_speaks_is_found(text, speaker):
    (found,) = speakers(text)
    assert speaker in found


def test_the_name_before_is_offered_where_the_verb_has_no_subject():
    analysis = read("El cauce cedió, dijo Rosa Quispe. Afirmó que 300 casas quedaron destruidas.")
    text = analysis.source.text
    assert [s.likely and s.likely.of(text) for s in analysis.sentences] == [None, "Rosa Quispe"]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("¿Qué pasará con las empresas que talan allí?", "question"),
        ("Su equipo volverá en octubre.", "forecast"),
        ("El Gobierno va a subir los impuestos en enero.", "forecast"),
        ("El Gobierno debería dejar de celebrar los datos.", "opinion"),
        ("En mi opinión el acuerdo llega tarde.", "opinion"),
    ],
)
def test_what_is_no_fact_is_set_aside_with_its_reason(text, stance):
    analysis = read(text)
    assert analysis.claims == ()
    assert [one.stance for one in analysis.set_aside] == [stance]


def test_the_dead_and_the_accused_lead_and_a_plain_fact_does_not_sink():
    analysis = read(
        """
        El árbitro anuló dos goles. Un seísmo causó 230 muertos en la región. La Audiencia condenó
        al exalcalde Antonio Prieto por cobrar comisiones ilegales. El bosque es bonito.
        """
    )
    ranked = sorted(analysis.claims, key=lambda claim: -claim.score)
    assert ranked[0].statement.startswith("Un seísmo")
    assert ranked[1].statement.startswith("La Audiencia")
    assert {"names_dead", "accuses_named"} <= {w.code for claim in ranked for w in claim.why}
    assert all(claim.score > 0.1 for claim in ranked)


def test_abbreviations_do_not_end_a_sentence():
    text = "El Sr. Lasa viajó a EE. UU. con la Dra. Soto. Volvió el lunes."
    assert len(read(text).sentences) == 2


PIECES = st.sampled_from(
    [
        "El",
        "la",
        "que",
        "según",
        "dijo",
        ",",
        ".",
        "«»",
        ";",
        "y",
        "no",
        "se",
        "fundado",
        "matando",
        "Lima",
        "40",
        "%",
        "de",
        "más",
        "quien",
        "cuyo",
        "lo",
        "por",
        "afirmó",
        "negó",
        "será",
        "¿",
        "?",
        "—",
        "ya",
        "que",
        "a",
        "pesar",
        "de",
        "que",
        "María",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=40).map(" ".join)))
def test_any_text_gives_claims_that_lie_in_it(text):
    source = SourceText(text, (Block(Span(0, len(text)), "body"),))
    analysis = analyse(replace(source, about=replace(source.about, language="es-MX")))
    for claim in analysis.claims:
        assert all(0 <= part.start < part.end <= len(text) for part in claim.ranges)
