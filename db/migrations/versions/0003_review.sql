-- Tables that gain columns are made anew, for `ALTER TABLE` would not leave them word for word as
-- the models say. Foreign keys are off meanwhile; rows keep their order.

CREATE TEMP TABLE kept_persons AS SELECT * FROM persons ORDER BY rowid;
DROP TABLE persons;
CREATE TABLE persons (
	name TEXT NOT NULL,
	role TEXT NOT NULL,
	public_key TEXT NOT NULL,
	sealed_key TEXT NOT NULL,
	gone INTEGER NOT NULL,
	provisional INTEGER,
	id TEXT NOT NULL,
	CONSTRAINT pk_persons PRIMARY KEY (id),
	CONSTRAINT ck_persons_role CHECK (role IN ('editor', 'supervisor')),
	CONSTRAINT ck_persons_gone CHECK (gone IN (0, 1)),
	CONSTRAINT ck_persons_provisional CHECK (provisional IN (0, 1))
)
 STRICT;
INSERT INTO persons (name, role, public_key, sealed_key, gone, id)
SELECT name, role, public_key, sealed_key, gone, id FROM kept_persons;
DROP TABLE kept_persons;

CREATE TEMP TABLE kept_policies AS SELECT * FROM policies ORDER BY rowid;
DROP TABLE policies;
CREATE TABLE policies (
	name TEXT NOT NULL,
	minimum_origins INTEGER NOT NULL,
	blind_second_verdict INTEGER NOT NULL,
	checklist TEXT NOT NULL,
	scale TEXT NOT NULL,
	language TEXT NOT NULL,
	address TEXT NOT NULL,
	correction_policy TEXT NOT NULL,
	lock_minutes INTEGER,
	id TEXT NOT NULL,
	CONSTRAINT pk_policies PRIMARY KEY (id),
	CONSTRAINT ck_policies_minimum_origins CHECK (minimum_origins BETWEEN 0 AND 20),
	CONSTRAINT ck_policies_blind_second_verdict CHECK (blind_second_verdict IN (0, 1)),
	CONSTRAINT ck_policies_lock_minutes CHECK (lock_minutes BETWEEN 0 AND 240)
)
 STRICT;
INSERT INTO policies (
	name, minimum_origins, blind_second_verdict, checklist, scale, language, address,
	correction_policy, id
) SELECT
	name, minimum_origins, blind_second_verdict, checklist, scale, language, address,
	correction_policy, id
FROM kept_policies;
DROP TABLE kept_policies;

CREATE TABLE seconds (
	rating TEXT NOT NULL,
	scale TEXT NOT NULL,
	reason TEXT NOT NULL,
	revision TEXT NOT NULL,
	filed_by TEXT NOT NULL,
	filed_at TEXT NOT NULL,
	settlement TEXT,
	settled_rating TEXT,
	settled_by TEXT,
	settled_at TEXT,
	printed INTEGER,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_seconds PRIMARY KEY (id),
	CONSTRAINT ck_seconds_removed CHECK (removed IN (0, 1)),
	CONSTRAINT ck_seconds_printed CHECK (printed IN (0, 1)),
	CONSTRAINT fk_seconds_filed_by_persons FOREIGN KEY(filed_by) REFERENCES persons (id),
	CONSTRAINT fk_seconds_settled_by_persons FOREIGN KEY(settled_by) REFERENCES persons (id),
	CONSTRAINT fk_seconds_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_seconds_case_id ON seconds (case_id);

CREATE TABLE withdrawals (
	reason TEXT NOT NULL,
	notice TEXT NOT NULL,
	withdrawn_by TEXT NOT NULL,
	withdrawn_at TEXT NOT NULL,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_withdrawals PRIMARY KEY (id),
	CONSTRAINT ck_withdrawals_removed CHECK (removed IN (0, 1)),
	CONSTRAINT fk_withdrawals_withdrawn_by_persons FOREIGN KEY(withdrawn_by) REFERENCES persons (id),
	CONSTRAINT fk_withdrawals_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_withdrawals_case_id ON withdrawals (case_id);

-- Wrong passwords in a row: no part of the journal, for nobody has signed in who could sign it.

CREATE TABLE attempts (
	person_id TEXT NOT NULL,
	failures INTEGER NOT NULL,
	at TEXT NOT NULL,
	CONSTRAINT pk_attempts PRIMARY KEY (person_id)
)
 WITHOUT ROWID,
 STRICT;
