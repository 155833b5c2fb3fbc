package org.duijie.rules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

import org.duijie.engine.text.Text;

/** Reads the constraints of a pattern into tests. Used once. */
final class Tests {
    private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]{0,29}");
    private static final Pattern LITERAL = Pattern
            .compile("-?\\d{1,9}|\"[^\"\\\\]{1,60}\"|([A-Za-z][A-Za-z0-9]*\\.)?[A-Z][A-Z0-9_]*");
    private static final Text COMPARISON = Text.of(
            "条件只能是“字段 比较符 取值”。\n比较符：==、!=、<、<=、>、>=、in (…)、not in (…)；取值：整数、MajorFit.WITHIN 或 \"属于所列类别\"。",
            "A condition is field, sign, value.\nSigns: == != < <= > >= in (…), not in (…); values: whole numbers,"
                    + " MajorFit.WITHIN or the label in quotation marks.");

    private final List<HandFlaw> flaws;
    private int line;

    /** @param flaws where is added what is not taken */
    Tests(List<HandFlaw> flaws, int line) {
        this.flaws = flaws;
        this.line = line;
    }

    Test all(List<? extends BaseDescr> constraints) {
        int begin = line;
        List<Test> tests = new ArrayList<>();
        for (BaseDescr constraint : constraints) {
            line = Math.max(begin, constraint.getLine());
            if (constraint instanceof ExprConstraintDescr written) {
                tests.add(expression(written.getExpression()));
            }
        }
        return new Test.All(tests, begin);
    }

    private Test expression(String text) {
        DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        ConstraintConnectiveDescr parsed = parser.parse(text);
        return parser.hasErrors() || parsed == null ? refused() : test(parsed);
    }

    private Test test(BaseDescr part) {
        if (part instanceof ConstraintConnectiveDescr several && !several.isNegated()) {
            List<Test> tests = several.getDescrs().stream().map(this::test).toList();
            if (several.getConnective() == ConnectiveType.AND) {
                return new Test.All(tests, line);
            }
            if (several.getConnective() == ConnectiveType.OR) {
                return new Test.Any(tests, line);
            }
        }
        if (part instanceof RelationalExprDescr one && !one.isNegated() && SIGNS.contains(one.getOperator())
                && one.getLeft() instanceof AtomicExprDescr field
                && one.getRight() instanceof AtomicExprDescr literal) {
            return compare(field.getExpression().strip(), one.getOperator(), literal.getExpression().strip());
        }
        return refused();
    }

    private Test compare(String field, String sign, String literal) {
        return FIELD.matcher(field).matches() && LITERAL.matcher(literal).matches()
                ? new Test.Compare(field, sign, literal, line)
                : refused();
    }

    private Test refused() {
        flaws.add(new HandFlaw(line, COMPARISON));
        return new Test.All(List.of(), line);
    }
}
