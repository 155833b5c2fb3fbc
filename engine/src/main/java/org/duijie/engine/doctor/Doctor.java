package org.duijie.engine.doctor;

import java.util.List;

import org.duijie.engine.audit.Actor;

/** Looks a store over, all of it. Others may go on reading and writing. Thread safe. */
public interface Doctor {
    /** What is out of order; nothing is changed. */
    List<Symptom> examine();

    /** The same, and what is derived is repaired; each repairing is entered into the audit trail. */
    List<Symptom> repair(Actor actor);
}
