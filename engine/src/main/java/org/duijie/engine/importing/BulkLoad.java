package org.duijie.engine.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.record.Put;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/**
 * Writes records that come as lines of JSON, at most 500 a transaction. Each line is answered in its turn, and only once
 * what it says is on disk. One use each; not thread safe.
 */
public final class BulkLoad {
    private static final int BATCH = 500;

    private final Parties parties;
    private final Needs needs;
    private final Actor actor;
    private final Consumer<Answer> answers;
    private final List<Pending> pending = new ArrayList<>();
    private long number;

    /** A load whose answers go to the consumer, in the order of the lines. */
    public BulkLoad(Parties parties, Needs needs, Actor actor, Consumer<Answer> answers) {
        this.parties = parties;
        this.needs = needs;
        this.actor = actor;
        this.answers = answers;
    }

    /**
     * What became of a line.
     *
     * @param line its number, from 1
     * @param id the id it states; empty if it cannot be read
     * @param outcome whether its record was written, was there as it is, or was refused
     */
    public record Answer(long line, String id, Put outcome) {}

    /** A line that waits for its transaction: a party, a need, or refused already. */
    private record Pending(long line, String id, @Nullable Party party, @Nullable Need need,
            Put.@Nullable Refused refused) {}

    /** Takes a line: a party or a need with its {@code kind}, as both are read. */
    public void line(String json) {
        number++;
        Pending next = read(json);
        boolean switches = !pending.isEmpty() && (next.party() == null) != (pending.getLast().party() == null);
        boolean again = !next.id().isEmpty() && pending.stream().anyMatch(before -> before.id().equals(next.id()));
        if (switches || again || pending.size() >= BATCH) {
            flush();
        }
        pending.add(next);
    }

    /** Takes a line that could not be read as text. */
    public void unreadable(Text why) {
        number++;
        flush();
        answers.accept(
                new Answer(number, "", new Put.Refused(Refusal.Kind.INVALID, List.of(new Violation("", "", why)))));
    }

    private Pending read(String json) {
        String id = "";
        try {
            JsonNode tree = Json.parse(json);
            id = tree.path("id").asString("");
            Optional<ListKind> kind = ListKind.ofKey(tree.path("kind").asString(""));
            if (tree.toString().indexOf(RowReader.MASK) >= 0) {
                throw Refusal.of(Refusal.Kind.INVALID, "", "",
                        Text.of("含遮蔽后的内容；请填写完整的内容", "is masked; give the whole"));
            }
            boolean need = kind.isPresent() && kind.get().need().isPresent();
            return need
                    ? new Pending(number, id, null, Json.read(tree, Need.class, ""), null)
                    : new Pending(number, id, Json.read(tree, Party.class, ""), null, null);
        } catch (Refusal refusal) {
            return new Pending(number, id.length() <= 64 ? id : "", null, null,
                    new Put.Refused(refusal.kind(), refusal.violations()));
        }
    }

    /** Writes what waits. Call it when the last line is in. */
    public void flush() {
        List<Versioned<Party>> someParties = new ArrayList<>();
        List<Versioned<Need>> someNeeds = new ArrayList<>();
        for (Pending line : pending) {
            if (line.party() != null) {
                someParties.add(new Versioned<>(line.party(),
                        parties.find(line.party().id()).map(Versioned::version).orElse(0L)));
            } else if (line.need() != null) {
                someNeeds.add(
                        new Versioned<>(line.need(), needs.find(line.need().id()).map(Versioned::version).orElse(0L)));
            }
        }
        var ofParties = (someParties.isEmpty() ? List.<Put>of() : parties.putAll(someParties, actor)).iterator();
        var ofNeeds = (someNeeds.isEmpty() ? List.<Put>of() : needs.putAll(someNeeds, actor)).iterator();
        for (Pending line : pending) {
            Put outcome = line.refused() != null
                    ? line.refused()
                    : line.party() != null ? ofParties.next() : ofNeeds.next();
            answers.accept(new Answer(line.line(), line.id(), outcome));
        }
        pending.clear();
    }
}
