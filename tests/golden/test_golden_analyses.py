"""What the program finds in each sample article, kept as text.

`make golden` writes the files afresh.  The difference is the review of a change to an engine:
read it line by line before it is committed.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.analysis import analyse
from workbench.cli.answers import analysis_answer
from workbench.intake.load import read_file

ROOT = Path(__file__).resolve().parents[2]
KEPT = Path(__file__).parent / "analyses"
SAMPLES = sorted(p for p in (ROOT / "sample_articles").iterdir() if p.name != "README.md")


def cut(words):
    """Return *words* on one line, short enough to read."""
    line = " ".join(words.split())
    return line if len(line) <= 60 else f"{line[:28]} … {line[-28:]}"


def as_text(answer):
    """Return an analysis as lines a person can read and compare."""
    text, bounds, chosen = answer["text"], answer["bounds"], answer["timestamp"]
    yield f"published {chosen['value']} ({chosen['precision']})"
    yield f"bounds    {bounds['earliest']} to {bounds['latest']}"
    for found in answer["timestamps"]:
        yield f"candidate {found['value']} {found['role']} by {found['where']}"
        yield from (f"          {line}" for line in found["why"] + found["conflicts"])
    yield ""
    for block in answer["blocks"]:
        yield f"{block['kind']:<11} {cut(text[block['start'] : block['end']])}"
    yield ""
    for found in answer["dates"]:
        between = f"{found['earliest']} to {found['latest']}"
        flag = f" {found['flag'].upper()}" if found["flag"] else ""
        yield f"date  {cut(found['text'])} = {found['value']} ({between}){flag}"
        yield f"      {found['why']}"
    yield ""
    for number, claim in enumerate(answer["claims"], 1):
        speaker = claim.get("speaker")
        said_by = f" — {cut(text[speaker['start'] : speaker['end']])}" if speaker else ""
        yield f"claim {number}, {claim['score']:.1f}, {'+'.join(claim['kinds'])}{said_by}"
        yield "      " + " … ".join(" ".join(text[a:b].split()) for a, b in claim["ranges"])
    yield ""
    for found in answer["repeats"]:
        places = ", ".join(f"{m['value']} ({m['block']})" for m in found["mentions"])
        yield f"{found['kind']} {'again' if found['agrees'] else 'DIFFERS'}: {places}"
    for found in answer["calculations"]:
        yield f"{found['kind']} {'adds up' if found['agrees'] else 'WRONG'}: {found['why']}"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_analysed_as_before(path):
    found = "\n".join(as_text(analysis_answer(analyse(read_file(path)), None))) + "\n"
    kept = KEPT / f"{path.stem}.txt"
    if os.environ.get("GOLDEN") == "write":
        kept.write_text(found, encoding="utf-8")
    assert kept.read_text(encoding="utf-8") == found


def test_every_kept_analysis_has_its_sample():
    assert {kept.stem for kept in KEPT.iterdir()} == {path.stem for path in SAMPLES}


def test_an_analysis_is_the_same_in_every_process():
    code = (
        "from workbench.analysis import analyse; from workbench.intake.load import read_text;"
        "print(analyse(read_text('The town counts the cost\\n\\nThe council spent 4,200 euros on"
        " sandbags on Monday, its treasurer said. Nobody was hurt.')))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("3", "4")
    }
    assert len(found) == 1
