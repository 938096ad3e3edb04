package dev.zhixing.base.files.internal;

import java.nio.charset.StandardCharsets;

/**
 * Tells a few types that a browser can show without running anything. By the content's first bytes
 * only; never SVG or HTML, which can carry scripts.
 */
final class MediaTypes {

    static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}

    static String of(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "image/png";
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return "image/gif";
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return "image/webp";
        }
        return text.startsWith("%PDF-") ? "application/pdf" : UNKNOWN;
    }
}
