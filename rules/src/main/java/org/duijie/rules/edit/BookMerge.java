package org.duijie.rules.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.text.Text;
import org.duijie.rules.book.BookFolder;

/** Takes what others published meanwhile into a draft, sheet by sheet. */
public final class BookMerge {
    private BookMerge() {}

    /**
     * The newest version with the draft's sheets where the draft changed them.
     *
     * @param base what the draft was made from
     * @param draft the draft
     * @param newest what was published last
     * @throws Refusal CONFLICT naming every sheet that both changed, and differently
     */
    public static BookSource of(BookSource base, BookSource draft, BookSource newest) {
        TreeMap<String, String> merged = new TreeMap<>();
        List<Violation> conflicts = new ArrayList<>();
        TreeSet<String> files = new TreeSet<>(base.sheets().keySet());
        files.addAll(draft.sheets().keySet());
        files.addAll(newest.sheets().keySet());
        for (String file : files) {
            @Nullable
            String was = base.sheets().get(file);
            @Nullable
            String ours = draft.sheets().get(file);
            @Nullable
            String theirs = newest.sheets().get(file);
            if (!Objects.equals(was, ours) && !Objects.equals(was, theirs) && !Objects.equals(ours, theirs)) {
                conflicts.add(new Violation(base.ref().name() + "/" + file, "", Text.of("双方都改了这张表，请在新版本上重做这张表的修改",
                        "both changed this sheet; make the change again on the new version")));
            }
            @Nullable
            String chosen = Objects.equals(was, ours) ? theirs : ours;
            if (chosen != null) {
                merged.put(file, chosen);
            }
        }
        if (!conflicts.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, conflicts);
        }
        return new BookSource(new BookRef(newest.ref().name(), BookFolder.version(merged)), merged);
    }
}
