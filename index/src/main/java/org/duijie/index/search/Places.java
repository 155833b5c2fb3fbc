package org.duijie.index.search;

import java.util.Map;

import org.duijie.engine.text.Text;

/** Where in a record something stands, in words. */
public final class Places {
    private static final Map<String, Text> OF = Map.ofEntries(
            Map.entry(FieldNames.NAME, Text.of("标题", "title")),
            Map.entry(FieldNames.NAME_PIECES, Text.of("标题中相连的字", "characters of the title")),
            Map.entry(FieldNames.NAME_SPELLED, Text.of("标题的拼音", "pinyin of the title")),
            Map.entry(FieldNames.NAME_INITIALS, Text.of("标题的拼音首字母", "initials of the title")),
            Map.entry(FieldNames.OWNER_PIECES, Text.of("单位名称", "name of the employer")),
            Map.entry(FieldNames.OWNER_SPELLED, Text.of("单位名称的拼音", "pinyin of the employer")),
            Map.entry(FieldNames.OWNER_INITIALS, Text.of("单位名称的拼音首字母", "initials of the employer")),
            Map.entry(FieldNames.TERMS, Text.of("所列技能、专业、地区等", "skills, majors, places and the like")),
            Map.entry(FieldNames.TERMS_PARTS,
                    Text.of("所列技能、专业、地区等的一部分", "part of skills, majors, places and the like")),
            Map.entry(FieldNames.CODES, Text.of("所列技能、专业、地区等的拼音", "pinyin of skills, majors, places and the like")),
            Map.entry(FieldNames.TEXT, Text.of("正文", "text")),
            Map.entry(FieldNames.TEXT_PARTS, Text.of("正文中词的一部分", "part of a word of the text")));

    private Places() {}

    /** What people call a field of this room; the field itself if it is none of those that are searched. */
    public static Text of(String field) {
        return OF.getOrDefault(field, Text.same(field));
    }
}
