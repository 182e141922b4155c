"""Reads the structure of a brief back: its tags, their words, and whether all hangs together."""

import io
import subprocess
import tempfile

import pikepdf

from tests.brief import layout
from tests.brief.setting import RTL as LEFTWARDS


def faults(content):
    """Return what does not lead where it should: pages, marks and links to tags and back."""
    with pikepdf.open(io.BytesIO(content)) as document:
        return list(_faults(document))


def read(content, language=None):
    """Return the words of a brief as they are read aloud: in the order of the structure.

    With a language it is what tags of that language of their own say, each on a line.
    """
    drawn = {}
    for piece in layout.pieces(content):
        drawn[piece.page, piece.mark] = drawn.get((piece.page, piece.mark), "") + piece.text
    with pikepdf.open(io.BytesIO(content)) as document:
        pages = {page.objgen: index for index, page in enumerate(document.pages)}
        root = document.Root.StructTreeRoot.K
        if language is None:
            return "".join(_words(root, pages, drawn))
        own = [tag for tag in _elements(root) if tag.get("/Lang") == language]
        return "\n".join("".join(_words(tag, pages, drawn)).strip() for tag in own)


def by_pdfinfo(content):
    """Return the words in the order of the structure as poppler's `pdfinfo -struct-text` has them.

    It reads no ActualText but what is drawn, from left to right; so each of its texts that runs
    leftwards, a tag of its own in a brief, is turned round here, letter by letter.
    """
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(content)
        file.flush()
        found = subprocess.run(
            ["pdfinfo", "-struct-text", file.name], capture_output=True, check=True
        )
    lines = [line.strip() for line in found.stdout.decode("utf-8").splitlines()]
    texts = [line[1:-1] for line in lines if line.startswith('"') and line.endswith('"')]
    return "".join(text[::-1] if LEFTWARDS.search(text) else text for text in texts)


def _words(element, pages, drawn):
    if "/ActualText" in element:
        yield str(element.ActualText)
        return
    for kid in _kids(element):
        if isinstance(kid, int):
            yield drawn.get((pages[element.Pg.objgen], kid), "")
        elif kid.get("/Type") == "/MCR":
            yield drawn.get((pages[kid.Pg.objgen], int(kid.MCID)), "")
        elif "/S" in kid:
            yield from _words(kid, pages, drawn)
    if str(element.S) not in {"/Span", "/Link", "/Reference"}:
        yield "\n"


def _faults(document):
    tree = document.Root.StructTreeRoot
    parents = pikepdf.NumberTree(tree.ParentTree)
    seen = set()
    for index, page in enumerate(document.pages):
        yield from (f"page {index}: {fault}" for fault in _page_faults(page, parents, seen))
    if seen != set(parents.keys()):
        yield f"keys without an owner: {set(parents.keys()) ^ seen}"
    for element in _elements(tree.K):
        if str(element.S) == "/Link" and not _objects(element):
            yield "a Link leads nowhere"
        if str(element.S) == "/Reference" and "/Link" not in [str(kid.S) for kid in _tags(element)]:
            yield "a Reference without a Link"
    if int(tree.ParentTreeNextKey) <= max(seen):
        yield "the next key is taken"


def _elements(element):
    yield element
    for kid in _tags(element):
        yield from _elements(kid)


def _tags(element):
    return [kid for kid in _kids(element) if not isinstance(kid, int) and "/S" in kid]


def _page_faults(page, parents, seen):
    key = page.get("/StructParents")
    if key is None:
        yield "no StructParents"
        return
    seen.add(int(key))
    owners = parents[int(key)]
    if len(owners) != len(_marks(page)):
        yield "not every mark has an owner"
    for number, owner in enumerate(owners):
        if (page.objgen, number) not in set(_drawn(owner)):
            yield f"mark {number} is not claimed by its owner"
    for link in page.get("/Annots", []):
        if "/StructParent" not in link:
            yield "a link has no StructParent"
            continue
        seen.add(int(link.StructParent))
        if link.objgen not in set(_objects(parents[int(link.StructParent)])):
            yield "a link is not claimed by its owner"


def _marks(page):
    """Return the numbers of a page's marks; nothing is drawn outside one."""
    numbers, depth = [], 0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            assert depth == 0, "marks within marks"
            depth += 1
            if name == "BDC" and str(operands[0]) != "/Artifact":
                numbers.append(int(operands[1].MCID))
        elif name == "EMC":
            depth -= 1
        elif name in {"Tj", "TJ", "f", "S", "Do", "B"}:
            assert depth == 1, f"{name} outside any mark"
    assert depth == 0
    assert numbers == list(range(len(numbers)))
    return numbers


def _kids(element):
    kids = element.get("/K", pikepdf.Array())
    return kids if isinstance(kids, pikepdf.Array) else [kids]


def _drawn(element):
    for kid in _kids(element):
        if isinstance(kid, int):
            yield element.Pg.objgen, kid
        elif kid.get("/Type") == "/MCR":
            yield kid.Pg.objgen, int(kid.MCID)


def _objects(element):
    return [kid.Obj.objgen for kid in _kids(element)
            if not isinstance(kid, int) and kid.get("/Type") == "/OBJR"]  # fmt: skip
