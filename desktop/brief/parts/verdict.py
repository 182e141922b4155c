"""The verdict: its word, its shape, its meaning, and its place on the scale."""

from db.records import Rating
from desktop.brief import styles
from desktop.brief.book import Book, own
from desktop.brief.items import Anchor, Box, Item, Offset, Shape, Words, centred
from desktop.brief.spans import Line, Span
from desktop.brief.strips import Strip, placed, stacked
from desktop.brief.tags import Role, Tag
from desktop.brief.words import printed, said_in, spaced

_BAR = 5.0
_INSET = 16.0
_GLYPH = 28.0
_GAP = 7.0
_MOST_STEPS = 7
"""Steps in one row of the bar; a longer scale takes more rows."""


def panel(book: Book, width: float, least: float, *, x: float = 0.0) -> Strip:
    """Return the black panel, at least `least` points tall: solid black survives any printer."""
    rating = book.snapshot.rating
    inner = x + width - 12
    column = x + _INSET
    label = Span(printed("OUR VERDICT"), styles.WHITE_LABEL)
    heading = book.paragraph([label], tag=book.block(Role.HEADING), width=inner, x=column)
    drop, items = stacked(heading, 13)
    word = _word(book, rating, column, width - _INSET - 12)
    deeper = _shifted(word, drop + 7)
    drop += 7 + word.height
    words = book.paragraph(
        _meaning(book), tag=book.block(), width=inner, x=column, leading=11.8
    )
    drop, below = stacked(words, drop + 5)
    height = max(least, drop + 13)
    ground = _ground(rating, x, width, height)
    return Strip(height, (*ground, *items, *deeper, *below), keep=True)


def band(book: Book, *, before: float) -> Strip:
    """Return the panel across the page: the word at the left, its meaning at the right."""
    rating = book.snapshot.rating
    half = book.width / 2
    label = Span(printed("OUR VERDICT"), styles.WHITE_LABEL)
    heading = book.paragraph([label], tag=book.block(Role.HEADING), width=half, x=_INSET)
    drop, items = stacked(heading, 10)
    word = _word(book, rating, _INSET, half - _INSET - 12)
    words = book.paragraph(
        _meaning(book), tag=book.block(), width=book.width - 14, x=half, leading=11.8
    )
    depth, _ = stacked(words)
    height = max(drop + 3 + word.height + 9, depth + 20)
    _, beside = stacked(words, (height - depth) / 2)
    ground = _ground(rating, 0, book.width, height)
    whole = (*ground, *items, *_shifted(word, drop + 3), *beside)
    return Strip(height, whole, before=before, keep=True)


def _ground(rating: Rating | None, x: float, width: float, height: float) -> tuple[Item, ...]:
    fill = styles.TONES[rating.tone] if rating else "#000000"
    bar = Box(x, 0, _BAR, height, fill)
    return Anchor("verdict", printed("Verdict")), Box(x, 0, width, height), bar


def _meaning(book: Book) -> list[Span]:
    rating = book.snapshot.rating
    if rating:
        return [Span(rating.definition, styles.WHITE, apart=True)]
    if book.snapshot.veiled:
        return [Span(printed("The verdict is veiled until a second one is given."), styles.WHITE)]
    return [Span(printed("This case has no verdict yet."), styles.WHITE)]


def _word(book: Book, rating: Rating | None, x: float, width: float) -> Strip:
    """Return glyph and label; a label too long for the large size takes the smaller one."""
    text = rating.label if rating else "–"  # noqa: RUF001
    room = width - _GLYPH - 8
    large = Span(text, styles.VERDICT)
    fits = book.setter.width(large) <= room
    style = styles.VERDICT if fits else styles.VERDICT_SMALL
    lines = book.setter.lines([Span(text, style)], room)
    tall, drops = placed(lines, style.size * 1.1, style.size * 0.88)
    height = max(_GLYPH, tall)
    top = (height - tall) / 2
    tag = book.root.block(Role.PARAGRAPH, language=said_in(text))
    words = tuple(
        Words(line, x + _GLYPH + 8, top + drop, room, tag)
        for line, drop in zip(lines, drops, strict=True)
    )
    shape = Shape(rating.glyph, x, (height - _GLYPH) / 2, _GLYPH, white=True) if rating else None
    return Strip(height, (*words, *([shape] if shape else [])))


