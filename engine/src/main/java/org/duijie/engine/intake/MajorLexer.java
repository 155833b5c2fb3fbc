package org.duijie.engine.intake;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Divides a text into the words of the {@link MajorLexicon}: of all ways to do so the one that leaves the fewest symbols
 * unexplained, then the one with the fewest words, so that 和 within a name does not divide it and 学科教学 is not 学 and 科教.
 * Time is linear in the text, for no word is longer than the longest name.
 */
final class MajorLexer {

    private static final int UNKNOWN_SYMBOL = 1_000;
    private static final int WORD = 10;
    /** A name written across white space is likelier one name than two only if the parts are none. */
    private static final int GAP = 11;
    private static final List<Integer> CODE_LENGTHS = List.of(4, 6, 7);

    private final Symbols symbols;
    private final int[] cost;
    private final int[] end;
    private final @Nullable MajorWord[] word;

    private MajorLexer(Symbols symbols) {
        this.symbols = symbols;
        this.cost = new int[symbols.size() + 1];
        this.end = new int[symbols.size()];
        this.word = new MajorWord[symbols.size()];
    }

    /** The words in their order; they cover all symbols. */
    static List<MajorToken> tokens(Symbols symbols) {
        var lexer = new MajorLexer(symbols);
        for (int i = symbols.size() - 1; i >= 0; i--) {
            lexer.decide(i);
        }
        return lexer.collect();
    }

    private void decide(int i) {
        cost[i] = cost[i + 1] + UNKNOWN_SYMBOL;
        end[i] = i + 1;
        if (code(i)) {
            return;
        }
        MajorLexicon.words().at(symbols, i, (stop, found) -> {
            int whole = cost[stop] + WORD + gaps(i, stop) * GAP;
            if (whole <= cost[i]) {
                cost[i] = whole;
                end[i] = stop;
                word[i] = found;
            }
        });
    }

    private int gaps(int first, int last) {
        int gaps = 0;
        for (int i = first + 1; i < last; i++) {
            gaps += symbols.gapBefore(i) ? 1 : 0;
        }
        return gaps;
    }

    /** A code of a catalogue, or the number of an item in a list. */
    private boolean code(int i) {
        int digits = i;
        boolean lettered = isLetter(i) && isDigit(i + 1) && !isLetter(i - 1);
        if (lettered) {
            digits++;
        }
        if (!isDigit(digits) || !lettered && isDigit(i - 1)) {
            return false;
        }
        int stop = digits;
        while (isDigit(stop)) {
            stop++;
        }
        int marks = stop;
        while (marks < symbols.size() && marks - stop < 2 && (symbols.at(marks) == 't' || symbols.at(marks) == 'k')) {
            marks++;
        }
        var number = symbols.text(digits, stop);
        if (!lettered && stop - digits <= 2 && numbersItem(stop)) {
            take(i, stop + 1, MajorWord.Mark.STOP);
        } else if (CODE_LENGTHS.contains(stop - digits) || stop - digits == 2 && !lettered && bracketed(i, stop)) {
            take(i, marks, new MajorWord.Code(number, lettered));
        } else {
            return false;
        }
        return true;
    }

    private boolean numbersItem(int i) {
        return i < symbols.size() && (symbols.at(i) == '.' || symbols.at(i) == '、' || symbols.at(i) == '．')
                && !isDigit(i + 1);
    }

    /** Two digits are the code of a discipline only in brackets, 工学（08）; elsewhere they are any number. */
    private boolean bracketed(int i, int stop) {
        return i > 0 && symbols.at(i - 1) == '(' && stop < symbols.size()
                && (symbols.at(stop) == ')' || symbols.at(stop) == ',');
    }

    private void take(int i, int stop, MajorWord found) {
        cost[i] = cost[stop] + WORD;
        end[i] = stop;
        word[i] = found;
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < symbols.size() && symbols.at(i) >= '0' && symbols.at(i) <= '9';
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < symbols.size() && symbols.at(i) >= 'a' && symbols.at(i) <= 'z';
    }

    private List<MajorToken> collect() {
        var tokens = new ArrayList<MajorToken>();
        int i = 0;
        while (i < symbols.size()) {
            int from = i;
            if (word[i] != null) {
                i = end[i];
                tokens.add(new MajorToken(word[from], from, i));
                continue;
            }
            while (i < symbols.size() && word[i] == null) {
                i = end[i];
            }
            tokens.add(new MajorToken(null, from, i));
        }
        return tokens;
    }
}
