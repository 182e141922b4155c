"""Nothing that a person types or attaches can harm the brief, its reader or the machine."""

import io
import struct
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from db.records import Attachment, Block, BlockKind, Mark, MarkKind
from desktop.brief import Options, render
from tests.brief import reading
from tests.builders import block, claim, evidence, reply, snapshot

LINES_A_PAGE = 46


def with_text(words):
    return snapshot(blocks=(block(words),))


@pytest.mark.parametrize(
    "words",
    [
        "<b>bold</b> & <i>x</i>", "<img src='/etc/passwd'>", "&lt;para&gt;", "a < b & c > d",
        "<a href='javascript:alert(1)'>x</a>", r"(brackets) \ back\(slash\)", "%s {title} {0}",
    ],
)  # fmt: skip
def test_markup_is_printed_as_typed(words):
    case = snapshot(
        title=words, reason=words, blocks=(block(words), block(words, BlockKind.HEADING)),
        claim=claim(quote=words), evidence=(evidence("one", title=words, quote=words),),
    )  # fmt: skip
    assert reading.brief_text(case).count(reading.flat(words)) >= 6


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ftp://example.org",
     " https://example.org", "https\u202e://x", "/etc/passwd"],
)  # fmt: skip
def test_only_safe_addresses_are_links(address):
    marked = Block("b", BlockKind.PARAGRAPH, "words", (Mark(0, 5, MarkKind.LINK, address),))
    case = snapshot(
        blocks=(marked,), evidence=(evidence("one", url=address, archived_url=address),),
        claim=claim(url=address),
    )  # fmt: skip
    same_as = snapshot().claim.claimant.same_as
    assert set(reading.addresses(render(case))) == {same_as}


def test_an_address_in_another_script_is_linked_in_ascii():
    case = snapshot(evidence=(evidence("one", url="https://пример.рф/путь (1)?q=a&b=c#d"),))
    linked = reading.addresses(render(case))[-1]
    assert linked.isascii()
    assert linked.startswith("https://%D0%BF")
    assert linked.endswith("%20(1)?q=a&b=c#d")


@given(st.text(max_size=60), st.sampled_from(["en", "ar", "zh-Hant", "", "no tag"]))
def test_any_words_anywhere_make_a_brief(words, language):
    case = snapshot(
        title=words, reason=words, topics=(words,), language=language,
        claim=claim(quote=words, place=words, medium=words, date=words, url=words),
        blocks=tuple(block(words, kind) for kind in BlockKind),
        evidence=(evidence("one", title=words, publisher=words, author=words, quote=words,
                           translation=words, published=words, accessed=words, url=words),),
        replies=(reply(to=words, question=words, answer=words, asked=words),),
    )  # fmt: skip
    assert render(case).startswith(b"%PDF")


def test_a_paragraph_of_a_megabyte_fills_pages():
    words = "The quick brown fox jumps over the lazy dog again. " * 20_000
    found = reading.pages(render(with_text(words)))
    assert 150 < len(found) < 350
    assert " ".join(found).count("fox") == 20_000


def test_a_word_of_200000_characters_is_broken():
    found = reading.pages(render(with_text("x" * 200_000)))
    assert sum(page.count("x") for page in found) >= 200_000
    assert 20 < len(found) < 120


def test_an_evidence_item_taller_than_a_page_flows_on():
    quote = " ".join(f"word{number}" for number in range(5_000))
    content = render(snapshot(evidence=(evidence("one", quote=quote),)))
    found = reading.pages(content)
    assert len(found) > 5
    assert sum("What it says" in page for page in found) > 4, "the head is repeated"
    assert "word4999" in " ".join(found)


def test_a_claim_longer_than_a_page_is_whole():
    quote = " ".join(f"word{number}" for number in range(3_000))
    text = reading.brief_text(snapshot(claim=claim(quote=quote)))
    assert all(f"word{number}" in text for number in (0, 1_500, 2_999))


def test_lines_without_a_blank_between_them_stay_lines():
    assert "one two three" in reading.brief_text(with_text("one\ntwo\n\n\nthree\n\n"))


def test_a_thousand_evidence_items_are_all_listed():
    items = tuple(evidence(f"k{number}", quote=f"Quotation {number}.") for number in range(1_000))
    text = reading.brief_text(snapshot(evidence=items))
    assert all(f"Quotation {number}." in text for number in range(1_000))
    assert "[1000] Report k999." in text


def test_direction_controls_are_shown():
    text = reading.brief_text(with_text("safe\u202egnp.exe"))
    assert "safe[U+202E]gnp.exe" in text
    assert "Characters this brief could not print: U+202E RIGHT-TO-LEFT OVERRIDE." in text


