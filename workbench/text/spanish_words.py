"""Spanish words by the job they do, and the English names the grammar asks for them by: data.

The grammar of clauses and of speech is one for all languages, as that of dates is.  It goes by
tags, and asks for a few words by name ("that", "who", "said"); ``KEYS`` says which Spanish words
play their part.
"""

from workbench.text.wordlist import words

CLOSED_CLASSES = {
    "D": """el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella
        aquellos aquellas cada todo toda todos todas ambos ambas otro otra otros otras mucho mucha
        muchos muchas poco poca pocos pocas varios varias algún alguna algunos algunas ningún
        ninguna cualquier tanto tanta tantos tantas demasiado cierto cierta ciertos ciertas""",
    "S": """su sus mi mis tu tus nuestro nuestra nuestros nuestras suyo suya suyos suyas""",
    "I": """a ante bajo con contra de del al desde durante en entre hacia hasta mediante para por
        según sin sobre tras excepto salvo como vía""",
    "O": """él ella ellos ellas yo tú nosotros nosotras usted ustedes ello esto eso aquello alguien
        nadie nada algo quienquiera""",
    "C": "y e o u ni pero sino",
    "B": "aunque porque mientras cuando si pues",
    "W": """quien quienes cual cuales cuyo cuya cuyos cuyas donde adonde qué quién quiénes cómo
        dónde""",
    "R": """no ya también tampoco sólo solo aún todavía siempre nunca jamás muy más menos bien mal
        ayer hoy anoche anteayer ahora luego después antes aquí allí ahí así casi apenas además
        incluso entonces tal quizá quizás acaso pronto tarde temprano lejos cerca dentro fuera
        adentro afuera arriba abajo atrás adelante alrededor unos se me te le les nos lo""",
    "E": """es son era eran fue fueron está están estaba estaban estuvo estuvieron esté estén sea
        sean fuera fueran soy somos estoy estamos""",
    "e": "ser estar siendo estando sido estado",
    "A": "ha han había habían hubo hubieron haya hayan hubiera hubieran he hemos",
    "Q": """será serán sería serían estará estarán estaría estarían habrá habrán habría habrían
        puede pueden podía podían pudo pudieron podrá podrán podría podrían pueda puedan podemos
        debe deben debía debían debió debieron deberá deberán debería deberían deba deban
        suele suelen solía solían""",
    "V": "haber",
    "Z": "hay",
    "M": """uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
        dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintiún veintidós veintitrés
        veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta
        cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos doscientas
        trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos
        seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas mil
        miles millón millones billón billones docena docenas decenas""",
    "J": """primer primero primera primeros primeras segundo segunda tercer tercero tercera cuarto
        cuarta quinto quinta último última últimos últimas próximo próxima próximos próximas nuevo
        nueva nuevos nuevas viejo vieja gran grande grandes mayor mayores menor menores mejor
        mejores peor peores buen bueno buena buenos buenas mal malo mala malos malas alto alta
        altos altas bajo baja largo larga corto corta mismo misma mismos mismas propio propia
        propios propias único única únicos únicas local locales nacional nacionales social
        sociales federal federales central centrales general generales militar militares civil
        civiles policial judicial fiscal municipal municipales regional regionales""",
}
CLOSED = {word: tag for tag, listed in CLOSED_CLASSES.items() for word in listed.split()}

JOINED = {
    "de acuerdo con": ("I", "according-to"),
    "conforme a": ("I", "according-to"),
    "en palabras de": ("I", "according-to"),
    "a juicio de": ("I", "according-to"),
    "ya que": ("B", "because"),
    "puesto que": ("B", "because"),
    "debido a que": ("B", "because"),
    "a pesar de que": ("B", "although"),
    "pese a que": ("B", "although"),
    "después de que": ("B", "after"),
    "luego de que": ("B", "after"),
    "desde que": ("B", "since"),
    "mientras que": ("B", "while"),
    "antes de que": ("B", "until"),
    "hasta que": ("B", "until"),
    "para que": ("B", "if"),
    "siempre que": ("B", "if"),
    "sin que": ("B", "if"),
    "por lo que": ("C", "and"),
    "así que": ("C", "and"),
    "así como": ("C", "and"),
    "sin embargo": ("R", "however"),
    "no obstante": ("R", "however"),
    "en cambio": ("R", "instead"),
    "por su parte": ("R", "meanwhile"),
    "además de": ("I", "besides"),
    "debido a": ("I", "due-to"),
    "a causa de": ("I", "because-of"),
    "gracias a": ("I", "thanks-to"),
    "cerca de": ("R", "about"),
    "alrededor de": ("R", "about"),
    "más de": ("R", "more"),
    "menos de": ("R", "less"),
    "al menos": ("R", "least"),
    "por lo menos": ("R", "least"),
    "a través de": ("I", "through"),
    "a partir de": ("I", "from"),
    "lo que": ("W", "which-all"),
    "el que": ("W", "which"),
    "la que": ("W", "which"),
    "los que": ("W", "which"),
    "las que": ("W", "which"),
    "el cual": ("W", "which"),
    "la cual": ("W", "which"),
    "los cuales": ("W", "which"),
    "las cuales": ("W", "which"),
}
"""Words that do one job together: its tag, and the name the grammar knows them by."""

