"""The scale of verdicts that a review file uses."""

from typing import Any

from workbench.errors import InvalidError, NotFoundError
from workbench.reason import because
from workbench.review.presets import BY_LANGUAGE, DEFAULT, Label, Scale, preset
from workbench.store.edits import Change, Edit
from workbench.store.file import ReviewFile
from workbench.store.images import Row
from workbench.store.schema import PROJECT


def set_scale(file: ReviewFile, scale: Scale) -> Change:
    """Choose the scale for verdicts from now on; earlier ones keep theirs.

    Raises:
        InvalidError: The file holds that version of the scale with other labels.
    """
    known = file.db.execute("select 1 from scale where id = ?", [scale.id]).fetchone()
    if known is not None and scale_of(file, scale.id) != scale:
        raise InvalidError(
            f"This version of the scale “{scale.name}” is in the file with other labels.",
            hint="A scale in use is never changed; make a new version of it.",
        )
    with file.history.edit(because("set_scale", name=scale.name)) as edit:
        put_scale(edit, scale)
        edit.put("project", PROJECT, scale=scale.id)
    return edit.change


def scale_in_use(file: ReviewFile) -> Scale:
    """Return the scale that new verdicts are given on."""
    (chosen,) = file.db.execute("select scale from project").fetchone() or (None,)
    return preset(DEFAULT) if chosen is None else scale_of(file, chosen)


def scale_of(file: ReviewFile, scale_id: str) -> Scale:
    """Return the scale with this id as it stands in the file.

    Raises:
        NotFoundError: The file holds no such scale.
    """
    found = file.db.execute(
        "select preset, version, name from scale where id = ?", [scale_id]
    ).fetchone()
    if found is None:
        raise NotFoundError(f"This review holds no scale “{scale_id}”.")
    labels = file.db.query(
        "select code, words, definition, standing, sign, tone, number from scale_label"
        " where scale = ? order by position",
        [scale_id],
    )
    name, version, title = found
    return Scale(name, version, title, tuple(Label(**row) for row in labels))


def put_scale(edit: Edit, scale: Scale) -> None:
    """Write *scale* into the file unless that version of it is there."""
    edit.put("scale", scale.id, preset=scale.preset, version=scale.version, name=scale.name)
    for place, label in enumerate(scale.labels):
        edit.put("scale_label", f"{scale.id}/{label.code}", **_columns(scale, place, label))


def ensure_scale(file: ReviewFile, edit: Edit, language: str = "") -> None:
    """Give a file that has no scale the one people of *language* begin with, as part of *edit*."""
    if not file.db.execute("select 1 from project where scale is not null").fetchone():
        scale = preset(BY_LANGUAGE.get(language, DEFAULT))
        put_scale(edit, scale)
        edit.put("project", PROJECT, scale=scale.id)


def _columns(scale: Scale, place: int, label: Label) -> Row:
    columns: dict[str, Any] = {"scale": scale.id, "position": place}
    names = ("code", "words", "definition", "standing", "sign", "tone", "number")
    return columns | {name: getattr(label, name) for name in names}
