-- The table of corrections gains columns, so it is made anew, for `ALTER TABLE` would not leave it
-- word for word as the model says. Foreign keys are off meanwhile; rows keep their order.

CREATE TEMP TABLE kept_corrections AS SELECT * FROM corrections ORDER BY rowid;
DROP TABLE corrections;
CREATE TABLE corrections (
	tier TEXT NOT NULL,
	reason TEXT NOT NULL,
	opened_by TEXT NOT NULL,
	opened_at TEXT NOT NULL,
	public_note TEXT,
	closed_at TEXT,
	abandoned INTEGER,
	abandoned_for TEXT,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_corrections PRIMARY KEY (id),
	CONSTRAINT ck_corrections_removed CHECK (removed IN (0, 1)),
	CONSTRAINT ck_corrections_abandoned CHECK (abandoned IN (0, 1)),
	CONSTRAINT ck_corrections_tier CHECK (tier IN ('verdict', 'substance', 'wording')),
	CONSTRAINT fk_corrections_opened_by_persons FOREIGN KEY(opened_by) REFERENCES persons (id),
	CONSTRAINT fk_corrections_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_corrections_case_id ON corrections (case_id);
INSERT INTO corrections (
	tier, reason, opened_by, opened_at, public_note, closed_at, case_id, removed, id
) SELECT
	tier, reason, opened_by, opened_at, public_note, closed_at, case_id, removed, id
FROM kept_corrections;
DROP TABLE kept_corrections;
