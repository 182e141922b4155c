"""The same brief by ReportLab's own Platypus: untagged, unshaped, as most programs print."""

import io
from html import escape

from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import black, white
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    Image,
    ListFlowable,
    ListItem,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

import resources
from db.rules import citations

SERIF, ITALIC, DISPLAY = "StetSerif-Regular", "StetSerif-Italic", "StetSerif-Display"
SANS, STRONG = "StetSans-Regular", "StetSans-Semibold"
_STANCES = {"supports": "✓ supports", "refutes": "× refutes", "context": "○ context"}
_RULE = ("LINEBELOW", (0, 0), (-1, -1), 0.3, black)


def _style(name, font, size, leading, **more):
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=leading, **more)


HEADLINE = _style("headline", DISPLAY, 25, 30)
STANDFIRST = _style("standfirst", SERIF, 13, 18, spaceBefore=5, spaceAfter=10)
BODY = _style("body", SERIF, 10.6, 15, spaceBefore=7)
QUOTED = _style("quoted", SERIF, 10.6, 15, spaceBefore=8, leftIndent=16)
HEADING = _style("heading", STRONG, 12, 16, spaceBefore=15)
SECTION = _style("section", STRONG, 14, 20, spaceBefore=20)
SMALL = _style("small", SANS, 8.6, 11.2)
BOLD = _style("bold", STRONG, 8.6, 11.2)
LABEL = _style("label", STRONG, 7.6, 9.4)
CLAIM = _style("claim", ITALIC, 12.4, 16.4)
WHITE = _style("white", SANS, 8.8, 11.8, textColor=white)
VERDICT = _style("verdict", STRONG, 22, 26, textColor=white)
STEP = _style("step", SANS, 7.4, 9, alignment=TA_CENTER)


def render(case, images):
    """Return the case as a PDF."""
    for name in (SERIF, ITALIC, DISPLAY, SANS, STRONG):
        pdfmetrics.registerFont(TTFont(name, resources.path("fonts", "brief", f"{name}.ttf")))
    target = io.BytesIO()
    document = SimpleDocTemplate(
        target, pagesize=A4, leftMargin=58, rightMargin=58, topMargin=72, bottomMargin=58,
        title=case.title, author=case.policy.name, initialFontName=SANS,
    )  # fmt: skip
    numbers = citations.numbers(case.blocks, case.evidence)
    story = [*_opening(case), *_claim(case), *_analysis(case, numbers), *_figures(case, images),
             *_evidence(case, numbers), *_replies(case), *_sources(case, numbers), *_record(case)]
    document.build(story, onFirstPage=_furniture, onLaterPages=_furniture)
    return target.getvalue()


def _furniture(canvas, document):
    canvas.setFont(STRONG, 7.8)
    canvas.drawString(58, A4[1] - 50, document.author)
    canvas.drawRightString(A4[0] - 58, A4[1] - 50, document.title)
    canvas.line(58, A4[1] - 56, A4[0] - 58, A4[1] - 56)
    canvas.line(58, 46, A4[0] - 58, 46)
    canvas.drawRightString(A4[0] - 58, 34, f"Page {document.page}")


def _text(words, style):
    return Paragraph(escape(words), style)


def _opening(case):
    people = ["Published", "Record", "Written by", "Approved by"]
    values = [case.updated_at, case.number, case.authors[0].name, case.approval.by.name]
    facts = [[_text(a, SMALL) for a in people], [_text(b, BOLD) for b in values]]
    yield _text(" · ".join(case.topics), SMALL)
    yield _text(case.title, HEADLINE)
    yield _text(case.reason, STANDFIRST)
    yield Table(facts, colWidths=[119.8] * 4)
    yield Spacer(1, 12)


