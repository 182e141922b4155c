"""SQLAlchemy over the desk's file: a pool of prepared connections, transactions begun by hand."""

from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from db.store import connected

IMMEDIATE = "stet_immediate"
"""Execution option of a writer's connection: it takes the write lock when it begins."""


def make(file: Path) -> Engine:
    """Return an engine whose connections may move between threads, one at a time."""
    engine = create_engine(
        "sqlite://", module=dbapi2, poolclass=QueuePool, creator=partial(connected, file)
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(IMMEDIATE)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
