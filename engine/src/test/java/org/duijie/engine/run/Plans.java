package org.duijie.engine.run;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.allocation.Goal;
import org.duijie.engine.allocation.Policy;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.compare.RandomProfiles;
import org.duijie.engine.find.BruteForcePools;
import org.duijie.engine.find.Pools;
import org.duijie.engine.match.Books;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Party;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.Constraints.PairNote;
import org.duijie.engine.session.Form;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Timing;
import org.duijie.engine.store.Store;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Skill;

/** Random sessions of graduates and positions, with everything that can stand between the two. */
public record Plans(MatchSession session, Map<String, Candidate> candidates, Map<String, Need> needs) {
    private static final List<Skill> SKILLS = Skill.all().list().subList(0, 6);

    public static Plans random(RandomGenerator random) {
        int hosts = random.nextInt(1, 5);
        Map<String, Need> needs = new HashMap<>();
        List<Roster.RosterNeed> rosterNeeds = new ArrayList<>();
        for (int n = 0; n < random.nextInt(1, 8); n++) {
            Position position = new Position("need-" + n, "host-" + random.nextInt(hosts), "岗位" + n, "", terms(random),
                    "",
                    List.of());
            needs.put(position.id(), position);
            rosterNeeds.add(new Roster.RosterNeed(position.id(), random.nextInt(1, 5), random.nextInt(15) == 0));
        }
        Map<String, Candidate> candidates = new HashMap<>();
        List<Roster.RosterCandidate> rosterCandidates = new ArrayList<>();
        List<Roster.RankedWish> wishes = new ArrayList<>();
        for (int c = 0; c < random.nextInt(1, 12); c++) {
            Graduate graduate = new Graduate("cand-" + c, "某人" + c, null, Contact.NONE, profile(random));
            candidates.put(graduate.id(), graduate);
            rosterCandidates.add(
                    new Roster.RosterCandidate(graduate.id(), random.nextInt(1, 4), 1, random.nextInt(15) == 0));
            for (int rank = 1; rank <= Math.min(random.nextInt(6), rosterNeeds.size()); rank++) {
                wishes.add(new Roster.RankedWish(graduate.id(), rosterNeeds.get(rank - 1).need(), rank));
            }
        }
        List<Roster.Host> rosterHosts = new ArrayList<>();
        for (int h = 0; h < hosts; h++) {
            rosterHosts.add(new Roster.Host("host-" + h, random.nextInt(1, 3)));
        }
        Roster roster = new Roster(rosterHosts, rosterNeeds, rosterCandidates, wishes);
        Integer rounds = random.nextBoolean() ? random.nextInt(1, 5) : null;
        return new Plans(
                new MatchSession("s1", "秋季专场", Form.TALKS, "employment", LocalDate.of(2026, 11, 27), LocalTime.of(9, 0),
                        15, 5, rounds, random.nextLong(), roster, constraints(random, roster, needs), policy(random)),
                candidates, needs);
    }

    private static @Nullable Policy policy(RandomGenerator random) {
        return random.nextBoolean()
                ? null
                : new Policy(Goal.values()[random.nextInt(Goal.values().length)], random.nextBoolean());
    }

    /** A random session that can be run as it is: nobody has withdrawn, nothing is decided, its rounds are not limited. */
    public static Plans runnable(RandomGenerator random) {
        Plans plans = random(random);
        MatchSession s = plans.session();
        Roster roster = new Roster(s.roster().hosts(),
                s.roster().needs().stream().map(n -> new Roster.RosterNeed(n.need(), n.places(), false)).toList(),
                s.roster().candidates().stream()
                        .map(c -> new Roster.RosterCandidate(c.party(), c.places(), c.tables(), false)).toList(),
                s.roster().wishes());
        return new Plans(new MatchSession(s.id(), s.name(), s.form(), s.book(), s.date(), s.start(), s.roundMinutes(),
                s.breakMinutes(), null, s.seed(), roster, Constraints.NONE), plans.candidates(), plans.needs());
    }

    /** The same plan of needs and people that state all kinds of things. */
    public Plans stating(RandomProfiles random) {
        Map<String, Candidate> people = new HashMap<>();
        candidates.keySet().stream().sorted().forEach(
                id -> people.put(id, new Graduate(id, "某人", null, Contact.NONE, random.graduate())));
        Map<String, Need> positions = new HashMap<>();
        needs.values().stream().sorted(Comparator.comparing(Need::id)).forEach(need -> positions.put(need.id(),
                new Position(need.id(), need.owner(), "岗位", "", random.position(), "", List.of())));
        return new Plans(session, people, positions);
    }

