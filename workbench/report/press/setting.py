"""One slice of a long report set by typst: all that a process of its own does.

It is started as ``python -m workbench.report.press.setting FOLDER NAME`` and finds ``report.typ``
and ``NAME.json`` in the folder, what the template is to get; it leaves ``NAME.pdf`` there, and in
``NAME.said.json`` how that went.
"""

import json
import sys
from pathlib import Path
from typing import Any

import typst

from workbench.report.press.child import begin_as_child
from workbench.report.press.workshop import TEMPLATE, inputs_of, pages_of, said_of

FONTS = Path(__file__).resolve().parents[2] / "fonts"


def set_slice(folder: Path, name: str) -> None:
    """Set the slice *name* of *folder*, as PDF/UA if typst lets it pass as such."""
    inputs = json.loads(inputs_of(folder, name).read_text("utf-8"))
    compiler = typst.Compiler(
        str(folder / TEMPLATE),
        root=str(folder),
        font_paths=[str(FONTS)],
        sys_inputs=inputs,
    )
    said: dict[str, Any] = {"refused": "", "fault": None}
    pdf = str(pages_of(folder, name))
    try:
        try:
            compiler.compile(output=pdf, pdf_standards=["ua-1"])
        except typst.TypstError as error:
            said["refused"] = str(error)
            compiler.compile(output=pdf)
        said |= json.loads(compiler.query("<told>", field="value", one=True))
    except typst.TypstError as fault:
        said["fault"] = [fault.message, fault.diagnostic]
    said_of(folder, name).write_text(json.dumps(said), "utf-8")


if __name__ == "__main__":
    begin_as_child()
    set_slice(Path(sys.argv[1]), sys.argv[2])
