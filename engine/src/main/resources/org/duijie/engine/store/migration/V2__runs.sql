CREATE TABLE runs (
    id VARCHAR(24) NOT NULL PRIMARY KEY,
    session VARCHAR(64) NOT NULL REFERENCES sessions (id),
    number INTEGER NOT NULL,
    state VARCHAR(16) NOT NULL,
    started_millis BIGINT NOT NULL,
    started_by VARCHAR(64) NOT NULL,
    ended_millis BIGINT,
    book_version VARCHAR(100) NOT NULL,
    seed BIGINT NOT NULL,
    meetings INTEGER NOT NULL,
    UNIQUE (session, number)
);
CREATE INDEX runs_by_state ON runs (state);

-- Inputs and result as gzipped JSON, apart from the record, so that lists stay small.
CREATE TABLE run_inputs (
    run VARCHAR(24) NOT NULL PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    frozen BYTEA NOT NULL
);

CREATE TABLE run_results (
    run VARCHAR(24) NOT NULL PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    result BYTEA NOT NULL
);

-- A line a pseudonym: erasing a person deletes lines here and touches no frozen input.
CREATE TABLE pseudonyms (
    run VARCHAR(24) NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    pseudonym VARCHAR(24) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    subject VARCHAR(64) NOT NULL,
    PRIMARY KEY (run, pseudonym)
);
CREATE INDEX pseudonyms_by_subject ON pseudonyms (subject);

CREATE TABLE releases (
    id VARCHAR(24) NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    session VARCHAR(64) NOT NULL REFERENCES sessions (id),
    run VARCHAR(24) NOT NULL REFERENCES runs (id),
    name VARCHAR(100) NOT NULL,
    at_millis BIGINT NOT NULL,
    by_account VARCHAR(64) NOT NULL,
    UNIQUE (session, name)
);
CREATE INDEX releases_by_run ON releases (run);

CREATE TABLE moves (
    release_id VARCHAR(24) NOT NULL REFERENCES releases (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    need VARCHAR(24) NOT NULL,
    candidate VARCHAR(24) NOT NULL,
    round_number INTEGER NOT NULL,
    table_number INTEGER NOT NULL,
    note VARCHAR(500) NOT NULL,
    breaks VARCHAR(200) NOT NULL,
    at_millis BIGINT NOT NULL,
    by_account VARCHAR(64) NOT NULL,
    PRIMARY KEY (release_id, number)
);
