package org.duijie.api.fit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.duijie.api.finding.Reckoning;
import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.api.party.ProfileLines;
import org.duijie.engine.find.Fit;
import org.duijie.engine.find.FitDesk;
import org.duijie.engine.find.Fits;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Verdict;
import org.duijie.engine.text.Text;
import org.duijie.index.profiles.Activity;
import org.duijie.index.profiles.Profiles;

/** Pages that tell who suits a need and what suits a candidate. */
@PageController
final class FitPages {
    private static final int SHOWN = 50;

    private final FitDesk desk;
    private final Profiles profiles;
    private final Clock clock;

    FitPages(FitDesk desk, Profiles profiles, Clock clock) {
        this.desk = desk;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * Somebody or something that suits.
     *
     * @param place from 1
     * @param address the page of the record
     * @param name what to call it
     * @param summary what tells it apart
     * @param eligible whether it suits; if not, information is lacking
     * @param lacking the hard criteria that lack information
     * @param points points of the side that asks
     * @param others points of the other side
     * @param reckoning what was found
     */
    record Row(int place, String address, String name, Text summary, boolean eligible, List<Text> lacking, int points,
            int others, Reckoning reckoning) {}

    /** Who asks; messages and the page know them by their names in lower case. */
    private enum Asker {
        NEED,
        CANDIDATE
    }

    /** Which page of the record a row leads to and what stands there. */
    private record Shown(String address, String name, Text summary) {}

    @GetMapping("/needs/{id}/fits")
    String candidates(@PathVariable String id, Names names, Model model) {
        Fits fits = desk.candidates(id, LocalDate.now(clock), SHOWN);
        model.addAttribute("name", names.need(id));
        model.addAttribute("back", "/needs/" + id);
        return show(Asker.NEED, fits, fit -> new Shown("/parties/" + fit.candidate(), names.party(fit.candidate()),
                names.findParty(fit.candidate()).map(ProfileLines::summary).orElse(Text.of("", ""))), model);
    }

    @GetMapping("/parties/{id}/fits")
    String needs(@PathVariable String id, Names names, Model model) {
        Fits fits = desk.needs(id, LocalDate.now(clock), SHOWN);
        model.addAttribute("name", names.party(id));
        model.addAttribute("back", "/parties/" + id);
        return show(Asker.CANDIDATE, fits, fit -> new Shown("/needs/" + fit.need(), names.need(fit.need()),
                owner(fit.need(), names)), model);
    }

    private static Text owner(String need, Names names) {
        String owner = names.owner(need);
        return Text.of(owner, owner);
    }

    private String show(Asker asker, Fits fits, Function<Fit, Shown> shown, Model model) {
        List<Row> rows = new ArrayList<>();
        for (Fit fit : fits.items()) {
            rows.add(row(rows.size() + 1, asker == Asker.NEED, fit, shown.apply(fit), fits));
        }
        model.addAttribute("asks", asker.name().toLowerCase(Locale.ROOT));
        model.addAttribute("fits", fits);
        model.addAttribute("book", fits.book().ref().name());
        model.addAttribute("rows", rows);
        model.addAttribute("following", profiles.state().activity() instanceof Activity.Following);
        return "fit/list";
    }

    private static Row row(int place, boolean needAsks, Fit fit, Shown shown, Fits fits) {
        int need = fit.judgement().needPoints();
        int candidate = fit.judgement().candidatePoints();
        return new Row(place, shown.address(), shown.name(), shown.summary(), fit.judgement().eligible(),
                fit.criteria().stream()
                        .filter(e -> e.criterion().hard() && e.finding().verdict() == Verdict.UNKNOWN)
                        .map(Explained::criterion).map(criterion -> criterion.label()).toList(),
                needAsks ? need : candidate, needAsks ? candidate : need,
                Reckoning.of(fit.judgement(), fit.criteria(), fits.book().groups(), null));
    }
}
