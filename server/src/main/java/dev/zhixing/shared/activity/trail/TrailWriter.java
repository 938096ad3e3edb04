package dev.zhixing.shared.activity.trail;

import static dev.zhixing.shared.activity.internal.db.Tables.TRAIL;
import static dev.zhixing.shared.activity.internal.db.Tables.TRAIL_HEAD;

import dev.zhixing.base.kernel.DomainEvent;

import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.ArrayList;
import java.util.List;

/**
 * Appends a line to the trail for every fact, in the transaction of the change itself. The lines
 * wait until just before the commit, because the end of the chain can be held by one transaction at
 * a time only.
 */
@Component
class TrailWriter {

    /** After everything that may still publish facts, and after the numbering of live events. */
    private static final int ORDER = Ordered.LOWEST_PRECEDENCE - 10;

    private static final int ROWS = 500;

    private final DSLContext sql;

    TrailWriter(DSLContext sql) {
        this.sql = sql;
    }

    @EventListener
    void note(DomainEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "The fact %s was published outside of a transaction.".formatted(event.verb()));
        }
        Pending.ofTransaction(this).add(TrailLine.of(event));
    }

    private void append(List<TrailLine> lines) {
        var head =
                sql.select(TRAIL_HEAD.SEQ, TRAIL_HEAD.HASH)
                        .from(TRAIL_HEAD)
                        .forUpdate()
                        .fetchSingle();
        long seq = head.value1();
        byte[] hash = head.value2();
        for (int from = 0; from < lines.size(); from += ROWS) {
            var insert =
                    sql.insertInto(
                            TRAIL,
                            TRAIL.SEQ,
                            TRAIL.AT,
                            TRAIL.ACTOR_ID,
                            TRAIL.VERB,
                            TRAIL.SUBJECT_KIND,
                            TRAIL.SUBJECT_ID,
                            TRAIL.CONTAINER_KIND,
                            TRAIL.CONTAINER_ID,
                            TRAIL.TITLE,
                            TRAIL.VERSION,
                            TRAIL.CHANGES,
                            TRAIL.HASH);
            for (var line : lines.subList(from, Math.min(lines.size(), from + ROWS))) {
                hash = line.hash(hash, ++seq);
                insert =
                        insert.values(
                                seq,
                                line.at(),
                                line.actor(),
                                line.verb(),
                                line.subject().kind(),
                                line.subject().id(),
                                line.container().kind(),
                                line.container().id(),
                                line.title(),
                                line.version(),
                                line.changes(),
                                hash);
            }
            insert.execute();
        }
        sql.update(TRAIL_HEAD).set(TRAIL_HEAD.SEQ, seq).set(TRAIL_HEAD.HASH, hash).execute();
    }

    /** The lines of one transaction. */
    private static final class Pending implements TransactionSynchronization, Ordered {

        private final TrailWriter writer;
        private final List<TrailLine> lines = new ArrayList<>();
        private boolean written;

        private Pending(TrailWriter writer) {
            this.writer = writer;
        }

        static Pending ofTransaction(TrailWriter writer) {
            for (var known : TransactionSynchronizationManager.getSynchronizations()) {
                if (known instanceof Pending pending && pending.writer == writer) {
                    return pending;
                }
            }
            var pending = new Pending(writer);
            TransactionSynchronizationManager.registerSynchronization(pending);
            return pending;
        }

        void add(TrailLine line) {
            if (written) {
                throw new IllegalStateException(
                        "The fact %s came after the trail was written.".formatted(line.verb()));
            }
            lines.add(line);
        }

        @Override
        public int getOrder() {
            return ORDER;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            writer.append(lines);
        }
    }
}
