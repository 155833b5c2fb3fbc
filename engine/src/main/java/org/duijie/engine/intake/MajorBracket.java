package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.duijie.engine.intake.MajorWord.Mark;
import org.duijie.engine.vocabulary.EducationLevel;

/** What stands in brackets behind a name: its code, a level, or the directions it is narrowed down to. */
final class MajorBracket {

    private final Symbols symbols;
    private final List<MajorToken> tokens;
    private final MajorItem item;
    private boolean limitsAll;

    MajorBracket(Symbols symbols, List<MajorToken> tokens, MajorItem item) {
        this.symbols = symbols;
        this.tokens = tokens;
        this.item = item;
    }

    /** Lets the item know what the bracket says, and answers with what it shuts out. */
    List<MajorItem> apply() {
        var excluded = new ArrayList<MajorItem>(0);
        var levels = EnumSet.noneOf(EducationLevel.class);
        var direction = new ArrayList<MajorToken>();
        boolean illustrates = false;
        boolean excludes = false;
        for (var token : tokens) {
            switch (token.word()) {
                case MajorWord.Code code -> item.code = item.code == null ? code : item.code;
                case MajorWord.Level level -> levels.add(level.level());
                case Mark mark -> {
                    item.narrowed |= mark == Mark.ONLY;
                    item.depth = mark == Mark.DISCIPLINE && tokens.size() == 1 ? 0 : item.depth;
                    illustrates |= mark == Mark.INCLUDING || mark == Mark.PREFER;
                    excludes |= mark == Mark.EXCEPT || mark == Mark.OUTSIDE;
                    if (mark == Mark.PAUSE || mark == Mark.COMMA || mark == Mark.STOP) {
                        narrow(direction);
                    }
                }
                case MajorWord.Name name -> direction.add(token);
                case null -> direction.add(token);
            }
        }
        narrow(direction);
        limitsAll = item.narrowed && item.directions.isEmpty() && levels.isEmpty();
        if (excludes) {
            item.directions.forEach(each -> excluded.add(excluded(each)));
        }
        if (illustrates || excludes) {
            item.directions.clear();
            item.narrowed = false;
        }
        if (!levels.isEmpty() && item.directions.isEmpty()) {
            item.catalogues = MajorParser.catalogues(levels);
        }
        return excluded;
    }

    /** Whether it limits the whole requirement to what is named, as 仅限以上专业 does. */
    boolean limitsAll() {
        return limitsAll;
    }

    private MajorItem excluded(MajorItem.Direction direction) {
        var out = new MajorItem(item.catalogues, MajorReading.Role.EXCLUDED, direction.first());
        out.uses.add(new MajorItem.Use(direction.name(), direction.first(), direction.last()));
        out.last = direction.last();
        return out;
    }

    private void narrow(List<MajorToken> direction) {
        // Latin letters alone are the name once more, abbreviated or in English.
        direction.removeIf(token -> token.word() == null && symbols.text(token.first(), token.last()).chars()
                .allMatch(c -> c < 0x80));
        if (direction.isEmpty()) {
            return;
        }
        var first = direction.getFirst();
        var name = direction.size() == 1 && first.word() instanceof MajorWord.Name one ? one : null;
        item.directions.add(new MajorItem.Direction(name, first.first(), direction.getLast().last()));
        direction.clear();
    }
}
