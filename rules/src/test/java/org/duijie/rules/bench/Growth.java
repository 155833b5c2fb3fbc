package org.duijie.rules.bench;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.duijie.engine.compare.CityProfiles;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.RandomBooks;
import org.duijie.engine.match.Verdict;
import org.duijie.rules.compile.DroolsBooks;

/** What grows while the rest stays: criteria of the live book, facts a criterion reads, skills of a person. */
public enum Growth {
    CRITERIA_5(5, 0, 8), CRITERIA_10(10, 0, 8), CRITERIA_20(20, 0, 8), CRITERIA_22(22, 0, 8),
    /** Twelve criteria that read so many facts each. */
    FACTS_1(12, 1, 8), FACTS_2(12, 2, 8), FACTS_3(12, 3, 8), SKILLS_2(22, 0, 2), SKILLS_16(22, 0, 16),
    SKILLS_32(22, 0, 32);

    private final int criteria;
    private final int facts;
    private final int mostSkills;

    Growth(int criteria, int facts, int mostSkills) {
        this.criteria = criteria;
        this.facts = facts;
        this.mostSkills = mostSkills;
    }

    Fair fair() {
        return Fair.of(new CityProfiles(7, mostSkills), JudgingBench.GRADUATES, JudgingBench.POSITIONS);
    }

    /** What it is, in words. */
    String words() {
        Fair fair = fair();
        Book<?> book = book();
        return "%d criteria, %d facts read, %.1f skills a person".formatted(book.criteria().size(),
                book.criteria().stream().filter(table -> !table.isOverVerdicts())
                        .flatMap(table -> table.axes().stream()).map(Axis::reads).distinct().count(),
                fair.graduates().stream().filter(one -> one.skills() != null).mapToInt(one -> one.skills().size())
                        .average().orElseThrow());
    }

    Book<?> book() {
        return facts == 0 ? first() : made();
    }

    /** The first criteria of the live book, and those groups of which all members are left. */
    private Book<?> first() {
        DroolsBooks books = new DroolsBooks();
        Book<?> live = books.compile(books.live("employment"), Fair.DAY);
        return criteria == live.criteria().size() ? live : first(live);
    }

    private <C extends Record> Book<C> first(Book<C> live) {
        List<CriterionTable> left = live.criteria().subList(0, criteria);
        Set<String> ids = left.stream().map(table -> table.criterion().id()).collect(Collectors.toSet());
        return new Book<>(live.ref(), live.label(), live.facts(), left, List.of(),
                live.groups().stream().filter(group -> ids.containsAll(group.criteria())).toList(), live.minimum(),
                List.of());
    }

    private Book<EmploymentComparison> made() {
        Random random = new Random(7);
        RandomBooks books = new RandomBooks(random);
        List<Fact<EmploymentComparison>> all = Comparers.EMPLOYMENT.facts().facts();
        return RandomBooks.book("employment", Comparers.EMPLOYMENT.facts(), IntStream.range(0, criteria)
                .mapToObj(c -> RandomBooks.table("c" + c, false, IntStream.range(0, facts)
                        .mapToObj(f -> books.axis(all.get((c + 7 * f) % all.size()))).toList(),
                        place -> RandomBooks.finding(Verdict.values()[random.nextInt(4)], random.nextInt(9), 1)))
                .toList());
    }
}
