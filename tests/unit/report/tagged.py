"""What must hold of a tagged PDF, whoever wrote it; read by another library than it was joined by.

The rules are those of ISO 14289-1 (PDF/UA-1) and ISO 32000-1 that a machine can tell: 7.1 (all
that is shown has a tag or is no content), 14.7.4.4 (the parent tree), 12.5.6.5 (links), 12.3.3.
"""

import io
import re
from itertools import pairwise

import pypdf
from pypdf.generic import DictionaryObject, IndirectObject

MARK = re.compile(rb"/(\w+)\s*(?:<<(?:[^<>]|<<[^<>]*>>)*?>>)?\s*(?:BDC|BMC)|(\bEMC\b)")
NUMBER = re.compile(rb"/MCID (\d+)")
SHOWS = re.compile(rb"\b(?:TJ|Tj|Do|f\*?|S|B\*?|sh)\b\s")
WORDS = re.compile(rb"\((?:\\.|[^\\()])*\)|(?<!<)<[0-9A-F]*>", re.DOTALL)


class Tagged:
    """One PDF with its tags, by the numbers of their objects."""

    def __init__(self, content):
        self.pdf = pypdf.PdfReader(io.BytesIO(content))
        self.root = self.pdf.trailer["/Root"]
        self.tree = self.root["/StructTreeRoot"]
        self.page_ids = [page.indirect_reference.idnum for page in self.pdf.pages]
        self.tags = {}  # number of the object: the tag
        self.skeleton = []  # kinds of tags with their depth and title, as they are read
        self.content_of = {}  # (page, number of the content): the tag that holds it
        self.links_of = {}  # number of the link: the tag that holds it
        for kid in self.tree["/K"]:
            self._walk(kid, self.tree.indirect_reference.idnum, 0, None)

    def _walk(self, ref, parent, depth, page):
        tag = ref.get_object()
        assert tag["/Type"] == "/StructElem"
        assert tag.raw_get("/P").idnum == parent, "a tag names its parent"
        own = ref.idnum
        assert own not in self.tags, "a tag hangs at one place only"
        self.tags[own] = tag
        self.skeleton.append((depth, tag["/S"], tag.get("/T", "")))
        page = tag.raw_get("/Pg").idnum if "/Pg" in tag else page
        for kid in tag.get("/K", ()):
            self._hold(kid, own, depth, page)

    def _hold(self, kid, own, depth, page):
        if isinstance(kid, int):
            self._hold_content(page, kid, own)
            return
        inner = kid.get_object()
        kind = inner.get("/Type")
        if kind == "/OBJR":
            self.links_of[inner.raw_get("/Obj").idnum] = own
        elif kind == "/MCR":
            at = inner.raw_get("/Pg").idnum if "/Pg" in inner else page
            self._hold_content(at, inner["/MCID"], own)
        else:
            self._walk(kid, own, depth + 1, page)

    def _hold_content(self, page, number, own):
        assert (page, number) not in self.content_of, "content has one tag"
        self.content_of[page, number] = own

    def parents(self):
        """Return the parent tree, which is flat."""
        flat = self.tree["/ParentTree"]["/Nums"]
        keys = [int(key) for key in flat[::2]]
        assert all(one < other for one, other in pairwise(keys)), "numbers rise"
        assert self.tree["/ParentTreeNextKey"] > keys[-1]
        return dict(zip(keys, flat[1::2], strict=True))

    def links(self):
        """Return every link with the number of its object and the page it is on, from 0."""
        for at, page in enumerate(self.pdf.pages):
            for ref in page.get("/Annots", ()):
                yield ref.idnum, at, ref.get_object()

    def target(self, link):
        """Return the page a link leads to, from 0, and how far up; None if it leaves the file."""
        if "/Dest" not in link:
            return None
        place = link["/Dest"]
        if isinstance(place, str):
            place = self.named()[place]
        place = place.get_object()
        return self.page_ids.index(list.__getitem__(place, 0).idnum), float(place[3])

    def named(self):
        """Return the named places, in a tree that is flat and in order."""
        flat = self.root["/Names"]["/Dests"]["/Names"]
        names = [str(name) for name in flat[::2]]
        assert names == sorted(names)
        return dict(zip(names, flat[1::2], strict=True))

    def bookmarks(self):
        """Return depth, title and page, from 0, of every bookmark, in order."""
        return list(self._bookmarks(self.root["/Outlines"], 0))

    def _bookmarks(self, parent, depth):
        ref, before = parent.raw_get("/First") if "/First" in parent else None, None
        while ref is not None:
            mark = ref.get_object()
            assert (mark.raw_get("/Prev").idnum if "/Prev" in mark else None) == before
            assert mark.raw_get("/Parent").idnum == parent.indirect_reference.idnum
            place = mark["/Dest"].get_object()
            page = self.page_ids.index(list.__getitem__(place, 0).idnum)
            yield depth, str(mark["/Title"]), page
            yield from self._bookmarks(mark, depth + 1)
            before, ref = ref.idnum, mark.raw_get("/Next") if "/Next" in mark else None
        if before is not None:
            assert parent.raw_get("/Last").idnum == before


