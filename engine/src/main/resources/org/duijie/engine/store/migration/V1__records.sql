-- One text for SQLite and PostgreSQL. Times are milliseconds since 1970 in UTC; documents are JSON; BYTEA is what
-- PostgreSQL calls a BLOB, and SQLite takes any name.

-- The last number given out, a row a sequence. Every transaction that writes locks the row 'change' first.
CREATE TABLE counters (
    name VARCHAR(16) NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);
INSERT INTO counters (name, last) VALUES ('change', 0), ('audit', 0), ('run', 0), ('release', 0);

-- The change feed: that something changed, never what.
CREATE TABLE changes (
    number BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(16) NOT NULL,
    subject VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    deleted BOOLEAN NOT NULL
);
CREATE INDEX changes_by_subject ON changes (kind, subject);

CREATE TABLE audit_entries (
    number BIGINT NOT NULL PRIMARY KEY,
    at_millis BIGINT NOT NULL,
    account VARCHAR(64) NOT NULL,
    action VARCHAR(32) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    subject VARCHAR(64) NOT NULL,
    detail VARCHAR(1000) NOT NULL,
    hash CHAR(64) NOT NULL
);

CREATE TABLE accounts (
    name VARCHAR(32) NOT NULL PRIMARY KEY,
    password_hash VARCHAR(500) NOT NULL,
    roles VARCHAR(100) NOT NULL,
    enabled BOOLEAN NOT NULL,
    one_time BOOLEAN NOT NULL
);

-- origin: 'own' or 'demo'. words: id and name folded for searching.
CREATE TABLE parties (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    kind VARCHAR(16) NOT NULL,
    words VARCHAR(500) NOT NULL,
    version BIGINT NOT NULL,
    origin VARCHAR(8) NOT NULL,
    document TEXT NOT NULL
);
CREATE INDEX parties_by_kind ON parties (kind, id);
CREATE INDEX parties_by_origin ON parties (origin);

CREATE TABLE needs (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    kind VARCHAR(16) NOT NULL,
    owner VARCHAR(64) NOT NULL REFERENCES parties (id),
    words VARCHAR(500) NOT NULL,
    version BIGINT NOT NULL,
    origin VARCHAR(8) NOT NULL,
    document TEXT NOT NULL
);
CREATE INDEX needs_by_kind ON needs (kind, id);
CREATE INDEX needs_by_owner ON needs (owner, id);
CREATE INDEX needs_by_origin ON needs (origin);

CREATE TABLE sessions (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    day VARCHAR(10) NOT NULL,
    version BIGINT NOT NULL,
    origin VARCHAR(8) NOT NULL,
    document TEXT NOT NULL
);

-- Who and what the rosters name, so that nothing a session needs can be removed.
CREATE TABLE roster_parties (
    session VARCHAR(64) NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    party VARCHAR(64) NOT NULL REFERENCES parties (id),
    PRIMARY KEY (session, party)
);
CREATE INDEX roster_parties_by_party ON roster_parties (party);

CREATE TABLE roster_needs (
    session VARCHAR(64) NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    need VARCHAR(64) NOT NULL REFERENCES needs (id),
    PRIMARY KEY (session, need)
);
CREATE INDEX roster_needs_by_need ON roster_needs (need);
