"""Words that end in a point without ending the sentence, as tables.

Four groups, because each needs another test of what follows: some never end a sentence, some
only lead a number, some may end one, and some words can hardly stand anywhere but at the start of
one.  All are kept in lower case, without their last point.
"""

from workbench.text.wordlist import words

# A name always follows: the point never ends the sentence.
LEADING = words(
    """
    mr mrs ms messrs dr prof gen sen rep gov lt col maj capt cmdr cdr adm brig sgt cpl pvt pfc
    supt insp rev fr hon st ste mt ft pres amb atty mme mlle comdr gens sens reps govs drs profs
    sra sras sres srta dra dña ee
    asst assoc vs v viz cf e.g i.e ca approx esp lt.-col lt.-gen maj.-gen
    """
)

# These lead a number ("No. 5"); before anything else their point is an ordinary one.
NUMBERED = words(
    """
    no nos nr n° nº p pp pg fig figs art arts vol vols ch chap sec secs § para paras par tel ext
    ver app ex ed
    núm núms pág págs cap caps
    """
)

# These may close a sentence: what follows decides.
MAYBE = words(
    """
    u.s u.k u.n u.s.a e.u u.s.s.r u.a.e d.c n.y n.j n.c s.c n.h n.m b.c a.d l.a p.r
    inc co corp ltd bros plc llc l.p s.a n.v jr sr esq ph.d m.d b.a m.a m.sc b.sc m.b.a ll.b
    uu ee.uu ff.aa rr.hh a.c d.c s.l
    etc al ave blvd rd hwy bldg dept univ assn hrs hr mins lbs oz ft yrs
    """
)

# These too, and only where they begin with a capital: "Wash." is a state, "wash." a chore.
MAYBE_NAMES = words(
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
    okla ont ore pa penn tenn tex va vt wash wis wyo que alta
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    """
)

HOURS = frozenset({"a.m", "p.m"})

# What may follow a.m. and p.m. in the same sentence.
AFTER_HOURS = words(
    """
    eastern central mountain pacific atlantic gmt utc et ct mt pt est edt cst cdt mst mdt pst pdt
    bst cet cest ist jst hkt aest local monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december
    """
)

# A single letter after one of these is a name, not an initial.
LETTERED = words(
    """
    vitamin plan hepatitis group type class grade section part appendix war option team category
    schedule exhibit building block gate vessel
    """
)

# Names and words written with an exclamation mark of their own.
SHOUTED = frozenset({"yahoo", "jeopardy", "chips"})

ALL_SHORT = LEADING | NUMBERED | MAYBE | HOURS

# Capitalised after a doubtful point, these words begin a sentence.
STARTERS = words(
    """
    a about according after again all almost also although among an and another any are as at back
    because before being besides both but by can consequently could despite did do does during each
    earlier either even eventually every everyone few finally first for from furthermore had has
    have he her here hers his how however i i'd i'll i'm i've if in indeed initially instead into is
    it it's its just last later let let's like many maybe meanwhile more moreover most much my near
    neither nevertheless nobody none nor not nothing now of officials often on once one only or
    other others our over people perhaps please police prior quite rather recently shall she
    she's should similarly since so some somebody someone sometimes soon still such than thanks that
    that's the their then there there's therefore these they they're they've this those though three
    through throughout thus to today together tomorrow tonight two under unlike until upon was we
    we'll we're we've were what what's when where whether which while who whose why will with within
    without would yes yesterday yet you your you're
    """
)

# Words that begin a sentence even where the writer uses no capitals.
SMALL_STARTERS = words(
    "i i'm we you he she it they this there but so the what how why who it's i've that's"
)
