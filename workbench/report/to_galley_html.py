"""The annotated copy as one HTML page: the article with every claim marked, then the claims.

Marks are tinted by verdict and end with the number of the claim, a link to what was found; from
there a link leads back.  Nothing but the words of the article and of the reviewers stands in it.
"""

from workbench.report.galley import is_story
from workbench.report.lay_out import lay_out
from workbench.report.report import Report
from workbench.report.to_html import templates


def to_galley_html(report: Report) -> str:
    """Return the article of *report* with its claims marked, as a whole HTML page."""
    page = templates().get_template("galley.html.j2")
    return page.render(sheet=lay_out(report), program=report.making.program, is_story=is_story)
