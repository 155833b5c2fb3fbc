-- What people said of the headings of a list, by the signature of the headings: heading to column, as JSON.
CREATE TABLE mappings (
    kind VARCHAR(16) NOT NULL,
    signature CHAR(64) NOT NULL,
    choices TEXT NOT NULL,
    PRIMARY KEY (kind, signature)
);
