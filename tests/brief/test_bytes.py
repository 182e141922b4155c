"""One snapshot and one set of options give one file, sound by other people's tools."""

import gc
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.brief import Options, render
from tests.builders import block, snapshot

ROOT = Path(__file__).parents[2]
PROGRAM = """
import gc
import hashlib
from desktop.brief import render
from tests.builders import snapshot
print(hashlib.sha256(render(snapshot())).hexdigest())
"""


def test_the_same_snapshot_gives_the_same_bytes():
    assert render(snapshot(), Options()) == render(snapshot(), Options())


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_gives_the_same_bytes(seed):
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, cwd=ROOT,
        env={"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo", "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert found.stdout.strip() == hashlib.sha256(render(snapshot())).hexdigest()


def test_another_revision_gives_other_bytes():
    assert render(snapshot(revision="a" * 64)) != render(snapshot(revision="b" * 64))


def test_a_brief_made_in_between_changes_nothing():
    before = render(snapshot())
    render(snapshot(blocks=(block("Ξ Ж ✓ Other letters come first [@ap]."),)))
    assert render(snapshot()) == before


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(tmp_path):
    path = tmp_path / "brief.pdf"
    path.write_bytes(render(snapshot()))
    found = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="pdffonts is not installed")
def test_every_font_is_embedded_and_maps_back_to_text(tmp_path):
    path = tmp_path / "brief.pdf"
    path.write_bytes(render(snapshot()))
    found = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True)
    rows = found.stdout.splitlines()[2:]
    assert rows
    assert all(row.split()[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_a_brief_leaves_no_garbage_and_the_search_for_it_on():
    render(snapshot())
    gc.collect()
    render(snapshot())
    assert gc.isenabled()
    assert gc.collect() < 200
