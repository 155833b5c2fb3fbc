package org.duijie.api.replay;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.duijie.api.page.PageController;
import org.duijie.engine.find.Pools;
import org.duijie.engine.match.Books;
import org.duijie.engine.run.Archive;

/** Replay (回放核验): computes an archive again from its own inputs and compares byte by byte. */
@PageController
final class VerificationPages {
    private final Books books;
    private final Pools pools;

    VerificationPages(Books books, Pools pools) {
        this.books = books;
        this.pools = pools;
    }

    @GetMapping("/verifications")
    String form() {
        return "replay/verification";
    }

    @PostMapping("/verifications")
    String verify(@RequestParam MultipartFile archive, Model model) throws IOException {
        try (InputStream in = archive.getInputStream()) {
            model.addAttribute("verification", Archive.verify(in, books, pools));
        }
        return "replay/verification";
    }
}
