package org.duijie.api.routing;

import java.util.List;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.duijie.api.page.PageController;
import org.duijie.engine.compare.ChainPlace;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactValue;
import org.duijie.engine.compare.RequestKind;
import org.duijie.engine.compare.RequestSite;
import org.duijie.engine.compare.RequestUrgency;
import org.duijie.engine.compare.RoutingComparison;
import org.duijie.engine.text.Text;

/** The page that answers 这个诉求派给谁. */
@PageController
final class RoutingPages {
    private final Routes routes;

    RoutingPages(Routes routes) {
        this.routes = routes;
    }

    /** What may be stated of a request. */
    record Field(String name, Text label, Text meaning, List<? extends FactValue> values, FactValue chosen) {}

    @GetMapping("/routing")
    String route(@RequestParam(defaultValue = "UNKNOWN") RequestKind kind,
            @RequestParam(defaultValue = "UNKNOWN") ChainPlace chain,
            @RequestParam(defaultValue = "UNKNOWN") RequestSite site,
            @RequestParam(defaultValue = "UNKNOWN") RequestUrgency urgency, Model model) {
        model.addAttribute("fields",
                List.of(field("kind", List.of(RequestKind.values()), kind),
                        field("chain", List.of(ChainPlace.values()), chain),
                        field("site", List.of(RequestSite.values()), site),
                        field("urgency", List.of(RequestUrgency.values()), urgency)));
        model.addAttribute("route", routes.of(new RoutingComparison(kind, chain, site, urgency)));
        return "routing/one";
    }

    private static Field field(String name, List<? extends FactValue> values, FactValue chosen) {
        Fact<RoutingComparison> fact = RoutingComparison.FACTS.get(name);
        return new Field(name, fact.label(), fact.meaning(), values, chosen);
    }
}
