package org.duijie.engine.run;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecentTest {
    private final List<String> made = new ArrayList<>();
    private final Recent<String> recent = new Recent<>(10, String::length);

    private String get(String id) {
        return recent.get(id, one -> {
            made.add(one);
            return one;
        });
    }

    @Test
    void whatWasLookedAtLongestAgoMakesRoom() {
        get("aaaa");
        get("bbbb");
        get("aaaa");
        get("cccc");

        get("aaaa");
        get("bbbb");

        assertThat(made).containsExactly("aaaa", "bbbb", "cccc", "bbbb");
    }

    @Test
    void oneThatIsLargerThanAllRoomIsKeptAlone() {
        get("aaaa");
        get("larger than ten");
        get("larger than ten");
        get("aaaa");

        assertThat(made).containsExactly("aaaa", "larger than ten", "aaaa");
    }
}
