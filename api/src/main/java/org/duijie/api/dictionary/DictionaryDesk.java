package org.duijie.api.dictionary;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.synonym.SynonymDesk;
import org.duijie.engine.synonym.SynonymSets;
import org.duijie.engine.synonym.SynonymVersion;
import org.duijie.engine.synonym.Synonyms;
import org.duijie.engine.text.Text;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.openings.DictionaryPreview;
import org.duijie.index.profiles.Activity;
import org.duijie.index.profiles.Profiles;

/** The bureau's synonyms, what they would change, and how far this node has come with them. Thread safe. */
@Component
final class DictionaryDesk {
    /** Who publishes what needs no new index sees it in force, at the price of waiting so long at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Synonyms synonyms;
    private final SynonymDesk desk;
    private final DictionaryPreview preview;
    private final Profiles profiles;
    private final Clock clock;

    DictionaryDesk(Synonyms synonyms, DictionaryPreview preview, Profiles profiles, Clock clock) {
        this.synonyms = synonyms;
        this.desk = new SynonymDesk(synonyms);
        this.preview = preview;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * How things stand.
     *
     * @param latest the latest version, in force or not yet; null if the bureau has no words
     * @param live the number of the version in force; 0 for none
     * @param here the number of the version by which this node searches; another one while it makes its index anew
     * @param rebuilding how far it has come with that; null if it makes nothing anew
     */
    record Standing(@Nullable SynonymVersion latest, long live, long here,
            Activity.@Nullable Rebuilding rebuilding) {
        /** The number of the latest version; 0 if there is none. */
        public long number() {
            return latest == null ? 0 : latest.number();
        }

        /** The text of the latest version; empty if there is none. */
        public String text() {
            return latest == null ? "" : latest.text();
        }
    }

    Standing standing() {
        Optional<SynonymVersion> latest = synonyms.list(null, 1).stream().findFirst();
        return new Standing(latest.orElse(null), synonyms.live(), profiles.dictionary().number(),
                profiles.state().activity() instanceof Activity.Rebuilding now ? now : null);
    }

    List<SynonymVersion> versions(@Nullable Long before, int limit) {
        return synonyms.list(before, limit);
    }

    SynonymVersion version(long number) {
        return desk.get(number);
    }

    /**
     * What a text would change; throws INVALID with all that is wrong with it, CONFLICT while there is no index.
     */
    DictionaryPreview.Preview preview(String text) {
        SynonymSets sets = SynonymSets.parse(text);
        if (profiles.number() == 0) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "text", "",
                    Text.of("索引正在建立，建好后才能预览", "the index is being made; look again when it is done"));
        }
        return preview.of(Dictionary.of(synonyms.last() + 1, sets), LocalDate.now(clock));
    }

    /** Publishes; see {@link SynonymDesk#publish}. */
    SynonymVersion publish(Synonyms.Plan plan, Actor actor) {
        return seen(desk.publish(plan, clock.instant(), actor));
    }

    /** Publishes an earlier version again; see {@link SynonymDesk#restore}. */
    SynonymVersion restore(long number, @Nullable Long after, String note, Actor actor) {
        return seen(desk.restore(number, after, note, clock.instant(), actor));
    }

    private SynonymVersion seen(SynonymVersion published) {
        try {
            profiles.catchUp(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return published;
    }
}
