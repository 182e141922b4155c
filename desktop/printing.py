"""The printed brief of a case on a desk: its pictures read, its pages drawn.

Everything here runs in a job, off the window's thread. ReportLab is imported when the first
brief is printed: the window paints before that (SPEED.md, Start).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from db.errors import Refused, Unavailable
from db.records import State
from resources.i18n import tr

if TYPE_CHECKING:  # the settings hold a layout before the first paint (SPEED.md, Start)
    from db.records import Attachment, CaseSnapshot, IssuedBrief

Paper = Literal["a4", "letter"]
Kind = Literal["public", "dossier"]


@dataclass(frozen=True, slots=True)
class Layout:
    """What a person may choose about a brief; the defaults are those of a published one."""

    paper: Paper = "a4"
    kind: Kind = "public"
    evidence: bool = True
    replies: bool = True
    names: bool = True


def draw(desk: Any, snapshot: "CaseSnapshot", layout: Layout) -> bytes:
    """Return the brief of the case as it stands.

    Raises Refused for text that cannot be printed, Unavailable for a picture that is gone.
    """
    from desktop import brief

    return brief.render(snapshot, _options(desk, snapshot, layout))


def _options(desk: Any, snapshot: "CaseSnapshot", layout: Layout) -> Any:
    from desktop import brief

    return brief.Options(
        paper=layout.paper, layout=layout.kind, images=pictures(desk, snapshot),
        evidence=layout.evidence, replies=layout.replies, names=layout.names,
    )


def unprintable(desk: Any, snapshot: "CaseSnapshot", layout: Layout) -> str:
    """Say in one sentence which characters a brief names instead of printing them, or nothing.

    Raises what `draw` raises. Ask before anything is written.
    """
    from desktop import brief

    missing = brief.unprintable(snapshot, _options(desk, snapshot, layout))
    if not missing.names:
        return ""
    shown = "; ".join(missing.names[:_MOST_NAMED])
    more = "; …" if len(missing.names) > _MOST_NAMED else ""
    said = tr("No font prints %n characters of this brief, so it names them: {names}.", "",
              len(missing.names), names=shown + more)
    return f"{said} {_install()}" if missing.cjk else said


_MOST_NAMED = 5
"""Names in one sentence; the brief itself lists them all."""


def _install() -> str:
    return tr("Chinese, Japanese and Korean are printed once the extra stet[cjk] is installed.")


def pictures(desk: Any, snapshot: "CaseSnapshot") -> dict[str, bytes]:
    """Return the bytes of the case's images and of the desk's logo by SHA-256."""
    from db.queries import attachments  # the first paint does without

    shown = [kept.sha256 for kept in _attached(snapshot) if kept.media_type.startswith("image/")]
    if snapshot.policy.logo:
        shown.append(snapshot.policy.logo)
    return {sha256: attachments.path(desk, sha256).read_bytes() for sha256 in shown}


def in_force(snapshot: "CaseSnapshot") -> "IssuedBrief | None":
    """Return the issued brief that says what the case says: the last of a published case."""
    last = snapshot.briefs[-1] if snapshot.briefs else None
    if last is None or last.erased or snapshot.state is not State.PUBLISHED:
        return None
    return last if last.revision == snapshot.revision else None


def attempt(call: Callable[[], Any]) -> Any:
    """Return what the call returns, or the Refused or Unavailable it raised."""
    try:
        return call()
    except (Refused, Unavailable) as error:
        return error


def _attached(snapshot: "CaseSnapshot") -> "tuple[Attachment, ...]":
    portrait = snapshot.claim.claimant.portrait
    kept = tuple(kept for item in snapshot.evidence for kept in item.attachments)
    return (*kept, portrait) if portrait else kept
