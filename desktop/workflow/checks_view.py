"""What has been checked: by the desk's own list, to be ticked, and by the app, locked.

What is met needs no work any more: it takes one line, and is listed when asked for.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db.records import Gate
from desktop.figures import number
from desktop.widgets import theme
from desktop.widgets.glyph import Glyph
from desktop.widgets.icon import icon
from desktop.widgets.plain import PlainLabel, begin_at_edge
from desktop.widgets.tool import IconButton
from desktop.workflow.gates_view import gate_line
from desktop.workflow.model import WorkflowModel


class Checks(QWidget):
    """The app's own gates, locked, and the desk's checklist, to be ticked."""

    def __init__(self, model: WorkflowModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setProperty("role", "scrolled")
        self._shown: tuple[tuple[Gate, ...], tuple[str, ...]] | None = None
        self._opened = False  # whether what is met is listed
        self._count = PlainLabel(self, role="muted", objectName="workflow.decision.count")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 4, 4)
        self._rows.setSpacing(8)
        self._rows.addLayout(self._heading())
        self._list = QWidget(self)
        self._rows.addWidget(self._list)

    def refill(self) -> None:
        """Show the gates and the checklist as they are now."""
        choice, case = self._model.choice("approve"), self._model.case
        gates = choice.gates if choice else ()
        lines = case.policy.checklist if case and choice else ()
        if (gates, lines) != self._shown:
            self._shown = (gates, lines)
            self._rebuild(gates, lines)
        for line in self._list.findChildren(_Line):
            line.box.setChecked(line.words in self._model.ticked)
        done = sum(gate.met for gate in gates) + len(self._model.ticked)
        self._count.setText(self.tr("{0} of {1}").format(
            number(done), number(len(gates) + len(lines))
        ))

    def _heading(self) -> QHBoxLayout:
        title = PlainLabel(self.tr("Checklist"), self, role="heading")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(title)
        row.addWidget(self._count)
        row.addStretch()
        return row

    def _rebuild(self, gates: tuple[Gate, ...], lines: tuple[str, ...]) -> None:
        old, self._list = self._list, QWidget(self)
        self._rows.replaceWidget(old, self._list)
        old.hide()  # it goes with the next turn of the loop, and takes no click before
        old.deleteLater()
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(7)
        if gates:
            rows.addWidget(self._small(self.tr("Checked by the app")))
            self._add_gates(rows, gates)
        if lines:
            rows.addWidget(self._small(self.tr("Your checks")))
        for index, line in enumerate(lines):
            rows.addWidget(self._box(index, line))

    def _add_gates(self, rows: QVBoxLayout, gates: tuple[Gate, ...]) -> None:
        """Name what is missing, and count what is met."""
        for gate in gates:
            if not gate.met:
                rows.addLayout(gate_line(gate.words, "triangle-alert", "warn", self._list))
        met = [gate for gate in gates if gate.met]
        if not met:
            return
        said = self.tr("{0} of {1} are met").format(number(len(met)), number(len(gates)))
        self._fold = IconButton("chevron-down", "", self._list)
        self._fold.setObjectName("workflow.decision.met")
        self._fold.clicked.connect(self._turn)
        counted = QHBoxLayout()
        counted.setSpacing(10)
        counted.addWidget(Glyph("shield-check", "ok", 18, self._list))
        counted.addWidget(PlainLabel(said, self._list), 1)
        counted.addWidget(self._fold)
        rows.addLayout(counted)
        self._met = QWidget(self._list)
        listed = QVBoxLayout(self._met)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(7)
        for gate in met:
            listed.addLayout(gate_line(gate.words, "check", "ok", self._met))
        rows.addWidget(self._met)
        self._show_met()

    def _turn(self) -> None:
        self._opened = not self._opened
        self._show_met()

    def _show_met(self) -> None:
        self._met.setVisible(self._opened)
        self._fold.setIcon(icon("chevron-up" if self._opened else "chevron-down"))
        self._fold.change(
            self.tr("Hide what is met") if self._opened else self.tr("List what is met"))

    def _small(self, words: str) -> QLabel:
        label = PlainLabel(words, self._list, role="label")
        label.setFont(theme.font("small"))
        return label

    def _box(self, index: int, words: str) -> "_Line":
        line = _Line(words, self._list)
        line.box.setObjectName(f"workflow.decision.check.{index}")
        line.box.toggled.connect(partial(self._model.tick, words))
        return line


class _Line(QWidget):
    """A check box whose words may take several lines; a click on them ticks it too."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words
        self.box = QCheckBox(self)
        self.box.setAccessibleName(words)
        label = PlainLabel(words, self, wordWrap=True)
        begin_at_edge(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the click."""
        self.box.toggle()
