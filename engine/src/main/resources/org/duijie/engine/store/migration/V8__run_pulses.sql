-- A run while it goes on: which node carries it out, how far it has come, who wants it cancelled. The row is gone once the
-- run has ended. beat is counted up; whether it moves tells the other nodes whether that node is still there.
CREATE TABLE run_pulses (
    run VARCHAR(24) NOT NULL PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    node VARCHAR(36) NOT NULL,
    beat BIGINT NOT NULL,
    stage VARCHAR(16) NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT NOT NULL,
    cancelled_by VARCHAR(64)
);

-- Runs that were torn before there were nodes; nobody beats for them, so they end as interrupted.
INSERT INTO run_pulses (run, node, beat, stage, done, total)
SELECT id, '', 0, 'FREEZE', 0, 1 FROM runs WHERE state = 'RUNNING';
