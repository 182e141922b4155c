-- What keeps the journal append-only and the search index in step. Alembic's batch mode drops
-- triggers, so every migration makes them anew from this file.

CREATE TRIGGER events_keep_update BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER events_keep_delete BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- The one change allowed beside an event: salt and value go, when they are erased.
CREATE TRIGGER event_values_keep_update BEFORE UPDATE ON event_values
WHEN NEW.value IS NOT NULL OR NEW.salt IS NOT NULL
  OR NEW.seq IS NOT OLD.seq OR NEW.ordinal IS NOT OLD.ordinal OR NEW.kind IS NOT OLD.kind
  OR NEW.row_id IS NOT OLD.row_id OR NEW.field IS NOT OLD.field
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER event_values_keep_delete BEFORE DELETE ON event_values
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER desk_keep_update BEFORE UPDATE ON desk
BEGIN SELECT RAISE(ABORT, 'the desk keeps its identity'); END;

CREATE TRIGGER desk_keep_delete BEFORE DELETE ON desk
BEGIN SELECT RAISE(ABORT, 'the desk keeps its identity'); END;

CREATE TRIGGER case_words_indexed AFTER INSERT ON case_words
BEGIN INSERT INTO search (rowid, words) VALUES (NEW.doc, NEW.words); END;

CREATE TRIGGER case_words_dropped AFTER DELETE ON case_words
BEGIN INSERT INTO search (search, rowid, words) VALUES ('delete', OLD.doc, OLD.words); END;

CREATE TRIGGER case_words_reindexed AFTER UPDATE ON case_words
BEGIN
  INSERT INTO search (search, rowid, words) VALUES ('delete', OLD.doc, OLD.words);
  INSERT INTO search (rowid, words) VALUES (NEW.doc, NEW.words);
END;
