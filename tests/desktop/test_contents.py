"""What files say of themselves, and their words: nothing in them is run, and nothing hurts."""

import io
import plistlib
from email.message import EmailMessage

import pikepdf
import pytest
from PIL import Image

from desktop.evidence import contents
from desktop.evidence.contents import every
from tests.faults.test_files import SCRIPTED, bomb, half_an_image, locked_pdf

PAGE = """<!doctype html>
<!-- saved from url=(0025)https://example.org/a?b=1 -->
<html lang="en-GB"><head><title>Joint strikes | The Paper</title>
<meta property="og:title" content="Joint strikes near al-Bab">
<meta property="og:site_name" content="The Paper"><meta name="author" content="A. Writer">
<meta property="article:published_time" content="2017-01-23T10:00:00Z">
<script type="application/ld+json">{"@type": "NewsArticle"}</script></head>
<body><h1>Joint strikes</h1><p>No <b>planes</b>\n flew &amp; none will.</p>
<script>document.write("evil")</script><p hidden>x</p><iframe src="http://evil.example">i</iframe>
<svg><text>drawn</text></svg><p>Second.</p></body></html>"""
SAVED = b"""From: <Saved by a browser>
Snapshot-Content-Location: https://example.org/a
Subject: Another title
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b"

--b
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

<html lang=3D"de"><title>Hallo</title><p>Die Welt=
 steht.</p></html>
--b--
"""
MAIL = b"""From: Press Desk <press@office.example>
To: us@paper.example
Subject: Re: =?utf-8?q?pl=C3=A4nes?=
Date: Mon, 23 Jan 2017 23:30:00 +0300

No planes flew.
"""


@pytest.fixture
def clues(tmp_path):
    def read(name, content, kind):
        (tmp_path / name).write_bytes(content)
        return contents.clues(tmp_path / name, name, kind)

    return read


@pytest.fixture
def words(tmp_path):
    def read(content, kind):
        (tmp_path / "file").write_bytes(content)
        return contents.words(tmp_path / "file", kind)

    return read


def test_a_saved_page_tells_its_title_author_day_language_and_publisher(clues):
    assert clues("a.html", PAGE.encode(), "text/html").fields() == {
        "kind": "news report", "title": "Joint strikes near al-Bab", "author": "A. Writer",
        "publisher": "The Paper", "published": "2017-01-23", "language": "en-GB",
        "url": "https://example.org/a?b=1",
    }


def test_a_page_is_read_without_what_would_run_or_load(words):
    said = words(PAGE.encode(), "text/html")
    assert said.startswith("Joint strikes\n\nNo planes flew & none will.")
    assert said.endswith("Second.")
    assert not any(bad in said for bad in ("evil", "drawn", "document"))


@pytest.mark.parametrize(
    ("charset", "said"), [("utf-8", ""), ("windows-1251", "windows-1251"), ("utf-16", "")]
)
def test_letters_are_read_as_they_were_written(words, charset, said):
    page = f'<meta charset="{said}"><p>Самолёты не летали</p>'
    assert words(page.encode(charset), "text/html") == "Самолёты не летали"


def test_a_page_saved_as_one_file_speaks_for_itself(clues, words):
    found = clues("a.mhtml", SAVED, "message/rfc822")
    assert (found.kind, found.title, found.language) == ("web page", "Hallo", "de")
    assert found.url == "https://example.org/a"
    assert words(SAVED, "message/rfc822") == "Die Welt steht."


def test_a_message_tells_its_sender_subject_and_day(clues, words):
    assert clues("a.eml", MAIL, "message/rfc822").fields() == {
        "kind": "e-mail reply", "title": "Re: plänes", "author": "Press Desk",
        "published": "2017-01-23",
    }
    assert words(MAIL, "message/rfc822").endswith("\n\nNo planes flew.\n")


def test_a_pdf_tells_its_title_author_day_and_language(clues):
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.docinfo["/Title"] = "Memorandum"
        pdf.docinfo["/Author"] = "The Office"
        pdf.docinfo["/CreationDate"] = "D:20151020120000Z"
        pdf.Root.Lang = pikepdf.String("en-US")
        pdf.save(out)
    assert clues("a.pdf", out.getvalue(), "application/pdf").fields() == {
        "kind": "document", "title": "Memorandum", "author": "The Office",
        "published": "2015-10-20", "language": "en-US",
    }


