package org.duijie.index.openings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.json.Json;
import org.duijie.engine.need.Need;
import org.duijie.engine.store.Store;
import org.duijie.engine.synonym.SynonymSets;
import org.duijie.engine.synonym.Synonyms;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.openings.DictionaryPreview.Effect;
import org.duijie.index.openings.DictionaryPreview.Preview;
import org.duijie.index.openings.DictionaryPreview.Why;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;
import org.duijie.index.search.SearchFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is shown before publishing is what is found after it. */
class DictionaryPreviewTest {
    private static final Actor STAFF = new Actor("wang");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);

    private final Frequent frequent = new Frequent();
    private Store store;
    private Profiles index;
    private DictionaryPreview preview;

    @BeforeEach
    void open(@TempDir Path folder) throws InterruptedException {
        store = Store.open(folder, NOON);
        store.parties().put(Board.HONGDA, null, STAFF);
        int number = 0;
        for (String title : List.of("电工", "高压电工", "保安", "小蜜罐工艺", "大蜂箱工艺", "会计")) {
            store.needs().put(Json.read("""
                    {"kind": "position", "id": "p%d", "owner": "ent-01", "title": "%s", "terms": {"headcount": 1}}"""
                    .formatted(++number, title), Need.class), null, STAFF);
        }
        index = Profiles.open(folder.resolve("index"),
                new Sources(store.changes(), store.parties(), store.needs(), store.reviews(), store.synonyms()),
                dictionary -> List.of(new SearchFields(dictionary), new OpeningFields(dictionary)), NOON);
        reached();
        preview = new DictionaryPreview(index, frequent);
    }

    @AfterEach
    void close() {
        index.close();
        store.close();
    }

    private void reached() throws InterruptedException {
        assertThat(index.await(store.changes().last(), Duration.ofSeconds(60))).isTrue();
    }

    private Preview of(String text) {
        return preview.of(Dictionary.of(1, SynonymSets.parse(text)), Board.TODAY);
    }

    private void publish(String text) throws InterruptedException {
        store.synonyms().publish(new Synonyms.Plan(null, text, "", null, null), STAFF);
        reached();
    }

    @Test
    void everyWordThatStandsForAnotherIsAskedBothWays() {
        Preview told = of("电工 = 保安");

        assertThat(told.words()).containsExactly("保安", "电工");
        assertThat(told.whole()).isTrue();
        assertThat(told.cutAnew()).isFalse();
        assertThat(told.effects()).filteredOn(effect -> effect.why() == Why.WORD)
                .extracting(Effect::words, Effect::more)
                .contains(tuple("保安", 1L),
                        tuple("电工", 1L));
    }

    @Test
    void whatVisitorsAskOftenIsAskedToo() {
        frequent.asked("急聘保安");
        frequent.asked("急聘保安");
        frequent.asked("会计");
        frequent.asked("会计");

        Preview told = of("电工 = 保安");

        assertThat(told.effects()).first().satisfies(effect -> {
            assertThat(effect.words()).isEqualTo("急聘保安");
            assertThat(effect.why()).isEqualTo(Why.FREQUENT);
            assertThat(effect.times()).isEqualTo(2);
        });
        assertThat(told.effects()).extracting(Effect::words).doesNotContain("会计");
    }

    @Test
    void textsThatWouldBeCutOtherwiseAreCutSoForThePreviewAlone() throws InterruptedException {
        Preview told = of("小蜜罐 = 大蜂箱");

        assertThat(told.cutAnew()).isTrue();
        assertThat(told.whole()).isTrue();
        Effect effect = told.effects().stream().filter(one -> one.words().equals("小蜜罐")).findFirst().orElseThrow();
        assertThat(effect.before().total()).isEqualTo(1);
        assertThat(effect.after().total()).isEqualTo(2);
        assertThat(index.dictionary().number()).isZero();
        assertThat(new OpeningSearch(index).answer(Board.ask("小蜜罐")).total()).isEqualTo(1);

        publish("小蜜罐 = 大蜂箱");

        assertThat(new OpeningSearch(index).answer(Board.ask("小蜜罐")).hits()).extracting(Opening::id)
                .isEqualTo(effect.after().first().stream().map(Opening::id).toList());
    }

    @Test
    void takingWordsAwayIsShownAsFewer() throws InterruptedException {
        publish("小蜜罐 = 大蜂箱\n电工 = 保安");

        Preview told = of("电工 = 保安");

        assertThat(told.words()).containsExactly("大蜂箱", "小蜜罐");
        assertThat(told.effects()).filteredOn(effect -> effect.words().equals("大蜂箱"))
                .singleElement().extracting(Effect::more).isEqualTo(-1L);
    }

    @Test
    void whatChangesNothingShowsNothing() throws InterruptedException {
        publish("电工 = 保安");

        assertThat(of("# 同一组\n保安 = 电工").words()).isEmpty();
        assertThat(of("# 同一组\n保安 = 电工").effects()).isEmpty();
    }
}
