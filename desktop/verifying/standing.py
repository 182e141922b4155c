"""What a desk says of a brief: is it ours, who approved it, does a later one take its place."""

from db.desk import Desk
from db.errors import Refused
from db.queries import briefs, cases, snapshots
from db.records import CaseSnapshot, IssuedBrief, State
from desktop import dates
from desktop.verifying.contents import Contents
from desktop.verifying.finding import Finding
from desktop.verifying.reprinting import prints_again
from resources.i18n import tr


def findings(found: Contents, desk: Desk) -> list[Finding]:
    """Return what the desk knows of the record, who approved it, and what came after."""
    if found.record is None:
        return [Finding(tr("Without a record, there is nothing to ask the desk about."))]
    case = _case(found, found.record, desk)
    if case is None:
        return [Finding(tr("The desk does not know this record."), bad=True)]
    issue = _issue(case, found.sha256)
    return [
        _head(found, desk),
        _known(case, found, desk, issue),
        _approved(case, found.record, issue),
        *_since(case, found.record, issue),
    ]


def _case(found: Contents, record: str, desk: Desk) -> CaseSnapshot | None:
    """Return the case that the brief is of, the one it names before any other."""
    issuer = briefs.issued_as(desk, found.sha256)
    if issuer is not None:
        return snapshots.snapshot(desk, issuer)
    known = [snapshots.snapshot(desk, one) for one in briefs.of_record(desk, record)]
    named = _named(found.number, desk)
    if named is not None and (named.revision == record or named.id in {one.id for one in known}):
        return named
    return known[0] if known else None


def _named(number: str, desk: Desk) -> CaseSnapshot | None:
    try:
        return snapshots.snapshot(desk, cases.find(desk, number))
    except Refused:
        return None


def _head(found: Contents, desk: Desk) -> Finding:
    """Tell whether the journal still holds what it held when the brief was printed."""
    reached = briefs.head_among(desk, found.printed)
    if reached is not None:
        seq, at, _ = reached
        return Finding(tr("The journal's head that it prints is event {seq} of this desk, {when}.",
                          seq=seq, when=dates.day(at[:10])))
    if briefs.unknown(desk, found.printed - {found.record or ""}):
        return Finding(tr("The journal's head that it prints is not on this desk's chain: events "
                          "were cut off or replaced since, or another desk printed it."), bad=True)
    return Finding(tr("It prints no head of the journal."))


def _issue(case: CaseSnapshot, sha256: str) -> IssuedBrief | None:
    return next((brief for brief in case.briefs if brief.sha256 == sha256), None)


def _known(
    case: CaseSnapshot, found: Contents, desk: Desk, issue: IssuedBrief | None
) -> Finding:
    if issue is not None:
        return Finding(tr(
            "The desk issued this file, byte for byte: brief {n} of {number}, {when}, by {name}.",
            n=issue.number, number=case.number, when=dates.day(issue.at[:10]), name=issue.by.name,
        ))
    last = next((one for one in reversed(case.briefs) if one.revision == found.record), None)
    if last is not None and prints_again(found, case, desk):
        return Finding(tr(
            "This printing was not issued itself; its record is that of brief {n} of {number}, "
            "{when}, by {name}, and the desk prints it so today, byte for byte.",
            n=last.number, number=case.number, when=dates.day(last.at[:10]), name=last.by.name,
        ))
    if last is not None:
        return Finding(
            tr("The desk issued this record of {number}, but never this file, and does not print "
               "it so today: the words on its pages may be others.", number=case.number),
            bad=True,
        )
    if case.revision == found.record:
        return Finding(tr("This is {number} as it stands on the desk; it was never issued.",
                          number=case.number))
    return Finding(tr("The desk knows this record as a former state of {number}, never issued.",
                      number=case.number))


def _approved(case: CaseSnapshot, record: str, issue: IssuedBrief | None) -> Finding:
    """Tell who approved the record: of an issued file, before it left the house."""
    found = [
        approval for approval in case.approvals
        if approval.revision == record and (issue is None or approval.at <= issue.at)
    ]
    if not found:
        return Finding(tr("Nobody approved this record."))
    last = found[-1]
    return Finding(tr("{name} approved this record on {when}.",
                      name=last.by.name, when=dates.utc(last.at)))


def _since(case: CaseSnapshot, record: str, issue: IssuedBrief | None) -> list[Finding]:
    """Tell what took the brief's place, and whether the check was withdrawn."""
    later = _later(case, record, issue)
    if case.state is not State.WITHDRAWN:
        return [later]
    why, gone = _notice(case) or tr("no reason was given."), case.withdrawal
    if gone is None:
        withdrawn = tr("{number} has been withdrawn since: {why}", number=case.number, why=why)
    else:
        withdrawn = tr("{number} has been withdrawn since, on {when}, by {name}: {why}",
                       number=case.number, when=dates.utc(gone.at), name=gone.by.name, why=why)
    return [later, Finding(withdrawn)]


def _later(case: CaseSnapshot, record: str, issue: IssuedBrief | None) -> Finding:
    """Tell what took the brief's place; of a file that was never issued, whether any brief is."""
    last = case.briefs[-1] if case.briefs else None
    if last is None:
        return Finding(tr("No brief of {number} was issued.", number=case.number))
    stands = issue.id == last.id if issue else last.revision == record
    if not stands:
        return Finding(_superseded(case, last, issue))
    if case.awaits_reissue and last.erased:
        return Finding(tr("A supervisor erased its file on {when}, for it showed what had to go; "
                          "a correction is to follow.", when=dates.day(last.erased[:10])))
    if case.state is State.CORRECTING:
        return Finding(tr("No later brief supersedes it; a correction is under way."))
    return Finding(tr("No later brief supersedes it."))


def _superseded(case: CaseSnapshot, last: IssuedBrief, issue: IssuedBrief | None) -> str:
    """Name the brief that took its place, as that one says itself, and the last one."""
    heirs = (brief for brief in case.briefs if issue and brief.supersedes == issue.id)
    heir = next(heirs, last)
    said = tr("Brief {n} of {number}, issued on {when}, supersedes it.",
              n=heir.number, number=case.number, when=dates.utc(heir.at))
    if heir.id == last.id:
        return said
    return tr("{said} The last one is brief {n}, issued on {when}.",
              said=said, n=last.number, when=dates.utc(last.at))


def _notice(case: CaseSnapshot) -> str | None:
    """Return what readers are told; cases withdrawn before there were notices gave a reason."""
    return case.withdrawal.notice if case.withdrawal else case.state_reason
