package org.duijie.rules.eval;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Major;
import org.duijie.rules.compile.DroolsBooks;

/**
 * Who may apply by the product's own comparison and rule book: graduates of every undergraduate major at every level, each
 * against the criteria on majors and education. A graduate's place is {@code level × majors + major}.
 */
final class Eligibility {
    static final List<Major> MAJORS = Major.all().list().stream()
            .filter(major -> major.catalogue() == Catalogue.UNDERGRADUATE && major.isLeaf()).toList();

    private static final Circumstances CIRCUMSTANCES = new Circumstances(LocalDate.of(2026, 11, 20), Wish.UNKNOWN);
    private static final Set<String> CRITERIA = Set.of("major", "majorLimit", "education");

    private static final List<GraduateProfile> GRADUATES = Arrays.stream(EducationLevel.values())
            .flatMap(level -> MAJORS.stream().map(major -> graduate(major, level))).toList();

    private final List<CriterionTable> criteria;
    private final Map<Asked, BitSet> known = new HashMap<>();

    /** All of a position that these criteria read. */
    private record Asked(@Nullable MajorsAsked majors, @Nullable EducationLevel least, @Nullable EducationLevel most) {}

    Eligibility() {
        DroolsBooks books = new DroolsBooks();
        criteria = books.compile(books.live("employment"), CIRCUMSTANCES.date()).criteria().stream()
                .filter(table -> CRITERIA.contains(table.criterion().id())).toList();
        if (criteria.size() != CRITERIA.size()) {
            throw new IllegalStateException("The book has other criteria: " + criteria);
        }
    }

    /** The places of those who satisfy all three criteria. */
    BitSet eligible(PositionTerms terms) {
        return known.computeIfAbsent(new Asked(terms.majors(), terms.education(), terms.educationMost()),
                asked -> judge(terms));
    }

    private BitSet judge(PositionTerms terms) {
        BitSet eligible = new BitSet();
        for (int place = 0; place < GRADUATES.size(); place++) {
            EmploymentComparison compared = Comparers.EMPLOYMENT.compare(terms, GRADUATES.get(place), CIRCUMSTANCES);
            eligible.set(place, criteria.stream().allMatch(table -> satisfied(table, compared)));
        }
        return eligible;
    }

    private static boolean satisfied(CriterionTable table, EmploymentComparison compared) {
        return table.find(axis -> EmploymentComparison.FACTS.get(axis.reads()).read(compared))
                .verdict() == Verdict.SATISFIED;
    }

    private static GraduateProfile graduate(Major major, EducationLevel level) {
        return new GraduateProfile(major, level, null, null, null, null, null, null, null, null, null, null, null,
                Answer.UNKNOWN, Answer.UNKNOWN, null);
    }
}
