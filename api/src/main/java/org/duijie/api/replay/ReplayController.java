package org.duijie.api.replay;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.duijie.engine.find.Pools;
import org.duijie.engine.match.Books;
import org.duijie.engine.run.Archive;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.RunView;

/** Archives of runs for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "replay", description = "A run as a file that anybody can compute again")
class ReplayController {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final RunDesk desk;
    private final Books books;
    private final Pools pools;

    ReplayController(RunDesk desk, Books books, Pools pools) {
        this.desk = desk;
        this.books = books;
        this.pools = pools;
    }

    @GetMapping("/runs/{id}/archive")
    @Operation(summary = "The archive of a finished run", description = "Holds pseudonyms only; the same run gives the same bytes.")
    ResponseEntity<StreamingResponseBody> archive(@PathVariable String id) {
        RunView view = desk.view(id);
        String disposition = ContentDisposition.attachment().filename(id + ".duijie").build().toString();
        return ResponseEntity.ok().contentType(TEXT).header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(out -> Archive.write(view, out));
    }

    @PostMapping(path = "/verifications", consumes = {"text/plain", "application/octet-stream"})
    @Operation(summary = "Computes an archive again and compares byte by byte")
    Archive.Verification verify(HttpServletRequest request) throws IOException {
        return Archive.verify(request.getInputStream(), books, pools);
    }
}
