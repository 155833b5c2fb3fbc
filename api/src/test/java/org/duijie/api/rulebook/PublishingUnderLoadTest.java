package org.duijie.api.rulebook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.duijie.api.Caller;
import org.duijie.api.Served;
import org.duijie.rules.book.BookFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class PublishingUnderLoadTest extends Served {
    private static final String BOOK = "/api/v1/rulebooks/employment";
    private static final int PUBLICATIONS = 100;
    private static final int READERS = 4;

    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicInteger read = new AtomicInteger();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    private String live() {
        return admin().get(BOOK).json().at("/ref/version").asString();
    }

    /** Publishes a book that differs in one reason. */
    private String publishOther() {
        String draft = admin().post(BOOK + "/drafts", "{\"title\": \"改一处措辞\"}").header("Location");
        ObjectNode sheets = (ObjectNode) admin().get(draft + "/sheets").json();
        ObjectNode files = (ObjectNode) sheets.path("sheets");
        files.put("01-major.csv", files.path("01-major.csv").asString().replace("岗位不限专业", "岗位对专业没有要求"));
        admin().put(draft + "/sheets", sheets.toString(), "If-Match", "*");
        admin().post(draft + "/submission", "{}", "If-Match", "*");
        someone("APPROVER").post(draft + "/approval", "{}", "If-Match", "*");
        return admin().post(draft + "/publication", "{}", "If-Match", "*").json().at("/ref/version").asString();
    }

    /** Asks for the book again and again: each answer must be one version and whole. */
    private void readOn(Caller caller) {
        while (!done.get()) {
            Caller.Answer answer = caller.get(BOOK);
            if (answer.status() != 200) {
                wrong.add("status " + answer.status());
                return;
            }
            JsonNode book = answer.json();
            TreeMap<String, String> sheets = new TreeMap<>();
            book.path("sheets").properties().forEach(file -> sheets.put(file.getKey(), file.getValue().asString()));
            String version = book.at("/ref/version").asString();
            if (!BookFolder.version(sheets).equals(version)) {
                wrong.add("sheets of " + BookFolder.version(sheets) + " called " + version);
            }
            seen.add(version);
            read.incrementAndGet();
        }
    }

    @Test
    void aHundredPublicationsUnderLoadFailNoRequestAndMixNoVersions() throws InterruptedException {
        String first = live();
        String second = publishOther();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Caller caller = stranger().basic("admin", PASSWORD);
            readers.add(Thread.ofVirtual().start(() -> readOn(caller)));
        }
        try {
            for (int i = 0; i < PUBLICATIONS; i++) {
                String next = i % 2 == 0 ? first : second;
                Caller.Answer published = admin().post(BOOK + "/rollback",
                        "{\"version\": \"" + next + "\", \"note\": \"来回\"}");
                assertThat(published.status()).isEqualTo(200);
                int before = read.get();
                await().pollInterval(Duration.ofMillis(1)).until(() -> read.get() > before || !wrong.isEmpty());
                assertThat(live()).isEqualTo(next);
            }
        } finally {
            done.set(true);
            for (Thread reader : readers) {
                reader.join();
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).containsExactlyInAnyOrder(first, second);
        assertThat(admin().post(BOOK + "/rollback", "{\"version\": \"" + first + "\", \"note\": \"还原\"}").status())
                .isEqualTo(200);
    }
}
