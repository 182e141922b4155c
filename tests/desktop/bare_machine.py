"""Prints the texts of the sample desk that would show boxes where the system has no font."""

import json
import sys

from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QTextLayout

import resources
from desktop.widgets import fonts

LEFT_TO_THE_SYSTEM = ("ja", "zh", "ko")
OTHERS = "աአაઅਅಅកກഅကଅඅஅఅ"
"""A letter of each script that the brief prints and the sample does not have."""


def boxes(text, families):
    """Return how many glyphs of the text are the one that stands for none."""
    layout = QTextLayout(text, QFont(families))
    layout.beginLayout()
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    return sum(run.glyphIndexes().count(0) for run in layout.glyphRuns())


def words(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from words(inner)


application = QGuiApplication(sys.argv)
fonts.load_first()
fonts.load_rest()
for file in sorted(resources.path("sample").glob("*.case.json")):
    if any(f"-{code}." in file.name for code in LEFT_TO_THE_SYSTEM):
        continue
    text = " ".join(words(json.loads(file.read_text(encoding="utf-8"))))
    for families in (fonts.SANS, fonts.SERIF):
        if boxes(text, families):
            print(file.name, families[0], boxes(text, families))
for family in (fonts.SANS, fonts.SERIF):
    letters = QFontMetrics(QFont(family))
    if lacking := [letter for letter in OTHERS if not letters.inFontUcs4(ord(letter))]:
        print(family[0], *lacking)
print("looked")
