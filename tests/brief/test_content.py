"""A brief holds everything that a reader needs to judge the check, in words that can be copied."""

import io
from dataclasses import replace

import pikepdf
import pytest

from db.records import (
    Appearance,
    Approval,
    Attachment,
    Block,
    BlockKind,
    Correction,
    Decision,
    IssuedBrief,
    Mark,
    MarkKind,
    Round,
    Scale,
    SecondVerdict,
    State,
    Tier,
)
from desktop.brief import Options, as_published, render
from tests.brief import layout, reading
from tests.builders import (
    EDITOR,
    MOMENT,
    OTHER,
    SUPERVISOR,
    block,
    claim,
    comment,
    correcting,
    evidence,
    snapshot,
)

PAPERS = {"a4": (595.276, 841.89), "letter": (612, 792)}
BRIEF = IssuedBrief("one", 1, "a" * 64, "0" * 64, "a4", SUPERVISOR, MOMENT)


def published(**changes):
    return as_published(snapshot(**changes), at=MOMENT, by=SUPERVISOR)


@pytest.fixture(scope="module")
def al_bab_text():
    return reading.brief_text(snapshot())


def test_claim_and_verdict_are_told(al_bab_text):
    case = snapshot()
    for words in (
        case.policy.name, case.title, case.reason, case.claim.quote, case.claim.claimant.name,
        case.claim.claimant.role, case.claim.place, case.claim.medium, "23 January 2017",
        case.rating.label, case.rating.definition, case.number, *case.topics,
    ):  # fmt: skip
        assert reading.flat(words) in al_bab_text


def test_every_rating_of_the_scale_is_shown(al_bab_text):
    for rating in snapshot().scale.ratings:
        assert rating.short.upper() in al_bab_text


def test_every_quotation_is_whole(al_bab_text):
    for item in snapshot().evidence:
        assert reading.flat(item.quote or "") in al_bab_text


def test_every_source_is_listed(al_bab_text):
    listed = al_bab_text.split(" Sources ")[1]
    for item in snapshot().evidence:
        assert item.title in listed
        assert item.publisher in listed
        assert (item.author or "") in listed
        assert (item.locator or "") in listed


def test_the_analysis_is_whole_and_its_citations_are_numbers(al_bab_text):
    assert "described a joint strike with the US-led coalition near al-Bab the day before[1]." in (
        al_bab_text
    )
    assert "[@" not in al_bab_text


def test_reply_requests_tell_question_and_answer(al_bab_text):
    for reply in snapshot().replies:
        assert reply.to in al_bab_text
        assert reading.flat(reply.question) in al_bab_text
    assert "No coordination of airstrikes; the channel is for de-confliction." in al_bab_text
    assert "No answer." in al_bab_text


def test_stance_grade_and_origin_are_words(al_bab_text):
    for words in ("refutes", "supports", "context", "independent", "repeats [1]", "B2"):
        assert words in al_bab_text


def test_what_the_desk_wrote_for_itself_stays_there():
    case = snapshot(notes="NOTE OF THE DESK", comments=(comment("A REMARK"),))
    text = reading.brief_text(case)
    assert "NOTE OF THE DESK" not in text
    assert "A REMARK" not in text
    for item in case.evidence:
        assert not item.note or item.note not in text


def test_a_source_gives_all_that_finds_it_again():
    item = evidence(
        "key", url="https://example.org/a", archived_url="https://archive.example/b",
        accessed="2017-01-25", locator="page 7", author="A. Author", language="ru",
        quote="Слова", translation="Words",
    )  # fmt: skip
    content = render(snapshot(evidence=(item,)))
    text = reading.text(content)
    for words in ("Address:", "Archived copy:", "Accessed 25 January 2017", "page 7", "A. Author",
                  "Language: Russian.", "“Слова”", "In translation: “Words”"):  # fmt: skip
        assert words in text
    assert {"https://example.org/a", "https://archive.example/b"} <= set(
        reading.addresses(content)
    )


@pytest.mark.parametrize(
    ("spoken", "tag", "said"),
    [("en", "pt-BR", "Language: Portuguese (Brazil)."), ("ru", "en", "Язык: английский."),
     ("fr", "de", "Language: German."), ("en", "qqq", "Language: qqq."), ("en", "en", None)],
)  # fmt: skip
def test_a_sources_language_is_a_word_of_the_briefs_own(spoken, tag, said):
    text = reading.brief_text(snapshot(language=spoken, evidence=(evidence(language=tag),)))
    assert said in text if said else "Language" not in text


