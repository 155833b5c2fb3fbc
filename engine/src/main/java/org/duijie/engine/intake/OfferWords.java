package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.Clauses.Clause;
import org.duijie.engine.party.Answer;
import org.duijie.engine.party.ContractKind;

/** What a position offers and asks for in fixed words: lodging, shifts, contract, certificates, English. */
final class OfferWords {

    private static final int MOST_CERTIFICATES = 20;
    private static final Pattern NO_LODGING = Pattern.compile("不(?:包|提供|含)(?:吃)?(?:食)?(?:住|宿)|(?:食宿|住宿)自理|无(?:住宿|宿舍)");
    private static final Pattern LODGING = Pattern
            .compile("包吃包?住|包食宿|包住|管吃住|管住|(?:提供|免费|有)(?:免费)?(?:食宿|住宿|宿舍|公寓)|供吃住|食宿全包|人才公寓");
    private static final Pattern NO_SHIFTS = Pattern.compile("长白班|常白班|不(?:用|需)?倒班|无夜班|正常班|双休");
    private static final Pattern SHIFTS = Pattern.compile("倒班|[两二三四]班|轮班|夜班|翻班|能上夜|班次轮换");
    private static final Pattern INTERNSHIP = Pattern.compile("实习(?!经[历验]|期)|见习(?!期)");
    private static final Pattern PART_TIME = Pattern.compile("兼职|小时工|临时工|钟点工|灵活用工");
    private static final Pattern FULL_TIME = Pattern.compile("全职|正式(?:工|员工|编制)|劳动合同|合同制");
    private static final Pattern CERTIFICATE = Pattern.compile(
            "[\u4e00-\u9fff]{0,6}?(?:驾驶证|驾照)[abc][1-3]|[\u4e00-\u9fffa-z0-9]{1,14}?(?:驾照|(?<![保验认论凭见签])证(?![明件券据实])书?)"
                    + "|(?<![a-z])[abc][1-3](?:驾照|照|本|证)?(?![a-z0-9])");
    private static final Pattern LEAD = Pattern
            .compile("^.*?(?:持有|持|具有|具备|取得|获得|拥有|须有|需有|有|须|需|考取|要求|优先|或|和|及|与)(?=.{2})");
    private static final Pattern ENGLISH = Pattern
            .compile("(?:英语|cet) ?-? ?(?<level>[四六46])级?|(?:大学英语)(?<grade>[四六])级");

    private final Passage passage;
    private final List<Clause> clauses;
    private final Set<Clause> used;

    OfferWords(Passage passage, List<Clause> clauses, Set<Clause> used) {
        this.passage = passage;
        this.clauses = clauses;
        this.used = used;
    }

    @Nullable
    Marked<Answer> lodging() {
        var no = first(NO_LODGING, Answer.NO);
        return no != null ? no : first(LODGING, Answer.YES);
    }

    @Nullable
    Marked<Answer> shiftWork() {
        var no = first(NO_SHIFTS, Answer.NO);
        return no != null ? no : first(SHIFTS, Answer.YES);
    }

    @Nullable
    Marked<ContractKind> contract() {
        var part = first(PART_TIME, ContractKind.PART_TIME);
        var full = first(FULL_TIME, ContractKind.FULL_TIME);
        var practice = first(INTERNSHIP, ContractKind.INTERNSHIP);
        return practice != null ? practice : part != null ? part : full;
    }

    @Nullable
    Marked<Integer> englishLevel() {
        for (var clause : clauses) {
            var found = ENGLISH.matcher(passage.folded()).region(clause.from(), clause.to());
            if (found.find()) {
                var level = found.group("level") == null ? found.group("grade") : found.group("level");
                used.add(clause);
                return new Marked<>("四4".contains(level) ? 4 : 6, passage.span(found), Sureness.RESOLVED);
            }
        }
        return null;
    }

    List<Marked<String>> certificates() {
        var certificates = new ArrayList<Marked<String>>();
        for (var clause : clauses) {
            var found = CERTIFICATE.matcher(passage.folded()).region(clause.from(), clause.to());
            while (found.find() && certificates.size() < MOST_CERTIFICATES) {
                certificates.add(certificate(found.toMatchResult()));
                used.add(clause);
            }
        }
        return certificates;
    }

    private Marked<String> certificate(MatchResult found) {
        var lead = LEAD.matcher(found.group());
        int from = lead.find() ? found.start() + lead.end() : found.start();
        var span = passage.span(from, found.end());
        return new Marked<>(span.words(), span, Sureness.AMBIGUOUS);
    }

    private <T> @Nullable Marked<T> first(Pattern pattern, T value) {
        for (var clause : clauses) {
            var found = pattern.matcher(passage.folded()).region(clause.from(), clause.to());
            if (found.find()) {
                used.add(clause);
                return new Marked<>(value, passage.span(found), Sureness.RESOLVED);
            }
        }
        return null;
    }
}
