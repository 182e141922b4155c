"""Plays the scenes in every look, and keeps the pictures and what was found."""

import sys
from dataclasses import dataclass

from PySide6.QtCore import QSettings, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

import desktop.shell.window  # noqa: F401 - all modules are there before the clock is stopped
from desktop import sample
from desktop.shell.settings import Settings
from desktop.widgets import theme
from tests.desks import cheap_keys
from tests.shots import access, clipping, clock, markup, pictures, tabbing
from tests.shots.scenes import SCENES
from tests.shots.stage import Stage

WIDE, LOW = (1440, 900), (1280, 720)
USUAL = ("plugin does not support", "OpenType support missing")
"""What the offscreen platform says of every window, and of a machine without a script's fonts."""


@dataclass(frozen=True)
class Look:
    """A language, a size, the themes pictured in both, and what is examined."""

    name: str
    language: str
    size: tuple[int, int]
    themes: tuple[str, ...]
    examined: tuple[str, ...] = ("cut", "silent")


EXAMINATIONS = {
    "cut": clipping.findings, "silent": access.findings, "astray": tabbing.findings,
}
MARKUP = "markup"
"""A part of its own: what people write, played once more where it looks like HTML."""
THEMES = (theme.LIGHT, theme.DARK, theme.LIGHT_CONTRAST)
FULL = (
    Look("wide", "en", WIDE, theme.THEMES, ("cut", "silent", "astray")),
    Look("low", "en", LOW, theme.THEMES),
    Look("rtl-wide", "ar", WIDE, theme.THEMES),
    Look("rtl-low", "ar", LOW, theme.THEMES),
    Look("russian-low", "ru", LOW, (theme.LIGHT,)),
)
GUARD = (
    Look("wide", "en", WIDE, THEMES, ("cut", "silent", "astray")),
    Look("low", "en", LOW, (theme.LIGHT,), ("cut",)),
    Look("rtl-low", "ar", LOW, (theme.LIGHT,), ("cut", "silent")),
    Look("russian-low", "ru", LOW, (), ("cut",)),  # the longest words
)
"""Each window once in each theme, direction and size; its pictures lie in tests/golden/shots."""


def play(folder, asked):
    """Take the pictures that were asked for; returns what was found, sentences by kind."""
    qInstallMessageHandler(_complain)
    application = QApplication([])
    application.setCursorFlashTime(0)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    Settings().turn("spelling", on=False)  # a dictionary answers when it answers
    desk_path = folder / "Sample.stet"
    scenes = [scene for scene in SCENES if not asked.only or scene.name in asked.only]
    clock.take_over()
    with cheap_keys():
        sample.build(desk_path)
        clock.stop()
        found = {kind: [] for kind in (*EXAMINATIONS, MARKUP)}
        for look in GUARD if asked.guard else FULL:
            if asked.part in ("", look.name):
                _play_all(Stage(desk_path, look.language), scenes, look, asked, found)
        if asked.part in ("", MARKUP):
            _read_as_markup(desk_path, scenes, found)
    return found


def _play_all(stage, scenes, look, asked, found):
    for scene in scenes:
        _play(stage, scene, look, None if asked.guard and not scene.steady else asked.out, found)


def _read_as_markup(desk_path, scenes, found):
    stage = markup.HostileStage(markup.spoiled(desk_path))
    for scene in scenes:
        with stage.playing(scene, WIDE):
            found[MARKUP] += [f"{scene.name}: {each}" for each in markup.findings()]


def _complain(_, __, words):
    """Pass a message of Qt on."""
    if not any(each in words for each in USUAL):
        sys.stderr.write(words + "\n")


def _play(stage, scene, look, out, found):
    theme.apply(stage.application, theme.LIGHT)
    with stage.playing(scene, look.size) as shown:
        for name in look.themes:
            if theme.current() != name:
                theme.apply(stage.application, name)
                stage.settle()
            if out is not None:
                pictures.grab(shown).save(str(out / f"{scene.name}-{name}-{look.name}.png"))
        where = f"{scene.name} {look.name}"
        front = (*pictures.over_it(shown), shown)[0]
        for kind in look.examined:
            found[kind] += [f"{where}: {each}" for each in EXAMINATIONS[kind](front)]
