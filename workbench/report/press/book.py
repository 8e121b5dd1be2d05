"""A tagged PDF made of several, as if it had been set at once.

What typst writes is joined, nothing else: pages, the tree of tags with its numbers, bookmarks,
links between the parts, and the metadata.  References are to ISO 32000-1: 12.3.2.3 (named places),
14.7 (the tree of tags) and 14.8.2.2 (what is no content of the page).
"""

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from workbench.report.press.bookmarks import flat_bookmarks, hang_bookmarks

PLACE = "place:"
"""What an address begins with that stands for a place in the report."""

_ABOVE = 10.0
"""Points a link leads above its place, as typst has it."""

_OWN = ("/Pages", "/StructTreeRoot", "/Outlines", "/Names", "/Metadata")
"""What of a document's root is made anew."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part to be joined.

    ``leads`` is how many headings, bookmarks too, only stand for those of earlier parts; ``places``
    is where links may lead: the page of the part, from 1, and points from its left and upper edge.
    ``marked`` tells whether typst let it pass as PDF/UA.
    """

    path: Path
    leads: int
    places: Mapping[str, tuple[int, float, float]]
    marked: bool = True


@dataclass
class Book:
    """The joined document in the making."""

    page_of: Mapping[str, int]
    pdf: Pdf = field(default_factory=Pdf.new)
    pages: list[Any] = field(default_factory=list)
    tags: list[Any] = field(default_factory=list)  # what the root of the tags holds
    numbers: list[Any] = field(default_factory=list)  # of the parent tree: number, tags, …
    next_number: int = 0
    ids: dict[bytes, Any] = field(default_factory=dict)
    marks: list[tuple[int, Any]] = field(default_factory=list)  # bookmarks with their depths
    places: dict[bytes, Any] = field(default_factory=dict)
    seals: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.document = self.pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Document, K=Array())
        )

    def add(self, number: int, part: Part) -> None:
        """Add the pages of *part* and all that belongs to them."""
        source = Pdf.open(part.path)
        if not self.pages:
            self._take_root(source)
        self.seals.append(source.Root.Metadata.read_bytes())
        taken = self._taken(source)
        self._add_pages(taken.Pages, part.places)
        self._add_tags(taken.Tree, f"p{number}", part.leads, _language(source, self.pdf))
        marks = list(flat_bookmarks(taken.get("/Outlines"), 0))
        self.marks += marks[part.leads :]

    def run_along(self, running: Path) -> None:
        """Put the running heads and feet on the pages: each a drawing of its own, no content."""
        source = Pdf.open(running)
        forms = Array()
        for page in source.pages:
            form = page.obj.Contents
            form.Type, form.Subtype = Name.XObject, Name.Form
            form.BBox, form.Resources = page.obj.MediaBox, page.obj.Resources
            forms.append(form)
        drawn: Any = self.pdf.copy_foreign(source.make_indirect(forms))
        before = self.pdf.make_indirect(Stream(self.pdf, b"q "))
        after = self.pdf.make_indirect(Stream(self.pdf, b" Q q /Running Do Q"))
        for page, form in zip(self.pages, drawn, strict=True):
            resources = Dictionary(page.Resources)  # pages may share one
            drawings = Dictionary(page.Resources.get("/XObject", Dictionary()))
            drawings.Running = form
            resources.XObject = drawings
            page.Resources = resources
            page.Contents = Array([before, page.Contents, after])

    def finish(self, told: Part) -> None:
        """Tie everything together; the metadata are those of the part *told*."""
        root = self.pdf.Root
        root.Pages.Kids, root.Pages.Count = Array(self.pages), len(self.pages)
        root.StructTreeRoot.K = Array([self.document])
        self.document.K, self.document.P = Array(self.tags), root.StructTreeRoot
        root.StructTreeRoot.ParentTree = Dictionary(Nums=Array(self.numbers))
        root.StructTreeRoot.ParentTreeNextKey = self.next_number
        if self.ids:
            root.StructTreeRoot.IDTree = _name_tree(self.pdf, self.ids)
        root.Names = Dictionary(Dests=_name_tree(self.pdf, self.places))
        hang_bookmarks(self.pdf, self.marks)
        self._add_metadata(told)

    def _take_root(self, source: Pdf) -> None:
        """Take over what is said of the document as a whole."""
        root: Any = source.Root
        kept = Dictionary(root)
        for name in _OWN:
            if name in kept:
                del kept[name]
        tree = Dictionary(Type=Name.StructTreeRoot, RoleMap=root.StructTreeRoot.RoleMap)
        kept.StructTreeRoot = tree
        kept.Info = source.trailer.Info
        taken = self.pdf.copy_foreign(source.make_indirect(kept))
        for name, value in taken.items():
            self.pdf.Root[name] = value
        self.pdf.Root.StructTreeRoot = self.pdf.make_indirect(taken.StructTreeRoot)
        self.pdf.trailer.Info = self.pdf.make_indirect(taken.Info)
        del self.pdf.Root.Info

    def _taken(self, source: Pdf) -> Any:  # noqa: ANN401  pikepdf's objects are not typed
        """Return pages, tags and bookmarks of *source*, copied at once with all that links them."""
        pages = Array()
        for page in source.pages:
            page.obj.Type = Name.Foreign  # a page is not copied along with what refers to it
            del page.obj.Parent
            pages.append(page.obj)
        all_of_it = Dictionary(Pages=pages, Tree=source.Root.StructTreeRoot)
        if "/Outlines" in source.Root:
            all_of_it.Outlines = source.Root.Outlines
        return self.pdf.copy_foreign(source.make_indirect(all_of_it))

    def _add_pages(
        self, pages: Sequence[Any], places: Mapping[str, tuple[int, float, float]]
    ) -> None:
        for page in pages:
            page.Type, page.Parent = Name.Page, self.pdf.Root.Pages
            if "/StructParents" in page:
                page.StructParents = int(page.StructParents) + self.next_number
            for link in page.get("/Annots", ()):
                link.StructParent = int(link.StructParent) + self.next_number
                self._lead(link)
            self.pages.append(page)
        for name, (number, x, y) in places.items():
            page = pages[number - 1]
            height = float(page.MediaBox[3])
            above = round(height - max(y - _ABOVE, 0.0), 3)
            place = Array([page, Name.XYZ, round(x, 3), above, 0])
            self.places[name.encode()] = self.pdf.make_indirect(place)

    def _lead(self, link: Any) -> None:  # noqa: ANN401
        """Let a link to a place of the report lead there."""
        address = str(link.A.URI) if "/A" in link and "/URI" in link.A else ""
        if address.startswith(PLACE):
            name = address.removeprefix(PLACE)
            del link.A
            link.Dest = String(name)
            link.Contents = String(f"page {self.page_of[name]}")

    def _add_tags(self, tree: Any, prefix: str, leads: int, language: str) -> None:  # noqa: ANN401
        (document,) = tree.K
        tags = list(document.K)
        if any(len(tag.K) for tag in tags[:leads]):
            raise ValueError("what should stand for earlier headings shows something")
        for tag in tags[leads:]:
            tag.P = self.document
            if language and "/Lang" not in tag:
                tag.Lang = String(language)
            self.tags.append(tag)
        numbers = list(tree.ParentTree.Nums) if "/ParentTree" in tree else []
        for number, tag in zip(numbers[::2], numbers[1::2], strict=True):
            self.numbers += (int(number) + self.next_number, tag)
        self.next_number += int(tree.get("/ParentTreeNextKey", 0))
        if "/IDTree" in tree:
            heads = list(tree.IDTree.Names)
            for name, head in zip(heads[::2], heads[1::2], strict=True):
                renamed = f"{prefix}{name}"
                head.ID = String(renamed)
                self.ids[renamed.encode()] = head
            for table in _tables(document):
                _rename_heads(table, prefix)

    def _add_metadata(self, told: Part) -> None:
        with Pdf.open(told.path) as pdf:
            words = pdf.Root.Metadata.read_bytes()
        seal = base64.b64encode(hashlib.sha256(b"".join(self.seals)).digest()[:16])
        for name, value in (
            (b"xmpMM:InstanceID", seal),
            (b"xmpMM:DocumentID", seal),
            (b"xmpTPg:NPages", str(len(self.pages)).encode()),
        ):
            pattern = b"(<%b>)[^<]*(</%b>)" % (name, name)
            words = re.sub(pattern, b"\\g<1>%b\\g<2>" % value, words)
        self.pdf.Root.Metadata = self.pdf.make_indirect(
            Stream(self.pdf, words, Type=Name.Metadata, Subtype=Name.XML)
        )


def _language(source: Pdf, whole: Pdf) -> str:
    """Return the language of a part if it is not that of the whole."""
    own, common = (str(pdf.Root.get("/Lang", "")) for pdf in (source, whole))
    return own if own != common else ""


def _name_tree(pdf: Pdf, named: Mapping[bytes, Any]) -> Any:  # noqa: ANN401
    names = Array()
    for name in sorted(named):
        names.append(String(name))
        names.append(named[name])
    return pdf.make_indirect(Dictionary(Names=names))


def _tables(document: Any) -> Iterator[Any]:  # noqa: ANN401
    return (tag for tag in document.K if str(tag.S) == "/Table")


def _rename_heads(tag: Any, prefix: str) -> None:  # noqa: ANN401
    """Let the cells under *tag* name the heads of their columns as these are called now."""
    for kind in tag.get("/A", ()):
        if "/Headers" in kind:
            kind.Headers = Array([String(f"{prefix}{name}") for name in kind.Headers])
    for below in tag.get("/K", ()):
        if isinstance(below, Dictionary) or hasattr(below, "keys"):
            _rename_heads(below, prefix)
