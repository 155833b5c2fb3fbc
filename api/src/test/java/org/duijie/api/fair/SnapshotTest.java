package org.duijie.api.fair;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.duijie.api.Caller;
import org.duijie.api.Served;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.FairDesk;

import static org.assertj.core.api.Assertions.assertThat;

class SnapshotTest extends Served {
    private static final String SESSION = "demo-graduates";
    private static final String SNAPSHOT = "/fairs/" + SESSION + "/snapshot";

    @Autowired
    private FairDesk desk;

    private void open(String booth) {
        desk.put(new Fair(SESSION, true, List.of(new Fair.Booth("ent-01", booth))), null, new Actor("admin"));
    }

    @AfterEach
    void closeTheFair() {
        desk.put(Fair.closed(SESSION), null, new Actor("admin"));
    }

    @Test
    void isSentAgainOnlyWhenSomethingHasChanged() {
        open("A12");
        Caller visitor = stranger();
        Caller.Answer first = visitor.get(SNAPSHOT);
        assertThat(first.body()).contains("A12");
        assertThat(visitor.get(SNAPSHOT, "If-None-Match", first.header("ETag")).status()).isEqualTo(304);

        open("B3");
        Caller.Answer second = visitor.get(SNAPSHOT, "If-None-Match", first.header("ETag"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).contains("B3").doesNotContain("A12");
        assertThat(visitor.get("/fairs/" + SESSION + "/booths/B3").status()).isEqualTo(200);
    }

    @Test
    void isSentCompressedToWhoTakesItSo() {
        open("A12");

        assertThat(stranger().get(SNAPSHOT, "Accept-Encoding", "gzip").header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void isInTheLanguageOfWhoAsks() {
        open("A12");

        assertThat(stranger().get(SNAPSHOT).body()).contains("及以上").doesNotContain("or above");
        assertThat(stranger().get(SNAPSHOT, "Cookie", "lang=en").body()).contains("or above");
        assertThat(stranger().get(SNAPSHOT).body()).contains("及以上");
    }
}
