-- One row: which store this is. Whoever derives something from the store starts again when it is another one.
CREATE TABLE store_identity (
    id CHAR(36) NOT NULL PRIMARY KEY
);
