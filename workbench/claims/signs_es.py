"""What makes a claim of a Spanish text worth checking: Spanish words for the English signs.

The codes are those of :mod:`workbench.claims.signs`, and so are the weights.
"""

from workbench.claims.signs import SIGNS, Sign, sign

_PERSONS = (
    r"(?:personas|hombres|mujeres|niñ[oa]s|civiles|soldados|militares|agentes|policías"
    r"|trabajador[ae]s|trabajadores|estudiantes|alumnos|pasajeros|pacientes|vecinos|migrantes"
    r"|refugiados|combatientes|rebeldes|manifestantes|presos|reclusos|familias|víctimas|viviendas"
    r"|casas|edificios|empleados|bomberos|médicos|habitantes|usuarios|clientes|jóvenes|menores)"
)
_NUMBER = (
    r"(?:(?<![:\d])(?!(?:1[6-9]|20)\d\d\b)\d+(?:[.,]\d+)*|dos|tres|cuatro|cinco|seis|siete|ocho"
    r"|nueve|diez|once|doce|quince|veinte|treinta|decenas|docenas|cientos|centenares|miles"
    r"|millones)"
)
_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
_UNITS = (
    r"(?:por ciento|puntos|millones|billones|km|kilómetros|metros|centímetros|hectáreas|toneladas"
    r"|kilos|kg|grados|horas|veces|votos|escaños|empleos|casos|litros|contenedores|misiles)"
)
_WORDS = {
    "names_dead": rf"\b{_NUMBER}\b.{{0,40}}"
    rf"\b(?:muert[oa]s?|fallecid[oa]s?|asesinad[oa]s?|ahogad[oa]s?"
    rf"|víctimas mortales)\b|\b(?:mata\w*|murieron|fallecieron|asesina\w*|muertes? de"
    rf"|costó la vida)\b.{{0,40}}\b{_NUMBER}\b"
    rf"|\b{_NUMBER}\b.{{0,40}}\b(?:murieron|fallecieron)\b",
    "speaks_of_dead": r"\b(?:mat[aóo]\w*|muert\w*|muri\w+|falleci\w*|asesin\w+|homicidi\w+"
    r"|feminicidi\w+|suicid\w+|cadáver\w*|masacre\w*|mortal\w*|letal\w*|ejecutad[oa]s?)\b",
    "speaks_of_injured": r"\b(?:herid[oa]s?|lesiona\w+|hospitaliza\w+|contagia\w+|infecta\w+"
    r"|intoxica\w+|desaparecid[oa]s?|atrapad[oa]s?|rescat\w+|damnificad[oa]s?)\b",
    "speaks_of_force": r"\b(?:ataque\w*|atac\w+|bombarde\w+|misil\w*|disparo\w*|disparar\w*"
    r"|tirote\w+|explosi\w+|explot[óa]\w*|estall\w+|invadi\w+|invasión|choque\w*|guerra\w*|tropas"
    r"|rehenes|secuestr\w+|estrell\w+|derrumb\w+|desplom\w+|disturbios|evacu\w+|granadas?"
    r"|emboscada\w*|armas?|terremoto\w*|seísmo|sismo|incendi\w+|inundaci\w+|naufrag\w+|volc[óa]\w*"
    r"|descarril\w+|atentado\w*|golpe de estado)\b",
    "accuses": r"\b(?:acus\w+|denunci\w+|culp\w+|imputad\w+|procesad[oa]s?|corrup\w+|fraude\w*"
    r"|estaf\w+|soborn\w+|cohecho|comisiones ilegales|mintió|mentir\w*|abus[oó]\w*|tortur\w+"
    r"|viol[óa]\w*|agresi\w+|agredi\w+|acos[oóa]\w*|rob[oóa]\w*|hurto|malvers\w+|plagi\w+"
    r"|discrimin\w+|espi[oó]\w*|delitos?|crímenes|criminal\w*|dopaje|contraband\w+|narcotráfico"
    r"|tráfico de|ilegal\w*|blanqueo|encubri\w+)\b",
    "speaks_of_coercion": r"\b(?:oblig[óa]\w*|forz[óa]\w*|prohib\w+|encarcel\w+|deten\w+"
    r"|detuv\w+|arrest\w+|deport\w+|expuls\w+|desaloj\w+|despid\w+|despedid[oa]s?|destitu\w+"
    r"|suspend\w+|censur\w+|bloque\w+|clausur\w+|amenaz\w+|persegui\w+|desahuci\w+|veto|vetó"
    r"|en prisión|rechaz[óa]\w*)\b",
    "speaks_of_law": r"\b(?:ley|leyes|tribunal\w*|juez|jueza|jueces|juzgado\w*|demanda\w*"
    r"|sentencia\w*|conden\w+|absuel\w+|absolv\w+|fiscal\w*|tratado|acuerdo\w*|resolución|constituci\w+"
    r"|decreto\w*|sanci\w+|multa\w*|visados?|asilo|licencia\w*|investig(?:a|an|ó|aron|ad[oa]s?|aci\w+)|recurso|querella\w*)\b",
    "names_agreement": r"\b(?:firm[óa]\w*|ratific\w+|acord[óa]\w*|rompi\w+|incumpli\w+"
    r"|viol[óa]\w*)\b.{0,60}"
    r"\b(?:memorando|tratados?|pactos?|acuerdos?|alto el fuego|tregua|convenios?)\b",
    "counts_people": rf"\b{_NUMBER}\b(?: (?!y\b|o\b|a\b|en\b)[\w’'-]+){{0,3}} {_PERSONS}\b",
    "names_quantity": rf"\b{_NUMBER} (?:\w+ (?:de )?)?{_UNITS}\b|\d+(?:[.,]\d+)*\s?%",
    "names_money": r"\d+(?:[.,]\d+)*(?: (?:mil|millones|billones)(?: de)?)?"
    r" (?:euros|dólares|pesos|libras|soles)"
    r"|[$€£¥]\s?\d|\d+\s?[€$]|\b(?:euros|dólares|pesos|yuanes|rublos)\b",
    "names_number": rf"(?<![\w.,:])(?!(?:1[6-9]|20)\d\d\b)\d+(?:[.,]\d+)*(?![\w:])"
    rf"(?! de (?:{_MONTHS}))",
    "names_date": rf"\b(?:{_MONTHS})\b|\b(?:1[6-9]|20)\d\d\b",
    "claims_first": r"\b(?:primer[oa]?s?|por primera vez|nunca antes|sin precedentes|inédit[oa]"
    r"|por última vez|el único|la única|récord)\b",
    "claims_most": r"\b(?:el|la|los|las) (?:\w+ )?(?:más|menos|mayor\w*|menor\w*|mejor\w*"
    r"|peor\w*)\b|\b(?:mayoría|principal\w*|máxim[oa]|mínim[oa])\b",
    "compares": r"\b(?:más|menos|mayor|menor|mejor|peor) (?:\w+ )?que\b|\b(?:duplic\w+|triplic\w+"
    r"|aument\w+|increment\w+|disminu\w+|subi\w+|baj[óa]\w*|cay[óe]\w*|crec\w+|redu[cj]\w+"
    r"|el doble|la mitad|frente a l[oa]s|en comparación con|super[óa]\w*)\b",
    "names_cause": r"\b(?:a causa de|caus\w+|debido a|provoc\w+|llev[óa] a|como consecuencia de"
    r"|result[óa] en|desencaden\w+|gracias a|en respuesta a|por culpa de|se deb[eí]\w*)\b",
    "not_known": r"\b(?:se desconoce\w*|se ignora|no está claro|no se sabe|sin confirmar"
    r"|por confirmar|declinó (?:hacer )?comentar\w*)\b",
    "insists": r"\b(?:rotundamente|categóricamente|nunca|jamás|en ningún momento|de ningún modo)\b",
    "confirms": r"\b(?:confirm\w+|admiti\w+|reconoci\w+|sí ocurrió|en efecto|de hecho)\b",
}

SPANISH: tuple[Sign, ...] = tuple(
    sign(english.code, english.weight, _WORDS[english.code]) for english in SIGNS
)
