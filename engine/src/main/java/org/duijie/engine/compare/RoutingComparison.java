package org.duijie.engine.compare;

import org.duijie.engine.text.Text;

/**
 * What decides which department a request (诉求) of an enterprise goes to. There is nobody to compare it with: all of it is
 * stated of the request.
 *
 * @param kind what is asked for
 * @param chain where the enterprise stands in an industry chain
 * @param site where the matter is
 * @param urgency how pressing it is
 */
public record RoutingComparison(RequestKind kind, ChainPlace chain, RequestSite site, RequestUrgency urgency) {
    /** The facts, in the order of the components. */
    public static final FactSet<RoutingComparison> FACTS = FactSet.of(RoutingComparison.class)
            .enumerated("kind", Text.of("诉求类型", "kind of request"),
                    Text.of("企业请区里解决的是哪一类事情", "What the enterprise asks the district to solve"), RequestKind.class,
                    RoutingComparison::kind)
            .enumerated("chain", Text.of("产业链位置", "place in a chain"),
                    Text.of("企业在本区产业链中是链主、链上企业，还是不在链上",
                            "Whether the enterprise leads an industry chain of the district, belongs to one, or to none"),
                    ChainPlace.class, RoutingComparison::chain)
            .enumerated("site", Text.of("所在区域", "site"),
                    Text.of("事情发生在开发区内、区内其他地方，还是区外",
                            "Whether the matter is in the development zone, elsewhere in the district, or outside"),
                    RequestSite.class, RoutingComparison::site)
            .enumerated("urgency", Text.of("紧急程度", "urgency"),
                    Text.of("企业是已经停工停产、生产受影响，还是一般诉求",
                            "Whether work has stopped, production suffers, or neither"),
                    RequestUrgency.class, RoutingComparison::urgency)
            .build();
}
