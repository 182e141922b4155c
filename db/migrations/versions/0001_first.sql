-- The first schema of a desk, frozen: later changes are migrations of their own.

CREATE TABLE desk (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	created_at TEXT NOT NULL,
	CONSTRAINT pk_desk PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE events (
	seq INTEGER NOT NULL,
	id TEXT NOT NULL,
	chain TEXT NOT NULL,
	body TEXT NOT NULL,
	signature TEXT NOT NULL,
	case_id TEXT,
	author TEXT NOT NULL,
	at TEXT NOT NULL,
	act TEXT NOT NULL,
	CONSTRAINT pk_events PRIMARY KEY (seq),
	CONSTRAINT uq_events_id UNIQUE (id)
)
 STRICT;
CREATE INDEX ix_events_case_id_seq ON events (case_id, seq);

CREATE TABLE persons (
	name TEXT NOT NULL,
	role TEXT NOT NULL,
	public_key TEXT NOT NULL,
	sealed_key TEXT NOT NULL,
	gone INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_persons PRIMARY KEY (id),
	CONSTRAINT ck_persons_role CHECK (role IN ('editor', 'supervisor')),
	CONSTRAINT ck_persons_gone CHECK (gone IN (0, 1))
)
 STRICT;

CREATE TABLE policies (
	name TEXT NOT NULL,
	minimum_origins INTEGER NOT NULL,
	blind_second_verdict INTEGER NOT NULL,
	checklist TEXT NOT NULL,
	scale TEXT NOT NULL,
	language TEXT NOT NULL,
	address TEXT NOT NULL,
	correction_policy TEXT NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_policies PRIMARY KEY (id),
	CONSTRAINT ck_policies_minimum_origins CHECK (minimum_origins BETWEEN 0 AND 20),
	CONSTRAINT ck_policies_blind_second_verdict CHECK (blind_second_verdict IN (0, 1))
)
 STRICT;

CREATE TABLE cases (
	number TEXT NOT NULL,
	state TEXT NOT NULL,
	state_reason TEXT,
	title TEXT NOT NULL,
	language TEXT NOT NULL,
	scale TEXT NOT NULL,
	verdict TEXT,
	reason TEXT,
	origins_exception TEXT,
	notes TEXT,
	created_by TEXT NOT NULL,
	created_at TEXT NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_cases PRIMARY KEY (id),
	CONSTRAINT uq_cases_number UNIQUE (number),
	CONSTRAINT ck_cases_state CHECK (state IN ('draft', 'in_review', 'approved', 'published', 'correcting', 'withdrawn', 'shelved')),
	CONSTRAINT fk_cases_created_by_persons FOREIGN KEY(created_by) REFERENCES persons (id)
)
 STRICT;

CREATE TABLE erasures (
	erased_kind TEXT NOT NULL,
	erased_id TEXT NOT NULL,
	erased_field TEXT NOT NULL,
	reason TEXT NOT NULL,
	erased_by TEXT NOT NULL,
	erased_at TEXT NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_erasures PRIMARY KEY (id),
	CONSTRAINT fk_erasures_erased_by_persons FOREIGN KEY(erased_by) REFERENCES persons (id)
)
 STRICT;

CREATE TABLE event_values (
	seq INTEGER NOT NULL,
	ordinal INTEGER NOT NULL,
	kind TEXT NOT NULL,
	row_id TEXT NOT NULL,
	field TEXT NOT NULL,
	salt BLOB,
	value TEXT,
	CONSTRAINT pk_event_values PRIMARY KEY (seq, ordinal),
	CONSTRAINT fk_event_values_seq_events FOREIGN KEY(seq) REFERENCES events (seq)
)
 WITHOUT ROWID,
 STRICT;
CREATE INDEX ix_event_values_row_id_field_seq ON event_values (row_id, field, seq);

CREATE TABLE appearances (
	publisher TEXT NOT NULL,
	date TEXT,
	url TEXT,
	position INTEGER NOT NULL,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_appearances PRIMARY KEY (id),
	CONSTRAINT ck_appearances_removed CHECK (removed IN (0, 1)),
	CONSTRAINT fk_appearances_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_appearances_case_id ON appearances (case_id);

CREATE TABLE approvals (
	revision TEXT NOT NULL,
	approved_by TEXT NOT NULL,
	approved_at TEXT NOT NULL,
	checklist TEXT NOT NULL,
	note TEXT,
	voided INTEGER NOT NULL,
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

CREATE TABLE blocks (
	position INTEGER NOT NULL,
	form TEXT NOT NULL,
	text TEXT NOT NULL,
	marks TEXT NOT NULL,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_blocks PRIMARY KEY (id),
	CONSTRAINT ck_blocks_removed CHECK (removed IN (0, 1)),
	CONSTRAINT ck_blocks_form CHECK (form IN ('heading', 'paragraph', 'quotation', 'list item')),
	CONSTRAINT fk_blocks_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_blocks_case_id ON blocks (case_id);

CREATE TABLE briefs (
	number INTEGER NOT NULL,
	sha256 TEXT NOT NULL,
	revision TEXT NOT NULL,
	paper TEXT NOT NULL,
	issued_by TEXT NOT NULL,
	issued_at TEXT NOT NULL,
	supersedes TEXT,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_briefs PRIMARY KEY (id),
	CONSTRAINT ck_briefs_removed CHECK (removed IN (0, 1)),
	CONSTRAINT ck_briefs_paper CHECK (paper IN ('a4', 'letter')),
	CONSTRAINT ck_briefs_sha256 CHECK (length(sha256) = 64),
	CONSTRAINT fk_briefs_issued_by_persons FOREIGN KEY(issued_by) REFERENCES persons (id),
	CONSTRAINT fk_briefs_supersedes_briefs FOREIGN KEY(supersedes) REFERENCES briefs (id),
	CONSTRAINT fk_briefs_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_briefs_case_id ON briefs (case_id);

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
	CONSTRAINT pk_case_cards PRIMARY KEY (doc),
	CONSTRAINT uq_case_cards_case_id UNIQUE (case_id),
	CONSTRAINT fk_case_cards_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_case_cards_created_by_updated_at_doc ON case_cards (created_by, updated_at, doc);
CREATE INDEX ix_case_cards_state_updated_at_doc ON case_cards (state, updated_at, doc);
CREATE INDEX ix_case_cards_updated_at_doc ON case_cards (updated_at, doc);

CREATE TABLE claims (
	quote TEXT NOT NULL,
	date TEXT,
	place TEXT,
	medium TEXT,
	url TEXT,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_claims PRIMARY KEY (id),
	CONSTRAINT ck_claims_removed CHECK (removed IN (0, 1)),
	CONSTRAINT fk_claims_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_claims_case_id ON claims (case_id);

CREATE TABLE comments (
	thread TEXT NOT NULL,
	anchor TEXT NOT NULL,
	anchor_id TEXT,
	anchor_field TEXT,
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

CREATE TABLE corrections (
	tier TEXT NOT NULL,
	reason TEXT NOT NULL,
	opened_by TEXT NOT NULL,
	opened_at TEXT NOT NULL,
	public_note TEXT,
	closed_at TEXT,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_corrections PRIMARY KEY (id),
	CONSTRAINT ck_corrections_removed CHECK (removed IN (0, 1)),
	CONSTRAINT ck_corrections_tier CHECK (tier IN ('verdict', 'substance', 'wording')),
	CONSTRAINT fk_corrections_opened_by_persons FOREIGN KEY(opened_by) REFERENCES persons (id),
	CONSTRAINT fk_corrections_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_corrections_case_id ON corrections (case_id);

CREATE TABLE evidence (
	"key" TEXT NOT NULL,
	position INTEGER NOT NULL,
	stance TEXT NOT NULL,
	form TEXT NOT NULL,
	is_primary INTEGER NOT NULL,
	title TEXT NOT NULL,
	publisher TEXT,
	author TEXT,
	published TEXT,
	accessed TEXT,
	language TEXT,
	url TEXT,
	archived_url TEXT,
	locator TEXT,
	quote TEXT,
	translation TEXT,
	origin_id TEXT,
	reliability TEXT,
	credibility INTEGER,
	note TEXT,
	unused INTEGER NOT NULL,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_evidence PRIMARY KEY (id),
	CONSTRAINT ck_evidence_removed CHECK (removed IN (0, 1)),
	CONSTRAINT ck_evidence_is_primary CHECK (is_primary IN (0, 1)),
	CONSTRAINT ck_evidence_unused CHECK (unused IN (0, 1)),
	CONSTRAINT ck_evidence_stance CHECK (stance IN ('supports', 'refutes', 'context')),
	CONSTRAINT ck_evidence_reliability CHECK (reliability BETWEEN 'A' AND 'F'),
	CONSTRAINT ck_evidence_credibility CHECK (credibility BETWEEN 1 AND 6),
	CONSTRAINT fk_evidence_origin_id_evidence FOREIGN KEY(origin_id) REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_evidence_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_evidence_case_id ON evidence (case_id);
CREATE UNIQUE INDEX ix_evidence_key ON evidence (case_id, "key") WHERE removed = 0;

CREATE TABLE replies (
	position INTEGER NOT NULL,
	recipient TEXT NOT NULL,
	question TEXT NOT NULL,
	channel TEXT,
	asked TEXT,
	deadline TEXT,
	answered TEXT,
	answer TEXT,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_replies PRIMARY KEY (id),
	CONSTRAINT ck_replies_removed CHECK (removed IN (0, 1)),
	CONSTRAINT fk_replies_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_replies_case_id ON replies (case_id);

CREATE TABLE rounds (
	number INTEGER NOT NULL,
	revision TEXT NOT NULL,
	submitted_by TEXT NOT NULL,
	submitted_at TEXT NOT NULL,
	decision TEXT,
	decided_by TEXT,
	decided_at TEXT,
	note TEXT,
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

CREATE TABLE topics (
	name TEXT NOT NULL,
	position INTEGER NOT NULL,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_topics PRIMARY KEY (id),
	CONSTRAINT ck_topics_removed CHECK (removed IN (0, 1)),
	CONSTRAINT fk_topics_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_topics_case_id ON topics (case_id);

CREATE TABLE attachments (
	evidence_id TEXT,
	position INTEGER NOT NULL,
	name TEXT NOT NULL,
	sha256 TEXT NOT NULL,
	media_type TEXT NOT NULL,
	size INTEGER NOT NULL,
	caption TEXT,
	alt TEXT,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_attachments PRIMARY KEY (id),
	CONSTRAINT ck_attachments_removed CHECK (removed IN (0, 1)),
	CONSTRAINT ck_attachments_sha256 CHECK (length(sha256) = 64),
	CONSTRAINT ck_attachments_size CHECK (size >= 0),
	CONSTRAINT fk_attachments_evidence_id_evidence FOREIGN KEY(evidence_id) REFERENCES evidence (id),
	CONSTRAINT fk_attachments_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_attachments_case_id ON attachments (case_id);
CREATE INDEX ix_attachments_evidence_id ON attachments (evidence_id);

CREATE TABLE case_words (
	doc INTEGER NOT NULL,
	words TEXT NOT NULL,
	CONSTRAINT pk_case_words PRIMARY KEY (doc),
	CONSTRAINT fk_case_words_doc_case_cards FOREIGN KEY(doc) REFERENCES case_cards (doc)
)
 STRICT;

CREATE TABLE claimants (
	name TEXT NOT NULL,
	entity TEXT NOT NULL,
	role TEXT,
	same_as TEXT,
	portrait_id TEXT,
	case_id TEXT NOT NULL,
	removed INTEGER NOT NULL,
	id TEXT NOT NULL,
	CONSTRAINT pk_claimants PRIMARY KEY (id),
	CONSTRAINT ck_claimants_removed CHECK (removed IN (0, 1)),
	CONSTRAINT ck_claimants_entity CHECK (entity IN ('person', 'organization')),
	CONSTRAINT fk_claimants_portrait_id_attachments FOREIGN KEY(portrait_id) REFERENCES attachments (id),
	CONSTRAINT fk_claimants_case_id_cases FOREIGN KEY(case_id) REFERENCES cases (id)
)
 STRICT;
CREATE INDEX ix_claimants_case_id ON claimants (case_id);
CREATE VIRTUAL TABLE search USING fts5 (
	words,
	content = 'case_words',
	content_rowid = 'doc',
	tokenize = 'unicode61 remove_diacritics 2',
	prefix = '1 2 3 4'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
