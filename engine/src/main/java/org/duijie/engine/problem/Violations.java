package org.duijie.engine.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/** Collects all that is wrong with one input, and knows the rules many inputs share. Not thread safe. */
public final class Violations {
    /** What a run gives out in the place of ids; an id of that form could be taken for somebody else. */
    private static final Pattern PSEUDONYM = Pattern.compile("[hncp]\\d{6,}");
    private static final Pattern ID = Pattern.compile("[a-z0-9_-]{1,64}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");
    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final List<Violation> found = new ArrayList<>();

    /** Adds a violation. */
    public void add(String place, String value, Text message) {
        found.add(new Violation(place, value, message));
    }

    /** A stable id: 1 to 64 of {@code a-z 0-9 - _}. */
    public void id(String place, String id) {
        if (!ID.matcher(id).matches()) {
            add(place, id.length() <= 64 ? id : id.substring(0, 64) + "…",
                    Text.of("编号应为 1 至 64 个小写字母、数字、- 或 _", "must be 1 to 64 of a-z, 0-9, - and _"));
        } else if (PSEUDONYM.matcher(id).matches()) {
            add(place, id, Text.of("这种编号（h、n、c、p 加六位数字）留作测算中的代号，请换一个",
                    "is of the form kept for pseudonyms (h, n, c or p and six digits); choose another"));
        }
    }

    /** Ids, each once. */
    public void ids(String place, @Nullable List<String> ids) {
        list(place, ids, 200);
        for (int i = 0; ids != null && i < ids.size(); i++) {
            id(place + "[" + i + "]", ids.get(i));
        }
    }

    /** One line of text of {@code least} to {@code most} characters; never shown, for it may be a name. */
    public void line(String place, String text, int least, int most) {
        text(place, text, least, most);
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            add(place, "", Text.of("应为一行，不能换行", "must be one line"));
        }
    }

    /** Lines of text, {@code least} to {@code most} characters together; never shown, for it may name somebody. */
    public void text(String place, String text, int least, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most || length < least || (least > 0 && text.isBlank())) {
            add(place, "", Text.of("应为 " + least + " 至 " + most + " 个字，现为 " + length + " 个",
                    "must be " + least + " to " + most + " characters, is " + length));
        }
        if (CONTROL.matcher(text).find()) {
            add(place, "", Text.of("不能含控制字符", "must not contain control characters"));
        }
    }

    /** A number within bounds, both included; null is not looked at. */
    public void range(String place, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            add(place, number.toString(),
                    Text.of("应为 " + least + " 至 " + most, "must be " + least + " to " + most));
        }
    }

    /** A day of this or the last century's second half; null is not looked at. */
    public void day(String place, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            add(place, day.toString(), Text.of("应在 " + FIRST_DAY + " 至 " + LAST_DAY + " 之间",
                    "must lie between " + FIRST_DAY + " and " + LAST_DAY));
        }
    }

    /** At most so many elements, each once; null is not looked at. */
    public void list(String place, @Nullable List<?> list, int most) {
        if (list == null) {
            return;
        }
        if (list.size() > most) {
            add(place, Integer.toString(list.size()), Text.of("最多 " + most + " 项", "must be at most " + most));
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(list.get(i))) {
                add(place + "[" + i + "]", list.get(i).toString(), Text.of("重复", "occurs twice"));
            }
        }
    }

    /** All that was found, in the order it was looked for. */
    public List<Violation> found() {
        return List.copyOf(found);
    }

    /** Throws a {@link Refusal} of that kind if anything was found. */
    public void refuse(Refusal.Kind kind) {
        if (!found.isEmpty()) {
            throw new Refusal(kind, found);
        }
    }
}
