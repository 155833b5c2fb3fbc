package org.duijie.api.watch;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.api.opening.OpeningInput;
import org.duijie.engine.need.Position;

/** Saved searches for programs; whoever has no account is known by the cookie that comes with the first one saved. */
@RestController
@RequestMapping("/api/v1/searches")
@Tag(name = "searches", description = "Searches of positions that were saved, and what came up for them since")
class WatchController {
    private final WatchDesk desk;

    WatchController(WatchDesk desk) {
        this.desk = desk;
    }

    /**
     * A position that came up.
     *
     * @param number the later it came, the greater
     * @param at when that was noticed
     * @param fresh whether it came up after what was last seen
     */
    record Came(long number, Instant at, boolean fresh, Position position) {}

    /**
     * A saved search.
     *
     * @param id by which it is removed
     * @param words what was typed
     * @param filters of each facet the values that will do
     * @param saved when it was saved
     * @param feed path of its feed (Atom), which needs no cookie
     * @param news how many positions came up after what was last seen
     * @param newest the last of them, newest first
     */
    record Saved(long id, String words, Map<String, List<String>> filters, Instant saved, String feed, int news,
            List<Came> newest) {}

    /** All there are. */
    record Found(List<Saved> items) {}

    @GetMapping
    @Operation(summary = "Lists the searches saved by this account, or with this cookie", description = "Last saved first. Nothing counts as seen by asking; see look.")
    Found list(HttpServletRequest request) {
        return new Found(Devices.find(request).map(desk::list).orElse(List.of()).stream().map(WatchController::saved)
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Saves a search", description = "With the parameters of /api/v1/openings; order and cursor do not count. What is saved twice is there once.")
    Saved save(@ParameterObject OpeningInput input, HttpServletRequest request,
            HttpServletResponse response) {
        return saved(desk.save(input, Devices.get(request, response)));
    }

    @PostMapping("/look")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Notes that everything up to a number of what came up was seen")
    void look(@RequestParam long number, HttpServletRequest request) {
        Devices.find(request).ifPresent(owner -> desk.look(owner, number));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes a saved search")
    void remove(@PathVariable String id, HttpServletRequest request) {
        desk.remove(Devices.find(request), id);
    }

    private static Saved saved(WatchDesk.Shown shown) {
        return new Saved(shown.search().number(), shown.search().question().words(),
                shown.search().question().filters(), shown.search().saved(), "/feeds/" + shown.search().feed(),
                shown.news(),
                shown.items().stream().map(
                        item -> new Came(item.hit().number(), item.hit().at(), item.fresh(), item.position()))
                        .toList());
    }
}
