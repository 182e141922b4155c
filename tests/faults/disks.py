"""Small disks of a test's own: a tmpfs, where the system lets us mount one."""

import shutil
import subprocess
from contextlib import contextmanager, suppress

import pytest

SIZE = "6m"
PIECE = b"\0" * 4096


class Disk:
    """A small disk that can be filled, cleared and made read-only."""

    def __init__(self, folder):
        self.folder = folder

    @contextmanager
    def full(self):
        """Leave no room meanwhile."""
        ballast = self.folder / "ballast"
        with ballast.open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(PIECE)
        assert shutil.disk_usage(self.folder).free == 0
        try:
            yield
        finally:
            ballast.unlink()

    def make_read_only(self):
        """Let nothing be written any more."""
        _mount("-o", "remount,ro", self.folder)


@contextmanager
def small(folder):
    """Mount a small disk meanwhile; skip the test where that is not allowed."""
    folder.mkdir()
    options = ("-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs")
    if shutil.which("mount") is None or not _mount(*options, folder):
        pytest.skip("only root can mount a small disk")
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def _mount(*words):
    return subprocess.run(["mount", *words], capture_output=True, check=False).returncode == 0