def check_all(content):
    """Check every rule on the PDF *content* and return it, read."""
    made = Tagged(content)
    check_content(made)
    check_links(made)
    check_heads_of_tables(made)
    check_metadata(made)
    return made


def check_content(made):
    """All that a page shows is held by one tag or is said to be no content."""
    parents = made.parents()
    for page in made.pdf.pages:
        own = page.indirect_reference.idnum
        numbers = _shown(page)
        held = parents[page["/StructParents"]].get_object() if "/StructParents" in page else ()
        assert sorted(numbers) == list(range(len(held))), "content is numbered without gaps"
        for number, tag in enumerate(held):
            assert made.content_of[own, number] == _number(tag), "both ways name the same tag"
    assert len(made.content_of) == sum(len(_shown(page)) for page in made.pdf.pages)


def _number(tag):
    reference = tag if isinstance(tag, IndirectObject) else tag.indirect_reference
    return reference.idnum


def _shown(page):
    """Return the numbers of what a page shows; what has none must be an artifact."""
    words = page.get_contents().get_data()
    numbers = [int(number) for number in NUMBER.findall(words)]
    _check_that_all_is_marked(WORDS.sub(b"()", words))
    for form in page["/Resources"].get("/XObject", DictionaryObject()).values():
        data = form.get_object().get_data()
        assert not NUMBER.search(data)
        if form.get_object()["/Subtype"] == "/Form" and "/Group" not in form.get_object():
            _check_that_all_is_marked(WORDS.sub(b"()", data))
    return numbers


def _check_that_all_is_marked(words):
    depth, at = 0, 0
    for mark in MARK.finditer(words):
        if depth == 0:
            between = words[at : mark.start()].replace(b"/Running Do", b"")
            assert not SHOWS.search(between), between
        depth += -1 if mark[2] else 1
        at = mark.end()
    assert depth == 0
    assert not SHOWS.search(words[at:].replace(b"/Running Do", b""))


def check_links(made):
    """Links are tagged, are described, and lead to a page of the file or out to the web."""
    parents = made.parents()
    for number, _, link in made.links():
        assert link["/Contents"]
        assert _number(parents[link["/StructParent"]]) == made.links_of[number]
        assert made.tags[made.links_of[number]]["/S"] == "/Link"
        if made.target(link) is None:
            assert re.match("https?://", link["/A"]["/URI"])
        else:
            assert "/A" not in link
    assert len(parents) == len(made.links_of) + sum("/StructParents" in p for p in made.pdf.pages)


def check_heads_of_tables(made):
    """Every cell names a head of its column that is there, by a name nothing else has."""
    heads = [str(tag["/ID"]) for tag in made.tags.values() if "/ID" in tag]
    assert len(set(heads)) == len(heads)
    flat = made.tree["/IDTree"]["/Names"] if "/IDTree" in made.tree else []
    assert [str(name) for name in flat[::2]] == sorted(heads)
    for tag in made.tags.values():
        for told in tag.get("/A", ()):
            for head in told.get_object().get("/Headers", ()):
                assert str(head) in heads


def check_metadata(made):
    """The file says in both places what it is, in which language, and that it is PDF/UA."""
    words = made.root["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in words
    assert f"<xmpTPg:NPages>{len(made.pdf.pages)}<" in words
    assert made.root["/MarkInfo"]["/Marked"]
    assert made.root["/Lang"]
    assert made.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert made.pdf.metadata.title
