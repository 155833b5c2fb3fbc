-- What visitors searched for and want to hear of again. owner: device/ and the hash of a key that only that device has, or
-- account/ and a name. question: words and filters as JSON. feed: the end of the address of its feed; it has to be shown
-- again, and opens nothing but what the row says and anybody may see. since: the last change there was when it was saved.
-- looked: the last hit its owner has seen.
CREATE TABLE saved_searches (
    number BIGINT NOT NULL PRIMARY KEY,
    owner VARCHAR(80) NOT NULL,
    question TEXT NOT NULL,
    feed CHAR(32) NOT NULL,
    since BIGINT NOT NULL,
    looked BIGINT NOT NULL,
    saved_millis BIGINT NOT NULL,
    used_millis BIGINT NOT NULL
);
CREATE INDEX saved_searches_by_owner ON saved_searches (owner, number);
CREATE UNIQUE INDEX saved_searches_by_feed ON saved_searches (feed);
CREATE INDEX saved_searches_by_use ON saved_searches (used_millis);

-- Positions that came up for them, numbered as they came. A position that goes takes its rows along soon, not at once.
CREATE TABLE search_hits (
    search BIGINT NOT NULL REFERENCES saved_searches (number) ON DELETE CASCADE,
    need VARCHAR(64) NOT NULL,
    number BIGINT NOT NULL,
    at_millis BIGINT NOT NULL,
    PRIMARY KEY (search, need)
);
CREATE INDEX search_hits_by_number ON search_hits (search, number);
CREATE INDEX search_hits_by_need ON search_hits (need);
INSERT INTO counters (name, last) VALUES ('search', 0), ('hit', 0);

-- One row: the change up to which all hits are written.
CREATE TABLE watch_marks (
    reached BIGINT NOT NULL PRIMARY KEY
);
INSERT INTO watch_marks (reached) SELECT last FROM counters WHERE name = 'change';
