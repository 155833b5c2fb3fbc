package org.duijie.rules.eval;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.duijie.engine.vocabulary.EducationLevel;

import static java.util.Map.entry;
import static org.duijie.engine.vocabulary.EducationLevel.COLLEGE;
import static org.duijie.engine.vocabulary.EducationLevel.DOCTOR;
import static org.duijie.engine.vocabulary.EducationLevel.MASTER;
import static org.duijie.engine.vocabulary.EducationLevel.UNDERGRADUATE;

/** Which levels of education satisfy a requirement, written out for every form of an official table. */
final class EducationTruth {
    static final Map<String, Set<EducationLevel>> LEVELS = Map.ofEntries(
            entry("大专及以上", EnumSet.of(COLLEGE, UNDERGRADUATE, MASTER, DOCTOR)),
            entry("大专或本科", EnumSet.of(COLLEGE, UNDERGRADUATE)),
            entry("本科及以上", EnumSet.of(UNDERGRADUATE, MASTER, DOCTOR)),
            entry("高等学校本科及以上", EnumSet.of(UNDERGRADUATE, MASTER, DOCTOR)),
            entry("仅限本科", EnumSet.of(UNDERGRADUATE)),
            entry("仅限高等学校本科", EnumSet.of(UNDERGRADUATE)),
            entry("本科或硕士研究生", EnumSet.of(UNDERGRADUATE, MASTER)),
            entry("硕士研究生及以上", EnumSet.of(MASTER, DOCTOR)),
            entry("仅限硕士研究生", EnumSet.of(MASTER)),
            entry("仅限高等学校硕士研究生", EnumSet.of(MASTER)),
            entry("仅限博士研究生", EnumSet.of(DOCTOR)));

    private EducationTruth() {}
}
