package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.intake.MajorReading.Role;
import org.duijie.engine.intake.MajorWord.Mark;
import org.duijie.engine.vocabulary.Catalogue;
import org.duijie.engine.vocabulary.EducationLevel;

/**
 * Puts the words of a requirement together: which names belong to which level, which are preferred or shut out, what a
 * bracket says of the name before it. One pass, one parser for each text.
 */
final class MajorParser {

    /** Words in a bracket; a longer one was never closed. */
    private static final int LONGEST_BRACKET = 200;

    /**
     * A place where the text speaks of all items since another place.
     *
     * @param any whether it says "any major", else "related majors"
     * @param from index of the first item it speaks of
     * @param to index behind the last
     */
    record Remark(boolean any, Set<Catalogue> catalogues, Role role, int from, int to, int first, int last) {}

    final List<MajorItem> items = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    boolean only;

    private final Symbols symbols;
    private final List<MajorToken> tokens;
    private Set<Catalogue> section = EnumSet.allOf(Catalogue.class);
    private boolean excluding;
    private int sectionStart;
    private int clauseStart;
    private @Nullable MajorItem open;
    private int i;

    MajorParser(Symbols symbols) {
        this.symbols = symbols;
        this.tokens = MajorTokens.settled(symbols, MajorLexer.tokens(symbols));
        while (i < tokens.size()) {
            step();
        }
        close();
    }

    private void step() {
        var token = tokens.get(i);
        if (symbols.gapBefore(token.first())) {
            close();
        }
        switch (token.word()) {
            case null -> use(null, token);
            case MajorWord.Name name -> use(name, token);
            case MajorWord.Code code -> code(code, token);
            case MajorWord.Level level -> level();
            case Mark mark -> mark(mark, token);
        }
    }

    private MajorItem opened(MajorToken token) {
        if (open == null) {
            open = new MajorItem(section, excluding ? Role.EXCLUDED : Role.REQUIRED, token.first());
            items.add(open);
        }
        open.last = token.last();
        return open;
    }

    private void use(MajorWord.@Nullable Name name, MajorToken token) {
        if (open != null && open.code != null && !open.uses.isEmpty()) {
            close();
        }
        opened(token).uses.add(new MajorItem.Use(name, token.first(), token.last()));
        i++;
    }

    private void code(MajorWord.Code code, MajorToken token) {
        var item = open;
        if (item == null && !items.isEmpty() && awaitsCode(items.getLast(), token)) {
            item = items.getLast();
        }
        if (item == null || item.code != null) {
            close();
            item = opened(token);
        }
        item.code = code;
        item.last = token.last();
        i++;
    }

    /** A code behind white space belongs to the name before it unless it opens the next: 法学类 0301、政治学类 0302. */
    private boolean awaitsCode(MajorItem item, MajorToken token) {
        boolean beside = i > 0 && tokens.get(i - 1).last() == token.first() && item.last == tokens.get(i - 1).last();
        boolean opensNext = i + 1 < tokens.size() && tokens.get(i + 1).word() instanceof MajorWord.Name;
        return beside && item.code == null && !opensNext;
    }

    private void mark(Mark mark, MajorToken token) {
        i++;
        switch (mark) {
            case OPEN -> bracket(token);
            case CLASS -> suffix(token, 1);
            case DISCIPLINE -> suffix(token, 0);
            case FILLER -> suffix(token, MajorItem.ANY_DEPTH);
            case COMMA, STOP -> endClause();
            case PAUSE, COLON, CLOSE, UP, INCLUDING -> close();
            case ONLY -> only |= i < tokens.size() && !(tokens.get(i).word() instanceof MajorWord.Level);
            case ANY -> remark(true, items.size(), token);
            case WIDEN -> remark(false, sectionStart, token);
            case PREFER -> setRole(Role.PREFERRED);
            case EXCEPT -> {
                close();
                excluding = true;
            }
            case OUTSIDE -> {
                if (!excluding) {
                    setRole(Role.EXCLUDED);
                }
                endClause();
            }
        }
    }

