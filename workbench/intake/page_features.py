"""What a web page's mark-up adds to the looks of its lines."""

from workbench.intake.line_features import features, step
from workbench.intake.piece import Piece

WITNESS_STEPS = (1, 3, 6, 9)


def page_features(pieces: list[Piece]) -> list[list[str]]:
    """Return the features of every piece of a web page: as of plain text, and its mark-up."""
    lines = features(pieces)
    for piece, names in zip(pieces, lines, strict=True):
        markup = piece.markup
        if markup is None:
            continue
        names.append(f"tag={markup.tag}")
        names += [f"own={hint}" for hint in markup.own]
        names += [f"around_hint={hint}" for hint in markup.around]
        names.append(f"linked={step(markup.linked * 10, (1, 4, 8))}")
        if markup.core is not None:
            names.append(f"core={markup.core:d}")
        if markup.witnessed is not None:
            heard = step(markup.witnessed * 10, WITNESS_STEPS)
            names.append(f"witness={heard}")
            names.append(f"witness,core={heard},{markup.core}")
    return lines
