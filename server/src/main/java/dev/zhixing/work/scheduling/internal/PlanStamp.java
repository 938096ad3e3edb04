package dev.zhixing.work.scheduling.internal;

import dev.zhixing.work.plans.PlanPicture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A word that is the same as long as nothing has changed that decides dates: items and their
 * places, durations, links, progress, who works on them, and the dates themselves. Names do not
 * count.
 */
final class PlanStamp {

    private PlanStamp() {}

    static String of(PlanPicture plan) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(plan.shape().start()));
            plan.shape().items().forEach(item -> digest.update(bytes(item)));
            plan.shape().links().forEach(link -> digest.update(bytes(link)));
            for (var item : plan.items()) {
                digest.update(bytes(item.kind()));
                digest.update(bytes(item.status()));
                digest.update(bytes(item.owner()));
                digest.update(bytes(item.collaborators()));
                digest.update(bytes(item.priority()));
                digest.update(bytes(item.start()));
                digest.update(bytes(item.finish()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(@org.jspecify.annotations.Nullable Object value) {
        return (value + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
