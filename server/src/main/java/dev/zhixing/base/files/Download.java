package dev.zhixing.base.files;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Hands a content out so that no browser ever runs it: always as an attachment of no particular
 * type, and even if it were shown, without scripts, origin or network.
 */
public final class Download {

    private static final int LONGEST_NAME = 255;

    private Download() {}

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
        return clean.substring(0, LONGEST_NAME - ending.length()) + ending;
    }

    private static int lastSeparator(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }
}
