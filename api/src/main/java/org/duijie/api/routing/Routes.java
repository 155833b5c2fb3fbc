package org.duijie.api.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.duijie.engine.compare.RoutingComparison;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.RuleRow;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.simulation.Simulator;
import org.duijie.engine.text.Text;

/** Asks the book of routing. Thread safe. */
@Component
final class Routes {
    private static final String BOOK = "routing";

    private final Books books;
    private final Clock clock;

    Routes(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /**
     * Where a request goes.
     *
     * @param book the version that says so
     * @param answers one for each criterion, in the order of the book
     */
    record Route(BookRef book, List<Answer> answers) {}

    /**
     * What a criterion answers.
     *
     * @param criterion its id
     * @param label what people call it
     * @param outcome the answer, such as a unit or a number of working days; empty if it has none
     * @param verdict how sure the row is of it
     * @param reason why
     * @param rows the rows that said so, with what they rest on
     */
    record Answer(String criterion, Text label, String outcome, Verdict verdict, Text reason, String rows) {
        private static Answer of(Explained explained) {
            List<RuleRow> rows = explained.rows();
            return new Answer(explained.criterion().id(), explained.criterion().label(),
                    Objects.requireNonNullElse(explained.finding().outcome(), ""), explained.finding().verdict(),
                    Text.of(rows.stream().map(r -> r.reason().zh()).collect(Collectors.joining("；")),
                            rows.stream().map(r -> r.reason().en()).collect(Collectors.joining("; "))),
                    rows.stream().map(r -> r.source() == null ? r.id() : r.id() + " · " + r.source())
                            .collect(Collectors.joining("; ")));
        }
    }

    /** Where a request goes today. */
    Route of(RoutingComparison request) {
        Book<?> book = books.compile(books.live(BOOK), LocalDate.now(clock));
        Map<String, Integer> facts = RoutingComparison.FACTS.facts().stream()
                .collect(Collectors.toMap(fact -> fact.name(), fact -> fact.read(request)));
        return new Route(book.ref(),
                Simulator.of(book).judge(facts).criteria().stream().map(Answer::of).toList());
    }
}
