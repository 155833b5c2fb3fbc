package org.duijie.engine.run;

/**
 * How far a run has come.
 *
 * @param state where it stands
 * @param stage the stage it is in, or was in last
 * @param done steps of that stage done; pairs while judging, meetings while allocating and timetabling
 * @param total steps of that stage
 */
public record Progress(RunState state, Stage stage, long done, long total) {}
