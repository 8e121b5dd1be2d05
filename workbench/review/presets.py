"""Verdict scales that come with the program.

A scale has labels in order from best to worst (``ordered``), labels beside the order
(``beside``) and flags that say something more (``flag``).  A scale is never changed once it has
shipped: a change is a new version, because verdicts out there name the version they used.

``tone`` names the group of colours a label is shown in (``true``, ``part``, ``false``,
``open``), ``sign`` the drawn sign that tells it without colour.  ``number`` counts from 1, the
worst, up to the best; labels outside the order have none.
"""

from dataclasses import dataclass

from workbench.errors import InvalidError

STANDINGS = ("ordered", "beside", "flag")


@dataclass(frozen=True, slots=True)
class Label:
    """One label of a scale: its code, the words shown, and what they mean."""

    code: str
    words: str
    definition: str
    standing: str
    sign: str
    tone: str
    number: float | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale; its labels stand in the order in which the keys 1 to 9 give them."""

    preset: str
    version: int
    name: str
    labels: tuple[Label, ...]

    @property
    def id(self) -> str:
        """Return the name of this version of the scale, unlike any other's."""
        return f"{self.preset}.{self.version}"

    def label(self, words: str) -> Label:
        """Return the label that has *words* as its code or its words, in capitals or not.

        Raises:
            InvalidError: The scale has no such label; the hint lists those it has.
        """
        asked = label_code(words)
        for label in self.labels:
            if asked in {label.code, label_code(label.words)}:
                return label
        known = ", ".join(label.words for label in self.labels) or "none, only reasons"
        raise InvalidError(
            f"The scale “{self.name}” has no label “{words[:60]}”.", hint=f"Its labels: {known}."
        )


def preset(name: str) -> Scale:
    """Return the preset scale called *name*.

    Raises:
        InvalidError: There is no such preset.
    """
    if name not in PRESETS:
        raise InvalidError(
            f"There is no scale “{name[:60]}”.", hint=f"Known scales: {', '.join(PRESETS)}."
        )
    return PRESETS[name]


def label_code(words: str) -> str:
    """Return the code of a label with these *words*: small letters and digits, joined by _."""
    return "_".join("".join(c if c.isalnum() else " " for c in words.casefold()).split())


def _ordered(*labels: tuple[str, str, str, str]) -> tuple[Label, ...]:
    """Return labels from best to worst out of (words, sign, tone, definition)."""
    return tuple(
        Label(
            label_code(words), words, definition, "ordered", sign, tone, float(len(labels) - place)
        )
        for place, (words, sign, tone, definition) in enumerate(labels)
    )


def _others(standing: str, *labels: tuple[str, str, str, str]) -> tuple[Label, ...]:
    return tuple(
        Label(label_code(words), words, definition, standing, sign, tone)
        for words, sign, tone, definition in labels
    )


_DESK = _ordered(
    ("True", "true", "true", "The facts are as the claim states them."),
    ("Mostly true", "mostly_true", "true", "Right in what matters; a detail is off or missing."),
    ("Half true", "half_true", "part", "Partly right; a part that matters is wrong or missing."),
    ("Misleading", "misleading", "part", "The facts may hold, but the claim draws them wrong."),
    ("False", "false", "false", "The facts are against the claim."),
) + _others(
    "beside",
    ("Unproven", "unproven", "open", "Nothing found settles it either way."),
    (
        "Not checkable",
        "not_checkable",
        "open",
        "An opinion, a forecast or too vague to be checked.",
    ),
)

_MESA = _ordered(
    ("Verdadero", "true", "true", "Los hechos son como los afirma."),
    ("Mayormente verdadero", "mostly_true", "true", "Cierto en lo que importa; falla un detalle."),
    ("Verdad a medias", "half_true", "part", "Cierto en parte; falta o falla algo que importa."),
    ("Engañoso", "misleading", "part", "Los hechos pueden ser ciertos, pero el dibujo es falso."),
    ("Falso", "false", "false", "Los hechos hablan en contra."),
) + _others(
    "beside",
    ("No probado", "unproven", "open", "Nada de lo hallado lo resuelve."),
    (
        "No verificable",
        "not_checkable",
        "open",
        "Una opinión, un pronóstico o demasiado vago para comprobarse.",
    ),
)

