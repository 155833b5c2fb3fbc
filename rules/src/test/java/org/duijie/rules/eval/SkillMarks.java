package org.duijie.rules.eval;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.duijie.engine.intake.Precedents;
import org.duijie.engine.intake.SkillText;
import org.duijie.engine.vocabulary.Skill;

/** Marks what skills were found in a description. A term above one that is expected says nothing new and does not count. */
final class SkillMarks {
    private static final SkillText READER = new SkillText(Precedents.NONE);

    private SkillMarks() {}

    static Mark mark(HandSet.Line line) {
        List<Skill> given = READER.skills(line.text());
        List<String> expected = line.split(0, "、");
        List<Skill> allowed = Stream.concat(expected.stream(), line.split(1, "、").stream())
                .flatMap(SkillMarks::alternatives).toList();

        long hits = expected.stream().filter(item -> alternatives(item).anyMatch(given::contains)).count();
        long extras = given.stream().filter(skill -> allowed.stream().noneMatch(one -> one.within(skill))).count();
        Map<String, Tally> kinds = new LinkedHashMap<>();
        kinds.put("skills", new Tally(hits, expected.size() - hits, extras));
        return new Mark(kinds, given.stream().map(Skill::name).toList().toString());
    }

    private static Stream<Skill> alternatives(String item) {
        return Arrays.stream(item.split("/")).map(name -> Skill.named(name)
                .orElseThrow(() -> new IllegalArgumentException("No skill of the vocabulary: " + name)));
    }
}
