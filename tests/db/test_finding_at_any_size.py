"""Pages, counts and searches cost the same on small desks and large ones, in steps of SQLite."""

import threading
from contextlib import contextmanager

import pytest

from db.check.derived import derived
from db.desk import Desk
from db.queries import cases
from db.reading import Stop, reading
from db.records import Sort, State, Wanted
from tests.bench import desks
from tests.db.failing import watched

SMALL, LARGE = 60, 1_500


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """A small desk and a large one, of the same kind of texts."""
    folder = tmp_path_factory.mktemp("sizes")
    opened = [Desk.open(desks.make(folder / f"{n}.stet", n)) for n in (SMALL, LARGE)]
    yield opened
    for desk in opened:
        desk.close()


@contextmanager
def counted(desk):
    """Count the virtual machine's steps of everything that is asked meanwhile."""
    steps = [0]

    def step():
        steps[0] += 1

    def arm(connection, *_):
        connection.set_progress_handler(step, 1)

    def disarm(connection, *_):
        connection.set_progress_handler(None, 1)

    with watched(desk, arm, disarm):
        yield steps


def steps_of(desk, **wanted):
    """Return the steps of a first page of 20 and of the one after it."""
    with counted(desk) as first:
        page = cases.page(desk, limit=20, **wanted)
    assert len(page) == 20
    with counted(desk) as second:
        assert cases.page(desk, limit=20, after=page[-1], **wanted)
    return first[0], second[0]


@pytest.mark.parametrize(
    "wanted",
    [{}, {"sort": Sort.WAITING}, {"sort": Sort.NUMBER}, {"sort": Sort.CLAIMANT},
     {"state": State.PUBLISHED}, {"words": "fc"}, {"words": "s"},
     {"words": "2026", "state": State.PUBLISHED}],
    ids=str,
)
def test_a_page_takes_the_same_steps_at_any_size(both, wanted):
    (small, small_next), (large, large_next) = (steps_of(desk, **wanted) for desk in both)
    assert large <= small * 1.1 + 20
    assert large_next <= small_next * 1.1 + 20


def test_counts_take_the_same_steps_at_any_size(both):
    taken = []
    for desk in both:
        with counted(desk) as steps:
            assert cases.listing(desk, Wanted(), limit=0).counts.total in (SMALL, LARGE)
        taken.append(steps[0])
    assert taken[1] <= taken[0] * 2  # a few more states are in use on the large desk


@pytest.mark.parametrize("state", [None, State.PUBLISHED], ids=str)
def test_a_page_of_a_person_takes_the_same_steps_at_any_size(both, state):
    (small, _), (large, _) = (steps_of(desk, state=state, by=busiest(desk)) for desk in both)
    assert large <= small * 1.1 + 20  # the small desk has half a page more


def busiest(desk):
    """Return who began most cases."""
    began = cases.listing(desk, Wanted()).counts.by_person
    return max(began, key=began.get)


@pytest.mark.parametrize("wanted", [{"words": "fc"}, *({"sort": sort} for sort in Sort)], ids=str)
def test_a_rare_state_among_many_cases_is_found_in_few_steps(both, wanted):
    with counted(both[1]) as steps:
        found = cases.page(both[1], state=State.CORRECTING, **wanted)
    assert 0 < len(found) < 50
    assert steps[0] < 2_000


@pytest.mark.parametrize("sort", [Sort.NUMBER, Sort.CLAIMANT], ids=str)
def test_many_cases_of_a_state_are_not_sorted_for_one_page(both, sort):
    with counted(both[1]) as steps:
        assert len(cases.page(both[1], state=State.PUBLISHED, sort=sort)) == 50
    assert steps[0] < 4_000


def test_generated_desks_list_and_find_what_their_rows_say(both):
    with reading(both[0]) as driver:
        assert list(derived(driver, iter)) == []  # their events are hollow


def test_a_search_that_nobody_waits_for_ends_at_once(both):
    stop = Stop()
    stop.now()
    assert cases.page(both[1], words="s", stop=stop) == ()
    assert cases.page(both[1], words="s")


def test_a_search_under_way_is_interrupted(both):
    stop, desk = Stop(), both[1]
    slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    begun, ended = threading.Event(), []

    def ask():
        try:
            with reading(desk, stop) as driver:
                begun.set()
                driver.execute(slow).fetchone()
        except Exception as error:  # noqa: BLE001 - looked at below
            ended.append(type(error).__name__)

    thread = threading.Thread(target=ask)
    thread.start()
    begun.wait()
    while thread.is_alive():  # the statement may not have begun when it is told the first time
        stop.now()
        thread.join(0.01)
    assert ended == ["Stopped"]
    with reading(desk) as again:
        assert again.execute("SELECT 1").fetchone() == (1,)
