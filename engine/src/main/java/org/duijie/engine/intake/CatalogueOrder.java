package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.duijie.engine.intake.MajorReading.Role;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.EducationLevel;
import org.duijie.engine.vocabulary.Major;

/**
 * What the order of a list tells of a name that stands in the undergraduate and the vocational catalogue of bachelors
 * alike, such as 计算机类. Official lists stand in the order of the codes, the vocational ones last. A name that would be
 * out of order as what it mostly is, and in order as the other, is not certain.
 */
final class CatalogueOrder {

    /** So many names of one reading, all in order, are no accident. */
    private static final int FEWEST = 3;
    /** Nor are so many where the text has lists for other levels too, as official ones do. */
    private static final int FEWEST_AMONG_LISTS = 2;
    /** Who has named so many majors of a class one by one does not mean that class by the name behind them. */
    private static final int ENUMERATION = 5;
    private static final Set<Catalogue> BACHELORS = Catalogue.of(EducationLevel.UNDERGRADUATE);
    private static final Text NOTE = Text.of("本科与职业本科目录都有这个名称；名单按代码排列，在这个位置更像职业本科",
            "stands in the undergraduate and in the vocational catalogue; in this ordered list its place is that of the"
                    + " vocational one");

    private CatalogueOrder() {}

    /** The items of a text; in each list for bachelors those marked that are not certain by its order. */
    static List<MajorReading> weigh(List<MajorReading> items) {
        boolean among = items.stream().map(MajorReading::catalogues)
                .anyMatch(level -> !level.equals(BACHELORS) && level.size() < Catalogue.values().length);
        int fewest = among ? FEWEST_AMONG_LISTS : FEWEST;
        List<MajorReading> weighed = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= items.size(); i++) {
            if (i == items.size() || !items.get(i).catalogues().equals(items.get(from).catalogues())) {
                List<MajorReading> list = items.subList(from, i);
                weighed.addAll(
                        i > from && list.getFirst().catalogues().equals(BACHELORS) ? weighList(list, fewest) : list);
                from = i;
            }
        }
        return weighed;
    }

    private static List<MajorReading> weighList(List<MajorReading> items, int fewest) {
        List<String> places = items.stream().map(CatalogueOrder::place).toList();
        boolean clean = items.stream().allMatch(item -> !place(item).isEmpty() || isDouble(item));
        if (!clean || !isOrdered(places, fewest)) {
            return items;
        }
        List<MajorReading> weighed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            weighed.add(isDouble(items.get(i)) && outOfPlace(items.get(i), i, items, places)
                    ? items.get(i).unsure(NOTE)
                    : items.get(i));
        }
        return weighed;
    }

    /** The code of an item with one reading; empty for any other. */
    private static String place(MajorReading item) {
        return item.is(Role.REQUIRED, Sureness.RESOLVED) && item.terms().size() == 1
                ? item.terms().getFirst().printedCode()
                : "";
    }

    private static boolean isDouble(MajorReading item) {
        return item.is(Role.REQUIRED, Sureness.RESOLVED) && item.precedent() == null && item.terms().size() == 2
                && undergraduate(item).catalogue() == Catalogue.UNDERGRADUATE
                && vocational(item).catalogue() == Catalogue.VOCATIONAL_BACHELOR;
    }

    private static Major undergraduate(MajorReading item) {
        return item.terms().getFirst();
    }

    private static Major vocational(MajorReading item) {
        return item.terms().getLast();
    }

    private static boolean isOrdered(List<String> places, int fewest) {
        int count = 0;
        String last = "";
        for (String place : places) {
            if (!place.isEmpty()) {
                if (place.compareTo(last) <= 0) {
                    return false;
                }
                last = place;
                count++;
            }
        }
        return count >= fewest;
    }

    private static boolean outOfPlace(MajorReading item, int index, List<MajorReading> items,
            List<String> places) {
        long parts = items.stream().filter(other -> other.terms().size() == 1
                && other.terms().getFirst().within(undergraduate(item))).count();
        boolean sumsUp = parts > 0 && parts < ENUMERATION;
        return !sumsUp && !fits(undergraduate(item).printedCode(), index, places)
                && fits(vocational(item).printedCode(), index, places);
    }

    private static boolean fits(String code, int index, List<String> places) {
        for (int i = 0; i < places.size(); i++) {
            String place = places.get(i);
            if (!place.isEmpty() && (i < index ? place.compareTo(code) >= 0 : place.compareTo(code) <= 0)) {
                return false;
            }
        }
        return true;
    }
}
