package org.duijie.engine.need;

import java.util.Arrays;
import java.util.Optional;

import org.duijie.engine.text.Text;

/** The kinds of needs. */
public enum NeedKind {
    POSITION("position", "岗位", "position"), PROJECT("project", "项目", "project"), CHALLENGE("challenge", "技术难题",
            "challenge");

    private final String key;
    private final Text label;

    NeedKind(String key, String zh, String en) {
        this.key = key;
        this.label = Text.of(zh, en);
    }

    /** The kind with that key. */
    public static Optional<NeedKind> ofKey(String key) {
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
}
