package org.duijie.index.openings;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import org.duijie.engine.fair.Fair;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Chain;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Region;
import org.duijie.index.profiles.Key;
import org.duijie.index.search.Facet;
import org.duijie.index.search.Narrowing;

/** By what positions are counted and narrowed. Of terms, those above count too: who asks for a city gets its counties. */
public enum OpeningFacet implements Narrowing {
    /**
     * At which fair it is offered, by the id of the fair. What is where is in no index: a question {@linkplain
     * OpeningQuestion#fairs() says} it.
     */
    FAIR("fair", "招聘会", "fair", Key.FIELD),
    /** At which booth of these fairs, or of any if none is asked for, by its number. */
    BOOTH("booth", "展位", "booth", Key.FIELD),
    /** Majors asked for, by code; counted by classes (专业类). */
    MAJOR("major", "专业类", "major", Facet.MAJOR.field()),
    /** The least education that would do, by the name of the constant. */
    EDUCATION("education", "学历", "education", Facet.EDUCATION.field()),
    /** Pay that the position's range reaches into, by the key of a {@link PayBand}. */
    PAY("pay", "薪资", "pay", "openings.facet.pay"),
    /** Place of work, by code; counted by counties. */
    REGION("region", "区县", "region", Facet.REGION.field()),
    /** Industry, by code; counted by sections. */
    INDUSTRY("industry", "行业", "industry", Facet.INDUSTRY.field()),
    /** Industry chains that the industry is in, by their keys. */
    CHAIN("chain", "产业链", "industry chain", "openings.facet.chain"),
    /** Whether it stands in the catalogue of urgently needed talent: {@code yes}. */
    URGENT("urgent", "急需", "urgently needed", "openings.facet.urgent");

    /** Those whose values stand in the index. */
    static final Set<OpeningFacet> INDEXED = Collections
            .unmodifiableSet(EnumSet.complementOf(EnumSet.of(FAIR, BOOTH)));

    static final String YES = "yes";
    private static final int LONGEST_ID = 64;
    /** Where the classes of majors, the counties and the sections of industries stand in their hierarchies. */
    private static final int CLASS_DEPTH = 1;
    private static final int COUNTY_DEPTH = 2;
    private static final int SECTION_DEPTH = 0;

    private final String key;
    private final Text label;
    private final String field;

    OpeningFacet(String key, String zh, String en, String field) {
        this.key = key;
        this.label = Text.of(zh, en);
        this.field = field;
    }

    /** The facet with that key. */
    public static Optional<OpeningFacet> ofKey(String key) {
        return Arrays.stream(values()).filter(facet -> facet.key.equals(key)).findFirst();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public boolean knows(String value) {
        return switch (this) {
            case MAJOR -> Major.all().find(value).isPresent();
            case EDUCATION -> Arrays.stream(EducationLevel.values()).anyMatch(level -> level.name().equals(value));
            case PAY -> PayBand.ofKey(value).isPresent();
            case REGION -> Region.find(value).isPresent();
            case INDUSTRY -> Industry.all().find(value).isPresent();
            case CHAIN -> Chain.find(value).isPresent();
            case URGENT -> value.equals(YES);
            case FAIR -> value.length() <= LONGEST_ID;
            case BOOTH -> Fair.Booth.isNumber(value);
        };
    }

    @Override
    public boolean offers(String value) {
        return switch (this) {
            case MAJOR -> Major.all().find(value).filter(major -> major.depth() == CLASS_DEPTH).isPresent();
            case REGION -> Region.find(value).filter(region -> region.depth() == COUNTY_DEPTH).isPresent();
            case INDUSTRY -> Industry.all().find(value).filter(i -> i.depth() == SECTION_DEPTH).isPresent();
            case EDUCATION, PAY, CHAIN, URGENT, FAIR, BOOTH -> true;
        };
    }

    @Override
    public Text legal() {
        if (this == BOOTH) {
            return Fair.Booth.LEGAL;
        }
        Stream<String> values = switch (this) {
            case EDUCATION -> Arrays.stream(EducationLevel.values()).map(EducationLevel::name);
            case PAY -> Arrays.stream(PayBand.values()).map(PayBand::key);
            case CHAIN -> Chain.all().stream().map(Chain::key);
            case URGENT -> Stream.of(YES);
            case MAJOR, REGION, INDUSTRY, FAIR, BOOTH -> Stream.of();
        };
        String all = values.collect(Collectors.joining(", "));
        return all.isEmpty()
                ? Text.of("应为" + label.zh() + "的代码", "must be the code of a known " + label.en())
                : Text.of("可填：" + all, "must be one of: " + all);
    }

    @Override
    public String field() {
        return field;
    }

    /** What has any of these values. */
    Query query(List<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
