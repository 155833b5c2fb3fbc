package org.duijie.engine.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.duijie.engine.json.Json;
import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Standing;
import org.duijie.engine.need.Terms;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.party.Profile;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.SessionCheck;
import org.duijie.engine.text.Text;

/**
 * Reads the inputs of an {@link Archive} line by line. An archive may come from anywhere, so its session is held to the
 * same checks as one that staff write: what they refuse would be no run.
 */
final class ArchiveReader {
    private @Nullable String vocabulary;
    private @Nullable BookRef book;
    private @Nullable MatchSession session;
    private @Nullable Integer shortlist;
    private final SortedMap<String, String> sheets = new TreeMap<>();
    private final SortedMap<String, String> owners = new TreeMap<>();
    private final SortedMap<String, Terms> terms = new TreeMap<>();
    private final SortedMap<String, Profile> profiles = new TreeMap<>();

    private ArchiveReader() {}

    /** The inputs; throws a {@link Refusal} INVALID that names line or place. */
    static Frozen read(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(Archive.HEADER)) {
            throw Refusal.of(Refusal.Kind.INVALID, "line 1", "", Text.of("不是测算档案：首行应为 duijie-archive 1",
                    "is no archive of a run: it must begin with duijie-archive 1"));
        }
        ArchiveReader reader = new ArchiveReader();
        for (int i = 1; i < lines.size(); i++) {
            reader.line("line " + (i + 1), lines.get(i));
        }
        return reader.frozen();
    }

    private void line(String place, String line) {
        int tab = line.indexOf('\t');
        String word = tab < 0 ? line : line.substring(0, tab);
        JsonNode value = json(place, tab < 0 ? "null" : line.substring(tab + 1));
        switch (word) {
            case "vocabulary" -> vocabulary = Json.read(value, String.class, place);
            case "book" -> book = Json.read(value, BookRef.class, place);
            case "shortlist" -> shortlist = shortlist(value, place);
            case "session" -> session = Json.read(value, MatchSession.class, place);
            case "sheet" -> sheets.put(name(value, place), Json.read(value.path("value"), String.class, place));
            case "owner" -> owners.put(name(value, place), Json.read(value.path("value"), String.class, place));
            case "terms" -> terms.put(name(value, place), Json.read(value.path("value"), Terms.class, place));
            case "profile" -> profiles.put(name(value, place), Json.read(value.path("value"), Profile.class, place));
            case "meeting", "unplaced", "nonmatch", "nonmatches", "schedule" -> {
                // What follows from the inputs is computed again, never read.
            }
            default ->
                throw Refusal.of(Refusal.Kind.INVALID, place, "", Text.of("档案中没有这种行", "is no line of an archive"));
        }
    }

    private static int shortlist(JsonNode value, String place) {
        int shortlist = Json.read(value, Integer.class, place);
        if (shortlist < 1 || shortlist > Funnel.LONGEST) {
            throw Refusal.of(Refusal.Kind.INVALID, place, Integer.toString(shortlist),
                    Text.of("应为 1 至 " + Funnel.LONGEST, "must be 1 to " + Funnel.LONGEST));
        }
        return shortlist;
    }

    private static JsonNode json(String place, String text) {
        try {
            return Json.parse(text);
        } catch (Refusal damaged) {
            throw Refusal.of(Refusal.Kind.INVALID, place, "",
                    Text.of("这一行不完整或已损坏", "is incomplete or damaged"));
        }
    }

    private static String name(JsonNode value, String place) {
        return Json.read(value.path("name"), String.class, place);
    }

    private Frozen frozen() {
        if (vocabulary == null || book == null || session == null) {
            throw Refusal.of(Refusal.Kind.INVALID, "inputs", "",
                    Text.of("档案不完整：缺少词表、规则册或活动", "is incomplete: vocabulary, book or session is missing"));
        }
        List<Violation> violations = new ArrayList<>(SessionCheck.check(named(session), new Known()));
        violations.addAll(SessionCheck.obstacles(session));
        if (!book.name().equals(session.book())) {
            violations.add(new Violation("book", book.name(), Text.of("与活动的规则册不同", "is not the session's book")));
        }
        if (!violations.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, violations);
        }
        return new Frozen(session, owners, terms, profiles, new BookSource(book, sheets), vocabulary, shortlist);
    }

    /** Sessions are frozen without their name, which the check would miss. */
    private static MatchSession named(MatchSession s) {
        return new MatchSession(s.id(), "archive", s.form(), s.book(), s.date(), s.start(), s.roundMinutes(),
                s.breakMinutes(), s.rounds(), s.seed(), s.roster(), s.constraints(), s.allocation());
    }

    /** What the archive itself knows: a kind follows from the profile or terms it brings. */
    private final class Known implements SessionCheck.Known {
        @Override
        public Map<String, PartyKind> parties(Collection<String> ids) {
            Map<String, PartyKind> kinds = new HashMap<>();
            if (session != null) {
                session.roster().hosts().stream().map(Roster.Host::party)
                        .forEach(host -> kinds.put(host, PartyKind.ENTERPRISE));
            }
            profiles.forEach((candidate, profile) -> kinds.put(candidate, switch (profile) {
                case GraduateProfile p -> PartyKind.GRADUATE;
                case ExpertProfile p -> PartyKind.EXPERT;
            }));
            kinds.keySet().retainAll(ids);
            return kinds;
        }

        @Override
        public Map<String, SessionCheck.KnownNeed> needs(Collection<String> ids) {
            Map<String, SessionCheck.KnownNeed> known = new HashMap<>();
            terms.forEach((need, asked) -> known.put(need, new SessionCheck.KnownNeed(switch (asked) {
                case PositionTerms t -> NeedKind.POSITION;
                case ExpertiseTerms t -> NeedKind.PROJECT;
            }, owners.getOrDefault(need, ""), Standing.OPEN)));
            known.keySet().retainAll(ids);
            return known;
        }

        @Override
        public Set<String> rostered(String id) {
            return Set.of();
        }
    }
}
