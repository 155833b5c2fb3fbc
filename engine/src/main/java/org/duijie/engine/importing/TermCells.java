package org.duijie.engine.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Term;
import org.duijie.engine.vocabulary.Vocabulary;

/** Columns of vocabulary terms, by name, other name or code; written as name with code, so that nothing is lost. */
final class TermCells {
    private static final Pattern WITH_CODE = Pattern
            .compile("(.*)[(（\\[【]\\s*([A-Za-z]?[0-9A-Za-z-]{1,15})\\s*[)）\\]】]");
    /** No region with those above it has a longer one. */
    private static final int LONGEST_NAME = 60;
    private static final Pattern SURE_DIVIDER = Pattern.compile("[;；\\n]+");
    private static final Pattern DIVIDER = Pattern.compile("[;；、,，/\\n|]+");

    private TermCells() {}

    /** One term. What is not known is said and left open: not stated. */
    static <T extends Term> Column term(String path, String zh, String en, Vocabulary<T> vocabulary) {
        return Column.of(path, zh, en, cell -> {
            T term = resolve(cell, cell.text(), vocabulary);
            if (term != null) {
                cell.draft().put(path, term.code());
            }
        }, record -> written(record.text(path), vocabulary)).note(noteOne(vocabulary.kind()), "Name or code")
                .choices(choices(vocabulary.list()));
    }

    /** The region something lies in, with or without the names above it. */
    static Column region(String path, String zh, String en) {
        return Column.of(path, zh, en, cell -> {
            Region region = region(cell, cell.text());
            if (region != null) {
                cell.draft().put(path, region.code());
            }
        }, record -> written(record.text(path), Region.all()))
                .note("如 龙城区、辽宁省朝阳市龙城区 或 211303", "Name, full name or code").example("朝阳市龙城区")
                .choices(Region.all().list().stream().filter(region -> region.code().length() == 6)
                        .map(Region::fullName).distinct().toList());
    }

    /** Several terms; none where it says that there is nothing. */
    static <T extends Term> Column terms(String path, String zh, String en, Vocabulary<T> vocabulary) {
        return several(path, zh, en, vocabulary, (cell, words) -> resolve(cell, words, vocabulary));
    }

    /** Several regions. */
    static Column regions(String path, String zh, String en) {
        return several(path, zh, en, Region.all(), TermCells::region);
    }

    private interface Resolver<T> {
        @Nullable
        T resolve(Reading cell, String words);
    }

    private static <T extends Term> Column several(String path, String zh, String en, Vocabulary<T> vocabulary,
            Resolver<T> resolver) {
        return Column.of(path, zh, en, cell -> {
            List<String> codes = new ArrayList<>();
            for (String words : parts(cell.text(), vocabulary)) {
                T term = resolver.resolve(cell, words);
                if (term != null && !codes.contains(term.code())) {
                    codes.add(term.code());
                }
            }
            // Words that were all left open are no statement that nothing is wanted.
            if (!codes.isEmpty() || PlainCells.nothing(cell.text())) {
                cell.draft().put(path, codes);
            }
        }, record -> {
            List<String> codes = record.texts(path);
            return codes == null ? "" : PlainCells.list(codes.stream().map(code -> written(code, vocabulary)).toList());
        }).note(noteOne(vocabulary.kind()) + "；可填多项，用“；”分开；没有或不限填“无”",
                "Names or codes, divided by ; — 无 for none or any");
    }

    /** A graduate's own major: among those of one name the most special, in the catalogue of the education. */
    static Column ownMajor(String path) {
        return Column.of(path, "专业", "Major", cell -> {
            Major major = exact(cell.text(), Major.all());
            if (major == null) {
                List<Major> named = Major.allNamed(cell.text());
                major = named.isEmpty() ? trimmed(cell.text()) : likeliest(named, cell);
            }
            if (major == null) {
                unknown(cell, cell.text(), Major.all());
            } else {
                cell.draft().put(path, major.code());
            }
        }, record -> written(record.text(path), Major.all()))
                .choices(choices(Major.all().list().stream().filter(Major::isLeaf)
                        .filter(major -> major.catalogue() == Catalogue.UNDERGRADUATE).toList()));
    }

    private static List<String> choices(List<? extends Term> terms) {
        return terms.stream().map(TermCells::shown).toList();
    }

    private static @Nullable Major likeliest(List<Major> named, Reading cell) {
        String level = cell.draft().text("profile.education");
        var catalogues = level.isEmpty()
                ? List.of(Catalogue.UNDERGRADUATE)
                : Catalogue.of(EducationLevel.valueOf(level));
        List<Major> fitting = named.stream().filter(major -> catalogues.contains(major.catalogue())).toList();
        List<Major> among = fitting.isEmpty() ? named : fitting;
        int deepest = among.stream().mapToInt(Major::depth).max().orElse(0);
        return among.stream().filter(major -> major.depth() == deepest).findFirst().orElse(null);
    }

