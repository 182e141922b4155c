"""Files that must not hurt: kept as bytes and never opened, or refused in one sentence."""

import io
import os
import struct
import threading
import zlib
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from db.actions import claims, evidence
from db.check import check
from db.damage import damaged
from db.errors import Refused, Unavailable
from db.queries import attachments
from tests import desks
from tests.faults import disks

PNG = b"\x89PNG\r\n\x1a\n"
SCRIPTED = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.fixture
def item(newsdesk):
    return newsdesk.read(newsdesk.ready()).evidence[0].id


@pytest.fixture
def attach(newsdesk, item, tmp_path):
    """Attach bytes under a name; returns the attachment, its bytes compared."""

    def attached(name, content):
        path = tmp_path / "in" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        newsdesk.act(evidence.attach, item, path)
        kept = newsdesk.read(_case(newsdesk)).evidence[0].attachments[-1]
        assert attachments.path(newsdesk.desk, kept.sha256).read_bytes() == content
        assert kept.size == len(content)
        return kept

    return attached


def _case(room):
    return room.rows("SELECT id FROM cases")[0][0]


def refused(room, item, path):
    """Attach what must be refused, and return the sentence; nothing has changed."""
    before = room.look()
    with pytest.raises(Refused) as error:
        room.act(evidence.attach, item, path)
    assert room.look() == before
    assert not list(room.desk.vault.folder.glob(".*"))
    assert error.value.field == "file"
    assert error.value.sentence.encode()
    return error.value.sentence


def bomb():
    """Return a PNG of 60,000 times 60,000 pixels in a few hundred bytes."""
    size = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    parts = (b"IHDR" + size, b"IDAT" + zlib.compress(bytes(60_000)), b"IEND")
    return PNG + b"".join(
        struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part))
        for part in parts
    )


