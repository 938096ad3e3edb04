package dev.zhixing.shared.notices.internal;

import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.live.LiveEvent;
import dev.zhixing.base.live.LiveFeed;
import dev.zhixing.shared.activity.CommentWritten;
import dev.zhixing.shared.notices.NoticeReason;
import dev.zhixing.shared.notices.Notices;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Collects what a transaction has to tell and delivers it just before the commit, all at once: a
 * change of a thousand things costs no more questions than a change of one.
 */
@Component
class Messenger implements Notices {

    /** Before the numbering of live events, which the delivery adds to. */
    private static final int ORDER = Ordered.LOWEST_PRECEDENCE - 30;

    /** Told in other ways, or of no interest to anybody who looks on. */
    private static final Set<String> SILENT =
            Set.of(
                    "created",
                    "imported",
                    "commented",
                    "commentEdited",
                    "commentDeleted",
                    "linked",
                    "unlinked");

    private final Delivery delivery;
    private final LiveFeed feed;

    Messenger(Delivery delivery, LiveFeed feed) {
        this.delivery = delivery;
        this.feed = feed;
    }

    @Override
    public void tell(Message message) {
        var letters = ofTransaction();
        for (UUID recipient : message.recipients()) {
            letters.direct.add(
                    new Pending(
                            recipient,
                            null,
                            message.reason(),
                            message.actor(),
                            message.subject(),
                            message.container(),
                            message.textKey(),
                            message.facts()));
            announce(recipient);
        }
    }

    @EventListener
    void changed(DomainEvent event) {
        String done = event.verb().substring(event.verb().indexOf('.') + 1);
        if (!SILENT.contains(done) && !event.actor().equals(ActorId.SYSTEM)) {
            ofTransaction().changes.add(event);
        }
    }

    @EventListener
    void commented(CommentWritten comment) {
        ofTransaction().comments.add(comment);
        tell(
                new Message(
                        comment.mentioned(),
                        NoticeReason.MENTION,
                        comment.author(),
                        comment.subject(),
                        comment.container(),
                        "notice.mention",
                        Map.of("title", comment.title(), "excerpt", comment.excerpt())));
    }

    /** Lets the recipient's open pages read the inbox again. */
    private void announce(UUID recipient) {
        feed.tell(
                new LiveEvent(
                        "notice",
                        recipient,
                        new SubjectRef(InboxAudience.INBOX, recipient),
                        null,
                        recipient,
                        "notice.arrived"));
    }

    private Letters ofTransaction() {
        for (var known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof Letters letters && letters.belongsTo(this)) {
                return letters;
            }
        }
        var letters = new Letters();
        TransactionSynchronizationManager.registerSynchronization(letters);
        return letters;
    }

    /** What one transaction has to tell. */
    private final class Letters implements TransactionSynchronization, Ordered {

        private final List<Pending> direct = new ArrayList<>();
        private final List<DomainEvent> changes = new ArrayList<>();
        private final List<CommentWritten> comments = new ArrayList<>();

        boolean belongsTo(Messenger messenger) {
            return Messenger.this == messenger;
        }

        @Override
        public int getOrder() {
            return ORDER;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            delivery.deliver(direct, changes, comments).forEach(Messenger.this::announce);
        }
    }
}
