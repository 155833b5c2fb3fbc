package org.duijie.index.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Region;

/** By what answers are counted and narrowed. Of terms, those above count too: who asks for a province gets its counties. */
public enum Facet implements Narrowing {
    /** Whether it is a {@code party} or a {@code need}. */
    WHAT("what", "对象", "what"),
    /** Kind of party or need, by its key: {@code graduate}, {@code position}. */
    KIND("kind", "类别", "kind"),
    /** Place of an organisation, an expert or a need; of a graduate, the places wanted. By code. */
    REGION("region", "地区", "region"),
    /** Industry of an organisation or a need; of a person, those served or wanted. By code. */
    INDUSTRY("industry", "行业", "industry"),
    /** Level of education finished; of a position, the least that would do. By the name of the constant. */
    EDUCATION("education", "学历", "education"),
    /** Major studied or asked for, by code. */
    MAJOR("major", "专业", "major"),
    /** How a need stands with those who decide on its conditions, by its key: {@code pending}. */
    STANDING("standing", "审核", "review"),
    /** The party whose need it is, by id. */
    OWNER("owner", "提出方", "owner");

    static final String PARTY = "party";
    static final String NEED = "need";

    private static final Pattern ID = Pattern.compile("[a-z0-9_-]{1,64}");

    private final String key;
    private final Text label;

    Facet(String key, String zh, String en) {
        this.key = key;
        this.label = Text.of(zh, en);
    }

    /** The facet with that key. */
    public static Optional<Facet> ofKey(String key) {
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

    /** Whether answers are counted by it; there are too many owners for that. */
    public boolean counted() {
        return this != OWNER;
    }

    @Override
    public boolean knows(String value) {
        return switch (this) {
            case WHAT -> value.equals(PARTY) || value.equals(NEED);
            case KIND -> PartyKind.ofKey(value).isPresent() || NeedKind.ofKey(value).isPresent();
            case REGION -> Region.find(value).isPresent();
            case INDUSTRY -> Industry.all().find(value).isPresent();
            case EDUCATION -> Arrays.stream(EducationLevel.values()).anyMatch(level -> level.name().equals(value));
            case MAJOR -> Major.all().find(value).isPresent();
            case STANDING -> Standing.ofKey(value).isPresent();
            case OWNER -> ID.matcher(value).matches();
        };
    }

    @Override
    public Text legal() {
        Stream<String> values = switch (this) {
            case WHAT -> Stream.of(PARTY, NEED);
            case KIND -> Stream.concat(Arrays.stream(PartyKind.values()).map(PartyKind::key),
                    Arrays.stream(NeedKind.values()).map(NeedKind::key));
            case EDUCATION -> Arrays.stream(EducationLevel.values()).map(EducationLevel::name);
            case STANDING -> Arrays.stream(Standing.values()).map(Standing::key);
            case REGION, INDUSTRY, MAJOR, OWNER -> Stream.of();
        };
        String all = values.collect(Collectors.joining(", "));
        return all.isEmpty()
                ? Text.of("应为" + label.zh() + "的代码或编号", "must be the code or id of a known " + label.en())
                : Text.of("可填：" + all, "must be one of: " + all);
    }

    @Override
    public String field() {
        return "search.facet." + key;
    }
}
