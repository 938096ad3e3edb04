package dev.zhixing.base.files;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Hands a content out so that no browser ever runs it: as an attachment of no particular type, and
 * even if it were shown, without scripts, origin or network. Only what cannot carry scripts, told
 * by its first bytes, is ever handed out to be shown.
 */
public final class Download {

    private static final int LONGEST_NAME = 255;

    private static final String PDF = "application/pdf";
    private static final Set<String> SHOWN =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", PDF);

    private Download() {}

    /** Whether a browser may show it in place. */
    public static boolean isShown(StoredFile file) {
        return SHOWN.contains(file.mediaType());
    }

    /**
     * To be shown in place, of the type its own bytes tell, never of the sender's. A PDF is left to
     * the browser's viewer, which refuses to work in a sandbox; it may still load nothing.
     *
     * @throws IllegalArgumentException for what {@link #isShown} denies
     */
    public static ResponseEntity<Resource> shown(
            StoredFile file, String name, InputStream content) {
        if (!isShown(file)) {
            throw new IllegalArgumentException(file.mediaType());
        }
        boolean pdf = file.mediaType().equals(PDF);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(
                        "Content-Security-Policy",
                        pdf
                                ? "default-src 'none'; object-src 'self'; frame-ancestors 'none'"
                                : "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new InputStreamResource(content));
    }

    public static ResponseEntity<Resource> of(StoredFile file, String name, InputStream content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new InputStreamResource(content));
    }

    /**
     * A name for display and download from what the sender called it: without folders, control
     * characters and characters that turn the writing direction.
     */
    public static String name(String claimed) {
        String last = claimed.substring(lastSeparator(claimed) + 1);
        String clean =
                last.replaceAll("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "")
                        .strip();
        if (clean.isEmpty() || clean.chars().allMatch(unit -> unit == '.')) {
            return "file";
        }
        if (clean.length() <= LONGEST_NAME) {
            return clean;
        }
        int dot = clean.lastIndexOf('.');
        String ending = dot > 0 && clean.length() - dot <= 16 ? clean.substring(dot) : "";
        int end = LONGEST_NAME - ending.length();
        // Not through the middle of a character that is written as two.
        boolean halved = Character.isHighSurrogate(clean.charAt(end - 1));
        return clean.substring(0, halved ? end - 1 : end) + ending;
    }

    private static int lastSeparator(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }
}
