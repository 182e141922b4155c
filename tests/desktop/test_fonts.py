"""The fonts that come with Stet write what the sample desk says, on a machine that has no other."""

import os
import subprocess
import sys

from PySide6.QtGui import QFontDatabase

import resources
from desktop.widgets import fonts

NOTHING = "<?xml version=\"1.0\"?><fontconfig></fontconfig>"


def test_no_script_of_the_sample_shows_boxes_on_a_machine_without_fonts(tmp_path):
    bare = tmp_path / "fonts.conf"
    bare.write_text(NOTHING, encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-m", "tests.desktop.bare_machine"], capture_output=True, text=True,
        env={**os.environ, "FONTCONFIG_FILE": str(bare), "QT_QPA_PLATFORM": "offscreen",
             "XDG_CACHE_HOME": str(tmp_path)}, check=True,
    )
    assert told.stdout == "looked\n"
    assert "OpenType support missing" not in told.stderr


def test_every_family_that_is_named_is_there(qapp):
    fonts.load_first()
    fonts.load_rest()
    assert {*fonts.SANS, *fonts.SERIF} <= set(QFontDatabase.families())


def test_every_folder_of_fonts_holds_its_licence():
    for folder in resources.path("fonts").iterdir():
        if folder.is_dir() and any(folder.glob("*.ttf")):
            assert any("SIL OPEN FONT LICENSE" in text.read_text(encoding="utf-8").upper()
                       for text in folder.glob("OFL*.txt"))
