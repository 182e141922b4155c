"""Take the pictures: `python -m tests.shots OUT [--guard] [--part PART] [--only NAME ...]`."""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir>
<match target="font"><edit name="hintstyle"><const>hintnone</const></edit>
<edit name="antialias"><bool>true</bool></edit><edit name="rgba"><const>none</const></edit></match>
</fontconfig>"""
SCREEN = {"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96,
          "logicalBaseDpi": 96, "dpr": 1}


def main(words):
    """Read the command line, set the stage and play."""
    parser = argparse.ArgumentParser(prog="python -m tests.shots", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--guard", action="store_true",
                        help="what the suite compares: our own fonts only, each window once")
    parser.add_argument("--part", default="", help="one look alone, or what reads as markup")
    parser.add_argument("--only", nargs="*", default=(), help="names of scenes")
    asked = parser.parse_args(words)
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _prepare(Path(folder), own_fonts=asked.guard)
        # Not before the platform, the fonts and the time zone are settled.
        from tests.shots.play import play

        found = play(Path(folder), asked)
    (asked.out / "findings.json").write_text(json.dumps(found, indent=1, ensure_ascii=False))
    for kind, sentences in found.items():
        print(f"{kind}: {len(sentences)}", *sentences, sep="\n  ")


def _prepare(folder, own_fonts):
    screen = folder / "screen.json"
    screen.write_text(json.dumps({"screens": [SCREEN]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
    os.environ["XDG_STATE_HOME"] = os.environ["XDG_CONFIG_HOME"] = str(folder / "home")
    os.environ["XDG_DATA_HOME"] = str(folder / "home")
    if own_fonts:
        conf = folder / "fonts.conf"
        conf.write_text(FONTS.format(fonts=ROOT / "resources" / "fonts", cache=folder / "cache"))
        os.environ["FONTCONFIG_FILE"] = str(conf)


if __name__ == "__main__":
    main(sys.argv[1:])
