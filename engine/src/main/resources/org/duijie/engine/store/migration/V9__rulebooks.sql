-- The sheets of every version a book or a draft of it ever had, by their content, as gzipped JSON. Nothing is ever changed
-- here.
CREATE TABLE book_sheets (
    book VARCHAR(64) NOT NULL,
    version VARCHAR(64) NOT NULL,
    sheets BYTEA NOT NULL,
    at_millis BIGINT NOT NULL,
    PRIMARY KEY (book, version)
);

INSERT INTO counters (name, last) VALUES ('draft', 0);
CREATE TABLE book_drafts (
    id VARCHAR(24) NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    book VARCHAR(64) NOT NULL,
    version BIGINT NOT NULL,
    document TEXT NOT NULL
);
CREATE INDEX book_drafts_by_book ON book_drafts (book, number);

-- Of a book counts the row with the greatest number of those that are effective.
CREATE TABLE book_publications (
    book VARCHAR(64) NOT NULL,
    number BIGINT NOT NULL,
    version VARCHAR(64) NOT NULL,
    effective_millis BIGINT NOT NULL,
    kind VARCHAR(16) NOT NULL,
    draft VARCHAR(24) REFERENCES book_drafts (id),
    note VARCHAR(500) NOT NULL,
    approved_by VARCHAR(64),
    at_millis BIGINT NOT NULL,
    by_account VARCHAR(64) NOT NULL,
    PRIMARY KEY (book, number),
    FOREIGN KEY (book, version) REFERENCES book_sheets (book, version)
);
