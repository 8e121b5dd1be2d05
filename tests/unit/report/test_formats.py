import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.report.reports import REPORT
from workbench.errors import InvalidError, WorkbenchError
from workbench.report.formats import FORMATS, format_named, format_of
from workbench.report.outcome import Wishes
from workbench.report.to_html import to_html
from workbench.report.to_json import to_json
from workbench.report.to_markdown import to_markdown


@pytest.mark.parametrize(
    ("name", "writer"), [("html", to_html), ("MD", to_markdown), ("json", to_json)]
)
def test_each_format_writes_with_its_own_writer(name, writer):
    assert format_named(name).write(REPORT).text == writer(REPORT)


@pytest.mark.parametrize(
    ("name", "meant"),
    [("a.HTML", "html"), ("a.b.htm", "html"), ("a.markdown", "md"), ("a.json", "json")],
)
def test_the_ending_of_a_file_names_its_format(name, meant):
    assert format_of(Path(name)).name == meant


@pytest.mark.parametrize("name", ["report", "report.odt", ".html", ""])
def test_an_ending_nobody_knows_is_refused_with_those_known(name):
    with pytest.raises(InvalidError, match="html, pdf, docx, galley-html"):
        format_of(Path(name))
    with pytest.raises(InvalidError, match="html, pdf, docx, galley-html"):
        format_named("odt")


def test_listing_formats_loads_no_writer():
    code = "import sys, workbench.report.formats; print('jinja2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
    assert [known.name for known in FORMATS][:2] == ["html", "pdf"]


@pytest.mark.parametrize("name", ["html", "md", "pdf", "docx", "json", "csv"])
def test_turns_are_told_while_the_verdict_that_holds_is_another_checkers(name):
    claim = next(one for one in REPORT.kept_claims if len(one.history) > 1)
    veiled = replace(claim, verdict=None)
    claims = tuple(veiled if one is claim else one for one in REPORT.claims)
    assert format_named(name).write(replace(REPORT, claims=claims)).pieces


@pytest.mark.parametrize("name", [known.name for known in FORMATS])
def test_a_fault_of_a_writer_is_told_in_words_for_people(name):
    broken = replace(REPORT, claims=(None,), article=None)
    with pytest.raises(WorkbenchError, match=r"fault of the program .* Nothing was changed"):
        format_named(name).write(broken, Wishes(page="https://paper.example/check"))
