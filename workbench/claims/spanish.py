"""What the claims of a Spanish text are told by."""

import re

from workbench.claims import signs_es, stance_es
from workbench.claims.kinds import KindWords
from workbench.claims.score import Scale
from workbench.claims.tongues import Tongue

# The model has learned from English, so that the signs stand alone here.
_IN_NEWS = Scale(
    trust=0.0,
    signs=1.0,
    middle=1.4,
    floor=-1.4,
    table=signs_es.SPANISH,
    cues=stance_es.SPANISH,
    speaking=re.compile(r"\b(?:yo|nosotros|nosotras|usted|ustedes|mi|nuestr[oa]s?|me|nos)\b"),
)

_KINDS = KindWords(
    science=re.compile(
        r"\b(?:cienc\w+|científic\w+|estudios?|investigador\w*|especies?|virus|bacteria\w*"
        r"|vacun\w+|adn|gen(?:es|étic\w+)|temperaturas?|clim[aá]\w*|carbono|emisiones|planetas?"
        r"|órbita|galaxia\w*|fósil\w*|terremotos?|magnitud|ensayos? clínicos?|enfermedad\w*"
        r"|cáncer|síntomas?|células?|proteínas?|telescopio\w*|satélites?|laboratorio\w*"
        r"|moléculas?)\b"
    ),
    place=re.compile(r"\b(?:in|at|a|al|desde|hacia|hasta|cerca de)$"),
    being=frozenset({"is", "are"}),
)

SPANISH = Tongue(
    _IN_NEWS,
    stance_es.SPANISH,
    _KINDS,
    unnamed=re.compile(
        r"\b(?:fuentes?|funcionari[oa]s?|testigos?|diplomátic[oa]s?|informes?|observadores"
        r"|críticos|expertos|analistas|vecinos|residentes|personas|alguien|autoridades"
        r"|asesores?)\b"
    ),
)
