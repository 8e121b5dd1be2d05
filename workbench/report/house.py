"""A newsroom's own face for reports: its name, logo, colours, words, and templates of its own.

They stand in one folder: ``house.toml``, the logo it names, and perhaps ``report.html.j2`` and
``report.typ``, which take the place of the templates that come with the program.  A folder may
come from anybody: it is read once, bounded in size, and a fault in it is named with file and line
before anything is written.
"""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench.errors import InvalidError
from workbench.report.logo import LARGEST, Logo, logo_from
from workbench.report.palette import LEAST_CONTRAST, TOKENS, tint_of, weak_pairs

TOML, HTML, TYPST = "house.toml", "report.html.j2", "report.typ"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_FORBIDDEN = re.compile(r"\b(import|include|eval|plugin|std)\b|@(?=preview|local)")
_KEYS = {"name": str, "logo": str, "methodology": str, "sign_off": list, "colours": dict}


@dataclass(frozen=True, slots=True)
class House:
    """What reports show of a newsroom.

    ``colours`` are those of :data:`~workbench.report.palette.TOKENS` that are its own, light and
    dark; a tint that is not among them follows its colour.  ``sign_off`` are the lines to be signed
    by hand; ``html`` and ``typst`` are the texts of its own templates, empty where the program's
    are used, and ``folder`` is where they stand.
    """

    name: str = ""
    logo: Logo | None = None
    methodology: str = ""
    sign_off: tuple[str, ...] = ()
    colours: tuple[tuple[str, str, str], ...] = ()
    html: str = field(default="", repr=False)
    typst: str = field(default="", repr=False)
    folder: str = ""

    @property
    def palette(self) -> dict[str, tuple[str, str]]:
        """Return every colour of a report, light and dark, with those of the house."""
        own = {name: (light, dark) for name, light, dark in self.colours}
        papers = own.get("paper", TOKENS["paper"])
        for name in [name for name in own if f"{name}-tint" in TOKENS.keys() - own.keys()]:
            light, dark = map(tint_of, own[name], papers)
            own[f"{name}-tint"] = light, dark
        return TOKENS | own


NO_HOUSE = House()


def load_house(folder: Path) -> House:
    """Return what stands in *folder*.

    Raises:
        InvalidError: It is no such folder, or something in it is broken; file and line are named.
    """
    if not folder.is_dir():
        raise InvalidError(f"There is no folder “{folder}”.", hint=f"Make it, with {TOML} in it.")
    text = text_in(folder, TOML)
    house = house_from(text, folder)
    if not (text or house.html or house.typst):
        raise InvalidError(f"“{folder}” holds no templates.", hint=f"Put {TOML} into it.")
    return house


def house_from(text: str, folder: Path, logo: Logo | None = None) -> House:
    """Return the house that *text* as the ``house.toml`` of *folder* would make.

    A *logo* that is not in the folder yet stands for the one the text names.

    Raises:
        InvalidError: Something in it is broken; file and line are named.
    """
    told = told_in(text)
    colours = tuple(_colour(text, name, given) for name, given in told["colours"].items())
    if logo is None and told["logo"]:
        logo = logo_from(folder, told["logo"])
    house = House(
        name=told["name"].strip(),
        logo=logo,
        methodology=told["methodology"].strip(),
        sign_off=tuple(_line(text, one) for one in told["sign_off"]),
        colours=colours,
        html=text_in(folder, HTML),
        typst=text_in(folder, TYPST),
        folder=str(folder.resolve()) if folder.is_dir() else "",
    )
    _look_at_contrast(text, house)
    _look_at_typst(house.typst)
    return house


def is_colour(code: str) -> bool:
    """Tell whether *code* is a colour as ``#RRGGBB``."""
    return _COLOUR.fullmatch(code) is not None


def broken(file: str, line: int, why: str) -> InvalidError:
    """Return the error that names the place in a template folder where something is wrong."""
    where = f"“{file}”, line {line}" if line else f"“{file}”"
    return InvalidError(f"{where}: {why[:300]}", hint="Mend the template. Nothing was written.")


def text_in(folder: Path, name: str) -> str:
    """Return the text of the file *name* of *folder*, nothing where it is not there.

    Raises:
        InvalidError: It cannot be read, is too large or is not UTF-8.
    """
    path = folder / name
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError as error:
        raise broken(name, 0, f"it cannot be read ({error.strerror}).") from error
    if len(content) > LARGEST:
        raise broken(name, 0, f"it is larger than {LARGEST:,} bytes.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise broken(name, line, "it is not UTF-8.") from error


def told_in(text: str) -> dict[str, Any]:
    """Return what ``house.toml`` says by name, nothing of its kind where it is silent.

    Raises:
        InvalidError: It is broken; the line is named.
    """
    try:
        told = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = re.search(r"line (\d+)", str(error))
        raise broken(TOML, int(found[1]) if found else text.count("\n") + 1, str(error)) from error
    for name, value in told.items():
        if name not in _KEYS:
            raise broken(TOML, _line_of(text, name), f"“{name}” is not known.")
        if not isinstance(value, _KEYS[name]):
            raise broken(TOML, _line_of(text, name), f"“{name}” is of the wrong kind.")
    return {name: told.get(name, kind()) for name, kind in _KEYS.items()}


def _line(text: str, one: object) -> str:
    if not isinstance(one, str):
        raise broken(TOML, _line_of(text, "sign_off"), "“sign_off” is a list of texts.")
    return one


def _colour(text: str, name: str, given: object) -> tuple[str, str, str]:
    both = [str(one) for one in (given if isinstance(given, list) else (given, given))]
    if name not in TOKENS:
        why = f"there is no colour “{name}”; those are {', '.join(TOKENS)}."
        raise broken(TOML, _line_of(text, name), why)
    if len(both) != len(("light", "dark")) or not all(map(is_colour, both)):
        why = f"“{name}” is one colour such as #1F4F93, or two, for light and for dark."
        raise broken(TOML, _line_of(text, name), why)
    return name, both[0], both[1]


def _look_at_contrast(text: str, house: House) -> None:
    own = {name for name, _, _ in house.colours}
    for weak in weak_pairs(house.palette, own):
        scheme = "dark" if weak.dark else "light"
        why = (
            f"“{weak.words}” on “{weak.ground}” ({scheme}) has a contrast of {weak.contrast:.1f}; "
            f"text needs {LEAST_CONTRAST}."
        )
        raise broken(TOML, _line_of(text, weak.words if weak.words in own else weak.ground), why)


def _look_at_typst(text: str) -> None:
    """Refuse what could run other files or fetch packages; typst itself reads only its folder."""
    if found := _FORBIDDEN.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise broken(TYPST, line, f"“{found[0]}” is not allowed in a template.")


def _line_of(text: str, key: str) -> int:
    found = re.search(rf"^\s*[\[\"']?{re.escape(key)}\b", text, re.MULTILINE)
    return text.count("\n", 0, found.end()) + 1 if found else 0
