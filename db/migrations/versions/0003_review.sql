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
	site TEXT,
	logo TEXT,
	id TEXT NOT NULL,
	CONSTRAINT pk_policies PRIMARY KEY (id),
	CONSTRAINT ck_policies_minimum_origins CHECK (minimum_origins BETWEEN 0 AND 20),
	CONSTRAINT ck_policies_blind_second_verdict CHECK (blind_second_verdict IN (0, 1)),
	CONSTRAINT ck_policies_lock_minutes CHECK (lock_minutes BETWEEN 0 AND 240),
	CONSTRAINT ck_policies_logo CHECK (length(logo) = 64)
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

CREATE TEMP TABLE kept_rounds AS SELECT * FROM rounds ORDER BY rowid;
DROP TABLE rounds;
CREATE TABLE rounds (
	number INTEGER NOT NULL,
	revision TEXT NOT NULL,
	submitted_by TEXT NOT NULL,
	submitted_at TEXT NOT NULL,
	decision TEXT,
	decided_by TEXT,
	decided_at TEXT,
	note TEXT,
	seen TEXT,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_rounds PRIMARY KEY (id),
	CONSTRAINT ck_rounds_removed CHECK (removed IN (0, 1)),
	CONSTRAINT ck_rounds_decision CHECK (decision IN ('returned', 'approved')),
	CONSTRAINT fk_rounds_submitted_by_persons FOREIGN KEY(submitted_by) REFERENCES persons (id),
	CONSTRAINT fk_rounds_decided_by_persons FOREIGN KEY(decided_by) REFERENCES persons (id),
	CONSTRAINT fk_rounds_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_rounds_case_id ON rounds (case_id);
INSERT INTO rounds (
	number, revision, submitted_by, submitted_at, decision, decided_by, decided_at, note,
	case_id, removed, id
) SELECT
	number, revision, submitted_by, submitted_at, decision, decided_by, decided_at, note,
	case_id, removed, id
FROM kept_rounds;
DROP TABLE kept_rounds;

CREATE TEMP TABLE kept_approvals AS SELECT * FROM approvals ORDER BY rowid;
DROP TABLE approvals;
CREATE TABLE approvals (
	revision TEXT NOT NULL,
	approved_by TEXT NOT NULL,
	approved_at TEXT NOT NULL,
	checklist TEXT NOT NULL,
	note TEXT,
	voided INTEGER NOT NULL,
	left_open TEXT,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_approvals PRIMARY KEY (id),
	CONSTRAINT ck_approvals_removed CHECK (removed IN (0, 1)),
	CONSTRAINT ck_approvals_voided CHECK (voided IN (0, 1)),
	CONSTRAINT fk_approvals_approved_by_persons FOREIGN KEY(approved_by) REFERENCES persons (id),
	CONSTRAINT fk_approvals_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_approvals_case_id ON approvals (case_id);
INSERT INTO approvals (
	revision, approved_by, approved_at, checklist, note, voided, case_id, removed, id
) SELECT
	revision, approved_by, approved_at, checklist, note, voided, case_id, removed, id
FROM kept_approvals;
DROP TABLE kept_approvals;

CREATE TEMP TABLE kept_comments AS SELECT * FROM comments ORDER BY rowid;
DROP TABLE comments;
CREATE TABLE comments (
	thread TEXT NOT NULL,
	anchor TEXT NOT NULL,
	anchor_id TEXT,
	anchor_field TEXT,
	anchor_quote TEXT,
	anchor_before TEXT,
	anchor_start INTEGER,
	text TEXT NOT NULL,
	resolved INTEGER NOT NULL,
	created_by TEXT NOT NULL,
	created_at TEXT NOT NULL,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_comments PRIMARY KEY (id),
	CONSTRAINT ck_comments_removed CHECK (removed IN (0, 1)),
	CONSTRAINT ck_comments_resolved CHECK (resolved IN (0, 1)),
	CONSTRAINT ck_comments_anchor CHECK (anchor IN ('case', 'field', 'block', 'evidence')),
	CONSTRAINT fk_comments_created_by_persons FOREIGN KEY(created_by) REFERENCES persons (id),
	CONSTRAINT fk_comments_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_comments_case_id ON comments (case_id);
INSERT INTO comments (
	thread, anchor, anchor_id, anchor_field, text, resolved, created_by, created_at, case_id,
	removed, id
) SELECT
	thread, anchor, anchor_id, anchor_field, text, resolved, created_by, created_at, case_id,
	removed, id
FROM kept_comments;
DROP TABLE kept_comments;

CREATE TABLE ticks (
	line TEXT NOT NULL,
	revision TEXT NOT NULL,
	ticked_by TEXT NOT NULL,
	ticked_at TEXT NOT NULL,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_ticks PRIMARY KEY (id),
	CONSTRAINT ck_ticks_removed CHECK (removed IN (0, 1)),
	CONSTRAINT fk_ticks_ticked_by_persons FOREIGN KEY(ticked_by) REFERENCES persons (id),
	CONSTRAINT fk_ticks_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_ticks_case_id ON ticks (case_id);

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
	correction_id TEXT,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_seconds PRIMARY KEY (id),
	CONSTRAINT ck_seconds_removed CHECK (removed IN (0, 1)),
	CONSTRAINT ck_seconds_printed CHECK (printed IN (0, 1)),
	CONSTRAINT fk_seconds_filed_by_persons FOREIGN KEY(filed_by) REFERENCES persons (id),
	CONSTRAINT fk_seconds_settled_by_persons FOREIGN KEY(settled_by) REFERENCES persons (id),
	CONSTRAINT fk_seconds_correction_id_corrections FOREIGN KEY(correction_id) REFERENCES corrections (id),
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
	digest TEXT NOT NULL,
	CONSTRAINT pk_attempts PRIMARY KEY (person_id)
)
 WITHOUT ROWID,
 STRICT;

-- The words of claims alone, cut to their stems: for finding that something was checked before.
-- Derived: `run` fills it.

CREATE VIRTUAL TABLE precedents USING fts5 (
	words,
	tokenize = 'ascii',
	detail = 'none',
	columnsize = 0
);
