package org.duijie.api.account;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

import org.duijie.engine.problem.Unavailable;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VisitsTest {
    private boolean full;

    private final Visits<MapSession> visits = new Visits<>(new MapSessionRepository(new ConcurrentHashMap<>()) {
        @Override
        public void save(MapSession session) {
            if (full) {
                throw new Unavailable(Unavailable.Why.FULL, new IllegalStateException("The disk is full"));
            }
            super.save(session);
        }
    });

    private Visit<MapSession> stored() {
        Visit<MapSession> visit = visits.createSession();
        visit.setAttribute("who", "mei");
        visits.save(visit);
        return Objects.requireNonNull(visits.findById(visit.getId()));
    }

    @Test
    void theTimeOfTheLastUseIsNotWorthAnOutage() {
        Visit<MapSession> visit = stored();
        visit.setLastAccessedTime(Instant.parse("2026-11-20T01:00:00Z"));

        full = true;

        assertThatCode(() -> visits.save(visit)).doesNotThrowAnyException();
    }

    @Test
    void whatElseChangesIsStoredOrRefused() {
        Visit<MapSession> visit = stored();
        visit.setAttribute("who", "li");

        full = true;

        assertThatThrownBy(() -> visits.save(visit)).isInstanceOf(Unavailable.class);
        full = false;
        visits.save(visit);
        full = true;
        assertThatCode(() -> visits.save(visit)).doesNotThrowAnyException();
    }

    @Test
    void aNewVisitIsStoredOrRefused() {
        full = true;

        assertThatThrownBy(() -> visits.save(visits.createSession())).isInstanceOf(Unavailable.class);
    }
}
