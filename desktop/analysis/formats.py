"""How blocks, marks and citations stand in a text document: as properties of its formats."""

from uuid import uuid4

from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextFormat

from db.records import BlockKind, MarkKind

_USER = QTextFormat.Property.UserProperty.value

BLOCK_ID = _USER + 1
"""Property of a block format: the block's id."""

BLOCK_KIND = _USER + 2
"""Property of a block format: a BlockKind."""

KEY = _USER + 3
"""Property of a character format: the evidence key of the citation standing there."""

SOFT_SPACE = _USER + 4
"""Property of a character format: a no-break space that is stored as a plain one."""

CITATION_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
"""The object type under which the painter of citations is registered."""

ATOM = "\N{OBJECT REPLACEMENT CHARACTER}"
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"

# Space above a block and below it, in pixels (look/01: headings stand close to their text).
_SPACE = {
    BlockKind.HEADING: (10, 2),
    BlockKind.PARAGRAPH: (0, 10),
    BlockKind.QUOTATION: (2, 12),
    BlockKind.LIST_ITEM: (0, 4),
}
_INDENTED = (BlockKind.QUOTATION, BlockKind.LIST_ITEM)
_KINDS = {kind.value: kind for kind in BlockKind}
_LINE_HEIGHT = 122.0  # percent


def fresh_id() -> str:
    """Return an id for a block that has none yet."""
    return str(uuid4())


def block_format(kind: BlockKind, block_id: str) -> QTextBlockFormat:
    """Return the format of a block of that kind, carrying its id."""
    form = QTextBlockFormat()
    form.setProperty(BLOCK_ID, block_id)
    form.setProperty(BLOCK_KIND, kind.value)
    above, below = _SPACE[kind]
    form.setTopMargin(above)
    form.setBottomMargin(below)
    form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setIndent(1 if kind in _INDENTED else 0)
    return form


def kind_of(block: QTextBlock) -> BlockKind:
    """Return the kind of a block; a paragraph where nothing else is said."""
    said = block.blockFormat().property(BLOCK_KIND)
    return _KINDS[said] if said else BlockKind.PARAGRAPH


def id_of(block: QTextBlock) -> str:
    """Return the id that a block carries, or nothing."""
    return str(block.blockFormat().property(BLOCK_ID) or "")


def emphasis(*, bold: bool, italic: bool, href: str | None) -> QTextCharFormat:
    """Return the character format of words in that emphasis."""
    form = QTextCharFormat()
    if bold:
        form.setFontWeight(QFont.Weight.Bold)
    if italic:
        form.setFontItalic(True)
    if href is not None:
        form.setAnchor(True)
        form.setAnchorHref(href)
    return form


def marks_of(form: QTextCharFormat) -> tuple[tuple[MarkKind, str | None], ...]:
    """Return the marks that a character format shows, each with its address."""
    found: list[tuple[MarkKind, str | None]] = []
    if form.fontWeight() >= QFont.Weight.DemiBold:
        found.append((MarkKind.BOLD, None))
    if form.fontItalic():
        found.append((MarkKind.ITALIC, None))
    if form.isAnchor():
        found.append((MarkKind.LINK, form.anchorHref()))
    return tuple(found)


def citation(key: str, around: QTextCharFormat) -> QTextCharFormat:
    """Return the format of one citation in the emphasis that stands around it."""
    form = QTextCharFormat(around)
    form.setObjectType(CITATION_OBJECT)
    form.setProperty(KEY, key)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    return form


def soft_space(around: QTextCharFormat) -> QTextCharFormat:
    """Return the format of a no-break space that is stored as a plain one."""
    form = plain(around)
    form.setProperty(SOFT_SPACE, True)
    return form


def plain(form: QTextCharFormat) -> QTextCharFormat:
    """Return the same emphasis without what belongs to a citation alone."""
    clean = QTextCharFormat(form)
    for name in (KEY, SOFT_SPACE, QTextFormat.Property.ObjectType.value):
        clean.clearProperty(name)
    clean.clearProperty(QTextFormat.Property.TextVerticalAlignment.value)
    return clean


def without_link(form: QTextCharFormat) -> QTextCharFormat:
    """Return the same emphasis, leading nowhere."""
    clean = QTextCharFormat(form)
    clean.clearProperty(QTextFormat.Property.IsAnchor.value)
    clean.clearProperty(QTextFormat.Property.AnchorHref.value)
    return clean
