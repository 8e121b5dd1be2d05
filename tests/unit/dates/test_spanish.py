"""Spanish dates: the same grammar with another file of words."""

import pytest

from workbench.dates.answer import answer_dates
from workbench.dates.find import find_in
from workbench.dates.moment import parse_moment
from workbench.dates.resolve import resolve
from workbench.text.span import Span

THURSDAY = "2017-05-18"


def read(text, language="es"):
    """Return the words and the meaning of the dates of *text*."""
    found = resolve(text, find_in(text, [Span(0, len(text))], language), parse_moment(THURSDAY))
    return [(date.span.of(text), date) for date in found]


def only(text):
    """Return the words and the meaning of the one date of *text*."""
    ((words, date),) = read(text)
    return words, date


FORMS = [
    ("El 3 de mayo de 2017 llovió.", "El 3 de mayo de 2017", "2017-05-03", "2017-05-03"),
    ("El miércoles 3 de mayo llovió.", "miércoles 3 de mayo", "2017-05-03", "2017-05-03"),
    ("El 1º de abril llovió.", "El 1º de abril", "2017-04-01", "2017-04-01"),
    ("En mayo de 2015 cayó.", "mayo de 2015", "2015-05-01", "2015-05-31"),
    ("Cayó en mayo.", "mayo", "2017-05-01", "2017-05-31"),
    ("Cayó en 1987.", "1987", "1987-01-01", "1987-12-31"),
    ("La factura de 04/05/2017.", "04/05/2017", "2017-05-04", "2017-05-04"),
    ("Salió a las 20.15 horas del 3 de mayo de 2017.",
     "20.15 horas del 3 de mayo de 2017", "2017-05-03T20:15", "2017-05-03T20:15"),
    ("Sonó a las 15:30 del lunes.", "15:30 del lunes", "2017-05-15T15:30", "2017-05-15T15:30"),
    ("Sonó a las 10 de la noche.", "10 de la noche", "2017-05-18T22:00", "2017-05-18T22:00"),
    ("La reunión será el próximo lunes.", "el próximo lunes", "2017-05-22", "2017-05-22"),
    ("La reunión fue el pasado lunes.", "el pasado lunes", "2017-05-15", "2017-05-15"),
    ("El lunes pasado cayó.", "El lunes pasado", "2017-05-15", "2017-05-15"),
    ("El lunes que viene abre.", "El lunes que viene", "2017-05-22", "2017-05-22"),
    ("Dijo el lunes que no.", "lunes", "2017-05-15", "2017-05-15"),
    ("El viernes votará el pleno.", "viernes", "2017-05-19", "2017-05-19"),
    ("Hasta el viernes no habrá tren.", "viernes", None, "2017-05-19"),
    ("El lunes por la noche ardió.", "lunes por la noche", "2017-05-15T20:00", "2017-05-16T06:00"),
    ("La mañana del lunes fue fría.",
     "La mañana del lunes", "2017-05-15T05:00", "2017-05-15T12:00"),
    ("Cayó en la madrugada del domingo.",
     "la madrugada del domingo", "2017-05-14T00:00", "2017-05-14T06:00"),
    ("Ayer ardió.", "Ayer", "2017-05-17", "2017-05-17"),
    ("Hoy arde.", "Hoy", "2017-05-18", "2017-05-18"),
    ("Mañana arderá.", "Mañana", "2017-05-19", "2017-05-19"),
    ("Anteayer ardió.", "Anteayer", "2017-05-16", "2017-05-16"),
    ("Arderá pasado mañana.", "pasado mañana", "2017-05-20", "2017-05-20"),
    ("Anoche ardió.", "Anoche", "2017-05-17T20:00", "2017-05-18T06:00"),
    ("Esta mañana ardió.", "Esta mañana", "2017-05-18T05:00", "2017-05-18T12:00"),
    ("La semana pasada ardió.", "La semana pasada", "2017-05-08", "2017-05-14"),
    ("Arderá la próxima semana.", "la próxima semana", "2017-05-22", "2017-05-28"),
    ("Arderá la semana que viene.", "la semana que viene", "2017-05-22", "2017-05-28"),
    ("Este fin de semana arderá.", "Este fin de semana", "2017-05-20", "2017-05-21"),
    ("El mes pasado ardió.", "El mes pasado", "2017-04-01", "2017-04-30"),
    ("El mes que viene arderá.", "El mes que viene", "2017-06-01", "2017-06-30"),
    ("El año pasado ardió.", "El año pasado", "2016-01-01", "2016-12-31"),
    ("El próximo año arderá.", "El próximo año", "2018-01-01", "2018-12-31"),
    ("Hace dos días ardió.", "Hace dos días", "2017-05-16", "2017-05-16"),
    ("Hace diez años nevó.", "Hace diez años", "2007-01-01", "2007-12-31"),
    ("Dentro de tres días se sabrá.", "Dentro de tres días", "2017-05-21", "2017-05-21"),
    ("En los últimos dos años subió.", "los últimos dos años", "2015-05-18", "2017-05-18"),
    ("Desde 2014 gobierna.", "2014", "2014-01-01", None),
    ("Antes de 1950 no había luz.", "1950", None, "1949-12-31"),
    ("A finales de mayo de 2016 llovió.", "finales de mayo de 2016", "2016-05-21", "2016-05-31"),
    ("A principios de 2016 subió.", "principios de 2016", "2016-01-01", "2016-04-30"),
    ("El verano pasado fue seco.", "El verano pasado", "2016-06-01", "2016-08-31"),
    ("El verano de 2015 fue seco.", "El verano de 2015", "2015-06-01", "2015-08-31"),
    ("En el siglo XX hubo guerras.", "el siglo XX", "1901-01-01", "2000-12-31"),
    ("En los años 90 quebró.", "los años 90", "1990-01-01", "1999-12-31"),
    ("En la década de 1960 creció.", "la década de 1960", "1960-01-01", "1969-12-31"),
    ("El primer trimestre de 2018.", "El primer trimestre de 2018", "2018-01-01", "2018-03-31"),
    ("El segundo semestre de 2018.", "El segundo semestre de 2018", "2018-07-01", "2018-12-31"),
    ("En Navidad nevó.", "Navidad", "2016-12-25", "2016-12-25"),
    ("El Viernes Santo de 2016.", "El Viernes Santo de 2016", "2016-03-25", "2016-03-25"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "first", "last"), FORMS, ids=[f[0] for f in FORMS])
