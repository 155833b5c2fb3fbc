package org.duijie.api.index;

import java.time.Instant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.index.profiles.Activity;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.State;

/** How the index of this server is, for programs. */
@RestController
@RequestMapping("/api/v1/index")
@Tag(name = "index", description = "The index of parties and needs; each server has its own and follows the store")
class IndexController {

    private final Profiles profiles;

    IndexController(Profiles profiles) {
        this.profiles = profiles;
    }

    /** What the index is about. */
    enum Phase {
        FOLLOWING, REBUILDING, WAITING, BROKEN
    }

    /**
     * The state of the index.
     *
     * @param phase WAITING for a store that cannot be read; BROKEN while its files cannot be used
     * @param done documents made; while REBUILDING
     * @param total documents to make; while REBUILDING
     * @param why the kind of failure; while WAITING or BROKEN
     * @param since when the failure was first seen
     * @param documents how many documents searches see
     * @param number the change all up to which searches see
     * @param latest the latest change in the store
     * @param lag how many changes searches do not see yet
     * @param committed when it was last put on disk since the server started
     */
    record View(Phase phase, @Nullable Long done, @Nullable Long total, @Nullable String why, @Nullable Instant since,
            long documents, long number, long latest, long lag, @Nullable Instant committed) {

        static View of(State state) {
            return switch (state.activity()) {
                case Activity.Following now -> of(Phase.FOLLOWING, null, null, null, null, state);
                case Activity.Rebuilding now -> of(Phase.REBUILDING, now.done(), now.total(), null, null, state);
                case Activity.Waiting now -> of(Phase.WAITING, null, null, now.why(), now.since(), state);
                case Activity.Broken now -> of(Phase.BROKEN, null, null, now.why(), now.since(), state);
            };
        }

        private static View of(Phase phase, @Nullable Long done, @Nullable Long total, @Nullable String why,
                @Nullable Instant since, State state) {
            return new View(phase, done, total, why, since, state.documents(), state.number(), state.latest(),
                    state.lag(), state.committed());
        }
    }

    @GetMapping
    @Operation(summary = "How the index is")
    View read() {
        return View.of(profiles.state());
    }
}
