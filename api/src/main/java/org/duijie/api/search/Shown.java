package org.duijie.api.search;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.duijie.api.need.TermsLines;
import org.duijie.api.page.Lines;
import org.duijie.api.page.Names;
import org.duijie.api.party.ProfileLines;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.Party;
import org.duijie.engine.text.Text;
import org.duijie.engine.vocabulary.Term;
import org.duijie.index.search.Marks;
import org.duijie.index.search.Stated;

/**
 * Where in a record the words stand that it was found by.
 *
 * @param name its name in pieces, a masked one without marks
 * @param owner the name of the party whose need it is, in pieces; empty for a party
 * @param passages what else has a mark, at most {@value #MOST}; in Chinese, as that is what is looked through
 */
record Shown(List<Marks.Piece> name, List<Marks.Piece> owner, List<Passage> passages) {
    private static final int MOST = 3;
    private static final int LENGTH = 60;

    /**
     * Something a record states, with marks.
     *
     * @param label what it tells
     * @param pieces what is told, in pieces
     */
    record Passage(Text label, List<Marks.Piece> pieces) {
        private boolean marked() {
            return pieces.stream().anyMatch(Marks.Piece::marked);
        }
    }

    static Shown of(Hit hit, Names names, Marks marks) {
        return switch (hit) {
            case Hit.OfParty of -> of(of.party().value(), names, marks);
            case Hit.OfNeed of -> of(of.need().value(), names, marks);
        };
    }

    private static Shown of(Party party, Names names, Marks marks) {
        boolean masked = party.partyKind().person() && !names.shown();
        String name = names.of(party);
        Lines written = new Lines();
        if (party instanceof Graduate graduate) {
            written.add("毕业院校", "School", graduate.school(), Text::same);
        }
        return of(masked ? List.of(new Marks.Piece(name, false)) : marks.name(name), List.of(),
                ProfileLines.of(party, names), written, Stated.by(party).terms(), marks);
    }

    private static Shown of(Need need, Names names, Marks marks) {
        Lines written = new Lines().add("说明", "Description", Text.same(TermsLines.description(need)));
        if (need instanceof Position position) {
            written.add("原文", "As written", Text.same(position.requirement()));
        }
        return of(marks.name(need.title()), marks.name(names.party(need.owner())),
                TermsLines.of(need.terms(), names), written, Stated.by(need).terms(), marks);
    }

    /** What is nearest to how it was typed: the words themselves, else what is spelled so, else another name of a term. */
    private static Shown of(List<Marks.Piece> name, List<Marks.Piece> owner, List<Lines.Line> stated, Lines written,
            Set<Term> terms, Marks marks) {
        List<Passage> literal = passages(Stream.concat(stated.stream(), written.toList().stream()),
                text -> marks.passage(text, LENGTH));
        if (!literal.isEmpty() || Stream.concat(name.stream(), owner.stream()).anyMatch(Marks.Piece::marked)) {
            return new Shown(name, owner, literal);
        }
        List<Passage> spelled = passages(stated.stream(), marks::name);
        return new Shown(name, owner, spelled.isEmpty() ? byOtherNames(terms, marks) : spelled);
    }

    private static List<Passage> passages(Stream<Lines.Line> lines, Function<String, List<Marks.Piece>> marked) {
        return lines.filter(Lines.Line::stated).map(l -> new Passage(l.label(), marked.apply(l.value().zh())))
                .filter(Passage::marked).limit(MOST).toList();
    }

    private static List<Passage> byOtherNames(Set<Term> terms, Marks marks) {
        return terms.stream()
                .flatMap(term -> Stated.names(term).stream()
                        .map(other -> new Passage(Text.same(term.name()), marks.name(other)))
                        .filter(Passage::marked).limit(1))
                .limit(MOST).toList();
    }
}
