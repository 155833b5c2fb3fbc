package org.duijie.api.form;

import java.util.List;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a field offers while somebody types. */
@RestController
class LookupController {
    private static final int OFFERED = 10;
    private static final int LONGEST = 100;

    private final Sources sources;

    LookupController(Sources sources) {
        this.sources = sources;
    }

    @GetMapping("/lookup/{source}")
    ResponseEntity<List<Source.Choice>> lookup(@PathVariable String source,
            @RequestParam(defaultValue = "") String words) {
        return sources.find(source)
                .map(s -> words.length() > LONGEST ? List.<Source.Choice>of() : s.search(words, OFFERED))
                .map(found -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found))
                .orElse(ResponseEntity.notFound().build());
    }
}
