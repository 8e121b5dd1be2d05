"""Spanish verbs as news uses them: data, and the few rules that make their forms.

A verb is written as its infinitive, with the change of its stem behind a colon where it has one
("cerrar:ie").  Only the third person is made, and the forms without person: that is what a news
text states in.
"""

from collections.abc import Iterator

from workbench.text.wordlist import words

_REGULAR = """
    abandonar abarcar abordar abrir acabar acceder aceptar acertar:ie aclarar acoger acompañar
    aconsejar acordar:ue actuar acudir acumular acusar adelantar admitir adoptar advertir:I
    afectar afirmar afrontar agotar agravar agregar ahogar alcanzar alegar alertar alojar
    alterar amenazar ampliar analizar animar anular anunciar apagar aparecer:zc apelar aplazar
    aplicar aportar apostar:ue apoyar aprender apretar:ie aprobar:ue apuntar archivar arder
    argumentar armar arrancar arrasar arrastrar arreglar arrestar arrojar asaltar asegurar
    asesinar asistir asumir atacar atender:ie atracar atravesar:ie atribuir:y aumentar autorizar
    avanzar averiguar avisar ayudar añadir bajar barrer bastar bautizar beber beneficiar
    bloquear bombardear brindar buscar caducar calcular calentar:ie calificar callar cambiar
    cancelar cargar causar ceder celebrar censurar cerrar:ie cesar citar clausurar cobrar
    coincidir colaborar colapsar colgar:ue comentar comenzar:ie comer comparecer:zc compartir
    comprar comprender comprobar:ue comprometer comunicar conceder concluir:y condenar
    confesar:ie confiar confirmar congelar conocer:zc conseguir:i considerar constatar
    construir:y consultar consumir contaminar contar:ue contestar continuar contratar
    contribuir:y controlar convencer convertir:I convocar cooperar coordinar corregir:i correr
    cortar coser costar:ue crear crecer:zc creer criticar cruzar cubrir cuestionar cuidar
    culminar culpar cumplir dañar debatir deber decidir declarar dedicar defender:ie dejar
    demandar demorar demostrar:ue denunciar depender deportar derogar derribar derrotar
    desalojar desaparecer:zc desarrollar desatar descarrilar descartar descender:ie descubrir
    desear desencadenar designar desmantelar desmentir:I despedir:i despegar despertar:ie
    desplazar desplegar:ie desplomar destacar destinar destruir:y desvelar detallar detectar
    determinar detonar devolver:ue diagnosticar dictar difundir dimitir dirigir discutir
    disminuir:y disparar disputar distribuir:y dividir doblar donar dormir:ue duplicar durar
    echar ejecutar elaborar elegir:i eliminar emitir empezar:ie emplear emprender encabezar
    encarcelar encargar encontrar:ue endurecer:zc enfrentar entender:ie enterrar:ie entrar
    entregar enviar envolver:ue equivaler escapar escribir escuchar especificar esperar estallar
    estimar estrenar estudiar evacuar evaluar evaporar evitar examinar exceder exculpar exhibir
    exigir existir exonerar expirar explicar explotar exportar expresar expulsar extender:ie
    extraditar fabricar facilitar fallar fallecer:zc faltar favorecer:zc felicitar fichar
    figurar fijar finalizar financiar firmar fomentar formar fracasar frenar fundar ganar
    garantizar gastar generar gestionar gobernar:ie golpear grabar habitar hablar hallar herir:I
    hospitalizar hundir identificar ignorar impedir:i implicar imponer importar impulsar imputar
    inaugurar incautar incendiar incluir:y incorporar incrementar incumplir indagar indemnizar
    indicar influir:y informar ingresar iniciar inscribir insistir inspeccionar instalar instar
    insultar integrar intentar interceptar interrogar intervenir inundar invadir inventar
    invertir:I investigar jubilar jugar:ue jurar juzgar lamentar lanzar leer legalizar liberar
    liderar limitar llamar llegar llenar llevar llover:ue lograr luchar mandar manifestar:ie
    marcar matar matizar medir:i mejorar mencionar mentir:I merecer:zc meter mirar mojar montar
    morir:ue mostrar:ue mover:ue multar multiplicar nacer:zc narrar naufragar necesitar negar:ie
    negociar nombrar notar notificar obligar observar obstaculizar ocultar ocupar ocurrir
    ofender ofrecer:zc operar opinar optar ordenar organizar otorgar pactar padecer:zc pagar
    paralizar participar partir pasar patrocinar pedir:i pelear peligrar penalizar pensar:ie
    perder:ie perforar permanecer:zc permitir perseguir:i persistir pertenecer:zc pesar planear
    plantear portar poseer practicar precisar preferir:I presagiar prescribir presenciar
    presentar preservar presidir presionar prestar presumir pretender prever priorizar privar
    probar:ue proceder procesar proclamar programar prohibir prolongar prometer promover:ue
    pronosticar pronunciar protagonizar proteger protestar proveer provocar proyectar publicar
    purgar quedar quejar quemar quintuplicar quitar ratificar reabrir reaccionar realizar
    rebajar recalcar recaudar rechazar recibir reclamar recluir:y recoger recomendar:ie
    reconocer:zc reconstruir:y recordar:ue recortar recuperar recurrir redactar reemplazar
    referir:I reformar reforzar:ue regalar registrar regresar regular rehusar reiterar relatar
    remitir rendir:i renovar:ue renunciar reparar repartir repasar repetir:i replicar
    representar reprochar requerir:I rescatar reservar residir resistir resolver:ue respaldar
    responder restar resultar resumir retirar retrasar reunir revelar revisar revocar robar
    rodar:ue rodear romper rubricar sacar salvar sancionar saquear secuestrar secundar seguir:i
    sembrar:ie sentar:ie sentenciar sentir:I separar servir:i señalar significar simular situar
    sobrevivir solicitar soltar:ue solucionar someter sorprender sospechar subastar subir
    subrayar suceder sufrir sugerir:I sumar superar supervisar suprimir suspender sustituir:y
    tapar tardar temblar:ie temer tentar:ie terminar testificar tirar tocar tomar torturar
    trabajar transcurrir transformar transmitir transportar trasladar tratar triplicar triunfar
    usar utilizar vaciar vacunar valer valorar vaticinar vencer vender verificar vestir:i vetar
    viajar vigilar vincular violar visitar vivir volar:ue volver:ue votar vulnerar zarpar
    """

