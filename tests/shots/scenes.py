"""Every window of the program as a scene: who sits there, which case, and how to get to it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from db.actions import cases, verdict
from db.records import Place
from desktop.cases.model import CARD
from desktop.review.mode import Mode
from tests.shots import judging, revising

PUBLISHED, RETURNED, IN_REVIEW, ARABIC, DRAFT = 1, 8, 9, 11, 12
"""Numbers of cases on the sample desk."""
PAGES = ("look", "language", "writing", "people", "policy", "scales", "backup")
"""Of the settings."""


@dataclass(frozen=True)
class Scene:
    """`go` leads there from the window and returns what is shown, where it is not the window.

    What tells of this machine, as a path does, is not `steady`: it is no picture to compare.
    """

    name: str
    go: Callable[[Any], Any]
    case: int = DRAFT
    who: str = "Editor"
    steady: bool = True


def _nothing(stage):
    """The window as it opens."""


def _tab(page):
    return lambda stage: stage.bring(page)


def _menu(name):
    """A dialog that a line of the menu opens."""
    def go(stage):
        stage.choose(f"menu.{name}")
        return stage.dialog()
    return go


def _settings(page):
    def go(stage):
        stage.window.dialogs.settings(page)
        return stage.dialog()
    return go


def _problem_report(stage):
    stage.window.dialogs.problem()
    return stage.dialog()


def _sign_in(stage):
    return stage.door(stage.desk_path)


def _new_case(stage):
    stage.window.cases.new_case()
    return stage.dialog()


AGAIN = ("Two Russian planes and two planes of the international coalition struck IS targets near "
         "al-Bab in January 2017")


def _said_again(stage):
    """The claim of the first case once more, rated otherwise."""
    seat = stage.window.seat
    made = cases.create(seat.desk, seat.signer, AGAIN, "A blogger", title="Joint strikes?").id
    verdict.choose(seat.desk, seat.signer, made, rating="mostly-true")
    stage.open_case(made)
    stage.until(stage.window.right.precedents.isVisible)


def _precedents(stage):
    _said_again(stage)
    stage.choose("menu.precedents")
    return stage.dialog()


def _edit_evidence(stage):
    return stage.window.right.evidence.edit(stage.case.evidence[0].id, "title")


def _drop_pdf(stage):
    """A PDF dropped on the window: read, and shown beside the fields."""
    path = stage.desk_path.parent / "memorandum.pdf"
    canvas = Canvas(str(path), pagesize=(420, 595), invariant=True)
    canvas.setTitle("Memorandum on air safety")
    canvas.setAuthor("Air Safety Office")
    for page in (1, 2):
        for line in range(20):
            canvas.drawString(40, 540 - 22 * line, f"{page}.{line + 1}  Aircraft keep apart.")
        canvas.showPage()
    canvas.save()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    stage.window.right.evidence.take(mime)
    stage.settle()
    return stage.dialog()


def _origins(stage):
    stage.click("evidence.origins")
    return QApplication.activePopupWidget()


def _open_card(stage):
    stage.window.right.evidence.show_place(Place("evidence", stage.case.evidence[0].id))


def _add_evidence(stage):
    stage.choose("evidence.add_action")
    return stage.dialog()


def _save(stage):
    """Save what was typed now, not when the keys have rested, until the list shows it, too."""
    rows = stage.window.cases.list.model()
    before = rows.index(0, 0).data(CARD).updated_at
    stage.window.seat.leaving.emit()
    stage.until(lambda: rows.index(0, 0).data(CARD).updated_at != before)
    stage.settle()


def _cite(stage):
    stage.window.go(Place("analysis"))
    stage.window.middle.analysis.editor.cite()
    _save(stage)


def _find_in_text(stage):
    stage.window.go(Place("analysis"))
    stage.window.middle.analysis.replace_words()


def _gates(stage):
    stage.window.bar.show_gates()


def _messages(stage):
    """What the window has to say while somebody writes."""
    stage.window.go(Place("analysis"))
    stage.window.health._failed()


def _review(stage):
    """A first round: everything is to be read."""
    stage.until(lambda: stage.window.reviewing.model.case is not None)
    stage.settle()
    stage.window.reviewing.enter()
    stage.settle()


def _review_changes(stage):
    """A second round, at its third change."""
    revising.second_round(stage)
    stage.settle()
    stage.window.reviewing.enter()
    stage.settle()
    for _ in range(3):
        stage.choose("menu.change.next")
    stage.settle()


def _review_inline(stage):
    _review_changes(stage)
    stage.window.reviewing.view.tools.choose(Mode.INLINE)
    stage.settle()


def _review_brief(stage):
    _review_changes(stage)
    stage.window.reviewing.view.tools.choose(Mode.BRIEF)
    stage.settle()


def _review_confirm(stage):
    _review_changes(stage)
    stage.click("workflow.decision.approve")
    return stage.dialog()


def _second_verdict(stage):
    """An editor gives theirs without a sight of the first."""
    judging.ask(stage)
    stage.window.cases.list.model().reload()  # it was read while the desk asked for none
    stage.open_number(IN_REVIEW)


def _settling(stage):
    """A supervisor has both, and says how they are settled."""
    judging.disagreed(stage)
    stage.settle()
    stage.window.reviewing.enter()
    stage.settle()


def _locked(stage):
    stage.window.locking.lock()
    return stage.window.locking.curtain


def _preview(stage):
    stage.window.previewing.enlarge()
    preview = stage.window.previewing.window
    preview.resize(stage.window.size())
    return preview


def _preview_beside(stage):
    """The pages beside the text, drawn."""
    stage.window.previewing.turn()
    pages = stage.window.previewing.pane.pages
    model = stage.window.previewing.pane._model
    stage.until(lambda: model.brief is not None)
    stage.until(lambda: model.page(0, pages.scale * pages.devicePixelRatioF()) is not None)
    stage.settle()


def _save_briefs(stage):
    stage.choose("menu.briefs")
    return stage.dialog()


def _palette(stage):
    stage.choose("menu.palette")
    QApplication.activePopupWidget().field.setText("re")


def _search_everywhere(stage):
    stage.choose("menu.everywhere")
    stage.window.search.field.setText("ministry")
    return stage.window.search


def _erasing(stage):
    stage.choose("menu.erase")
    dialog = stage.dialog()
    choice = dialog.choice
    choice.words.setText("ministry")
    stage.until(lambda: choice.list.count() > 0)
    choice.all.click()
    choice.reason.setPlainText("By the court's order of 12 January.")
    stage.until(choice.do.isEnabled)
    return dialog


def _erased(stage):
    dialog = _erasing(stage)
    (stage.window.seat.desk.path / "backups" / "before-schema-3-from-2.sqlite").touch()
    dialog.choice.do.click()
    stage.until(dialog.outcome.isVisible)
    return dialog


def _compare(stage):
    """A case as it began, compared with what it is now."""
    revising.second_round(stage)
    stage.settle()
    stage.bring("history")
    tree = stage.window.middle.history.tree
    stage.until(lambda: tree.model().rowCount())
    day = tree.model().index(tree.model().rowCount() - 1, 0)
    last = tree.model().index(tree.model().rowCount(day) - 1, 0, day)
    tree.setCurrentIndex(last)
    stage.click("history.compare")
    return stage.dialog()


SCENES = (
    Scene("start", lambda stage: stage.door(), who=""),
    Scene("sign-in", _sign_in, who=""),
    Scene("main", _nothing, PUBLISHED),
    Scene("draft", _nothing),
    Scene("arabic", _nothing, ARABIC),
    Scene("no-case", _nothing, 0),
    Scene("new-case", _new_case),
    Scene("said-again", _said_again),
    Scene("precedents", _precedents),
    Scene("evidence-editor", _edit_evidence),
    Scene("add-evidence", _add_evidence),
    Scene("drop-evidence", _drop_pdf),
    Scene("origins", _origins, PUBLISHED),
    Scene("evidence-card", _open_card),
    Scene("citation-picker", _cite),
    Scene("find-in-text", _find_in_text),
    Scene("gates", _gates),
    Scene("messages", _messages),
    Scene("review", _review, IN_REVIEW, "Supervisor"),
    Scene("review-changes", _review_changes, 0, "Supervisor"),
    Scene("review-inline", _review_inline, 0, "Supervisor"),
    Scene("review-brief", _review_brief, 0, "Supervisor", steady=False),
    Scene("review-confirm", _review_confirm, 0, "Supervisor"),
    Scene("second-verdict", _second_verdict, 0, "Second editor"),
    Scene("settling", _settling, 0, "Supervisor"),
    Scene("returned", _nothing, RETURNED),
    Scene("preview-beside", _preview_beside, steady=False),
    Scene("preview", _preview, PUBLISHED, steady=False),  # it prints the journal's head
    Scene("save-briefs", _save_briefs, steady=False),  # it names a folder of this machine
    Scene("history", _tab("history")),
    Scene("history-compare", _compare, 0, "Supervisor"),
    Scene("replies", _tab("replies"), PUBLISHED),
    Scene("notes", _tab("notes")),
    Scene("comments", _tab("comments")),
    *(Scene(f"settings-{page}", _settings(page), who="Supervisor", steady=page != "backup")
      for page in PAGES),
    Scene("corrections", _menu("register")),
    Scene("password", _menu("password")),
    Scene("locked", _locked),
    Scene("shortcuts", _menu("keys")),
    Scene("about", _menu("about"), steady=False),  # it names what is installed here
    Scene("problem-report", _problem_report, steady=False),
    Scene("palette", _palette, PUBLISHED),
    Scene("search-everywhere", _search_everywhere, PUBLISHED),
    Scene("erasing", _erasing, PUBLISHED, "Supervisor"),
    Scene("erased", _erased, PUBLISHED, "Supervisor", steady=False),  # it names paths
)
