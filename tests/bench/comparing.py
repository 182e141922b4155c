"""Comparing: 10,000 words against a heavy rewrite, against difflib on the same words.

Run as `python -m tests.bench.comparing [ROUNDS]`. The peer is difflib's SequenceMatcher over the
same words, with its own shortcut for frequent ones, measured in turn. The fourth row goes on until
the first rows of the review are painted. The fifth is the longest that the window is held at once
while all of it is one paragraph, in time of its own thread.
"""

import os
import random
import statistics
import sys
import time
from dataclasses import replace
from difflib import SequenceMatcher
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from db.records import Review
from db.rules.comparing import compare
from db.rules.difference import difference, tokens
from desktop.review.model import ReviewModel
from desktop.review.view.page import ReviewPage
from desktop.widgets import theme
from tests.builders import block, snapshot

WORDS, PARAGRAPHS, KEPT = 10_000, 100, 0.5
"""Half of the words are others after the rewrite."""


class _Seat(QObject):
    """As much of a seat as a review asks for."""

    case_opened, case_changed, case = Signal(object), Signal(object), None


class _Notes:
    """Remembers nothing."""

    def seen(self, _):
        return ()


def texts(seed):
    """Return paragraphs before and after a heavy rewrite."""
    chance = random.Random(seed)
    stock = [f"word{number}" for number in range(3000)]
    pairs = []
    for _ in range(PARAGRAPHS):
        old = [chance.choice(stock) for _ in range(WORDS // PARAGRAPHS)]
        new = [word if chance.random() < KEPT else chance.choice(stock) for word in old]
        pairs.append((" ".join(old), " ".join(new)))
    return pairs


def timed(call):
    """Return how many milliseconds a call takes, and what it returns."""
    start = time.perf_counter()
    found = call()
    return 1000 * (time.perf_counter() - start), found


def _by_difflib(old, new):
    return SequenceMatcher(None, tokens(old), tokens(new)).get_opcodes()


def main(rounds):
    """Print medians and their ratio."""
    application = QApplication([])
    theme.apply(application, theme.LIGHT)
    ours, peer, whole, shown, held = [], [], [], [], []
    for seed in range(rounds):
        pairs = texts(seed)
        old, new = (" ".join(side) for side in zip(*pairs, strict=True))
        ours.append(timed(partial(difference, old, new))[0])
        peer.append(timed(partial(_by_difflib, old, new))[0])
        blocks = [block(str(at), id=str(at)) for at in range(PARAGRAPHS)]
        before, now = (
            snapshot(blocks=tuple(replace(b, text=p[side]) for b, p in zip(blocks, pairs,
                                                                            strict=True)))
            for side in (0, 1)
        )
        took, comparison = timed(partial(compare, before, now))
        whole.append(took)
        shown.append(took + _show(Review(now, before), comparison, application))
        one = (snapshot(blocks=(block(text, id="1"),)) for text in (old, new))
        held.append(_hold(*one, application))
    for name, values in (("one text, ours", ours), ("one text, difflib", peer),
                         ("a case compared, in a job", whole), ("compared and painted", shown),
                         ("one paragraph, held at most", held)):
        print(f"{name:28} {statistics.median(values):8.1f} ms")
    print(f"{'ours against difflib':28} {statistics.median(ours) / statistics.median(peer):8.2f}")


def _page(application):
    model = ReviewModel(_Seat(), _Notes())
    page = ReviewPage(model)
    page.resize(780, 650)
    page.show()
    application.processEvents()
    return model, page


def _hold(before, now, application):
    """Return the longest turn of the window's thread until all rows are written, in ms."""
    model, page = _page(application)
    model.review, model.comparison = Review(now, before), compare(before, now)
    done, turns, call = [], [], model.compared.emit
    page.filled.connect(partial(done.append, True))
    while not done:
        start = time.thread_time()
        call()
        turns.append(1000 * (time.thread_time() - start))
        call = application.processEvents
    return max(turns)


def _show(review, comparison, application):
    model, page = _page(application)

    def paint():
        model.review, model.comparison = review, comparison
        model.compared.emit()
        page.viewport().repaint()

    return timed(paint)[0]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
