"""English words of time: data, no logic.

``WORDS`` maps a word class of the grammar to its words and their values.  A word may belong to
several classes ("second" counts and is a unit); the grammar decides by what stands around it.
"""

from typing import Any, Final

from workbench.dates.lexicon.en_verbs import NOT_PAST, PAST_VERBS


def _each(words: str, value: Any) -> dict[str, Any]:  # noqa: ANN401
    return dict.fromkeys(words.split(), value)


def _numbered(words: str, start: int) -> dict[str, int]:
    return {word: number for number, word in enumerate(words.split(), start)}


MONTHS: Final = (
    "january february march april may june july august september october november december"
)
WEEKDAYS: Final = "monday tuesday wednesday thursday friday saturday sunday"

ONES: Final = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)

WORDS: Final[dict[str, dict[str, Any]]] = {
    "month": {
        **_numbered(MONTHS, 1),
        **_numbered("jan feb mar apr", 1),
        **_numbered("jun jul aug sep oct nov dec", 6),
        "sept": 9,
    },
    "short_month": _each("jan feb mar apr jun jul aug sep sept oct nov dec", 1),
    "doubtful_month": _each("may march april june august mar jan", 1),
    "weekday": {
        **_numbered(WEEKDAYS, 0),
        **_numbered("mon tue wed thu fri sat sun", 0),
        "tues": 1,
        "weds": 2,
        "thur": 3,
        "thurs": 3,
    },
    "weekdays": {word + "s": number for word, number in _numbered(WEEKDAYS, 0).items()},
    "short_weekday": _each("mon tue tues wed weds thu thur thurs fri sat sun", 1),
    "before_weekday": _each("man bloody sheffield ruby freaky casual manic girl solomon", 1),
    "newspaper": _each(
        "times telegraph mirror mail express world herald post sun star tribune observer "
        "independent mercury chronicle gazette journal street road avenue lane",
        1,
    ),
    "doubtful_weekday": _each("sat sun wed mon", 1),
    "ones": _numbered(ONES, 1),
    "tens": {word: 10 * number for number, word in enumerate(TENS.split(), 2)},
    "hundred": {"hundred": 100, "thousand": 1000, "million": 1000000},
    "some": {
        "several": "X",
        "few": "X",
        "many": "X",
        "couple": 2,
        "dozen": 12,
        "dozens": "X",
        "numerous": "X",
        "various": "X",
        "countless": "X",
        "scores": "X",
        "hundreds": "X",
        "thousands": "X",
    },
    "half": {"half": 0.5, "quarter": 0.25},
    "ordinal": {
        **_numbered(ORDINALS, 1),
        "thirtieth": 30,
        "fortieth": 40,
        "fiftieth": 50,
    },
    "ordinal_suffix": _each("st nd rd th d", 1),
    "one": _each("a an", 1),
    "unit": {
        **_each("second seconds sec secs", "second"),
        **_each("minute minutes min mins", "minute"),
        **_each("hour hours hr hrs", "hour"),
        **_each("day days", "day"),
        **_each("night nights nite nites", "night"),
        **_each("week weeks wk wks", "week"),
        **_each("fortnight fortnights", "fortnight"),
        **_each("weekend weekends", "weekend"),
        **_each("month months mth mths", "month"),
        **_each("quarter quarters", "quarter"),
        **_each("season seasons", "seasons"),
        **_each("semester semesters", "semester"),
        **_each("year years yr yrs", "year"),
        **_each("decade decades", "decade"),
        **_each("century centuries", "century"),
        **_each("millennium millennia", "millennium"),
    },
    "plural_unit": _each(
        "seconds secs minutes mins hours hrs days nights nites weeks wks fortnights weekends "
        "months mths quarters years yrs decades centuries millennia",
        1,
    ),
    "short_unit": _each("sec secs min mins hr hrs wk wks mth mths yr yrs", 1),
    "shift": {
        **_each("last", -1),
        **_each("previous preceding prior", -1),
        **_each("past", -1),
        **_each("this current", 0),
        **_each("next nxt", 1),
        **_each("coming upcoming following", 1),
    },
    "text_shift": {**_each("previous preceding prior", -1), **_each("following", 1)},
    "same": _each("same very", 1),
    "that": _each("that", 1),
    "those": _each("those these", 1),
    "the": _each("the", 1),
    "day_shift": {
        **_each("today tdy 2day", 0),
        **_each("yesterday ystd yday", -1),
        **_each("tomorrow tmr tmrw tomo tmw trmw tomorow tomolo 2moro 2morrow", 1),
    },
    "tonight": _each("tonight tonite 2nite", 1),
    "part": {
        **_each("morning mornings", "MO"),
        **_each("afternoon afternoons", "AF"),
        **_each("evening evenings", "EV"),
        **_each("night nights nite nites", "NI"),
        **_each("dawn daybreak sunrise", "DAWN"),
        **_each("dusk sunset nightfall twilight", "DUSK"),
        **_each("lunchtime", "LUNCH"),
        **_each("daytime daylight", "DT"),
    },
    "plural_part": _each("mornings afternoons evenings nights", 1),
    "moment": {"noon": 12, "midday": 12, "midnight": 24},
    "overnight": _each("overnight", 1),
    "season": {
        **_each("spring springtime", "SP"),
        **_each("summer summertime summers", "SU"),
        **_each("fall autumn", "FA"),
        **_each("winter wintertime winters", "WI"),
    },
    "doubtful_season": _each("fall spring", 1),
    "mod": {
        **_each("early", "START"),
        **_each("mid", "MID"),
        **_each("late", "END"),
        **_each("earlier", "START"),
        **_each("later", "END"),
    },
    "edge": {
        **_each("beginning start outset onset dawn", "START"),
        **_each("middle", "MID"),
        **_each("end close ending", "END"),
    },
    "end_of": _each("end", 1),
    "ago": _each("ago back", 1),
    "away": {
        **_each("ago", "now-"),
        **_each("earlier previously before beforehand prior", "text-"),
        **_each("later after afterward afterwards thereafter", "text+"),
        **_each("hence", "now+"),
    },
    "from_now": _each("now today", 1),
    "every": _each("every each", 1),
    "per": _each("per", 1),
    "year_kind": _each("new school academic calendar fiscal financial tax leap light", 1),
    "joint": _each(
        "with without as if when while than not but so because who which where out off here there "
        "again http https",
        1,
    ),
    "adverb": _each("up down back open forth to into from onto with out off", 1),
    "seasonal": _each(
        "offensive offensives counteroffensive campaign campaigns fighting collection sale", 1
    ),
    "sprung": _each("onion onions roll rolls water clean cleaning lamb greens mattress", 1),
    "whole": _each("whole entire", 1),
    "greeting": _each("good gd", 1),
    "often": {
        **_each("daily everyday", "P1D"),
        **_each("nightly", "P1D"),
        **_each("weekly", "P1W"),
        **_each("fortnightly biweekly", "P2W"),
        **_each("monthly", "P1M"),
        **_each("hourly", "PT1H"),
        **_each("annually yearly", "P1Y"),
    },
    "now": _each("now currently presently nowadays", "PRESENT_REF"),
    "current": _each("current", "PRESENT_REF"),
    "vague": {
        **_each("recently lately", "PAST_REF"),
        **_each("soon shortly", "FUTURE_REF"),
    },
    "time_noun": {
        "past": "PAST_REF",
        "future": "FUTURE_REF",
        "present": "PRESENT_REF",
    },
    "recent": _each("recent", "PAST_REF"),
    "coming": _each("future", "FUTURE_REF"),
    "fiscal": _each("fiscal financial", 1),
    "fiscal_year": _each("fy", 1),
    "ended": _each("ended ending", 1),
    "quarter": _each("quarter quarters", 1),
    "half_year": _each("half", 1),
    "reported": _each(
        "latest comparable corresponding current same full most recent reported reporting", 1
    ),
    "period": _each("period", 1),
    "approx": {
        **_each("about around approximately roughly some circa almost nearly barely", "APPROX"),
    },
    "weighing": {"about": "APPROX", "over": "MORE_THAN", "under": "LESS_THAN"},
    "kept_approx": _each("almost nearly around some", 1),
    "more_than": {"more": "MORE_THAN", "less": "LESS_THAN", "fewer": "LESS_THAN"},
    "extra": _each(
        "more additional full straight consecutive successive whole entire solid long calendar "
        "business working trading further other odd extra intense short single good mere "
        "school work",
        1,
    ),
    "length_lead": _each(
        "in for within about over almost nearly after than just only least every to at take takes "
        "took spent spend lasted lasts last and by is was be been until up under or with before "
        "him her them us me it you like give gives gave barely",
        1,
    ),
    "plural_hundred": _each("hundreds thousands millions billions billion trillion share", 1),
    "other": _each("another", 1),
    "old": _each("old age", 1),
    "delivered": _each("delivery contract contracts futures settlement expiry", 1),
    "weekly": _each(
        "open opens hours run staffed available works work closed operates operate trading weekly "
        "usually normally generally always airs every weekdays daily line lines helpline working "
        "call phone",
        1,
    ),
    "once": _each(
        "will shall ll scheduled due planned was were had ran took held "
        "went met sat postponed moved delayed put brought back forward set would strike strikes "
        "during",
        1,
    ),
    "weather": _each(
        "sunny cloudy windy rain showers drizzle snow sleet frost fog mist dry mild breezy "
        "sunshine thunderstorms overcast gales",
        1,
    ),
    "any_of_month": _each("day night morning afternoon evening", 1),
    "young": _each(
        "baby babies son daughter child boy girl infant twin twins toddler puppy kitten calf foal",
        1,
    ),
    "decade_word": {
        "twenties": 20,
        "thirties": 30,
        "forties": 40,
        "fifties": 50,
        "sixties": 60,
        "seventies": 70,
        "eighties": 80,
        "nineties": 90,
    },
    "year_word": _each("year", 1),
    "starter": _each("q h twice once at up no small wee", 1),
    "era_before": _each("bc bce", 1),
    "era_after": _each("ad ce", 1),
    "meridian": {"am": 0, "pm": 12},
    "clock_word": _each("clock", 1),
    "times": _each("twice once times", 1),
    "counted": _each(
        "people men women children soldiers troops workers jobs homes houses votes dollars euros "
        "pounds tonnes tons metres meters miles kilometres kilometers km kg feet acres employees "
        "students members residents fans protesters police words copies tickets units points "
        "calories hectares refugees passengers patients cases deaths victims shares cars litres "
        "liters gallons barrels inches yards demonstrators officers families firms companies "
        "villagers pilgrims farmers rebels fighters ships planes tanks rounds books pages",
        1,
    ),
    "hours_word": _each("hours hrs hour", 1),
    "initial": _each("q h", 1),
    "season_of_two": _each("season seasons", 1),
    "and": _each("and or", 1),
    "to": _each("to through until till thru", 1),
    "of": _each("of", 1),
    "on": _each("on at", 1),
    "in": _each("in", 1),
    "era": _each("era", 1),
    "or": _each("or", 1),
    "date_lead": _each(
        "in of since until till by from through during and or before after between to early late "
        "mid last next this the for around about circa for as until on than over throughout ca c "
        "fiscal year season spring summer autumn fall winter over within toward towards "
        "prior into summer's starting beginning ending ended effective dated near back was "
        "past around election elections class",
        1,
    ),
    "title": _each(
        "mr mrs ms miss dr sir lady theresa senator sen rep president general gen sgt judge lord "
        "justice captain capt col colonel prof professor brian elaine vs",
        1,
    ),
    "determiner": _each(
        "the a an its his her their our my your this that these those s whose no any each every "
        "predicting some all early late mid",
        1,
    ),
    "page_word": _each(
        "page pages p pp room flight route highway section sections act chapter article volume "
        "vol no number figure table model building apollo boeing airbus sura channel item "
        "platform gate lot bus line form size unit suite apartment apt psalm verse "
        "interstate motorway code extension ext row seat block clause paragraph para rule law "
        "bill resolution directive regulation box squadron division regiment battalion brigade "
        "version windows lane iso iec rfc din astm bug patch release ticket serial firmware "
        "gb dial phone tel telephone novel",
        1,
    ),
    "future_cue": _each(
        "will shall ll would may should must wo might scheduled slated due upcoming forthcoming "
        "expires resumes begins starts opens meets ends goes takes returns continues closes "
        "arrives leaves meet deadline pending awaits prepares preparing airs matures maturing "
        "expiring tentatively expected planned comes kicks reopens retires departs sails "
        "plays visits fights performs speaks appears races votes decides rises increases drops "
        "falls "
        "faces hosts expires lapses premieres debuts flies unveils resumes kick reopen tees "
        "forecast launches lands docks turns reports publishes releases announces issues",
        1,
    ),
    "plain_future": _each(
        "close open reopen start begin resume end go come vote head leave return arrive depart "
        "travel fly sail face play host meet expire march strike retire",
        1,
    ),
    "people": _each("people men women children they we you police voters", 1),
    "invitation": _each(
        "join come catch check visit meet enjoy get save register sign book buy vote watch see "
        "mark tune grab hurry celebrate",
        1,
    ),
    "prospect": _each(
        "plans plan planned planning expects expect expected scheduled slated set due hopes hope "
        "hoped intends intend intended wants want agreed decided threatened promised promises "
        "pledged pledges vowed vows ordered urged invited asked asks told warned advised aims "
        "prepares preparing ready "
        "likely proposal proposed proposes bid is are needs need going supposed required seeking "
        "until s re",
        1,
    ),
    "planning": _each(
        "said announced told planned scheduled set expected promised booked called invited fixed "
        "moved postponed agreed proposed ordered asked sold extended given named had been limited "
        "elected appointed confirmed approved signed won pledged vowed predicted forecast delayed",
        1,
    ),
    "pronoun": _each("it them him her us you me they he she we i", 1),
    "auxiliary": _each("was were had been did", 1),
    "imputed": _each(
        "accused charged suspected alleged believed thought reported known said understood feared "
        "credited blamed remembered rumoured rumored presumed",
        1,
    ),
    "present": {
        **_each("plays visits fights performs speaks appears races votes decides", "act"),
        **_each("launches lands docks turns", "act"),
        **_each("rises increases drops falls", "change"),
        **_each("reports publishes releases announces issues", "report"),
    },
    "released": _each(
        "results earnings figures data minutes accounts manifesto verdict judgment judgement "
        "ruling findings",
        1,
    ),
    "fixture": _each("host face play meet visit", 1),
    "appointed": _each("deadline", 1),
    "being": _each("is are am re", 1),
    "arranged": _each(
        "leaving coming going travelling traveling meeting visiting holding hosting launching "
        "starting opening closing moving returning playing flying heading releasing resigning "
        "stepping retiring appearing speaking facing touring arriving attending publishing",
        1,
    ),
    "double_tense": _each("set cut put hit let read shut spread quit cost hurt beat", 1),
    "past_cue": _each(PAST_VERBS, 1),
    "not_past": _each(NOT_PAST, 1),
    "say": _each(
        "said says say told reported announced added wrote writes writing written noted notes "
        "testified recalled recalls reads records recorded complained warned declared claimed "
        "insisted argued boasted urged promised remarked observed confided cabled telegraphed "
        "reporting reports speaks spoke diary letter telegram entry memo memoir dispatch journal",
        1,
    ),
}

