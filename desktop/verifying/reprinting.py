"""Whether a desk prints a file once more, byte for byte: then its words are those of its record."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import cast

from db.desk import Desk
from db.errors import Refused, Unavailable
from db.queries import briefs
from db.records import CaseSnapshot
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
            for layout in _layouts(found)
        )
    except (Refused, Unavailable):  # a picture is gone
        return False


def _layouts(found: Contents) -> Iterator[Layout]:
    """Yield what a person may have chosen for paper of that size, the most usual first."""
    from desktop.brief.options import SIZES  # with it comes ReportLab, which few files need

    papers = [name for name, size in SIZES.items() if _rounded(size) == _rounded(found.paper)]
    for paper, parts, kind in product(papers, product((True, False), repeat=3), _KINDS):
        yield Layout(cast("Paper", paper), kind, *parts)


def _rounded(size: tuple[float, float]) -> tuple[int, ...]:
    return tuple(round(side) for side in size)
