package dev.zhixing.formats.project;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Finds out how a text without a declaration is encoded. */
final class TextEncoding {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TextEncoding() {}

    /** UTF-8 where it is valid; else Chinese where most letters come in pairs; else Western. */
    static Charset of(byte[] content) {
        if (decode(content, StandardCharsets.UTF_8) != null) {
            return StandardCharsets.UTF_8;
        }
        String chinese = decode(content, CHINESE);
        return chinese != null && isMostlyHan(chinese) ? CHINESE : WESTERN;
    }

    private static boolean isMostlyHan(String text) {
        long foreign = text.codePoints().filter(c -> c > 127).count();
        long han =
                text.codePoints()
                        .filter(c -> c > 127)
                        .filter(
                                c ->
                                        Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                                                || (c >= 0x3000 && c <= 0x303F)
                                                || (c >= 0xFF00 && c <= 0xFFEF))
                        .count();
        return han * 10 >= foreign * 9;
    }

    private static @org.jspecify.annotations.Nullable String decode(byte[] content, Charset as) {
        try {
            return as.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
