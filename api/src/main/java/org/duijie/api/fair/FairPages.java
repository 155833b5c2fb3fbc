package org.duijie.api.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.duijie.api.page.PageController;
import org.duijie.engine.audit.Actor;
import org.duijie.engine.fair.Fair;
import org.duijie.engine.fair.FairDesk;
import org.duijie.engine.fair.Visit;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.text.Text;

/** What staff do for a fair: open a session to visitors, say who is at which booth, print cards with codes. */
@PageController
@RequestMapping("/sessions/{id}/fair")
final class FairPages {
    private final FairDesk desk;
    private final Sessions sessions;

    FairPages(FairDesk desk, Sessions sessions) {
        this.desk = desk;
        this.sessions = sessions;
    }

    /** A host and its booth, empty for none. */
    record Place(String party, String booth) {}

    /**
     * A card to be put up.
     *
     * @param above what it is of, such as the fair
     * @param big what is read from afar
     * @param below what is read from near
     */
    record Card(String above, String big, String below, String address, QrCode code) {}

    @GetMapping
    String plan(@PathVariable String id, Model model) {
        MatchSession session = session(id);
        Versioned<Fair> fair = desk.fair(id);
        model.addAttribute("plan", session);
        model.addAttribute("fair", fair.value());
        model.addAttribute("version", fair.version());
        model.addAttribute("places", session.roster().hosts().stream().map(host -> new Place(host.party(),
                fair.value().of(host.party()).map(Fair.Booth::number).orElse(""))).toList());
        model.addAttribute("address", address("/fairs/" + id));
        return "fair/plan";
    }

    /** @param typed {@code booth.PARTY}: its number, or nothing */
    @PostMapping
    String put(@PathVariable String id, @RequestParam long version,
            @RequestParam(required = false) @Nullable String open,
            @RequestParam Map<String, String> typed, Actor actor) {
        List<Fair.Booth> booths = new ArrayList<>();
        for (Roster.Host host : session(id).roster().hosts()) {
            String number = Fair.Booth.typed(typed.getOrDefault("booth." + host.party(), ""));
            if (!number.isEmpty()) {
                booths.add(new Fair.Booth(host.party(), number));
            }
        }
        desk.put(new Fair(id, open != null, booths), version, actor);
        return "redirect:/sessions/" + id + "/fair";
    }

    /** Gives every host that has no booth the next free number, in the order of the roster. */
    @PostMapping("/numbers")
    String number(@PathVariable String id, @RequestParam long version, Actor actor) {
        Fair fair = desk.fair(id).value();
        List<Fair.Booth> booths = new ArrayList<>(fair.booths());
        int next = 1;
        for (Roster.Host host : session(id).roster().hosts()) {
            if (fair.of(host.party()).isEmpty()) {
                while (taken(booths, number(next))) {
                    next++;
                }
                booths.add(new Fair.Booth(host.party(), number(next)));
            }
        }
        desk.put(new Fair(id, fair.open(), booths), version, actor);
        return "redirect:/sessions/" + id + "/fair";
    }

    private static boolean taken(List<Fair.Booth> booths, String number) {
        return booths.stream().anyMatch(booth -> booth.number().equals(number));
    }

    private static String number(int place) {
        return String.format(Locale.ROOT, "A%02d", place);
    }

    /** @param of {@code booths} or {@code positions} */
    @GetMapping("/cards")
    String cards(@PathVariable String id, @RequestParam(defaultValue = "booths") String of, Model model) {
        Visit visit = desk.visit(id);
        List<Card> cards = new ArrayList<>();
        cards.add(card(visit.date().toString(), visit.name(), "", "/fairs/" + id));
        for (Visit.Stand stand : visit.stands()) {
            String booth = stand.booth();
            if (of.equals("booths") && booth != null) {
                cards.add(card(visit.name(), booth, stand.name(), "/fairs/" + id + "/booths/" + booth));
            } else if (of.equals("positions")) {
                String at = booth == null ? stand.name() : booth + " · " + stand.name();
                stand.positions().forEach(position -> cards.add(
                        card(at, position.title(), "", "/fairs/" + id + "/positions/" + position.id())));
            }
        }
        model.addAttribute("visit", visit);
        model.addAttribute("of", of);
        model.addAttribute("cards", cards);
        return "fair/cards";
    }

    private static Card card(String above, String big, String below, String path) {
        String address = address(path);
        return new Card(above, big, below, address, QrCode.of(address));
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).build().toUriString();
    }

    private MatchSession session(String id) {
        return sessions.find(id).map(Versioned::value)
                .orElseThrow(() -> Refusal.notFound(Text.of("对接活动", "session"), id));
    }
}
