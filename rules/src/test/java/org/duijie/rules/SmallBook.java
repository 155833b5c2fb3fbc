package org.duijie.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.duijie.engine.match.BookRef;
import org.duijie.engine.match.BookSource;

/** A book over the facts of employment with a few criteria, for tests to write. */
public final class SmallBook {
    private final SortedMap<String, String> sheets = new TreeMap<>();
    private final List<String> criteria = new ArrayList<>();

    public SmallBook() {
        sheets.put("book.csv", "项目,内容\n名称,小册\n");
    }

    /**
     * Adds a criterion.
     *
     * @param line id, kind, hit policy, layer, reads, group, outcomes: what stands in {@code criteria.csv} but the names
     * @param rows the sheet, heading first
     */
    public SmallBook with(String line, String... rows) {
        String id = line.substring(0, line.indexOf(','));
        criteria.add(id + "," + id + "," + id + line.substring(line.indexOf(',')));
        sheets.put(String.format(Locale.ROOT, "%02d-%s.csv", criteria.size(), id), String.join("\n", rows) + "\n");
        return this;
    }

    /** Puts a file of that content into the book. */
    public SmallBook file(String name, String... lines) {
        sheets.put(name, String.join("\n", lines) + "\n");
        return this;
    }

    public BookSource source() {
        SortedMap<String, String> all = new TreeMap<>(sheets);
        all.putIfAbsent("criteria.csv",
                "评判项,名称,英文名称,性质,命中方式,层,读取,得分组,结果\n" + String.join("\n", criteria) + "\n");
        return new BookSource(new BookRef("employment", ""), all);
    }
}
