package org.duijie.engine.backup;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The end of a backup: the SHA-256 of all bytes before it as one line, in a gzip member (RFC 1952) of its own. That member is
 * not compressed and made here byte by byte, so that one digest has one seal and any other byte is a wrong one.
 */
final class Seal {
    private static final byte[] MEMBER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final byte LAST_AND_STORED = 1;
    private static final String BEFORE = "\"sha256:";
    private static final String AFTER = "\"\n";
    private static final int DIGITS = 64;
    private static final int LINE = BEFORE.length() + DIGITS + AFTER.length();
    private static final int LINE_AT = MEMBER.length + 1 + 2 * Short.BYTES;

    /** How many bytes it has. */
    static final int LENGTH = LINE_AT + LINE + 2 * Integer.BYTES;

    private Seal() {}

    /** A digest of the kind it takes. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The seal for a digest. */
    static byte[] of(byte[] digest) {
        byte[] line = (BEFORE + HexFormat.of().formatHex(digest) + AFTER).getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(line);
        return ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN).put(MEMBER).put(LAST_AND_STORED)
                .putShort((short) LINE).putShort((short) ~LINE).put(line).putInt((int) sum.getValue()).putInt(LINE)
                .array();
    }

    /** Whether bytes are a seal, whatever of. */
    static boolean is(byte[] bytes) {
        byte[] before = BEFORE.getBytes(StandardCharsets.US_ASCII);
        return bytes.length == LENGTH && Arrays.equals(bytes, 0, MEMBER.length, MEMBER, 0, MEMBER.length)
                && Arrays.equals(bytes, LINE_AT, LINE_AT + before.length, before, 0, before.length);
    }
}
