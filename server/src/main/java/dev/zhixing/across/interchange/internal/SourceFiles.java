package dev.zhixing.across.interchange.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.activity.Attaching;
import dev.zhixing.work.plans.PlanId;

import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * Keeps the imported file with the plan it went into, so that tables without a room of their own
 * are not lost.
 */
@Component
class SourceFiles {

    private final Attaching attaching;

    SourceFiles(Attaching attaching) {
        this.attaching = attaching;
    }

    /** Part of the caller's transaction; answers the attachment's id. */
    UUID keep(Actor actor, PlanId plan, String fileName, byte[] content) {
        try {
            return attaching.attach(actor, plan.ref(), fileName, new ByteArrayInputStream(content));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nothing happens when somebody removed it before. */
    void remove(Actor actor, UUID attachment) {
        attaching.detach(actor, attachment);
    }
}
