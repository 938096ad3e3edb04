package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.REMINDER;

import dev.zhixing.base.jobs.RepeatedJob;
import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.notices.NoticeReason;
import dev.zhixing.shared.notices.Notices;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.work.metrics.MetricCard;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;

/** Reminds owners and recorders, once each, of readings whose day is past. */
@Component
public class MissingReminders implements RepeatedJob {

    private static final int BACK = 40;

    private final DSLContext sql;
    private final CardParts parts;
    private final DueReadings due;
    private final Notices notices;
    private final OrganisationTime time;
    private final Clock clock;

    MissingReminders(
            DSLContext sql,
            CardParts parts,
            DueReadings due,
            Notices notices,
            OrganisationTime time,
            Clock clock) {
        this.sql = sql;
        this.parts = parts;
        this.due = due;
        this.notices = notices;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "metrics-missing-readings";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate yesterday = time.today().minusDays(1);
        for (DueReadings.DueReading one :
                due.due(DSL.noCondition(), yesterday.minusDays(BACK), yesterday)) {
            if (one.state() == DueReadings.State.MISSING && isNew(one)) {
                tell(one);
            }
        }
    }

    private boolean isNew(DueReadings.DueReading one) {
        return sql.insertInto(REMINDER)
                        .set(REMINDER.METRIC_ID, one.card().id().value())
                        .set(REMINDER.STARTS_ON, one.period().start())
                        .set(REMINDER.REMINDED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    private void tell(DueReadings.DueReading one) {
        MetricCard card = one.card();
        SubjectRef subject = card.id().ref();
        var recipients = new HashSet<>(parts.recorders(card.id()));
        recipients.add(card.ownerId());
        notices.tell(
                new Notices.Message(
                        recipients,
                        NoticeReason.ASSIGNED,
                        ActorId.SYSTEM,
                        subject,
                        subject,
                        "notice.metric.missing",
                        Map.of("period", one.period().key(), "due", one.dueOn().toString())));
    }
}
