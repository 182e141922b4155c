"""What the person printing a brief may choose."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

Paper = Literal["a4", "letter"]
Layout = Literal["public", "dossier"]
"""For readers, or for the desk with all that it knows."""

SIZES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"a4": (595.276, 841.89), "letter": (612.0, 792.0)}
)
"""Width and height of each paper in points (ISO 216; ANSI/ASME Y14.1)."""


@dataclass(frozen=True, slots=True)
class Options:
    """The paper, the layout, the bytes of images by SHA-256, and which parts to print."""

    paper: Paper = "a4"
    layout: Layout = "public"
    images: Mapping[str, bytes] = field(default_factory=dict)
    evidence: bool = True
    replies: bool = True
    names: bool = True