    private void suffix(MajorToken token, int depth) {
        if (open != null && open.last == token.first()) {
            open.depth = depth;
            open.last = depth == MajorItem.ANY_DEPTH ? open.last : token.last();
        }
        close();
    }

    private void close() {
        open = null;
    }

    private void endClause() {
        close();
        excluding = false;
        clauseStart = items.size();
    }

    private void setRole(Role role) {
        close();
        for (int k = clauseStart; k < items.size(); k++) {
            items.get(k).role = role;
        }
        for (int k = 0; k < remarks.size(); k++) {
            var remark = remarks.get(k);
            if (remark.from() >= clauseStart || remark.to() > clauseStart) {
                remarks.set(k, new Remark(remark.any(), remark.catalogues(), role, remark.from(), remark.to(),
                        remark.first(), remark.last()));
            }
        }
    }

    private void remark(boolean any, int from, MajorToken token) {
        close();
        remarks.add(new Remark(any, section, Role.REQUIRED, from, items.size(), token.first(), token.last()));
    }

    /** A level before a colon, in brackets or straight before a name says whose majors follow; else it is about education. */
    private void level() {
        close();
        int start = i;
        var label = MajorTokens.label(tokens, i);
        boolean bracketed = start > 0 && tokens.get(start - 1).is(Mark.OPEN);
        i = label.end();
        if (i >= tokens.size()) {
            return;
        }
        var next = tokens.get(i);
        boolean colon = next.is(Mark.COLON);
        if (colon || bracketed && next.is(Mark.CLOSE)) {
            i++;
            begin(label.catalogues());
        } else if (next.word() instanceof MajorWord.Name || next.word() instanceof MajorWord.Code
                || next.is(Mark.ANY) || next.is(Mark.ONLY)) {
            begin(label.catalogues());
        } else if (next.is(Mark.PREFER)) {
            i++;
        }
    }

    private void begin(Set<Catalogue> catalogues) {
        section = catalogues;
        sectionStart = items.size();
        endClause();
    }

    /** What stands in brackets behind a name is about it; elsewhere brackets only divide. */
    private void bracket(MajorToken token) {
        var item = open == null ? before(token) : open;
        int end = closing();
        boolean heading = symbols.at(token.first()) == '[' && i < tokens.size()
                && tokens.get(i).word() instanceof MajorWord.Level;
        if (end == i + 1 && MajorTokens.isNumber(symbols, tokens.get(i))) {
            i = end + 1;
            close();
            return;
        }
        if (item == null || end < 0 || heading) {
            close();
            return;
        }
        var bracket = new MajorBracket(symbols, tokens.subList(i, end), item);
        items.addAll(bracket.apply());
        only |= bracket.limitsAll();
        item.last = tokens.get(end).last();
        i = end + 1;
        close();
    }

    /** The item that ends where this word begins, 专业 between them or not; null if there is none. */
    private @Nullable MajorItem before(MajorToken token) {
        if (items.isEmpty()) {
            return null;
        }
        int end = items.getLast().last;
        var between = i >= 2 ? tokens.get(i - 2) : token;
        return end == token.first() || between.is(Mark.FILLER) && between.first() == end ? items.getLast() : null;
    }

    private int closing() {
        int depth = 1;
        for (int k = i; k < tokens.size() && k - i < LONGEST_BRACKET; k++) {
            depth += tokens.get(k).is(Mark.OPEN) ? 1 : tokens.get(k).is(Mark.CLOSE) ? -1 : 0;
            if (depth == 0) {
                return k;
            }
        }
        return -1;
    }

    /** The catalogues of those who have one of these levels. */
    static Set<Catalogue> catalogues(Set<EducationLevel> levels) {
        var catalogues = EnumSet.noneOf(Catalogue.class);
        levels.forEach(level -> catalogues.addAll(Catalogue.of(level)));
        return catalogues.isEmpty() ? EnumSet.allOf(Catalogue.class) : catalogues;
    }
}
