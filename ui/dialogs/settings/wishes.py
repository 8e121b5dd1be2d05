"""What the settings window asks for, as one plain value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ui.languages.choice import SYSTEM
from ui.settings import Settings
from workbench.intake.limits import DEFAULT_LIMITS, Limits


@dataclass(frozen=True, slots=True)
class Wishes:
    """Every setting a person can choose; ``beside_above`` is in bytes, None without a review.

    ``templates`` is the newsroom's folder; what stands in it is no setting but a file of its own.
    """

    scheme: str = "system"
    language: str = SYSTEM
    interface_size: float = 1.0
    article_size: float = 1.0
    less_motion: bool = False
    reviewer: tuple[str, str] = ("", "")
    goes_on: bool = False
    spelling: str | None = ""
    """As in :attr:`ui.settings.Settings.spelling`."""
    dictionaries: tuple[str, ...] = ()
    """The dictionaries there are to choose from; no setting."""
    limits: Limits = DEFAULT_LIMITS
    private_addresses: bool = False
    beside_above: int | None = None
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    templates: Path | None = None


def wishes_of(
    settings: Settings, beside_above: int | None, dictionaries: tuple[str, ...] = ()
) -> Wishes:
    """Return what is set now."""
    return Wishes(
        settings.scheme,
        settings.language,
        settings.interface_size,
        settings.article_size,
        settings.less_motion,
        settings.reviewer,
        settings.goes_on,
        settings.spelling,
        dictionaries,
        settings.limits,
        settings.private_addresses,
        beside_above,
        settings.keys,
        settings.templates,
    )


def keep(wishes: Wishes, settings: Settings) -> None:
    """Write what is wished for into the settings; what belongs to a review file is not among it.

    Raises:
        NotSavedError: The newsroom's folder could not be written down; all else was.
    """
    settings.scheme = wishes.scheme
    settings.language = wishes.language
    settings.interface_size = wishes.interface_size
    settings.article_size = wishes.article_size
    settings.less_motion = wishes.less_motion
    settings.reviewer = wishes.reviewer
    settings.goes_on = wishes.goes_on
    settings.spelling = wishes.spelling
    settings.limits = wishes.limits
    settings.private_addresses = wishes.private_addresses
    settings.keys = wishes.keys
    settings.keep()
    if wishes.templates is not None:
        settings.templates = wishes.templates
