"""The export dialog with made-up contents, for pictures and for tests."""

from pathlib import Path

from ui.dialogs.export import ExportDialog, Outlook
from ui.dialogs.export_looks import Look
from ui.report_paper import ReportPaper
from ui.theme.style import theme
from workbench.report.order import Order
from workbench.report.signs import use

_REPORT = f"""<title>Landslip closes the lower harbour road</title>
<h1>Landslip closes the lower harbour road</h1>
<p class="second">published Thu 15 May 2031, set by a reviewer · 423 words</p>
<h2>In short</h2><table><tr><th>Verdict</th><th>Claims</th><th>Which</th></tr>
<tr><td><span class="badge tone-true">{use("true")}True</span></td>
<td>4</td><td>1, 3, 8, 12</td></tr>
<tr><td><span class="badge tone-part">{use("misleading")}Misleading</span></td>
<td>1</td><td>9</td></tr></table>
<h2>Claims</h2><h3>Claim 9, paragraph 10</h3>
<blockquote><p>“the river authority is preparing to reopen the lower lock”</p></blockquote>
<p>The lock stays shut until the autumn.</p>"""


def export_dialog() -> ExportDialog:
    """Return the question how to write the report, with a page of a made-up one."""
    looks = (
        Look("Verdicts without reasons: 1.", 9),
        Look("Claims with evidence that does not say when it was seen: 1.", 12),
    )
    notes = ("5 of 15 claims are not checked. The report will name them.",)
    dialog = ExportDialog(
        "Landslip closes the lower harbour road",
        Path("/reviews/harbour, 16 May 2031"),
        lambda _: Outlook(notes, looks, fit=4, claims=15),
        order=Order(("pdf", "galley-docx", "claimreview")),
        exists=lambda path: not path.suffix,
    )
    dialog.preview.show_paper(ReportPaper(_REPORT, theme().faces.interface))
    return dialog
