package org.duijie.engine.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.duijie.engine.run.RunView;
import org.duijie.engine.text.Text;
import org.duijie.engine.timetable.Schedule;

/**
 * What a workbook shows, and in which words.
 *
 * @param view the run
 * @param schedule when and where the pairs meet: the run's own schedule, or a release's with its moves applied
 */
record Content(RunView view, Schedule schedule, Cover cover, DisplayNames names, Locale locale) {

    String say(Text text) {
        return text.in(locale);
    }

    String say(String zh, String en) {
        return say(Text.of(zh, en));
    }

    /** Several things in one cell, one a line. */
    String lines(List<Text> texts) {
        return texts.stream().map(this::say).collect(Collectors.joining("\n"));
    }

    String hostOf(String need) {
        return names.host(view.hall().host(need));
    }

    String yes(boolean answer) {
        return answer ? say("是", "yes") : "";
    }
}
