"""What cannot be kept or read says why where it came."""

import os

import pytest
from PySide6.QtWidgets import QPushButton

from tests.desktop.coming.hands import left_in, settled
from tests.desktop.evidence_hands import (
    click,
    drop,
    drop_mime,
    editor_of,
    files,
    keys,
    part,
    paste,
    sentence_in,
)
from tests.faults.test_files import bomb, half_an_image, locked_pdf


def odd(folder, which):
    path = folder / which
    if which == "fifo":
        os.mkfifo(path)
    elif which == "link":
        path.symlink_to(folder)
    elif which == "folder":
        path.mkdir()
    elif which == "five gigabytes":
        with path.open("wb") as file:
            file.truncate(5 << 30)
    elif which == "empty":
        path.touch()
    elif which == "x" * 300:
        pass
    return path


@pytest.mark.parametrize(
    ("which", "said"),
    [("fifo", "no plain file"), ("link", "is a link"), ("folder", "is a folder"),
     ("five gigabytes", "larger than 4 GiB"), ("empty", "is empty"), ("gone", "cannot be read"),
     ("x" * 300, "cannot be read")],
    ids=["fifo", "link", "folder", "large", "empty", "gone", "long"],
)
@pytest.mark.parametrize("way", ["drop", "paste", "editor"])
def test_what_cannot_be_kept_says_why_where_it_came(pane, table, tmp_path, which, said, way):
    path = odd(tmp_path, which)
    if way == "editor":
        pane.add()
    target = editor_of(pane) if way == "editor" else pane
    (paste if way == "paste" else drop_mime)(target, files(path))
    editor = settled(pane, table)
    assert said in sentence_in(editor)
    assert editor.isVisible()
    assert left_in(table) == []


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [("bomb.png", bomb(), "60000 by 60000"), ("half.png", half_an_image(), "cut short"),
     ("locked.pdf", locked_pdf(), "password"), ("page.pdf", b"%PDF-1.7 no more", "no PDF"),
     ("CON.txt", b"words", ""), ("photo.png", b"no picture", "")],
)
def test_what_cannot_be_read_is_kept_and_says_so(pane, table, tmp_path, name, content, said):
    (tmp_path / name).write_bytes(content)
    drop(pane, tmp_path / name)
    editor = settled(pane, table)
    assert said in sentence_in(editor)
    click(part(editor, QPushButton, "evidence.done"))
    table.wait_for(lambda: keys(pane))
    assert [kept.name for kept in table.reread().evidence[0].attachments] == [name]
