"""The structure tree: every tag an object, and the way back to it from every page and link."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.brief.finish import literals
from desktop.brief.finish.document import Document, Raw
from desktop.brief.finish.links import Link
from desktop.brief.tags import Drawn, Linked, Tag


@dataclass(slots=True)
class Leaf:
    """One page: its object, the tag of each of its marks, its links, the objects of its images."""

    object: int
    marks: list[Tag] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: set[int] = field(default_factory=set)


def plant(document: Document, root: Tag, leaves: Sequence[Leaf]) -> None:
    """Write the tree into the document; pages and links have their places in it already."""
    tags = list(_living(root))
    bodies = [Raw() for _ in tags]
    for tag, body in zip(tags, bodies, strict=True):
        tag.object = document.keep(body)
    top = document.keep(tree := Raw())
    pages = [leaf.object for leaf in leaves]
    for tag, body in zip(tags, bodies, strict=True):
        body.body = _element(tag, top, pages)
    keys = len(leaves) + sum(len(leaf.links) for leaf in leaves)
    tree.body = b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d%b>>" % (
        root.object, document.keep(Raw(_parents(document, leaves))), keys, _names(tags)
    )  # fmt: skip
    document.entries["StructTreeRoot"] = literals.reference(top)
    for tag in tags:
        tag.part()


def _living(root: Tag) -> Iterator[Tag]:
    """Yield a tag and all below it, in reading order, without those that stayed empty."""
    waiting = [root]
    while waiting:
        tag = waiting.pop()
        yield tag
        waiting += [kid for kid in reversed(tag.kids) if isinstance(kid, Tag) and not kid.empty]


def _element(tag: Tag, top: int, pages: Sequence[int]) -> bytes:
    own = next((kid.page for kid in tag.kids if isinstance(kid, Drawn)), None)
    parts = [b"<</S/%b/P %d 0 R" % (tag.role.encode(), tag.parent.object if tag.parent else top)]
    if own is not None:
        parts.append(b"/Pg %d 0 R" % pages[own])
    if tag.alt is not None:
        parts.append(b"/Alt" + literals.text(tag.alt))
    if tag.actual is not None:
        parts.append(b"/ActualText" + literals.text(tag.actual))
    if tag.language:
        parts.append(b"/Lang" + literals.text(tag.language))
    if tag.name:
        parts.append(b"/ID" + literals.text(tag.name))
    parts += [_attributes(tag), _kids(tag, own, pages), b">>"]
    return b"".join(parts)


def _attributes(tag: Tag) -> bytes:
    found = [b"<<" + tag.attributes.encode("ascii") + b">>"] if tag.attributes else []
    if tag.area:
        found.append(b"<</O/Layout/Placement/Block/BBox%b>>" % literals.numbers(tag.area))
    return b"/A[" + b" ".join(found) + b"]" if found else b""


def _kids(tag: Tag, own: int | None, pages: Sequence[int]) -> bytes:
    kids = [_kid(kid, own, pages) for kid in tag.kids if not (isinstance(kid, Tag) and kid.empty)]
    return b"/K[" + b" ".join(kids) + b"]" if kids else b""


def _kid(kid: Tag | Drawn | Linked, own: int | None, pages: Sequence[int]) -> bytes:
    if isinstance(kid, Tag):
        return literals.reference(kid.object)
    if isinstance(kid, Linked):
        return b"<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>" % (kid.object, pages[kid.page])
    if kid.page == own:
        return b"%d" % kid.number
    return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (pages[kid.page], kid.number)


def _parents(document: Document, leaves: Sequence[Leaf]) -> bytes:
    """Return the tree that leads from a page's marks, and from a link, to their tags."""
    rows = []
    for key, leaf in enumerate(leaves):
        marks = Raw(b"[" + b" ".join(literals.reference(tag.object) for tag in leaf.marks) + b"]")
        rows.append(b"%d %d 0 R" % (key, document.keep(marks)))
    links = (link for leaf in leaves for link in leaf.links)
    rows += [b"%d %d 0 R" % (k, link.tag.object) for k, link in enumerate(links, len(leaves))]
    return b"<</Nums[" + b"\n".join(rows) + b"]>>"


def _names(tags: Sequence[Tag]) -> bytes:
    named = sorted((tag.name, tag.object) for tag in tags if tag.name)
    if not named:
        return b""
    rows = b" ".join(literals.text(name) + literals.reference(place) for name, place in named)
    return b"/IDTree<</Names[" + rows + b"]>>"
