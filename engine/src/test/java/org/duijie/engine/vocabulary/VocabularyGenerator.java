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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Writes the vocabulary files of the standards from tables of them: codes, names and marks, no definitions. Run by hand
 * when a standard has a new edition; the skill thesaurus is our own and edited as it stands.
 *
 * <p>
 * Arguments: the folder with the tables, the folder to write to, {@code catalogue-supplement.tsv}.
 */
final class VocabularyGenerator {

    private static final Pattern PROVINCE_SUFFIX = Pattern.compile("(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$");
    private static final String PEOPLE = "(蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇"
            + "|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|京|独龙|鄂伦春|各)族";
    private static final Pattern PREFECTURE_SUFFIX = Pattern
            .compile("(?<=..)(市|地区|盟|(" + PEOPLE + ")*自治州|(蒙古|哈萨克|柯尔克孜)自治州)$");
    private static final Pattern COUNTY_SUFFIX = Pattern
            .compile("(?<=..)(新区|林区|特区|区|市|县|左旗|右旗|旗|(" + PEOPLE + ")+(自治县|区)|自治县|自治旗)$");
    private static final Pattern TITLE_WITH_BRACKETS = Pattern.compile("(.*)（(.*)）");
    /** Brackets of ship's officers hold a second title and not whose the first one is. */
    private static final Pattern OTHER_TITLE = Pattern.compile("[副轮员]$");
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
        generator.degrees();
        generator.titles();
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
                var code = padded(row.get("code"));
                var above = padded(row.get("cityCode"));
                put(lines, new Line(code, above, row.get("name"), shortCounty(row.get("name"), lines.get(above), lines),
                        ""));
            }
        }
        for (var row : CsvTable.read(input.resolve("liaoning-full.csv"))) {
            put(lines, new Line(row.get("town_code"), padded(row.get("county_code")), row.get("town")));
        }
        write("region.tsv", "GB/T 2260, counties of the whole country and towns of Liaoning", lines.values());
    }

    /** A county is not called by a name that everybody takes for its prefecture or for a province. */
    private static List<String> shortCounty(String name, @Nullable Line prefecture, Map<String, Line> lines) {
        var taken = Stream.concat(Stream.ofNullable(prefecture), lines.values().stream().filter(
                line -> line.parent().isEmpty())).flatMap(line -> line.aliases().stream()).toList();
        return shortened(name, COUNTY_SUFFIX).stream().filter(shorter -> !taken.contains(shorter)).toList();
    }

    private void degrees() throws IOException {
        var lines = new ArrayList<String>();
        for (var row : CsvTable.read(input.resolve("gbt6864-2003-degrees.csv"))) {
            var name = row.get("name");
            if (name.endsWith("学位")) {
                var degree = name.contains("博士") ? "DOCTOR" : name.contains("硕士") ? "MASTER" : "BACHELOR";
                lines.add(String.join("\t", name, degree, "GB/T 6864-2003"));
                lines.add(String.join("\t", name.replaceFirst("(专业)?学位$", ""), degree, "GB/T 6864-2003"));
            }
        }
        words("degree.tsv", "GB/T 6864-2003", lines);
    }

    /** A title with brackets is known bare, and with what they say before it: 讲师 and 高校讲师. */
    private void titles() throws IOException {
        var ranks = new TreeMap<String, TreeSet<String>>();
        for (var row : CsvTable.read(input.resolve("gbt8561-2001-titles.csv"))) {
            var level = row.get("level_by_last_digit");
            if (!level.isEmpty()) {
                var rank = level.startsWith("正高")
                        ? "SENIOR"
                        : level.startsWith("副高")
                                ? "ASSOCIATE_SENIOR"
                                : level.startsWith("中") ? "INTERMEDIATE" : "JUNIOR";
                var named = TITLE_WITH_BRACKETS.matcher(row.get("name").replace('(', '（').replace(')', '）'));
                if (named.matches()) {
                    ranks.computeIfAbsent(named.group(1), bare -> new TreeSet<>()).add(rank);
                    var whole = OTHER_TITLE.matcher(named.group(2)).find()
                            ? named.group(2)
                            : named.group(2) + named.group(1);
                    ranks.computeIfAbsent(whole, title -> new TreeSet<>()).add(rank);
                } else {
                    ranks.computeIfAbsent(row.get("name"), name -> new TreeSet<>()).add(rank);
                }
            }
        }
        // A grade of skilled workers too, which is what people mean by it.
        ranks.remove("技师");
        words("title.tsv", "GB/T 8561-2001, incomplete by about 7 titles",
                ranks.entrySet().stream().filter(title -> title.getValue().size() == 1)
                        .map(title -> String.join("\t", title.getKey(), title.getValue().first(), "GB/T 8561-2001"))
                        .toList());
    }

    private void words(String file, String standard, List<String> lines) throws IOException {
        Files.writeString(output.resolve(file), "# standard: " + standard + "\n# columns: word, meaning, source\n"
                + String.join("\n", lines) + "\n");
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
            var aliases = Stream.of(row.get("alias").split(",")).map(String::strip)
                    .filter(alias -> !alias.isEmpty() && !alias.equals(name) && !alias.equals(row.get("name"))).sorted()
                    .distinct().collect(Collectors.toCollection(ArrayList::new));
            var engineer = name.replaceFirst("(工程)?技术人员$", "工程师");
            if (name.endsWith("工程技术人员") && !aliases.contains(engineer)) {
                aliases.add(engineer);
            }
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
