package org.duijie.api.page;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.duijie.engine.Figures;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.FairDesk;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Needs;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Sessions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A fair of 2,000 positions at 300 booths over a slow line, 400 kbit/s and 400 ms there and back, in a real browser; the
 * report is target/bench-fair.md.
 */
@Tag("bench")
@EnabledIf("org.duijie.api.page.Browser#wanted")
class FairMeasuringTest extends Browsed {
    private static final int BOOTHS = 300;
    private static final int POSITIONS = 2_000;
    private static final int ROUNDS = 3;
    private static final Actor ADMIN = new Actor("admin");
    private static final String NOW = "return performance.now()";

    @Test
    void aWholeFairOverASlowLine() throws IOException {
        String fair = largeFair();
        Figures figures = new Figures("A fair of %d positions at %d booths, 400 kbit/s, 400 ms there and back"
                .formatted(POSITIONS, BOOTHS));
        int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        for (int round = 1; round <= ROUNDS; round++) {
            try (Line line = Line.to(port); Browser phone = Browser.open(line.port(), folder.resolve("slow" + round))) {
                line.slow(400_000, Duration.ofMillis(400));
                phone.resize(360, 740).go("/fairs/" + fair);
                phone.await("#q");
                double first = number(phone.ask("return performance.getEntriesByType('paint').at(-1).startTime"));
                long view = (long) number(phone
                        .ask("""
                                return performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
                                    .filter(e => !e.name.includes('snapshot')).reduce((sum, e) => sum + e.transferSize, 0)"""));
                phone.await("[data-offers] details");
                double whole = number(phone.ask(NOW));
                double snapshot = number(phone
                        .ask("""
                                return performance.getEntriesByType('resource').find(e => e.name.includes('snapshot')).transferSize"""));
                figures.line(String.format(Locale.ROOT,
                        "round %d: first view %d bytes, seen after %.0f ms; the whole fair %.0f bytes, there after %.0f ms",
                        round, view, first, snapshot, whole));
                double from = number(phone.ask(NOW));
                phone.ask(
                        "const q = document.getElementById('q'); q.value = '工程 hg'; q.dispatchEvent(new Event('input'))");
                figures.line(String.format(Locale.ROOT, "round %d: a search on the telephone %.0f ms", round,
                        number(phone.ask(NOW)) - from));
                phone.complaints();
            }
        }
        figures.write("fair");
    }

    private static double number(Object answer) {
        assertThat(answer).isInstanceOf(Number.class);
        return ((Number) answer).doubleValue();
    }

    /** The positions of the demonstration over and over, under names of their own. */
    private static String largeFair() {
        Needs needs = server.getBean(Needs.class);
        Sessions sessions = server.getBean(Sessions.class);
        MatchSession demo = sessions.find("demo-graduates").orElseThrow().value();
        List<String> patterns = demo.roster().needs().stream()
                .map(need -> Json.write(needs.find(need.need()).orElseThrow().value())).toList();
        List<Versioned<Party>> owners = new ArrayList<>();
        List<Fair.Booth> booths = new ArrayList<>();
        for (int i = 0; i < BOOTHS; i++) {
            owners.add(new Versioned<>(Json.read("""
                    {"kind": "enterprise", "id": "firm-%d", "name": "朝阳第%d精密制造有限公司"}""".formatted(i, i), Party.class),
                    0));
            booths.add(new Fair.Booth("firm-" + i, "A" + i));
        }
        server.getBean(Parties.class).putAll(owners, ADMIN);
        List<Versioned<Need>> offers = new ArrayList<>();
        for (int i = 0; i < POSITIONS; i++) {
            Need like = Objects.requireNonNull(Json.read(patterns.get(i % patterns.size()), Need.class));
            offers.add(new Versioned<>(Json.read(Json.write(like).replace('"' + like.id() + '"', "\"job-" + i + '"')
                    .replace('"' + like.owner() + '"', "\"firm-" + i % BOOTHS + '"')
                    .replace('"' + like.title() + '"', '"' + like.title() + i + '"'), Need.class), 0));
        }
        for (int from = 0; from < POSITIONS; from += 500) {
            needs.putAll(offers.subList(from, from + 500), ADMIN);
        }
        sessions.put(new MatchSession("large", "全市春季招聘会", demo.form(), demo.book(), demo.date(), demo.start(),
                demo.roundMinutes(), demo.breakMinutes(), demo.rounds(), demo.seed(),
                new Roster(owners.stream().map(owner -> new Roster.Host(owner.value().id(), 1)).toList(),
                        offers.stream().map(offer -> new Roster.RosterNeed(offer.value().id(), 5, false)).toList(),
                        List.of(), List.of()),
                Constraints.NONE), 0L, ADMIN);
        server.getBean(FairDesk.class).put(new Fair("large", true, booths), 0L, ADMIN);
        return "large";
    }
}
