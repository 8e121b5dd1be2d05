"""Edits of the sample articles, with what becomes of their claims as a person would say.

Each edit names its sample, what is done to it, and the claims, by words of theirs, that it changes
or takes out.  Every other claim of the sample says what it said and must be kept.  Steps are
pairs (these words, those words), :class:`Move` for a paragraph and :class:`Swap` for two stretches.
"""
# ruff: noqa: E501  the words of the samples stand as they are

from dataclasses import dataclass, field

YEAR = "across-the-years-end.txt"
WIRE = "scraped-wire-page-clock.txt"
BEES = "science-full-of-figures.txt"
FERRY = "dates-that-contradict-each-other.txt"
SHOPS = "agency-dateline-without-year.txt"
LAMPS = "markdown-draft.md"
TRAM = "speech-transcript.txt"
KERB = "windows-1252-typography.txt"
TRAIN = "web-page-with-json-ld-and-update.html"


@dataclass(frozen=True)
class Move:
    """The paragraph that begins with *start* goes before the one that begins with *before*."""

    start: str
    before: str


@dataclass(frozen=True)
class Swap:
    """Two stretches of text change places."""

    one: str
    other: str


@dataclass(frozen=True)
class Edited:
    """One edit of one sample, and the claims that do not simply stay."""

    name: str
    sample: str
    steps: tuple
    changed: tuple = ()
    gone: tuple = ()
    either: tuple = ()
    """Claims of which a person would blame no answer that does not swap their words unseen."""
    given: tuple = ()
    """What is done to the sample before it is checked, to make the version that is edited."""
    lands: dict = field(default_factory=dict)
    """For claims whose words stand several times now: words that stand before their place."""


HURT = "Nobody was hurt in either."
DOZEN = "That day was a Wednesday."

