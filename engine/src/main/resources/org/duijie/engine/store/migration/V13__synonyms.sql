-- The bureau's synonyms, every version there ever was. In force is the row with the greatest number of those that are
-- effective; restored: the version whose text it brings back. Nothing is ever changed here.
CREATE TABLE synonym_versions (
    number BIGINT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL,
    note VARCHAR(500) NOT NULL,
    restored BIGINT,
    effective_millis BIGINT NOT NULL,
    at_millis BIGINT NOT NULL,
    by_account VARCHAR(64) NOT NULL
);
