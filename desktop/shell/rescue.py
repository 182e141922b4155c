"""What a mistake of ours, a failing disk or a hurried leave must not take along: a local file."""

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

import platformdirs
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from db.errors import Refused, Unavailable
from db.files import replace_file
from desktop.analysis.document import read
from desktop.saving import words
from desktop.saving.drafts import Drafts
from desktop.saving.records import Draft
from resources.i18n import tr

Control = QLineEdit | QPlainTextEdit | QTextEdit


def folder() -> Path:
    """Return where reports lie, made when it is missing; raises Unavailable."""
    path = platformdirs.user_state_path("stet", appauthor=False) / "reports"
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = error.strerror or str(error)
        raise Unavailable(tr("{path} cannot be made: {why}.", path=path, why=why)) from error
    return path


def name() -> str:
    """Return a name for a report of this moment."""
    return f"{datetime.now(UTC):%Y-%m-%d-%H%M%S-%f}.txt"


def keep(report: str, path: Path | None = None) -> Path:
    """Write a report, whole or not at all, and return where; it stays on this computer.

    Raises Unavailable when the disk does not take it.
    """
    target = path or folder() / name()
    replace_file(target, report.encode("utf-8", errors="backslashreplace"))
    return target


def report(
    drafts: Drafts | None, window: QWidget | None, error: BaseException | None = None
) -> str:
    """Return what the desk does not have, what stands in the fields, and what went wrong.

    Each text stands under its case, its place and its field. Passwords are left out.
    """
    trouble = [_trace(error)] if error is not None else []
    return "\n\n".join([_heading(), *trouble, texts(drafts, window)]) + "\n"


def texts(drafts: Drafts | None, window: QWidget | None) -> str:
    """Return what the desk does not have, and what stands in the fields of the window."""
    drafted = [_drafted(draft, drafts.numbers) for draft in drafts.every()] if drafts else []
    typed = _typed(window) if window is not None else []
    lacking = [tr("WHAT THE DESK DOES NOT HAVE"), *drafted] if drafted else []
    fields = [tr("WHAT STOOD IN THE FIELDS"), *typed] if typed else []
    return "\n\n".join([*lacking, *fields])


def _heading() -> str:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return f"Stet, {now}, Python {platform.python_version()}, Qt {qVersion()}"


def _trace(error: BaseException) -> str:
    if isinstance(error, (Refused, Unavailable)):
        return error.sentence
    return "".join(traceback.format_exception(error)).rstrip()


def _drafted(draft: Draft, numbers: dict[str, str]) -> str:
    why = f"\n({draft.sentence})" if draft.sentence else ""
    return f"[{words.place(draft, numbers)}]{why}\n{words.text(draft.value)}"


def _typed(window: QWidget) -> list[str]:
    found = []
    for control in _controls(window):
        text = _text(control)
        if text.strip() and not control.isReadOnly():
            found.append(f"[{control.accessibleName() or control.objectName()}]\n{text}")
    return found


def _controls(window: QWidget) -> list[Control]:
    return [
        *window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit),
        *window.findChildren(QTextEdit),
    ]


def _text(control: Control) -> str:
    if isinstance(control, QLineEdit):
        shown = control.echoMode() == QLineEdit.EchoMode.Normal
        return control.text() if shown else ""
    text = control.toPlainText()
    if isinstance(control, QTextEdit) and "\ufffc" in text:  # citations: each is one such sign
        return "\n".join(block.text for block in read(control.document()))
    return text
