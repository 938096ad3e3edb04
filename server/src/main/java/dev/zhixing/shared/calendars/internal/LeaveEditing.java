package dev.zhixing.shared.calendars.internal;

import static dev.zhixing.shared.calendars.internal.db.Tables.LEAVE;
import static dev.zhixing.shared.calendars.internal.db.Tables.STATE;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.CalendarsProblem;
import dev.zhixing.shared.people.Absences;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Leave of people: entered by themselves, those above them or administrators. */
@Component
public class LeaveEditing implements Absences {

    private static final int LONGEST = 366;
    private static final int NOTE_LENGTH = 1000;

    private final DSLContext sql;
    private final Access access;
    private final People people;
    private final CalendarFacts facts;

    LeaveEditing(DSLContext sql, Access access, People people, CalendarFacts facts) {
        this.sql = sql;
        this.access = access;
        this.people = people;
        this.facts = facts;
    }

    /** Why somebody is away. */
    public enum LeaveKind {
        ANNUAL,
        SICK,
        PERSONAL,
        OTHER
    }

    /**
     * Somebody is away from the first day to the last, both included.
     *
     * @param kind why, shown to those who may arrange the leave; OTHER to everybody else
     * @param note likewise; null to everybody else
     */
    public record Leave(
            UUID id,
            Party person,
            LocalDate from,
            LocalDate to,
            LeaveKind kind,
            @Nullable String note,
            int version) {}

    /** Everybody sees that a person is away; why is shown to those who may arrange it. */
    public Page<Leave> of(Actor actor, PersonId person) {
        SubjectRef subject = SubjectRef.of("person", person);
        access.require(actor, Right.SEE, subject);
        boolean why = access.right(actor, subject).orElseThrow().includes(Right.CONTRIBUTE);
        return Page.whole(
                read(LEAVE.PERSON_ID.eq(person.value())).stream()
                        .map(
                                one ->
                                        why
                                                ? one
                                                : new Leave(
                                                        one.id(),
                                                        one.person(),
                                                        one.from(),
                                                        one.to(),
                                                        LeaveKind.OTHER,
                                                        null,
                                                        one.version()))
                        .toList());
    }

    @Transactional
    public Leave create(
            Actor actor,
            PersonId person,
            LocalDate from,
            LocalDate to,
            LeaveKind kind,
            @Nullable String note) {
        access.require(actor, Right.CONTRIBUTE, SubjectRef.of("person", person));
        sql.select(STATE.STAMP).from(STATE).forUpdate().execute();
        var breaches = new ArrayList<Breach>();
        if (to.isBefore(from)) {
            breaches.add(new Breach("to", CalendarsProblem.DAYS_ORDER));
        } else if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            breaches.add(new Breach("to", CalendarsProblem.DAYS_MANY, Map.of("most", LONGEST)));
        }
        if (note != null && (note.length() > NOTE_LENGTH || note.indexOf('\0') >= 0)) {
            breaches.add(
                    new Breach("note", CalendarsProblem.NOTE_LONG, Map.of("most", NOTE_LENGTH)));
        }
        if (sql.fetchExists(
                LEAVE,
                LEAVE.PERSON_ID.eq(person.value()),
                LEAVE.FROM_DAY.le(to),
                LEAVE.TO_DAY.ge(from))) {
            breaches.add(new Breach("from", CalendarsProblem.LEAVE_OVERLAP));
        }
        Refused.ifAny(breaches);
        UUID id = UUID.randomUUID();
        sql.insertInto(LEAVE)
                .set(LEAVE.ID, id)
                .set(LEAVE.PERSON_ID, person.value())
                .set(LEAVE.FROM_DAY, from)
                .set(LEAVE.TO_DAY, to)
                .set(LEAVE.KIND, kind.name())
                .set(LEAVE.NOTE, note)
                .execute();
        Leave created = read(LEAVE.ID.eq(id)).getFirst();
        say(actor, "calendar.leave-added", created, true);
        return created;
    }

    /**
     * @throws NotFound when the leave is not one of this person's
     */
    @Transactional
    public void delete(Actor actor, PersonId person, UUID id, IfMatch seen) {
        access.require(actor, Right.CONTRIBUTE, SubjectRef.of("person", person));
        Leave present =
                read(LEAVE.ID.eq(id).and(LEAVE.PERSON_ID.eq(person.value()))).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        seen.require(present.version(), () -> present);
        sql.deleteFrom(LEAVE).where(LEAVE.ID.eq(id)).execute();
        say(actor, "calendar.leave-removed", present, false);
    }

    @Override
    public Map<UUID, LocalDate> onLeaveUntil(LocalDate day, Collection<UUID> asked) {
        var until = new HashMap<UUID, LocalDate>();
        if (!asked.isEmpty()) {
            sql.select(LEAVE.PERSON_ID, LEAVE.TO_DAY)
                    .from(LEAVE)
                    .where(LEAVE.PERSON_ID.in(asked), LEAVE.FROM_DAY.le(day), LEAVE.TO_DAY.ge(day))
                    .forEach(row -> until.put(row.value1(), row.value2()));
        }
        return until;
    }

    private void say(Actor actor, String verb, Leave leave, boolean added) {
        facts.say(
                actor,
                verb,
                new CalendarScope(CalendarScope.Kind.PERSON, leave.person().id()),
                leave.person().name(),
                0,
                List.of(change("from", leave.from(), added), change("to", leave.to(), added)));
    }

    private static FieldChange change(String field, LocalDate day, boolean added) {
        return added
                ? new FieldChange(field, null, day.toString())
                : new FieldChange(field, day.toString(), null);
    }

    private List<Leave> read(Condition which) {
        var rows =
                sql.select(
                                LEAVE.ID,
                                LEAVE.PERSON_ID,
                                LEAVE.FROM_DAY,
                                LEAVE.TO_DAY,
                                LEAVE.KIND,
                                LEAVE.NOTE,
                                LEAVE.VERSION)
                        .from(LEAVE)
                        .where(which)
                        .orderBy(LEAVE.FROM_DAY.desc(), LEAVE.ID)
                        .limit(500)
                        .fetch();
        Map<UUID, Party> names = people.people(rows.getValues(LEAVE.PERSON_ID));
        return rows.map(
                row ->
                        new Leave(
                                row.value1(),
                                Objects.requireNonNull(names.get(row.value2())),
                                row.value3(),
                                row.value4(),
                                LeaveKind.valueOf(row.value5()),
                                row.value6(),
                                row.value7()));
    }
}
