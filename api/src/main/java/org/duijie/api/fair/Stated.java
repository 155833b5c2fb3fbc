package org.duijie.api.fair;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import org.duijie.engine.find.Suit;
import org.duijie.engine.json.Json;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Naming;

/**
 * What somebody without an account states of himself. It comes in the body of a request, so that no log has it, is compared and
 * forgotten.
 *
 * @param education name of an {@link EducationLevel}; empty if not stated
 * @param major code or name of a major; empty if not stated
 */
public record Stated(@Nullable String education, @Nullable String major) {
    private static final int SHOWN = 30;

    /**
     * What comparisons read of it.
     *
     * @throws Refusal INVALID if the catalogues know no such level or major
     */
    public GraduateProfile profile() {
        return new GraduateProfile(studied(), level(), null, null, null, null, null, null, null, null, null, null, null,
                Answer.UNKNOWN, Answer.UNKNOWN, null);
    }

    private @Nullable EducationLevel level() {
        String name = education == null ? "" : education.strip();
        if (name.isEmpty()) {
            return null;
        }
        String legal = Arrays.toString(EducationLevel.values());
        return Arrays.stream(EducationLevel.values()).filter(level -> level.name().equals(name)).findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.INVALID, "education", shown(name),
                        Text.of("应为：" + legal, "must be one of " + legal)));
    }

    private @Nullable Major studied() {
        String name = major == null ? "" : major.strip();
        if (name.isEmpty()) {
            return null;
        }
        return Stream.of(Major.find(name).stream(), Major.allNamed(name).stream(),
                Major.namings(name).stream().map(Naming::major)).flatMap(found -> found).findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.INVALID, "major", shown(name),
                        Text.of("专业目录里没有这个名称，请写全称，如“化学工程与工艺”", "no major in the catalogue is called that")));
    }

    private static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    /** The answer: by id of the position the kind, the kind in words, and the reasons. */
    public static ResponseEntity<byte[]> answer(Map<String, Suit> suits, Locale locale) {
        Map<String, List<String>> answer = new TreeMap<>();
        suits.forEach((position, suit) -> answer.put(position, List.of(suit.kind().name(),
                suit.kind().label().in(locale),
                String.join("；", suit.reasons().stream().map(reason -> reason.in(locale)).toList()))));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore())
                .body(Json.canonical(answer));
    }
}
