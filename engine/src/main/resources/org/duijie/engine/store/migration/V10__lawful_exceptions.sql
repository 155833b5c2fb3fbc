-- Where a document allows what the law otherwise refuses. scope: a criterion, row or group of the book, or a party whose
-- demands they are; ended_*: who ended it before its day.
INSERT INTO counters (name, last) VALUES ('exception', 0);
CREATE TABLE lawful_exceptions (
    number BIGINT NOT NULL PRIMARY KEY,
    attribute VARCHAR(32) NOT NULL,
    book VARCHAR(64) NOT NULL,
    scope VARCHAR(64) NOT NULL,
    document VARCHAR(200) NOT NULL,
    clause VARCHAR(100) NOT NULL,
    approver VARCHAR(60) NOT NULL,
    valid_until VARCHAR(10) NOT NULL,
    added_millis BIGINT NOT NULL,
    added_by VARCHAR(64) NOT NULL,
    ended_millis BIGINT,
    ended_by VARCHAR(64)
);
CREATE INDEX lawful_exceptions_by_book ON lawful_exceptions (book, valid_until);
