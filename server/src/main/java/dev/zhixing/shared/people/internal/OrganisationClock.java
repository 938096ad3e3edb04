package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ORGANISATION;

import dev.zhixing.shared.people.OrganisationTime;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Tells the day by the organisation's time zone. */
@Component
class OrganisationClock implements OrganisationTime {

    private final DSLContext sql;
    private final Clock clock;

    OrganisationClock(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public ZoneId zone() {
        return sql.select(ORGANISATION.TIME_ZONE)
                .from(ORGANISATION)
                .fetchOptional(ORGANISATION.TIME_ZONE)
                .<ZoneId>map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}
