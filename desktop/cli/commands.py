"""What each command does; none of them loads Qt."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import asdict
from pathlib import Path

from db import backup, casefile, check
from db.actions import people
from db.desk import BACKUPS, Desk
from db.errors import Refused, Unavailable
from db.files import replace_file
from db.keys import Signer
from db.queries import cases, corrections, snapshots
from db.queries.people import everyone
from db.records import CaseCard, Person, Role, State
from db.rules import claimreview
from desktop.cli import password
from desktop.cli.output import complain, say
from resources.i18n import tr

NOBODY = Person("", "", Role.EDITOR, "")
"""Who reads where nobody signs in: somebody who may yet be asked for a second verdict."""

PAGE = 200
"""Cases read at a time: enough that reading, not asking, takes the time."""


def build_sample(wanted: Namespace) -> None:
    """Build the sample desk and say how to enter it."""
    from desktop import sample  # brings ReportLab

    sample.build(wanted.folder)
    say(str(wanted.folder))
    say(tr("Persons: {names}", names=", ".join(sample.PERSONS)))
    say(tr("Password of each: {password}", password=sample.PASSWORD))


def new(wanted: Namespace) -> None:
    """Make an empty desk, with its first supervisor when one is named."""
    secret = password.chosen(wanted.supervisor) if wanted.supervisor else ""
    desk = Desk.create(wanted.folder, wanted.name)
    try:
        if wanted.supervisor:
            people.found(desk, wanted.supervisor, secret)
    finally:
        desk.close()
    say(str(wanted.folder))


def take_in(wanted: Namespace) -> None:
    """Import a case file and print the case's number."""
    with _opened(wanted.desk) as desk:
        done = casefile.import_case(desk, _signed_in(desk, wanted.person), wanted.file)
        say(snapshots.snapshot(desk, done.id).number)


def show_list(wanted: Namespace) -> None:
    """Print the cases, newest first, as lines or as one JSON list."""
    with _opened(wanted.desk, Desk.for_reading) as desk:
        cards = _every_case(desk, State(wanted.state) if wanted.state else None)
        if wanted.json:
            _print_json(list(cards))
        else:
            for card in cards:
                say(f"{card.number}  {card.state:<10}  {card.label or '-':<16}  {card.title}")


def write_brief(wanted: Namespace) -> None:
    """Write the brief: the bytes that were issued, or the case as it stands."""
    from desktop import issued  # brings ReportLab

    with _opened(wanted.desk, Desk.for_reading) as desk:
        out = _outside(desk, wanted.out)
        case = snapshots.snapshot(desk, cases.find(desk, wanted.number))
        remark = issued.remark(desk, case, wanted.paper, wanted.kind)
        if remark:
            complain(remark)
        replace_file(out, issued.brief(desk, case, wanted.paper, wanted.kind))
        say(str(out))


def export(wanted: Namespace) -> None:
    """Write the case file and its files, or the case as ClaimReview."""
    with _opened(wanted.desk, Desk.for_reading) as desk:
        out = _outside(desk, wanted.out)
        case_id = cases.find(desk, wanted.number)
        if wanted.form == "claimreview":
            case = snapshots.snapshot(desk, case_id)
            if not case.policy.site:
                complain(tr("The desk's policy page names no web address under which checks "
                            "appear, so the review has a planned one that leads nowhere: {url}",
                            url=claimreview.place(case)))
            replace_file(out, claimreview.written(case))
        else:
            casefile.export_case(desk, case_id, out)
        say(str(out))


def write_register(wanted: Namespace) -> None:
    """Write what the desk corrected and withdrew."""
    from desktop.brief import register  # brings ReportLab

    with _opened(wanted.desk, Desk.for_reading) as desk:
        out = _outside(desk, wanted.out)
        replace_file(out, register.render(corrections.register(desk), wanted.paper))
        say(str(out))


def verify(wanted: Namespace) -> None:
    """Say what can be said about a brief, one sentence a line; any that is bad is a failure."""
    from desktop import verifying  # brings what reads PDFs

    with _opened(wanted.desk, Desk.for_reading) if wanted.desk else nullcontext() as desk:
        findings = verifying.verify(wanted.file, desk)
    for finding in findings:
        say(finding.sentence)
    bad = [finding.sentence for finding in findings if finding.bad]
    if bad:
        raise Refused(tr("{path} is not to be relied on: {sentence}",
                         path=wanted.file, sentence=bad[0]))


def prove(wanted: Namespace) -> None:
    """Check the desk: each finding is a line; any finding is a failure, a remark is none."""
    with _opened(wanted.desk, Desk.for_reading) as desk:
        report = check.examine(desk, head=wanted.head or "")
    for line in (*report.findings, *report.remarks):
        say(line)
    if report.findings:
        raise Unavailable(
            tr("The desk is damaged: {count} findings, the first: {finding}",
               count=len(report.findings), finding=report.findings[0])
        )
    say(tr("The desk is sound."))


def back_up(wanted: Namespace) -> None:
    """Copy the desk into one file and print its path."""
    with _opened(wanted.desk) as desk:
        say(str(backup.backup(desk, _outside(desk, wanted.out, desk.path / BACKUPS))))


COMMANDS: dict[str, Callable[[Namespace], None]] = {
    "sample": build_sample,
    "new": new,
    "import": take_in,
    "list": show_list,
    "brief": write_brief,
    "export": export,
    "verify": verify,
    "corrections": write_register,
    "check": prove,
    "backup": back_up,
}
"""What each name of `arguments.COMMAND_NAMES` runs."""


@contextmanager
def _opened(path: Path, opening: Callable[[Path], Desk] = Desk.open) -> Iterator[Desk]:
    desk = opening(path)
    desk.reader = NOBODY
    try:
        yield desk
    finally:
        desk.close()


def _signed_in(desk: Desk, name: str) -> Signer:
    return people.sign_in(desk, _person(desk, name).id, password.known(name))


def _person(desk: Desk, name: str) -> Person:
    here = [person for person in everyone(desk) if not person.left]
    found = [person for person in here if name in (person.name, person.id)]
    if len(found) == 1:
        return found[0]
    if found:
        raise Refused(tr("More than one person here is called {name}; give the id.", name=name))
    if not here:
        raise Refused(tr("This desk has no person yet: open it in the window first."))
    names = ", ".join(person.name for person in here)
    raise Refused(tr("Nobody here is called {name}; there are: {names}.", name=name, names=names))


def _every_case(desk: Desk, state: State | None) -> Iterator[CaseCard]:
    last: CaseCard | None = None
    while page := cases.page(desk, state=state, after=last, limit=PAGE):
        yield from page
        last = page[-1]


def _print_json(cards: list[CaseCard]) -> None:
    readable = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    shown = [asdict(card) for card in cards]
    sys.stdout.write(json.dumps(shown, ensure_ascii=not readable, indent=2) + "\n")


def _outside(desk: Desk, out: Path, room: Path | None = None) -> Path:
    """Return `out` unless it would land among the desk's own files; in `room` it may."""
    place = _real(out)
    inside = place.is_relative_to(_real(desk.path))
    if inside and not (room and place.is_relative_to(_real(room))):
        raise Refused(tr("{path} lies inside the desk; choose a place outside it.", path=out))
    return out


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))  # unlike resolve, takes a circle of links
