package org.duijie.api.start;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.duijie.api.Caller;
import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Position;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;

import static org.assertj.core.api.Assertions.assertThat;

/** What a district has on record, and the session it holds in autumn. Not thread safe. */
final class District {
    static final int GRADUATES = 10_000;
    static final int POSITIONS = 240;
    static final int ENTERPRISES = 60;
    static final int INVITED = 1_000;
    static final String SESSION = "district-fair";

    private final CityProfiles city;

    District(long seed) {
        city = new CityProfiles(seed);
    }

    /** Puts everything on record, through the interface for many records at once. */
    void load(Caller admin) {
        load(admin, ENTERPRISES, this::enterprise);
        load(admin, GRADUATES, this::graduate);
        load(admin, POSITIONS, this::position);
        assertThat(admin.put("/api/v1/sessions/" + SESSION, Json.write(session()), "If-None-Match", "*").status())
                .isEqualTo(201);
    }

    private static void load(Caller admin, int many, IntFunction<Object> record) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, many).mapToObj(record).forEach(one -> lines.append(Json.write(one)).append('\n'));
        assertThat(admin.post("/api/v1/bulk", lines.toString(), "Content-Type", "application/x-ndjson").body().lines())
                .hasSize(many).allMatch(answer -> answer.contains("\"status\":201"));
    }

    private Enterprise enterprise(int number) {
        return new Enterprise("works-" + number, "龙泉精细化工" + number + "厂", null, new Contact("0421-2600000", null), null,
                null);
    }

    private Graduate graduate(int number) {
        return new Graduate("graduate-" + number, "毕业生" + number, "凌川大学", new Contact("13800000000", null),
                city.graduate());
    }

    private Position position(int number) {
        return new Position("position-" + number, "works-" + number % ENTERPRISES, "工艺工程师" + number,
                "参与新产品试制和现场改进，解决生产中出现的技术问题，编写工艺文件和操作规程。", city.position(), "", List.of());
    }

    private static MatchSession session() {
        Roster roster = new Roster(
                IntStream.range(0, ENTERPRISES).mapToObj(n -> new Roster.Host("works-" + n, 4)).toList(),
                IntStream.range(0, POSITIONS).mapToObj(n -> new Roster.RosterNeed("position-" + n, 20, false)).toList(),
                IntStream.range(0, INVITED)
                        .mapToObj(n -> new Roster.RosterCandidate("graduate-" + n, 5, 1, false)).toList(),
                List.of());
        return new MatchSession(SESSION, "全区秋季专场", Form.TALKS, "employment", LocalDate.of(2026, 11, 25),
                LocalTime.of(9, 0), 10, 0, 40, 7, roster, Constraints.NONE);
    }
}
