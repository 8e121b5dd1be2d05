"""English words that have one job, or few, in a sentence, as tables for the tagger.

The tags are listed in :mod:`workbench.text.tagging`.
"""

from workbench.text.wordlist import words

_GROUPS = {
    "D": """the a an this these those another each every either neither no both all any some such
        several many few most much half""",
    "S": "my your his its our their whose",
    "O": """i he she it we they you there this that these those one someone somebody everyone
        everybody nobody anyone anybody something everything nothing anything others""",
    "X": "me him us them her himself herself itself themselves ourselves myself yourself",
    "I": """of in on at by for with from into onto upon over under above below between among amid
        amongst against across through throughout toward towards during within without about
        around near beside besides behind beneath beyond despite except via per plus minus
        including excluding regarding concerning following pending versus unlike alongside inside
        outside off up down out aboard along past amidst according barring atop""",
    "C": "and or but nor yet &",
    "B": """because although though if unless while whereas whether since until till lest once
        when before after as than""",
    "W": "who which whom whose where that what why how",
    "Q": """will would can could may might must shall should cannot ought 'll 'd won't
        can't wouldn't couldn't shouldn't mustn't needn't shan't mightn't""",
    "E": "am is are was were 'm 're isn't aren't wasn't weren't ain't",
    "e": "be been being",
    "A": "have has had haven't hasn't hadn't 've",
    "U": "do does did don't doesn't didn't",
    "R": """not n't never also only just still already even ever often always soon now then here
        again almost quite very too so rather perhaps maybe instead however therefore thus
        meanwhile moreover nevertheless nonetheless furthermore otherwise together twice once
        ago away back forward abroad home later earlier further yesterday today tomorrow tonight
        sometimes somewhat indeed else hardly nearly well far long less more least most thereby
        ashore aground thereafter afterwards hence elsewhere apart alone forth overall overnight
        upwards""",
    "M": """one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
        ninety hundred hundreds thousand thousands million millions billion billions trillion
        dozen dozens""",
    "J": """new old good bad great big small large high low long short early late young major
        minor former last next first second third fourth fifth other own same different several
        more less few many likely unlikely able unable best better worst worse least fewer dead
        alive free open safe sure clear unclear common local key main top senior junior chief
        civil foreign armed red black white green blue nearby recent current previous annual
        daily weekly monthly due aware true false right wrong poor rich strong weak hot cold
        full empty dark light heavy slow fast quick real modern ancient easy hard whole entire
        complete joint prime important significant
        independent different recent current present violent urgent apparent relevant dominant
        western eastern southern northern modern legal national federal international
        economic political social financial nuclear presidential parliamentary
        vast huge tiny dry wet rare secret silent direct severe extreme
        serious dangerous available responsible possible impossible critical""",
}

CLOSED: dict[str, str] = {}
"""For each such word its tags, the likelier ones first."""
for _tag in "QEeAUTCDSXOWBIRMJ":
    for _word in words(_GROUPS.get(_tag, "")):
        CLOSED[_word] = CLOSED.get(_word, "") + _tag
CLOSED["to"] = "T"
CLOSED["like"] = "I"
CLOSED["her"] = "SX"
CLOSED["his"] = "S"
CLOSED["that"] = "DBWO"
CLOSED["so"] = "RB"
CLOSED["'d"] = "Q"
for _word in words("who which whom whose where what why how"):
    CLOSED[_word] = "W"
CLOSED["when"] = "B"
for _word in words("because as since than after before until till"):
    CLOSED[_word] = "BI"
CLOSED["no"] = "D"
CLOSED["may"] = "Q"
CLOSED["home"] = "N"
CLOSED["'s"] = "'"

# Participles that do the work of a preposition or an adjective; never the verb of a clause.
NO_VERBS = words(
    """
    sacred naked wicked united so-called alleged aged beloved rugged crooked ragged
    bring king ring spring string thing sling wing sing swing cling sting during morning evening
    nothing something anything everything ceiling sibling lightning darling sterling pudding
    interesting outstanding ongoing upcoming neighboring neighbouring remaining leading missing
    willing unwilling surprising concerned interested
    """
)

# Words in -ed that are no form of a verb at all.
ED_NOUNS = words(
    """
    hundred hatred kindred indeed need speed seed breed feed weed greed creed bed
    shed deed steed reed
    """
)