EDITS = (
    # typing mistakes mended or made: the words are others, so somebody looks again
    Edited("typo in a noun", YEAR, (("avalanches cut", "avalanchs cut"),), ("two avalanches",)),
    Edited("typo in a name", YEAR, (("said Per Odland", "said Per Odlund"),), ("Per Odland",)),
    Edited(
        "typo in a verb",
        WIRE,
        (("reportedly opened", "reportedly openned"),),
        ("breach reportedly",),
    ),
    Edited(
        "typo outside claims", KERB, (("sees it differently", "sees it diferently"),), ("sees it",)
    ),
    Edited("doubled word", FERRY, (("has been in dock", "has been been in dock"),), ("in dock",)),
    Edited("British to American", BEES, (("9 millimetres", "9 millimeters"),), ("millimetres",)),
    Edited("typo in a heading", LAMPS, (("## The figures", "## The figrues"),)),
    Edited("typo in a byline", YEAR, (("Inga Solberg", "Inge Solberg"),)),
    # figures
    Edited("a count", YEAR, (("900 travellers", "700 travellers"),), ("900 travellers",)),
    Edited("a length", YEAR, (("length of 220 metres", "length of 320 metres"),), ("six metres",)),
    Edited("a sum with decimals", KERB, (("€400 a week", "€450 a week"),), ("€400 a week",)),
    Edited("a share", BEES, (("field margins (74 %)", "field margins (47 %)"),), ("74 %",)),
    Edited("only a decimal point", BEES, (("0.4 nanograms", "04 nanograms"),), ("nanograms",)),
    Edited("a currency", KERB, (("€150", "£150"),), ("€150",)),
    Edited("a digit swapped", SHOPS, (("38,200", "32,800"),), ("38,200",)),
    Edited("a year", YEAR, (("since 2011", "since 2010"),), ("since 2011",)),
    Edited(
        "a weekday",
        SHOPS,
        (("on the Sunday before", "on the Saturday before"),),
        ("first tenants",),
    ),
    Edited("a clock time", FERRY, (("leaves at 22:40", "leaves at 22:50"),), ("22:40",)),
    Edited(
        "a figure spelt out",
        TRAIN,
        (("Forty-one passengers", "Forty-two passengers"),),
        ("Forty-one",),
    ),
    Edited("a unit", TRAM, (("12.4 kilometres", "12.4 miles"),), ("12.4",)),
    Edited(
        "per cent added",
        TRAM,
        (("of the city by 8.", "of the city by 8 percent."),),
        ("rents along",),
    ),
    # names
    Edited("another place", YEAR, (("Hotels in Vessby", "Hotels in Harlan"),), ("Hotels",)),
    Edited("another owner", WIRE, (("operator, Norgrain,", "operator, Sudgrain,"),), ("Norgrain",)),
    Edited(
        "names swapped in one sentence",
        WIRE,
        (
            ("old town of\xa0Tarsk", "old town of\xa0Orvo"),
            ("upstream from\xa0Orvo", "upstream from\xa0Tarsk"),
        ),
        ("27 cellars", "located about"),
    ),
    Edited(
        "countries swapped",
        TRAIN,
        (("left Lindmark for the south", "left the south for Lindmark"),),
        ("At 21:52",),
    ),
    Edited(
        "who said it",
        WIRE,
        (("the spokesman, Anders Kehl,", "the engineer, Petra Halm,"),),
        ("The gap is closed", "What we see now"),
    ),
    Edited(
        "who published it", WIRE, (("Radio Tarsk reported", "Radio Orvo reported"),), ("60 metres",)
    ),
    Edited("who found it", SHOPS, (("the survey found", "the landlords said"),), ("8.40 euros",)),
    # turned round
    Edited("not added inside", KERB, (("vote was close", "vote was not close"),), ("was close",)),
    Edited("not taken out", BEES, (("was not involved", "was involved"),), ("not involved",)),
    Edited("nobody to somebody", YEAR, (("Nobody was hurt", "Somebody was hurt"),), ("hurt",)),
    Edited("more to less", BEES, (("shelter more kinds", "shelter fewer kinds"),), ("shelter",)),
    Edited(
        "before to after",
        FERRY,
        (("Page 9 says it took place in January", "Page 9 says it took place after January"),),
        ("Page 9",),
    ),
    Edited(
        "a question",
        TRAM,
        (
            (
                "No city of our size in the country carries more.",
                "No city of our size in the country carries more?",
            ),
        ),
        either=("No city",),
    ),
    # only marks and breaks: the words are the same
    Edited("straight quotation marks", KERB, (("“", '"'), ("”", '"'), ("’", "'"))),
    Edited("typographic apostrophes", YEAR, (("'", "’"),)),
    Edited("longer dashes", KERB, ((" – ", " — "),)),
    Edited(
        "line breaks",
        YEAR,
        (("over a length of", "over\na length of"), ("crews were still", "crews\nwere still")),
    ),
    Edited("a comma less", YEAR, (("December 30, shortly after", "December 30 shortly after"),)),
    Edited("two blank lines", BEES, (("\n\n", "\n\n\n"),)),
    Edited("a comma more", SHOPS, (("has fallen for the first", "has fallen, for the first"),)),
    # paragraphs that go elsewhere
    Edited("last paragraph first", YEAR, (Move("A memorial", "The first slide"),)),
    Edited("two paragraphs change places", YEAR, (Move("Hotels in", "Last year was"),)),
    Edited("a quotation goes up", KERB, (Move("“It’s a", "SAINT-AUBRÉ"),)),
    Edited("the background goes down", BEES, (Move("Each site", "The count cost"),)),
    Edited("the log goes up", FERRY, (Move("The shipping", "A table on"),)),
    Edited(
        "three move",
        SHOPS,
        (
            Move("In Torgau", "The institute counted"),
            Move("Rents for", "The retail"),
            Move("A change", "The institute will"),
        ),
    ),
    Edited(
        "moved and changed",
        BEES,
        (Move("The count cost", "Each site"), ("cost £1.2m", "cost £1.5m")),
        ("£1.2m",),
    ),
    Edited(
        "sentences change places",
        YEAR,
        (
            Swap(
                "Several were due at a wedding on the coast on January 4.",
                "Hotels in Vessby reported that 140 guests who should have left on"
                " the 30th were still there on New Year's Day.",
            ),
        ),
    ),
    # sentences taken out and put in
    Edited(
        "a paragraph out",
        YEAR,
        (
            (
                (
                    "A memorial in Vessby recalls the avalanche of January 1956,"
                    " which killed eleven people in the early morning of Epiphany. The road agency says that"
                    " a slide of that size would today be caught by the barriers built in the 1970s."
                ),
                "",
            ),
        ),
        gone=("A memorial", "killed eleven", "barriers"),
    ),
    Edited("a sentence out", YEAR, ((HURT, ""),), gone=("hurt",)),
    Edited(
        "a clause out",
        SHOPS,
        ((", about a third of them in Saxony and Thuringia", ""),),
        ("7,900 flats",),
    ),
    Edited("a sentence in", YEAR, ((HURT, f"{HURT} A dog of the ski patrol found two bags."),)),
    Edited(
        "a paragraph in",
        FERRY,
        (
            (
                "The number of passengers",
                (
                    "A second ferry, the Borea, lay"
                    " in Lisk that night with a crew of 9.\n\nThe number of passengers"
                ),
            ),
        ),
    ),
    Edited(
        "a lead put in",
        BEES,
        (
            (
                "Gardens in towns",
                (
                    "Wild bees are in trouble. In 2021 alone"
                    " four species vanished from the county.\n\nGardens in towns"
                ),
            ),
        ),
    ),
    Edited(
        "words put into a claim",
        TRAIN,
        (("39 euros, a bed", "39 euros on weekdays, a bed"),),
        either=("a bed in a shared", "cheapest seat"),
    ),
    Edited(
        "words put before a claim",
        KERB,
        (("He broke an arm.", "In the fall he broke an arm."),),
        either=("broke an arm",),
    ),
    # sentences split and merged
    Edited(
        "split in two",
        KERB,
        (
            (
                "The vote was close, and it was about a kerb.",
                "The vote was close. It was about a kerb.",
            ),
        ),
    ),
    Edited(
        "split with its subject again",
        FERRY,
        (
            (
                "The ferry has been in dock since, and is due",
                "The ferry has been in dock since. The ferry is due",
            ),
        ),
        either=("is due back",),
    ),
    Edited(
        "merged with and",
        FERRY,
        (
            (
                "That day was a Wednesday.\n\n“We",
                ("That day was a Wednesday, and it rained.\n\n“We"),
            ),
        ),
    ),
    Edited(
        "two merged",
        TRAM,
        (("12.4 kilometres long. It has 19 stops", "12.4 kilometres long and it has 19 stops"),),
    ),
    Edited(
        "merged with a semicolon",
        YEAR,
        (("only three closures. The winter before", "only three closures; the winter before"),),
    ),
    Edited(
        "split at which",
        YEAR,
        (("January 1956, which killed eleven people", "January 1956. It killed eleven people"),),
        either=("killed eleven",),
    ),
    # a sentence that stands twice
    Edited(
        "said again later",
        YEAR,
        (("The regional council", f"{HURT} The regional council"),),
        lands={"hurt": "still digging."},
    ),
    Edited(
        "said again earlier",
        YEAR,
        (("The first slide came", f"{HURT} The first slide came"),),
        lands={"hurt": "still digging."},
    ),
    Edited(
        "said again at once",
        FERRY,
        (("“We had four", f"{DOZEN} “We had four"),),
        either=("Wednesday",),
    ),
    Edited(
        "the second of two taken out",
        YEAR,
        ((f"{HURT} The regional", "The regional"),),
        given=(("The regional council", f"{HURT} The regional council"),),
        either=("hurt",),
        lands={"hurt": "still digging."},
    ),
    Edited(
        "the first of two taken out",
        YEAR,
        ((f"still digging. {HURT}", "still digging."),),
        given=(("The regional council", f"{HURT} The regional council"),),
        either=("hurt",),
        lands={"hurt": "usual December."},
    ),
    Edited(
        "two alike, one changed",
        YEAR,
        ((f"{HURT} The regional", ("Two were hurt in either. The regional")),),
        given=(("The regional council", f"{HURT} The regional council"),),
        either=("hurt",),
        lands={"hurt": "still digging."},
    ),
    Edited(
        "a repeat moved with its paragraph",
        YEAR,
        (
            ("The regional council", f"{HURT} The regional council"),
            Move("The first slide", "A memorial"),
        ),
        lands={"hurt": "still digging."},
    ),
    # several at once
    Edited(
        "a second draft",
        SHOPS,
        (
            ("for the first time in nine years", ("for the first time in eight years")),
            Move("In Torgau", "A change"),
            ("The first tenants moved in", ("The very first tenants moved in")),
            ("Results are due in February.", ""),
        ),
        changed=("nine years",),
        either=("first tenants",),
        gone=("Results are",),
    ),
    Edited(
        "a last draft",
        TRAM,
        (
            ("Thank you. Thank you all.", "Thank you all."),
            ("It cost 214 million", "It cost 216 million"),
            ("\n(Laughter)\n", "\n"),
            ("380 people", "about 380 people"),
            ("Osvaldo Prin", "Osvaldo Brin"),
        ),
        changed=("214 million", "Osvaldo Prin"),
        either=("380 people",),
    ),
)
