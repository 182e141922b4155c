"""What was said and decided in the rounds of a case, from plain rows to records."""

import json
from typing import Any

from db.credits import Names
from db.reading import parts
from db.records import (
    AnchorKind,
    Approval,
    Comment,
    Decision,
    LeftOpen,
    Looked,
    Passage,
    Round,
    SecondVerdict,
    Tick,
)


def comments(driver: Any, case_id: str, names: Names) -> tuple[Comment, ...]:
    """Return the comments of a case, oldest first, with those that are settled."""
    return tuple(
        Comment(
            id=row["id"],
            thread=row["thread"],
            anchor=AnchorKind(row["anchor"]),
            anchor_id=row["anchor_id"],
            anchor_field=row["anchor_field"],
            text=row["text"],
            by=names.credit(row["created_by"]),
            at=row["created_at"],
            resolved=bool(row["resolved"]),
            passage=_passage(row),
        )
        for row in parts(driver, "comments", case_id, "created_at, id")
    )


def _passage(row: dict[str, Any]) -> Passage | None:
    if not row["anchor_quote"]:
        return None
    return Passage(row["anchor_quote"], row["anchor_before"] or "", row["anchor_start"] or 0)


def rounds(driver: Any, case_id: str, names: Names) -> tuple[Round, ...]:
    """Return the rounds of a case in their order; one that waits has no decision."""
    return tuple(
        Round(
            id=row["id"],
            number=row["number"],
            revision=row["revision"],
            submitted_by=names.credit(row["submitted_by"]),
            submitted_at=row["submitted_at"],
            decision=Decision(row["decision"]) if row["decision"] else None,
            decided_by=names.maybe(row["decided_by"]),
            decided_at=row["decided_at"],
            note=row["note"],
            looked=Looked(**_lists(row["seen"])) if row["seen"] else None,
        )
        for row in parts(driver, "rounds", case_id, "number")
    )


def ticks(driver: Any, case_id: str, names: Names) -> tuple[Tick, ...]:
    """Return the lines of the checklist that were ticked, each for one revision."""
    return tuple(
        Tick(row["id"], row["line"], row["revision"], names.credit(row["ticked_by"]),
             row["ticked_at"])
        for row in parts(driver, "ticks", case_id, "rowid")
    )


def approvals(driver: Any, case_id: str, names: Names) -> tuple[Approval, ...]:
    """Return the approvals of a case, oldest first, with those that are voided."""
    return tuple(
        Approval(
            id=row["id"],
            revision=row["revision"],
            by=names.credit(row["approved_by"]),
            at=row["approved_at"],
            checklist=tuple(json.loads(row["checklist"])),
            note=row["note"],
            voided=bool(row["voided"]),
            left_open=LeftOpen(**_lists(row["left_open"])) if row["left_open"] else LeftOpen(),
        )
        for row in parts(driver, "approvals", case_id, "rowid")
    )


def seconds(driver: Any, case_id: str, names: Names) -> tuple[SecondVerdict, ...]:
    """Return the second verdicts of a case, oldest first."""
    return tuple(
        SecondVerdict(
            id=row["id"],
            rating=row["rating"],
            scale=row["scale"],
            reason=row["reason"],
            revision=row["revision"],
            by=names.credit(row["filed_by"]),
            at=row["filed_at"],
            correction=row["correction_id"],
            settlement=row["settlement"],
            settled_rating=row["settled_rating"],
            settled_by=names.maybe(row["settled_by"]),
            settled_at=row["settled_at"],
            printed=bool(row["printed"]),
        )
        for row in parts(driver, "seconds", case_id, "rowid")
    )


def _lists(stored: str) -> dict[str, tuple[str, ...]]:
    """Return a JSON object of lists of texts."""
    return {name: tuple(found) for name, found in json.loads(stored).items()}
