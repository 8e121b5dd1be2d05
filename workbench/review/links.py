"""Decide whether what a reviewer typed can serve as an evidence link."""

import unicodedata
from urllib.parse import urlsplit

from workbench.errors import InvalidError

LONGEST_LINK = 4000

_INVISIBLE = {"Cf", "Zl", "Zp"}
"""Unicode categories of what pasting brings along unseen: direction marks, joiners, a BOM."""

TRACKING_PREFIXES = ("utm_", "mtm_", "pk_", "hsa_", "at_campaign", "at_custom", "at_link", "at_ptr")
"""How names begin that Urchin and Matomo, HubSpot and AT Internet put into addresses."""

_NAMES = (
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid ysclid li_fat_id epik"
    " igshid igsh mc_cid mc_eid _hsenc _hsmi __hstc __hssc __hsfp mkt_tok vero_id vero_conv"
    " oly_enc_id oly_anon_id rb_clickid s_cid wickedid xtor at_medium cmpid ncid sr_share _ga _gl"
    " ref_src ref_url __twitter_impression guccounter guce_referrer guce_referrer_sig"
    " smid ns_mchannel ns_campaign ns_source ns_linkname wt_mc wt_zmc"
)
TRACKING = frozenset(_NAMES.split())
"""Names of what is added to addresses to tell who came from where; none changes the page."""

TRACKING_ON = {
    "youtu.be": frozenset({"si", "feature"}),
    "youtube.com": frozenset({"si", "feature", "pp"}),
    "open.spotify.com": frozenset({"si"}),
    "twitter.com": frozenset({"s", "t"}),
    "x.com": frozenset({"s", "t"}),
    "tiktok.com": frozenset({"_r", "_t", "is_from_webapp", "sender_device"}),
    "amazon.com": frozenset({"tag", "ref_", "pd_rd_r", "pd_rd_w", "pd_rd_wg"}),
}
"""Names that only follow readers about on one host."""


LINK_PROBLEMS = {
    "empty": "Paste the address of the source.",
    "long": f"This address is longer than {LONGEST_LINK} characters.",
    "space": "The address has a space in it.",
    "hidden": "The address has an invisible sign in it. Type it afresh.",
    "malformed": "This address is malformed.",
    "scheme": "The address should start with https:// or http://.",
    "host": "This link has no host name. Add the part after https://.",
    "user": "The address has a user name in it. Leave out the part before the @.",
}
"""What can be wrong with a link, and what to do, by a short name."""


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
        return LINK_PROBLEMS["empty"]
    if len(link) > LONGEST_LINK:
        return LINK_PROBLEMS["long"]
    if any(char.isspace() for char in link):
        return LINK_PROBLEMS["space"]
    if any(_is_hidden(char) for char in link):
        return LINK_PROBLEMS["hidden"]
    try:
        parts = urlsplit(link)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return LINK_PROBLEMS["malformed"]
    if parts.scheme not in {"http", "https"}:
        return LINK_PROBLEMS["scheme"]
    if not host:
        return LINK_PROBLEMS["host"]
    if parts.username is not None or parts.password is not None:
        return LINK_PROBLEMS["user"]
    return ""


def checked_link(text: str) -> str:
    """Return *text* as a clean link.

    Raises:
        InvalidError: It is no usable link.
    """
    if problem := link_problem(text):
        raise InvalidError(problem)
    return clean_link(text)


def without_tracking(link: str) -> str:
    """Return *link* without the parts of its query that only follow readers about.

    The rest stays character for character: some servers mind the order of a query.
    """
    head, mark, fragment = link.partition("#")
    page, asked, query = head.partition("?")
    host = (urlsplit(link).hostname or "").removeprefix("www.")
    kept = [part for part in query.split("&") if not _is_tracking(part.partition("=")[0], host)]
    return page + (asked + "&".join(kept) if any(kept) else "") + mark + fragment


def _is_tracking(name: str, host: str) -> bool:
    name = name.casefold()
    return (
        name in TRACKING
        or name.startswith(TRACKING_PREFIXES)
        or name in TRACKING_ON.get(host, frozenset())
    )


def _is_invisible(char: str) -> bool:
    return unicodedata.category(char) in _INVISIBLE


def _is_hidden(char: str) -> bool:
    return _is_invisible(char) or unicodedata.category(char) in {"Cc", "Cs"}
