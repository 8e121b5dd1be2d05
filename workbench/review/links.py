"""Decide whether what a reviewer typed can serve as an evidence link."""

import unicodedata
from urllib.parse import urlsplit

from workbench.errors import InvalidError

LONGEST_LINK = 4000

_INVISIBLE = {"Cf", "Zl", "Zp"}
"""Unicode categories of what pasting brings along unseen: direction marks, joiners, a BOM."""


def clean_link(text: str) -> str:
    """Return *text* without white space and invisible signs at its ends."""
    link = text.strip()
    while link and (_is_invisible(link[0]) or _is_invisible(link[-1])):
        start, stop = _is_invisible(link[0]), len(link) - _is_invisible(link[-1])
        link = link[start:stop].strip()
    return link


def link_problem(text: str) -> str:
    """Return why *text* is no usable link, or an empty string if it is one.

    The answer is written for the reviewer and shown next to the field.
    """
    link = clean_link(text)
    if not link:
        return "Paste the address of the source."
    if len(link) > LONGEST_LINK:
        return f"This address is longer than {LONGEST_LINK} characters."
    if any(char.isspace() for char in link):
        return "The address has a space in it."
    if any(_is_hidden(char) for char in link):
        return "The address has an invisible sign in it. Type it afresh."
    try:
        parts = urlsplit(link)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "This address is malformed."
    if parts.scheme not in {"http", "https"}:
        return "The address should start with https:// or http://."
    if not host:
        return "This link has no host name. Add the part after https://."
    if parts.username is not None or parts.password is not None:
        return "The address has a user name in it. Leave out the part before the @."
    return ""


def checked_link(text: str) -> str:
    """Return *text* as a clean link.

    Raises:
        InvalidError: It is no usable link.
    """
    if problem := link_problem(text):
        raise InvalidError(problem)
    return clean_link(text)


def _is_invisible(char: str) -> bool:
    return unicodedata.category(char) in _INVISIBLE


def _is_hidden(char: str) -> bool:
    return _is_invisible(char) or unicodedata.category(char) in {"Cc", "Cs"}
