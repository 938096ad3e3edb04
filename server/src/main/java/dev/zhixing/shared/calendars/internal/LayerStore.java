package dev.zhixing.shared.calendars.internal;

import static dev.zhixing.shared.calendars.internal.db.Tables.CALENDAR;
import static dev.zhixing.shared.calendars.internal.db.Tables.EXCEPTION;
import static dev.zhixing.shared.calendars.internal.db.Tables.LEAVE;
import static dev.zhixing.shared.calendars.internal.db.Tables.STATE;

import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.shared.calendars.CalendarDay;
import dev.zhixing.shared.calendars.CalendarScope;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the layers that make a calendar. */
@Component
class LayerStore {

    private final DSLContext sql;

    LayerStore(DSLContext sql) {
        this.sql = sql;
    }

    record Named(String name, WorkWeek week) {}

    /** An exception as it is stored; hours null = the usual ones. */
    record Stored(
            LocalDate from,
            LocalDate to,
            boolean working,
            @Nullable String hours,
            String name,
            CalendarScope scope) {

        Mark mark(DayHours usual) {
            DayHours own = !working ? DayHours.OFF : hours == null ? usual : DayHours.of(hours);
            return new Mark(from, to, own, name, CalendarDay.Source.valueOf(scope.kind().name()));
        }
    }

    UUID stamp() {
        return sql.select(STATE.STAMP).from(STATE).fetchSingle().value1();
    }

    Map<CalendarScope, Named> weeks(List<CalendarScope> chain) {
        var weeks = new HashMap<CalendarScope, Named>();
        sql.select(CALENDAR.SCOPE_KIND, CALENDAR.SCOPE_ID, CALENDAR.NAME, CALENDAR.HOURS)
                .from(CALENDAR)
                .where(in(chain, CALENDAR.SCOPE_KIND, CALENDAR.SCOPE_ID))
                .forEach(
                        row ->
                                weeks.put(
                                        scope(row.value1(), row.value2()),
                                        new Named(row.value3(), WorkWeek.read(row.value4()))));
        return weeks;
    }

    List<Stored> exceptions(List<CalendarScope> chain) {
        return sql.select(
                        EXCEPTION.FROM_DAY,
                        EXCEPTION.TO_DAY,
                        EXCEPTION.WORKING,
                        EXCEPTION.HOURS,
                        EXCEPTION.NAME,
                        EXCEPTION.SCOPE_KIND,
                        EXCEPTION.SCOPE_ID)
                .from(EXCEPTION)
                .where(in(chain, EXCEPTION.SCOPE_KIND, EXCEPTION.SCOPE_ID))
                .orderBy(EXCEPTION.FROM_DAY, EXCEPTION.ID)
                .fetch(
                        row ->
                                new Stored(
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        scope(row.value6(), row.value7())));
    }

    /** Absences of a person as marks; the name is the kind of leave, for the reader's words. */
    List<Mark> leave(UUID person) {
        return sql.select(LEAVE.FROM_DAY, LEAVE.TO_DAY, LEAVE.KIND)
                .from(LEAVE)
                .where(LEAVE.PERSON_ID.eq(person))
                .orderBy(LEAVE.FROM_DAY, LEAVE.ID)
                .fetch(
                        row ->
                                new Mark(
                                        row.value1(),
                                        row.value2(),
                                        DayHours.OFF,
                                        row.value3(),
                                        CalendarDay.Source.LEAVE));
    }

    private static CalendarScope scope(String kind, UUID id) {
        return new CalendarScope(CalendarScope.Kind.valueOf(kind), id);
    }

    private static Condition in(List<CalendarScope> chain, Field<String> kind, Field<UUID> id) {
        return DSL.row(kind, id)
                .in(chain.stream().map(scope -> DSL.row(scope.kind().name(), scope.id())).toList());
    }
}
