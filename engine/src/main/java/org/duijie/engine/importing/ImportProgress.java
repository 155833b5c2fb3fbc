package org.duijie.engine.importing;

/**
 * How far an import has come.
 *
 * @param state where it stands
 * @param stage the stage it is in, or was in last
 * @param done steps of that stage done: rows
 * @param total steps of that stage
 */
public record ImportProgress(ImportState state, ImportStage stage, long done, long total) {}
