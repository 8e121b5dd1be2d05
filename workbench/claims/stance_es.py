"""How Spanish tells opinions, forecasts and stage directions from statements of fact: data."""

import re

from workbench.claims.stance import Cues
from workbench.text.wordlist import words

SPANISH = Cues(
    # "podrá" and "deberá" speak of what is to come as much as "llegará" does
    future=re.compile(r"\w{2,}r(?:á|án|emos)"),
    forecast=re.compile(
        r"\b(?:va|van|iba|iban|vamos) a \w+[aeií]r\w{0,4}\b"
        r"|\bse (?:espera|prevé|esperaba|preveía) que\b|\b(?:está|estaba) previst[oa] que\b"
    ),
    would_have=re.compile(r"\bhubi(?:era|ese)n? \w+.{0,80}\bhabrían? \w+"),
    if_first=re.compile(r"^\W*(?:si|de haber|en caso de que)\b"),
    opinion=re.compile(
        r"\b(?:debe(?:n|mos|ría|rían)?|habría que|hay que|tien(?:e|en) que|tenemos que)"
        r" (?!haber)(?:\w+ ){0,2}?\w+[aeií]r(?:se|l[aeo]s?)?\b"
        r"|\b(?:creo|creemos|pienso|pensamos|opino|opinamos|espero|esperamos|confío|confiamos"
        r"|deseo|deseamos|temo|tememos|lamento|lamentamos|condeno|condenamos|rechazo|rechazamos"
        r"|exijo|exigimos|pido|pedimos|quiero|queremos|agradezco|agradecemos|me alegro|ojalá"
        r"|a mi juicio|en mi opinión|en nuestra opinión)\b"
    ),
    direction=re.compile(
        r"[(\[]\s*(?:aplausos|risas|música|pausa|inaudible|abucheos)[a-z ,.]*[)\]]\W*"
        r"|(?:le[ae] también|vea también|haga clic|haz clic|pulse|suscríb|más información"
        r"|[lt]e puede interesar|síguenos)"
    ),
    sourcing=re.compile(
        r"\b(?:pid(?:ió|ieron)|prefir(?:ió|ieron)) (?:no ser identificad|el anonimato|permanecer)"
        r"|\bbajo condición de anonimato\b|\bno estaba[n]? autorizad[oa]s? a\b"
    ),
    first_person=words("yo nosotros nosotras mi mis me nos nuestro nuestra nuestros nuestras tú"),
    judging=words(
        """
        bueno buena buenos buenas gran grande mejor peor malo mala malos malas terrible horrible
        maravilloso maravillosa increíble fantástico fantástica excelente brillante orgulloso
        orgullosa orgullosos triste feliz trágico trágica vergonzoso vergonzosa vergüenza absurdo
        absurda ridículo ridícula inteligente sabio loco loca locura malvado importante interesante
        emocionante decepcionante injusto injusta injusticia justo justa inmoral inaceptable
        aceptable imprudente perfecto perfecta bonito divertido aburrido fuerte débil esperanza
        sueño sueños coraje valentía espíritu corazón amor desgracia tragedia triunfo merece
        merecen nunca nada todo siempre nadie disparate éxito fracaso escándalo indignante
        """
    ),
    commands=frozenset(),
)
