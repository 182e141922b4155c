-- The list and the search index in the order of the journal; counts kept beside them. All of it is
-- derived: `run` fills it from the rows once the triggers stand.

DROP TABLE search;
DROP TABLE case_words;
DROP TABLE case_cards;

CREATE TABLE case_cards (
	doc INTEGER NOT NULL,
	case_id TEXT NOT NULL,
	number TEXT NOT NULL,
	title TEXT NOT NULL,
	claimant TEXT NOT NULL,
	state TEXT NOT NULL,
	returned INTEGER NOT NULL,
	updated_at TEXT NOT NULL,
	evidence INTEGER NOT NULL,
	open_comments INTEGER NOT NULL,
	scale TEXT NOT NULL,
	verdict TEXT NOT NULL,
	created_by TEXT NOT NULL,
	began INTEGER NOT NULL,
	claimant_folded TEXT NOT NULL,
	CONSTRAINT pk_case_cards PRIMARY KEY (doc),
	CONSTRAINT uq_case_cards_case_id UNIQUE (case_id),
	CONSTRAINT fk_case_cards_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_case_cards_began ON case_cards (began, state, created_by);
CREATE INDEX ix_case_cards_claimant ON case_cards (claimant_folded, doc, state, created_by);

CREATE TABLE case_counts (
	state TEXT NOT NULL,
	created_by TEXT NOT NULL,
	cases INTEGER NOT NULL,
	CONSTRAINT pk_case_counts PRIMARY KEY (state, created_by)
)
 WITHOUT ROWID,
 STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
	words,
	tokenize = 'ascii',
	prefix = '1 2 3 4',
	detail = 'none',
	columnsize = 0
);

-- Versions: states of a case that somebody gave a name.

CREATE TABLE versions (
	name TEXT NOT NULL,
	revision TEXT NOT NULL,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_versions PRIMARY KEY (id),
	CONSTRAINT ck_versions_removed CHECK (removed IN (0, 1)),
	CONSTRAINT fk_versions_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_versions_case_id ON versions (case_id);
