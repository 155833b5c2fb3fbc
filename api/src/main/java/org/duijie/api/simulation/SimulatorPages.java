package org.duijie.api.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.finding.Reckoning;
import org.duijie.api.page.Names;
import org.duijie.api.page.PageController;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.match.Explained;
import org.duijie.engine.match.Finding;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.simulation.Choice;
import org.duijie.engine.simulation.Simulated;
import org.duijie.engine.text.Text;

/** The page to play with a book: choose what a pair is like, see what comes of it. */
@PageController
final class SimulatorPages {
    private static final String FACT = "f.";

    private final Trials trials;

    SimulatorPages(Trials trials) {
        this.trials = trials;
    }

    /**
     * A fact to choose.
     *
     * @param options what it may be; empty for a number
     * @param value what it is taken to be; empty for not known
     * @param hint what it tells, and for a number between what
     * @param changed whether the pair is otherwise
     */
    record Field(String name, Text label, List<Choice.Value> options, String value, Text hint, boolean changed) {}

    /** A criterion that says something else than of the pair as it is. */
    record Shift(Text criterion, Text before, Text after) {}

    /**
     * The trial in the address.
     *
     * @param all {@code f.NAME}: a fact and what it is taken to be; empty for as it is, or not known
     */
    @GetMapping("/books/{name}/simulator")
    String simulator(@PathVariable String name, @RequestParam(defaultValue = "") String draft,
            @RequestParam(defaultValue = "") String need, @RequestParam(defaultValue = "") String candidate,
            @RequestParam Map<String, String> all, Names names, Model model) {
        Trials.Trial trial = trials.of(name, draft.strip(), need.strip(), candidate.strip(), facts(all));
        Simulated real = trial.real();
        model.addAttribute("book", trial.book());
        model.addAttribute("draft", draft);
        model.addAttribute("need", need.strip());
        model.addAttribute("candidate", candidate.strip());
        model.addAttribute("pair", real == null
                ? null
                : names.need(need.strip()) + " × " + names.party(candidate.strip()));
        model.addAttribute("fields",
                trial.simulator().choices().stream().map(c -> field(c, trial.supposed(), real)).toList());
        model.addAttribute("judgement", trial.supposed().judgement());
        model.addAttribute("reckoning", Reckoning.of(trial.supposed().judgement(), trial.supposed().criteria(),
                trial.book().groups(), null));
        model.addAttribute("shifts", real == null
                ? List.of()
                : trial.supposed().since(real).stream().map(d -> new Shift(d.after().criterion().label(),
                        words(d.before()), words(d.after()))).toList());
        return "simulation/one";
    }

    static Map<String, Integer> facts(Map<String, String> all) {
        Map<String, Integer> facts = new LinkedHashMap<>();
        all.forEach((key, value) -> {
            if (key.startsWith(FACT) && !value.isBlank()) {
                try {
                    facts.put(key.substring(FACT.length()), Integer.valueOf(value.strip()));
                } catch (NumberFormatException e) {
                    throw Refusal.of(Refusal.Kind.INVALID, key, value,
                            Text.of("应为整数，或留空", "must be a whole number, or empty"));
                }
            }
        });
        return facts;
    }

    private static Text words(Explained explained) {
        Finding finding = explained.finding();
        String points = " " + finding.needPoints() + " + " + finding.candidatePoints();
        return Text.of(finding.verdict().label().zh() + points, finding.verdict().label().en() + points);
    }

    private static Field field(Choice choice, Simulated supposed, @Nullable Simulated real) {
        Integer value = supposed.facts().get(choice.fact());
        boolean changed = real != null && value != null && !value.equals(real.facts().get(choice.fact()));
        String written = value == null || value == Fact.UNKNOWN ? "" : value.toString();
        return switch (choice) {
            case Choice.Listed listed ->
                new Field(listed.fact(), listed.label(), listed.values(), written, listed.meaning(), changed);
            case Choice.Counted counted -> new Field(counted.fact(), counted.label(), List.of(), written,
                    Text.of(counted.meaning().zh() + "（" + counted.least() + "–" + counted.most() + " "
                            + counted.unit().zh() + "）",
                            counted.meaning().en() + " (" + counted.least() + "–" + counted.most() + " "
                                    + counted.unit().en() + ")"),
                    changed);
        };
    }
}
