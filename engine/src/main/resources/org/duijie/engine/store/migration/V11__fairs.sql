-- What sessions are to visitors: whether anybody may look, and the booths of the hosts.
CREATE TABLE fairs (
    session VARCHAR(64) NOT NULL PRIMARY KEY REFERENCES sessions (id),
    version BIGINT NOT NULL,
    document TEXT NOT NULL
);
