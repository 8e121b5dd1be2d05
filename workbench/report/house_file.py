"""``house.toml`` as the settings write it: one place for a newsroom's words, whoever edits them.

What a person wrote around the values, comments and order, stays; only values that are to be
others are touched.  The new text is looked at as a whole, as if it were read, before it is written.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.errors import InvalidError
from workbench.report.house import HTML, TOML, TYPST, House, house_from, text_in, told_in
from workbench.report.logo import LARGEST, Logo
from workbench.report.palette import TOKENS
from workbench.report.write import write_files

Colour = tuple[str, str]
"""A colour as ``#RRGGBB``, light and dark."""

_MOST_NAMES = 1000  # files called logo in one folder


@dataclass(frozen=True, slots=True)
class HouseWords:
    """What ``house.toml`` says; ``logo`` is a file of its folder, ``colours`` its own by name."""

    name: str = ""
    logo: str = ""
    methodology: str = ""
    sign_off: tuple[str, ...] = ()
    colours: tuple[tuple[str, Colour], ...] = ()

    def colour(self, name: str) -> Colour | None:
        """Return the house's own colour *name*, or None."""
        return dict(self.colours).get(name)


def words_in(folder: Path) -> HouseWords:
    """Return what ``house.toml`` of *folder* says, nothing where there is none.

    Raises:
        InvalidError: It is broken; the line is named.
    """
    return _words_of(told_in(text_in(folder, TOML)))


def own_files(folder: Path) -> tuple[str, ...]:
    """Return which files of a newsroom's face stand in *folder*."""
    return tuple(name for name in (TOML, HTML, TYPST) if (folder / name).is_file())


def house_as(folder: Path, words: HouseWords, logo: Logo | None = None) -> House:
    """Return the house that *words* would make in *folder*; *logo* is a picture not in it yet.

    Raises:
        InvalidError: Something is broken; file and line are named.
    """
    return house_from(_changed(text_in(folder, TOML), words), folder, logo)


def keep_words(folder: Path, words: HouseWords, logo: Logo | None = None) -> None:
    """Write *words* into ``house.toml`` of *folder*, which is made if need be, all or nothing.

    A *logo* is copied into the folder under a name that takes no other file's place.

    Raises:
        InvalidError: The house would be broken; nothing is written.
        NotSavedError: It could not be written; what was there before is still there.
    """
    files: dict[Path, bytes] = {}
    if logo is not None:
        name = _name_for(folder, logo)
        words = HouseWords(words.name, name, words.methodology, words.sign_off, words.colours)
        files[folder / name] = logo.content
    before = text_in(folder, TOML)
    text = _changed(before, words)
    house_from(text, folder, logo)
    if len(text.encode()) > LARGEST:
        raise InvalidError("This is too much for house.toml.", hint="Shorten the longest text.")
    if text == before and not files:
        return
    _make(folder)
    write_files(files | {folder / TOML: text.encode()})


def _make(folder: Path) -> None:
    from workbench.report.write import not_saved  # noqa: PLC0415

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_saved(folder, error) from error


def _words_of(told: dict[str, Any]) -> HouseWords:
    colours = (
        (name, (str(given), str(given)) if not isinstance(given, list) else _pair(given))
        for name, given in told["colours"].items()
        if name in TOKENS
    )
    return HouseWords(
        told["name"],
        told["logo"],
        told["methodology"],
        tuple(map(str, told["sign_off"])),
        tuple(colours),
    )


def _pair(given: list[Any]) -> Colour:
    light, *others = [*map(str, given), ""]
    return light, others[0]


def _changed(text: str, words: HouseWords) -> str:
    """Return the TOML *text* with *words* in it, everything else as it is."""
    import tomlkit  # noqa: PLC0415  for who writes only

    before = _words_of(told_in(text))
    if before == words:
        return text
    document = tomlkit.parse(text)
    for name in ("name", "logo", "methodology"):
        value: str = getattr(words, name)
        if value != getattr(before, name):
            document[name] = tomlkit.string(value, multiline="\n" in value)
    if words.sign_off != before.sign_off:
        document["sign_off"] = list(words.sign_off)
    if words.colours != before.colours:
        table: Any = document.setdefault("colours", tomlkit.table())
        _change_colours(table, dict(before.colours), dict(words.colours))
    return tomlkit.dumps(document)


def _change_colours(table: Any, before: dict[str, Colour], after: dict[str, Colour]) -> None:  # noqa: ANN401
    for name in before.keys() - after.keys():
        table.remove(name)
    for name, colour in after.items():
        if before.get(name) != colour:
            table[name] = list(colour)


def _name_for(folder: Path, logo: Logo) -> str:
    """Return the name under which *logo* may stand in *folder*: no other picture is replaced."""
    digest = hashlib.sha256(logo.content).digest()
    for name in _names(logo.kind):
        try:
            with (folder / name).open("rb") as file:
                there = file.read(LARGEST + 1)
        except FileNotFoundError:
            return name
        except OSError:
            continue
        if hashlib.sha256(there).digest() == digest:
            return name
    raise InvalidError("There are too many logos in the folder.", hint="Take some of them out.")


def _names(kind: str) -> Iterable[str]:
    yield f"logo.{kind}"
    for number in range(2, _MOST_NAMES):
        yield f"logo-{number}.{kind}"
