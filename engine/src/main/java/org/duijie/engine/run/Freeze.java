package org.duijie.engine.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.BookSource;
import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Profile;
import org.duijie.engine.session.Constraints;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Timing;

/**
 * Freezes a session: copies what a run reads and puts pseudonyms in the place of every id. Pseudonyms are numbered in
 * the order of the ids, so the order of the roster never matters.
 *
 * @param frozen the inputs
 * @param pseudonyms who is behind them
 */
public record Freeze(Frozen frozen, Pseudonyms pseudonyms) {

    /**
     * Freezes a legal session.
     *
     * @param candidates the candidate of a roster id
     * @param needs the need of a roster id
     * @param book the live rule book
     * @param vocabulary version of the vocabularies
     * @param shortlist see {@link Frozen#shortlist()}
     */
    public static Freeze of(MatchSession session, Function<String, Candidate> candidates, Function<String, Need> needs,
            BookSource book, String vocabulary, @Nullable Integer shortlist) {
        Roster roster = session.roster();
        SortedMap<String, Need> needById = new TreeMap<>();
        roster.needs().forEach(n -> needById.put(n.need(), needs.apply(n.need())));
        Naming naming = new Naming();
        naming.add("h", roster.hosts().stream().map(Roster.Host::party).toList());
        naming.add("n", needById.keySet());
        naming.add("c", roster.candidates().stream().map(Roster.RosterCandidate::party).toList());
        naming.add("p", needById.values().stream().flatMap(n -> related(n.terms()).stream()).toList());

        SortedMap<String, String> owners = new TreeMap<>();
        SortedMap<String, Terms> terms = new TreeMap<>();
        needById.forEach((id, need) -> {
            owners.put(naming.of(id), naming.of(need.owner()));
            terms.put(naming.of(id), naming.terms(need.terms()));
        });
        SortedMap<String, Profile> profiles = new TreeMap<>();
        roster.candidates()
                .forEach(
                        c -> profiles.put(naming.of(c.party()), naming.profile(candidates.apply(c.party()).profile())));
        return new Freeze(new Frozen(naming.session(session), owners, terms, profiles, book, vocabulary, shortlist),
                new Pseudonyms(naming.ids()));
    }

    private static List<String> related(Terms terms) {
        return switch (terms) {
            case ExpertiseTerms t -> t.related();
            case PositionTerms t -> List.of();
        };
    }

    /** The pseudonyms as they are given out. */
    private static final class Naming {
        private final Map<String, String> pseudonyms = new HashMap<>();

        void add(String prefix, Collection<String> ids) {
            int number = 0;
            for (String id : ids.stream().distinct().sorted().filter(i -> !pseudonyms.containsKey(i)).toList()) {
                number++;
                pseudonyms.put(id, prefix + "0".repeat(Math.max(0, 6 - String.valueOf(number).length())) + number);
            }
        }

        String of(String id) {
            return Objects.requireNonNull(pseudonyms.get(id), () -> "Not in the roster: " + id);
        }

        Map<String, String> ids() {
            Map<String, String> ids = new HashMap<>();
            pseudonyms.forEach((id, pseudonym) -> ids.put(pseudonym, id));
            return ids;
        }

        Terms terms(Terms terms) {
            return switch (terms) {
                case PositionTerms t -> t;
                case ExpertiseTerms t -> new ExpertiseTerms(t.fields(), t.industry(), t.title(), t.degree(), t.region(),
                        t.modes(), t.stuckAt(), t.practiceYears(), t.daysNeeded(), t.confidential(), t.team(),
                        Objects.requireNonNull(known(t.related())));
            };
        }

        Profile profile(Profile profile) {
            return switch (profile) {
                case GraduateProfile p -> p;
                case ExpertProfile p -> new ExpertProfile(p.fields(), p.industries(), p.title(), p.degree(), p.region(),
                        p.modes(), p.strengths(), p.practiceYears(), p.resultsTransferred(), p.daysPerYear(),
                        p.confidentiality(), p.members(), known(p.interests()), known(p.served()));
            };
        }

        /** Pseudonyms of those parties that this session knows; what it does not know no comparison can ask about. */
        private @Nullable List<String> known(@Nullable List<String> ids) {
            return ids == null
                    ? null
                    : ids.stream().map(pseudonyms::get).filter(Objects::nonNull).distinct().sorted().toList();
        }

        MatchSession session(MatchSession s) {
            Roster roster = s.roster();
            Roster named = new Roster(
                    roster.hosts().stream().map(h -> new Roster.Host(of(h.party()), h.tables()))
                            .sorted(Comparator.comparing(Roster.Host::party)).toList(),
                    roster.needs().stream().map(n -> new Roster.RosterNeed(of(n.need()), n.places(), n.withdrawn()))
                            .sorted(Comparator.comparing(Roster.RosterNeed::need)).toList(),
                    roster.candidates().stream()
                            .map(c -> new Roster.RosterCandidate(of(c.party()), c.places(), c.tables(), c.withdrawn()))
                            .sorted(Comparator.comparing(Roster.RosterCandidate::party)).toList(),
                    roster.wishes().stream()
                            .map(w -> new Roster.RankedWish(of(w.candidate()), of(w.need()), w.rank()))
                            .sorted(Comparator.comparing(Roster.RankedWish::candidate)
                                    .thenComparingInt(Roster.RankedWish::rank))
                            .toList());
            Constraints constraints = new Constraints(pairs(s.constraints().pins()), pairs(s.constraints().vetoes()),
                    timing(s.constraints().times()));
            return new MatchSession("s", "", s.form(), s.book(), s.date(), s.start(), s.roundMinutes(),
                    s.breakMinutes(), s.rounds(), s.seed(), named, constraints, s.allocation());
        }

        /** Venues lose their names, which say nothing of where they are. */
        private Timing timing(Timing timing) {
            List<Timing.Absence> absences = timing.absences().stream()
                    .map(a -> new Timing.Absence(of(a.parties()), a.table(), a.from(), a.until(), ""))
                    .sorted(Comparator.comparing(Timing.Absence::toString)).toList();
            List<Timing.Venue> venues = timing.venues().stream()
                    .map(v -> new Timing.Venue("", of(v.hosts()), v.walkMinutes()))
                    .sorted(Comparator.comparing(Timing.Venue::toString)).toList();
            List<Timing.SharedInterviewer> shared = timing.shared().stream()
                    .map(s -> new Timing.SharedInterviewer(of(s.needs()), ""))
                    .sorted(Comparator.comparing(Timing.SharedInterviewer::toString)).toList();
            return new Timing(absences, IntStream.range(0, venues.size()).mapToObj(
                    v -> new Timing.Venue("v" + (v + 1), venues.get(v).hosts(), venues.get(v).walkMinutes())).toList(),
                    shared, timing.agenda(),
                    timing.daysAway().stream()
                            .map(d -> new Timing.DaysAway(of(d.parties()), d.from(), d.until(), ""))
                            .sorted(Comparator.comparing(Timing.DaysAway::toString)).toList());
        }

        private List<String> of(List<String> ids) {
            return ids.stream().map(this::of).distinct().sorted().toList();
        }

        private List<Constraints.PairNote> pairs(List<Constraints.PairNote> notes) {
            return notes.stream().map(p -> new Constraints.PairNote(of(p.need()), of(p.candidate()), ""))
                    .sorted(Comparator.comparing(Constraints.PairNote::need)
                            .thenComparing(Constraints.PairNote::candidate))
                    .toList();
        }
    }
}
