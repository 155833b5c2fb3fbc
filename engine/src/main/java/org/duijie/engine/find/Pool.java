package org.duijie.engine.find;

/** A finder over frozen terms and profiles; close it when done. */
public interface Pool extends CandidateFinder, AutoCloseable {
    @Override
    void close();
}
