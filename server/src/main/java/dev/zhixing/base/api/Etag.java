package dev.zhixing.base.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers that carry the version of what they show. */
public final class Etag {

    private Etag() {}

    public static <T> ResponseEntity<T> ok(int version, T body) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }

    public static <T> ResponseEntity<T> created(int version, T body) {
        return ResponseEntity.status(HttpStatus.CREATED).eTag("\"" + version + "\"").body(body);
    }
}
