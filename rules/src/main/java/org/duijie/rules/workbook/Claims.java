package org.duijie.rules.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.sheet.FormWorkbook;
import org.duijie.rules.book.SheetTable;

/**
 * Which sheet of a workbook belongs to which file. Name and title together tell best; a sheet that was renamed is known by
 * its title, a copy that was given a name of its own by that, for it still has the title of its model. Used once.
 */
final class Claims {
    private final List<FilledSheet> open;

    Claims(List<FilledSheet> sheets) {
        this.open = new ArrayList<>(sheets);
        open.removeIf(sheet -> reads(sheet, Titles.GUIDE) || reads(sheet, Titles.OFFERS));
    }

    private static boolean reads(FilledSheet sheet, String title) {
        return sheet.title().equals(title) || sheet.title().isEmpty() && called(sheet, title);
    }

    /** The sheet that is called so, or else has that title; null if there is none. */
    @Nullable
    FilledSheet file(String title) {
        FilledSheet both = take(sheet -> called(sheet, title) && reads(sheet, title));
        return both != null ? both : take(sheet -> sheet.title().equals(title));
    }

    /**
     * The sheets of criteria, by their ids.
     *
     * @param labels what the criteria are called, by id and in order
     * @param old ids of criteria that had a sheet before
     */
    Map<String, FilledSheet> criteria(Map<String, String> labels, Set<String> old) {
        Map<String, FilledSheet> claimed = new HashMap<>();
        claim(claimed, labels, (id, label) -> sheet -> titled(sheet, id) && called(sheet, label));
        claim(claimed, labels, (id, label) -> sheet -> called(sheet, label) && (!old.contains(id)
                || labels.keySet().stream().noneMatch(other -> !claimed.containsKey(other) && titled(sheet, other))));
        claim(claimed, labels, (id, label) -> sheet -> titled(sheet, id));
        return claimed;
    }

    private interface Rule {
        Predicate<FilledSheet> of(String id, String label);
    }

    private void claim(Map<String, FilledSheet> claimed, Map<String, String> labels, Rule rule) {
        labels.forEach((id, label) -> {
            FilledSheet sheet = claimed.containsKey(id) ? null : take(rule.of(id, label));
            if (sheet != null) {
                claimed.put(id, sheet);
            }
        });
    }

    private @Nullable FilledSheet take(Predicate<FilledSheet> rule) {
        for (FilledSheet sheet : open) {
            if (rule.test(sheet)) {
                open.remove(sheet);
                return sheet;
            }
        }
        return null;
    }

    /** The sheets that nobody has claimed. */
    List<FilledSheet> left() {
        return List.copyOf(open);
    }

    private static boolean titled(FilledSheet sheet, String id) {
        return id.equals(Titles.criterion(sheet.title()));
    }

    private static boolean called(FilledSheet sheet, String label) {
        return folded(sheet.name()).equals(folded(FormWorkbook.legalName(label)));
    }

    private static String folded(String name) {
        return SheetTable.plain(name).toLowerCase(Locale.ROOT);
    }
}
