package org.duijie.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.lawful.Exceptions;
import org.duijie.engine.record.Page;

/** A register of exceptions in memory, to be read. */
final class Register implements Exceptions {
    final List<Entry> entries = new ArrayList<>();

    @Override
    public Page<Entry> list(@Nullable String after, int limit) {
        return new Page<>(entries, null);
    }

    @Override
    public Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public List<Entry> live(String book, LocalDate day) {
        return entries.stream().filter(entry -> entry.claim().book().equals(book) && entry.counts(day)).toList();
    }

    @Override
    public Entry add(Claim claim, Actor actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Entry end(String id, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