def _shifted(strip: Strip, drop: float) -> tuple[Offset, ...]:
    return tuple(Offset(item, drop) for item in strip.items)


def scale(book: Book) -> list[Strip]:
    """Return the bar of all ratings, the chosen one black; those beside the line stand apart."""
    ratings = book.snapshot.scale.ratings
    line = [rating for rating in ratings if rating.number is not None]
    aside = [rating for rating in ratings if rating.number is None]
    if len(ratings) < 2:
        return [Strip(4)]
    listed = book.block(Role.LIST)
    if len(ratings) <= _MOST_STEPS:
        return [_row(book, listed, line, aside, before=10), Strip(2)]
    rows = [
        _row(book, listed, part[start : start + _MOST_STEPS - 1], [], before=4 if index else 10)
        for index, (part, start) in enumerate(
            (part, start) for part in (line, aside)
            for start in range(0, len(part), _MOST_STEPS - 1)
        )
    ]
    return [*rows, Strip(2)]


def dissent(book: Book) -> list[Strip]:
    """Return the second verdict where it differs and readers are to know."""
    case = book.snapshot
    second = case.dissent
    if second is None or not (second.printed or book.options.layout == "dossier"):
        return []
    rating = case.scale.rating(second.rating)
    words = printed(
        "A second editor, who had not seen this verdict, judged: {rating}.",
        rating=rating.label if rating else second.rating,
    )
    spans = [Span(spaced(words), styles.STRONG), own(second.reason)]
    return book.barred(spans, before=9)


def _row(
    book: Book, listed: Tag, line: list[Rating], aside: list[Rating], before: float
) -> Strip:
    gap = _GAP if line and aside else 0.0
    width = (book.width - gap) / (len(line) + len(aside))
    steps = [(rating, index * width) for index, rating in enumerate(line)]
    steps += [(rating, (len(line) + i) * width + gap) for i, rating in enumerate(aside)]
    named = _named(book, [*line, *aside], width - 8)
    cells = [(rating, x, lines) for (rating, x), lines in zip(steps, named, strict=True)]
    height = 9 + max(placed(lines, 9, 7)[0] for _, _, lines in cells)
    items = [
        item for rating, x, lines in cells
        for item in _cell(
            lines, x, width, height, _step(listed, rating), chosen=rating == book.snapshot.rating
        )
    ]
    return Strip(height, tuple(items), before=before, keep=True)


def _named(book: Book, ratings: list[Rating], width: float) -> list[list[Line]]:
    """Return each rating by its label, or all by their short words where a label is too long."""
    labels = [_lines(book, rating, rating.label, width) for rating in ratings]
    if all(map(_is_whole, labels, ratings)):
        return labels
    return [_lines(book, rating, rating.short, width) for rating in ratings]


def _lines(book: Book, rating: Rating, words: str, width: float) -> list[Line]:
    chosen = rating == book.snapshot.rating
    style = styles.STEP_CHOSEN if chosen else styles.STEP
    return book.setter.lines([Span(words.upper(), style)], width)


def _is_whole(lines: list[Line], rating: Rating) -> bool:
    """Tell whether a label stands on two lines at most, none of its words cut."""
    words = [word for line in lines for word in line.text.split()]
    return len(lines) <= 2 and words == rating.label.upper().split()


def _step(listed: Tag, rating: Rating) -> Tag:
    return listed.block(Role.ITEM).block(Role.BODY, language=said_in(rating.short))


def _cell(
    lines: list[Line], x: float, width: float, height: float, tag: Tag, *, chosen: bool
) -> list[Box | Words]:
    items: list[Box | Words] = [Box(x, 0, width, height, "#000000" if chosen else None)]
    tall, drops = placed(lines, 9, 7)
    for line, drop in zip(lines, drops, strict=True):
        items.append(centred(line, x + 4, (height - tall) / 2 + drop, width - 8, tag))
    return items
