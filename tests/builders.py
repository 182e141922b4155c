"""Records for tests: the al-Bab case and small parts of a case, the same on every run."""

import json
from dataclasses import replace
from datetime import date
from uuid import NAMESPACE_URL, uuid5

import resources
from db.records import (
    AnchorKind,
    Appearance,
    Attachment,
    Block,
    BlockKind,
    CaseSnapshot,
    Claim,
    Claimant,
    ClaimantKind,
    Comment,
    Correction,
    Credit,
    Evidence,
    Policy,
    Reply,
    SecondVerdict,
    Stance,
    State,
    Tier,
)
from db.rules import scales
from db.rules.document import document as document_of
from db.rules.revision import revision

MOMENT = "2017-01-25T12:00:00.000Z"
TODAY = date(2017, 2, 1)


def identity(what):
    """Return the same UUID for the same words."""
    return str(uuid5(NAMESPACE_URL, f"stet:{what}"))


EDITOR = Credit(identity("Editor"), "Editor")
OTHER = Credit(identity("Second editor"), "Second editor")
SUPERVISOR = Credit(identity("Supervisor"), "Supervisor")


def al_bab():
    """Return the sample case file's JSON document."""
    return json.loads(resources.text("sample", "al-bab.case.json"))


def evidence(key="source", **changes):
    """Return an evidence item that lacks nothing; not cited anywhere."""
    item = Evidence(
        id=identity(f"evidence {key}"),
        key=key,
        title=f"Report {key}",
        publisher="The Paper",
        published="2017-01-23",
    )
    return replace(item, **changes)


def block(text="", kind=BlockKind.PARAGRAPH, **changes):
    """Return a part of an analysis."""
    part = Block(id=identity(f"block {kind} {text}"), kind=BlockKind(kind), text=text)
    return replace(part, **changes)


def reply(to="Press office", **changes):
    """Return a question that was answered in time."""
    request = Reply(
        id=identity(f"reply {to}"),
        to=to,
        question="Is it so?",
        channel="e-mail",
        asked="2017-01-23",
        deadline="2017-01-24",
        answered="2017-01-23",
        answer="No.",
    )
    return replace(request, **changes)


def comment(text="Who says so?", **changes):
    """Return an open remark on the whole case."""
    thread = identity(f"comment {text}")
    remark = Comment(
        id=thread,
        thread=thread,
        anchor=AnchorKind.CASE,
        anchor_id=None,
        anchor_field=None,
        text=text,
        by=SUPERVISOR,
        at=MOMENT,
    )
    return replace(remark, **changes)


def claim(**changes):
    """Return the claim of the al-Bab case."""
    fields = al_bab()["claim"]
    claimant = fields["claimant"]
    seen = fields["appearances"]
    whole = Claim(
        id=identity("claim"),
        quote=fields["quote"],
        claimant=Claimant(
            identity("claimant"), **{**claimant, "kind": ClaimantKind(claimant["kind"])}
        ),
        date=fields["date"],
        place=fields["place"],
        medium=fields["medium"],
        appearances=tuple(
            Appearance(identity(f"appearance {index}"), **row) for index, row in enumerate(seen)
        ),
    )
    return replace(whole, **changes)


def snapshot(**changes):
    """Return the al-Bab case as an editor left it: a draft with its verdict, changed as asked."""
    document = al_bab()
    case = CaseSnapshot(
        id=identity("case"),
        number="FC-2017-0001",
        state=State.DRAFT,
        title=document["title"],
        language=document["language"],
        claim=claim(),
        scale=scales.load(document["scale"]),
        policy=Policy(name="The Desk"),
        revision="0" * 64,
        head="1" * 64,
        created_at=MOMENT,
        updated_at=MOMENT,
        topics=tuple(document["topics"]),
        verdict=document["verdict"],
        reason=document["reason"],
        evidence=tuple(_item(row) for row in document["evidence"]),
        blocks=tuple(
            block(row["text"], BlockKind(row["kind"])) for row in document["analysis"]
        ),
        replies=tuple(reply(**row) for row in document["replies"]),
        authors=(EDITOR,),
        written_by=(EDITOR,),
        written_at=MOMENT,
    )
    whole = replace(case, **changes)
    return whole if "revision" in changes else sealed(whole)


def correcting(tier=Tier.WORDING, **changes):
    """Return the case as it is being corrected, its verdict as it was published."""
    case = snapshot(**{"state": State.CORRECTING, **changes})
    opened = Correction(
        id=identity(f"correction {tier}"),
        tier=tier,
        reason="A typo.",
        opened_by=EDITOR,
        opened_at=MOMENT,
        verdict_before=al_bab()["verdict"],
        scale_before=case.scale.reference,
    )
    return replace(case, corrections=(opened,))


def second(rating="", by=OTHER, **changes):
    """Return another editor's verdict on the case: by itself, the same."""
    fields = {
        "id": identity("second verdict"),
        "rating": rating or al_bab()["verdict"],
        "scale": al_bab()["scale"],
        "reason": "No witness says so.",
        "revision": "0" * 64,
        "by": by,
        "at": MOMENT,
    }
    return SecondVerdict(**{**fields, **changes})


def sealed(case):
    """Return the case with the revision that its content has."""
    return replace(case, revision=revision(document_of(case)))


def _item(row):
    fields = {name: value for name, value in row.items() if name != "files"}
    return evidence(**{**fields, "stance": Stance(fields["stance"])})


def taken_in(read):
    """Return the case of a document that was read, its files taken in as attachments."""
    portrait = read.portrait and attachment(read.portrait)
    claimant = replace(read.claim.claimant, portrait=portrait)
    return snapshot(
        title=read.title,
        language=read.language,
        topics=read.topics,
        claim=replace(read.claim, claimant=claimant),
        scale=read.scale,
        verdict=read.verdict,
        reason=read.reason,
        origins_exception=read.origins_exception,
        evidence=tuple(
            replace(item, attachments=tuple(map(attachment, read.files.get(item.key, ()))))
            for item in read.evidence
        ),
        blocks=read.blocks,
        replies=read.replies,
    )


def attachment(file):
    """Return the attachment of a file that a case document describes."""
    fields = {name: getattr(file, name) for name in ("name", "sha256", "media_type", "size")}
    key = identity(f"attachment {file.sha256}")
    return Attachment(key, **fields, caption=file.caption, alt=file.alt)