def test_a_spanish_form_is_read(text, words, first, last):
    found, date = only(text)
    assert (found, date.earliest, date.latest, date.flag) == (words, first, last, None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("El 3 de junio de 2014 cerró. Dos días después abrió.", "2014-06-05"),
        ("El 3 de junio de 2014 cerró. Al día siguiente abrió.", "2014-06-04"),
        ("«Mañana salimos», escribió el 3 de mayo de 1808.", "1808-05-04"),
    ],
)
def test_spanish_dates_lean_on_one_another(text, day):
    assert day in [date.earliest for _, date in read(text)]


def test_spanish_is_as_honest_as_english():
    assert only("El 30 de febrero de 2017 llovió.")[1].flag == "contradiction"
    assert only("El lunes 3 de mayo de 2017 llovió.")[1].flag == "contradiction"
    assert only("Los lunes cierra.")[1].value == "XXXX-WXX-1"


@pytest.mark.parametrize(
    "text",
    [
        "El Gobierno prometió eliminar el carbón en 2030.",
        "La empresa anunció el cierre de la planta en 2027.",
        "El ministro confirmó la llegada de los trenes en marzo de 2029.",
        "El contrato expiraba en 2033.",
    ],
)
def test_a_promise_is_no_event_of_the_past(text):
    assert only(text)[1].flag is None


def test_a_country_behind_the_language_changes_nothing():
    assert [words for words, _ in read("Ayer ardió.", "es-MX")] == ["Ayer"]


def test_an_unknown_language_is_read_as_english():
    assert [words for words, _ in read("It burned yesterday.", "xx")] == ["yesterday"]
    assert read("Ayer ardió.", "") == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("La biblioteca abre de lunes a viernes de 9 a 17 horas.", ["XXXX-WXX-1", "XXXX-WXX-5"]),
        ("Lluvias el lunes y nieve el martes.", ["2017-05-22", "2017-05-23"]),
        ("El partido se juega el domingo a las 21.00.", ["2017-05-21T21:00"]),
        ("Estará activa desde las 18:00 del sábado.", ["2017-05-20T18:00"]),
        ("El delantero, fichado en enero, volverá.", ["2017-01"]),
        ("Murió el martes a los 95 años.", ["2017-05-16"]),
        ("En lo que va de año han muerto 30 personas.", []),
        ("El siglo V a. C. acabó; en el 490 a. C. venció.", ["BC04", "BC0490"]),
        ("La ley 3/2012, de 6 de julio, lo dice.", ["2012-07-06"]),
        ("La ley entró en vigor el 1 de septiembre.", ["2016-09-01"]),
        ("A las 8 de la mañana del martes 23 comenzó.", ["2017-05-23T08:00"]),
        ("El viernes 12, dimitió.", ["2017-05-12"]),
        ("El martes 24 personas murieron.", ["2017-05-16"]),
        ("El martes 16.", ["2017-05-16"]),
        ("El lunes de la semana que viene se reúnen.", ["2017-05-22", "2017-W21"]),
        ("Nació el 4 de mayo de 1931 y murió el martes.", ["1931-05-04", "2017-05-16"]),
    ],
)
def test_spanish_registers_are_read_as_their_readers_do(text, values):
    assert [date.value for _, date in read(text)] == values


def test_two_days_joined_with_their_articles_share_the_month():
    text = "Entre el 5 y el 9 de mayo hubo lluvia."
    found = answer_dates(text, parse_moment("2017-05-18"), "es")
    assert [one["value"] for one in found] == ["2017-05-05", "2017-05-09"]
