package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.duijie.engine.lawful.Signs;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;

/**
 * Finds the conditions a text sets on sex, age, household registration and the like. They are kept as words and never
 * compared; {@link ConditionKind} says which of them somebody must decide on. Never throws; safe to call from any
 * thread.
 */
public final class ConditionText {

    private static final int LONGEST = 200;
    private static final int MOST = 100;
    private static final Pattern SENTENCE = Pattern.compile("[^;。\n]+");
    private static final Pattern PART = Pattern.compile("[^,、，]+");
    private static final Pattern SERVICE = Pattern.compile("服务基层|基层服务|三支一扶|西部计划|村官|特岗|服务期|服务年限|最低服务|服务满");
    private static final Pattern CERTIFICATE = Pattern.compile(
            "资格证|执业|(?<![保验认论凭见签残疾人])证(?![明件券据实])书?|(?<![a-z])[abc]证|驾照|驾驶证|上岗证|操作证|职称|注册.{0,8}师|普通话.{0,6}[级甲乙]|(?:英语|cet-?) ?[四六46]级?|从业资格|执照");

    private ConditionText() {}

    /** What a {@link Signs#close closed} text is about. */
    private static Set<ConditionKind> kinds(String closed) {
        var attributes = Signs.in(closed);
        var kinds = EnumSet.noneOf(ConditionKind.class);
        for (var kind : ConditionKind.values()) {
            if (!Collections.disjoint(kind.attributes(), attributes)) {
                kinds.add(kind);
            }
        }
        if (SERVICE.matcher(closed).find()) {
            kinds.add(ConditionKind.SERVICE);
        }
        if (CERTIFICATE.matcher(closed).find()) {
            kinds.add(ConditionKind.CERTIFICATE);
        }
        return kinds;
    }

    /** The conditions of a cell about further requirements; a sentence that is about nothing known is {@code OTHER}. */
    public static List<Condition> read(String text) {
        var passage = Passage.of(text);
        return list(passage, 0, passage.length(), true);
    }

    /** The conditions in a text that is mostly about something else. */
    public static List<Condition> find(String text) {
        var passage = Passage.of(text);
        return find(passage, 0, passage.length());
    }

    static List<Condition> find(Passage passage, int from, int to) {
        return list(passage, from, to, false);
    }

    private static List<Condition> list(Passage passage, int from, int to, boolean others) {
        var conditions = new LinkedHashSet<Condition>();
        var closed = Signs.close(passage.folded().substring(0, to));
        var sentences = SENTENCE.matcher(closed).region(from, to);
        while (sentences.find() && conditions.size() < MOST) {
            read(passage, closed, sentences.start(), sentences.end(), others, conditions);
        }
        return new ArrayList<>(conditions);
    }

    private static void read(Passage passage, String closed, int from, int to, boolean others,
            Set<Condition> conditions) {
        var sentence = closed.substring(from, to);
        var kinds = kinds(sentence);
        boolean whole = others && kinds.size() == 1;
        var parts = whole || kinds.isEmpty() ? List.<Part>of() : parts(closed, from, to);
        for (var kind : kinds) {
            var about = parts.stream().filter(part -> part.kinds().contains(kind)).toList();
            for (var part : about.isEmpty() ? List.of(new Part(from, to, kinds)) : about) {
                if (conditions.size() < MOST) {
                    add(passage, kind, part.from(), part.to(), conditions);
                }
            }
        }
        if (kinds.isEmpty() && others && sentence.chars().anyMatch(Character::isLetterOrDigit)) {
            add(passage, ConditionKind.OTHER, from, to, conditions);
        }
    }

    /** A part of a sentence, and what it is about. */
    private record Part(int from, int to, Set<ConditionKind> kinds) {}

    private static List<Part> parts(String closed, int from, int to) {
        return PART.matcher(closed).region(from, to).results()
                .map(part -> new Part(part.start(), part.end(), kinds(part.group()))).toList();
    }

    private static void add(Passage passage, ConditionKind kind, int from, int to,
            Set<Condition> conditions) {
        var words = passage.span(from, to).words().strip();
        boolean nothing = words.isEmpty() || words.equals("无") || words.equals("不限");
        if (!nothing) {
            conditions.add(new Condition(kind, words.length() <= LONGEST ? words : words.substring(0, LONGEST)));
        }
    }
}
