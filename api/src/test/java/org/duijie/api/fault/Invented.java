package org.duijie.api.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

import org.duijie.engine.importing.ListKind;
import org.duijie.engine.importing.Template;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.Party;

/** Records for a client to send; no two of one content. Not thread safe. */
final class Invented {
    /** Who owns the positions; an enterprise of the demonstration. */
    static final String OWNER = "ent-01";

    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);

    private final RandomGenerator random;
    private int stamp;

    Invented(RandomGenerator random) {
        this.random = random;
    }

    /** A graduate with that id. */
    Graduate graduate(String id) {
        stamp++;
        return (Graduate) Json.read("""
                {"kind": "graduate", "id": "%s", "name": "考生%s第%d号", "school": "凌川大学",
                 "profile": {"education": "%s", "graduated": "%s", "practiceMonths": %d, "major": "0813",
                             "wantedPayYuanPerMonth": %d}}""".formatted(id, id, stamp,
                random.nextBoolean() ? "UNDERGRADUATE" : "MASTER", DAY.minusDays(random.nextInt(300)),
                random.nextInt(24),
                4000 + 500 * random.nextInt(10)), Party.class);
    }

    /** A position with that id. */
    Position position(String id) {
        stamp++;
        return (Position) Json.read("""
                {"kind": "position", "id": "%s", "owner": "%s", "title": "技术员%d", "description": "%s",
                 "terms": {"headcount": %d, "education": "UNDERGRADUATE", "payFromYuanPerMonth": %d}}""".formatted(id,
                OWNER, stamp, "负责装置巡检。".repeat(random.nextInt(1, 60)), random.nextInt(1, 5),
                4000 + 500 * random.nextInt(8)), Need.class);
    }

    /** Graduates as a list that can be imported. */
    static String list(List<Graduate> graduates) {
        Template template = Template.of(ListKind.GRADUATE);
        StringBuilder list = new StringBuilder(
                String.join(",", template.columns().stream().map(column -> column.heading().zh()).toList()));
        graduates.forEach(graduate -> list.append("\r\n").append(String.join(",",
                template.write(graduate).stream().map(text -> "\"" + text.replace("\"", "\"\"") + "\"").toList())));
        return list.toString();
    }
}
