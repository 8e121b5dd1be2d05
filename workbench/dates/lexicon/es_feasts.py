"""The feasts and holidays of the year in Spanish: data, no logic."""

from typing import Any, Final

_NAMES: Final = {
    "año nuevo": "new-year",
    "nochevieja": "new-year-eve",
    "noche vieja": "new-year-eve",
    "día de reyes": "epiphany",
    "epifanía": "epiphany",
    "martes de carnaval": "shrove-tuesday",
    "miércoles de ceniza": "ash-wednesday",
    "domingo de ramos": "palm-sunday",
    "semana santa": "holy-week",
    "jueves santo": "maundy-thursday",
    "viernes santo": "good-friday",
    "sábado santo": "easter-saturday",
    "domingo de resurrección": "easter",
    "domingo de pascua": "easter",
    "lunes de pascua": "easter-monday",
    "pentecostés": "pentecost",
    "corpus christi": "corpus-christi",
    "día del trabajo": "may-day",
    "primero de mayo": "may-day",
    "día de la independencia": "independence",
    "día de la constitución": "constitution",
    "día de todos los santos": "all-saints",
    "nochebuena": "christmas-eve",
    "navidad": "christmas",
    "ramadán": "moon",
}

FEASTS: Final[dict[str, dict[str, Any]]] = {
    name: {"is": "feast", "feast": feast} for name, feast in _NAMES.items()
}
