"""Places and the country they lie in: data, no logic.

Only countries and the cities news is dated from; what reads this needs a hint, not a gazetteer.
"""

from typing import Final

_PLACES: Final = {
    "US": "united states|u.s|us|america|american|washington|new york|los angeles|chicago|boston|"
    "houston|philadelphia|dallas|miami|atlanta|seattle|denver|detroit|san francisco|"
    "minneapolis|phoenix|baltimore|cleveland|st. louis|texas|california|florida|ohio|"
    "pennsylvania|illinois|michigan|wisconsin|oregon|alabama|georgia tech|tennessee|kentucky|"
    "virginia|maryland|massachusetts|new jersey|arizona|nevada|colorado|iowa|kansas|missouri|"
    "oklahoma|louisiana|mississippi|minnesota|nebraska|utah|montana|idaho|hawaii|alaska",
    "GB": "united kingdom|britain|british|england|english|scotland|scottish|wales|welsh|london|"
    "manchester|birmingham|leeds|glasgow|edinburgh|cardiff|belfast|bristol|liverpool|sheffield|"
    "newcastle|nottingham|leicester|hull|plymouth|aberdeen|dundee|swansea|york|oxford|cambridge|"
    "brighton|norwich|preston|crewe|stornoway|derby|southampton|portsmouth|exeter|bath",
    "IE": "ireland|irish|dublin|cork|galway|limerick",
    "FR": "france|french|paris|marseille|lyon|toulouse|nice|bordeaux|lille|strasbourg",
    "DE": "germany|german|berlin|hamburg|munich|frankfurt|cologne|bonn|leipzig|dresden|stuttgart",
    "AT": "austria|austrian|vienna|graz|salzburg",
    "CH": "switzerland|swiss|zurich|geneva|bern|basel",
    "IT": "italy|italian|rome|milan|naples|turin|venice|palermo|florence|genoa",
    "ES": "spain|spanish|madrid|barcelona|seville|valencia|bilbao",
    "PT": "portugal|portuguese|lisbon|porto",
    "NL": "netherlands|dutch|amsterdam|rotterdam|the hague|utrecht",
    "BE": "belgium|belgian|brussels|antwerp|ghent",
    "DK": "denmark|danish|copenhagen|aarhus",
    "NO": "norway|norwegian|oslo|bergen|trondheim",
    "SE": "sweden|swedish|stockholm|gothenburg|malmo",
    "FI": "finland|finnish|helsinki|tampere|turku|sotkamo",
    "PL": "poland|polish|warsaw|krakow|gdansk|wroclaw",
    "CZ": "czech|prague|brno",
    "SK": "slovakia|slovak|bratislava",
    "HU": "hungary|hungarian|budapest",
    "RO": "romania|romanian|bucharest",
    "BG": "bulgaria|bulgarian|sofia",
    "GR": "greece|greek|athens|thessaloniki",
    "TR": "turkey|turkish|ankara|istanbul|izmir",
    "RU": "russia|russian|moscow|st. petersburg|kazan|novosibirsk",
    "UA": "ukraine|ukrainian|kyiv|kiev|lviv|odesa|odessa|kharkiv",
    "BY": "belarus|minsk",
    "EE": "estonia|tallinn|narva",
    "LV": "latvia|riga",
    "LT": "lithuania|vilnius",
    "HR": "croatia|croatian|zagreb|split",
    "RS": "serbia|serbian|belgrade",
    "SI": "slovenia|ljubljana",
    "IS": "iceland|reykjavik",
    "IN": "india|indian|new delhi|delhi|mumbai|bombay|kolkata|calcutta|chennai|bangalore|bengaluru|"
    "hyderabad|ahmedabad|pune|jaipur|lucknow",
    "PK": "pakistan|pakistani|islamabad|karachi|lahore|peshawar",
    "BD": "bangladesh|dhaka",
    "LK": "sri lanka|colombo",
    "NP": "nepal|kathmandu",
    "CN": "china|chinese|beijing|shanghai|guangzhou",
    "HK": "hong kong",
    "TW": "taiwan|taipei",
    "JP": "japan|japanese|tokyo|osaka|kyoto",
    "KR": "south korea|seoul|busan",
    "ID": "indonesia|indonesian|jakarta",
    "MY": "malaysia|kuala lumpur|penang",
    "SG": "singapore",
    "PH": "philippines|filipino|manila|cebu",
    "TH": "thailand|thai|bangkok",
    "VN": "vietnam|vietnamese|hanoi",
    "IL": "israel|israeli|jerusalem|tel aviv",
    "JO": "jordan|amman",
    "LB": "lebanon|beirut",
    "SY": "syria|syrian|damascus|aleppo|homs",
    "IQ": "iraq|iraqi|baghdad|mosul",
    "IR": "iran|iranian|tehran",
    "SA": "saudi arabia|riyadh|jeddah",
    "EG": "egypt|egyptian|cairo|alexandria",
    "MA": "morocco|rabat|casablanca",
    "DZ": "algeria|algiers",
    "TN": "tunisia|tunis",
    "NG": "nigeria|nigerian|lagos|abuja",
    "GH": "ghana|ghanaian|accra",
    "KE": "kenya|kenyan|nairobi|mombasa",
    "UG": "uganda|kampala|malaba",
    "TZ": "tanzania|dar es",
    "ET": "ethiopia|addis ababa",
    "ZA": "south africa|johannesburg|cape town|durban|pretoria",
    "ZW": "zimbabwe|harare",
    "ZM": "zambia|lusaka",
    "NA": "namibia|windhoek",
    "BW": "botswana|gaborone",
    "MZ": "mozambique|maputo",
    "AU": "australia|australian|sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|darwin",
    "NZ": "new zealand|wellington|auckland|christchurch|dunedin",
    "FJ": "fiji|suva",
    "CA": "canada|canadian|ottawa|toronto|montreal|vancouver|calgary|quebec|winnipeg|edmonton",
    "MX": "mexico|mexican|mexico city|guadalajara|monterrey",
    "BR": "brazil|brazilian|brasilia|sao paulo|são paulo|rio|rio de",
    "AR": "argentina|argentine|buenos aires|rosario|mendoza",
    "CL": "chile|chilean|santiago|valparaiso|valparaíso",
    "PE": "peru|peruvian|lima|arequipa|cusco",
    "CO": "colombia|colombian|bogota|bogotá|medellin|cali",
    "VE": "venezuela|venezuelan|caracas",
    "EC": "ecuador|quito|guayaquil",
    "BO": "bolivia|la paz",
    "UY": "uruguay|montevideo",
    "PY": "paraguay|asuncion|asunción",
}

