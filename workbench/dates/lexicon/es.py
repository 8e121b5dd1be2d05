"""Spanish words of time: data, no logic.

``WORDS`` maps a word class of the grammar to its words and their values, as in the English file;
``KEYS`` gives the words that play the part of one the grammar asks for by name.
"""

from typing import Any, Final


def _each(words: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    return dict.fromkeys(words.split(), value)


def _numbered(words: str, start: int) -> dict[str, int]:
    return {word: number for number, word in enumerate(words.split(), start)}


MONTHS: Final = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
WEEKDAYS: Final = "lunes martes miércoles jueves viernes sábado domingo"

ONES: Final = (
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve"
)

KEYS: Final[dict[str, str]] = {
    **_each("de del", "of"),
    **_each("el la los las", "the"),
    **_each("a al", "to"),
    **_each("y e", "and"),
    **_each("o u", "or"),
    **_each("en por", "in"),
    **_each("un una", "a"),
    "hasta": "until",
    "desde": "since",
    "entre": "between",
    "antes": "before",
    **_each("después tras", "after"),
    **_each("próximo próxima próximos próximas", "next"),
    **_each("pasado pasada pasados pasadas último última últimos últimas", "last"),
    **_each("este esta estos estas", "this"),
    **_each("ese esa aquel aquella", "that"),
    **_each("nació nacido nacida", "born"),
    "día": "day",
    "semana": "week",
    "mes": "month",
    "año": "year",
    "noche": "night",
    "primer": "first",
    "media": "half",
    "que": "which",
    "cuando": "when",
    "mientras": "while",
    "pero": "but",
    "porque": "because",
}

WORDS: Final[dict[str, dict[str, Any]]] = {
    "month": {
        **_numbered(MONTHS, 1),
        "setiembre": 9,
        **_numbered("ene feb mar abr may jun jul ago sep oct nov dic", 1),
        "sept": 9,
    },
    "short_month": _each("ene feb mar abr may jun jul ago sep sept oct nov dic", 1),
    "weekday": {**_numbered(WEEKDAYS, 0), "miercoles": 2, "sabado": 5},
    "weekdays": {"sábados": 5, "domingos": 6},
    "ones": {**_numbered(ONES, 1), "treinta": 30},
    "tens": {"treinta": 30, **_numbered("", 0), "cuarenta": 40, "cincuenta": 50, "sesenta": 60},
    "hundred": {"cien": 100, "mil": 1000},
    "some": {**_each("varios varias unos unas algunos algunas pocos pocas muchos muchas", "X")},
    "ordinal": {
        **_numbered("primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo", 1),
        **_numbered("primera segunda tercera cuarta quinta sexta", 1),
        "primer": 1,
        "tercer": 3,
    },
    "ordinal_suffix": _each("º ª er ro", 1),
    "one": _each("un una", 1),
    "unit": {
        **_each("segundos", "second"),
        **_each("minuto minutos", "minute"),
        **_each("hora horas", "hour"),
        **_each("día días", "day"),
        **_each("noche noches", "night"),
        **_each("semana semanas", "week"),
        **_each("quincena", "fortnight"),
        **_each("mes meses", "month"),
        **_each("trimestre trimestres", "quarter"),
        **_each("año años", "year"),
        **_each("década décadas", "decade"),
        **_each("siglos", "century"),
    },
    "plural_unit": _each(
        "segundos minutos horas días noches semanas meses trimestres años décadas siglos", 1
    ),
    "shift": {
        **_each("último última últimos últimas pasado pasada pasados pasadas", -1),
        **_each("este esta", 0),
        **_each("próximo próxima próximos próximas", 1),
    },
    "behind": {
        **_each("pasado pasada", -1),
        **_each("próximo próxima entrante", 1),
    },
    "behind_text": {
        **_each("siguiente posterior", 1),
        **_each("anterior previo previa", -1),
    },
    "behind_lead": _each("que", 1),
    "behind_verb": _each("viene entra", 1),
    "toward": {"hace": -1, "dentro": 1},
    "decades": _each("años década", 1),
    "decade_word": {
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
    },
    "century_word": _each("siglo", 1),
    "same": _each("mismo misma", 1),
    "that": _each("ese esa aquel aquella", 1),
    "the": _each("el la los las", 1),
    "the_plural": _each("los", 1),
    "day_shift": {"hoy": 0, "ayer": -1, "anteayer": -2, "mañana": 1},
    "part": {
        **_each("mañana mañanas", "MO"),
        **_each("mediodía", "LUNCH"),
        **_each("tarde tardes", "AF"),
        **_each("noche noches", "NI"),
        **_each("madrugada", "EARLY"),
        **_each("amanecer alba", "DAWN"),
        **_each("anochecer ocaso", "DUSK"),
    },
    "plural_part": _each("mañanas tardes noches", 1),
    "moment": {"mediodía": 12, "medianoche": 24},
    "season": {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"},
    "edge": {
        **_each("principio principios comienzo comienzos inicio inicios", "START"),
        **_each("mediados", "MID"),
        **_each("fin fines final finales", "END"),
    },
    "away": {
        **_each("después", "text+"),
        **_each("antes", "text-"),
        **_each("atrás", "now-"),
    },
    "every": _each("cada", 1),
    "often": {
        "diariamente": "P1D",
        "semanalmente": "P1W",
        "mensualmente": "P1M",
        "anualmente": "P1Y",
    },
    "now": _each("ahora actualmente", "PRESENT_REF"),
    "vague": {
        **_each("recientemente últimamente", "PAST_REF"),
        **_each("pronto próximamente", "FUTURE_REF"),
    },
    "quarter": _each("trimestre trimestres", 1),
    "half_year": _each("semestre", 1),
    "fiscal": _each("fiscal", 1),
    "year_word": _each("año", 1),
    "meridian": {"am": 0, "pm": 12},
    "hours_word": _each("horas hora h", 1),
    "extra": _each("últimos últimas próximos próximas primeros primeras", 1),
    "and": _each("y e", 1),
    "or": _each("o u", 1),
    "to": _each("a al hasta", 1),
    "of": _each("de del", 1),
    "in": _each("en", 1),
    "date_lead": _each(
        "en de del desde hasta entre y o a al antes después tras hacia durante año verano otoño "
        "invierno primavera para",
        1,
    ),
    "weekly": _each(
        "abre abren abierto abierta abiertos horario horarios atiende atienden cierra cerrado "
        "cerrada funciona laborables diario",
        1,
    ),
    "once": _each("huelga hubo fue fueron celebró", 1),
    "weather": _each(
        "lluvia lluvias nieve nevadas chubascos niebla nieblas heladas soleado nuboso nublado "
        "viento vientos tormentas despejado",
        1,
    ),
    "ahead_too": _each("desde", 1),
    "title": _each("sr sra don doña señor señora presidente ministro ministra", 1),
    "determiner": _each("el la los las un una su sus este esta", 1),
    "page_word": _each("página páginas artículo artículos número núm ley ruta sala vuelo", 1),
    "counted": _each("personas euros pesos dólares casas votos trabajadores kilómetros metros", 1),
    "future_cue": _each(
        "va van previsto prevista prevé prevén próximo comienza empieza abre "
        "juega juegan vota votan presenta presentan disputa disputan declara declaran comparece "
        "comparecen debuta debutan reúne reúnen visita visitan estrena",
        1,
    ),
    "past_cue": _each(
        "fue fueron era eran estaba estaban ha han había habían hubo dijo dijeron hizo vino tuvo "
        "puso pudo quiso estuvo anduvo supo trajo murió nació cayó ardió llovió",
        1,
    ),
    "planning": _each(
        "anunció prometió confirmó pidió aprobó propuso acordó aplazó fijó convocó previó firmó "
        "ganó dijo aseguró exigió autorizó vendió amplió prorrogó pospuso retrasó planteó "
        "anunciaron prometieron confirmaron pidieron aprobaron propusieron acordaron aplazaron "
        "fijaron convocaron firmaron exigieron",
        1,
    ),
    "say": _each(
        "dijo dice afirmó explicó aseguró declaró anunció escribió informó añadió contó carta "
        "diario telegrama",
        1,
    ),
}

PHRASES: Final[dict[str, dict[str, Any]]] = {
    "anteayer": {"is": "day", "shift": -2},
    "antes de ayer": {"is": "day", "shift": -2},
    "pasado mañana": {"is": "day", "shift": 2},
    "anoche": {"is": "part", "part": "NI", "on": {"is": "day", "shift": -1}},
    "anteanoche": {"is": "part", "part": "NI", "on": {"is": "day", "shift": -2}},
    "este fin de semana": {"is": "unit", "unit": "weekend", "shift": 0},
    "el próximo fin de semana": {"is": "unit", "unit": "weekend", "shift": 1},
    "el pasado fin de semana": {"is": "unit", "unit": "weekend", "shift": -1},
    "el fin de semana pasado": {"is": "unit", "unit": "weekend", "shift": -1},
    "finales de año": {"is": "unit", "unit": "year", "shift": 0, "mod": "END"},
    "final de año": {"is": "unit", "unit": "year", "shift": 0, "mod": "END"},
    "fin de año": {"is": "unit", "unit": "year", "shift": 0, "mod": "END"},
    "el otro día": {"is": "vague", "ref": "PAST_REF"},
    "hace poco": {"is": "vague", "ref": "PAST_REF"},
    "hace tiempo": {"is": "vague", "ref": "PAST_REF"},
    "lo que va de año": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    "hoy en día": {"is": "vague", "ref": "PRESENT_REF"},
    "en la actualidad": {"is": "vague", "ref": "PRESENT_REF"},
}

PAST_ENDINGS: Final = ("ó", "aron", "ieron", "aba", "aban")
FUTURE_ENDINGS: Final = ("rá", "rán", "remos")
UNFINISHED: Final = ("ar", "er", "ir", "aba", "aban", "ía", "ían")
"""Endings of verbs that tell of nothing done: ``prometió eliminar``, ``expiraba en 2030``."""
SMALL: Final = True
PLAIN: Final = True
DAY_FIRST: Final = True
DOTTED_HOURS: Final = True
AFTER_OF: Final = True
BEFORE_CHRIST: Final = (("a", "C"), ("A", "C"))
PARTICIPLES: Final = ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas")
