"""Characters that draw nothing: those that steer how a text is set, and those that join letters."""

STEERING = frozenset(
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a\u202b\u202c\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\ufeff"
)
"""Obeyed where lines are ordered and broken, never drawn, and not in what a reader copies."""

JOINERS = frozenset(
    map(
        chr,
        (0x034F, 0x180B, 0x180C, 0x180D, 0x180F, 0x200C, 0x200D, *range(0xFE00, 0xFE10),
         *range(0xE0020, 0xE0080), *range(0xE0100, 0xE01F0)),
    )
)  # fmt: skip
"""Drawn as nothing by themselves, but part of how the letters beside them look, and copied so."""

OVERRIDES = frozenset("\u202d\u202e")
"""They disguise a text by turning its order round, so they are shown and not obeyed."""
