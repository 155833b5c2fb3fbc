package org.duijie.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

import org.duijie.engine.text.Text;

/**
 * The rules of one file.
 *
 * @param rules those that were understood, in order
 * @param flaws everything that is not taken; empty if the file is sound
 */
public record HandRules(List<HandRule> rules, List<HandFlaw> flaws) {
    private static final int LONGEST = 100_000;
    /** How deep brackets may lie in each other: the parser tries every reading of each. */
    private static final int DEEPEST = 4;
    private static final Pattern ANSWER = Pattern.compile("answer\\s*\\(\\s*\"([^\"\\\\]+)\"\\s*\\)\\s*;?");
    private static final Text NO_DRL = Text.of("从这一行起不是有效的规则语言。\n检查 rule、when、then、end 和括号、引号是否成对。",
            "From here on this is no rule language.\nSee whether rule, when, then, end, brackets and quotes pair.");
    private static final Text ONLY_RULES = Text.of(
            "只能写 rule；不能有 import、global、function、declare、query 等。\n取值直接写成 MajorFit.WITHIN 或 \"属于所列类别\"。",
            "Only rules are taken, no import, global, function, declare or query.\nWrite values as MajorFit.WITHIN or by their label.");
    private static final Text TOO_LONG = Text.of("文件超过 " + LONGEST + " 个字。\n请分成几个评判项。",
            "The file has more than " + LONGEST + " characters.\nDivide the criterion.");
    private static final Text TOO_DEEP = Text.of("括号套得太深，最多 " + DEEPEST + " 层。\n请改用 in (…) 或分成几条规则。",
            "Brackets lie too deep, " + DEEPEST + " levels at most.\nUse in (…) or divide the rule.");
    private static final Text ONE_PATTERN = Text.of(
            "when 里只能有一个条件，写作 记录名(字段 == 取值, …)。\n不能用 not、exists、or、eval、from、绑定变量等。",
            "There is one pattern after when: Record(field == value, …).\nNo not, exists, or, eval, from, bindings.");
    private static final Text ONE_ACTION = Text.of("then 里只能写 answer(\"行号\");", "The one action is answer(\"row\");");
    private static final Text ATTRIBUTE = Text.of("规则不能带属性、注解或 extends；先后由表里行的次序决定",
            "A rule has no attributes, annotations or extends; the order of the rows decides");

    public HandRules {
        rules = List.copyOf(rules);
        flaws = List.copyOf(flaws);
    }

    /** Reads a file; never throws because of what stands in it. */
    public static HandRules parse(String drl) {
        if (drl.length() > LONGEST) {
            return flawed(1, TOO_LONG);
        }
        int deep = tooDeep(drl);
        if (deep > 0) {
            return flawed(deep, TOO_DEEP);
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            @Nullable
            PackageDescr parsed = parser.parse(false, drl);
            if (parser.hasErrors() || parsed == null) {
                return flawed(line(parser.getErrors()), NO_DRL);
            }
            return read(parsed);
        } catch (DroolsParserException | RuntimeException e) {
            // The parser fails in every way there is on what is no DRL.
            return flawed(line(parser.getErrors()), NO_DRL);
        }
    }

    private static HandRules flawed(int line, Text message) {
        return new HandRules(List.of(), List.of(new HandFlaw(line, message)));
    }

    private static int line(List<DroolsError> errors) {
        return errors.stream().flatMapToInt(error -> IntStream.of(error.getLines()))
                .filter(line -> line > 0).findFirst().orElse(1);
    }

    /** The line in which brackets first lie too deep; 0 if they do not. */
    private static int tooDeep(String drl) {
        int line = 1;
        int depth = 0;
        for (int i = 0; i < drl.length(); i++) {
            switch (drl.charAt(i)) {
                case '\n' -> line++;
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                default -> {
                }
            }
            if (depth > DEEPEST) {
                return line;
            }
        }
        return 0;
    }

    private static HandRules read(PackageDescr parsed) {
        List<HandRule> rules = new ArrayList<>();
        List<HandFlaw> flaws = new ArrayList<>();
        if (!onlyRules(parsed)) {
            flaws.add(new HandFlaw(1, ONLY_RULES));
        }
        parsed.getRules().forEach(rule -> read(rule, flaws).ifPresent(rules::add));
        return new HandRules(rules, flaws);
    }

    private static boolean onlyRules(PackageDescr parsed) {
        return parsed.getImports().isEmpty() && parsed.getFunctionImports().isEmpty()
                && parsed.getAccumulateImports().isEmpty() && parsed.getGlobals().isEmpty()
                && parsed.getFunctions().isEmpty() && parsed.getTypeDeclarations().isEmpty()
                && parsed.getEnumDeclarations().isEmpty() && parsed.getEntryPointDeclarations().isEmpty()
                && parsed.getWindowDeclarations().isEmpty() && parsed.getAttributes().isEmpty()
                && parsed.getUnit() == null;
    }

    private static Optional<HandRule> read(RuleDescr rule, List<HandFlaw> flaws) {
        int before = flaws.size();
        if (!rule.isRule() || rule.hasParent() || !rule.getAttributes().isEmpty() || !rule.getAnnotations().isEmpty()) {
            flaws.add(new HandFlaw(rule.getLine(), rule.isRule() ? ATTRIBUTE : ONLY_RULES));
        }
        Matcher answer = ANSWER.matcher(String.valueOf(rule.getConsequence()).strip());
        if (!answer.matches() || !rule.getNamedConsequences().isEmpty()) {
            flaws.add(new HandFlaw(Math.max(rule.getLine(), rule.getConsequenceLine()), ONE_ACTION));
        }
        List<BaseDescr> patterns = rule.getLhs() == null ? List.of() : List.copyOf(rule.getLhs().getDescrs());
        if (patterns.size() != 1 || !(patterns.getFirst() instanceof PatternDescr pattern) || !plain(pattern)) {
            flaws.add(new HandFlaw(patterns.isEmpty() ? rule.getLine() : line(patterns.getFirst(), rule), ONE_PATTERN));
            return Optional.empty();
        }
        Test test = new Tests(flaws, pattern.getLine()).all(pattern.getConstraint().getDescrs());
        return flaws.size() > before
                ? Optional.empty()
                : Optional.of(new HandRule(answer.group(1), pattern.getObjectType(), test, rule.getLine()));
    }

    private static int line(BaseDescr part, RuleDescr rule) {
        return part.getLine() > 0 ? part.getLine() : rule.getLine();
    }

    private static boolean plain(PatternDescr pattern) {
        return pattern.getIdentifier() == null && pattern.getSource() == null && !pattern.isQuery()
                && (pattern.getBehaviors() == null || pattern.getBehaviors().isEmpty())
                && pattern.getAnnotations().isEmpty()
                && pattern.getConstraint().getDescrs().stream().allMatch(ExprConstraintDescr.class::isInstance);
    }
}
