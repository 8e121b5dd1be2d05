"""English verbs that tell of the past, and words that only look like them: data, no logic."""

from typing import Final

PAST_VERBS: Final = (
    "said was were had did told met won lost died began came went took gave made saw found left "
    "held ran led sent set cut hit put shot fell rose grew broke spoke wrote drove flew became got "
    "kept brought bought thought taught caught fought sought sold built spent felt meant paid laid "
    "hurt struck stood understood sat hid rode sank sang swore threw tore wore woke chose froze "
    "stole drew blew knew shook forgot beat bit ate lay lent dealt dug fed fled bled burst "
    "heard read shut slid spread swept swung quit rang overcame overtook withdrew undertook "
    "been done gone seen taken given written spoken broken stolen chosen driven known shown drawn "
    "thrown fallen risen grown begun sunk sworn torn worn thanked"
)

NOT_PAST: Final = (
    "need feed speed indeed seed breed agreed-upon exceed proceed succeed hundred united red bed "
    "wed ned ted fred sacred naked hatred embed shed sled weed reed greed deed heed bleed creed "
    "scheduled planned expected slated supposed required hoped bound proposed projected forecast "
    "anticipated based led"
)
