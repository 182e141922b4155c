"""The events in their order: hash, chain, signature, commitments, and what their authors might."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from db import journal
from db.check.beside import Beside, Writers
from db.check.changed import Changed
from db.check.reading import Wanted, hashed, streamed
from db.check.replay import Replay
from db.check.rights import Deed
from resources.i18n import tr

CLOCK = timedelta(minutes=2)
"""How far a clock is set back by the network's time without a word."""

_SHOWN = 16
"""Digits of a head that a sentence repeats."""

Row = dict[str, Any]


def events(driver: Any, replay: Replay, wanted: Wanted) -> Iterator[str]:
    """Yield what is wrong with each event, and with what the given head says of them."""
    known = not replay.head or replay.link.startswith(replay.head)
    beside = Beside(driver)
    replay.wrote_last = Writers(driver).before
    for event in wanted(streamed(driver, "SELECT * FROM events ORDER BY seq")):
        yield from _strays(beside.before(event["seq"]))
        for finding in _event(event, beside.of(event["seq"]), replay):
            yield tr("Event {seq}: {finding}", seq=event["seq"], finding=finding)
        if replay.head and replay.link.startswith(replay.head):
            known = True
            replay.remarks.append(_reached(replay, event))
    yield from _strays(beside.rest())
    if not known:
        yield tr("The head {head}… is not on this desk's chain: events that it stood for were cut "
                 "off or replaced, or it was printed by another desk", head=replay.head[:_SHOWN])


def _reached(replay: Replay, event: Row) -> str:
    return tr("The head {head}… is event {seq}, of {at}: nothing up to there was cut off or "
              "replaced", head=replay.head[:_SHOWN], seq=event["seq"], at=event["at"])


def _strays(groups: Iterable[tuple[int, list[Row]]]) -> Iterator[str]:
    for seq, _ in groups:
        yield tr("Event {seq}: it is missing, but values of it are there", seq=seq)


def _event(event: Row, values: list[Row], replay: Replay) -> Iterator[str]:
    replay.seq += 1
    if event["seq"] != replay.seq:
        yield tr("events before it are missing")
        replay.seq = event["seq"]
    found = hashed(journal.event_id, event["body"])
    if found != event["id"]:
        yield tr("its text does not have its hash")
    replay.link = hashed(journal.link, replay.link, found)
    if replay.link != event["chain"]:
        yield tr("the chain is broken here")
        replay.link = event["chain"] if _is_hash(event["chain"]) else "00"
    try:
        body = journal.parse(event["body"])
        yield from _body(event, body, values, replay)
    except (ValueError, KeyError, TypeError) as error:
        yield tr("it cannot be read ({why})", why=error)


def _is_hash(value: str) -> bool:
    return len(value) == 64 and all(letter in "0123456789abcdef" for letter in value)


def _body(event: Row, body: Row, values: list[Row], replay: Replay) -> Iterator[str]:
    for column, name in (("case_id", "case"), ("author", "author"), ("at", "at"), ("act", "act")):
        if event[column] != body[name]:
            yield tr("{column} differs from what was signed", column=column)
    head = replay.heads.get(body["case"])
    if body["parents"] != ([head] if head else []):
        yield tr("it does not follow the last event of its case")
    replay.heads[body["case"]] = event["id"]
    _look_at_clock(event["seq"], body["at"], replay)
    sound: list[Changed] = []
    yield from _changes(event, body["changes"], values, replay, sound)
    yield from _judged(event, body, replay, sound)


def _judged(event: Row, body: Row, replay: Replay, changes: list[Changed]) -> Iterator[str]:
    """Say what is wrong with the signature, and what its author might not do at that moment."""
    author = str(body["author"])
    replay.roll.found(changes)
    wrong = replay.roll.signature(author, event["id"], event["signature"])
    if wrong:
        yield wrong
    deed = Deed(str(body["act"]), author, body["case"], tuple(changes))
    yield from replay.rights.judge(deed, replay.roll)
    replay.roll.take(changes)


def _look_at_clock(seq: int, at: str, replay: Replay) -> None:
    if replay.at and at < replay.at and _moment(replay.at) - _moment(at) > CLOCK:
        replay.remarks.append(
            tr("Event {seq}: its time, {at}, lies before the time of the event before it, "
               "{before}: a clock was set back", seq=seq, at=at, before=replay.at)
        )
    replay.at = at


def _moment(at: str) -> datetime:
    return datetime.fromisoformat(at)


def _changes(
    event: Row, changes: list[Row], values: list[Row], replay: Replay, sound: list[Changed]
) -> Iterator[str]:
    if [value["ordinal"] for value in values] != list(range(len(changes))):
        yield tr("it has {found} values, not {wanted}", found=len(values), wanted=len(changes))
    for change, value in zip(changes, values, strict=False):
        place = (change["kind"], change["id"], change["field"])
        named = tr("{field} of {kind} {id}", field=place[2], kind=place[0], id=place[1])
        if (value["kind"], value["row_id"], value["field"]) != place:
            yield tr("the value beside {place} belongs elsewhere", place=named)
        if replay.wrote_last(event["seq"], place) != change["was"]:
            yield tr("{place} does not follow the event that wrote it last", place=named)
        if value["value"] is None:
            replay.missing.append((event["seq"], place))
            sound.append(Changed(*place, None))
            continue
        if hashed(journal.commitment, value["salt"] or b"", value["value"]) == change["commit"]:
            sound.append(Changed(*place, json.loads(value["value"])))
        else:
            yield tr("{field} of {kind} {id} is not what was committed", field=place[2],
                     kind=place[0], id=place[1])
