package org.duijie.api.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.synonym.Synonyms;
import org.duijie.engine.text.Text;
import org.duijie.index.openings.DictionaryPreview;

/** The dictionary of the public search: what stands for the same, what a change of it would bring, and every version. */
@PageController
final class DictionaryPages {
    private static final int VERSIONS = 20;

    private final DictionaryDesk desk;
    private final Clock clock;

    DictionaryPages(DictionaryDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What is being written.
     *
     * @param text as it was written so far
     * @param after the latest version when it was begun
     * @param restored the version whose text it is; null for a new text
     */
    record Draft(String text, long after, @Nullable Long restored) {}

    @GetMapping("/dictionary")
    String read(Model model) {
        DictionaryDesk.Standing standing = desk.standing();
        return show(new Draft(standing.text(), standing.number(), null), null, List.of(), model);
    }

    /**
     * What a text would change. What is wrong with it is shown above it, so that nothing of it is lost.
     *
     * @param text lines as they were typed
     * @param file a text to take in its place; empty for none
     * @param restored the version to look at in its place; null for none
     * @param after the latest version when the text was begun
     */
    @PostMapping("/dictionary/preview")
    String preview(@RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable Long restored, @RequestParam long after, Model model)
            throws IOException {
        String written = restored == null ? text.replace("\r\n", "\n") : desk.version(restored).text();
        try {
            String read = file == null || file.isEmpty() ? written : decoded(file.getBytes());
            written = read;
            return show(new Draft(read, after, restored), desk.preview(read), List.of(), model);
        } catch (Refusal e) {
            return show(new Draft(written, after, restored), null, e.violations(), model);
        }
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString().replace("\ufeff", "")
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw Refusal.of(Refusal.Kind.INVALID, "file", "",
                    Text.of("应为 UTF-8 编码的文本文件", "must be a text file in UTF-8"));
        }
    }

    private String show(Draft draft, DictionaryPreview.@Nullable Preview preview, List<Violation> violations,
            Model model) {
        model.addAttribute("standing", desk.standing());
        model.addAttribute("draft", draft);
        model.addAttribute("preview", preview);
        model.addAttribute("violations", violations);
        model.addAttribute("versions", desk.versions(null, VERSIONS));
        return "dictionary/one";
    }

    /** Publishes what was looked at. */
    @PostMapping("/dictionary")
    String publish(@RequestParam String text, @RequestParam long after,
            @RequestParam(required = false) @Nullable Long restored, @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable LocalDateTime effective,
            Actor actor) {
        if (restored != null && effective == null) {
            desk.restore(restored, after, note.strip(), actor);
        } else {
            desk.publish(new Synonyms.Plan(after, text.replace("\r\n", "\n"), note.strip(), restored,
                    effective == null ? null : effective.atZone(clock.getZone()).toInstant()), actor);
        }
        return "redirect:/dictionary";
    }
}
