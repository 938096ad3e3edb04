package dev.zhixing.shared.notices;

import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.SubjectRef;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Puts messages into people's inboxes. The room that has the reason says it. Nobody is told of what
 * he did himself; whoever may not see the subject (any more) sees nothing; people away are told and
 * so are those who stand in for them. Several messages for the same reason about the same thing
 * become one while it has not been dealt with.
 */
public interface Notices {

    /**
     * One message to some people, in the caller's transaction.
     *
     * @param textKey of the room's words; rendered when read, in the reader's language, with the
     *     facts and {actor}, {title}
     * @param facts plain text by name; codes and dates as they are
     */
    record Message(
            Set<UUID> recipients,
            NoticeReason reason,
            ActorId actor,
            SubjectRef subject,
            SubjectRef container,
            String textKey,
            Map<String, String> facts) {

        public Message {
            recipients = Set.copyOf(recipients);
            facts = Map.copyOf(facts);
        }
    }

    void tell(Message message);
}
