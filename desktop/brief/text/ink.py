"""Shaped text as the operators of a PDF page (ISO 32000-1, 9.4)."""

from desktop.brief.fonts.embedded import Embedded, Fonts
from desktop.brief.spans import Fragment


def operators(fonts: Fonts, fragment: Fragment, x: float, y: float) -> str:
    """Return the text object that draws a fragment from left to right; black again after it.

    Text that runs leftwards is drawn in the order of its places, as PDFium, pdf.js and pdftotext
    expect it: they turn it round. A tag around it must say its text itself (ActualText).
    """
    style = fragment.span.style
    code = ["BT 1 g" if style.white else "BT", f"1 0 0 1 {x:.2f} {y:.2f} Tm"]
    font: Embedded | None = None
    shown: list[str] = []
    for run in reversed(fragment.runs) if fragment.rtl else fragment.runs:
        if font is None or run.face is not font.face:
            font = fonts.font(run.face)
            if shown:
                code.append(f"[<{''.join(shown)}>]TJ")
                shown = []
            code.append(f"/{font.name} {style.size:g} Tf")
        shown.append(font.code(run, rtl=fragment.rtl))
    code.append(f"[<{''.join(shown)}>]TJ")
    code.append("0 g ET" if style.white else "ET")
    return " ".join(code)