_IRREGULAR = {
    # infinitive: present, past, imperfect, future, subjunctive (each singular and plural)
    "tener": "tiene tienen tuvo tuvieron tenía tenían tendrá tendrán tenga tengan",
    "poner": "pone ponen puso pusieron ponía ponían pondrá pondrán ponga pongan",
    "venir": "viene vienen vino vinieron venía venían vendrá vendrán venga vengan",
    "hacer": "hace hacen hizo hicieron hacía hacían hará harán haga hagan",
    "decir": "dice dicen dijo dijeron decía decían dirá dirán diga digan",
    "traer": "trae traen trajo trajeron traía traían traerá traerán traiga traigan",
    "caer": "cae caen cayó cayeron caía caían caerá caerán caiga caigan",
    "ver": "ve ven vio vieron veía veían verá verán vea vean",
    "dar": "da dan dio dieron daba daban dará darán dé den",
    "ir": "va van fue fueron iba iban irá irán vaya vayan",
    "poder": "puede pueden pudo pudieron podía podían podrá podrán pueda puedan",
    "querer": "quiere quieren quiso quisieron quería querían querrá querrán quiera quieran",
    "saber": "sabe saben supo supieron sabía sabían sabrá sabrán sepa sepan",
    "salir": "sale salen salió salieron salía salían saldrá saldrán salga salgan",
    "caber": "cabe caben cupo cupieron cabía cabían cabrá cabrán quepa quepan",
    "andar": "anda andan anduvo anduvieron andaba andaban andará andarán ande anden",
    "ducir": "duce ducen dujo dujeron ducía ducían ducirá ducirán duzca duzcan",
    "oír": "oye oyen oyó oyeron oía oían oirá oirán oiga oigan",
    "huir": "huye huyen huyó huyeron huía huían huirá huirán huya huyan",
    "valer": "vale valen valió valieron valía valían valdrá valdrán valga valgan",
    "leer": "lee leen leyó leyeron leía leían leerá leerán lea lean",
    "creer": "cree creen creyó creyeron creía creían creerá creerán crea crean",
}
_FAMILIES = {
    "tener": "mantener obtener contener detener sostener retener abstener",
    "poner": "imponer proponer disponer componer suponer exponer oponer",
    "venir": "intervenir prevenir convenir",
    "hacer": "deshacer rehacer",
    "decir": "contradecir desdecir",
    "traer": "atraer extraer contraer",
    "ducir": "producir reducir conducir introducir traducir deducir inducir",
    "ver": "prever",
}
_PARTICIPLES = {
    "abrir": "abierto",
    "reabrir": "reabierto",
    "escribir": "escrito",
    "inscribir": "inscrito",
    "prescribir": "prescrito",
    "cubrir": "cubierto",
    "descubrir": "descubierto",
    "romper": "roto",
    "morir": "muerto",
    "volver": "vuelto",
    "devolver": "devuelto",
    "envolver": "envuelto",
    "resolver": "resuelto",
    "hacer": "hecho",
    "deshacer": "deshecho",
    "rehacer": "rehecho",
    "decir": "dicho",
    "ver": "visto",
    "prever": "previsto",
    "poner": "puesto",
    "imponer": "impuesto",
    "proponer": "propuesto",
    "disponer": "dispuesto",
    "componer": "compuesto",
    "suponer": "supuesto",
    "exponer": "expuesto",
    "oponer": "opuesto",
    "prender": "preso",
    "elegir": "electo",
}
_STEM = {"ie": ("e", "ie"), "ue": ("o", "ue"), "i": ("e", "i"), "I": ("e", "ie"), "y": ("", "y")}
_SPELLED = {"car": "que", "gar": "gue", "zar": "ce"}

