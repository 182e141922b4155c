"""Talks to the process that knows the dictionaries of a language."""

import json
import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from desktop.analysis.spelling.dictionaries import Found

_MOST_FALLS = 3
"""How often a process that ends by itself is begun anew."""


class Speller(QObject):
    """Begins its process when first asked; one that fails is silent, and nothing is marked."""

    known = Signal(object)  # dict of word to bool
    suggested = Signal(str, object)  # word, tuple of others

    def __init__(
        self, dictionaries: Iterable[Found], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        # -P: the folder of the script holds modules whose names others need.
        script = str(Path(__file__).with_name("child.py"))
        places = [part for each in dictionaries for part in (each.folder, each.name)]
        self._process.setArguments(["-P", script, *places])
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._fell)
        self._falls = 0
        # Before Qt takes the process apart, which it would complain about while that runs.
        self.destroyed.connect(partial(_end, self._process))

    def check(self, words: Iterable[str]) -> None:
        """Ask whether words are known."""
        self._ask({"check": list(words)})

    def suggest(self, word: str) -> None:
        """Ask what a word may have meant to be."""
        self._ask({"suggest": word})

    def stop(self) -> None:
        """End the process; asking begins it anew."""
        self._process.finished.disconnect(self._fell)
        _end(self._process)
        self._process.finished.connect(self._fell)

    def _ask(self, question: dict[str, Any]) -> None:
        if self._falls > _MOST_FALLS:
            return
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start()
        self._process.write(json.dumps(question).encode() + b"\n")

    def _read(self) -> None:
        while self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            if "known" in answer:
                self.known.emit(answer["known"])
            else:
                self.suggested.emit(answer["suggest"], tuple(answer["words"]))

    def _fell(self) -> None:
        self._falls += 1


def _end(process: QProcess, _: object = None) -> None:
    if process.state() != QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished(1000)
