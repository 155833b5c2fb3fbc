package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.MajorReading.Role;
import org.duijie.engine.intake.MajorResolver.Found;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.Major;

/**
 * Reads which majors are asked for: 本科：电子信息类（0807），计算机类；研究生：电子信息（0854）, 化工类、材料类及相关专业, 不限专业. Names may be
 * shortened, come with or without code, and belong to the level they stand under, or to every catalogue that has them.
 * Rulings of people come first and are cited. Never throws; what cannot be read is unresolved, with the nearest names.
 * Safe to call from any thread.
 */
public final class MajorText {

    /** Whole names of so many symbols side by side are a list; shorter ones may be parts of a name that nobody knows. */
    private static final int LONG_NAME = 3;

    /** A shorter number without a name is likelier an age or a headcount than a discipline. */
    private static final int SHORTEST_CODE_ALONE = 4;

    private final Precedents precedents;

    /** A reader that cites these rulings. */
    public MajorText(Precedents precedents) {
        this.precedents = precedents;
    }

    /** What a cell about majors says. */
    public MajorRequirement read(String text) {
        var passage = Passage.of(text);
        var whole = passage.whole();
        return read(passage, whole.from(), whole.to());
    }

    /** What part of a text says about majors. */
    MajorRequirement read(Passage passage, int from, int to) {
        var symbols = Symbols.of(passage, from, to);
        var reading = new Reading(passage, symbols, new MajorParser(symbols));
        reading.readAll();
        boolean nothingAsked = reading.any || !reading.readings.isEmpty()
                && reading.readings.stream().allMatch(item -> item.role() == Role.PREFERRED);
        return new MajorRequirement(passage.span(from, to), nothingAsked, reading.parser.only,
                CatalogueOrder.weigh(reading.readings),
                passage.cut());
    }

    /** The reading of one text. */
    private final class Reading {
        private final Passage passage;
        private final Symbols symbols;
        private final MajorParser parser;
        private final List<MajorReading> readings = new ArrayList<>();
        private final List<List<Major>> sure = new ArrayList<>();
        private boolean any;

        Reading(Passage passage, Symbols symbols, MajorParser parser) {
            this.passage = passage;
            this.symbols = symbols;
            this.parser = parser;
        }

        void readAll() {
            int done = 0;
            for (var remark : parser.remarks) {
                for (; done < remark.to(); done++) {
                    read(parser.items.get(done));
                }
                read(remark);
            }
            for (; done < parser.items.size(); done++) {
                read(parser.items.get(done));
            }
            if (any && readings.stream().anyMatch(reading -> reading.is(Role.EXCLUDED, Sureness.RESOLVED))) {
                any = false;
                readings.add(everything(span(0, symbols.size()), Role.REQUIRED, EnumSet.allOf(Catalogue.class)));
            }
        }

        private static MajorReading everything(Span span, Role role, Set<Catalogue> catalogues) {
            var all = Major.all().list().stream().filter(major -> major.depth() == 0)
                    .filter(major -> catalogues.contains(major.catalogue())).toList();
            return new MajorReading(span, role, Sureness.RESOLVED, all, catalogues, List.of(), null, null);
        }

        private void read(MajorItem item) {
            sure.add(List.of());
            if (item.uses.isEmpty() && item.code == null) {
                return;
            }
            var precedent = ruling(item);
            if (precedent != null) {
                var terms = precedent.codes().stream().flatMap(code -> Major.find(code).stream()).toList();
                add(item, Sureness.RESOLVED, terms, item.directions, precedent, null);
            } else if (item.code != null && item.code.digits().length() < SHORTEST_CODE_ALONE
                    && item.uses.stream().noneMatch(use -> use.name() != null)) {
                unresolved(item, null);
            } else if (item.code != null) {
                var name = item.uses.size() == 1 ? item.uses.getFirst().name() : null;
                resolve(item, MajorResolver.coded(item.code, name, item.catalogues));
            } else if (!item.named()) {
                unresolved(item, null);
            } else if (item.single()) {
                resolve(item, MajorResolver.named(name(item.uses.getFirst()), item.depth, item.catalogues));
            } else {
                resolveJoined(item);
            }
        }

        private @Nullable Precedent ruling(MajorItem item) {
            if (item.uses.isEmpty()) {
                return null;
            }
            int end = item.uses.getLast().last();
            var words = symbols.text(item.first, end);
            return Stream.of(item.depth == 1 ? words + "类" : words, words)
                    .flatMap(key -> precedents.find(TextKind.MAJOR, key).stream()).findFirst().orElse(null);
        }

