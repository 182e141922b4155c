"""Hypothesis strategies: content of a case as an editor could have entered it."""

from dataclasses import replace

from hypothesis import strategies as st

from db.records import (
    CREDIBILITY,
    EVIDENCE_KINDS,
    REASON_LIMIT,
    RELIABILITY,
    Appearance,
    Attachment,
    Block,
    BlockKind,
    Claim,
    Claimant,
    ClaimantKind,
    Mark,
    MarkKind,
    Reply,
    Stance,
)
from db.rules import marks, scales, text
from tests.builders import evidence, identity, snapshot

anything = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60)
keys = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,8}", fullmatch=True)
dates = st.dates().map(str) | st.from_regex(r"[12][0-9]{3}(-0[1-9])?", fullmatch=True)
days = st.dates().map(str)
addresses = st.sampled_from(["https://example.org/a?b=c#d", "http://пример.рф/ü", "https://[::1]:8/"])
languages = st.sampled_from(["en", "ar", "zh-Hant", "pt-BR"])
hashes = st.from_regex(r"[0-9a-f]{64}", fullmatch=True)
prose = (anything | st.just("one\ntwo\tthree")).filter(str.strip)
lines = anything.map(str.strip).filter(bool)
attachments = st.builds(
    Attachment,
    id=st.just(""),
    name=lines,
    sha256=hashes,
    media_type=st.sampled_from(["image/png", "application/pdf"]),
    size=st.integers(0, 2**40),
    caption=st.none() | prose,
    alt=st.none() | prose,
)
replies = st.builds(
    Reply,
    id=st.just(""),
    to=lines,
    question=prose,
    channel=st.none() | lines,
    asked=st.none() | days,
    deadline=st.none() | days,
    answered=st.none() | days,
    answer=st.none() | prose,
)
claims = st.builds(
    Claim,
    id=st.just(""),
    quote=prose,
    claimant=st.builds(
        Claimant,
        id=st.just(""),
        name=lines,
        kind=st.sampled_from(ClaimantKind),
        role=st.none() | lines,
        same_as=st.none() | addresses,
    ),
    date=st.none() | dates,
    place=st.none() | lines,
    medium=st.none() | lines,
    url=st.none() | addresses,
    appearances=st.lists(
        st.builds(
            Appearance,
            id=st.just(""),
            publisher=lines,
            date=st.none() | dates,
            url=st.none() | addresses,
        ),
        max_size=2,
    ).map(tuple),
)


@st.composite
def mark_lists(draw, words):
    """Marks in any order that fit the words; links do not lie over one another."""
    if not words:
        return ()
    places = st.integers(0, len(words))
    ranges = st.tuples(places, places).filter(lambda pair: pair[0] < pair[1])
    emphasis = st.builds(
        lambda pair, kind: Mark(*pair, kind),
        ranges,
        st.sampled_from([MarkKind.BOLD, MarkKind.ITALIC]),
    )
    found = draw(st.lists(emphasis, max_size=4))
    link = draw(st.none() | ranges)
    return (*found, *([Mark(*link, MarkKind.LINK, draw(addresses))] if link else ()))


@st.composite
def block_lists(draw, known=("a", "b")):
    """An analysis that cites some of the known keys, and perhaps one that nobody knows."""
    citation = st.sampled_from([*known, "unknown"]).map("[@{}]".format)
    found = []
    for kind in draw(st.lists(st.sampled_from(BlockKind), max_size=4)):
        words = "".join(draw(st.lists(citation | anything, max_size=4)))
        canonical = marks.canonical(draw(mark_lists(words)), words, "marks")
        found.append(Block("", kind, words, canonical))
    return tuple(found)


@st.composite
def evidence_lists(draw):
    """Evidence with keys of its own, each item repeating none or an earlier one."""
    found = []
    for key in draw(st.lists(keys, unique_by=text.folded, max_size=4)):
        origin = draw(st.sampled_from([None, *(item.key for item in found)]))
        found.append(draw(items(key, origin)))
    return tuple(found)


@st.composite
def items(draw, key, origin=None):
    """An evidence item of that key with any fields."""
    return evidence(
        key,
        id="",
        title=draw(lines),
        stance=draw(st.sampled_from(Stance)),
        kind=draw(st.sampled_from(EVIDENCE_KINDS)),
        primary=draw(st.booleans()),
        publisher=draw(st.none() | lines),
        author=draw(st.none() | lines),
        published=draw(st.none() | dates),
        accessed=draw(st.none() | dates),
        language=draw(st.none() | languages),
        url=draw(st.none() | addresses),
        archived_url=draw(st.none() | addresses),
        locator=draw(st.none() | lines),
        quote=draw(st.none() | prose),
        translation=draw(st.none() | prose),
        origin=origin,
        reliability=draw(st.none() | st.sampled_from(RELIABILITY)),
        credibility=draw(st.none() | st.sampled_from(CREDIBILITY)),
        note=draw(st.none() | prose),
        unused=draw(st.booleans()),
        attachments=tuple(draw(st.lists(attachments, max_size=1))),
    )


@st.composite
def snapshots(draw):
    """A case with any content."""
    scale = draw(st.sampled_from(scales.every()))
    proofs = draw(evidence_lists())
    claim = draw(claims)
    portrait = draw(st.none() | attachments)
    return snapshot(
        id=identity("any case"),
        title=draw(st.just("") | lines),
        language=draw(languages),
        topics=tuple(draw(st.lists(lines, unique_by=text.folded, max_size=3))),
        claim=replace(claim, claimant=replace(claim.claimant, portrait=portrait)),
        scale=scale,
        verdict=draw(st.none() | st.sampled_from([rating.id for rating in scale.ratings])),
        reason=draw(st.none() | lines.map(lambda line: line[:REASON_LIMIT].strip())),
        origins_exception=draw(st.none() | prose),
        evidence=proofs,
        blocks=draw(block_lists([item.key for item in proofs])),
        replies=tuple(draw(st.lists(replies, max_size=2))),
    )
