package org.duijie.api.importing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.importing.ImportDesk;
import org.duijie.engine.importing.ImportJob;
import org.duijie.engine.importing.ImportOptions;
import org.duijie.engine.importing.ListKind;
import org.duijie.engine.importing.Template;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Imports (导入): hand in a list, see what would become of it, carry it out. */
@PageController
final class ImportPages {
    private final ImportDesk desk;

    ImportPages(ImportDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/imports")
    String list(@RequestParam(defaultValue = "graduate") String kind, Model model) {
        model.addAttribute("kinds", ListKind.values());
        model.addAttribute("kind", kind(kind));
        model.addAttribute("template", Template.of(kind(kind)));
        model.addAttribute("jobs", desk.list());
        return "importing/list";
    }

    @PostMapping("/imports")
    String start(@RequestParam String kind, @RequestParam MultipartFile file, Actor actor) throws IOException {
        return "redirect:/imports/" + Upload.start(desk, kind(kind), file, actor).id();
    }

    @GetMapping("/imports/{id}")
    String one(@PathVariable String id, Names names, Model model) {
        ImportJob job = desk.get(id);
        model.addAttribute("job", job);
        model.addAttribute("template", Template.of(job.kind()));
        model.addAttribute("report",
                Optional.ofNullable(job.plan()).map(plan -> Report.of(plan, names)).orElse(null));
        Upload.progress(job, "/imports/" + id, model);
        return "importing/one";
    }

    /** The progress alone, asked for again and again; once nothing goes on any more it leads to the page it is for. */
    @GetMapping("/imports/{id}/progress")
    String progress(@PathVariable String id, @RequestParam(defaultValue = "") String back,
            HttpServletResponse response, Model model) {
        ImportJob job = desk.get(id);
        String page = back.startsWith("/trial/") ? back : "/imports/" + id;
        if (job.progress().state().atRest()) {
            response.setHeader("HX-Redirect", page);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Upload.progress(job, page, model);
        return "importing/parts :: running";
    }

    /** Takes headings for other columns and checks the list once more; both lists go by heading. */
    @PostMapping("/imports/{id}/mapping")
    String mapping(@PathVariable String id, @RequestParam List<String> heading, @RequestParam List<String> column,
            Actor actor) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(heading.size(), column.size()); i++) {
            chosen.put(heading.get(i), column.get(i));
        }
        return "redirect:/imports/" + desk.again(id, chosen, actor).id();
    }

    @PostMapping("/imports/{id}/commit")
    String commit(@PathVariable String id, @RequestParam(defaultValue = "false") boolean duplicates, Actor actor) {
        return "redirect:/imports/" + desk.commit(id, new ImportOptions(duplicates), actor).id();
    }

    @PostMapping("/imports/{id}/cancel")
    String cancel(@PathVariable String id) {
        desk.cancel(id);
        return "redirect:/imports/" + id;
    }

    private static ListKind kind(String key) {
        return ListKind.ofKey(key).orElseThrow(() -> Refusal.notFound(Text.of("类别", "kind"), key));
    }
}