        private void resolveJoined(MajorItem item) {
            var found = item.uses.stream()
                    .map(use -> MajorResolver.named(name(use), item.depth, item.catalogues)).toList();
            boolean whole = item.uses.stream().allMatch(use -> use.last() - use.first() >= LONG_NAME
                    && name(use).candidates().stream().anyMatch(candidate -> candidate.distance() == 0)
                    || name(use).words().endsWith("类"));
            var terms = found.stream().flatMap(each -> each.terms().stream()).distinct().toList();
            boolean clear = whole && found.stream().allMatch(Found::sure);
            resolve(item, new Found(terms, clear, clear
                    ? null
                    : Text.of("名称之间没有分隔，不能确定是否为几个专业", "nothing divides the names; they may be one that is not known")));
        }

        private void resolve(MajorItem item, Found found) {
            if (found.terms().isEmpty()) {
                unresolved(item, found.note());
                return;
            }
            var parts = item.directions.isEmpty() ? null : MajorResolver.narrowed(found.terms(), item.directions);
            if (parts != null) {
                add(item, Sureness.RESOLVED, parts, List.of(), null, null);
                return;
            }
            boolean whole = found.terms().stream().allMatch(Major::isLeaf)
                    && found.terms().stream().noneMatch(major -> major.catalogue() == Catalogue.GRADUATE);
            boolean narrower = !item.directions.isEmpty() && (item.narrowed || !whole);
            add(item, found.sure() && !narrower ? Sureness.RESOLVED : Sureness.AMBIGUOUS, found.terms(),
                    item.directions, null, narrower
                            ? Text.of("所限方向不在目录中，是否符合须看本人方向",
                                    "is narrowed to a direction that no catalogue has; whether one fits depends on his own")
                            : found.note());
        }

        private void unresolved(MajorItem item, @Nullable Text note) {
            int first = item.first;
            if (sure.size() > 1) {
                var before = parser.items.get(sure.size() - 2);
                boolean joined = before.last == first - 1 && symbols.at(first - 1) == Symbols.AND;
                // Half of 化学工程与工芸 is a name, but the whole is one with a slip of the pen.
                if (joined && MajorLexicon.slipOf(symbols.text(before.first, item.last)) != null) {
                    first = before.first;
                    readings.removeLast();
                    sure.set(sure.size() - 2, List.of());
                }
            }
            var span = span(first, item.last);
            var slip = MajorLexicon.slipOf(symbols.text(first, item.last));
            readings.add(slip == null
                    ? new MajorReading(span, item.role, Sureness.UNRESOLVED, List.of(), item.catalogues, List.of(),
                            null, note)
                    : new MajorReading(span, item.role, Sureness.AMBIGUOUS,
                            MajorResolver.named(slip, item.depth, item.catalogues).terms(), item.catalogues, List.of(),
                            null, Text.of("疑为笔误", "looks like a slip of the pen")));
        }

        private void add(MajorItem item, Sureness sureness, List<Major> terms, List<MajorItem.Direction> directions,
                @Nullable Precedent precedent, @Nullable Text note) {
            if (sureness == Sureness.RESOLVED && item.role != Role.EXCLUDED) {
                sure.set(sure.size() - 1, terms);
            }
            readings.add(new MajorReading(span(item.first, item.last), item.role, sureness, terms, item.catalogues,
                    directions.stream().map(direction -> span(direction.first(), direction.last())).toList(),
                    precedent, note));
        }

        private void read(MajorParser.Remark remark) {
            var span = span(remark.first(), remark.last());
            boolean everywhere = remark.catalogues().equals(EnumSet.allOf(Catalogue.class));
            if (remark.any() && everywhere) {
                any = true;
            } else if (remark.any()) {
                readings.add(everything(span, remark.role(), remark.catalogues()));
            } else {
                var named = IntStream.range(remark.from(), remark.to())
                        .filter(k -> parser.items.get(k).role == remark.role()).boxed()
                        .flatMap(k -> sure.get(k).stream()).toList();
                var classes = MajorResolver.classes(named);
                readings.add(new MajorReading(span, remark.role(),
                        classes.isEmpty() ? Sureness.UNRESOLVED : Sureness.WIDENED, classes, remark.catalogues(),
                        List.of(),
                        null, null));
            }
        }

        private Span span(int first, int last) {
            return passage.span(symbols.from(first), symbols.to(last - 1));
        }

        private static MajorWord.Name name(MajorItem.Use use) {
            if (use.name() == null) {
                throw new IllegalStateException("A name was looked for in words that are none");
            }
            return use.name();
        }
    }
}
