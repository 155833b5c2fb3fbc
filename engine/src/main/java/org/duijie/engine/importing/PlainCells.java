package org.duijie.engine.importing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/** Columns of text, numbers, choices and lists of words. */
final class PlainCells {
    /** Said in a list: asked, and there is nothing. */
    static final String NOTHING = "无";
    private static final Pattern NOTHING_SAID = Pattern.compile("无|没有|暂无|不限|无要求|无限制|none|/|-|—+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVIDER = Pattern.compile("[;；、,，\\n|]+");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d{1,2}");
    private static final Pattern UNIT = Pattern
            .compile("^\\s*(-?\\d+(?:\\.\\d+)?(?:[eE]\\+?\\d{1,2})?)\\s*(\\D{0,4})$");

    private PlainCells() {}

    /** Text as it stands, on one line. */
    static Column line(String path, String zh, String en) {
        return Column.of(path, zh, en, cell -> cell.draft().put(path, cell.text().replaceAll("\\s*[\\r\\n]+\\s*", " ")),
                record -> record.text(path));
    }

    /** Text of several lines. */
    static Column lines(String path, String zh, String en) {
        return Column.of(path, zh, en, cell -> cell.draft().put(path, cell.text().replace("\r\n", "\n")),
                record -> record.text(path));
    }

    static Column phone() {
        return Column.of("contact.phone", "联系电话", "Phone", cell -> {
            String phone = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).replaceAll("[—–−]", "-").strip();
            if (SCIENTIFIC.matcher(phone).matches()) {
                cell.fault("电话被存成了科学计数，末位已丢失；请把单元格设为文本后重新输入",
                        "was stored as a number in scientific form and lost digits; make the cell text and type it again");
            } else {
                cell.draft().put("contact.phone", phone);
            }
        }, record -> record.text("contact.phone"))
                .also("电话", "手机", "手机号", "手机号码", "联系方式", "移动电话", "电话号码", "本人电话", "联系手机", "固定电话", "联系人电话", "咨询电话",
                        "phone", "tel")
                .example("13800000000").private_();
    }

    static Column email() {
        return Column.of("contact.email", "电子邮箱", "E-mail",
                cell -> cell.draft().put("contact.email",
                        Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip()),
                record -> record.text("contact.email"))
                .also("邮箱", "email", "e-mail", "电子邮件", "邮箱地址", "联系邮箱", "投递邮箱").private_();
    }

    /**
     * A whole number.
     *
     * @param units what may stand behind it
     */
    static Column number(String path, String zh, String en, String units) {
        return Column.of(path, zh, en, cell -> {
            Integer number = number(cell.text(), units);
            if (number == null) {
                cell.fault("“%s”不是整数".formatted(shown(cell)), "\"%s\" is no whole number".formatted(shown(cell)));
            } else {
                cell.draft().put(path, number.intValue());
            }
        }, record -> record.has(path) ? record.get(path).asString() : "");
    }

    private static @Nullable Integer number(String text, String units) {
        var found = UNIT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", ""));
        if (text.length() > 30 || !found.matches()
                || !found.group(2).isBlank() && !units.contains(found.group(2).strip())) {
            return null;
        }
        BigDecimal number = new BigDecimal(found.group(1)).stripTrailingZeros();
        boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= 9;
        return whole ? (Integer) number.intValueExact() : null;
    }

    /** One of an enum's constants by label, name or another word. */
    static <E extends Enum<E>> Column choice(String path, String zh, String en, Class<E> type, Function<E, Text> label,
            Function<String, @Nullable E> other) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        List<String> labels = all.stream().filter(e -> !e.name().equals("UNKNOWN")).map(e -> label.apply(e).zh())
                .toList();
        return Column.of(path, zh, en, cell -> {
            E found = choice(cell.text(), all, label, other);
            if (found == null) {
                cell.fault("没有“%s”这一项。\n可填：%s".formatted(shown(cell), String.join("、", labels)),
                        "\"%s\" is none of the choices.\nLegal: %s".formatted(shown(cell), String.join(", ", labels)));
            } else {
                cell.draft().put(path, found.name());
            }
        }, record -> record.has(path) && !record.text(path).equals("UNKNOWN")
                ? label.apply(Enum.valueOf(type, record.text(path))).zh()
                : "").choices(labels);
    }

    private static <E extends Enum<E>> @Nullable E choice(String text, List<E> all, Function<E, Text> label,
            Function<String, @Nullable E> other) {
        String folded = Folding.name(text);
        for (E one : all) {
            if (folded.equals(Folding.name(label.apply(one).zh())) || folded.equals(Folding.name(label.apply(one).en()))
                    || folded.equals(Folding.name(one.name()))) {
                return one;
            }
        }
        return other.apply(folded);
    }

    /** Several of an enum's constants. */
    static <E extends Enum<E>> Column choices(String path, String zh, String en, Class<E> type,
            Function<E, Text> label) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        String legal = String.join("、", all.stream().map(e -> label.apply(e).zh()).toList());
        return Column.of(path, zh, en, cell -> {
            List<E> found = new ArrayList<>();
            for (String part : parts(cell.text())) {
                E one = choice(part, all, label, word -> null);
                if (one == null) {
                    cell.fault("没有“%s”这一项。\n可填：%s".formatted(clip(part), legal),
                            "\"%s\" is none of the choices.\nLegal: %s".formatted(clip(part), legal));
                } else if (!found.contains(one)) {
                    found.add(one);
                }
            }
            cell.draft().put(path, found.stream().map(Enum::name).toList());
        }, record -> {
            List<String> names = record.texts(path);
            return names == null
                    ? ""
                    : list(names.stream().map(name -> label.apply(Enum.valueOf(type, name)).zh()).toList());
        }).note("可填多项，用“；”分开：" + legal, "Several may be given, divided by ;");
    }

    /** A list of words. */
    static Column words(String path, String zh, String en) {
        return Column.of(path, zh, en, cell -> cell.draft().put(path, parts(cell.text())), record -> {
            List<String> words = record.texts(path);
            return words == null ? "" : list(words);
        }).note("可填多项，用“；”分开；没有填“无”", "Several may be given, divided by ; — 无 for none");
    }

    /** The parts of a list, each once; none where it says that there is nothing. */
    static List<String> parts(String text) {
        return nothing(text)
                ? List.of()
                : DIVIDER.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }

    /** Whether the words say that there is nothing. */
    static boolean nothing(String text) {
        return NOTHING_SAID.matcher(text.strip()).matches();
    }

    /** A list as a cell holds it. */
    static String list(List<String> words) {
        return words.isEmpty() ? NOTHING : String.join("；", words);
    }

    /** What may be shown of a cell in a message. */
    static String shown(Reading cell) {
        return cell.column().personal() ? "…" : clip(cell.text());
    }

    static String clip(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