def test_a_photograph_tells_when_and_by_whom(clues):
    out, exif = io.BytesIO(), Image.Exif()
    exif[0x010F], exif[0x013B], exif[0x0132] = "Camera", "B. Lens", "2017:01:22 08:00:00"
    Image.new("RGB", (8, 8)).save(out, "JPEG", exif=exif)
    assert clues("a.jpg", out.getvalue(), "image/jpeg").fields() == {
        "kind": "photograph", "author": "B. Lens", "published": "2017-01-22",
    }


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("The page.url", b"[InternetShortcut]\r\nURL=https://example.org/a\r\n"),
        ("The page.webloc", plistlib.dumps({"URL": "https://example.org/a"})),
    ],
)
def test_a_file_that_only_holds_an_address_is_that_address(clues, name, content):
    found = clues(name, content, "application/octet-stream")
    assert (found.is_link, found.title, found.url) == (True, "The page", "https://example.org/a")


@pytest.mark.parametrize(
    ("name", "content", "kind", "why"),
    [
        ("bomb.png", bomb(), "image/png", "60000 by 60000"),
        ("half.png", half_an_image(), "image/png", "cut short"),
        ("none.png", b"no picture", "image/png", "damaged"),
        ("locked.pdf", locked_pdf(), "application/pdf", "password"),
        ("none.pdf", b"%PDF-1.7 rest", "application/pdf", "no PDF"),
    ],
)
def test_what_cannot_be_read_says_so_and_nothing_else(clues, name, content, kind, why):
    found = clues(name, content, kind)
    assert why in found.doubt
    assert set(found.fields()) <= {"kind"}


@pytest.mark.parametrize("suffix", ["html", "eml", "mhtml", "url", "webloc", "csv", "svg", "pdf"])
@pytest.mark.parametrize(
    "content",
    [b" ", bytes(range(256)) * 40, b"<div>" * 50_000, SCRIPTED, b"\xff\xfe", b"URL=javascript:x",
     b"From: \xff\nSubject: =?x?q?=\nDate: nonsense\n\n", b"<!DOCTYPE x [<!ENTITY a SYSTEM "
     b'"file:///etc/passwd">]><p>&a;'],
    ids=["blank", "bytes", "deep", "script", "mark", "link", "mail", "entity"],
)
def test_no_bytes_hurt_and_none_is_run(clues, words, suffix, content):
    kind = {"html": "text/html", "eml": "message/rfc822", "mhtml": "message/rfc822",
            "csv": "text/csv", "svg": "image/svg+xml", "pdf": "application/pdf"}.get(suffix, "x/y")
    found = clues(f"a.{suffix}", content, kind)
    assert found.url == ""
    assert all(value.isprintable() for value in found.fields().values())
    assert "root:" not in (words(content, kind) or "")


def test_a_day_that_no_calendar_has_is_not_suggested(clues):
    page = b'<meta property="article:published_time" content="2017-02-31">'
    assert clues("a.html", page, "text/html").published == ""


def said(path, media_type):
    """Return the texts of a file in one, and whether some part could not be read."""
    found = list(every.texts(path, media_type))
    return "\n".join(text for text in found if text), None in found


def test_every_text_of_a_page_is_read_also_what_no_reader_sees(tmp_path):
    path = tmp_path / "page.html"
    path.write_text('<meta name="author" content="J&ouml;rg"><script>var by = "Ann";</script>'
                    "<!-- Bea --><p>Ca<b>rl</b> <img alt='Dora'></p>")
    text, in_part = said(path, "text/html")
    assert all(name in text for name in ("Jörg", "Ann", "Bea", "Carl", "Dora"))
    assert not in_part


def test_every_part_of_a_message_is_read_and_what_is_none_is_told(tmp_path):
    message = EmailMessage()
    message["From"], message["Subject"] = "Ann <ann@x.org>", "Hello"
    message["X-Sent-By"] = "Bea"
    message.set_content("Größe: Carl", charset="iso-8859-1")
    message.add_alternative("<p>D&eacute;si</p>", subtype="html")
    path = tmp_path / "a.eml"
    path.write_bytes(message.as_bytes())
    text, in_part = said(path, "message/rfc822")
    assert all(name in text for name in ("ann@x.org", "Bea", "Größe: Carl", "Dési"))
    assert not in_part
    message.add_attachment(b"\0\1", maintype="image", subtype="png", filename="Emil.png")
    path.write_bytes(message.as_bytes())
    text, in_part = said(path, "message/rfc822")
    assert "Emil.png" in text
    assert in_part


@pytest.mark.parametrize(("name", "kind"), [
    ("a.png", "image/png"), ("a.pdf", "application/pdf"), ("a.docx", "application/msword"),
])
def test_what_cannot_be_read_is_told(tmp_path, name, kind):
    path = tmp_path / name
    path.write_bytes(b"\x89PNG \0 no such thing")
    assert said(path, kind) == ("", True)
    assert said(tmp_path / "gone", kind) == ("", True)
