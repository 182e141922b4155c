"""Name an act that may be undone, as a menu says it: "Undo remove evidence “A report”"."""

from collections.abc import Callable

from db.telling import Told, rating_label
from resources.i18n import tr


def name(act: str, told: Told) -> str:
    """Return what an act does as a phrase in the infinitive: "change the date"."""
    phrase = _NAMES.get(act)
    return phrase(told) if phrase else tr("change {fields}", fields=told.fields())


def _plain(sentence: Callable[[], str]) -> Callable[[Told], str]:
    return lambda _: sentence()


def _of(kind: str, sentence: Callable[[str], str]) -> Callable[[Told], str]:
    return lambda told: sentence(told.named(kind))


def _case(told: Told) -> str:
    if any(change.kind == "topic" for change in told.changes):
        return tr("change the topics")
    return tr("change {fields}", fields=told.fields())


def _verdict(told: Told) -> str:
    if not told.touches("case", "verdict"):
        return tr("change the reason of the verdict")
    rating = told.after("case", "verdict")
    if rating is None:
        return tr("take back the verdict")
    return tr("choose the verdict {rating}", rating=rating_label(told.scale, rating))


def _move(told: Told) -> str:
    title = told.moved("evidence")
    if not title:
        return tr("change the order of the evidence")
    return tr("move evidence {title}", title=title)


def _edit_evidence(told: Told) -> str:
    return tr(
        "change {fields} of evidence {title}", fields=told.fields(), title=told.named("evidence")
    )


_NAMES: dict[str, Callable[[Told], str]] = {
    "cases.edit": _case,
    "claims.set_appearances": _plain(lambda: tr("change where the claim appeared")),
    "claims.appear": _plain(lambda: tr("add where the claim was made again")),
    "claims.set_portrait": _plain(lambda: tr("change the claimant's picture")),
    "evidence.add": _of("evidence", lambda title: tr("add evidence {title}", title=title)),
    "evidence.edit": _edit_evidence,
    "evidence.remove": _of("evidence", lambda title: tr("remove evidence {title}", title=title)),
    "evidence.move": _move,
    "corrections.set_tier": _plain(lambda: tr("change how deep the correction goes")),
    "evidence.attach": _of("attachment", lambda title: tr("attach {title}", title=title)),
    "evidence.describe": _of("attachment", lambda title: tr("describe {title}", title=title)),
    "evidence.detach": _of("attachment", lambda title: tr("take off {title}", title=title)),
    "analysis.set_blocks": _plain(lambda: tr("change the analysis")),
    "verdict.choose": _verdict,
    "verdict.set_scale": _plain(lambda: tr("choose another scale")),
    "verdict.except_origins": _plain(lambda: tr("change the exception for origins")),
    "replies.add": _of("reply", lambda title: tr("record a question to {title}", title=title)),
    "replies.edit": _of("reply", lambda title: tr("change the reply of {title}", title=title)),
    "replies.remove": _of("reply", lambda title: tr("remove the question to {title}", title=title)),
    "comments.add": _plain(lambda: tr("begin a comment")),
    "comments.answer": _plain(lambda: tr("answer a comment")),
    "comments.resolve": _plain(lambda: tr("resolve a comment")),
    "comments.reopen": _plain(lambda: tr("open a comment again")),
    "restoring.restore": lambda told: tr("put back {fields}", fields=told.fields()),
    "versions.name": _of("version", lambda title: tr("name a version {title}", title=title)),
}
