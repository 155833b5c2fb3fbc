package org.duijie.engine.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/**
 * An administrative division after GB/T 2260: province, prefecture and county of the whole country with 6 digits, and
 * the towns of Liaoning with 9.
 */
public final class Region extends Node<Region> implements Term {

    /** Divisions that stand in the standard only so that the code has a middle; nobody lives in a city of that name. */
    private static final Set<String> MERE_LEVELS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    private final Region province;
    private final @Nullable Region city;

    private Region(Entry<Region> entry) {
        super(entry);
        this.province = findAtDepth(0).orElseThrow();
        this.city = province.name().endsWith("市") ? province : below();
    }

    private @Nullable Region below() {
        Optional<Region> prefecture = prefecture();
        return (prefecture.filter(Region::isMereLevel).isPresent() ? findAtDepth(2) : prefecture).orElse(null);
    }

    /** The vocabulary is read when the first of its terms is asked for. */
    private static final class Loaded {
        static final Vocabulary<Region> ALL = Vocabulary.load(Text.of("行政区划", "region"), "region.tsv", Region::new);
    }

    /** The whole vocabulary. Safe to call from any thread. */
    public static Vocabulary<Region> all() {
        return Loaded.ALL;
    }

    /**
     * The region with this code.
     *
     * @throws UnknownTermException if there is none; its message names the nearest
     */
    @JsonCreator
    public static Region of(String code) {
        return find(code).orElseThrow(() -> all().unknown(code));
    }

    /** The region with this code; empty if there is none. */
    public static Optional<Region> find(String code) {
        return all().find(code);
    }

    /** The one region with this name or alias; empty if there is none or more than one. */
    public static Optional<Region> named(String name) {
        return all().named(name);
    }

    /** Every region with this name or alias, in the order of the hierarchy. */
    public static List<Region> allNamed(String name) {
        return all().allNamed(name);
    }

    /** The province, autonomous region or municipality; itself if it is one. */
    public Region province() {
        return province;
    }

    /** The second level as the standard has it, {@code 市辖区} included; empty for a province. */
    public Optional<Region> prefecture() {
        return findAtDepth(1);
    }

    /**
     * What people call their city: the municipality for Beijing and its like, the county itself where it answers to the
     * province directly, else the prefecture; empty for any other province and for a level that only fills the code.
     */
    public Optional<Region> city() {
        return Optional.ofNullable(city);
    }

    /** All names from the province down, {@code 辽宁省朝阳市龙城区}. */
    public String fullName() {
        var own = isMereLevel() ? "" : name();
        return findParent().map(Region::fullName).orElse("") + own;
    }

    private boolean isMereLevel() {
        return MERE_LEVELS.contains(name());
    }

    @Override
    Region self() {
        return this;
    }
}
