package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a statement of pay.
 *
 * @param number of an amount, without its unit; the months of {@code SALARIES}; else 0
 * @param unit what the number is to be multiplied with; 0 if nothing is written
 * @param from index of the first character
 * @param to index behind the last character
 */
record PayToken(Kind kind, double number, int unit, int from, int to) {

    enum Kind {
        AMOUNT, DASH, HOUR, DAY, WEEK, MONTH, YEAR, SALARIES, AT_LEAST, AT_MOST, MORE, NEGOTIABLE, TOTAL, ASIDE, MONEY;

        boolean isPeriod() {
            return compareTo(HOUR) >= 0 && compareTo(YEAR) <= 0;
        }
    }

    private static final String DIGITS = "(?<![\\d.])(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})(?:\\.\\d{1,4})?(?![\\d.]\\d)(?!\\d)";
    private static final Pattern PIECE = Pattern
            .compile("(?<SALARIES>(?<salaries>\\d{2})(?:-\\d{2})? ?(?:薪|个?月(?:工资|薪资)))"
                    + "|(?<ASIDE>试用期|实习期|餐补|补贴|补助|房补|奖金|津贴|全勤|入职奖|年终奖)|(?<TOTAL>综合|转正|到手|实发|合计|税前|总计)"
                    + "|(?<NEGOTIABLE>面议|面谈|详谈|电议|从优|优厚|可谈|协商)"
                    + "|(?<YEAR>年薪|年收入|年包|/ ?年|每年|一年|元年|年(?=$|[,;。 ]))|(?<MONTH>月薪|/ ?个?月|每个?月|一个月|元月|月)"
                    + "|(?<WEEK>周薪|/ ?周|每周|一周)|(?<DAY>日薪|日结|/ ?[天日]|每[天日]|一天|元[天日]|天)"
                    + "|(?<HOUR>时薪|/ ?(?:个?小时|时|h)|每个?小时|一小时|小时)"
                    + "|(?<AMOUNT>(?<digits>" + DIGITS + ") ?(?:(?<unit>万|千|k|w)(?:(?<tenth>\\d)(?![\\d.])千?)?)?"
                    + "|(?<characters>[一二两三四五六七八九十百千万零]{2,12}|[一二两三四五六七八九](?=[-至到])))"
                    + "|(?<DASH>[-至到]+)|(?<ATLEAST>以上|起|不低于|不少于|最低|保底|底薪|高于|至少|上不封顶)|(?<ATMOST>以下|以内|不超过|封顶|最高|低于)"
                    + "|(?<MORE>提成|奖励|绩效|分红|计件|\\+)|(?<MONEY>元|块|rmb|¥|￥|薪|工资|待遇|收入)");
    private static final Kind[] KINDS = Kind.values();

    /** The pieces of the folded text from one place to another, in their order; what is no such piece is left out. */
    static List<PayToken> list(String folded, int from, int to) {
        var tokens = new ArrayList<PayToken>();
        var matcher = PIECE.matcher(folded).region(from, to);
        while (matcher.find()) {
            for (var kind : KINDS) {
                if (matcher.start(kind.name().replace("_", "")) >= 0) {
                    tokens.add(token(kind, matcher));
                    break;
                }
            }
        }
        return tokens;
    }

    private static PayToken token(Kind kind, Matcher matcher) {
        double number = 0;
        int unit = 0;
        if (kind == Kind.SALARIES) {
            number = Integer.parseInt(matcher.group("salaries"));
        } else if (kind == Kind.AMOUNT && matcher.group("characters") != null) {
            var characters = matcher.group("characters");
            number = Numeral.parse(characters).orElse(0);
            unit = number >= 1_000 ? 1 : 0;
        } else if (kind == Kind.AMOUNT) {
            number = Double.parseDouble(matcher.group("digits").replace(",", ""));
            unit = unit(matcher.group("unit"));
            var tenth = matcher.group("tenth");
            number += tenth == null ? 0 : Integer.parseInt(tenth) / 10.0;
        }
        return new PayToken(kind, number, unit, matcher.start(), matcher.end());
    }

    private static int unit(@Nullable String written) {
        return switch (written) {
            case null -> 0;
            case "万", "w" -> 10_000;
            default -> 1_000;
        };
    }
}
