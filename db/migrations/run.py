"""Bring a database file to this version's schema, in one transaction that counts or never was."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import URL, Connection, create_engine, exc
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from db import projection
from db.migrations.statements import triggers
from db.store import APPLICATION_ID, SCHEMA, prepare

_HERE = Path(__file__).parent
_DERIVED = 4
"""The last schema that changed what is derived, by which claims are known: later ones leave it."""


def run(file: Path) -> None:
    """Migrate a file that nobody else has open: never the desk's own, always a copy or a new one.

    Foreign keys are off meanwhile (with them on, Alembic's table copies delete child rows);
    triggers and what is derived are made anew, and `foreign_key_check` has the last word. Raises
    the driver's errors.
    """
    address = URL.create("sqlite", database=str(file))  # in a folder of any name
    engine = create_engine(address, module=dbapi2, poolclass=NullPool)
    try:
        with engine.connect() as connection:
            _migrate(connection)
    except exc.DBAPIError as error:
        raise (error.orig or error) from error
    finally:
        engine.dispose()


def _migrate(connection: Connection) -> None:
    prepare(connection.connection.driver_connection)
    connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    connection.exec_driver_sql("BEGIN")
    _upgrade(connection)
    connection.exec_driver_sql("COMMIT")


def _upgrade(connection: Connection) -> None:
    before = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    _drop_triggers(connection)
    configuration = Config()
    configuration.set_main_option("script_location", str(_HERE))
    configuration.attributes["connection"] = connection
    command.upgrade(configuration, "head")
    for statement in triggers():
        connection.exec_driver_sql(statement)
    if before < _DERIVED:
        projection.rebuild(connection.connection.driver_connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise RuntimeError(f"the migration broke {len(broken)} references")


def _drop_triggers(connection: Connection) -> None:
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    for (name,) in names.fetchall():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
