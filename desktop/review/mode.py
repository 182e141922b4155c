"""The ways to look at what changed."""

from enum import Enum


class Mode(Enum):
    """Two columns, one text, or the pages that would be printed."""

    SIDE = "side"
    INLINE = "inline"
    BRIEF = "brief"
