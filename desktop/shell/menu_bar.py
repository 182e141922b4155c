"""What stands in the menu bar of the main window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from db.records import Place
from desktop.cases.narrowing_view import SEARCH_KEYS
from desktop.shell import languages
from desktop.shell.menus import Entry, Item, Resting, add_menu

if TYPE_CHECKING:
    from desktop.shell.window import Window  # it fills its menus from here

_ZOOM_STEP = 10
"""Per cent by which text grows and shrinks."""


def fill(window: "Window") -> None:
    """Fill the menu bar."""
    tr = window.tr
    add_menu(window, "file", tr("&File"), _file(window))
    add_menu(window, "edit", tr("&Edit"), _edit(window))
    add_menu(window, "view", tr("&View"), _view(window))
    add_menu(window, "case", tr("&Case"), _case(window))
    add_menu(window, "evidence", tr("Evi&dence"), _evidence(window))
    add_menu(window, "review", tr("&Review"), _review(window))
    add_menu(window, "window", tr("&Window"), _window(window))
    add_menu(window, "help", tr("&Help"), _help(window))
    Resting(window, window.seat)


def _file(window: "Window") -> tuple[Entry, ...]:
    tr, filing = window.tr, window.filing
    return (
        Item("new", tr("&New case…"), window.cases.new_case, "Ctrl+N", "plus"),
        Item("import", tr("&Take in a case file…"), filing.ask_import),
        Item("export", tr("&Export the case…"), filing.ask_export, of_case=True),
        None,
        Item("print", tr("&Print the brief…"), window.previewing.print_brief, "Ctrl+P", "printer",
             of_case=True),
        Item("briefs", tr("Save b&riefs…"), window.save_briefs, glyph="download"),
        Item("backup", tr("&Back up the desk…"), filing.ask_backup, glyph="save"),
        None,
        Item("settings", tr("Sett&ings…"), partial(window.dialogs.settings, "look"), "Ctrl+,",
             "settings-2"),
        Item("people", tr("People and p&olicy…"), partial(window.dialogs.settings, "people"),
             glyph="users"),
        Item("password", tr("&Change password…"), window.dialogs.password, glyph="key-round"),
        None,
        Item("lock", tr("&Lock"), window.locking.lock, "Ctrl+Alt+L", "key-round"),
        Item("sign_out", tr("&Sign out"), window.sign_out, glyph="log-out"),
        Item("quit", tr("&Quit"), window.close, "Ctrl+Q"),
    )


def _edit(window: "Window") -> tuple[Entry, ...]:
    tr, text = window.tr, window.middle.analysis
    writing = QMenu(tr("&Text"), window)
    writing.setObjectName("menu.text")
    writing.addActions(text.acts.all)
    return (
        window.undo.undo, window.undo.redo, None, writing, None, *text.find_acts,
        Item("search", tr("&Search cases"), window.cases.look_for, SEARCH_KEYS, "search"),
        Item("everywhere", tr("Search every&where…"), window.search_everywhere, "Ctrl+Shift+F",
             "search"),
    )


def _view(window: "Window") -> tuple[Entry, ...]:
    tr = window.tr
    return (
        *window.middle.analysis.acts.proofing, None,
        window.looks,
        languages.menu(window.language, window.language_wanted, window),
        window.cases.narrowing.order.menu(),
        None,
        Item("larger", tr("Lar&ger text"), partial(window.dress.zoom, _ZOOM_STEP),
             ("Ctrl++", "Ctrl+="), "zoom-in"),
        Item("smaller", tr("S&maller text"), partial(window.dress.zoom, -_ZOOM_STEP), "Ctrl+-",
             "zoom-out"),
        Item("usual", tr("&Usual size"), partial(window.dress.choose_zoom, 100), "Ctrl+0"),
        None,
        Item("focus", tr("&Focus on the text"), window.focus.turn, "F11", of_case=True),
        Item("full", tr("Full s&creen"), window.full_screen, "Shift+F11"),
    )


def _case(window: "Window") -> tuple[Entry, ...]:
    tr = window.tr
    return (
        Item("title", tr("&Title"), window.ways.name_case, "F2", "pen-line", of_case=True),
        Item("version", tr("Name this &version…"), window.versions.ask, "Ctrl+S", of_case=True),
        window.bar.change_act,
        Item("reply", tr("Ask for a &reply"), window.middle.ask_for_reply, of_case=True),
        Item("precedents", tr("Checked &before…"), window.right.precedents.show_all,
             "Ctrl+Alt+B", "history", of_case=True),
        Item("preview", tr("&Preview"), window.previewing.turn, "Ctrl+Alt+P", "file-search",
             of_case=True),
        None,
        window.erasing.act,
    )


def _evidence(window: "Window") -> tuple[Entry, ...]:
    return (window.right.evidence.add_action,)


def _review(window: "Window") -> tuple[Entry, ...]:
    tr, step, review = window.tr, window.ways.step_through_changes, window.reviewing
    return (
        Item("review", tr("&Review this case"), review.enter, "Ctrl+Shift+R", "eye",
             of_case=True),
        Item("advance", tr("&Next step…"), window.bar.advance, "Ctrl+Return", "send", of_case=True),
        Item("missing", tr("Next &problem"), window.problems.next, "F8", "triangle-alert",
             of_case=True),
        None,
        Item("change.next", tr("Next &change"), partial(step, +1), "F7", "arrow-down",
             of_case=True),
        Item("change.previous", tr("Pre&vious change"), partial(step, -1), "Shift+F7",
             "arrow-up", of_case=True),
        Item("change.seen", tr("Mark this change as &seen, or not"), review.turn_seen, "Ctrl+F7",
             "check", of_case=True),
        None,
        Item("register", tr("Corrections re&gister…"), window.dialogs.register, glyph="list"),
    )


def _window(window: "Window") -> tuple[Entry, ...]:
    tr, step = window.tr, window.ways.step_through_panes
    named = (
        ("cases", tr("&Cases"), "Ctrl+1"), ("claim", tr("C&laim"), "Ctrl+2"),
        ("analysis", tr("&Analysis"), "Ctrl+3"), ("evidence", tr("&Evidence"), "Ctrl+4"),
        ("reply", tr("&Replies"), ""), ("notes", tr("No&tes"), ""),
        ("comment", tr("Co&mments"), ""), ("history", tr("&History"), ""),
    )
    return (
        *(Item(f"pane.{kind}", words, partial(window.go, Place(kind)), keys,
               of_case=kind != "cases")
          for kind, words, keys in named),
        None,
        Item("next", tr("&Next pane"), partial(step, +1), "F6"),
        Item("previous", tr("&Previous pane"), partial(step, -1), "Shift+F6"),
        None,
        Item("palette", tr("C&ommand palette…"), window.dialogs.palette, "Ctrl+K", "search"),
    )


def _help(window: "Window") -> tuple[Entry, ...]:
    tr = window.tr
    return (
        Item("keys", tr("&Keys"), window.dialogs.keys, "F1", "keyboard"),
        Item("problem", tr("&Report a problem…"), window.dialogs.problem),
        Item("about", tr("&About Stet"), window.dialogs.about, glyph="info"),
    )
