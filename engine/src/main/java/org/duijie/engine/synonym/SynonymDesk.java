package org.duijie.engine.synonym;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violations;
import org.duijie.engine.text.Text;

/** Where staff publish synonyms. Thread safe. */
public final class SynonymDesk {
    private static final Text LABEL = Text.of("同义词版本", "version of the synonyms");
    private static final int LONGEST_NOTE = 500;
    private static final Duration LATEST = Duration.ofDays(366);

    private final Synonyms synonyms;

    public SynonymDesk(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** The version with that number; throws NOT_FOUND. */
    public SynonymVersion get(long number) {
        return synonyms.find(number).orElseThrow(() -> Refusal.notFound(LABEL, Long.toString(number)));
    }

    /** The text of the latest version, in force or not yet; empty if there is none. */
    public String text() {
        return synonyms.find(synonyms.last()).map(SynonymVersion::text).orElse("");
    }

    /**
     * Publishes a text.
     *
     * @param plan what is to be published
     * @param now this moment
     * @throws Refusal INVALID with all that is wrong; CONFLICT if it says the same as the latest version; STALE
     */
    public SynonymVersion publish(Synonyms.Plan plan, Instant now, Actor actor) {
        SynonymSets.parse(plan.text());
        Violations violations = new Violations();
        violations.text("note", plan.note(), 0, LONGEST_NOTE);
        Instant effective = plan.effective();
        if (effective != null && (effective.isBefore(now) || effective.isAfter(now.plus(LATEST)))) {
            violations.add("effective", effective.toString(), Text.of("应在此刻起 " + LATEST.toDays() + " 天之内，不填即刻生效",
                    "must lie within " + LATEST.toDays() + " days from now; leave it out for at once"));
        }
        violations.refuse(Refusal.Kind.INVALID);
        if (plan.text().equals(text())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "text", "",
                    Text.of("与最新一版一字不差，不用再发布", "is the same as the latest version; there is nothing to publish"));
        }
        return synonyms.publish(plan, actor);
    }

    /**
     * Publishes the text of an earlier version again, at once.
     *
     * @param after see {@link Synonyms.Plan#after()}
     * @throws Refusal NOT_FOUND, and see {@link #publish}
     */
    public SynonymVersion restore(long number, @Nullable Long after, String note, Instant now, Actor actor) {
        return publish(new Synonyms.Plan(after, get(number).text(), note, number, null), now, actor);
    }
}
