package org.duijie.api.account;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import org.duijie.engine.store.Outage;

/**
 * Where the sessions of browsers are stored. When one was last used is noted if that can be done: on a full disk whoever is
 * signed in still reads. Thread safe.
 *
 * @param <S> a session as it is stored
 */
final class Visits<S extends Session> implements SessionRepository<Visit<S>> {

    private final SessionRepository<S> sessions;

    Visits(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Visit<S> createSession() {
        return new Visit<>(sessions.createSession(), true);
    }

    @Override
    public void save(Visit<S> visit) {
        try {
            sessions.save(visit.session());
            visit.stored();
        } catch (RuntimeException e) {
            if (visit.changed() || Outage.behind(e) == null) {
                throw e;
            }
        }
    }

    @Override
    public @Nullable Visit<S> findById(String id) {
        S session = sessions.findById(id);
        return session == null ? null : new Visit<>(session, false);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }
}
