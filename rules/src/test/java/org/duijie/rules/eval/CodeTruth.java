package org.duijie.rules.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.duijie.engine.vocabulary.Major;

/**
 * Who may apply by the codes a post prints, and nothing else: a graduate's code begins with one of those in the list for
 * undergraduates. Shares no code with the intake.
 */
final class CodeTruth {
    private static final Pattern LABEL = Pattern.compile("(专科|大专|本科|研究生|硕士|博士)[^：:；;，,、（(]{0,4}[：:]");
    private static final Pattern ITEM = Pattern.compile("([^，,、；;：:（）()]+)[（(]\\s*(\\d{2,7})[TK]*\\s*[，,、）)]");
    private static final Set<String> DOUBLE_NAMES = Set.of("哲学", "经济学", "法学", "教育学", "历史学", "农学");

    private final List<MatchResult> items;

    private CodeTruth(List<MatchResult> items) {
        this.items = List.copyOf(items);
    }

    static CodeTruth of(Post post) {
        return new CodeTruth(ITEM.matcher(undergraduateList(post.majors())).results().toList());
    }

    private static String undergraduateList(String text) {
        List<MatchResult> labels = LABEL.matcher(text).results().toList();
        if (labels.isEmpty()) {
            return text;
        }
        List<String> lists = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).group(1).equals("本科")) {
                int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
                lists.add(text.substring(labels.get(i).end(), end));
            }
        }
        return String.join("；", lists);
    }

    /** Whether there is anything to judge by. */
    boolean counts() {
        return !items.isEmpty();
    }

    /** Whether it names a discipline or major by one of the six names that mean both, which without its code is open. */
    boolean ambiguousWithoutCodes() {
        return items.stream().anyMatch(item -> DOUBLE_NAMES.contains(item.group(1).strip()));
    }

    /** The places of the majors that fit. */
    BitSet eligible(List<Major> majors) {
        BitSet eligible = new BitSet(majors.size());
        for (int i = 0; i < majors.size(); i++) {
            String code = majors.get(i).code();
            eligible.set(i, items.stream().anyMatch(item -> code.startsWith(item.group(2))));
        }
        return eligible;
    }
}
