package org.duijie.api.fair;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * A QR code to be drawn as a path of squares one unit wide.
 *
 * @param size units a side, with the quiet zone
 * @param path the dark squares, as the {@code d} of an SVG path
 */
public record QrCode(int size, String path) {
    /** What the standard asks for around a code, in squares (ISO/IEC 18004). */
    private static final int QUIET_ZONE = 4;

    /**
     * The code of a text, which may lose a quarter of itself to scratches and thumbs.
     *
     * @param text at most some 600 characters
     */
    static QrCode of(String text) {
        BitMatrix squares = squares(text);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int from = 0; from < squares.getWidth(); from++) {
                int until = from;
                while (until < squares.getWidth() && squares.get(until, row)) {
                    until++;
                }
                if (until > from) {
                    path.append('M').append(from).append(' ').append(row).append('h').append(until - from).append("v1h")
                            .append(from - until).append('z');
                    from = until;
                }
            }
        }
        return new QrCode(squares.getWidth(), path.toString());
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.CHARACTER_SET,
                    "UTF-8", EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN,
                    QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a code: " + text.length() + " characters", e);
        }
    }
}
