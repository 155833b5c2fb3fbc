package org.duijie.engine.run;

/** Listens to a run, stage by stage; what it throws ends the run. */
@FunctionalInterface
interface StageSteps {
    /** How far a stage has come; see {@link Progress}. */
    void report(Stage stage, long done, long total);
}
