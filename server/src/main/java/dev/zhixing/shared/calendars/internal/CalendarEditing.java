package dev.zhixing.shared.calendars.internal;

import static dev.zhixing.shared.calendars.internal.db.Tables.CALENDAR;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.CalendarsProblem;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The working weeks of the organisation and of what has a week of its own. */
@Component
public class CalendarEditing {

    private final DSLContext sql;
    private final Access access;
    private final ScopeAccess scopes;
    private final CalendarFacts facts;

    CalendarEditing(DSLContext sql, Access access, ScopeAccess scopes, CalendarFacts facts) {
        this.sql = sql;
        this.access = access;
        this.scopes = scopes;
        this.facts = facts;
    }

    /** A week of working hours and whose it is; its id is that of its scope. */
    public record CalendarView(
            UUID id, CalendarScope scope, String name, WeekHours hours, int version) {}

    /** The calendars of what the caller may see, by kind and name. */
    @Transactional(readOnly = true)
    public Page<CalendarView> all(Actor actor, PageRequest page) {
        List<UUID> all = sql.select(CALENDAR.ID).from(CALENDAR).fetch(CALENDAR.ID);
        Set<UUID> seen = access.rights(actor, CalendarGuard.KIND, all).keySet();
        Condition which = CALENDAR.ID.eq(DSL.any(seen.toArray(UUID[]::new)));
        if (!page.isFirst()) {
            which =
                    which.and(
                            DSL.row(CALENDAR.SCOPE_KIND, CALENDAR.NAME, CALENDAR.ID)
                                    .gt(Seen.text(page, 0), Seen.text(page, 1), Seen.id(page, 2)));
        }
        return Page.cut(
                read(which, page.limit() + 1),
                page,
                one -> List.of(one.scope().kind().name(), one.name(), one.id().toString()));
    }

    /**
     * @throws NotFound when the scope has no week of its own or is not the caller's to see
     */
    public CalendarView find(Actor actor, UUID id) {
        access.require(actor, Right.SEE, new SubjectRef(CalendarGuard.KIND, id));
        return present(id);
    }

    @Transactional
    public CalendarView create(
            Actor actor, CalendarScope scope, @Nullable String name, WeekHours hours) {
        scopes.require(actor, Right.EDIT, scope);
        String plain = name(name);
        WorkWeek week = hours.week();
        int created =
                sql.insertInto(CALENDAR)
                        .set(CALENDAR.ID, scope.id())
                        .set(CALENDAR.SCOPE_KIND, scope.kind().name())
                        .set(CALENDAR.SCOPE_ID, scope.id())
                        .set(CALENDAR.NAME, plain)
                        .set(CALENDAR.HOURS, week.written())
                        .onConflictDoNothing()
                        .execute();
        if (created == 0) {
            throw new Refused(CalendarsProblem.CALENDAR_EXISTS);
        }
        facts.say(actor, "calendar.created", scope, plain, 1, List.of());
        return present(scope.id());
    }

    @Transactional
    public CalendarView change(
            Actor actor, UUID id, IfMatch seen, Patch<String> name, Patch<WeekHours> hours) {
        access.require(actor, Right.EDIT, new SubjectRef(CalendarGuard.KIND, id));
        CalendarView before = locked(id, seen);
        String plain = name(name.or(before.name()));
        WorkWeek week = Objects.requireNonNullElse(hours.or(before.hours()), before.hours()).week();
        sql.update(CALENDAR)
                .set(CALENDAR.NAME, plain)
                .set(CALENDAR.HOURS, week.written())
                .set(CALENDAR.VERSION, CALENDAR.VERSION.plus(1))
                .where(CALENDAR.ID.eq(id))
                .execute();
        CalendarView after = present(id);
        facts.say(
                actor,
                "calendar.updated",
                after.scope(),
                plain,
                after.version(),
                List.of(
                        new FieldChange("name", before.name(), after.name()),
                        new FieldChange(
                                "hours",
                                String.join(" | ", before.hours().week().written()),
                                String.join(" | ", week.written()))));
        return after;
    }

    /** Back to the week of the next wider scope. */
    @Transactional
    public void delete(Actor actor, UUID id, IfMatch seen) {
        access.require(actor, Right.EDIT, new SubjectRef(CalendarGuard.KIND, id));
        CalendarView before = locked(id, seen);
        if (before.scope().kind() == CalendarScope.Kind.ORGANISATION) {
            throw new Refused(CalendarsProblem.ORGANISATION_STAYS);
        }
        sql.deleteFrom(CALENDAR).where(CALENDAR.ID.eq(id)).execute();
        facts.say(actor, "calendar.deleted", before.scope(), before.name(), 0, List.of());
    }

    static String name(@Nullable String name) {
        String plain = name == null ? "" : name.strip();
        if (plain.isEmpty()
                || plain.length() > 100
                || plain.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(List.of(new Breach("name", CalendarsProblem.NAME_SHAPE)));
        }
        return plain;
    }

    private CalendarView locked(UUID id, IfMatch seen) {
        sql.select(CALENDAR.ID).from(CALENDAR).where(CALENDAR.ID.eq(id)).forUpdate().execute();
        CalendarView before = present(id);
        seen.require(before.version(), () -> before);
        return before;
    }

    private CalendarView present(UUID id) {
        return read(CALENDAR.ID.eq(id), 1).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<CalendarView> read(Condition which, int most) {
        return sql.select(
                        CALENDAR.ID,
                        CALENDAR.SCOPE_KIND,
                        CALENDAR.NAME,
                        CALENDAR.HOURS,
                        CALENDAR.VERSION)
                .from(CALENDAR)
                .where(which)
                .orderBy(CALENDAR.SCOPE_KIND, CALENDAR.NAME, CALENDAR.ID)
                .limit(most)
                .fetch(
                        row ->
                                new CalendarView(
                                        row.value1(),
                                        new CalendarScope(
                                                CalendarScope.Kind.valueOf(row.value2()),
                                                row.value1()),
                                        row.value3(),
                                        WeekHours.of(WorkWeek.read(row.value4())),
                                        row.value5()));
    }
}
