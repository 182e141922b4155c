"""The way of a case, from draft to published, as the top bar draws it."""

from dataclasses import dataclass
from enum import Enum

from db.records import CaseSnapshot, Correction, Decision, State, Tier
from desktop import states
from resources.i18n import tr


class Standing(Enum):
    """Whether a stop of the way lies behind, is where the case stands, or is still ahead."""

    BEHIND = "behind"
    HERE = "here"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop; `tone` is a token that also exists as `tone_soft`, or "accent" as usual."""

    label: str
    glyph: str
    tone: str
    standing: Standing


_WAY = (State.DRAFT, State.IN_REVIEW, State.APPROVED, State.PUBLISHED)
_GLYPHS = {
    State.DRAFT: "pen-line", State.IN_REVIEW: "eye", State.APPROVED: "badge-check",
    State.PUBLISHED: "check-check", State.CORRECTING: "pen-line", State.WITHDRAWN: "ban",
    State.SHELVED: "archive",
}
_TONES = {State.CORRECTING: "warn", State.WITHDRAWN: "bad", State.SHELVED: "info"}


def stops(case: CaseSnapshot) -> tuple[Stop, ...]:
    """Return the stops of the case's way; a state off the usual way takes its own place in it."""
    way = _way(case.state)
    here = way.index(case.state)
    return tuple(_stop(case, state, index - here) for index, state in enumerate(way))


def spoken(way: tuple[Stop, ...]) -> str:
    """Return the way in words, for screen readers."""
    place = next(index for index, stop in enumerate(way) if stop.standing is Standing.HERE)
    return tr("State: {label}, step {place} of {count}",
              label=way[place].label, place=place + 1, count=len(way))


def standing(case: CaseSnapshot) -> str:
    """Return why the case is where it is, in the words of whoever put it there, or ""."""
    returned = _returned(case)
    if case.correction is not None:
        under_way = _corrected(case.correction)
        return "\n".join(filter(None, (returned, f"{under_way} {_approved(case)}".rstrip())))
    if returned:
        return returned
    if case.state is State.DRAFT and _is_overtaken(case):
        return tr("An edit voided the approval by {name}.", name=case.approvals[-1].by.name)
    if approved := _approved(case):
        return approved
    if case.state is State.WITHDRAWN and case.withdrawal:
        return f"{states.name(case.state)}: {case.withdrawal.reason}"
    if case.awaits_reissue:
        return tr("The issued brief was erased with something that it showed. Open a correction, "
                  "mend what is left, and let another publish it with a note.")
    if case.state in (State.SHELVED, State.WITHDRAWN) and case.state_reason:
        return f"{states.name(case.state)}: {case.state_reason}"
    return ""


def _returned(case: CaseSnapshot) -> str:
    """Return who sent the case back and what they wrote, or ""."""
    if not case.returned:
        return ""
    last = case.rounds[-1]
    name = last.decided_by.name if last.decided_by else ""
    return tr("Returned by {name}: {note}", name=name, note=last.note or "")


def _approved(case: CaseSnapshot) -> str:
    """Return whose approval would be void after any change, or ""."""
    if case.state is not State.APPROVED or case.approval is None:
        return ""
    return tr("Approved by {name}. Changing anything voids the approval.",
              name=case.approval.by.name)


def _corrected(opened: Correction) -> str:
    """Return which correction is under way, wherever it stands: a review, too, is one of it."""
    tier = {
        Tier.VERDICT: tr("verdict"), Tier.SUBSTANCE: tr("substance"), Tier.WORDING: tr("wording"),
    }[opened.tier]
    return tr("Correcting · {tier}: {reason} ({name})",
              tier=tier, reason=opened.reason, name=opened.opened_by.name)


def _is_overtaken(case: CaseSnapshot) -> bool:
    """Tell whether this draft was approved until somebody wrote in it."""
    last = case.rounds[-1].decision if case.rounds else None
    return last is Decision.APPROVED and bool(case.approvals and case.approvals[-1].voided)


def _way(state: State) -> tuple[State, ...]:
    if state in (State.CORRECTING, State.WITHDRAWN):
        return (*_WAY, state)
    if state is State.SHELVED:
        return (state, *_WAY[1:])
    return _WAY


def _stop(case: CaseSnapshot, state: State, distance: int) -> Stop:
    if distance < 0:
        return Stop(states.name(state), "check", "ok", Standing.BEHIND)
    if distance > 0:
        return Stop(states.name(state), "circle", "ink2", Standing.AHEAD)
    if case.returned and case.state is State.DRAFT:
        return Stop(tr("Returned"), "rotate-ccw", "warn", Standing.HERE)
    return Stop(states.name(state), _GLYPHS[state], _TONES.get(state, "accent"), Standing.HERE)