    /** Without what schools add: {@code 化学工程与工艺（精细化工方向）}, {@code 会计学专业}. */
    private static @Nullable Major trimmed(String text) {
        String bare = text.replaceAll("[(（【\\[].*$", "").replaceAll("专业$", "").strip();
        List<Major> named = bare.equals(text.strip()) ? List.of() : Major.allNamed(bare);
        return named.isEmpty() ? null : named.getLast();
    }

    private static <T extends Term> List<String> parts(String text, Vocabulary<T> vocabulary) {
        if (PlainCells.nothing(text)) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String sure : SURE_DIVIDER.split(text)) {
            // Names such as 农、林、牧、渔业 hold what else divides them.
            if (exact(sure, vocabulary) != null || !vocabulary.allNamed(sure).isEmpty()) {
                parts.add(sure.strip());
            } else {
                DIVIDER.splitAsStream(sure).map(String::strip).forEach(parts::add);
            }
        }
        return parts.stream().filter(part -> !part.isEmpty()).distinct().toList();
    }

    private static <T extends Term> @Nullable T resolve(Reading cell, String words, Vocabulary<T> vocabulary) {
        T term = exact(words, vocabulary);
        if (term != null) {
            return term;
        }
        List<T> named = vocabulary.allNamed(words);
        if (named.isEmpty()) {
            unknown(cell, words, vocabulary);
            return null;
        }
        if (named.size() > 1) {
            cell.remark(words, "“%s”有几种含义，按 %s 记".formatted(PlainCells.clip(words), shown(named.getFirst())),
                    "\"%s\" has several meanings, taken as %s".formatted(PlainCells.clip(words),
                            shown(named.getFirst())));
        }
        return named.getFirst();
    }

    private static @Nullable Region region(Reading cell, String words) {
        Region exact = exact(words, Region.all());
        if (exact != null) {
            return exact;
        }
        String name = Folding.name(words);
        List<Region> named = Region.allNamed(name);
        if (named.isEmpty()) {
            named = byFullName(name);
        }
        if (named.isEmpty()) {
            unknown(cell, words, Region.all());
            return null;
        }
        if (named.size() > 1) {
            cell.remark(words, "有 %d 个“%s”，请写上所属省市".formatted(named.size(), PlainCells.clip(words)),
                    "There are %d of the name \"%s\"; add the province".formatted(named.size(),
                            PlainCells.clip(words)));
            return null;
        }
        return named.getFirst();
    }

    /** The regions a name ends with, whose names above make up the rest of it. */
    private static List<Region> byFullName(String name) {
        if (name.length() > LONGEST_NAME) {
            return List.of();
        }
        for (int from = 1; from <= name.length() - 2; from++) {
            String rest = name.substring(0, from);
            List<Region> fitting = Region.allNamed(name.substring(from)).stream().filter(r -> fits(rest, r)).toList();
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return List.of();
    }

    private static boolean fits(String rest, Region region) {
        Region above = region.findParent().orElse(null);
        while (above != null && !rest.isEmpty()) {
            List<String> names = new ArrayList<>(above.aliases());
            names.add(above.name());
            for (String name : names) {
                if (rest.endsWith(name)) {
                    return rest.length() == name.length()
                            || fits(rest.substring(0, rest.length() - name.length()), above);
                }
            }
            above = above.findParent().orElse(null);
        }
        return false;
    }

    private static <T extends Term> void unknown(Reading cell, String words, Vocabulary<T> vocabulary) {
        List<String> near = cell.nearest(vocabulary, words);
        Text kind = vocabulary.kind();
        String hint = near.isEmpty() ? "" : "\n可能是 " + String.join("、", near);
        String hintEn = near.isEmpty() ? "" : "\nMaybe " + String.join(", ", near);
        cell.remark(words, "没有“%s”这个%s，按未填记%s".formatted(PlainCells.clip(words), kind.zh(), hint),
                "\"%s\" is no %s, taken as not stated%s".formatted(PlainCells.clip(words), kind.en(), hintEn));
    }

    /** The term whose code stands alone, or in brackets behind its name. */
    static <T extends Term> @Nullable T exact(String text, Vocabulary<T> vocabulary) {
        String words = text.strip();
        T byCode = vocabulary.find(words.toUpperCase(Locale.ROOT)).orElse(null);
        if (byCode != null) {
            return byCode;
        }
        Matcher found = WITH_CODE.matcher(words);
        T term = found.matches() ? vocabulary.find(found.group(2).toUpperCase(Locale.ROOT)).orElse(null) : null;
        return term != null && (found.group(1).isBlank() || vocabulary.allNamed(found.group(1)).contains(term))
                ? term
                : null;
    }

    /** Name and code. */
    static String shown(Term term) {
        return term.name() + "(" + term.code() + ")";
    }

    private static <T extends Term> String written(String code, Vocabulary<T> vocabulary) {
        return code.isEmpty() ? "" : vocabulary.find(code).map(TermCells::shown).orElse(code);
    }

    /** The terms at a path, as a list with codes. */
    static String writtenMajors(JsonNode codes) {
        return codes.values().stream().map(code -> written(code.asString(), Major.all())).filter(Objects::nonNull)
                .reduce((a, b) -> a + "；" + b).orElse("");
    }

    private static String noteOne(Text kind) {
        return kind.zh() + "名称或代码";
    }
}
