package org.duijie.api.routing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.duijie.engine.compare.ChainPlace;
import org.duijie.engine.compare.RequestKind;
import org.duijie.engine.compare.RequestSite;
import org.duijie.engine.compare.RequestUrgency;
import org.duijie.engine.compare.RoutingComparison;

/** Where a request goes, for programs. */
@RestController
@RequestMapping("/api/v1/routing")
@Tag(name = "routing", description = "Which department a request of an enterprise goes to")
class RoutingController {

    private final Routes routes;

    RoutingController(Routes routes) {
        this.routes = routes;
    }

    @GetMapping
    @Operation(summary = "Tells lead unit, co-unit, working days and supervision", description = "What is left out is taken as not stated.")
    Routes.Route route(@RequestParam(defaultValue = "UNKNOWN") RequestKind kind,
            @RequestParam(defaultValue = "UNKNOWN") ChainPlace chain,
            @RequestParam(defaultValue = "UNKNOWN") RequestSite site,
            @RequestParam(defaultValue = "UNKNOWN") RequestUrgency urgency) {
        return routes.of(new RoutingComparison(kind, chain, site, urgency));
    }
}
