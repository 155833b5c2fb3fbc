package org.duijie.engine.importing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.MajorRequirement;
import org.duijie.engine.need.MajorsAsked;
import org.duijie.engine.vocabulary.Major;

/** The column of majors a position asks for: the words people write, or terms with codes as an export writes them. */
final class MajorCells {
    private static final String PATH = "terms.majors";
    private static final String ONLY = "仅限";
    private static final String WIDENED = "相关：";
    private static final String UNSURE = "待定：";
    private static final String ANY = "不限";

    private MajorCells() {}

    static Column asked() {
        return Column.of(PATH, "专业要求", "Majors", cell -> {
            MajorsAsked coded = coded(cell.text());
            if (coded == null) {
                words(cell);
            } else {
                cell.draft().put(PATH, coded);
            }
            cell.draft().typed(cell.column(), cell.text());
        }, MajorCells::written)
                .also("专业", "专业学科类别", "所需专业", "专业名称", "专业类别", "学科专业", "专业条件", "需求专业", "招聘专业", "专业需求", "专业及要求", "所学专业",
                        "专业要求及代码")
                .note("照平常写法即可，如 化工类、材料类及相关专业；不限专业", "as usual, such as 化工类、材料类及相关专业").example("化工与制药类、化学类");
    }

    private static void words(Reading cell) {
        MajorRequirement said = cell.majors();
        // Words that could not be read at all are no statement that any major will do.
        if (said.any() || !said.majors().isEmpty() || !said.widened().isEmpty() || !said.unsure().isEmpty()) {
            cell.draft().put(PATH, new MajorsAsked(said.any() ? List.of() : said.majors(),
                    said.any() ? List.of() : said.widened(), said.any() ? List.of() : said.unsure(), said.only()));
        } else {
            cell.draft().remove(PATH);
        }
        said.unresolved().forEach(reading -> cell.remark(reading.span().words(),
                "“%s”认不出是什么专业%s".formatted(PlainCells.clip(reading.span().words()), hints(reading.hints(), "\n可能是 ")),
                "\"%s\" is no major known here%s".formatted(PlainCells.clip(reading.span().words()),
                        hints(reading.hints(), "\nMaybe "))));
        if (!said.unsure().isEmpty()) {
            cell.remark(cell.text(), "有两种读法的专业名，待确认：" + names(said.unsure()),
                    "Names of majors that may be read in two ways: " + names(said.unsure()));
        }
        if (!said.widened().isEmpty()) {
            cell.remark(cell.text(), "“相关专业”放宽到：" + names(said.widened()),
                    "Related majors, widened to: " + names(said.widened()));
        }
    }

    private static String hints(List<Major> near, String opening) {
        return near.isEmpty() ? "" : opening + names(near);
    }

    private static String names(List<Major> majors) {
        return String.join("、", majors.stream().limit(6).map(TermCells::shown).toList())
                + (majors.size() > 6 ? "…" : "");
    }

    /** What an export wrote: each term with its code; null if the text is not of that form. */
    private static @Nullable MajorsAsked coded(String text) {
        boolean only = text.startsWith(ONLY + " ");
        List<Major> named = new ArrayList<>();
        List<Major> widened = new ArrayList<>();
        List<Major> unsure = new ArrayList<>();
        for (String part : (only ? text.substring(ONLY.length() + 1) : text).split("；")) {
            String kind = part.startsWith(WIDENED) ? WIDENED : part.startsWith(UNSURE) ? UNSURE : "";
            String term = part.substring(kind.length());
            if (only && term.equals(ANY)) {
                continue;
            }
            Major major = term.indexOf('(') > 0 && term.endsWith(")") ? TermCells.exact(term, Major.all()) : null;
            if (major == null || !TermCells.shown(major).equals(term)) {
                return null;
            }
            switch (kind) {
                case WIDENED -> widened.add(major);
                case UNSURE -> unsure.add(major);
                default -> named.add(major);
            }
        }
        return new MajorsAsked(named, widened, unsure, only);
    }

    private static String written(Draft record) {
        if (!record.has(PATH)) {
            return "";
        }
        List<String> parts = new ArrayList<>(shown(record, ".named", ""));
        parts.addAll(shown(record, ".widened", WIDENED));
        parts.addAll(shown(record, ".unsure", UNSURE));
        String terms = parts.isEmpty() ? ANY : String.join("；", parts);
        return record.get(PATH + ".only").asBoolean(false) ? ONLY + " " + terms : terms;
    }

    private static List<String> shown(Draft record, String list, String before) {
        List<String> codes = record.texts(PATH + list);
        return codes == null
                ? List.of()
                : codes.stream().map(code -> before + TermCells.shown(Major.of(code))).toList();
    }
}