KEYS = {
    **dict.fromkeys(("el", "la", "los", "las"), "the"),
    **dict.fromkeys(("un", "una"), "a"),
    **dict.fromkeys(("de", "del"), "of"),
    "en": "in",
    "como": "as",
    "y": "and",
    "e": "and",
    "o": "or",
    "pero": "but",
    "sino": "but",
    "no": "not",
    "nunca": "never",
    "jamás": "never",
    "nadie": "nobody",
    "ninguno": "none",
    "con": "with",
    "por": "by",
    "según": "according-to",
    "porque": "because",
    "pues": "because",
    "aunque": "although",
    "mientras": "while",
    "cuando": "when",
    "si": "if",
    "quien": "who",
    "quienes": "who",
    "cual": "which",
    "cuales": "which",
    "donde": "where",
    "qué": "what",
    **dict.fromkeys(("cuyo", "cuya", "cuyos", "cuyas"), "whose"),
    "él": "he",
    "ella": "she",
    "ellos": "they",
    "ellas": "they",
    "yo": "i",
    "nosotros": "we",
    "incluyendo": "including",
    "incluidos": "including",
    "incluidas": "including",
    "incluido": "including",
    "incluida": "including",
    "respecto": "regarding",
    "ante": "at",
    "nacido": "born",
    "nacida": "born",
    **dict.fromkeys(("es", "era", "fue"), "is"),
    **dict.fromkeys(("son", "eran", "fueron"), "are"),
    "hay": "there",
    "lunes": "monday",
    "martes": "tuesday",
    "miércoles": "wednesday",
    "jueves": "thursday",
    "viernes": "friday",
    "sábado": "saturday",
    "domingo": "sunday",
    "hoy": "today",
    "ayer": "yesterday",
    "noche": "night",
    "mañana": "morning",
    "día": "day",
    "semana": "week",
    "mes": "month",
    "año": "year",
}

SAYING = {
    "decir": "say",
    "afirmar": "state",
    "asegurar": "assert",
    "declarar": "declare",
    "explicar": "explain",
    "anunciar": "announce",
    "señalar": "note",
    "añadir": "add",
    "agregar": "add",
    "indicar": "indicate",
    "informar": "report",
    "comunicar": "report",
    "reportar": "report",
    "relatar": "report",
    "contar": "report",
    "notificar": "report",
    "confirmar": "confirm",
    "desmentir": "deny",
    "negar": "deny",
    "admitir": "admit",
    "reconocer": "acknowledge",
    "advertir": "warn",
    "alertar": "warn",
    "avisar": "warn",
    "denunciar": "denounce",
    "acusar": "accuse",
    "culpar": "blame",
    "alegar": "allege",
    "sostener": "maintain",
    "mantener": "maintain",
    "insistir": "insist",
    "reiterar": "reiterate",
    "repetir": "repeat",
    "recordar": "recall",
    "subrayar": "stress",
    "destacar": "stress",
    "recalcar": "stress",
    "precisar": "remark",
    "aclarar": "remark",
    "matizar": "remark",
    "detallar": "remark",
    "especificar": "remark",
    "apuntar": "observe",
    "comentar": "comment",
    "manifestar": "state",
    "expresar": "state",
    "responder": "reply",
    "contestar": "reply",
    "replicar": "reply",
    "preguntar": "ask",
    "pedir": "suggest",
    "reclamar": "suggest",
    "protestar": "complain",
    "exigir": "suggest",
    "solicitar": "suggest",
    "prometer": "promise",
    "jurar": "swear",
    "testificar": "testify",
    "concluir": "conclude",
    "resumir": "conclude",
    "estimar": "estimate",
    "calcular": "estimate",
    "prever": "predict",
    "pronosticar": "forecast",
    "vaticinar": "forecast",
    "creer": "believe",
    "pensar": "think",
    "opinar": "opine",
    "considerar": "believe",
    "temer": "fear",
    "esperar": "expect",
    "sospechar": "suspect",
    "revelar": "reveal",
    "desvelar": "reveal",
    "publicar": "report",
    "criticar": "criticise",
    "condenar": "condemn",
    "lamentar": "complain",
    "quejar": "complain",
    "rechazar": "reject",
    "descartar": "dismiss",
    "proponer": "suggest",
    "recomendar": "suggest",
    "sugerir": "suggest",
    "escribir": "write",
    "argumentar": "argue",
    "defender": "argue",
    "constatar": "find",
    "mostrar": "show",
    "demostrar": "show",
    "acordar": "agree",
    "ordenar": "suggest",
}
"""Verbs by which a text hands the word to somebody, with the English one that is used alike."""

