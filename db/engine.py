"""SQLAlchemy over the desk's file: a pool of prepared connections, transactions begun by hand."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from db.store import prepare

IMMEDIATE = "stet_immediate"
"""Execution option of a writer's connection: it takes the write lock when it begins."""


def make(file: Path) -> Engine:
    """Return an engine whose connections may move between threads, one at a time."""
    engine = create_engine(
        f"sqlite:///{file}",
        module=dbapi2,
        poolclass=QueuePool,
        connect_args={"check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    prepare(connection)


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(IMMEDIATE)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
