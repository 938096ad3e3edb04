package dev.zhixing.shared.calendars.internal;

import static dev.zhixing.shared.calendars.internal.db.Tables.STATE;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.CalendarsChanged;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Says that working time has changed, and lets what was kept in memory go. */
@Component
class CalendarFacts {

    private final DSLContext sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarFacts(DSLContext sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    void say(
            Actor actor,
            String verb,
            CalendarScope scope,
            String title,
            int version,
            List<FieldChange> changes) {
        sql.update(STATE).set(STATE.STAMP, UUID.randomUUID()).execute();
        var subject = new SubjectRef(CalendarGuard.KIND, scope.id());
        events.publishEvent(
                new DomainEvent(
                        actor.id(),
                        verb,
                        subject,
                        subject,
                        title,
                        clock.instant(),
                        version,
                        changes.stream().filter(FieldChange::isChange).toList()));
        events.publishEvent(new CalendarsChanged(actor.id(), scope));
    }
}
