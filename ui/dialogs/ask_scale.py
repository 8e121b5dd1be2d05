"""Ask on which scale verdicts are given from now on."""

from PySide6.QtWidgets import QWidget

from ui.bench import Bench, Sign
from ui.dialogs.opening import opened_to_sign
from ui.dialogs.scale import ScaleDialog
from workbench.review.own_scales import define_scale
from workbench.review.presets import PRESETS
from workbench.review.scales import scale_in_use, scale_of, set_scale
from workbench.store.edits import Change
from workbench.store.file import ReviewFile


def ask_scale(bench: Bench, parent: QWidget, sign: Sign) -> ScaleDialog:
    """Ask for a preset, a scale the review holds already, or one of the desk's own."""
    file = bench.file
    known = [scale_of(file, row[0]) for row in file.db.execute("select id from scale order by id")]
    scales = {scale.id: scale for scale in (*PRESETS.values(), *known)}
    dialog = ScaleDialog(tuple(scales.values()), scale_in_use(file), parent)

    def verb(file: ReviewFile) -> Change:
        scale = dialog.chosen()
        if scale is not None:
            return set_scale(file, scale)
        name, labels = dialog.defined()
        return define_scale(file, name, labels)

    return opened_to_sign(bench, dialog, verb, sign)
