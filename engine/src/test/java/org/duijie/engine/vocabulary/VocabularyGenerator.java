package org.duijie.engine.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes the vocabulary files of the standards from tables of them: codes, names and marks, no definitions. Run by hand
 * when a standard has a new edition; the skill thesaurus is our own and edited as it stands.
 *
 * <p>
 * Arguments: the folder with the tables, the folder to write to, {@code catalogue-supplement.tsv}.
 */
final class VocabularyGenerator {

    private static final Pattern PROVINCE_SUFFIX = Pattern.compile("(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$");
    private static final Pattern PREFECTURE_SUFFIX = Pattern.compile("(?<=..)(市|地区)$");
    private static final Pattern OCCUPATION_MARKS = Pattern.compile("[LS](/[LS])?$");

    private final Path input;
    private final Path output;
    private final Path supplement;

    private VocabularyGenerator(Path input, Path output, Path supplement) {
        this.input = input;
        this.output = output;
        this.supplement = supplement;
    }

    public static void main(String[] args) throws IOException {
        var generator = new VocabularyGenerator(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        generator.regions();
        generator.majors();
        generator.industries();
        generator.occupations();
    }

    /** A term before it has a depth. The parent is a code, empty at the top. */
    record Line(String code, String parent, String name, List<String> aliases, String more) {

        Line(String code, String parent, String name) {
            this(code, parent, name, List.of(), "");
        }

        String text(int depth) {
            return String.join("\t", String.valueOf(depth), code, name, String.join("|", aliases), more)
                    .stripTrailing();
        }
    }

    private void regions() throws IOException {
        var lines = new TreeMap<String, Line>();
        for (var row : CsvTable.read(input.resolve("provinces.csv"))) {
            var name = row.get("name");
            put(lines, new Line(padded(row.get("code")), "", name, shortened(name, PROVINCE_SUFFIX), ""));
        }
        for (var row : CsvTable.read(input.resolve("cities.csv"))) {
            var name = row.get("name");
            put(lines, new Line(padded(row.get("code")), padded(row.get("provinceCode")), name,
                    shortened(name, PREFECTURE_SUFFIX), ""));
        }
        for (var row : CsvTable.read(input.resolve("areas.csv"))) {
            // A prefecture without counties is repeated as its own county.
            if (!row.get("code").endsWith("00")) {
                put(lines, new Line(padded(row.get("code")), padded(row.get("cityCode")), row.get("name")));
            }
        }
        for (var row : CsvTable.read(input.resolve("liaoning-full.csv"))) {
            put(lines, new Line(row.get("town_code"), padded(row.get("county_code")), row.get("town")));
        }
        write("region.tsv", "GB/T 2260, counties of the whole country and towns of Liaoning", lines.values());
    }

    private void majors() throws IOException {
        write("major.tsv", "普通高等学校本科专业目录, 2025; 研究生教育学科专业目录, 2022, and 职业教育专业目录, 2021, as far as seen",
                new MajorCatalogues(input, supplement).lines());
    }

    private void industries() throws IOException {
        var lines = new TreeMap<String, Line>();
        for (var row : CsvTable.read(input.resolve("gbt4754-2017.csv"))) {
            put(lines, new Line(row.get("code"), row.get("parent"), row.get("name")));
        }
        write("industry.tsv", "GB/T 4754-2017", lines.values());
    }

    private void occupations() throws IOException {
        var rows = CsvTable.read(input.resolve("occupations-2022.csv"));
        var codes = rows.stream().map(row -> row.get("code")).toList();
        var lines = new TreeMap<String, Line>();
        for (var row : rows) {
            var code = row.get("code");
            var marks = OCCUPATION_MARKS.matcher(row.get("name"));
            var name = marks.replaceFirst("");
            var more = row.get("name").substring(name.length()).replace("/", "");
            var aliases = List.of(row.get("alias").split(",")).stream().map(String::strip)
                    .filter(alias -> !alias.isEmpty() && !alias.equals(name) && !alias.equals(row.get("name"))).sorted()
                    .distinct().toList();
            // Some codes stand twice in the table, once as a group and once as its only occupation.
            lines.putIfAbsent(code, new Line(code, occupationAbove(code, codes), name, aliases, more));
        }
        write("occupation.tsv", "中华人民共和国职业分类大典, 2022", lines.values());
    }

    private static String occupationAbove(String code, List<String> codes) {
        var zeroed = code;
        do {
            zeroed = zeroed.replaceFirst("^(.*?)-(?!00)\\d\\d((-00)*)$", "$1-00$2");
            if (!zeroed.equals(code) && codes.contains(zeroed)) {
                return zeroed;
            }
        } while (!zeroed.endsWith("-00-00-00"));
        return "";
    }

    private static String padded(String code) {
        return (code + "000000").substring(0, 6);
    }

    private static List<String> shortened(String name, Pattern suffix) {
        var shorter = suffix.matcher(name).replaceFirst("");
        return shorter.equals(name) ? List.of() : List.of(shorter);
    }

    private static void put(Map<String, Line> lines, Line line) {
        if (lines.put(line.code(), line) != null) {
            throw new IllegalStateException("Code " + line.code() + " occurs twice");
        }
    }

    /** The lines come in an order in which every parent stands before its children and these together. */
    private void write(String file, String standard, Collection<Line> lines) throws IOException {
        var text = new ArrayList<String>();
        text.add("# standard: " + standard);
        text.add("# columns: depth, code, name, aliases, more");
        var depths = new HashMap<String, Integer>(Map.of("", -1));
        for (var line : lines) {
            int depth = 1 + Objects.requireNonNull(depths.get(line.parent()), line::code);
            depths.put(line.code(), depth);
            text.add(line.text(depth));
        }
        Files.writeString(output.resolve(file), String.join("\n", text) + "\n");
    }
}
