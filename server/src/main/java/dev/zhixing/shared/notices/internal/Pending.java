package dev.zhixing.shared.notices.internal;

import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.notices.NoticeReason;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/**
 * A notice about to be written.
 *
 * @param standsInFor whose stand-in the recipient is, null when he is told himself
 */
record Pending(
        UUID recipient,
        @Nullable UUID standsInFor,
        NoticeReason reason,
        ActorId actor,
        SubjectRef subject,
        SubjectRef container,
        String textKey,
        Map<String, String> facts) {

    /** Notices with the same key become one. */
    record Key(UUID recipient, NoticeReason reason, SubjectRef subject) {}

    Key key() {
        return new Key(recipient, reason, subject);
    }

    Pending to(UUID deputy) {
        return new Pending(deputy, recipient, reason, actor, subject, container, textKey, facts);
    }
}