    /** Puts everybody and everything of the session on record. */
    public void put(Store store, Actor actor) {
        session.roster().hosts().forEach(host -> store.parties()
                .put(new Enterprise(host.party(), "某企业", null, Contact.NONE, null, null), null, actor));
        candidates.values().forEach(candidate -> store.parties().put((Party) candidate, null, actor));
        needs.values().forEach(need -> store.needs().put(need, null, actor));
        store.sessions().put(session, null, actor);
    }

    private static PositionTerms terms(RandomGenerator random) {
        return new PositionTerms(null, random.nextInt(4) == 0 ? null : level(random), null, null, skills(random), null,
                null,
                null, null, null, null, null, null, null, Answer.UNKNOWN, Answer.UNKNOWN, null, null, Answer.UNKNOWN,
                1);
    }

    private static GraduateProfile profile(RandomGenerator random) {
        return new GraduateProfile(null, random.nextInt(6) == 0 ? null : level(random), null, null, skills(random),
                null,
                null, null, null, null, null, null, null, Answer.UNKNOWN, Answer.UNKNOWN, null);
    }

    private static EducationLevel level(RandomGenerator random) {
        return EducationLevel.values()[random.nextInt(2, 5)];
    }

    private static @Nullable List<Skill> skills(RandomGenerator random) {
        return random.nextInt(8) == 0 ? null : SKILLS.stream().filter(skill -> random.nextBoolean()).toList();
    }

    private static Constraints constraints(RandomGenerator random, Roster roster, Map<String, Need> needs) {
        Set<String> taken = new HashSet<>();
        List<PairNote> pins = new ArrayList<>();
        List<PairNote> vetoes = new ArrayList<>();
        for (Roster.RosterNeed n : roster.needs()) {
            for (Roster.RosterCandidate c : roster.candidates()) {
                PairNote pair = new PairNote(n.need(), c.party(), "备注");
                String host = Objects.requireNonNull(needs.get(n.need())).owner();
                boolean room = !taken.contains(host) && !taken.contains(c.party());
                if (random.nextInt(12) == 0 && room && !n.withdrawn() && !c.withdrawn()) {
                    taken.add(host);
                    taken.add(c.party());
                    pins.add(pair);
                } else if (random.nextInt(15) == 0) {
                    vetoes.add(pair);
                }
            }
        }
        return new Constraints(pins, vetoes, random.nextBoolean() ? timing(random, roster) : null);
    }

    private static Timing timing(RandomGenerator random, Roster roster) {
        String host = roster.hosts().getFirst().party();
        String candidate = roster.candidates().getLast().party();
        LocalTime time = LocalTime.of(9, 0).plusMinutes(random.nextInt(1, 60));
        return new Timing(
                List.of(new Timing.Absence(List.of(candidate), null, null, time, "备注"),
                        new Timing.Absence(List.of(host), 1, time, null, "备注")),
                List.of(new Timing.Venue("B馆", List.of(roster.hosts().getLast().party()), random.nextInt(1, 30))),
                roster.needs().size() < 2
                        ? List.of()
                        : List.of(new Timing.SharedInterviewer(
                                roster.needs().stream().limit(2).map(Roster.RosterNeed::need).toList(), "备注")));
    }

    /** The same session under a policy, within so many rounds. */
    public Plans in(int rounds, Policy policy) {
        MatchSession s = session;
        return new Plans(new MatchSession(s.id(), s.name(), s.form(), s.book(), s.date(), s.start(), s.roundMinutes(),
                s.breakMinutes(), rounds, s.seed(), s.roster(), s.constraints(), policy), candidates, needs);
    }

    /** The same session with every list in another order. */
    Plans shuffled(long seed) {
        Random random = new Random(seed);
        Roster r = session.roster();
        Roster roster = new Roster(shuffle(r.hosts(), random), shuffle(r.needs(), random),
                shuffle(r.candidates(), random), shuffle(r.wishes(), random));
        Timing timing = session.constraints().times();
        Constraints constraints = new Constraints(shuffle(session.constraints().pins(), random),
                shuffle(session.constraints().vetoes(), random), new Timing(shuffle(timing.absences(), random),
                        shuffle(timing.venues(), random), shuffle(timing.shared(), random)));
        return new Plans(session.with(roster).with(constraints), candidates, needs);
    }

    private static <T> List<T> shuffle(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    Freeze freeze(Books books) {
        return freeze(books, null);
    }

    Freeze freeze(Books books, @Nullable Integer shortlist) {
        return Freeze.of(session, id -> Objects.requireNonNull(candidates.get(id)),
                id -> Objects.requireNonNull(needs.get(id)), books.live("employment"), "test", shortlist);
    }

    public RunView run(Books books) {
        return run(books, null);
    }

    public RunView run(Books books, @Nullable Integer shortlist) {
        Frozen frozen = freeze(books, shortlist).frozen();
        Pools pools = new BruteForcePools();
        return RunView.of(frozen, Pipeline.run(frozen, Judge.of(frozen, books), pools, new Monitor()), books, pools);
    }
}
