package org.duijie.api.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.Vocabulary;

/** The terms of a vocabulary: by code, by name or alias, by pinyin, and by what is near when nothing matches. */
final class VocabularySource implements Source {
    private static final Pattern WRITTEN = Pattern.compile(".*[（(]([A-Za-z0-9.-]+)[）)]");
    private static final int NO_MATCH = 9;
    private static final int NEAREST = 5;

    private final String name;
    private final Vocabulary<? extends Term> vocabulary;

    VocabularySource(String name, Vocabulary<? extends Term> vocabulary) {
        this.name = name;
        this.vocabulary = vocabulary;
    }

    private record Ranked(Term term, int rank) {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Choice> search(String words, int most) {
        String wanted = fold(words);
        List<Term> found = vocabulary.list().stream().map(t -> new Ranked(t, rank(t, wanted)))
                .filter(r -> r.rank < NO_MATCH)
                .sorted(Comparator.comparingInt(Ranked::rank).thenComparingInt(r -> r.term.name().length())
                        .thenComparingInt(r -> r.term.ordinal()))
                .limit(most).map(Ranked::term).collect(Collectors.toCollection(ArrayList::new));
        vocabulary.spelled(words).stream().filter(t -> !found.contains(t)).limit(most - found.size())
                .forEach(found::add);
        if (found.isEmpty()) {
            found.addAll(vocabulary.nearest(words, Math.min(most, NEAREST)));
        }
        return found.stream().map(VocabularySource::choice).toList();
    }

    private static int rank(Term term, String wanted) {
        int best = rank(fold(term.code()), wanted);
        best = Math.min(best, rank(fold(choice(term).name()), wanted));
        best = Math.min(best, rank(fold(term.name()), wanted));
        for (String alias : term.aliases()) {
            best = Math.min(best, rank(fold(alias), wanted) + 1);
        }
        return best;
    }

    private static int rank(String word, String wanted) {
        return word.equals(wanted) ? 0 : word.startsWith(wanted) ? 2 : word.contains(wanted) ? 4 : NO_MATCH;
    }

    private static String fold(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Choice> find(String value) {
        return vocabulary.find(value).map(VocabularySource::choice);
    }

    @Override
    public Meaning meaning(String typed) {
        Matcher written = WRITTEN.matcher(typed);
        Optional<? extends Term> byCode = vocabulary.find(typed);
        if (byCode.isEmpty() && written.matches()) {
            byCode = vocabulary.find(written.group(1));
        }
        if (byCode.isPresent()) {
            return Meaning.of(byCode.get().code());
        }
        List<? extends Term> named = vocabulary.allNamed(typed);
        return switch (named.size()) {
            case 0 -> Meaning.unclear(unknown(typed, vocabulary.nearest(typed, NEAREST)));
            case 1 -> Meaning.of(named.getFirst().code());
            default -> Meaning.unclear(Text.of("“" + typed + "”不止一个，请选定：" + listed(named),
                    "\"" + typed + "\" has more than one meaning; choose: " + listed(named)));
        };
    }

    private Text unknown(String typed, List<? extends Term> nearest) {
        String zh = nearest.isEmpty() ? "" : "可能是：" + listed(nearest);
        String en = nearest.isEmpty() ? "" : " Maybe: " + listed(nearest);
        return Text.of("没有“" + typed + "”这个" + vocabulary.kind().zh() + "。" + zh,
                "\"" + typed + "\" is no " + vocabulary.kind().en() + "." + en);
    }

    private static String listed(List<? extends Term> terms) {
        return terms.stream().limit(NEAREST).map(t -> choice(t).written()).collect(Collectors.joining("、"));
    }

    private static Choice choice(Term term) {
        String above = term.findParent().map(Term::name).orElse("");
        return term instanceof Region region
                ? new Choice(term.code(), region.fullName(), "")
                : new Choice(term.code(), term.name(), above);
    }
}
