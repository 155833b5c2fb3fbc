-- What people ruled on words. folded: the words as they are looked up; codes: what they stand for, as JSON.
INSERT INTO counters (name, last) VALUES ('precedent', 0);
CREATE TABLE precedents (
    number BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(16) NOT NULL,
    folded VARCHAR(100) NOT NULL,
    words VARCHAR(100) NOT NULL,
    codes TEXT NOT NULL,
    note VARCHAR(500) NOT NULL,
    version BIGINT NOT NULL,
    at_millis BIGINT NOT NULL,
    by_account VARCHAR(64) NOT NULL,
    UNIQUE (kind, folded)
);