PHRASES: Final[dict[str, dict[str, Any]]] = {
    "modern day": {"is": "vague", "ref": "PRESENT_REF"},
    "present day": {"is": "vague", "ref": "PRESENT_REF"},
    "day care": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    "day job": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    "day trip": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    "year to date": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    "high noon": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    "day by day": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    "day to day": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    "day in": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    "day out": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    **{
        f"{unit} {joint} {unit}": {"is": "vague", "ref": "PRESENT_REF", "skip": 1}
        for unit in ("day", "week", "month", "quarter", "year")
        for joint in ("on", "over")
    },
    "year round": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    "right now": {"is": "vague", "ref": "PRESENT_REF"},
    "just now": {"is": "vague", "ref": "PAST_REF"},
    "these days": {"is": "vague", "ref": "PRESENT_REF"},
    "at the moment": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    "at present": {"is": "vague", "ref": "PRESENT_REF", "skip": 1},
    "the past": {"is": "vague", "ref": "PAST_REF"},
    "the recent past": {"is": "vague", "ref": "PAST_REF"},
    "the future": {"is": "vague", "ref": "FUTURE_REF"},
    "the near future": {"is": "vague", "ref": "FUTURE_REF"},
    "the foreseeable future": {"is": "vague", "ref": "FUTURE_REF"},
    "the near term": {"is": "vague", "ref": "FUTURE_REF"},
    "the short term": {"is": "vague", "ref": "FUTURE_REF"},
    "the present": {"is": "vague", "ref": "PRESENT_REF"},
    "this day last year": {
        "is": "distance",
        "sign": -1,
        "parts": [[1, "year"]],
        "from": "day",
        "on": {"is": "day", "shift": 0},
    },
    "the other day": {"is": "vague", "ref": "PAST_REF"},
    "a long time ago": {"is": "vague", "ref": "PAST_REF"},
    "some time ago": {"is": "vague", "ref": "PAST_REF"},
    "the not too distant future": {"is": "vague", "ref": "FUTURE_REF"},
    "the not so distant future": {"is": "vague", "ref": "FUTURE_REF"},
    "more recently": {"is": "vague", "ref": "PAST_REF"},
    "most recently": {"is": "vague", "ref": "PAST_REF"},
    "year end": {"is": "unit", "unit": "year", "shift": 0, "last_day": 1},
    "year s end": {"is": "unit", "unit": "year", "shift": 0, "mod": "END"},
    "month s end": {"is": "unit", "unit": "month", "shift": 0, "mod": "END"},
}

KEYS: Final[dict[str, str]] = {}
"""The grammar names its words in English, so no English word needs another name."""

PAST_ENDINGS: Final = ("ed",)
FUTURE_ENDINGS: Final[tuple[str, ...]] = ()
UNFINISHED: Final[tuple[str, ...]] = ()
SMALL: Final = False
PLAIN: Final = False
DAY_FIRST: Final = False
DOTTED_HOURS: Final = False
AFTER_OF: Final = False
BEFORE_CHRIST: Final = (("B", "C"),)
PARTICIPLES: Final[tuple[str, ...]] = ()