def _claim(case):
    said, rating = case.claim, case.rating
    place = " · ".join(filter(None, (said.medium, said.date, said.place)))
    words = [_text("THE CLAIM", LABEL), _text(f"“{said.quote}”", CLAIM),
             _text(f"{said.claimant.name}, {said.claimant.role or ''}", BOLD), _text(place, SMALL)]
    verdict = [_text("OUR VERDICT", WHITE), _text(rating.label, VERDICT),
               _text(rating.definition, WHITE)]
    yield Table([[words, verdict]], colWidths=[307, 172], style=TableStyle([
        ("BACKGROUND", (1, 0), (1, 0), black), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEABOVE", (0, 0), (0, 0), 1.2, black), ("LINEBELOW", (0, 0), (0, 0), 0.6, black),
    ]))  # fmt: skip
    yield Spacer(1, 10)
    steps = [_text(step.short.upper(), STEP) for step in case.scale.ratings]
    yield Table([steps], style=TableStyle([("GRID", (0, 0), (-1, -1), 0.5, black)]))


def _analysis(case, numbers):
    styles = {"heading": HEADING, "quotation": QUOTED}
    for block in case.blocks:
        words = "".join(
            escape(piece.text) if piece.citation is None else _cited(numbers[piece.citation])
            for piece in citations.pieces(block)
        )
        if block.kind == "list_item":
            yield ListFlowable([ListItem(Paragraph(words, BODY))], bulletType="bullet")
        else:
            yield Paragraph(words, styles.get(str(block.kind), BODY))


def _cited(number):
    return f'<super><a href="#s{number}"><font name="{SANS}">[{number}]</font></a></super>'


def _figures(case, images):
    cells = []
    for item in case.evidence:
        for kept in item.attachments:
            if kept.sha256 in images:
                picture = Image(io.BytesIO(images[kept.sha256]), 231, 154)
                cells.append([picture, _text(f"Figure {len(cells) + 1}. {kept.caption}", SMALL)])
    if cells:
        yield _text("Figures", SECTION)
        yield Table([cells])


def _evidence(case, numbers):
    rows = [[_text(head, BOLD) for head in ("No.", "Evidence", "What it says", "Weighs", "Grade",
                                            "Origin")]]
    rows += [
        [_text(f"[{numbers[item.key]}]", BOLD),
         [_text(item.title, BOLD), _text(f"{item.publisher}. {item.kind}.", SMALL)],
         _text(f"“{item.quote}”", SMALL), _text(_STANCES[str(item.stance)], BOLD),
         _text(f"{item.reliability}{item.credibility}", SMALL), _text("independent", SMALL)]
        for item in sorted(case.evidence, key=lambda item: numbers[item.key])
    ]  # fmt: skip
    yield _text("Evidence", SECTION)
    yield Table(rows, colWidths=[30, 120, 165, 66, 38, 60], repeatRows=1,
                style=TableStyle([_RULE, ("VALIGN", (0, 0), (-1, -1), "TOP")]))


def _replies(case):
    yield _text("Right of reply", SECTION)
    for one in case.replies:
        yield _text(f"{one.to} by {one.channel}, asked {one.asked}", BOLD)
        yield _text(f"Asked: {one.question}", SMALL)
        yield _text(f"Answer: {one.answer}", SMALL)


def _sources(case, numbers):
    yield _text("Sources", SECTION)
    for item in sorted(case.evidence, key=lambda item: numbers[item.key]):
        number = numbers[item.key]
        files = "".join(f" File: {kept.name}, {kept.sha256[:8]}" for kept in item.attachments)
        yield Paragraph(
            f'<a name="s{number}"/>[{number}] <font name="{STRONG}">{escape(item.title)}.</font> '
            f"{escape(item.publisher or '')}, {item.published}. {item.kind}. "
            f"{_address('Address', item.url)}{_address('Archived copy', item.archived_url)}"
            f"Accessed {item.accessed}.{files}",
            SMALL,
        )


def _address(label, address):
    return f'{label}: <a href="{escape(address)}">{escape(address)}</a>. ' if address else ""


def _record(case):
    code = Drawing(78, 78)
    code.add(QrCodeWidget(f"{case.number} RECORD {case.revision} HEAD {case.head}".upper(),
                          barWidth=78, barHeight=78, barLevel="M"))
    words = [_text("Record hash", BOLD), _text(case.revision, SMALL), _text("Journal head", BOLD),
             _text(case.head, SMALL)]
    yield _text("Record", SECTION)
    yield Table([[code, words]], colWidths=[94, 385])
    yield _text(f"{case.policy.name}. {case.policy.address}", SMALL)
    yield _text(case.policy.correction_policy, SMALL)