# Words that end as adjectives do and are nouns.
NOUNS_LIKE_ADJECTIVES = words(
    """
    official trial material rival hospital capital arrival proposal approval survival festival
    journal criminal individual animal general editorial memorial signal appeal denial burial
    removal withdrawal referral dismissal refusal disposal arsenal tribunal principal potential
    manual goal total credential initial vehicle table cable article miracle music
    public republic traffic topic critic mechanic clinic academic panic fabric statistic epidemic
    pandemic executive initiative representative detective alternative objective incentive
    perspective motive native relative captive archive olive business
    """
)

# Words in -ing that name a thing or an event more often than they are verbs.
ING_NOUNS = words(
    """
    meeting building hearing funding training ruling bombing shooting housing advertising trading
    warning briefing filing offering opening beginning feeling finding landing crossing
    listing painting parking planning pricing proceeding recording setting
    trafficking understanding voting wedding bargaining banking engineering farming financing
    fishing gathering handling holding hunting lending licensing manufacturing marketing mining
    programming publishing racing ranking rating reading restructuring rating smuggling
    spelling sitting standing surfing swimming teaching timing turning upbringing well-being
    wellbeing wording uprising stabbing kidnapping cycling boxing skiing gambling
    """
)

# The past and the participle of verbs that do not end in -ed, where the two are one word.
SAME_PAST = words(
    """
    said made found held sent left lost won met kept felt thought brought bought caught taught
    fought sought built spent lent bent dealt meant dreamt learnt burnt spelt smelt spoilt heard
    paid laid led fed fled bred bled sped stood understood withstood misunderstood sat got
    sold slept swept wept crept leapt shot lit struck stuck hung swung dug spun clung flung stung
    slung wrung slid bound ground wound hid shone had put hit cut set let shut hurt cost
    spread quit bet burst cast broadcast forecast split rid thrust upset rebuilt resold withheld
    upheld overheard oversaw misled foretold behold strung won bid input offset
    """
)

# The past alone, and the participle alone.
PAST = words(
    """
    took went began came became fell saw gave knew grew threw drew flew blew wrote rose drove rode
    spoke broke chose froze stole wore tore swore bore woke ran drank sang sank rang swam sprang
    shook forgot ate lay undertook overtook mistook overcame withdrew foresaw oversaw overthrew
    arose awoke forbade forgave undid did outgrew underwent undertook beat bit hid
    """
)
PARTICIPLES = words(
    """
    taken gone begun become fallen seen given known grown thrown drawn flown blown written risen
    driven ridden spoken broken chosen frozen stolen worn torn sworn borne born woken drunk sung
    sunk rung swum sprung shaken forgotten eaten lain undertaken overtaken mistaken withdrawn
    foreseen overseen overthrown arisen awoken forbidden forgiven undone done outgrown undergone
    beaten bitten hidden proven shown sewn sown mown stricken gotten
    """
)

# Plain form and past alike: a finite verb wherever no helper verb says otherwise.
UNCHANGED = words(
    "put hit cut set let shut hurt cost spread quit bet burst cast broadcast split thrust upset bid"
)

# What stands behind the hyphen of "six-member", "state-owned", also where blanks surround it.
AFTER_HYPHEN = words(
    """
    member year month week day hour minute mile kilometre kilometer metre meter foot acre seat
    storey story page point part man woman person child bed room fold old long high wide strong
    owned led based backed born made controlled run held funded trained built bound style type
    """
)

# A noun follows the "to" behind these, not a verb: "according to court documents".
BEFORE_TO = words(
    """
    according due prior owing thanks compared addition close contrast response regard relation
    opposed next contrary similar subject
    """
)

# Forms in -ing that belong to a title or office: "the firm's managing director".
ING_TITLES = words(
    "managing ruling leading founding acting sitting opening closing governing outgoing incoming"
)

# Words that measure time or distance: "two days after", "half a metre above the level".
TIME_MEASURES = words(
    """
    second seconds minute minutes hour hours day days week weeks month months year years decade
    decades century centuries
    """
)
MEASURES = TIME_MEASURES | words(
    """
    metre metres meter meters kilometre kilometres kilometer kilometers km mile miles foot feet
    yard yards inch inches centimetre centimetres degree degrees point points percent percentage
    """
)

# Nouns that mean several without ending in -s, as subjects of a plain verb form.
PLURALS = words(
    "people police men women children media staff troops crew officials data criteria feet teeth"
)
