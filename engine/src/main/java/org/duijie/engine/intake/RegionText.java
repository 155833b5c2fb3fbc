package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.duijie.engine.vocabulary.Region;

/**
 * Reads places: 辽宁省朝阳市龙城区, 朝阳龙城, 沈阳、大连. Names that follow each other without a break are one place, each within
 * the one before; a name that several places bear is ambiguous unless the names around it tell. Never throws; what cannot
 * be read is unresolved. Safe to call from any thread.
 */
public final class RegionText {

    private static final int MOST = 100;
    private static final int SHORTEST = 2;
    private static final int COUNTY = 2;
    private static final Set<String> LEVELS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");
    /** Names that are common nouns as well. */
    private static final Set<String> VAGUE = Set.of("城区", "郊区", "矿区");
    private static final String SUFFIXES = "县区市";
    private static final Pattern ANYWHERE = Pattern.compile("全国(?:各地)?|不限|无(?:要求)?|地区不限|地点不限");

    private RegionText() {}

    /**
     * A region that bears a name.
     *
     * @param whole whether it is the name as the standard has it or a usual other one, else one without 县, 区 or 市
     */
    private record Bearer(Region region, boolean whole) {}

    /** The vocabulary is entered when the first text is read. */
    private static final class Loaded {
        static final Trie<List<Bearer>> WORDS = new Trie<>();
        static {
            var bearers = new HashMap<String, List<Bearer>>();
            for (var region : Region.all().list()) {
                if (!LEVELS.contains(region.name())) {
                    enter(bearers, region.name(), new Bearer(region, !VAGUE.contains(region.name())));
                    region.aliases().forEach(alias -> enter(bearers, alias, new Bearer(region, !shortens(alias,
                            region))));
                }
            }
            for (var region : Region.all().list()) {
                var name = region.name();
                boolean county = region.depth() == COUNTY && name.length() > SHORTEST
                        && SUFFIXES.indexOf(name.charAt(name.length() - 1)) >= 0;
                if (county) {
                    enter(bearers, name.substring(0, name.length() - 1), new Bearer(region, false));
                }
            }
            bearers.forEach(WORDS::put);
        }

        private static boolean shortens(String alias, Region county) {
            return county.depth() == COUNTY && county.name().length() == alias.length() + 1
                    && county.name().startsWith(alias);
        }

        private static void enter(Map<String, List<Bearer>> bearers, String name, Bearer bearer) {
            var same = bearers.computeIfAbsent(Symbols.of(name).toString(), n -> new ArrayList<>(1));
            if (same.stream().noneMatch(other -> other.region() == bearer.region())) {
                same.add(bearer);
            }
        }
    }

    /** The places of a cell, in their order; what is no place at all is one unresolved reading, and 不限 none. */
    public static List<Reading<Region>> read(String text) {
        var passage = Passage.of(text);
        var found = places(passage, 0, passage.length(), true);
        var whole = passage.whole();
        if (!found.isEmpty() || whole.words().isEmpty() || ANYWHERE.matcher(whole.words()).matches()) {
            return found;
        }
        return List.of(Reading.unresolved(Region.all(), whole));
    }

    /** The places in a text that is mostly about something else; short names count only behind what they lie within. */
    static List<Reading<Region>> find(Passage passage, int from, int to) {
        return places(passage, from, to, false);
    }

    private static List<Reading<Region>> places(Passage passage, int from, int to, boolean shortToo) {
        var symbols = Symbols.of(passage, from, to);
        var places = new ArrayList<Reading<Region>>();
        int i = 0;
        while (i < symbols.size() && places.size() < MOST) {
            int start = i;
            int end = start;
            List<Region> place = List.of();
            var next = within(symbols, end, place, shortToo);
            while (next.end() > end) {
                end = next.end();
                place = next.regions();
                next = within(symbols, end, place, true);
            }
            if (end > start) {
                places.add(Reading.of(Region.all(), passage.span(symbols.from(start), symbols.to(end - 1)), place));
            }
            i = Math.max(end, start + 1);
        }
        return settled(places);
    }

    /**
     * A name at a place of the text.
     *
     * @param end where it ends; no further than it begins if there is none
     */
    private record Name(int end, List<Region> regions) {}

    /** The longest name at the place of regions within one of these, or of any where there are none. */
    private static Name within(Symbols symbols, int start, List<Region> wider, boolean shortToo) {
        var found = new ArrayList<Name>();
        Loaded.WORDS.at(symbols, start, (end, bearers) -> {
            var fitting = bearers.stream().filter(bearer -> shortToo || bearer.whole())
                    .filter(bearer -> wider.isEmpty() || wider.stream()
                            .anyMatch(region -> region != bearer.region() && bearer.region().within(region)))
                    .toList();
            boolean whole = fitting.stream().anyMatch(Bearer::whole);
            var regions = fitting.stream().filter(bearer -> bearer.whole() == whole).map(Bearer::region).toList();
            if (!regions.isEmpty()) {
                found.add(new Name(end, regions));
            }
        });
        return found.isEmpty() ? new Name(start, List.of()) : found.getLast();
    }

    /** Places that lie within one named elsewhere in the text are meant there. */
    private static List<Reading<Region>> settled(List<Reading<Region>> places) {
        var sure = places.stream().filter(place -> place.terms().size() == 1)
                .map(place -> place.terms().getFirst()).distinct().toList();
        return places.stream().map(place -> {
            var there = place.terms().stream()
                    .filter(region -> sure.stream().anyMatch(other -> other != region && (region.within(other)
                            || region.prefecture().equals(other.prefecture()))))
                    .toList();
            return place.terms().size() > 1 && there.size() == 1
                    ? Reading.of(Region.all(), place.span(), there)
                    : place;
        }).toList();
    }
}
