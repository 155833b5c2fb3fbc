package org.duijie.engine.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.importing.PlanRow.Side;
import org.duijie.engine.importing.PlanRow.Twin;
import org.duijie.engine.party.Expert;
import org.duijie.engine.party.ExpertTeam;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.record.Page;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/**
 * Finds parties that may be the same under different ids: organisations of one credit code, graduates of one name, school
 * and year, experts of one name and telephone. Looks at the records and at the rows seen so far. Not thread safe.
 */
final class Twins {
    private static final int AT_ONCE = 500;

    private final Template template;
    private final Map<String, String> onRecord = new HashMap<>();
    private final Map<String, Seen> inFile = new HashMap<>();
    private final Parties parties;

    private record Seen(int row, Party party) {}

    private Twins(Template template, Parties parties) {
        this.template = template;
        this.parties = parties;
    }

    /** Those on record of that kind. */
    static Twins of(Template template, PartyKind kind, Parties parties) {
        Twins twins = new Twins(template, parties);
        String after = null;
        do {
            Page<Versioned<Party>> page = parties.list(kind, null, true, after, AT_ONCE);
            page.items().forEach(item -> {
                String key = key(item.value());
                if (key != null) {
                    twins.onRecord.putIfAbsent(key, item.value().id());
                }
            });
            after = page.next();
        } while (after != null);
        return twins;
    }

    /** The twin of a row's party, if there is one. The row is remembered for those that follow. */
    @Nullable
    Twin find(Party party, int row) {
        String key = key(party);
        Seen seenAsId = inFile.putIfAbsent("id\u0001" + party.id(), new Seen(row, party));
        if (seenAsId != null) {
            return twin(party, seenAsId.party(), seenAsId.row(),
                    Text.of("与本表第 %d 行是同一条".formatted(seenAsId.row()), "is the same as row " + seenAsId.row()));
        }
        if (key == null) {
            return null;
        }
        Seen seen = inFile.putIfAbsent(key, new Seen(row, party));
        if (seen != null) {
            return twin(party, seen.party(), seen.row(),
                    Text.of("与本表第 %d 行%s".formatted(seen.row(), alike(party).zh()),
                            "%s as row %d".formatted(alike(party).en(), seen.row())));
        }
        String id = onRecord.get(key);
        if (id == null || id.equals(party.id())) {
            return null;
        }
        return parties.find(id).map(found -> twin(party, found.value(), 0,
                Text.of("与已有记录%s".formatted(alike(party).zh()), "%s as a record".formatted(alike(party).en()))))
                .orElse(null);
    }

    private Twin twin(Party here, Party there, int row, Text reason) {
        List<String> left = template.write(here);
        List<String> right = template.write(there);
        return new Twin(there.id(), row, reason, IntStream.range(0, left.size())
                .filter(i -> !left.get(i).isEmpty() || !right.get(i).isEmpty())
                .mapToObj(i -> new Side(template.columns().get(i), left.get(i), right.get(i))).toList());
    }

    private static Text alike(Party party) {
        return switch (party) {
            case Graduate graduate -> Text.of("姓名、院校、毕业年份相同", "same name, school and year");
            case Expert expert -> Text.of("姓名和电话相同", "same name and telephone");
            case ExpertTeam team -> Text.of("名称和电话相同", "same name and telephone");
            default -> Text.of("统一社会信用代码相同", "same credit code");
        };
    }

    private static @Nullable String key(Party party) {
        return switch (party) {
            case Graduate graduate -> graduate.school() == null || graduate.profile().graduated() == null
                    ? null
                    : joined(graduate.name(), graduate.school(),
                            String.valueOf(graduate.profile().graduated().getYear()));
            case Expert expert -> expert.contact().phone() == null
                    ? null
                    : joined(expert.name(), expert.contact().phone());
            case ExpertTeam team -> team.contact().phone() == null ? null : joined(team.name(), team.contact().phone());
            default -> Owners.creditCode(party);
        };
    }

    private static String joined(String... parts) {
        return String.join("\u0001", List.of(parts).stream().map(Folding::name).toList());
    }
}
