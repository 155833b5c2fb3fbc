package org.duijie.index.find;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.Party;
import org.duijie.engine.record.Put;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.store.Store;
import org.duijie.engine.vocabulary.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** The enterprises, positions and graduates of a city, with the texts that people write beside the terms. */
final class CityRecords {
    static final Actor STAFF = new Actor("wang");
    private static final int ENTERPRISES = 2_000;
    private static final int AT_ONCE = 500;

    private final CityProfiles city;

    CityRecords(long seed) {
        this.city = new CityProfiles(seed);
    }

    /** Writes so many to an empty store. */
    void write(Store store, int graduates, int positions) {
        write(ENTERPRISES, this::enterprise, parties -> written(store.parties().putAll(parties, STAFF)));
        write(graduates, this::graduate, parties -> written(store.parties().putAll(parties, STAFF)));
        write(positions, this::position, needs -> written(store.needs().putAll(needs, STAFF)));
    }

    private static <T> void write(int many, IntFunction<T> next, ToIntFunction<List<Versioned<T>>> put) {
        for (int from = 0; from < many; from += AT_ONCE) {
            List<Versioned<T>> records = IntStream.range(from, Math.min(many, from + AT_ONCE)).mapToObj(next)
                    .map(record -> new Versioned<>(record, 0)).toList();
            assertThat(put.applyAsInt(records)).isEqualTo(records.size());
        }
    }

    private static int written(List<Put> puts) {
        return (int) puts.stream().filter(Put.Written.class::isInstance).count();
    }

    private Party enterprise(int number) {
        return new Enterprise("ent-" + number, "北方第" + number + "精细化工科技有限公司", null,
                new Contact("024-1234567", null), null, null);
    }

    /** The graduate of that number, another one each time. */
    Party graduate(int number) {
        return new Graduate("grad-" + number, "学生" + number, "沈阳化工大学", new Contact("13800000000", null),
                city.graduate());
    }

    /** The position of that number, another one each time. */
    Need position(int number) {
        PositionTerms terms = city.position();
        String occupation = name(terms.occupation() == null ? Stream.of() : Stream.of(terms.occupation()));
        String skills = name(terms.skills() == null ? Stream.of() : terms.skills().stream());
        return new Position("pos-" + number, "ent-" + number % ENTERPRISES, occupation + "工程师",
                "负责" + occupation + "的日常工作，参与新产品试制和现场改进，解决生产中出现的技术问题，编写工艺文件和操作规程。熟悉" + skills
                        + "，有责任心，能与生产、质量、设备部门配合。",
                terms, "全日制本科及以上学历，" + skills + "方向优先。", List.of());
    }

    private static String name(Stream<? extends Term> terms) {
        return terms.map(Term::name).collect(Collectors.joining("、"));
    }
}
