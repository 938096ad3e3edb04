package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ORGANISATION;

import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.shared.people.OrganisationTime;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Tells the day by the organisation's time zone, which nearly every request asks for and hardly
 * anybody changes: another server that changes it is heard within seconds.
 */
@Component
class OrganisationClock implements OrganisationTime {

    private static final Duration KEPT = Duration.ofSeconds(5);

    /** A zone and until when it is believed. */
    private record Known(ZoneId zone, Instant until) {}

    private final DSLContext sql;
    private final Clock clock;
    private volatile @Nullable Known known;

    OrganisationClock(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public ZoneId zone() {
        Known last = known;
        if (last != null && clock.instant().isBefore(last.until())) {
            return last.zone();
        }
        String name =
                sql.select(ORGANISATION.TIME_ZONE)
                        .from(ORGANISATION)
                        .fetchOne(ORGANISATION.TIME_ZONE);
        if (name == null) {
            return ZoneOffset.UTC;
        }
        ZoneId zone = ZoneId.of(name);
        known = new Known(zone, clock.instant().plus(KEPT));
        return zone;
    }

    @EventListener
    void forget(DomainEvent change) {
        if (change.subject().kind().equals("organisation")) {
            known = null;
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            known = null;
                        }
                    });
        }
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}
