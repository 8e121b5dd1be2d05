"""White space made even; no other character is ever touched.

Reports count offsets in the tidied text and quote it word for word, so this is the only change
a text goes through on its way in.  Control characters are characters like any other.
"""

import re

_LINE_END = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_TRAILING = re.compile(r"(?<![ \t])[ \t]+$", re.MULTILINE)
_BLANK_RUN = re.compile(r"\n{4,}")
_LEADING_TABS = re.compile(r"^[ ]*\t[ \t]*", re.MULTILINE)

TAB = "    "


def tidy(text: str) -> str:
    """Return *text* with plain line ends, no tabs, no trailing blanks, at most two blank lines."""
    text = _LINE_END.sub("\n", text)
    if "\t" in text:
        text = _LEADING_TABS.sub(lambda run: run[0].replace("\t", TAB), text).replace("\t", " ")
    text = _TRAILING.sub("", text)
    return _BLANK_RUN.sub("\n\n\n", text).strip("\n").rstrip(" ")
