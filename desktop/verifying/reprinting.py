"""Whether a desk prints a file once more, byte for byte: then its words are those of its record."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import cast

from db.desk import Desk
from db.errors import Refused, Unavailable
from db.queries import briefs
from db.records import BlockKind, CaseSnapshot
from desktop.printing import Kind, Layout, Paper, draw
from desktop.verifying.contents import Contents

_KINDS: tuple[Kind, ...] = ("public", "dossier")


def prints_again(found: Contents, case: CaseSnapshot, desk: Desk) -> bool:
    """Tell whether the case as it stands, at the head that the file prints, gives its bytes."""
    reached = briefs.head_among(desk, found.printed)
    if reached is None or case.revision != found.record:
        return False
    then = replace(case, head=reached[2])
    try:
        return any(
            hashlib.sha256(draw(desk, then, layout)).hexdigest() == found.sha256
            for layout in layouts(found, then)
        )
    except (Refused, Unavailable):  # a picture is gone
        return False


def layouts(found: Contents, case: CaseSnapshot) -> Iterator[Layout]:
    """Yield what may have been chosen for the file, the most usual first.

    Its first page tells the paper, its identity the kind, its outline the parts: of no other
    layout can it have the bytes. Only of the names it does not say whether they were wanted.
    """
    from desktop.brief.options import SIZES  # with it comes ReportLab, which few files need

    papers = [name for name, size in SIZES.items() if _rounded(size) == _rounded(found.paper)]
    kinds = [kind for kind in _KINDS if _identity(case, kind) in found.identities]
    for paper, kind, evidence, replies, names in product(
        papers, kinds, _printed(found, case, "Evidence", case.evidence),
        _printed(found, case, "Right of reply", case.replies), (True, False),
    ):
        yield Layout(cast("Paper", paper), kind, evidence, replies, names)


def _printed(
    found: Contents, case: CaseSnapshot, title: str, content: tuple[object, ...]
) -> tuple[bool, ...]:
    """Return whether a part may have been wanted, by its title in the language of the brief."""
    from desktop.brief.words import printed, spoken  # see above

    with spoken(case.language):
        said = str(printed(title))
    if not content:
        return (True,)  # or not: nothing of it is printed
    if said not in found.outline:
        return (False,)
    others = (case.title, *(one.text for one in case.blocks if one.kind is BlockKind.HEADING))
    return (True, False) if any(said in other for other in others) else (True,)


def _identity(case: CaseSnapshot, kind: Kind) -> str:
    from desktop.brief.finish.xmp import identity  # see above
    from desktop.brief.sheet import mark

    return identity(mark(case, kind))


def _rounded(size: tuple[float, float]) -> tuple[int, ...]:
    return tuple(round(side) for side in size)
