package org.duijie.engine.intake;

import java.util.regex.Pattern;

import org.duijie.engine.text.Folding;
import org.duijie.engine.vocabulary.Degree;

/**
 * Reads a required degree: 学士及以上, 硕士学位, 与学历相对应的学位, 无要求. Never throws; what cannot be read is unresolved. Safe to call
 * from any thread.
 */
public final class DegreeText {

    private static final Pattern MATCHING = Pattern.compile("(?:相对?应|相匹配|相当|对应|相应)的?(?:层次)?的?学位");
    private static final Pattern NONE = Pattern.compile("不限|无要求|不作?要求|^无$");
    private static final Pattern DEGREE = Pattern.compile("学士|硕士|博士");

    private DegreeText() {}

    /** What a cell about the degree says. */
    public static DegreeRequirement read(String text) {
        var passage = Passage.of(text);
        var span = passage.whole();
        if (passage.has(MATCHING)) {
            return new DegreeRequirement(null, true, Sureness.RESOLVED, span);
        }
        var degrees = DEGREE.matcher(passage.folded()).results()
                .map(found -> Degree.named(found.group()).orElseThrow()).toList();
        if (!degrees.isEmpty()) {
            return new DegreeRequirement(degrees.stream().min(Degree::compareTo).orElseThrow(), false,
                    Sureness.RESOLVED, span);
        }
        boolean none = NONE.matcher(Folding.fold(span.words())).find();
        return new DegreeRequirement(null, false, none ? Sureness.RESOLVED : Sureness.UNRESOLVED, span);
    }
}
