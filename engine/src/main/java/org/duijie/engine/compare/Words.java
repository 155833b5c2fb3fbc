package org.duijie.engine.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.party.Answer;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.Term;

/** The words of an {@link Evidence}: what a side has stated, or that it has not. */
final class Words {

    static final Text NOT_STATED = Text.of("未填写", "not stated");

    private Words() {}

    static <T> Text stated(@Nullable T value, Function<T, Text> words) {
        return value == null ? NOT_STATED : words.apply(value);
    }

    /** Words for a value whose absence means that nothing is required. */
    static <T> Text required(@Nullable T value, Text whenAbsent, Function<T, Text> words) {
        return value == null ? whenAbsent : words.apply(value);
    }

    static <T> Text list(@Nullable Collection<T> values, Text whenEmpty, Function<T, Text> words) {
        if (values == null) {
            return NOT_STATED;
        }
        return values.isEmpty() ? whenEmpty : join(values.stream().distinct().map(words).toList());
    }

    static Text join(List<Text> texts) {
        return Text.of(texts.stream().map(Text::zh).collect(Collectors.joining("、")),
                texts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** Name and code, {@code 化学工程与工艺(081301)}. */
    static Text term(Term term) {
        return Text.same(term.toString());
    }

    static Text skill(Skill skill) {
        return Text.of(skill.name(), skill.english());
    }

    static Text region(Region region) {
        return Text.same(region.fullName());
    }

    static Text answer(Answer answer, Text yes, Text no) {
        return switch (answer) {
            case YES -> yes;
            case NO -> no;
            case UNKNOWN -> NOT_STATED;
        };
    }

    static Text wish(Wish wish) {
        return wish == Wish.UNKNOWN ? NOT_STATED : wish.label();
    }

    static Text least(Text level) {
        return Text.of(level.zh() + "及以上", level.en() + " or above");
    }

    /** The range of levels accepted. */
    static Text education(@Nullable EducationLevel least, @Nullable EducationLevel most) {
        if (most == null) {
            return required(least, EducationFit.NOT_REQUIRED.label(), level -> least(level.label()));
        }
        if (least == null) {
            return Text.of(most.label().zh() + "及以下", most.label().en() + " or below");
        }
        return least == most
                ? Text.of("仅限" + most.label().zh(), most.label().en() + " only")
                : Text.of(least.label().zh() + "至" + most.label().zh(),
                        least.label().en() + " to " + most.label().en());
    }

    /** The majors asked for, what they are widened to, and what a word may also have meant. */
    static Text majors(MajorsAsked asked) {
        if (asked.any()) {
            return MajorFit.NOT_REQUIRED.label();
        }
        List<Text> parts = new ArrayList<>();
        part(parts, asked.named(), asked.only() ? Text.of("仅限 ", "only ") : Text.of("", ""));
        part(parts, asked.widened(), Text.of("相关专业：", "related: "));
        part(parts, asked.unsure(), Text.of("也可能指：", "perhaps also: "));
        return Text.of(parts.stream().map(Text::zh).collect(Collectors.joining("；")),
                parts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private static void part(List<Text> parts, List<Major> majors, Text opening) {
        if (!majors.isEmpty()) {
            Text names = join(majors.stream().distinct().map(Words::term).toList());
            parts.add(Text.of(opening.zh() + names.zh(), opening.en() + names.en()));
        }
    }

    static Text amount(int number, String zh, String en) {
        return Text.of(number + " " + zh, number + " " + en);
    }

    /** The skills held that answer the question, and those asked for that are missing; never what else is held. */
    static Text answering(@Nullable List<Skill> asked, @Nullable List<Skill> held) {
        if (held == null) {
            return NOT_STATED;
        }
        if (asked == null || asked.isEmpty()) {
            return Evidence.NOT_CONCERNED;
        }
        List<Text> found = held.stream().distinct().filter(one -> asked.stream().anyMatch(one::within))
                .map(Words::skill).toList();
        List<Text> missing = asked.stream().distinct().filter(one -> !TermFacts.isCovered(one, held))
                .map(Words::skill).toList();
        return foundAndMissing(found, missing);
    }

    /** What was found and what is missing, each only if there is any. */
    static Text foundAndMissing(List<Text> found, List<Text> missing) {
        Text has = Text.of("具备：" + join(found).zh(), "has: " + join(found).en());
        Text lacks = Text.of("缺少：" + join(missing).zh(), "lacks: " + join(missing).en());
        if (found.isEmpty()) {
            return lacks;
        }
        return missing.isEmpty() ? has : Text.of(has.zh() + "；" + lacks.zh(), has.en() + "; " + lacks.en());
    }
}