def test_a_files_name_stands_before_its_hash_whatever_the_direction():
    kept = Attachment("f", "ward-1.jpg", "1" * 64, "image/jpeg", 9)
    case = snapshot(language="ar", evidence=(evidence(attachments=(kept,)),))
    found = layout.pieces(render(case))
    (name,) = (piece for piece in found if "ward" in piece.text)
    (hashed,) = (piece for piece in found if "11111111…" in piece.text)
    assert (name.page, name.base) == (hashed.page, hashed.base)
    assert hashed.right < name.left


def test_what_lists_appearances_is_written_as_the_language_writes_it():
    seen = tuple(Appearance("", name, "2017-01-23") for name in ("TASS", "Sputnik"))
    text = reading.brief_text(snapshot(language="ar", claim=claim(appearances=seen)))
    assert "؛" in text.split("Sputnik")[0][-20:] + text.split("Sputnik")[1][:5]


def test_hashes_are_printed_in_full():
    text = reading.brief_text(snapshot(revision="ab" * 32, head="cd" * 32))
    assert " ".join(["abababab"] * 8) in text
    assert " ".join(["cdcdcdcd"] * 8) in text


def test_who_wrote_checked_approved_and_published_is_told_unless_unwanted():
    case = published(
        rounds=(
            Round("r", 1, "0" * 64, EDITOR, MOMENT, Decision.APPROVED, SUPERVISOR, MOMENT, None),
        ),
        approvals=(Approval("a", "0" * 64, SUPERVISOR, MOMENT),),
        revision="0" * 64,
    )
    text = reading.brief_text(case)
    for words in ("Written by Editor", "Checked by Supervisor", "Approved by Supervisor",
                  "Published by Supervisor"):  # fmt: skip
        assert words in text
    assert "Supervisor" not in reading.brief_text(case, names=False)


def test_who_checked_a_record_before_it_was_written_is_not_told():
    """A correction of words has no round of its own: the last one was over other words."""
    former = Round("r", 1, "a" * 64, EDITOR, MOMENT, Decision.APPROVED, OTHER, MOMENT)
    case = correcting(rounds=(former,), briefs=(BRIEF,), written_at="2017-01-31T08:15:00.000Z")
    done = as_published(case, at="2017-02-01T10:00:00.000Z", by=SUPERVISOR, public_note="So.")
    text = reading.brief_text(done)
    assert "Written by Editor 31 January 2017, 08:15 UTC" in text
    assert "Checked by" not in text
    approved = f"Approved by Supervisor 1 February 2017, 10:00 UTC record {case.revision[:12]}"
    assert approved in text


def test_who_sent_a_record_back_is_not_told_to_have_checked_it():
    """A correction that was returned may be published at once, its words unchanged."""
    returned = Round("r", 1, "0" * 64, EDITOR, MOMENT, Decision.RETURNED, OTHER, MOMENT, "No.")
    text = reading.brief_text(correcting(rounds=(returned,), revision="0" * 64))
    assert "Checked by" not in text
    approved = replace(returned, id="s", number=2, decision=Decision.APPROVED)
    text = reading.brief_text(correcting(rounds=(returned, approved), revision="0" * 64))
    assert "Checked by Second editor" in text


def test_a_correction_tells_its_note_and_what_it_replaces():
    opened = Correction("c", Tier.VERDICT, "reason", SUPERVISOR, MOMENT)
    case = snapshot(state=State.CORRECTING, corrections=(opened,), briefs=(BRIEF,))
    done = as_published(
        case, at="2017-02-01T10:00:00.000Z", by=SUPERVISOR, public_note="The verdict was wrong."
    )
    text = reading.brief_text(done)
    assert "Verdict corrected, 1 February 2017, 10:00 UTC. The verdict was wrong." in text
    assert "12:00 UTC. Brief 2, 1 February 2017, 10:00 UTC, supersedes brief 1." in text


def test_a_correction_that_was_given_up_is_told_to_the_desk_alone():
    given_up = Correction("c", Tier.VERDICT, "reason", SUPERVISOR, MOMENT, None, MOMENT,
                          abandoned=True, abandoned_for="It stood right.")
    case = snapshot(state=State.PUBLISHED, corrections=(given_up,), briefs=(BRIEF,))
    assert "Corrections" not in reading.brief_text(case)
    assert "It stood right." in reading.brief_text(case, layout="dossier")


def test_a_corrected_verdict_tells_what_it_was():
    opened = Correction("c", Tier.VERDICT, "reason", SUPERVISOR, MOMENT, "It was wrong.", MOMENT,
                        verdict_before="true", scale_before=snapshot().scale.reference)
    text = reading.brief_text(snapshot(state=State.PUBLISHED, corrections=(opened,)))
    assert "It was wrong. Before, it was: True." in text


