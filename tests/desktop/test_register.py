"""The register of corrections in the window and on the command line."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.actions import claims, verdict, workflow
from db.queries.corrections import register
from db.queries.snapshots import snapshot
from db.records import Tier
from desktop.brief.register import render
from desktop.cli import entry
from desktop.register.model import RegisterModel, traced
from desktop.register.view import RegisterDialog
from desktop.seat import Seat
from tests.brief import layout, reading
from tests.brief.test_conformance import FRAMES
from tests.desks import BRIEF
from tests.desktop.seats import AtOnce

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def corrected(newsdesk):
    """The desk, and a case of it that was corrected once."""
    case_id = newsdesk.published()
    newsdesk.act(workflow.correct, case_id, Tier.WORDING, "A mistake.")
    newsdesk.act(claims.edit, case_id, place="Here")
    newsdesk.reissue(case_id)
    return newsdesk, case_id


def test_each_entry_says_what_is_superseded_and_leads_to_its_case(corrected, qtbot):
    room, case_id = corrected
    seat = Seat(room.desk, room.editor, AtOnce(), snapshot)
    dialog = RegisterDialog(RegisterModel(seat))
    qtbot.addWidget(dialog)
    dialog.show()
    words = dialog.list.item(0).text()
    for part in ("FC-", "Wording corrected", "A typo was corrected.",
                 "Brief 1 is superseded by brief 2."):
        assert part in words
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert seat.case.id == case_id


def test_a_desk_without_any_says_so(newsdesk, qtbot):
    dialog = RegisterDialog(
        RegisterModel(Seat(newsdesk.desk, newsdesk.editor, AtOnce(), snapshot))
    )
    qtbot.addWidget(dialog)
    assert "Nothing that this desk published" in dialog.findChild(object, "register.count").text()


def test_it_is_printed_from_the_command_line(corrected, tmp_path, capsys):
    room, _ = corrected
    room.desk.close()
    out = tmp_path / "register.pdf"
    assert entry.run(["corrections", str(room.desk.path), "-o", str(out)]) == 0
    assert Path(capsys.readouterr().out.strip()) == out
    text = reading.text(out.read_bytes())
    for part in ("Corrections and withdrawals", "Wording corrected", "A typo was corrected.",
                 "Brief 2 supersedes brief 1."):
        assert part in text


def test_a_changed_verdict_is_told_before_and_after(newsdesk):
    case_id = newsdesk.published()
    newsdesk.act(workflow.correct, case_id, Tier.VERDICT, "New stones.")
    newsdesk.act(verdict.choose, case_id, rating="misleading", reason="Half of it.")
    newsdesk.submit(case_id)
    newsdesk.approve(case_id)
    revision = newsdesk.read(case_id).revision
    newsdesk.act(workflow.publish, case_id, BRIEF, revision=revision, public_note="So it is.",
                 by=newsdesk.supervisor)
    found = register(newsdesk.desk)
    assert traced(found.entries[0]).startswith("False became Misleading.")
    text = reading.text(render(found))
    assert "Before, it was: False. Now it is: Misleading." in text
    text = reading.text(render(replace(found, language="ru")))
    assert "Прежде: Неправда. Теперь: Вводит в заблуждение." in text
    for language in ("en", "ar"):
        content = render(replace(found, language=language))
        assert layout.faults(content, FRAMES["a4"]) == []
    assert render(found) == render(found)
