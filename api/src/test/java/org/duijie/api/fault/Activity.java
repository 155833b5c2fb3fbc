package org.duijie.api.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** What the application is made to do when it is killed. */
enum Activity {
    PUT("single writes", Client::put, "duijie.db-wal"), //
    BULK("bulk load", Client::bulk, "duijie.db-wal"), //
    IMPORT("import", Client::importList, "duijie.db-wal"), //
    RUN("run", client -> client.run(KillRounds.SESSION), "duijie.db-wal"), //
    RELEASE("release", Client::release, "duijie.db-wal"), //
    INDEX("index commit", Client::put, "index"), //
    BACKUP("backup", Client::backup, "downloads"), //
    RESTORE("restore", Client::restore, "restoring");

    private static final Duration LONGEST_WORK = Duration.ofMillis(2_500);

    private final String label;
    private final Consumer<Client> work;
    /** The file, or the folder of the index, within the data that is written to. */
    private final String watched;

    Activity(String label, Consumer<Client> work, String watched) {
        this.label = label;
        this.work = work;
        this.watched = watched;
    }

    /** What people read. */
    String label() {
        return label;
    }

    /** Does it once. */
    void perform(Client client) {
        work.accept(client);
    }

    /** Whether others may work beside it; what they do while everything is put back is lost by intention. */
    boolean bearsOthers() {
        return this != RESTORE;
    }

    /** Whether the ledger hears of it. */
    boolean isNoted() {
        return this != BACKUP && this != RESTORE;
    }

    /** A moment to strike at. */
    Moment moment(RandomGenerator random, Path data) {
        Path place = data.resolve(watched);
        return this == INDEX ? Moment.ofCommit(place) : Moment.any(random, LONGEST_WORK, place);
    }
}
