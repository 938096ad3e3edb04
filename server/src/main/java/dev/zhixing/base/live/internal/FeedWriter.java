package dev.zhixing.base.live.internal;

import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.live.LiveEvent;
import dev.zhixing.base.live.LiveFeed;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what a transaction changed and numbers it just before the commit. Two equal events of
 * one transaction are one.
 */
@Component
class FeedWriter implements LiveFeed {

    /** Late, because numbers are given to one transaction at a time; before the trail. */
    private static final int ORDER = Ordered.LOWEST_PRECEDENCE - 20;

    private final EventStore store;

    FeedWriter(EventStore store) {
        this.store = store;
    }

    @EventListener
    void note(DomainEvent event) {
        tell(
                new LiveEvent(
                        event.subject().kind(),
                        event.subject().id(),
                        event.container(),
                        event.version() == 0 ? null : event.version(),
                        event.actor().value(),
                        event.verb()));
    }

    @Override
    public void tell(LiveEvent event) {
        for (var known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof Pending pending && pending.belongsTo(this)) {
                pending.events.add(event);
                return;
            }
        }
        var pending = new Pending();
        pending.events.add(event);
        TransactionSynchronizationManager.registerSynchronization(pending);
    }

    private final class Pending implements TransactionSynchronization, Ordered {

        private final Set<LiveEvent> events = new LinkedHashSet<>();

        boolean belongsTo(FeedWriter writer) {
            return FeedWriter.this == writer;
        }

        @Override
        public int getOrder() {
            return ORDER;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            List<LiveEvent> ordered = new ArrayList<>(events);
            events.clear();
            store.append(ordered);
        }
    }
}
