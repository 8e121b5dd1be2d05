"""What encodings are called, by files, by browsers and by Python."""

import codecs

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# What pages call by the left name is written, and read by browsers, as the right one.
ALIASES = {
    "iso8859-1": "windows-1252",
    "ascii": "windows-1252",
    "iso8859-9": "windows-1254",
    "iso8859-11": "windows-874",
    "tis-620": "windows-874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}


def known_encoding(name: str) -> str | None:
    """Return Python's name of the text encoding *name*, as browsers understand it, or None."""
    try:
        info = codecs.lookup(name.strip())
        "".encode(info.name)
    except (LookupError, UnicodeError, ValueError):
        return None
    return ALIASES.get(info.name, info.name)
