"""What stands in the menu bar of the main window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from db.records import Place
from desktop.shell import languages
from desktop.shell.menus import Item, add_menu
from desktop.widgets import theme

if TYPE_CHECKING:
    from desktop.shell.window import Window  # it fills its menus from here

_ZOOM_STEP = 10
"""Per cent by which text grows and shrinks."""


def fill(window: "Window") -> QAction:
    """Fill the menu bar; returns the action that is checked while the window is dark."""
    tr = window.tr
    dark = _dark(window)
    add_menu(window, tr("&File"), _file(window))
    text = window.middle.analysis
    add_menu(window, tr("&Edit"), (window.undo.undo, window.undo.redo, None, *text.find_acts))
    speaking = languages.menu(window.language, window.language_wanted, window)
    add_menu(window, tr("&View"), (
        *_panes(window), None, dark, *_look(window), None, speaking.menuAction(),
    ))
    add_menu(window, tr("&Text"), text.acts.all)
    add_menu(window, tr("&Case"), _case(window))
    add_menu(window, tr("E&vidence"), (window.right.evidence.add_action,))
    add_menu(window, tr("&Desk"), _desk(window))
    add_menu(window, tr("&Help"), (
        Item("keys", tr("&Keys"), window.show_keys, "F1", "keyboard"),
        Item("about", tr("&About Stet"), window.show_about, "", "info"),
    ))
    return dark


def _file(window: "Window") -> tuple[Item | None, ...]:
    tr, filing = window.tr, window.filing
    return (
        Item("new", tr("&New case…"), window.cases.new_case, "Ctrl+N", "plus"),
        Item("import", tr("&Take in a case file…"), filing.ask_import),
        Item("export", tr("&Export the case…"), filing.ask_export),
        None,
        Item("backup", tr("&Back up the desk…"), filing.ask_backup, "", "save"),
        None,
        Item("sign_out", tr("&Sign out"), window.sign_out, "", "log-out"),
        Item("quit", tr("&Quit"), window.close, "Ctrl+Q"),
    )


def _panes(window: "Window") -> tuple[Item, ...]:
    tr, panes = window.tr, window.panes
    named = (
        ("cases", tr("&Cases"), "Ctrl+1"), ("claim", tr("C&laim"), "Ctrl+2"),
        ("analysis", tr("&Analysis"), "Ctrl+3"), ("evidence", tr("&Evidence"), "Ctrl+4"),
    )
    return (
        *(Item(f"pane.{kind}", words, partial(panes.go, Place(kind)), keys)
          for kind, words, keys in named),
        Item("next", tr("&Next pane"), panes.next, "F6"),
        Item("previous", tr("&Previous pane"), panes.previous, "Shift+F6"),
        Item("search", tr("&Search cases"), window.cases.search.setFocus, "Ctrl+Shift+F"),
    )


def _look(window: "Window") -> tuple[Item, ...]:
    tr = window.tr
    return (
        Item("larger", tr("Lar&ger text"), partial(window.zoom, _ZOOM_STEP), "Ctrl++"),
        Item("smaller", tr("S&maller text"), partial(window.zoom, -_ZOOM_STEP), "Ctrl+-"),
        Item("full", tr("&Full screen"), window.full_screen, "F11"),
    )


def _case(window: "Window") -> tuple[Item, ...]:
    tr = window.tr
    return (
        Item("title", tr("&Title"), window.name_case, "F2", "pen-line"),
        Item("advance", tr("&Next step…"), window.bar.advance, "Ctrl+Return", "send"),
        Item("preview", tr("&Preview the brief"), window.show_preview, "Ctrl+Alt+P",
             "file-search"),
    )


def _desk(window: "Window") -> tuple[Item, ...]:
    tr = window.tr
    return (
        Item("people", tr("&People and policy…"), window.show_people, "", "users"),
        Item("password", tr("&Change password…"), window.change_password, "", "key-round"),
    )


def _dark(window: "Window") -> QAction:
    dark = QAction(window.tr("&Dark"), window)
    dark.setObjectName("menu.dark")
    dark.setCheckable(True)
    dark.setChecked(theme.current() == theme.DARK)
    dark.triggered.connect(window.change_theme)
    return dark
