package org.duijie.index.openings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.vocabulary.Chain;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Pinyin;
import org.duijie.engine.vocabulary.Term;
import org.duijie.index.analysis.RandomText;

/** Positions, and what people may ask for to find some of them: their words, pinyin, words for the same, slips. */
final class RandomQuestions {
    private static final List<String> PIECES = List.of("化工", "工艺", "高级", "电工", "焊工", "程序员", "软件工程师", "会计", "财务", "java",
            "python",
            "kubernetes", "机械设计", "PLC", "护士", "销售代表", "操作", "员", "助理", "实习生", "仓库管理", "急聘", "五险一金", "C++");
    private static final List<String> ALIKE = List.of("码农", "软件开发", "出纳", "财会", "业务员", "焊接", "电器维修", "烘焙");
    private static final List<String> SOUNDS = List.of("电攻", "公艺", "会记", "户士", "操做", "城序员");

    /** What can be saved. */
    private static final List<OpeningFacet> FACETS = List.copyOf(OpeningFacet.INDEXED);

    private final RandomGenerator random;
    private final RandomProfiles profiles;

    RandomQuestions(RandomGenerator random) {
        this.random = random;
        this.profiles = new RandomProfiles(random.nextLong());
    }

    Position position(String id) {
        return new Position(id, Board.HONGDA.id(), some(PIECES, 3), some(PIECES, 4), profiles.position(), "",
                List.of());
    }

    private String some(List<String> all, int most) {
        return Stream.generate(() -> one(all)).limit(1 + random.nextInt(most)).collect(Collectors.joining());
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    OpeningQuestion question() {
        OpeningQuestion words = Board.ask(random.nextInt(5) == 0 ? "" : words());
        Map<OpeningFacet, List<String>> filters = new EnumMap<>(OpeningFacet.class);
        for (int i = random.nextInt(words.words().isEmpty() ? 3 : 2); i >= 0; i--) {
            if (words.words().isEmpty() || random.nextBoolean()) {
                OpeningFacet facet = one(FACETS);
                filters.put(facet, Stream.generate(() -> value(facet)).limit(1 + random.nextInt(3)).toList());
            }
        }
        return new OpeningQuestion(words.words(), filters, words.sorting(), words.today(), null, words.limit());
    }

    private String words() {
        return switch (random.nextInt(8)) {
            case 0 -> some(PIECES, 2);
            case 1 -> one(PIECES) + " " + one(PIECES);
            case 2 -> Pinyin.of(one(PIECES)).getFirst().full();
            case 3 -> Pinyin.of(some(PIECES, 2)).getFirst().initials();
            case 4 -> one(ALIKE) + (random.nextBoolean() ? " " + one(PIECES) : "");
            case 5 -> one(SOUNDS);
            case 6 -> slip(one(List.of("java", "python", "kubernetes", "huagong")));
            default -> random.nextInt(3) == 0 ? RandomText.next(random) : beginning(one(PIECES));
        };
    }

    private String slip(String word) {
        int at = 1 + random.nextInt(word.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + (char) random.nextInt('a', 'z') + word.substring(at);
            default -> word.substring(0, at) + (char) random.nextInt('a', 'z') + word.substring(at + 1);
        };
    }

    private String beginning(String word) {
        return word.substring(0, 1 + random.nextInt(word.length()));
    }

    /** A value of a random position, or of what stands above it. */
    private String value(OpeningFacet facet) {
        PositionTerms terms = profiles.position();
        Optional<? extends Term> term = switch (facet) {
            case EDUCATION, PAY, CHAIN, URGENT, FAIR, BOOTH -> Optional.empty();
            case MAJOR -> terms.majors() == null ? Optional.empty() : terms.majors().named().stream().findFirst();
            case REGION -> Optional.ofNullable(terms.region());
            case INDUSTRY -> Optional.ofNullable(terms.industry());
        };
        while (term.isPresent() && random.nextInt(3) == 0 && term.get().findParent().isPresent()) {
            term = term.get().findParent();
        }
        return switch (facet) {
            case EDUCATION -> one(List.of(EducationLevel.values())).name();
            case PAY -> one(List.of(PayBand.values())).key();
            case URGENT -> OpeningFacet.YES;
            case CHAIN -> one(Chain.all()).key();
            case FAIR -> "fair" + random.nextInt(2);
            case BOOTH -> "A" + random.nextInt(3);
            case MAJOR -> term.map(Term::code).orElse("0813");
            case REGION -> term.map(Term::code).orElse("211303");
            case INDUSTRY -> term.map(Term::code).orElse("C");
        };
    }
}
