package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.vocabulary.Skill;

/**
 * Finds skills in free text by their names and other names, the longest first: requirements of positions, descriptions of
 * problems, fields of experts. Latin words count only where they stand alone; what is said not to be needed is left out.
 * Never throws; safe to call from any thread.
 */
public final class SkillText {

    private static final int MOST = 500;
    private static final Pattern CLAUSE = Pattern.compile("[^,;。!?\n]+");
    private static final Pattern NEGATION = Pattern.compile("不需要?|无需|无须|不要求|不用|不涉及|不必|不含|不包括|不做|不接触|不会");
    private static final Pattern PREFERRED = Pattern.compile("优先|更佳|尤佳|为佳|加分");

    private final Precedents precedents;

    /** A reader that cites these rulings. */
    public SkillText(Precedents precedents) {
        this.precedents = precedents;
    }

    /** The vocabulary is entered when the first text is read. */
    private static final class Loaded {
        static final Trie<Skill> WORDS = new Trie<>();
        static {
            for (var skill : Skill.all().list()) {
                skill.aliases().forEach(alias -> WORDS.put(Symbols.of(alias).toString(), skill));
            }
            for (var skill : Skill.all().list()) {
                WORDS.put(Symbols.of(skill.name()).toString(), skill);
            }
        }
    }

    /** Every skill in the text, in the order of the words; one that is named twice is read twice. */
    public List<Reading<Skill>> find(String text) {
        var passage = Passage.of(text);
        return find(passage, 0, passage.length());
    }

    /** The skills that a text asks for or speaks of, each once, in the order of their first mention. */
    public List<Skill> skills(String text) {
        return find(text).stream().filter(reading -> reading.sureness() == Sureness.RESOLVED && !reading.preferred())
                .flatMap(reading -> reading.terms().stream()).distinct().toList();
    }

    List<Reading<Skill>> find(Passage passage, int from, int to) {
        var readings = new ArrayList<Reading<Skill>>();
        var clauses = CLAUSE.matcher(passage.folded()).region(from, to);
        while (clauses.find() && readings.size() < MOST) {
            var negation = NEGATION.matcher(clauses.group());
            int end = negation.find() ? clauses.start() + negation.start() : clauses.end();
            boolean preferred = PREFERRED.matcher(clauses.group()).find();
            find(passage, Symbols.of(passage, clauses.start(), end), preferred, readings);
        }
        return List.copyOf(readings);
    }

    private void find(Passage passage, Symbols symbols, boolean preferred, List<Reading<Skill>> readings) {
        int i = 0;
        while (i < symbols.size() && readings.size() < MOST) {
            var longest = new Longest();
            int start = i;
            Loaded.WORDS.at(symbols, i, (end, skill) -> {
                if (standsAlone(passage.folded(), symbols.from(start), symbols.to(end - 1))) {
                    longest.end = end;
                    longest.skill = skill;
                }
            });
            if (longest.skill == null) {
                i++;
                continue;
            }
            var span = passage.span(symbols.from(i), symbols.to(longest.end - 1));
            readings.add(read(span, longest.skill, preferred));
            i = longest.end;
        }
    }

    private Reading<Skill> read(Span span, Skill skill, boolean preferred) {
        var ruling = precedents.find(TextKind.SKILL, Precedents.fold(span.words())).orElse(null);
        var terms = ruling == null
                ? List.of(skill)
                : ruling.codes().stream().flatMap(code -> Skill.find(code).stream()).toList();
        return new Reading<>(Skill.all(), span, Sureness.RESOLVED, preferred, terms, ruling);
    }

    /** The longest word found at a place. */
    private static final class Longest {
        @Nullable
        Skill skill;
        int end;
    }

    /** Whether no Latin letter or digit continues a word that itself begins or ends with one. */
    private static boolean standsAlone(String folded, int from, int to) {
        return !(from > 0 && isLatin(folded.charAt(from - 1)) && isLatin(folded.charAt(from)))
                && !(to < folded.length() && isLatin(folded.charAt(to)) && isLatin(folded.charAt(to - 1)));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '#';
    }
}
