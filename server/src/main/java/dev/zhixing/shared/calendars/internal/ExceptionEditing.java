package dev.zhixing.shared.calendars.internal;

import static dev.zhixing.shared.calendars.internal.db.Tables.EXCEPTION;
import static dev.zhixing.shared.calendars.internal.db.Tables.STATE;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.engine.calendar.DayHours;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.CalendarsProblem;
import dev.zhixing.shared.people.Right;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Days that differ from the week, in any scope. */
@Component
public class ExceptionEditing {

    private static final int LONGEST = 366;
    private static final int MOST = 1000;

    private final DSLContext sql;
    private final ScopeAccess scopes;
    private final CalendarFacts facts;

    ExceptionEditing(DSLContext sql, ScopeAccess scopes, CalendarFacts facts) {
        this.sql = sql;
        this.scopes = scopes;
        this.facts = facts;
    }

    /**
     * A stretch of days off, or worked.
     *
     * @param hours of a worked day; null = the usual ones
     */
    public record CalendarException(
            UUID id,
            CalendarScope scope,
            LocalDate from,
            LocalDate to,
            boolean working,
            String name,
            @Nullable List<WeekHours.WorkingSpan> hours,
            int version) {}

    public Page<CalendarException> of(
            Actor actor, CalendarScope scope, @Nullable LocalDate from, @Nullable LocalDate to) {
        scopes.require(actor, Right.SEE, scope);
        return Page.whole(
                read(
                        inScope(scope)
                                .and(from == null ? DSL.noCondition() : EXCEPTION.TO_DAY.ge(from))
                                .and(to == null ? DSL.noCondition() : EXCEPTION.FROM_DAY.le(to))));
    }

    @Transactional
    public CalendarException create(
            Actor actor,
            CalendarScope scope,
            LocalDate from,
            LocalDate to,
            boolean working,
            @Nullable String name,
            @Nullable List<WeekHours.WorkingSpan> hours) {
        scopes.require(actor, Right.EDIT, scope);
        sql.select(STATE.STAMP).from(STATE).forUpdate().execute();
        String plain = CalendarEditing.name(name);
        var breaches = new ArrayList<Breach>();
        DayHours own = WeekHours.read("hours", hours, breaches);
        if (to.isBefore(from)) {
            breaches.add(new Breach("to", CalendarsProblem.DAYS_ORDER));
        } else if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            breaches.add(new Breach("to", CalendarsProblem.DAYS_MANY, Map.of("most", LONGEST)));
        }
        if (!working && !own.isOff()) {
            breaches.add(new Breach("hours", CalendarsProblem.HOURS_ON_DAY_OFF));
        }
        read(inScope(scope).and(EXCEPTION.FROM_DAY.le(to)).and(EXCEPTION.TO_DAY.ge(from))).stream()
                .findFirst()
                .ifPresent(
                        other ->
                                breaches.add(
                                        new Breach(
                                                "from",
                                                CalendarsProblem.EXCEPTION_OVERLAP,
                                                Map.of("name", other.name()))));
        Refused.ifAny(breaches);
        UUID id = UUID.randomUUID();
        sql.insertInto(EXCEPTION)
                .set(EXCEPTION.ID, id)
                .set(EXCEPTION.SCOPE_KIND, scope.kind().name())
                .set(EXCEPTION.SCOPE_ID, scope.id())
                .set(EXCEPTION.FROM_DAY, from)
                .set(EXCEPTION.TO_DAY, to)
                .set(EXCEPTION.WORKING, working)
                .set(EXCEPTION.HOURS, own.isOff() ? null : own.toString())
                .set(EXCEPTION.NAME, plain)
                .execute();
        facts.say(
                actor,
                working ? "calendar.work-added" : "calendar.days-off-added",
                scope,
                plain,
                0,
                List.of(
                        new FieldChange("from", null, from.toString()),
                        new FieldChange("to", null, to.toString())));
        return read(EXCEPTION.ID.eq(id)).getFirst();
    }

    /**
     * @throws NotFound when there is no such exception or its scope is not the caller's to see
     */
    @Transactional
    public void delete(Actor actor, UUID id, IfMatch seen) {
        CalendarException present =
                read(EXCEPTION.ID.eq(id)).stream().findFirst().orElseThrow(NotFound::new);
        scopes.require(actor, Right.EDIT, present.scope());
        seen.require(present.version(), () -> present);
        sql.deleteFrom(EXCEPTION).where(EXCEPTION.ID.eq(id)).execute();
        facts.say(
                actor,
                "calendar.exception-removed",
                present.scope(),
                present.name(),
                0,
                List.of(
                        new FieldChange("from", present.from().toString(), null),
                        new FieldChange("to", present.to().toString(), null)));
    }

    private static Condition inScope(CalendarScope scope) {
        return EXCEPTION.SCOPE_KIND.eq(scope.kind().name()).and(EXCEPTION.SCOPE_ID.eq(scope.id()));
    }

    private List<CalendarException> read(Condition which) {
        return sql.select(
                        EXCEPTION.ID,
                        EXCEPTION.SCOPE_KIND,
                        EXCEPTION.SCOPE_ID,
                        EXCEPTION.FROM_DAY,
                        EXCEPTION.TO_DAY,
                        EXCEPTION.WORKING,
                        EXCEPTION.NAME,
                        EXCEPTION.HOURS,
                        EXCEPTION.VERSION)
                .from(EXCEPTION)
                .where(which)
                .orderBy(EXCEPTION.FROM_DAY, EXCEPTION.ID)
                .limit(MOST)
                .fetch(
                        row ->
                                new CalendarException(
                                        row.value1(),
                                        new CalendarScope(
                                                CalendarScope.Kind.valueOf(row.value2()),
                                                row.value3()),
                                        row.value4(),
                                        row.value5(),
                                        row.value6(),
                                        row.value7(),
                                        row.value8() == null
                                                ? null
                                                : WeekHours.spans(DayHours.of(row.value8())),
                                        row.value9()));
    }
}