_FIVE_STEPS = _ordered(
    ("True", "true", "true", "The facts are as the claim states them."),
    ("Mostly true", "mostly_true", "true", "Right in what matters; a detail is off or missing."),
    ("Half true", "half_true", "part", "As much right as wrong."),
    ("Mostly false", "misleading", "part", "A grain of truth, but wrong in what matters."),
    ("False", "false", "false", "The facts are against the claim."),
) + _others(
    "flag",
    ("Missing context", "half_true", "part", "What is left out would change what readers think."),
    ("Satire", "not_checkable", "open", "Meant as a joke and not as a statement of fact."),
)

_TRUTH_O_METER = _ordered(
    ("True", "true", "true", "Accurate, with nothing significant missing."),
    (
        "Mostly True",
        "mostly_true",
        "true",
        "Accurate, but needs clarification or more information.",
    ),
    ("Half True", "half_true", "part", "Partly accurate, but leaves out important details."),
    ("Mostly False", "misleading", "part", "Has some truth but ignores facts that matter."),
    ("False", "false", "false", "Not accurate."),
    ("Pants on Fire", "false", "false", "Not accurate, and a ridiculous thing to claim."),
)

_AGENCY = _ordered(
    ("True", "true", "true", "Nothing found speaks against it."),
    ("Missing context", "half_true", "part", "Leaves out what a reader needs to judge it."),
    ("Misleading", "misleading", "part", "Real material that is used to say what it does not."),
    ("Partly false", "half_true", "part", "A mix of right and wrong."),
    ("Altered", "false", "false", "Picture, sound or document was changed to deceive."),
    ("False", "false", "false", "The facts are against it."),
) + _others("beside", ("Satire", "not_checkable", "open", "Meant as a joke."))

_AFRICA_CHECK = _ordered(
    ("Correct", "true", "true", "The best evidence there is supports it."),
    ("Mostly correct", "mostly_true", "true", "Right but for a detail, or more is to be said."),
    ("Misleading", "misleading", "part", "Leaves a false impression."),
    ("Incorrect", "false", "false", "The best evidence there is speaks against it."),
) + _others(
    "beside",
    ("Exaggerated", "half_true", "part", "Too much is made of something that holds."),
    ("Understated", "half_true", "part", "Too little is made of something that holds."),
    ("Unproven", "unproven", "open", "There is not enough evidence yet."),
)

_BEFORE_PUBLICATION = _others(
    "beside",
    ("Confirmed as written", "true", "true", "A source bears out these words."),
    ("Confirmed with change", "mostly_true", "true", "Holds once the noted change is made."),
    ("Author to supply source", "unproven", "open", "Waits for the author."),
    ("Wrong: correct", "false", "false", "Must be corrected before publication."),
    ("Cannot verify: cut or attribute", "misleading", "part", "Cut it, or say who says so."),
    ("Opinion, no fact", "not_checkable", "open", "States no fact."),
    (
        "On author",
        "half_true",
        "part",
        "Unverified; the editor lets it stand on the author's word.",
    ),
)

_AVERITEC = _others(
    "beside",
    ("Supported", "true", "true", "The evidence supports it."),
    ("Refuted", "false", "false", "The evidence refutes it."),
    ("Not Enough Evidence", "unproven", "open", "The evidence is not enough to say."),
    ("Conflicting Evidence/Cherrypicking", "misleading", "part", "Sources disagree or are picked."),
)

PRESETS: dict[str, Scale] = {
    scale.preset: scale
    for scale in (
        Scale("desk", 1, "Desk", _DESK),
        Scale("mesa", 1, "Mesa (español)", _MESA),
        Scale("five_steps", 1, "Five steps", _FIVE_STEPS),
        Scale("truth_o_meter", 1, "Truth-O-Meter style", _TRUTH_O_METER),
        Scale("agency", 1, "Agency", _AGENCY),
        Scale("africa_check", 1, "Africa Check style", _AFRICA_CHECK),
        Scale("before_publication", 1, "Before publication", _BEFORE_PUBLICATION),
        Scale("averitec", 1, "AVeriTeC", _AVERITEC),
        Scale("no_scale", 1, "No scale", ()),
    )
}

DEFAULT = "desk"

BY_LANGUAGE = {"es": "mesa"}
"""The scale a new review begins with where the interface speaks another language."""
