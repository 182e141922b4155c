"""The dossier tells the desk all that it knows; nothing of that stands in the public brief."""

from dataclasses import replace

from db.records import (
    Approval,
    Attachment,
    Correction,
    Decision,
    IssuedBrief,
    Round,
    State,
    Tier,
)
from desktop.brief import Options, render
from tests.brief import reading
from tests.brief.test_conformance import faults
from tests.builders import EDITOR, MOMENT, SUPERVISOR, comment, evidence, snapshot

FILE = Attachment("a", "page.html", "ab" * 32, "text/html", 12_345)
ONLY_DOSSIER = (
    "NOTE OF THE DESK", "A REMARK", "NOTE ON AN ITEM", "REASON OF A ROUND", "WRITTEN EXCEPTION",
    "INTERNAL REASON", "CHECKED POINT", "WHY VOIDED",
)  # fmt: skip


def whole():
    """Return a case in which everything that only the desk may read is set."""
    asked = comment("A REMARK")
    return snapshot(
        state=State.CORRECTING,
        notes="NOTE OF THE DESK",
        origins_exception="WRITTEN EXCEPTION",
        evidence=(evidence("one", note="NOTE ON AN ITEM", attachments=(FILE,)),),
        comments=(asked, comment("An answer", thread=asked.id, by=EDITOR)),
        rounds=(
            Round("r", 1, "1" * 64, EDITOR, MOMENT, Decision.RETURNED, SUPERVISOR, MOMENT,
                  "REASON OF A ROUND"),
            Round("s", 2, "2" * 64, EDITOR, MOMENT),
        ),
        approvals=(Approval("a", "2" * 64, SUPERVISOR, MOMENT, ("CHECKED POINT",), "WHY VOIDED",
                            voided=True),),
        corrections=(Correction("c", Tier.VERDICT, "INTERNAL REASON", SUPERVISOR, MOMENT),),
        briefs=(IssuedBrief("b", 1, "cd" * 32, "2" * 64, "a4", SUPERVISOR, MOMENT),),
    )  # fmt: skip


def test_the_dossier_holds_what_the_desk_wrote_for_itself():
    told = reading.brief_text(whole(), layout="dossier")
    for words in (*ONLY_DOSSIER, " ".join(["abababab"] * 8), " ".join(["cdcdcdcd"] * 8), "voided",
                  "returned", "An answer", "page.html", "12\u202f345".replace("\u202f", " ")):
        assert words in told.replace("\u202f", " "), words


def test_the_public_brief_holds_nothing_of_it():
    told = reading.brief_text(whole())
    for words in (*ONLY_DOSSIER, "An answer"):
        assert words not in told


def test_every_page_of_a_dossier_says_what_it_is():
    published = replace(whole(), state=State.PUBLISHED)
    for page in reading.pages(render(published, Options(layout="dossier"))):
        assert page.startswith("DESK DOSSIER For the desk alone")
    for page in reading.pages(render(whole(), Options(layout="dossier"))):
        assert page.startswith("DESK DOSSIER · DRAFT")


def test_a_dossier_is_as_sound_as_a_brief():
    assert faults(render(whole(), Options(layout="dossier"))) == []
