package dev.zhixing.shared.activity.trail;

import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.SubjectRef;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One line of the trail without its number and hash.
 *
 * @param at to the microsecond, as the database keeps it
 * @param changes canonical JSON array of {@code {after, before, field}}
 */
public record TrailLine(
        Instant at,
        UUID actor,
        String verb,
        SubjectRef subject,
        SubjectRef container,
        String title,
        int version,
        String changes) {

    static final int HASH_BYTES = 32;

    static TrailLine of(DomainEvent event) {
        return new TrailLine(
                event.at().truncatedTo(ChronoUnit.MICROS),
                event.actor().value(),
                event.verb(),
                event.subject(),
                event.container(),
                event.title(),
                event.version(),
                CanonicalJson.changes(event.changes()));
    }

    /** The line as RFC 8785 writes it: members in order, nothing optional, no spaces. */
    String canonical() {
        return "{\"actor\":%s,\"at\":%s,\"changes\":%s,\"container\":%s,\"subject\":%s,\"title\":%s,\"verb\":%s,\"version\":%d}"
                .formatted(
                        CanonicalJson.string(actor.toString()),
                        CanonicalJson.string(at.toString()),
                        changes,
                        CanonicalJson.string(container.toString()),
                        CanonicalJson.string(subject.toString()),
                        CanonicalJson.string(title),
                        CanonicalJson.string(verb),
                        version);
    }

    /** {@code SHA-256(previous ‖ seq as 8 bytes, high first ‖ canonical line in UTF-8)}. */
    byte[] hash(byte[] previous, long seq) {
        MessageDigest digest = sha256();
        digest.update(previous);
        for (int shift = 56; shift >= 0; shift -= 8) {
            digest.update((byte) (seq >>> shift));
        }
        return digest.digest(canonical().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
