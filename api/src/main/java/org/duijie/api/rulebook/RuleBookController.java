package org.duijie.api.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.match.Axis;
import org.duijie.engine.match.Book;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.match.Books;
import org.duijie.engine.match.CriterionTable;
import org.duijie.engine.match.HitPolicy;
import org.duijie.engine.match.PointGroup;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Rule books for programs. */
@RestController
@RequestMapping("/api/v1/rulebooks")
@Tag(name = "rule books", description = "The books that judge, as they are live")
class RuleBookController {

    private final Books books;
    private final Clock clock;

    RuleBookController(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** All books. */
    record Items(List<BookRef> items) {}

    /**
     * A book.
     *
     * @param date the day rows are valid for
     * @param minimum least total of points; absent for none
     * @param sheets text of each sheet by file name
     */
    record View(BookRef ref, Text label, LocalDate date, List<CriterionView> criteria, List<PointGroup> groups,
            @Nullable Integer minimum, SortedMap<String, String> sheets) {}

    /**
     * A criterion.
     *
     * @param hard whether unmet rules a pair out
     * @param reads facts, or criteria whose verdicts are read
     * @param cases number of cases its table answers
     */
    record CriterionView(String id, Text label, boolean hard, HitPolicy policy, List<String> reads, int cases) {
        private static CriterionView of(CriterionTable table) {
            return new CriterionView(table.criterion().id(), table.criterion().label(), table.criterion().hard(),
                    table.criterion().policy(), table.axes().stream().map(Axis::reads).toList(),
                    table.cases().size());
        }
    }

    @GetMapping
    @Operation(summary = "Lists the books with their live versions")
    Items list() {
        return new Items(books.names().stream().map(name -> books.live(name).ref()).toList());
    }

    @GetMapping("/{name}")
    @Operation(summary = "Reads a book: its criteria and its sheets")
    View read(@PathVariable String name,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date) {
        if (!books.names().contains(name)) {
            throw Refusal.notFound(Text.of("规则册", "rule book"), name);
        }
        BookSource source = books.live(name);
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        Book<?> book = books.compile(source, day);
        return new View(book.ref(), book.label(), day, book.criteria().stream().map(CriterionView::of).toList(),
                book.groups(), book.minimum() == Integer.MIN_VALUE ? null : book.minimum(), source.sheets());
    }
}
