package org.duijie.engine.demo;

import java.util.List;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.need.Need;
import org.duijie.engine.party.Party;
import org.duijie.engine.session.MatchSession;

/** Where the demonstration district is put, marked as such, and taken out again. Thread safe. */
public interface DemoStore {
    /** Whether no party, need or session has ever been written; false for good once the demonstration was removed. */
    boolean empty();

    /** Whether anything of the demonstration is there. */
    boolean present();

    /**
     * Writes the demonstration in one transaction: all of it or nothing.
     *
     * @throws org.duijie.engine.problem.Refusal CONFLICT unless the store is {@link #empty}, INVALID if a record breaks a
     *     rule
     */
    void load(List<Party> parties, List<Need> needs, List<MatchSession> sessions);

    /**
     * Removes every trace of the demonstration in one transaction: its sessions with their runs and releases, its needs,
     * its parties. Entries of the audit trail stay; they name ids only.
     *
     * @throws org.duijie.engine.problem.Refusal CONFLICT while needs or sessions of one's own refer to it, naming them
     */
    void remove(Actor actor);
}