def locked_pdf():
    """Return a PDF that asks for a password."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user="user"))
    return out.getvalue()


def half_an_image():
    out = io.BytesIO()
    Image.effect_noise((64, 64), 50).save(out, "PNG")
    return out.getvalue()[: len(out.getvalue()) // 2]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("page.html", b"<script>alert(1)</script>", "text/html"),
        ("drawing.svg", SCRIPTED, "image/svg+xml"),
        ("bomb.png", bomb(), "image/png"),
        ("half.png", half_an_image(), "image/png"),
        ("locked.pdf", locked_pdf(), "application/pdf"),
        ("letter.pdf", PNG + b"rest", "image/png"),
        ("photo.jpg", b"%PDF-1.7 rest", "application/pdf"),
        ("photo.png", b"no picture at all", "application/octet-stream"),
        ("photo", b"\xff\xd8\xff rest", "image/jpeg"),
        ("report.docx", b"PK\x03\x04 rest",
         "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("CON.txt", b"words", "text/plain"),
        ("no extension", b"\0", "application/octet-stream"),
    ],
)
def test_bytes_are_kept_as_they_are_under_the_kind_that_they_show(attach, name, content, kind):
    kept = attach(name, content)
    assert (kept.name, kept.media_type) == (name, kind)


@pytest.mark.parametrize("name", ["CON.txt", "aux", "NUL.png", "a:b?.txt", "-rf", "a\\b.txt"])
def test_no_name_of_a_file_becomes_the_name_of_a_file(attach, newsdesk, name):
    kept = attach(name, b"words")
    assert kept.name == name
    assert attachments.path(newsdesk.desk, kept.sha256).name == kept.sha256


@pytest.mark.parametrize("name", ["a\nb.txt", "a\x1b[31mb.txt", os.fsdecode(b"a\xffb.txt")])
def test_a_name_is_kept_without_what_no_text_holds(attach, newsdesk, name):
    assert attach(name, b"words").name.startswith("a\ufffd")
    assert check(newsdesk.desk) == ()


def test_a_long_name_keeps_its_beginning_and_its_extension(attach):
    name = "ü" * 120 + "." + "pdf"
    assert attach(name, b"%PDF-").name == name
    longest = "x" * 251 + ".pdf"
    kept = attach(longest, b"%PDF-1").name
    assert len(kept) == 200
    assert kept.startswith("xxx")
    assert kept.endswith("….pdf")


def test_a_name_of_300_characters_that_no_disk_has_is_refused(newsdesk, item, tmp_path):
    assert "cannot be read" in refused(newsdesk, item, tmp_path / ("x" * 300))


@pytest.mark.parametrize("name", ["gone.txt", "a\0b", "file/below"])
def test_a_file_that_is_not_there_is_refused(newsdesk, item, tmp_path, name):
    (tmp_path / "file").write_text("no folder")
    assert "cannot be read" in refused(newsdesk, item, tmp_path / name)


def test_an_empty_file_is_refused(newsdesk, item, tmp_path):
    (tmp_path / "empty.txt").touch()
    assert refused(newsdesk, item, tmp_path / "empty.txt") == "empty.txt is empty."


def test_a_file_of_5_gigabytes_is_refused_without_reading_it(newsdesk, item, tmp_path):
    with (tmp_path / "film.mp4").open("wb") as file:
        file.truncate(5 << 30)
    assert refused(newsdesk, item, tmp_path / "film.mp4") == "film.mp4 is larger than 4 GiB."


def test_a_link_is_not_followed(newsdesk, item, tmp_path):
    (tmp_path / "secret").write_text("secret")
    for name, target in (("link", "secret"), ("dangling", "nowhere"), ("round", "round")):
        (tmp_path / name).symlink_to(tmp_path / target)
        assert "is a link" in refused(newsdesk, item, tmp_path / name)


def test_a_pipe_is_not_waited_for(newsdesk, item, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert refused(newsdesk, item, tmp_path / "pipe") == "pipe is no plain file."


@pytest.mark.parametrize("path", ["/dev/null", "/dev/zero"])
def test_a_device_is_refused(newsdesk, item, path):
    assert "is no plain file" in refused(newsdesk, item, Path(path))


def test_a_folder_is_refused(newsdesk, item, tmp_path):
    (tmp_path / "folder").mkdir()
    assert "is a folder" in refused(newsdesk, item, tmp_path / "folder")


class Writer(threading.Thread):
    """Appends to a file until it is told to stop."""

    def __init__(self, path):
        super().__init__()
        self._path = path
        self._done = threading.Event()
        self.has_begun = threading.Event()

    def run(self):
        with self._path.open("ab", buffering=0) as file:
            while not self._done.is_set():
                file.write(b"more")
                self.has_begun.set()

    def __enter__(self):
        self.start()
        self.has_begun.wait()
        return self

    def __exit__(self, *_):
        self._done.set()
        self.join()


def test_a_file_that_changes_while_it_is_copied_is_refused(newsdesk, item, tmp_path):
    path = tmp_path / "growing.log"
    path.write_bytes(b"x" * (16 << 20))
    with Writer(path):
        sentence = refused(newsdesk, item, path)
    assert sentence == "growing.log changed while it was being read; attach it again."


def test_a_file_that_gives_less_than_it_says_is_refused(newsdesk, item):
    path = Path("/sys/kernel/mm/transparent_hugepage/enabled")
    if not path.exists():
        pytest.skip("no file here says another size than it has")
    assert "changed while it was being read" in refused(newsdesk, item, path)


def test_a_file_that_cannot_be_read_to_its_end_leaves_nothing(newsdesk, item):
    path = Path("/sys/class/net/lo/duplex")
    if not path.exists():
        pytest.skip("no file here fails while it is read")
    before = newsdesk.look()
    with pytest.raises(Unavailable, match="could not be kept"):
        newsdesk.act(evidence.attach, item, path)
    assert newsdesk.look() == before
    assert not list(newsdesk.desk.vault.folder.glob(".*"))


def test_a_drive_that_was_pulled_is_said_in_a_sentence(newsdesk, item, tmp_path):
    with disks.small(tmp_path / "stick") as stick:
        file = stick.folder / "scan.png"
        file.write_bytes(PNG)
    assert "cannot be read" in refused(newsdesk, item, file)


def test_an_evidence_folder_that_was_pulled_away_leaves_no_row(newsdesk, item, tmp_path):
    (tmp_path / "a.txt").write_text("one")
    newsdesk.desk.vault.folder.rmdir()
    before = newsdesk.look()
    with pytest.raises(Unavailable, match="could not be kept"):
        newsdesk.act(evidence.attach, item, tmp_path / "a.txt")
    assert newsdesk.look() == before


def test_a_file_is_attached_to_an_item_once(newsdesk, item, attach, tmp_path):
    attach("a.txt", b"words")
    (tmp_path / "b.txt").write_bytes(b"words")
    assert "attached to this item already" in refused(newsdesk, item, tmp_path / "b.txt")
    assert check(newsdesk.desk) == ()


def test_a_file_kept_twice_lies_in_the_vault_once(newsdesk, attach, tmp_path):
    kept = attach("a.txt", b"words")
    other = newsdesk.read(_case(newsdesk)).evidence[1].id
    newsdesk.act(evidence.attach, other, tmp_path / "in" / "a.txt")
    files = [path for path in newsdesk.desk.vault.folder.rglob("*") if path.is_file()]
    assert [path.name for path in files] == [kept.sha256]


def test_attaching_a_file_again_heals_one_that_was_altered(newsdesk, item, attach, tmp_path):
    kept = attach("a.txt", b"words")
    newsdesk.desk.vault.path(kept.sha256).write_bytes(b"altered")
    assert damaged(newsdesk.desk.vault, newsdesk.read(_case(newsdesk))) == {kept.sha256}
    with pytest.raises(Refused, match="already"):
        newsdesk.act(evidence.attach, item, tmp_path / "in" / "a.txt")
    assert damaged(newsdesk.desk.vault, newsdesk.read(_case(newsdesk))) == frozenset()


@pytest.mark.parametrize("content", [b"words", b"%PDF-1.7", b"GIF no"])
def test_a_portrait_is_a_picture(newsdesk, item, tmp_path, content):
    (tmp_path / "face.png").write_bytes(content)
    before = newsdesk.look()
    with pytest.raises(Refused, match="is no picture"):
        newsdesk.act(claims.set_portrait, _case(newsdesk), tmp_path / "face.png")
    assert newsdesk.look() == before


def test_what_a_crash_left_half_copied_is_swept_at_the_next_opening(newsdesk):


    (newsdesk.desk.vault.folder / ".incoming-0123").write_bytes(b"half")
    newsdesk.desk.close()
    again = desks.opened(newsdesk.desk.path)
    assert not list(again.desk.vault.folder.iterdir())
    again.desk.close()