Form = tuple[str, str]
"""A form and its tag: Z present, F past, Q future, K participle, G gerund, V infinitive."""


def _changed(stem: str, change: str, *, weak: bool = False) -> str:
    """Return the stem as a stressed syllable has it, or (*weak*) as "pidió", "murió" have it."""
    if change not in _STEM:
        return stem
    before, after = _STEM[change]
    if not before:
        return stem + "y"
    if weak:
        after = {"ue": "u"}.get(after, "i")
    at = stem.rfind(before)
    if at < 0 and change == "ue":
        at = stem.rfind("u")  # "jugar", "juega"
    return stem if at < 0 else stem[:at] + after + stem[at + 1 :]


def _of_regular(verb: str, change: str) -> Iterator[Form]:
    stem, ending = verb[:-2], verb[-2:]
    strong = _changed(stem, change)
    if ending == "ar":
        subjunctive = strong + "e"
        if verb[-3:] in _SPELLED:
            subjunctive = strong[:-1] + _SPELLED[verb[-3:]]
        yield from ((strong + "a", "Z"), (strong + "an", "Z"), (subjunctive, "Z"))
        yield (subjunctive + "n", "Z")
        yield from ((stem + "ó", "F"), (stem + "aron", "F"), (stem + "aba", "F"))
        yield (stem + "aban", "F")
    else:
        soft = stem
        if ending == "ir" and change in {"i", "I", "ue"}:
            soft = _changed(stem, change, weak=True)
        past = "y" if change == "y" or stem[-1:] in "eaí" else "i"
        yield from ((strong + "e", "Z"), (strong + "en", "Z"))
        present = strong[:-1] + "zc" if change == "zc" else strong
        yield from ((present + "a", "Z"), (present + "an", "Z"))
        yield from ((soft + past + "ó", "F"), (soft + past + "eron", "F"))
        yield from ((stem + "ía", "F"), (stem + "ían", "F"))
    for tense in ("á", "án", "ía", "ían"):
        yield (verb + tense, "Q")


def _of_irregular(verb: str, base: str) -> Iterator[Form]:
    prefix = verb[: len(verb) - len(base)]
    forms = [prefix + form for form in _IRREGULAR[base].split()]
    yield from zip(forms, "ZZFFFFQQZZ", strict=True)
    for future in forms[6:8]:
        yield (future.replace("rá", "ría"), "Q")


def _without_person(verb: str, change: str) -> Iterator[Form]:
    stem, ending = verb[:-2], verb[-2:]
    yield (verb, "V")
    participle = _PARTICIPLES.get(verb, stem + ("ado" if ending == "ar" else "ido"))
    if stem[-1:] in tuple("aeo") and ending != "ar" and verb not in _PARTICIPLES:
        participle = stem + "ído"
    for last in ("o", "a", "os", "as"):
        yield (participle[:-1] + last, "K")
    soft = (
        _changed(stem, change, weak=True) if ending == "ir" and change in {"i", "I", "ue"} else stem
    )
    vowel = stem[-1:] in tuple("aeou") or change == "y"
    yield (stem + "ando" if ending == "ar" else soft + ("yendo" if vowel else "iendo"), "G")


def _verbs() -> Iterator[tuple[str, str, str]]:
    """Yield every verb with the change of its stem, and the irregular one it goes like."""
    bases = {verb: base for base, family in _FAMILIES.items() for verb in family.split()}
    bases |= {base: base for base in _IRREGULAR if base != "ducir"}
    for entry in sorted(words(_REGULAR)):
        verb, _, change = entry.partition(":")
        if verb not in bases:
            yield verb, change, ""
    for verb, base in bases.items():
        yield verb, "", base


def _all_forms() -> tuple[dict[str, str], dict[str, str]]:
    tags: dict[str, str] = {}
    lemmas: dict[str, str] = {}
    for verb, change, base in _verbs():
        persons = _of_irregular(verb, base) if base else _of_regular(verb, change)
        for form, tag in (*persons, *_without_person(verb, change)):
            if form not in tags or (tags[form] == "Z" and tag == "F"):
                tags[form], lemmas[form] = tag, verb
    return tags, lemmas


TAG_OF, VERB_OF = _all_forms()
"""For every form of these verbs its tag, and its infinitive."""
