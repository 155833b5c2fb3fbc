package org.duijie.engine.intake;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.Clauses.Clause;
import org.duijie.engine.vocabulary.Occupation;

/** The name of a position in a text: what is counted, what is labelled so, or else the first short clause. */
final class PositionTitle {

    private static final int LONGEST = 40;
    private static final int SHORTEST_OCCUPATION = 2;
    private static final Pattern LABEL = Pattern.compile(".*(?:岗位|职位|职务|工种).{0,2}");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:.{0,30}(?:急需|急招|诚聘|招聘|高薪聘请|聘请|引进|招收|招募|现招|拟招)|(?:我(?:公司|司|厂)|本公司)?(?:现|拟|需|招|聘)+)?(?:若干|一批)?[:：]?(?=.{2})");
    private static final Pattern BEHIND = Pattern.compile("(?:[\\s:：,、(\\[（【-]|各|共|约|招聘?|需要?|男|女|岗位|职位|人数)+$");
    private static final Pattern NAME = Pattern
            .compile("(?:师|员|工|长|理|手|管|助|师傅|主管|专家|教师|主播|会计|出纳|客服|文员|秘书|司机|经理|总监|顾问|岗)$");

    private PositionTitle() {}

    /** Whether the words end as names of positions do. */
    static boolean names(String words) {
        return NAME.matcher(words).find();
    }

    static @Nullable Marked<String> find(Passage passage, List<Clause> clauses, int from, @Nullable Span counted) {
        for (var clause : clauses) {
            if (clause.labelled() && clause.label() != null && LABEL.matcher(clause.label()).matches()
                    && !clause.label().contains("职责") && !clause.label().contains("要求")) {
                int to = counted != null && counted.from() > clause.from() && counted.to() <= clause.to()
                        ? counted.from()
                        : clause.to();
                return title(passage, clause.from(), to, Sureness.RESOLVED);
            }
        }
        for (var clause : clauses) {
            if (clause.labelled() && clause.label() != null && names(clause.label())) {
                return title(passage, clause.labelFrom(), clause.labelFrom() + clause.label().length(),
                        Sureness.AMBIGUOUS);
            }
        }
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            if (counted != null && clause.from() <= counted.from() && counted.to() <= clause.to()) {
                var before = title(passage, clause.from(), counted.from(), Sureness.RESOLVED);
                var behind = title(passage, counted.to(), clause.to(), Sureness.RESOLVED);
                var alone = i > 0 && before == null && behind == null
                        ? title(passage, clauses.get(i - 1).from(), clauses.get(i - 1).to(), Sureness.AMBIGUOUS)
                        : behind;
                return before != null ? before : alone;
            }
        }
        return clauses.stream().filter(clause -> clause.from() >= from && names(clause.in(passage))).findFirst()
                .map(clause -> title(passage, clause.from(), clause.to(), Sureness.AMBIGUOUS)).orElse(null);
    }

    private static @Nullable Marked<String> title(Passage passage, int from, int to, Sureness sureness) {
        var words = passage.folded().substring(from, to);
        var before = BEFORE.matcher(words);
        int start = before.find() ? from + before.end() : from;
        var behind = BEHIND.matcher(passage.folded().substring(start, to));
        int end = behind.find() ? start + behind.start() : to;
        if (end - start < 2) {
            return null;
        }
        boolean plain = end - start <= LONGEST;
        var span = passage.span(start, Math.min(end, start + LONGEST));
        return new Marked<>(span.words(), span, plain ? sureness : Sureness.AMBIGUOUS);
    }

    /** The occupations a title may be entered in. */
    private static final class Loaded {
        static final Trie<Occupation> WORDS = new Trie<>();
        static {
            for (var occupation : Occupation.all().list()) {
                if (occupation.isLeaf()) {
                    occupation.aliases().stream().filter(alias -> alias.length() >= SHORTEST_OCCUPATION)
                            .forEach(alias -> WORDS.put(Symbols.of(alias).toString(), occupation));
                }
            }
            Occupation.all().list().stream().filter(Occupation::isLeaf)
                    .forEach(occupation -> WORDS.put(Symbols.of(occupation.name()).toString(), occupation));
        }
    }

    /** The occupation that the title names, or the longest that it ends with; unresolved if there is none. */
    static Reading<Occupation> occupation(Marked<String> title) {
        var named = Occupation.allNamed(title.value());
        if (named.size() == 1) {
            return Reading.of(Occupation.all(), title.span(), named);
        }
        var symbols = Symbols.of(title.value());
        for (int i = 0; i < symbols.size(); i++) {
            var found = Loaded.WORDS.get(symbols.text(i, symbols.size()));
            if (found != null) {
                return Reading.unsure(Occupation.all(), title.span(), found);
            }
        }
        return Reading.unresolved(Occupation.all(), title.span());
    }
}
