-- How each need stands: 'open', 'pending', 'admitted' or 'held-back'. No need had conditions before this column came.
ALTER TABLE needs ADD COLUMN standing VARCHAR(16) NOT NULL DEFAULT 'open';
CREATE INDEX needs_by_standing ON needs (standing, kind, id);

-- The last decision on a need; conditions: those it was about, as JSON.
CREATE TABLE reviews (
    need VARCHAR(64) NOT NULL PRIMARY KEY REFERENCES needs (id) ON DELETE CASCADE,
    decision VARCHAR(16) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    owner VARCHAR(64) NOT NULL,
    conditions TEXT NOT NULL,
    at_millis BIGINT NOT NULL,
    by_account VARCHAR(64) NOT NULL
);