def test_what_no_font_holds_is_named_once():
    text = reading.brief_text(with_text("Look \U00013000 and \U00013000\U00013001"))
    assert "Look [U+13000] and [U+13000 U+13001]" in text
    assert "U+13000 EGYPTIAN HIEROGLYPH A001; U+13001 EGYPTIAN HIEROGLYPH A002." in text


def test_characters_that_cannot_be_printed_are_found_wherever_they_stand():
    case = snapshot(title="\U00013000", claim=claim(quote="\U00013001"), topics=("\U00013002",))
    note = reading.brief_text(case).split("could not print:")[1]
    assert all(code in note for code in ("U+13000", "U+13001", "U+13002"))


def test_private_and_control_characters_are_shown():
    text = reading.brief_text(with_text("a\ue000b\x07c\ufffed"))
    assert "a[U+E000]b[U+0007]c[U+FFFE]d" in text


def test_thousands_of_unprintable_characters_are_counted():
    blocks = (range(0x12000, 0x12300), range(0x13000, 0x13400), range(0x14400, 0x14600))
    words = "".join(chr(code) for block in blocks for code in block)
    assert f"And {len(words) - 200} more." in reading.brief_text(with_text(words))


def png(width, height, body=None):
    """Return a PNG whose header says that size, whatever its body holds."""
    def chunk(kind, payload):
        return struct.pack(">I", len(payload)) + kind + payload + struct.pack(
            ">I", zlib.crc32(kind + payload)
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1000)) if body is None else body
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels)
            + chunk(b"IEND", b""))  # fmt: skip


def photograph(mode="RGB", size=(640, 480), kind="JPEG"):
    target = io.BytesIO()
    drawn = Image.effect_mandelbrot(size, (-2, -1, 1, 1), 40)
    drawn = drawn.convert("I").convert(mode) if mode == "I;16" else drawn.convert(mode)
    drawn.save(target, kind)
    return target.getvalue()


def with_images(*contents):
    """Return a case whose one source has these images, and their bytes."""
    files = tuple(
        Attachment(f"a{number}", f"photo-{number}.png", f"{number:064}", "image/png", 1,
                   caption=f"Caption {number}", alt=f"What {number} shows")
        for number, _ in enumerate(contents)
    )  # fmt: skip
    images = {f"{number:064}": content for number, content in enumerate(contents)}
    return snapshot(evidence=(evidence("one", attachments=files),)), images


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("RGB", "JPEG"), ("L", "PNG"), ("RGBA", "PNG"), ("P", "GIF"), ("1", "PNG"), ("CMYK", "JPEG"),
     ("LA", "PNG"), ("I;16", "PNG"), ("RGB", "WEBP"), ("RGB", "TIFF")],
)  # fmt: skip
def test_images_are_figures_with_captions(mode, kind):
    case, images = with_images(photograph(mode, kind=kind), photograph(size=(320, 200)))
    content = render(case, Options(images=images))
    text = reading.text(content)
    assert "Figure 1. Caption 0 [1] Shown: What 0 shows" in text
    assert "Figure 2. Caption 1 [1]" in text
    assert content.count(b"/DCTDecode") == 2
    assert "not printed" not in text


def test_an_image_that_nobody_handed_over_is_still_named_among_the_sources():
    case, _ = with_images(photograph())
    assert "photo-0.png, SHA-256 00000000…00000000" in reading.brief_text(case)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (png(12_000, 12_000), "it is too large to print safely, 12000 "),
        (png(60_000, 60_000), "damaged"),
        (photograph()[:2_000], "damaged"),
        (photograph(kind="PNG", mode="RGB")[:3_000], "damaged"),
        (png(100, 100, b"no zlib"), "damaged"),
        (b"", "damaged"),
        (b"<svg onload='x'/>", "damaged"),
    ],
)
def test_a_broken_or_vast_image_leaves_a_gap_with_its_reason(content, reason):
    case, images = with_images(content, photograph())
    text = reading.brief_text(case, images=images)
    assert "photo-0.png is not printed: " in text
    assert reason in text
    assert "Figure 1. Caption 0" in text


def test_an_image_of_one_column_does_not_fill_the_page():
    case, images = with_images(photograph(size=(4, 4_000)))
    assert len(reading.pages(render(case, Options(images=images)))) < 5


def test_the_desks_logo_stands_on_the_first_page_and_a_broken_one_harms_nothing():
    policy = replace(snapshot().policy, logo="1" * 64)
    content = render(snapshot(policy=policy), Options(images={"1" * 64: photograph()}))
    assert content.count(b"/DCTDecode") == 1
    broken = render(snapshot(policy=policy), Options(images={"1" * 64: b"no picture"}))
    assert policy.name in reading.pages(broken)[0]
    assert render(snapshot(policy=policy)).startswith(b"%PDF")
