-- What keeps the journal append-only and the counts of the list in step. Alembic's batch mode drops
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

CREATE TRIGGER case_cards_counted AFTER INSERT ON case_cards
BEGIN
  INSERT INTO case_counts VALUES (NEW.state, NEW.created_by, 1)
  ON CONFLICT (state, created_by) DO UPDATE SET cases = cases + 1;
END;

CREATE TRIGGER case_cards_uncounted AFTER DELETE ON case_cards
BEGIN
  UPDATE case_counts SET cases = cases - 1
  WHERE state = OLD.state AND created_by = OLD.created_by;
  DELETE FROM case_counts WHERE cases = 0;
END;

CREATE TRIGGER case_cards_recounted AFTER UPDATE OF state, created_by ON case_cards
WHEN NEW.state IS NOT OLD.state OR NEW.created_by IS NOT OLD.created_by
BEGIN
  UPDATE case_counts SET cases = cases - 1
  WHERE state = OLD.state AND created_by = OLD.created_by;
  DELETE FROM case_counts WHERE cases = 0;
  INSERT INTO case_counts VALUES (NEW.state, NEW.created_by, 1)
  ON CONFLICT (state, created_by) DO UPDATE SET cases = cases + 1;
END;
