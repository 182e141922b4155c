"""The file itself: its pages, its definitions, and what the desk says of itself."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from db import journal
from db.check.reading import hashed
from db.migrations.statements import triggers
from db.reading import rows
from db.store import SCHEMA
from db.tables.journal import PRECEDENTS, SEARCH, events
from resources.i18n import tr


def file(driver: Any) -> Iterator[str]:
    """Name pages that are not whole, and rows that point nowhere."""
    for (line,) in driver.execute("PRAGMA integrity_check").fetchall():
        if line != "ok":
            yield tr("Database: {line}", line=line)
    for row in driver.execute("PRAGMA foreign_key_check").fetchall():
        yield tr("{table}, row {row}: its {parent} is missing", table=row[0], row=row[1],
                 parent=row[2])


def schema(driver: Any) -> Iterator[str]:
    """Name triggers that are not ours, and ours that are gone or altered."""
    wanted = {statement.removesuffix(";") for statement in triggers()}
    found = {
        row[0] for row in driver.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")
    }
    for statement in sorted(wanted ^ found):
        name = statement.split()[2]
        known = tr("is missing") if statement in wanted else tr("is not one of ours")
        yield tr("Trigger {name} {known}", name=name, known=known)


def definitions(driver: Any) -> Iterator[str]:
    """Name tables and indexes that are not defined as the models say, word for word."""
    found = dict(driver.execute("SELECT name, sql FROM sqlite_master").fetchall())
    for table in sorted(events.metadata.tables.values(), key=lambda table: table.name):
        if _words(found.get(table.name)) != _words(_sql(CreateTable(table))):
            yield tr("Table {table} is not as it was made", table=table.name)
        for index in table.indexes:
            if _words(found.get(str(index.name))) != _words(_sql(CreateIndex(index))):
                yield tr("Index {index} is not as it was made", index=index.name)
    if _words(found.get("search")) != _words(SEARCH):
        yield tr("The search index is not as it was made")
    if _words(found.get("precedents")) != _words(PRECEDENTS):
        yield tr("The index of precedents is not as it was made")


def _sql(definition: CreateTable | CreateIndex) -> str:
    return str(definition.compile(dialect=sqlite.dialect()))


def _words(sql: str | None) -> list[str]:
    return (sql or "").split()


def identity(driver: Any) -> Iterator[str]:
    """Compare what the desk says of itself with its id, from which the chain begins."""
    for row in rows(driver, "SELECT * FROM desk"):
        if hashed(journal.desk_id, row["name"], row["created_at"]) != row["id"]:
            yield tr("Desk: its id, its name or the time when it was made is altered")
    for (version,) in driver.execute("SELECT version_num FROM schema_version").fetchall():
        if version != f"{SCHEMA:04}":
            yield tr("Desk: its schema_version is altered")
