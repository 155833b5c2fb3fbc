package org.duijie.api.run;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.duijie.api.page.Names;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.release.Release;
import org.duijie.engine.release.ReleaseDesk;
import org.duijie.engine.release.Releases;
import org.duijie.engine.run.Run;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunView;
import org.duijie.engine.run.Runs;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.sheet.Cover;
import org.duijie.engine.sheet.SessionWorkbook;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule;

/** Answers with workbooks of runs and releases. Thread safe. */
@Component
public final class Workbooks {

    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Sessions sessions;
    private final Runs runs;
    private final RunDesk desk;
    private final Releases releases;
    private final ReleaseDesk releaseDesk;

    Workbooks(Sessions sessions, Runs runs, RunDesk desk, Releases releases, ReleaseDesk releaseDesk) {
        this.sessions = sessions;
        this.runs = runs;
        this.desk = desk;
        this.releases = releases;
        this.releaseDesk = releaseDesk;
    }

    /**
     * The workbook of a finished run.
     *
     * @throws Refusal NOT_FOUND, or CONFLICT unless it is DONE
     */
    public ResponseEntity<StreamingResponseBody> ofRun(String id, Names names, Locale locale) {
        Run run = runs.find(id).orElseThrow(() -> Refusal.notFound(Text.of("测算", "run"), id));
        RunView view = desk.view(id);
        Cover cover = new Cover(session(run), id, run.startedAt(), null);
        return answer(id, view, view.result().schedule(), cover, new Cast(desk.pseudonyms(id), names), locale);
    }

    /**
     * The workbook of a release with its moves applied.
     *
     * @throws Refusal NOT_FOUND
     */
    public ResponseEntity<StreamingResponseBody> ofRelease(String id, Names names, Locale locale) {
        Release release = releases.find(id).orElseThrow(() -> Refusal.notFound(Text.of("定稿", "release"), id));
        Run run = runs.find(release.run()).orElseThrow();
        Cover cover = new Cover(session(run), run.id(), run.startedAt(), release.name());
        return answer(id, desk.view(run.id()), releaseDesk.current(id), cover,
                new Cast(desk.pseudonyms(run.id()), names), locale);
    }

    private String session(Run run) {
        return sessions.find(run.session()).map(Versioned::value).map(MatchSession::name).orElse(run.session());
    }

    private static ResponseEntity<StreamingResponseBody> answer(String id, RunView view, Schedule schedule,
            Cover cover, Cast cast, Locale locale) {
        String file = cover.session() + " " + id + ".xlsx";
        return ResponseEntity.ok().contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString())
                .body(out -> SessionWorkbook.write(view, schedule, cover, cast.displayed(), locale, out));
    }
}