LANDS: Final[dict[str, str]] = {
    place: land for land, places in _PLACES.items() for place in places.split("|")
}

SOUTH: Final = frozenset("AU NZ ZA NA BW ZW ZM MZ AR CL UY PY BO PE BR FJ".split())  # noqa: SIM905
"""Countries where the summer falls in December."""

MONTH_FIRST: Final = frozenset({"US", "PH"})
"""Countries that write the month before the day."""

BOTH_ORDERS: Final = frozenset({"CA"})
"""Countries where both orders are in use, so that the place settles nothing."""

NATIONAL_DAYS: Final[dict[str, dict[str, tuple[int, int]]]] = {
    "independence": {
        "US": (7, 4), "IN": (8, 15), "PK": (8, 14), "MX": (9, 16), "BR": (9, 7), "AR": (7, 9),
        "CL": (9, 18), "PE": (7, 28), "CO": (7, 20), "VE": (7, 5), "EC": (8, 10), "BO": (8, 6),
        "UY": (8, 25), "PY": (5, 14), "GH": (3, 6), "NG": (10, 1), "KE": (12, 12), "UG": (10, 9),
        "TZ": (12, 9), "ZM": (10, 24), "ZW": (4, 18), "NA": (3, 21), "BW": (9, 30), "MZ": (6, 25),
        "ID": (8, 17), "MY": (8, 31), "PH": (6, 12), "VN": (9, 2), "BD": (3, 26), "LK": (2, 4),
        "FI": (12, 6), "PL": (11, 11), "UA": (8, 24), "EE": (2, 24), "LV": (11, 18), "LT": (2, 16),
        "GR": (3, 25), "BG": (9, 22), "RS": (2, 15), "HR": (5, 30), "SI": (6, 25), "BY": (7, 3),
        "JO": (5, 25), "LB": (11, 22), "DZ": (7, 5), "TN": (3, 20), "MA": (11, 18), "FJ": (10, 10),
    },
    "republic": {"IN": (1, 26), "IT": (6, 2), "TR": (10, 29), "PT": (10, 5), "TN": (7, 25)},
    "national": {
        "FR": (7, 14), "CH": (8, 1), "AT": (10, 26), "BE": (7, 21), "ES": (10, 12), "SE": (6, 6),
        "NO": (5, 17), "CN": (10, 1), "TW": (10, 10), "SG": (8, 9), "SA": (9, 23), "RO": (12, 1),
        "HU": (8, 20), "IS": (6, 17), "DE": (10, 3), "AU": (1, 26), "EG": (7, 23),
    },
    "victory": {"RU": (5, 9), "BY": (5, 9), "UA": (5, 9), "TR": (8, 30), "HR": (8, 5)},
    "constitution": {
        "NO": (5, 17), "ES": (12, 6), "DK": (6, 5), "PL": (5, 3), "JP": (5, 3), "US": (9, 17),
        "UA": (6, 28), "RU": (12, 12), "IN": (11, 26),
    },
}  # fmt: skip
"""Month and day of a national day by country; nobody should guess where a country is missing."""
