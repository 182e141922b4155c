"""After a mistake of our own: keep what was being typed, and a report of what went wrong."""

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

import platformdirs
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget


def folder() -> Path:
    """Return where reports lie, made when it is missing."""
    path = platformdirs.user_state_path("stet", appauthor=False) / "reports"
    path.mkdir(parents=True, exist_ok=True)
    return path


def report(error: BaseException, window: QWidget | None) -> Path:
    """Write what went wrong and what stood in the fields into one file, and return it.

    It stays on this computer. Passwords are left out.
    """
    now = datetime.now(UTC)
    path = folder() / f"{now:%Y-%m-%d-%H%M%S-%f}.txt"
    typed = _typed(window) if window is not None else []
    path.write_text("\n\n".join([_heading(now), _trace(error), *typed]), encoding="utf-8",
                    errors="backslashreplace")
    return path


def _heading(now: datetime) -> str:
    return f"Stet, {now.isoformat()}, Python {platform.python_version()}, Qt {qVersion()}"


def _trace(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)).rstrip()


def _typed(window: QWidget) -> list[str]:
    controls: list[QLineEdit | QPlainTextEdit | QTextEdit] = [
        *window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit),
        *window.findChildren(QTextEdit),
    ]
    found = []
    for control in controls:
        text = _text(control)
        if text.strip() and not control.isReadOnly():
            found.append(f"[{control.objectName() or control.accessibleName()}]\n{text}")
    return found


def _text(control: QLineEdit | QPlainTextEdit | QTextEdit) -> str:
    if isinstance(control, QLineEdit):
        shown = control.echoMode() == QLineEdit.EchoMode.Normal
        return control.text() if shown else ""
    return control.toPlainText()
