package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads pasted paragraphs about positions: 急需精细化工工艺工程师2名，硕士，化工类，年薪15-20万，五险一金，朝阳市龙城区. Several positions, a line or
 * a number each, become several drafts. Never throws; safe to call from any thread.
 */
public final class NeedText {

    /** Positions in one text; what follows belongs to the last. */
    private static final int MOST = 100;
    private static final Pattern START = Pattern.compile(
            "(?:^|\n|(?<=[;。])) *(?:\\(?\\d{1,2}(?:[、)]|\\.(?!\\d))|[①-⑳]|[一二三四五六七八九十]{1,2}、|(?=[^\\s\\d]))");
    private static final Pattern POSITION = Pattern.compile("(?:岗位|职位|岗位名称|职位名称|招聘岗位|招聘职位) ?\\]? ?:");
    private static final Pattern STAFF = Pattern.compile("员工|现有|团队|年产|公司有|职工");

    private final MajorText majors;
    private final SkillText skills;

    /** A reader that cites these rulings. */
    public NeedText(Precedents precedents) {
        this.majors = new MajorText(precedents);
        this.skills = new SkillText(precedents);
    }

    /** The positions a text describes, at least one unless it is blank. */
    public List<NeedDraft> read(String text) {
        var passage = Passage.of(text);
        if (passage.whole().words().isEmpty()) {
            return List.of();
        }
        var drafts = new ArrayList<NeedDraft>();
        var starts = starts(passage);
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : passage.length();
            drafts.add(new NeedDraftReader(passage, from, to, starts.get(i), majors, skills).draft());
        }
        return drafts;
    }

    /** Where positions begin: at a line or number that counts people or is labelled so. */
    private static List<Integer> starts(Passage passage) {
        var starts = new ArrayList<Integer>();
        var folded = passage.folded();
        var places = new ArrayList<Integer>();
        var matcher = START.matcher(folded);
        while (matcher.find()) {
            places.add(matcher.start());
        }
        places.add(folded.length());
        for (int i = 0; i + 1 < places.size() && starts.size() < MOST; i++) {
            int from = places.get(i);
            int to = Math.max(places.get(i + 1), from);
            var line = folded.substring(from, to);
            boolean counts = HeadcountText.find(passage, from, firstClause(folded, from, to)) != null
                    && !STAFF.matcher(line.substring(0, firstClause(folded, from, to) - from)).find();
            if (counts || POSITION.matcher(line).find()) {
                starts.add(from);
            }
        }
        return starts.isEmpty() ? List.of(0) : starts;
    }

    private static int firstClause(String folded, int from, int to) {
        int i = from;
        while (i < to && (folded.charAt(i) <= ' ' || i == from)) {
            i++;
        }
        while (i < to && ",;。\n".indexOf(folded.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
