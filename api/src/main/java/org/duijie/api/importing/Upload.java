package org.duijie.api.importing;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.importing.ImportDesk;
import org.duijie.engine.importing.ImportJob;
import org.duijie.engine.importing.ImportStage;
import org.duijie.engine.importing.ListKind;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** What pages that take lists have in common. */
public final class Upload {
    private Upload() {}

    /**
     * Hands a file in.
     *
     * @throws Refusal INVALID if none was chosen, and as {@link ImportDesk#start}
     */
    public static ImportJob start(ImportDesk desk, ListKind kind, MultipartFile file, Actor actor) throws IOException {
        if (file.isEmpty()) {
            throw Refusal.of(Refusal.Kind.INVALID, "file", "", Text.of("请先选择文件", "Choose a file first"));
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return desk.start(kind, name, file.getBytes(), Map.of(), null, actor);
    }

    /**
     * Lays before a page how far an import has come.
     *
     * @param back the page to come back to once nothing goes on any more
     */
    public static void progress(ImportJob job, String back, Model model) {
        model.addAttribute("job", job);
        model.addAttribute("progress", job.progress());
        model.addAttribute("stages", ImportStage.values());
        model.addAttribute("back", back);
    }
}
