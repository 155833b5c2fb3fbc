package org.duijie.engine.sheet.grid;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.text.Text;

/**
 * The text in bytes whose encoding nobody names: by its mark, else UTF-8 where it is that without fault, else GB18030, which
 * takes in GBK and GB2312. Lines of UTF-8 among others, as lists have them that were put together by hand, are read as such.
 */
final class CsvText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** A list of this many thousandths of unreadable characters is no list. */
    private static final int UNREADABLE_PER_MILLE = 50;
    private static final int UNREADABLE_AT_LEAST = 20;

    private CsvText() {}

    static String decode(byte[] file, List<Text> notices) {
        String text = marked(file);
        if (text == null) {
            text = strict(file, StandardCharsets.UTF_8);
        }
        if (text == null) {
            text = lineByLine(file, notices);
        }
        long unreadable = text.chars().filter(c -> c == 0xfffd || c < ' ' && c != '\n' && c != '\r' && c != '\t')
                .count();
        if (unreadable > UNREADABLE_AT_LEAST && unreadable * 1000 > text.length() * (long) UNREADABLE_PER_MILLE) {
            throw Limits.refusal("不是表格文件，或编码无法识别；请在表格软件中另存为 .xlsx 后再上传",
                    "This is no list, or in an unknown encoding; save it as .xlsx in a spreadsheet program");
        }
        return text;
    }

    private static @Nullable String marked(byte[] file) {
        if (starts(file, 0xef, 0xbb, 0xbf)) {
            byte[] rest = new byte[file.length - 3];
            System.arraycopy(file, 3, rest, 0, rest.length);
            return strict(rest, StandardCharsets.UTF_8);
        }
        if (starts(file, 0xff, 0xfe)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(file, 0xfe, 0xff)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        return unmarkedUtf16(file);
    }

    /** Lists have commas and line ends; in UTF-16 these are pairs with a zero on the same side, far more than on the other. */
    private static @Nullable String unmarkedUtf16(byte[] file) {
        int[] zeros = new int[2];
        int length = Math.min(file.length & ~1, 4_000);
        for (int i = 0; i < length; i++) {
            if (file[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (zeros[0] + zeros[1] < Math.max(2, length / 50)
                || Math.min(zeros[0], zeros[1]) * 4 > Math.max(zeros[0], zeros[1])) {
            return null;
        }
        return new String(file, zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static boolean starts(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String lineByLine(byte[] file, List<Text> notices) {
        StringBuilder text = new StringBuilder(file.length);
        ByteArrayOutputStream run = new ByteArrayOutputStream();
        boolean mixed = false;
        int from = 0;
        while (from < file.length) {
            int to = from;
            while (to < file.length && file[to] != '\n') {
                to++;
            }
            to = Math.min(file.length, to + 1);
            byte[] line = new byte[to - from];
            System.arraycopy(file, from, line, 0, line.length);
            String utf8 = plainlyUtf8(line);
            if (utf8 == null) {
                run.writeBytes(line);
            } else {
                mixed = true;
                text.append(run.toString(GB18030)).append(utf8);
                run.reset();
            }
            from = to;
        }
        text.append(run.toString(GB18030));
        if (mixed) {
            notices.add(Text.of("文件混用了两种编码（GBK 与 UTF-8），已逐行识别，请核对",
                    "The file mixes two encodings (GBK and UTF-8); each line was read in its own, please check"));
        }
        return text.toString();
    }

    /** The line, if it is UTF-8 and holds what GB18030 hardly is by chance: two characters of three bytes. */
    private static @Nullable String plainlyUtf8(byte[] line) {
        int wide = 0;
        for (byte b : line) {
            if ((b & 0xf0) == 0xe0) {
                wide++;
            }
        }
        if (wide < 2) {
            return null;
        }
        String text = strict(line, StandardCharsets.UTF_8);
        return text != null && text.chars().filter(c -> c >= 0x3000).count() >= 2 ? text : null;
    }
}
