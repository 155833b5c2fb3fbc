package org.duijie.engine.need;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duijie.engine.lawful.Attribute;
import org.duijie.engine.lawful.Provision;
import org.duijie.engine.lawful.Provisions;
import org.duijie.engine.lawful.Treatment;
import org.duijie.engine.text.Text;

/**
 * What a condition of a need's text is about. None of them is ever compared or judged: no rule may read a protected
 * attribute. Those with a concern are decided on by a person before the need is published: posts of public bodies may carry
 * such conditions lawfully; whether one may is the decision that is asked for.
 */
public enum ConditionKind {
    SEX(Attribute.SEX), //
    AGE(Attribute.AGE), //
    HOUSEHOLD_REGISTRATION(Attribute.HOUSEHOLD_REGISTRATION), //
    ETHNICITY(Attribute.ETHNICITY), //
    RELIGION(Attribute.RELIGION), //
    MARRIAGE(Attribute.MARRIAGE), //
    HEALTH("身体与健康", "body and health", Attribute.HEALTH, Attribute.INFECTION, Attribute.DISABILITY), //
    SCHOOL(Attribute.SCHOOL), //
    POLITICAL(Attribute.POLITICAL), //
    VETERAN(Attribute.VETERAN), //
    SERVICE("服务经历或服务期", "service before or after"), //
    CERTIFICATE("证书与资格", "certificates and qualifications"), //
    OTHER("其他", "other");

    private final Text label;
    private final Set<Attribute> attributes;

    ConditionKind(Attribute attribute) {
        this.label = attribute.label();
        this.attributes = Set.of(attribute);
    }

    ConditionKind(String zh, String en, Attribute... attributes) {
        this.label = Text.of(zh, en);
        this.attributes = Set.of(attributes);
    }

    /** What people read. */
    public Text label() {
        return label;
    }

    /** The protected attributes that such a condition looks at. */
    public Set<Attribute> attributes() {
        return attributes;
    }

    /** Why somebody must decide before a need with such a condition is published; empty if nobody need. */
    public Optional<Text> concern() {
        List<Text> sources = attributes.stream().sorted()
                .map(attribute -> Provisions.of(Provisions.DEMANDS, attribute))
                .filter(provision -> provision.treatment() != Treatment.ALLOW).map(Provision::source).toList();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(sources.stream().map(Text::zh).collect(Collectors.joining("；")),
                        sources.stream().map(Text::en).collect(Collectors.joining("; "))));
    }
}