def test_a_dissent_is_told_where_readers_are_to_know_of_it():
    second = SecondVerdict("s", "misleading", snapshot().scale.reference, "It leaves things out.",
                           "0" * 64, EDITOR, MOMENT)
    told = "A second editor, who had not seen this verdict, judged: Misleading. It leaves things"
    assert told not in reading.brief_text(snapshot(seconds=(second,)))
    assert told in reading.brief_text(snapshot(seconds=(replace(second, printed=True),)))
    assert told in reading.brief_text(snapshot(seconds=(second,)), layout="dossier")


def test_a_veiled_verdict_is_called_so():
    case = snapshot(verdict=None, reason=None, veiled=True)
    assert "The verdict is veiled until a second one is given." in reading.brief_text(case)


def test_the_desk_says_where_to_complain():
    policy = replace(
        snapshot().policy, address="desk@example.org", correction_policy="We correct at once."
    )
    text = reading.brief_text(snapshot(policy=policy))
    assert "desk@example.org" in text
    assert "We correct at once." in text


def test_parts_can_be_left_out():
    text = reading.brief_text(snapshot(), evidence=False, replies=False)
    assert "Right of reply" not in text
    assert "What it says" not in text
    assert " Sources " in text


@pytest.mark.parametrize("paper", PAPERS)
def test_both_papers(paper):
    content = render(snapshot(), Options(paper=paper))
    with pikepdf.open(io.BytesIO(content)) as document:
        boxes = [[float(side) for side in page.mediabox] for page in document.pages]
    assert boxes == [[0, 0, *map(pytest.approx, PAPERS[paper])]] * len(boxes)


def test_title_author_language_and_outline_are_in_the_file():
    content = render(snapshot())
    with pikepdf.open(io.BytesIO(content)) as document:
        assert document.docinfo.Title == snapshot().title
        assert document.docinfo.Author == "The Desk"
        assert document.docinfo.CreationDate == "D:20170125120000Z"
        assert document.Root.Lang == "en"
    assert [snapshot().title, "The claim", "Verdict", "What was claimed"] == (
        reading.outline(content)[:4]
    )
    assert "Sources" in reading.outline(content)


def test_every_page_is_numbered():
    numbered = reading.pages(render(snapshot()))
    for number, page in enumerate(numbered, start=1):
        assert f"Page {number} of {len(numbered)}" in page


def test_citations_lead_to_the_list_of_sources():
    content = render(snapshot())
    found = reading.pages(content)
    places = reading.destinations(content)
    assert len(places) == len(snapshot().evidence)
    assert all(" Sources " in found[page] for page, _ in places)


def test_a_citation_of_nothing_says_so():
    text = reading.brief_text(snapshot(blocks=(block("It is so [@gone]."),)))
    assert "It is so[source gone is missing]." in text


@pytest.mark.parametrize("kind", BlockKind)
def test_every_kind_of_block_is_printed(kind):
    assert "Words of it" in reading.brief_text(snapshot(blocks=(block("Words of it", kind),)))


def test_emphasis_keeps_the_text_in_one_piece():
    marks = (
        Mark(0, 3, MarkKind.BOLD), Mark(2, 5, MarkKind.ITALIC),
        Mark(6, 10, MarkKind.LINK, "mailto:desk@example.org"),
    )  # fmt: skip
    content = render(snapshot(blocks=(Block("b", BlockKind.PARAGRAPH, "Abcde fghi jk", marks),)))
    assert "Abcde fghi jk" in reading.text(content)
    assert "mailto:desk@example.org" in reading.addresses(content)


def test_a_case_with_almost_nothing_is_a_brief_too():
    bare = snapshot(
        title="", topics=(), verdict=None, reason=None, evidence=(), blocks=(), replies=(),
        authors=(), written_by=(), claim=claim(date=None, place=None, medium=None, appearances=()),
    )  # fmt: skip
    text = reading.brief_text(bare)
    assert "This case has no verdict yet." in text
    assert bare.claim.quote in text


def test_scales_of_any_length_fit():
    five = snapshot().scale
    for count in (0, 1, 2, 8, 15):
        ratings = tuple(
            replace(five.ratings[index % 5], id=f"r{index}", short=f"Step number {index}",
                    label="A long label " * 40)
            for index in range(count)
        )  # fmt: skip
        scale = Scale("own", 1, "Own", "here", ratings)
        text = reading.brief_text(snapshot(scale=scale, verdict="r0" if count else None))
        if count > 1:
            assert f"STEP NUMBER {count - 1}" in text


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("Latin", "Žluťoučký kůň “Straße”, tiếng Việt, Łódź"),
        ("Cyrillic", "Съешь ещё этих мягких булок, їжак та ґанок"),
        ("Greek", "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία"),
        ("composed", "e\u0301te\u0301"),
    ],
)
def test_left_to_right_scripts_come_back_as_written(script, words):
    import unicodedata

    text = reading.brief_text(snapshot(blocks=(block(words),)))
    assert unicodedata.normalize("NFC", words) in text
    assert "could not print" not in text
