package org.duijie.api.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.party.Parties;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Roster.Host;
import org.duijie.engine.session.Roster.RankedWish;
import org.duijie.engine.session.Roster.RosterCandidate;
import org.duijie.engine.session.Roster.RosterNeed;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;

/** The roster (名册) of a session: who takes part, with how many places and tables, and what candidates wish. */
@PageController
final class RosterPages {
    private final Workbench workbench;
    private final Sessions sessions;
    private final Parties parties;
    private final Needs needs;
    private final Reviews reviews;

    RosterPages(Workbench workbench, Sessions sessions, Parties parties, Needs needs, Reviews reviews) {
        this.workbench = workbench;
        this.sessions = sessions;
        this.parties = parties;
        this.needs = needs;
        this.reviews = reviews;
    }

    /** What can be added to a roster. */
    enum Kind {
        HOST, NEED, CANDIDATE
    }

    @GetMapping("/sessions/{id}")
    String roster(@PathVariable String id, @RequestParam(required = false) @Nullable String run, Names names,
            Model model) {
        Bench bench = workbench.open(id, run);
        Map<String, List<RankedWish>> wishes = bench.session().roster().wishes().stream()
                .sorted(Comparator.comparingInt(RankedWish::rank))
                .collect(Collectors.groupingBy(RankedWish::candidate));
        model.addAttribute("bench", bench);
        model.addAttribute("wishes", wishes);
        model.addAttribute("standings",
                reviews.standings(bench.session().roster().needs().stream().map(RosterNeed::need).toList()));
        model.addAttribute("pool", Pool.of(bench.session(), parties, reviews, names));
        return "session/roster";
    }

    /** Takes somebody off the roster who stays listed, or puts him back. */
    @PostMapping("/sessions/{id}/roster/withdraw")
    String withdraw(@PathVariable String id, @RequestParam long version, @RequestParam String who,
            @RequestParam boolean withdrawn, Actor actor) {
        return change(id, version, actor, r -> new Roster(r.hosts(),
                r.needs().stream()
                        .map(n -> n.need().equals(who) ? new RosterNeed(n.need(), n.places(), withdrawn) : n).toList(),
                r.candidates().stream()
                        .map(c -> c.party().equals(who)
                                ? new RosterCandidate(c.party(), c.places(), c.tables(), withdrawn)
                                : c)
                        .toList(),
                r.wishes()));
    }

    /** Writes all places and tables of the form; fields are named {@code places.ID} and {@code tables.ID}. */
    @PostMapping("/sessions/{id}/roster/places")
    String places(@PathVariable String id, @RequestParam long version, @RequestParam Map<String, String> form,
            Actor actor) {
        return change(id, version, actor, r -> new Roster(
                r.hosts().stream().map(h -> new Host(h.party(), number(form, "tables." + h.party(), h.tables())))
                        .toList(),
                r.needs().stream().map(
                        n -> new RosterNeed(n.need(), number(form, "places." + n.need(), n.places()), n.withdrawn()))
                        .toList(),
                r.candidates().stream()
                        .map(c -> new RosterCandidate(c.party(), number(form, "places." + c.party(), c.places()),
                                number(form, "tables." + c.party(), c.tables()), c.withdrawn()))
                        .toList(),
                r.wishes()));
    }

    /** Adds a host, a need (with its owner as a host) or a candidate, each with one place and one table. */
    @PostMapping("/sessions/{id}/roster/add")
    String add(@PathVariable String id, @RequestParam long version, @RequestParam Kind kind, @RequestParam String who,
            Actor actor) {
        return change(id, version, actor, r -> with(r, kind, who));
    }

    /** Adds everybody of a kind who could still be added. */
    @PostMapping("/sessions/{id}/roster/add-all")
    String addAll(@PathVariable String id, @RequestParam long version, @RequestParam Kind kind, Names names,
            Actor actor) {
        Pool pool = Pool.of(Plans.get(sessions, id), parties, reviews, names);
        List<Pool.Choice> all = switch (kind) {
            case HOST -> pool.hosts();
            case NEED -> pool.needs();
            case CANDIDATE -> pool.candidates();
        };
        return change(id, version, actor, r -> {
            Roster roster = r;
            for (Pool.Choice choice : all) {
                roster = with(roster, kind, choice.id());
            }
            return roster;
        });
    }

    private Roster with(Roster r, Kind kind, String who) {
        return switch (kind) {
            case HOST -> new Roster(and(r.hosts(), new Host(who, 1)), r.needs(), r.candidates(), r.wishes());
            case NEED -> new Roster(withOwner(r.hosts(), who), and(r.needs(), new RosterNeed(who, 1, false)),
                    r.candidates(), r.wishes());
            case CANDIDATE -> new Roster(r.hosts(), r.needs(),
                    and(r.candidates(), new RosterCandidate(who, 1, 1, false)), r.wishes());
        };
    }

    private List<Host> withOwner(List<Host> hosts, String need) {
        return needs.find(need).map(n -> n.value().owner())
                .filter(owner -> hosts.stream().noneMatch(h -> h.party().equals(owner)))
                .map(owner -> and(hosts, new Host(owner, 1))).orElse(hosts);
    }

    /** Strikes somebody off the roster, with his wishes. */
    @PostMapping("/sessions/{id}/roster/remove")
    String remove(@PathVariable String id, @RequestParam long version, @RequestParam String who, Actor actor) {
        return change(id, version, actor,
                r -> new Roster(r.hosts().stream().filter(h -> !h.party().equals(who)).toList(),
                        r.needs().stream().filter(n -> !n.need().equals(who)).toList(),
                        r.candidates().stream().filter(c -> !c.party().equals(who)).toList(), r.wishes().stream()
                                .filter(w -> !w.candidate().equals(who) && !w.need().equals(who)).toList()));
    }

    /** Sets or, with rank 0, takes back a candidate's wish. */
    @PostMapping("/sessions/{id}/roster/wish")
    String wish(@PathVariable String id, @RequestParam long version, @RequestParam String candidate,
            @RequestParam String need, @RequestParam int rank, Actor actor) {
        return change(id, version, actor, r -> {
            List<RankedWish> others = r.wishes().stream()
                    .filter(w -> !w.candidate().equals(candidate) || !w.need().equals(need) && w.rank() != rank)
                    .toList();
            return new Roster(r.hosts(), r.needs(), r.candidates(),
                    rank == 0 ? others : and(others, new RankedWish(candidate, need, rank)));
        });
    }

    private String change(String id, long version, Actor actor, UnaryOperator<Roster> edit) {
        MatchSession session = Plans.get(sessions, id);
        sessions.put(session.with(edit.apply(session.roster())), version, actor);
        return "redirect:/sessions/" + id;
    }

    private static int number(Map<String, String> form, String field, int otherwise) {
        String written = form.get(field);
        if (written == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            throw Refusal.of(Refusal.Kind.INVALID, field, written, Text.of("请填整数", "is no whole number"));
        }
    }

    private static <T> List<T> and(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
