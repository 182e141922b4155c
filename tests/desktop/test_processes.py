"""No process that the program begins is left behind: not when a window closes, nor when it dies."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from desktop.analysis.spelling import dictionaries
from desktop.analysis.spelling.speller import Speller
from desktop.verifying import contents
from tests.desktop import windows
from tests.faults.desks import copied

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support"),
    pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="asks Linux's /proc"),
]
ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60
PARENT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QProcess
{body}
process.waitForStarted()
print(process.processId(), flush=True)
sys.stdin.read()
"""
SPELLING = """
from desktop.analysis.spelling import dictionaries
from desktop.analysis.spelling.speller import Speller
application = QCoreApplication([])
speller = Speller(dictionaries.find("en"))
speller.check(["word"])
process = speller._process
process.waitForBytesWritten()
"""
LOOKING = """
application = QCoreApplication([])
process = QProcess()
process.start(sys.executable, ["-m", "desktop.shell.looking", sys.argv[1], "en"])
"""


def ours():
    """Return the processes that this one began and that are there, ended ones included."""
    return {
        int(child)
        for task in Path("/proc/self/task").iterdir()
        for child in (task / "children").read_text().split()
    }


def test_a_window_that_closes_ends_the_look_over_its_desk(window, qtbot):
    before = ours()
    window.health.look()
    qtbot.waitUntil(lambda: window.health._process.state() == QProcess.ProcessState.Running)
    assert len(ours() - before) == 1
    window.close()
    assert ours() <= before


def test_a_window_that_closes_ends_the_spelling(window, qtbot):
    before = ours()
    spelling = window.writing._model.spelling
    spelling._speller.check(["word"])
    qtbot.waitUntil(lambda: len(ours() - before) == 1)
    window.close()
    assert ours() <= before


def test_a_speller_that_is_deleted_ends_its_process(qtbot):
    before = ours()
    speller = Speller(dictionaries.find("en"))
    with qtbot.waitSignal(speller.known, timeout=30_000):
        speller.check(["word"])
    assert len(ours() - before) == 1
    windows.delete(speller)
    assert ours() <= before


def test_a_brief_that_takes_too_long_ends_with_the_patience(tmp_path, monkeypatch):
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"%PDF-1.7")
    monkeypatch.setattr(contents, "PATIENCE_S", 0.001)
    before = ours()
    assert contents._taken_apart(path) == {"problem": "endless"}
    assert ours() <= before


@pytest.mark.parametrize("body", [SPELLING, LOOKING], ids=["spelling", "looking"])
def test_a_program_that_is_killed_takes_its_processes_along(tmp_path, body):
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT.format(body=body), copied(tmp_path)], cwd=ROOT,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        child = os.pidfd_open(int(parent.stdout.readline()))
    finally:
        parent.send_signal(signal.SIGKILL)
        parent.communicate()
    ended, _, _ = select.select([child], [], [], PATIENCE_S)
    os.close(child)
    assert ended
