package org.duijie.engine.party;

import java.util.Arrays;
import java.util.Optional;

import org.duijie.engine.text.Text;

/** The six kinds of parties. */
public enum PartyKind {
    EXPERT("expert", "专家", "expert", true), //
    EXPERT_TEAM("expert-team", "专家团队", "expert team", false), //
    GRADUATE("graduate", "毕业生", "graduate", true), //
    ENTERPRISE("enterprise", "企业", "enterprise", false), //
    INSTITUTION("institution", "院校机构", "institution", false), //
    DEPARTMENT("department", "部门", "department", false);

    private final String key;
    private final Text label;
    private final boolean person;

    PartyKind(String key, String zh, String en, boolean person) {
        this.key = key;
        this.label = Text.of(zh, en);
        this.person = person;
    }

    /** The kind with that key. */
    public static Optional<PartyKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** The word used in JSON and addresses. */
    public String key() {
        return key;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Whether name and contact are a natural person's, and so masked by default. */
    public boolean person() {
        return person;
    }

    /** Whether such a party owns needs and sits at tables of its own. */
    public boolean host() {
        return switch (this) {
            case ENTERPRISE, INSTITUTION, DEPARTMENT -> true;
            case EXPERT, EXPERT_TEAM, GRADUATE -> false;
        };
    }
}
