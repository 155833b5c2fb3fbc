package org.duijie.api.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the application has acknowledged to its clients, and what it may have written besides: requests whose answer never
 * came. Thread safe; a record is written by one client at a time.
 */
final class Ledger {
    /** What stands for a record that is not there. */
    static final String ABSENT = "";

    private final Map<String, Entry> records = new HashMap<>();
    private final List<Batch> unanswered = new ArrayList<>();
    private final Map<String, Boolean> runs = new TreeMap<>();
    private final Map<String, Released> releases = new TreeMap<>();
    private long acknowledged;

    /** What a record is known to be, and what it may have become since. */
    private static final class Entry {
        private String known = ABSENT;
        private final Set<String> since = new HashSet<>();
    }

    /**
     * A record as it is sent.
     *
     * @param content its JSON, or {@link #ABSENT} to delete it
     */
    record Sent(String id, String content) {}

    /**
     * Records that are written in their order, so many a transaction.
     *
     * @param whole size of a transaction
     */
    record Batch(List<Sent> records, int whole) {}

    /**
     * A release.
     *
     * @param name its name
     * @param moves how many moves it has at least
     */
    record Released(String name, int moves) {}

    /** Notes what is about to be sent. */
    synchronized void trying(Batch batch) {
        batch.records()
                .forEach(sent -> records.computeIfAbsent(sent.id(), id -> new Entry()).since.add(sent.content()));
        unanswered.add(batch);
    }

    /** Notes that all of a batch has been answered. */
    synchronized void answered(Batch batch) {
        batch.records().forEach(this::kept);
        unanswered.remove(batch);
    }

    /** Notes that all of a batch was refused, so that nothing of it may be there. */
    synchronized void refused(Batch batch) {
        batch.records()
                .forEach(sent -> records.computeIfAbsent(sent.id(), id -> new Entry()).since.remove(sent.content()));
        unanswered.remove(batch);
    }

    /** Notes that a record is written as it was sent. */
    synchronized void kept(Sent sent) {
        Entry entry = records.computeIfAbsent(sent.id(), id -> new Entry());
        entry.known = sent.content();
        entry.since.clear();
        acknowledged++;
        notifyAll();
    }

    /** Notes that a run is on record; {@code done} when it was seen to be. */
    synchronized void run(String id, boolean done) {
        runs.merge(id, done, Boolean::logicalOr);
        acknowledged++;
    }

    /** Notes a release with so many moves. */
    synchronized void release(String id, String name, int moves) {
        releases.put(id, new Released(name, moves));
        acknowledged++;
    }

    /** Number of acknowledgements so far. */
    synchronized long acknowledged() {
        return acknowledged;
    }

    /** Waits until there are more of them than that; no longer than {@code most}. */
    synchronized void awaitMoreThan(long number, Duration most) throws InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        for (long left = most.toMillis(); acknowledged <= number && left > 0;) {
            wait(left);
            left = (until - System.nanoTime()) / 1_000_000;
        }
    }

    /** The runs; whether each was seen to be done. */
    synchronized Map<String, Boolean> runs() {
        return Map.copyOf(runs);
    }

    /** The releases by id. */
    synchronized Map<String, Released> releases() {
        return Map.copyOf(releases);
    }

    /** The ids of records that are known to be there, in no order. */
    synchronized List<String> present() {
        return new ArrayList<>(records.entrySet().stream()
                .filter(e -> !e.getValue().known.isEmpty() && e.getValue().since.isEmpty()).map(Map.Entry::getKey)
                .toList());
    }

    /**
     * Compares with what is stored, and takes from then on what is stored for known.
     *
     * @param stored the content of every record on record by id
     * @return what is wrong; empty if nothing was lost or half-written
     */
    synchronized List<String> settle(Map<String, String> stored) {
        List<String> wrong = new ArrayList<>();
        unanswered.forEach(batch -> halfWritten(batch, stored, wrong));
        unanswered.clear();
        records.forEach((id, entry) -> {
            String there = stored.getOrDefault(id, ABSENT);
            if (!there.equals(entry.known) && !entry.since.contains(there)) {
                wrong.add("%s is\n  %s\nand was acknowledged as\n  %s".formatted(id, there, entry.known));
            }
            entry.known = there;
            entry.since.clear();
        });
        return wrong;
    }

    private static void halfWritten(Batch batch, Map<String, String> stored, List<String> wrong) {
        List<Boolean> written = batch.records().stream()
                .map(sent -> stored.getOrDefault(sent.id(), ABSENT).equals(sent.content())).toList();
        int count = Collections.frequency(written, true);
        if (written.subList(0, count).contains(false) || count % batch.whole() != 0 && count != written.size()) {
            wrong.add("%d of a batch of %d are written, by %d, beginning with %s".formatted(count, written.size(),
                    batch.whole(), batch.records().getFirst().id()));
        }
    }
}
