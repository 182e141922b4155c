"""The brief's typography: faces, sizes and leadings in points."""

from db.records import Tone
from desktop.brief.faces import Face
from desktop.brief.spans import Style

HEADLINE = Style(Face.DISPLAY, 25)
STANDFIRST = Style(Face.SERIF, 13)
CLAIM = Style(Face.ITALIC, 12.4)
BODY = Style(Face.SERIF, 10.6)
BODY_BOLD = Style(Face.BOLD, 10.6)
BODY_ITALIC = Style(Face.ITALIC, 10.6)
BODY_BOLD_ITALIC = Style(Face.BOLD_ITALIC, 10.6)
CITATION = Style(Face.SANS, 7.4, rise=3.4)
HEADING = Style(Face.STRONG, 12)
SECTION = Style(Face.STRONG, 14)
LABEL = Style(Face.STRONG, 7.6)
SMALL = Style(Face.SANS, 8.6)
STRONG = Style(Face.STRONG, 8.6)
VERDICT = Style(Face.STRONG, 22, white=True)
VERDICT_SMALL = Style(Face.STRONG, 15, white=True)
WHITE = Style(Face.SANS, 8.8, white=True)
WHITE_LABEL = Style(Face.STRONG, 7.6, white=True)
STEP = Style(Face.SANS, 7.4)
STEP_CHOSEN = Style(Face.STRONG, 7.4, white=True)
MASTHEAD = Style(Face.STRONG, 10.5)
RUNNING = Style(Face.SANS, 7.8)
RUNNING_STRONG = Style(Face.STRONG, 7.8)
MARK = Style(Face.STRONG, 10.5, white=True)

TONES = {
    Tone.OK: "#2E7D43", Tone.LIME: "#6B8E23", Tone.WARN: "#C77700", Tone.BAD: "#C62828",
    Tone.INFO: "#4A6FA5", Tone.VIOLET: "#7B52AB",
}  # fmt: skip
"""The colour of the bar beside the verdict; it decorates, word and shape carry the meaning."""


def leading(style: Style) -> float:
    """Return the distance between two baselines: looser for text, tighter for large sizes."""
    return round(style.size * (1.42 if 10 <= style.size <= 13 else 1.24), 1)
