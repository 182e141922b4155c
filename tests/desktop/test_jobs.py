"""The writer thread and the pool: in order, off the window's thread, and nothing is lost."""

import io
import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject

from desktop.shell.jobs import ShellJobs
from desktop.shell.sweeper import Sweeper


@pytest.fixture
def jobs(qapp):
    made = ShellJobs()
    yield made
    made.finish()


def fail(error):
    raise error


def test_answers_to_writes_arrive_in_order_and_on_the_windows_thread(jobs, qtbot):
    answers, threads = [], set()

    def take(answer):
        answers.append(answer)
        threads.add(threading.current_thread())

    for number in range(200):
        jobs.write(partial(int, number), take, fail)
    qtbot.waitUntil(lambda: len(answers) == 200)
    assert answers == list(range(200))
    assert threads == {threading.main_thread()}


def test_writes_never_run_two_at_a_time(jobs, qtbot):
    inside, most, done = [], [], []

    def write():
        inside.append(1)
        most.append(len(inside))
        inside.pop()

    for _ in range(50):
        jobs.write(write, done.append, fail)
    qtbot.waitUntil(lambda: len(done) == 50)
    assert max(most) == 1


def test_a_question_is_answered_while_a_write_is_under_way(jobs, qtbot):
    gate, answers = threading.Event(), []
    jobs.write(partial(gate.wait, 30), answers.append, fail)
    jobs.read(partial(str, "asked"), answers.append, fail)
    qtbot.waitUntil(lambda: answers == ["asked"])
    gate.set()
    qtbot.waitUntil(lambda: answers == ["asked", True])


def test_a_failure_reaches_whoever_asked(jobs, qtbot):
    failures, done = [], []
    jobs.write(partial(fail, ValueError("no")), done.append, failures.append)
    jobs.read(partial(fail, KeyError("none")), done.append, failures.append)
    qtbot.waitUntil(lambda: len(failures) == 2)
    assert {type(error) for error in failures} == {ValueError, KeyError}
    assert done == []


def test_finishing_runs_and_answers_everything_that_was_handed_in(qapp):
    jobs, answers = ShellJobs(), []

    def once_more(answer):
        answers.append(answer)
        jobs.write(partial(str, "handed in by an answer"), answers.append, fail)

    for number in range(20):
        jobs.write(partial(int, number), answers.append, fail)
    jobs.write(partial(str, "last"), once_more, fail)
    jobs.finish()
    assert answers == [*range(20), "last", "handed in by an answer"]


def test_settling_leaves_the_jobs_open_for_more(jobs):
    answers = []
    jobs.write(partial(int, 1), answers.append, fail)
    jobs.settle()
    jobs.write(partial(int, 2), answers.append, fail)
    jobs.settle()
    assert answers == [1, 2]


def test_what_can_wait_is_read_after_the_paint_but_before_the_end(jobs, qtbot):
    answers = []
    jobs.read(partial(str, "patient"), answers.append, fail, patient=True)
    jobs.read(partial(str, "now"), answers.append, fail)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["now", "patient"]
    jobs.read(partial(str, "at the end"), answers.append, fail, patient=True)
    jobs.settle()
    assert answers[-1] == "at the end"


class Page(QObject):
    """A part of the window that waits for an answer."""

    def __init__(self):
        super().__init__()
        self.heard = []

    def hear(self, answer):
        self.heard.append(answer)


def test_an_answer_to_a_page_that_was_closed_meanwhile_is_dropped(jobs):
    closed, shown = Page(), Page()
    for page in (closed, shown):
        jobs.read(partial(int, 7), partial(page.hear), fail)
    shiboken6.delete(closed)
    jobs.settle()
    assert (closed.heard, shown.heard) == ([], [7])


class Held:
    """Notes on which thread it is taken away."""

    def __init__(self, threads):
        self.threads = threads
        self.itself = None

    def __del__(self):
        self.threads.append(threading.current_thread())


def test_whoever_waits_for_an_answer_is_never_taken_away_by_a_reader(jobs):
    threads = []
    for _ in range(200):
        jobs.read(partial(int, 7), partial(print, Held(threads), file=io.StringIO()), fail)
        jobs.write(partial(int, 7), partial(print, Held(threads), file=io.StringIO()), fail)
    jobs.settle()
    assert threads == [threading.main_thread()] * 400


def test_garbage_is_never_looked_for_by_a_reader(jobs, qtbot):
    threads, sweeper = [], Sweeper(None)
    for _ in range(2_000):
        held = Held(threads)
        held.itself = held
    del held
    jobs.read(lambda: [[[]] for _ in range(200_000)], list, fail)
    jobs.settle()
    qtbot.waitUntil(lambda: len(threads) > 1_000)
    assert set(threads) == {threading.main_thread()}
    sweeper.deleteLater()
