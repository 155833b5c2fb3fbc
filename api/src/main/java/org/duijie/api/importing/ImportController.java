package org.duijie.api.importing;

import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import org.duijie.api.http.Bodies;
import org.duijie.api.page.Names;
import org.duijie.api.page.Unmasking;
import org.duijie.api.run.ProgressStream;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.importing.ImportDesk;
import org.duijie.engine.importing.ImportJob;
import org.duijie.engine.importing.ImportOptions;
import org.duijie.engine.importing.ImportPlan;
import org.duijie.engine.importing.ListKind;
import org.duijie.engine.importing.PlanRow;
import org.duijie.engine.json.Json;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Page;
import org.duijie.engine.text.Text;

/** Imports for programs: hand a list in, look at what it would do, carry it out. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "imports", description = "Lists handed in, checked and carried out")
class ImportController {
    private static final int MOST_ROWS = 500;

    private final ImportDesk desk;
    private final ProgressStream stream;
    private final Unmasking unmasking;

    ImportController(ImportDesk desk, ProgressStream stream, Unmasking unmasking) {
        this.desk = desk;
        this.stream = stream;
        this.unmasking = unmasking;
    }

    /**
     * What a sender says of headings.
     *
     * @param headings heading to key of a column, empty for a heading that is to be left out
     */
    record Chosen(Map<String, String> headings) {}

    /** The imports that are kept. */
    record Items(List<ImportInfo> items) {}

    @GetMapping
    @Operation(summary = "Lists the imports this node keeps, newest first")
    Items list() {
        return new Items(desk.list().stream().map(ImportInfo::of).toList());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Hands in a list", description = "xlsx, xls or csv, up to 20 MB. Answers 202 at once; Location leads to the import. With dryRun=false it is carried out as soon as it is checked, without faulty rows and, unless duplicates=true, without suspected duplicates. mapping is JSON: {\"headings\": {\"heading\": \"column\"}}.")
    ResponseEntity<ImportInfo> start(@RequestParam MultipartFile file, @RequestParam String kind,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean duplicates,
            @RequestParam(required = false) @Nullable String mapping, Principal principal) throws IOException {
        Map<String, String> chosen = mapping == null || mapping.isBlank()
                ? Map.of()
                : Json.read(Json.parse(mapping), Chosen.class, "mapping").headings();
        ImportJob job = desk.start(kind(kind), Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file.getBytes(), chosen, dryRun ? null : new ImportOptions(duplicates), new Actor(principal.getName()));
        return accepted(job);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads an import and its progress")
    ImportInfo read(@PathVariable String id) {
        return ImportInfo.of(desk.get(id));
    }

    @GetMapping("/{id}/rows")
    @Operation(summary = "Lists the rows of a checked list", description = "after is the cursor of the last answer. Names of persons are masked unless staff ask with unmask=true.")
    Page<RowInfo> rows(@PathVariable String id, @RequestParam(required = false) PlanRow.@Nullable State state,
            @RequestParam(defaultValue = "0") int after, @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "false") boolean unmask, HttpServletRequest request) {
        if (limit < 1 || limit > MOST_ROWS || after < 0) {
            throw Refusal.of(Refusal.Kind.INVALID, "limit", Integer.toString(limit),
                    Text.of("应为 1 至 " + MOST_ROWS, "must be 1 to " + MOST_ROWS));
        }
        ImportJob job = desk.get(id);
        ImportPlan plan = planned(job);
        Names names = unmasking.names(unmask, "import", id, request);
        int[] places = IntStream.range(Math.min(after, plan.rows().size()), plan.rows().size())
                .filter(i -> state == null || plan.rows().get(i).state() == state).limit(limit + 1L).toArray();
        List<RowInfo> shown = Arrays.stream(places).limit(limit)
                .mapToObj(i -> RowInfo.of(plan.rows().get(i), plan.kind(), names)).toList();
        return new Page<>(shown, places.length > limit ? Integer.toString(places[limit]) : null);
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Pushes progress as server-sent events", description = "Events named progress; the last one is named end.")
    SseEmitter events(@PathVariable String id) {
        ImportJob job = desk.get(id);
        return stream.open(job::progress, progress -> progress.state().atRest());
    }

    @PostMapping("/{id}/commit")
    @Operation(summary = "Carries out what was checked", description = "Without faulty rows and, unless duplicates=true, without suspected duplicates. At most 500 records a transaction.")
    ResponseEntity<ImportInfo> commit(@PathVariable String id, @RequestParam(defaultValue = "false") boolean duplicates,
            Principal principal) {
        return accepted(desk.commit(id, new ImportOptions(duplicates), new Actor(principal.getName())));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Asks an import to stop", description = "What has been written stays; the same list again completes it.")
    ResponseEntity<ImportInfo> delete(@PathVariable String id) {
        desk.cancel(id);
        return accepted(desk.get(id));
    }

    private static ResponseEntity<ImportInfo> accepted(ImportJob job) {
        return ResponseEntity.accepted().location(URI.create(ImportInfo.address(job.id()))).body(ImportInfo.of(job));
    }

    private static ImportPlan planned(ImportJob job) {
        ImportPlan plan = job.plan();
        if (plan == null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "import", job.id(),
                    Text.of("这次导入还没有检查结果", "This import has not been checked yet"));
        }
        return plan;
    }

    /** The kind with that key; throws INVALID with the legal ones. */
    static ListKind kind(String key) {
        return ListKind.ofKey(key).orElseThrow(
                () -> Bodies.unknownKind(key, Arrays.stream(ListKind.values()).map(ListKind::key).toList()));
    }
}
