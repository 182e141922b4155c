"""What is derived from the rows: the case list, its counts and the search index."""

from collections.abc import Iterator
from typing import Any

from db import projection
from db.check.reading import Wanted
from resources.i18n import tr

_CASE_ID = projection.COLUMNS.index("case_id")


def derived(driver: Any, wanted: Wanted) -> Iterator[str]:
    """Compare the case list, its counts and the search index with what they are made from.

    Row by row, for a large desk's list and words are more than fits into memory.
    """
    columns = ", ".join(f"c.{column}" for column in projection.COLUMNS)
    stored = driver.execute(
        f"SELECT {columns}, s.words, p.words FROM case_cards c "  # noqa: S608  column names are ours
        "LEFT JOIN search s ON s.rowid = c.doc LEFT JOIN precedents p ON p.rowid = c.began"
    )
    for *row, words, claimed in wanted(stored):
        try:
            yield from _listed(driver, tuple(row), words, claimed)
        except (TypeError, ValueError) as error:  # damage has made a text something else
            yield tr("The list cannot be compared with the case {id}: {why}",
                     id=row[_CASE_ID], why=error)
    missing = "SELECT number FROM cases WHERE id NOT IN (SELECT case_id FROM case_cards)"
    for (number,) in driver.execute(missing).fetchall():
        yield tr("Case {number} is missing from the list", number=number)
    yield from _counted(driver)


def _listed(
    driver: Any, row: tuple[Any, ...], words: str | None, claimed: str | None
) -> Iterator[str]:
    """Compare one row of the list, and the words beside it, with the rows of its case."""
    named = dict(zip(projection.COLUMNS, row, strict=True))
    case = driver.execute("SELECT number FROM cases WHERE id = ?", (named["case_id"],)).fetchone()
    if case is None:
        yield tr("The list shows {number}, which is no case", number=named["number"])
    elif row != projection.card(driver, named["case_id"]):
        yield tr("Case {number} stands wrongly in the list", number=case[0])
    elif words != projection.words(driver, row):
        yield tr("Case {number} stands wrongly in the search index", number=case[0])
    elif claimed != projection.claimed(driver, named["case_id"]):
        yield tr("Case {number} stands wrongly in the index of precedents", number=case[0])


def _counted(driver: Any) -> Iterator[str]:
    """Compare the counts with the list, and the documents found with those there are."""
    told = driver.execute("SELECT * FROM case_counts").fetchall()
    there = driver.execute(
        "SELECT state, created_by, count(*) FROM case_cards GROUP BY state, created_by"
    ).fetchall()
    if sorted(told) != sorted(there):
        yield tr("The list does not count its cases rightly")
    strays = "SELECT count(*) FROM search WHERE rowid NOT IN (SELECT doc FROM case_cards)"
    if driver.execute(strays).fetchone()[0]:
        yield tr("The search index finds what is no case")
    strays = "SELECT count(*) FROM precedents WHERE rowid NOT IN (SELECT began FROM case_cards)"
    if driver.execute(strays).fetchone()[0]:
        yield tr("The index of precedents finds what is no case")
