-- The cases of a state, of a person, and of both, each in the order of change: `doc` is the rowid,
-- which every index ends with.

CREATE INDEX ix_case_cards_state ON case_cards (state);
CREATE INDEX ix_case_cards_created_by ON case_cards (created_by);
CREATE INDEX ix_case_cards_created_by_state ON case_cards (created_by, state);