ROLES = dict.fromkeys(
    words(
        """
        abogada abogado activista actor actriz agricultor agricultora alcalde alcaldesa
        analista artista asesor asesora autor autora candidata candidato cantante capitán
        catedrática catedrático científica científico comandante concejal concejala
        conductor conductora consejera consejero coordinador coordinadora diputada diputado
        director directora dueña dueño economista edil editor editora embajador embajadora
        enfermera enfermero entrenador entrenadora escritor escritora esposa estudiante
        exalcalde exministro expresidente fiscal fundador fundadora general gerente
        gobernador gobernadora hermana hermano hija hijo historiador historiadora hombre
        ingeniera ingeniero investigador investigadora jefa jefe juez jueza jugador jugadora
        líder madre maestra maestro marido miembro ministra ministro mujer médica médico
        obispo padre periodista pescador piloto portavoz presidenta presidente princesa
        profesor profesora propietaria propietario príncipe reina representante responsable
        rey sacerdote secretaria secretario senador senadora sospechosa sospechoso
        superviviente testigo vecina vecino viuda viudo vocera vocero
        """
    ),
    "spokesman",
)
THINGS = dict.fromkeys(
    words(
        """
        aeropuerto agencia asociación banco barco barrio base buque cadena capital ciudad
        compañía cooperativa diario distrito empresa entidad escuela estado fabricante
        filial firma fundación grupo hospital isla localidad montaña municipio ong
        organización partido periódico productor proveedor provincia pueblo región revista
        río sede sindicato universidad volcán
        """
    ),
    "town",
)

NOUNS = words(
    """
    abogacía abogado acuerdo acuerdos acusada acusado afectadas afectados alcalde alcaldía
    alcance alerta alertas alguien aliado aliados almacén alquiler altar apellido apoyo ataque
    ataques atentado aumente autonomía avance avería ayer ayuda ayudas azúcar bajada balance
    bando bar base bases batería bien bloque bloqueo bosque buque buques busca cadena calle
    calles cambio cambios carga cargas casa casas caso casos categoría causa causas caída
    celular cercanía certificado choque cierre cifra cifras ciudadanía clase clases clínica
    cobre comando combate comida comisaría compañía compra compras comunicado condena condenas
    consejería contenido control corte cortes crece crimen crítica críticas cuando cuenta
    cuentas cuidado cámara debate deber delegada delegado demanda demandas democracia denuncia
    denuncias derrame derrumbe desaparecidos desastre detenida detenidas detenido detenidos
    diputado disparo disparos década día días economía embarque empleada empleado empleo empleos
    encuesta energía enfoque entrada envío escolar estado estados examen exporta fallecido
    fallecidos familiar fase fases fernando firma firmas fiscalía fondo fuerza fuerzas fábrica
    ganadería ganado ganan garantía gas gente geografía grado gran guarda guardia guía hecho
    hechos herida heridas herido heridos hogar hombre hombres hostelería huelga imagen importa
    incendio incendios informante informe informes ingeniería invitado invitados jornada joven
    jugada jurado jóvenes lado librería lista listas llamada llamadas llegada lotería lucha
    lugar lunar límite lógica mando manifestación manifiesto mar marca marcas marcha margen
    mayoría mediados medida mejora mejoras mercado mercancía mes militar mina minas minería
    minoría mitad monarquía muertas muertos muestra muestras mujer multa multas mundo música
    noche noches nombre nombres norma normas nota notas nuclear obra obras oferta ofertas orden
    origen paciente pacto pactos pan panadería par parada parque parte partes particular partido
    pasado paso pasos país pesca peso pesos pesquería pilar plan planta plantas poder policía
    política popular practica precio precios pregunta preguntas presente proceso procesos
    procura propuesta propuestas protesta protestas prueba pruebas práctica puesto puestos
    pérdida pérdidas pública quien rebaja recién red redes refinería reforma reformas refugiado
    refugiados registro registros regular republica república respuesta respuestas resultado
    resumen retirada robo ruta rutas régimen sala salida secretaría sede sedes segundo senado
    sentido sequía similar solar soldado sonido subida sábado taller también tecnología
    temporada teoría tesorería tirada titular titulares toma tomas trabajo trabajos tratado
    travesía tren técnica uso venta ventas vestido vida virgen visita visitas volumen voto votos
    vuelo vuelta vueltas zona
    """
)
"""Nouns that look like forms of verbs; behind an article and the like they are nothing else."""

HEARSAY = words("presuntamente supuestamente presunto presunta presuntos presuntas")

NAMELESS_HEADS = words("él ella ellos ellas dijo")
SPEAKING = words(
    """
    policía gobierno ministro ministra ministerio presidente presidenta alcalde alcaldesa fiscalía
    juez jueza ejército fuentes testigos onu otan ue expertos científicos abogados sindicato
    sindicatos empresa portavoz informe estudio encuesta sondeo tribunal bomberos médicos
    """
)
"""Who speaks where a headline puts them before a colon."""
