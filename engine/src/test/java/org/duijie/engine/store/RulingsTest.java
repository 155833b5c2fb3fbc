package org.duijie.engine.store;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.duijie.engine.intake.MajorText;
import org.duijie.engine.intake.Precedent;
import org.duijie.engine.intake.Precedents;
import org.duijie.engine.intake.Ruling;
import org.duijie.engine.intake.Rulings;
import org.duijie.engine.intake.Rulings.Entry;
import org.duijie.engine.intake.TextKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.record.Page;
import org.duijie.engine.vocabulary.Major;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class RulingsTest {
    private Home home;
    private Store store;
    private Rulings rulings;

    @BeforeEach
    void open(Home home) {
        this.home = home;
        store = Stored.empty(home);
        rulings = store.precedents();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Entry rule(String words, @Nullable Long expected, String... codes) {
        return rulings.put(new Ruling(TextKind.MAJOR, words, List.of(codes), "我局名单中的写法"), expected, Stored.STAFF);
    }

    @Test
    void aRulingIsFoundByItsWordsHoweverTheyAreWritten() {
        Entry law = rule("法 学", 0L, "0301");

        assertThat(law).isEqualTo(new Entry("w1", 1, new Precedent(TextKind.MAJOR, "法 学", List.of("0301"),
                "我局名单中的写法", "wang", LocalDate.of(2026, 11, 20))));
        assertThat(rulings.find(TextKind.MAJOR, Precedents.fold("法学"))).contains(law.precedent());
        assertThat(rulings.on(TextKind.MAJOR, "法学")).contains(law);
        assertThat(rulings.get("w1")).contains(law);
        assertThat(rulings.find(TextKind.SKILL, Precedents.fold("法学"))).isEmpty();
        assertThat(rulings.get("w2")).isEmpty();
        assertThat(rulings.get("1' OR 1=1")).isEmpty();
    }

    @Test
    void readersOfTextCiteItFromThenOn() {
        MajorText text = new MajorText(rulings);
        assertThat(text.read("法学").sure()).isFalse();

        rule("法学", 0L, "0301");
        assertThat(text.read("法学").sure()).isTrue();
        assertThat(text.read("法学").majors()).containsExactly(Major.of("0301"));

        rulings.delete("w1", 1L, Stored.STAFF);
        assertThat(text.read("法学").sure()).isFalse();
    }

    @Test
    void thereIsOneRulingForTheSameWordsAndItCountsItsVersions() {
        rule("化工和材料", 0L, "0813", "0804");

        Entry changed = rule("化工与材料", 1L, "0813");

        assertThat(changed.id()).isEqualTo("w1");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(rulings.list(null, null, null, 10).items()).containsExactly(changed);
        refused(Refusal.Kind.STALE, () -> rule("化工及材料", 1L, "0804"));
        refused(Refusal.Kind.STALE, () -> rule("化工与材料", 0L, "0804"));
        refused(Refusal.Kind.STALE, () -> rule("没有裁定过", 3L, "0804"));
        assertThat(rule("化工与材料", null, "0804").version()).isEqualTo(3);
    }

    @Test
    void aRulingMayBeThatWordsStandForNothing() {
        rule("详见公告", 0L);

        assertThat(rulings.find(TextKind.MAJOR, "详见公告").orElseThrow().codes()).isEmpty();
    }

    @Test
    void refusesCodesThereAreNotAndNamesNearOnes() {
        assertThatThrownBy(() -> rulings.put(new Ruling(TextKind.MAJOR, "法\n学", List.of("0301", "法学类", "0301"),
                "长".repeat(501)), 0L, Stored.STAFF)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.violations()).extracting(Violation::place).containsExactly("words", "codes[2]",
                            "codes[1]", "note");
                    assertThat(refusal.violations().get(2).message().zh()).contains("0301 法学类");
                });
        refused(Refusal.Kind.INVALID, () -> rule("\u200b", 0L, "0301"));
        refused(Refusal.Kind.INVALID, () -> rule(" ", 0L, "0301"));
        assertThat(rulings.list(null, null, null, 10).items()).isEmpty();
    }

    @Test
    void listsThoseFirstWrittenLastFirst() {
        for (int i = 0; i < 5; i++) {
            rule("词语" + i, 0L, "0301");
        }
        rulings.put(new Ruling(TextKind.SKILL, "词语技能", List.of(), ""), 0L, Stored.STAFF);

        Page<Entry> first = rulings.list(TextKind.MAJOR, "词语", null, 3);
        Page<Entry> second = rulings.list(TextKind.MAJOR, "词语", first.next(), 3);

        assertThat(first.items()).extracting(Entry::id).containsExactly("w5", "w4", "w3");
        assertThat(second.items()).extracting(Entry::id).containsExactly("w2", "w1");
        assertThat(second.next()).isNull();
        assertThat(rulings.list(null, "技能", null, 3).items()).hasSize(1);
        assertThat(rulings.list(null, "100%", null, 3).items()).isEmpty();
    }

    @Test
    void everyWriteIsAudited() {
        rule("法学", 0L, "0301");
        rule("法学", 1L, "030101");
        rulings.delete("w1", 2L, Stored.STAFF);

        assertThat(store.auditTrail().before(Long.MAX_VALUE, 10)).extracting(entry -> entry.action() + " "
                + entry.kind() + " " + entry.subject() + ", " + entry.detail()).containsExactly(
                        "delete precedent w1, version 2", "update precedent w1, version 2",
                        "create precedent w1, version 1");
        assertThat(store.auditTrail().firstBroken()).isZero();
        refused(Refusal.Kind.NOT_FOUND, () -> rulings.delete("w1", null, Stored.STAFF));
        assertThat(rule("法学", 0L, "0301").id()).isEqualTo("w2");
    }

    @Test
    void anotherServerOnTheSameStoreHearsOfItWithinASecond() {
        var later = new LaterClock(Stored.NOON);
        try (Store other = home.open(later)) {
            assertThat(other.precedents().find(TextKind.MAJOR, "法学")).isEmpty();

            rule("法学", 0L, "0301");
            later.pass(Duration.ofMillis(1_001));

            assertThat(other.precedents().find(TextKind.MAJOR, "法学")).isPresent();
        }
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
