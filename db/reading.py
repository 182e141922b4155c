"""Short read transactions: every query sees one moment of the desk."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import exc

from db.desk import Desk
from db.errors import Unavailable
from db.store import DatabaseError, sentence


@contextmanager
def reading(desk: Desk) -> Iterator[Any]:
    """Lend a driver connection inside one read transaction.

    Raises Unavailable when the desk cannot be read.
    """
    try:
        with desk.engine.connect() as connection, connection.begin():
            yield connection.connection.driver_connection
    except (exc.DBAPIError, DatabaseError) as error:
        cause = error.orig if isinstance(error, exc.DBAPIError) else error
        raise Unavailable(sentence(desk.file, str(cause))) from error
    except UnicodeDecodeError as error:  # what the driver says repeats damaged text
        raise Unavailable(sentence(desk.file, error.object.decode(errors="replace"))) from error


def rows(driver: Any, statement: str, parameters: Any = ()) -> list[dict[str, Any]]:
    """Return the rows of a statement as dicts by column name."""
    cursor = driver.execute(statement, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
