"""Ask for a file or a folder: the dialog stands over its window and nobody waits within a call."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Taken = Callable[[Path], object]


def ask_open(parent: QWidget, name: str, title: str, taken: Taken, *, kinds: str) -> None:
    """Ask which file to read; `kinds` are those offered: "Pictures (*.png *.jpg)"."""
    dialog = _dialog(parent, name, title, Path.home())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.fileSelected.connect(partial(_tell, taken))
    dialog.open()


def ask_several(
    parent: QWidget, name: str, title: str, taken: Callable[[list[Path]], object]
) -> None:
    """Ask which files to read, of whatever kind."""
    dialog = _dialog(parent, name, title, Path.home())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(partial(_tell_all, taken))
    dialog.open()


def ask_save(
    parent: QWidget, name: str, title: str, taken: Taken, *, offered: str, kinds: str = ""
) -> None:
    """Ask which file to write.

    A file name is offered; its last suffix goes to a name that is typed without one.
    """
    dialog = _dialog(parent, name, title, Path.home())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if kinds:
        dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(Path(offered).suffix)
    dialog.selectFile(offered)
    dialog.fileSelected.connect(partial(_tell, taken))
    dialog.open()


def ask_folder(
    parent: QWidget, name: str, title: str, taken: Taken, *, shown: Path | None = None
) -> None:
    """Ask for a folder, beginning with the one that is `shown`."""
    dialog = _dialog(parent, name, title, shown or Path.home())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(partial(_tell, taken))
    dialog.open()


def _dialog(parent: QWidget, name: str, title: str, folder: Path) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _tell(taken: Taken, file: str) -> None:
    taken(Path(file))


def _tell_all(taken: Callable[[list[Path]], object], files: list[str]) -> None:
    taken([Path(file) for file in files])
