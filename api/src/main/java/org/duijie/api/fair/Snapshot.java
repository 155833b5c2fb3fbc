package org.duijie.api.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.fair.Visit;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.Answer;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Pinyin;
import org.duijie.engine.vocabulary.Term;

/**
 * A fair as a phone keeps it. Rows are lists and not objects, which is half the bytes.
 *
 * @param id id of the session
 * @param name what people call the fair
 * @param date the day
 * @param stands booth (empty for none), name and how the name is spelled
 * @param positions id, place of the stand, title, spelling of the title, education, majors, pay, place of work, headcount,
 *     {@code 1} if urgently needed, skills, the beginning of the description
 */
record Snapshot(String id, String name, String date, List<List<String>> stands, List<List<String>> positions) {
    private static final int DESCRIPTION = 80;

    static Snapshot of(Visit visit, Locale locale) {
        List<List<String>> stands = new ArrayList<>();
        List<List<String>> positions = new ArrayList<>();
        for (Visit.Stand stand : visit.stands()) {
            String place = Integer.toString(stands.size());
            stands.add(List.of(Objects.requireNonNullElse(stand.booth(), ""), stand.name(), spelled(stand.name())));
            stand.positions().forEach(position -> positions.add(row(position, place, locale)));
        }
        return new Snapshot(visit.id(), visit.name(), visit.date().toString(), stands, positions);
    }

    private static List<String> row(Position position, String stand, Locale locale) {
        PositionTerms terms = position.terms();
        return List.of(position.id(), stand, position.title(), spelled(position.title()),
                education(terms).in(locale), majors(terms.majors()).in(locale), pay(terms).in(locale),
                terms.region() == null ? "" : terms.region().name(), Integer.toString(terms.headcount()),
                terms.urgent() == Answer.YES ? "1" : "", names(terms.skills() == null ? List.of() : terms.skills()),
                beginning(position.description()));
    }

    /** Full and initial pinyin of the most usual reading. */
    private static String spelled(String words) {
        Pinyin.Spelling spelling = Pinyin.of(words).getFirst();
        return spelling.full() + " " + spelling.initials();
    }

    private static Text education(PositionTerms terms) {
        return terms.education() == null
                ? Text.of("学历不限", "any education")
                : Text.of(terms.education().label().zh() + "及以上", terms.education().label().en() + " or above");
    }

    private static Text majors(@Nullable MajorsAsked asked) {
        if (asked == null || asked.any()) {
            return Text.of("专业不限", "any major");
        }
        String names = names(Stream.concat(asked.named().stream(), asked.widened().stream()).toList());
        return asked.only() ? Text.of("仅限" + names, "only " + names) : Text.same(names);
    }

    private static Text pay(PositionTerms terms) {
        Integer from = terms.payFromYuanPerMonth();
        Integer to = terms.payToYuanPerMonth();
        if (from == null && to == null) {
            return Text.of("面议", "pay to be agreed");
        }
        String range = Stream.of(from, to).filter(Objects::nonNull).distinct().map(String::valueOf)
                .collect(Collectors.joining("–"));
        return Text.of(range + " 元", range + " yuan");
    }

    private static String names(List<? extends Term> terms) {
        return terms.stream().map(Term::name).distinct().collect(Collectors.joining("、"));
    }

    private static String beginning(String text) {
        int end = text.offsetByCodePoints(0, Math.min(DESCRIPTION, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + "…";
    }
}
