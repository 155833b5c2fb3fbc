package org.duijie.api.need;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.duijie.api.form.Origin;
import org.duijie.api.form.Source;
import org.duijie.api.form.Typed;
import org.duijie.engine.intake.MajorReading;
import org.duijie.engine.intake.MajorRequirement;
import org.duijie.engine.intake.Marked;
import org.duijie.engine.intake.NeedDraft;
import org.duijie.engine.intake.Reading;
import org.duijie.engine.intake.Span;
import org.duijie.engine.intake.Sureness;
import org.duijie.engine.intake.TextKind;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.Term;

/**
 * A position read from a pasted text, as what stands in the fields of its form, where that comes from, and the words that
 * somebody has to decide on. Not thread safe.
 */
final class Pasted {
    private static final Text SURE = Text.same("");
    private static final String MAJORS = "terms.majors";

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /**
     * Words that can be taken in more than one way, or in none.
     *
     * @param kind what they are about
     * @param words as they were written
     * @param meanings what they may stand for, best first
     */
    record Doubt(TextKind kind, String words, List<Source.Choice> meanings) {}

    /** @param owner the party whose position it is; empty if that is still to be said */
    Pasted(NeedDraft draft, String owner) {
        put("owner", owner);
        marked("title", draft.title());
        if (draft.headcount() != null) {
            Integer sought = draft.headcount().least() == null ? draft.headcount().most() : draft.headcount().least();
            from("terms.headcount", sought, draft.headcount().span(), draft.headcount().sureness());
        }
        putIfAbsent("terms.headcount", "1");
        education(draft);
        majors(draft.majors());
        skills(draft.skills());
        terms("terms.occupation", TextKind.OCCUPATION,
                draft.occupation() == null ? List.of() : List.of(draft.occupation()));
        terms("terms.region", TextKind.REGION, draft.regions().stream().limit(1).toList());
        if (draft.pay() != null) {
            from("terms.payFromYuanPerMonth", draft.pay().fromYuanPerMonth(), draft.pay().span(),
                    draft.pay().sureness());
            from("terms.payToYuanPerMonth", draft.pay().toYuanPerMonth(), draft.pay().span(), draft.pay().sureness());
        }
        if (draft.experience() != null) {
            from("terms.practiceMonths", draft.experience().least(), draft.experience().span(),
                    draft.experience().sureness());
        }
        certificates(draft.certificates());
        marked("terms.englishLevel", draft.englishLevel());
        marked("terms.lodging", draft.lodging());
        marked("terms.shiftWork", draft.shiftWork());
        marked("terms.contract", draft.contract());
        for (Condition condition : draft.conditions()) {
            put("conditions.kind", condition.kind().name());
            put("conditions.words", condition.words());
        }
        put("requirement", draft.span().words());
        put("description", draft.description());
    }

    Typed typed() {
        return new Typed(fields);
    }

    Map<String, Origin> origins() {
        return origins;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    private void education(NeedDraft draft) {
        if (draft.education() != null) {
            var asked = draft.education();
            from("terms.education", asked.least(), asked.span(), asked.sureness());
            from("terms.educationMost", asked.most(), asked.span(), asked.sureness());
            from("terms.degree", asked.degree(), asked.span(), asked.sureness());
        }
    }

    private void majors(@Nullable MajorRequirement requirement) {
        if (requirement == null) {
            return;
        }
        MajorsAsked asked = requirement.asked();
        if (asked != null) {
            asked.named().forEach(m -> put(MAJORS + ".named", m.code()));
            asked.widened().forEach(m -> put(MAJORS + ".widened", m.code()));
            asked.unsure().forEach(m -> put(MAJORS + ".unsure", m.code()));
            if (asked.only()) {
                put(MAJORS + ".only", "on");
            }
            if (asked.any()) {
                put(MAJORS + ".none", "on");
            }
        }
        List<Origin.Offer> offers = new ArrayList<>();
        Text doubt = SURE;
        for (MajorReading reading : requirement.readings()) {
            if (open(reading.sureness())) {
                List<Source.Choice> meanings = choices(reading.terms().isEmpty() ? reading.hints() : reading.terms());
                doubts.add(new Doubt(TextKind.MAJOR, reading.span().words(), meanings));
                meanings.forEach(m -> offers.add(new Origin.Offer(MAJORS + ".named", m)));
                doubt = reading.sureness().label();
            }
        }
        origins.put(MAJORS, new Origin(List.of(requirement.words().words()), doubt, offers));
    }

    private void skills(List<Reading<Skill>> readings) {
        String place = "terms.skills";
        readings.stream().filter(r -> r.sureness() == Sureness.RESOLVED && !r.preferred())
                .flatMap(r -> r.terms().stream()).distinct().forEach(s -> put(place, s.code()));
        List<Origin.Offer> offers = new ArrayList<>();
        readings.stream().filter(r -> open(r.sureness())).forEach(r -> {
            List<Source.Choice> meanings = choices(r.terms().isEmpty() ? r.hints() : r.terms());
            doubts.add(new Doubt(TextKind.SKILL, r.span().words(), meanings));
            meanings.forEach(m -> offers.add(new Origin.Offer(place, m)));
        });
        if (!readings.isEmpty()) {
            origins.put(place, new Origin(readings.stream().map(r -> r.span().words()).distinct().toList(),
                    offers.isEmpty() ? SURE : Sureness.AMBIGUOUS.label(), offers));
        }
    }

    private <T extends Term> void terms(String place, TextKind kind, List<Reading<T>> readings) {
        for (Reading<T> reading : readings) {
            reading.terms().stream().limit(1).forEach(t -> put(place, t.code()));
            boolean doubtful = open(reading.sureness());
            if (doubtful) {
                doubts.add(new Doubt(kind, reading.span().words(),
                        choices(reading.terms().isEmpty() ? reading.hints() : reading.terms())));
            }
            origins.put(place, new Origin(List.of(reading.span().words()),
                    doubtful ? reading.sureness().label() : SURE, List.of()));
        }
    }

    private void certificates(List<Marked<String>> certificates) {
        if (!certificates.isEmpty()) {
            put("terms.certificates", String.join("\n", certificates.stream().map(Marked::value).distinct().toList()));
            boolean sure = certificates.stream().noneMatch(c -> open(c.sureness()));
            origins.put("terms.certificates",
                    new Origin(certificates.stream().map(c -> c.span().words()).distinct().toList(),
                            sure ? SURE : Sureness.AMBIGUOUS.label(), List.of()));
        }
    }

    private void marked(String place, @Nullable Marked<?> marked) {
        if (marked != null) {
            from(place, marked.value(), marked.span(), marked.sureness());
        }
    }

    private void from(String place, @Nullable Object value, Span span, Sureness sureness) {
        if (value != null) {
            put(place, value instanceof Enum<?> constant ? constant.name() : value.toString());
            origins.put(place,
                    new Origin(List.of(span.words()), open(sureness) ? sureness.label() : SURE, List.of()));
        }
    }

    private static boolean open(Sureness sureness) {
        return sureness == Sureness.AMBIGUOUS || sureness == Sureness.UNRESOLVED;
    }

    private static List<Source.Choice> choices(List<? extends Term> terms) {
        return terms.stream().map(t -> new Source.Choice(t.code(), t.name(), "")).toList();
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
    }

    private void putIfAbsent(String name, String value) {
        fields.computeIfAbsent(name, n -> new ArrayList<>(List.of(value)));
    }
}
