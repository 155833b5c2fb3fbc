package org.duijie.api.fault;

import java.util.function.Consumer;

/** What the application is made to do when it is killed. */
enum Activity {
    PUT("single writes", Client::put, "duijie.db-wal"), //
    BULK("bulk load", Client::bulk, "duijie.db-wal"), //
    IMPORT("import", Client::importList, "duijie.db-wal"), //
    RUN("run", client -> client.run(KillRounds.SESSION), "duijie.db-wal"), //
    RELEASE("release", Client::release, "duijie.db-wal");

    private final String label;
    private final Consumer<Client> work;
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

    /** The file or folder within the data that grows while it writes. */
    String watched() {
        return watched;
    }
}
