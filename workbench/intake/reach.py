"""Which computers a page may be fetched from: those of the public internet, unless told otherwise.

An address somebody mailed to the desk may lead, at once or by a redirect, to the router, to a
printer or to a program on this computer.  What counts is the number that is connected to, never
the name: a name can mean another number every time it is asked.
"""

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

Permit = Callable[[str], bool]
"""Tells whether a numeric address may be connected to."""

Resolve = Callable[[str, int], list[str]]
"""Returns the numeric addresses of a host, best first; raises OSError if there are none."""

_NAT64 = IPv6Network("64:ff9b::/96")


def is_public(number: str) -> bool:
    """Tell whether the numeric address *number* belongs to the public internet."""
    try:
        address = ip_address(number.partition("%")[0])
    except ValueError:
        return False
    return all(one.is_global and not one.is_multicast for one in _meant(address))


def anywhere(_number: str) -> bool:
    """Let every address be connected to."""
    return True


def numbers_of(host: str, port: int) -> list[str]:
    """Ask the system for the numeric addresses of *host*."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def _meant(address: IPv4Address | IPv6Address) -> list[IPv4Address | IPv6Address]:
    """Return *address* and every address of the older kind that it stands for."""
    if isinstance(address, IPv4Address):
        return [address]
    old = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in _NAT64:
        old.append(IPv4Address(int(address) & 0xFFFFFFFF))
    within = [one for one in old if one is not None]
    # A mapped address is only a way of writing the old one.
    return list(within) if address.ipv4_mapped else [address, *within]
