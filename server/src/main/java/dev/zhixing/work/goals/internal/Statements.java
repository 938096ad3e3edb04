package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.STATEMENT;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.SupervisorLine;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.goals.GoalProblem;
import dev.zhixing.work.goals.GoalStatement;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Mission, vision and background of units, everybody's to read; written by whoever leads the unit
 * or one over it, those of the organisation by administrators.
 */
@Component
public class Statements {

    private static final int MOST = 100;

    private final DSLContext sql;
    private final People people;
    private final SupervisorLine line;
    private final OrganisationTime time;

    Statements(DSLContext sql, People people, SupervisorLine line, OrganisationTime time) {
        this.sql = sql;
        this.people = people;
        this.line = line;
        this.time = time;
    }

    /** What is entered; null leaves a value as it is. */
    public record Content(
            @Nullable String mission,
            @Nullable String vision,
            @Nullable String background,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Of a unit and all over it up to the organisation, those valid today, the nearest first. */
    @Transactional(readOnly = true)
    public List<GoalStatement> of(@Nullable UUID unit) {
        List<UUID> units =
                unit == null
                        ? List.of()
                        : people.upwards(new UnitId(unit)).stream().map(UnitId::value).toList();
        LocalDate today = time.today();
        List<GoalStatement> found =
                rows(
                        STATEMENT
                                .UNIT_ID
                                .in(units)
                                .or(STATEMENT.UNIT_ID.isNull())
                                .and(STATEMENT.FROM_DAY.le(today))
                                .and(STATEMENT.TO_DAY.isNull().or(STATEMENT.TO_DAY.ge(today))));
        var ordered = new ArrayList<GoalStatement>(found);
        ordered.sort(
                java.util.Comparator.comparingInt(
                        (GoalStatement one) ->
                                one.unit() == null
                                        ? units.size()
                                        : units.indexOf(one.unit().id())));
        return ordered;
    }

    @Transactional
    public GoalStatement add(Actor actor, @Nullable UUID unit, Content content) {
        if (unit != null && people.upwards(new UnitId(unit)).isEmpty()) {
            throw new NotFound();
        }
        requireWriting(actor, unit);
        GoalStatement statement =
                checked(
                        new GoalStatement(
                                UUID.randomUUID(), null, null, null, null, time.today(), null, 1),
                        content);
        sql.insertInto(STATEMENT)
                .set(STATEMENT.ID, statement.id())
                .set(STATEMENT.UNIT_ID, unit)
                .set(STATEMENT.MISSION, statement.mission())
                .set(STATEMENT.VISION, statement.vision())
                .set(STATEMENT.BACKGROUND, statement.background())
                .set(STATEMENT.FROM_DAY, statement.from())
                .set(STATEMENT.TO_DAY, statement.to())
                .execute();
        return find(statement.id());
    }

    @Transactional
    public GoalStatement change(Actor actor, UUID id, IfMatch seen, Content content) {
        GoalStatement old = rows(STATEMENT.ID.eq(id)).stream().findFirst().orElse(null);
        requireWriting(actor, old == null || old.unit() == null ? null : old.unit().id());
        if (old == null) {
            throw new NotFound();
        }
        seen.require(old.version(), () -> old);
        GoalStatement now = checked(old, content);
        sql.update(STATEMENT)
                .set(STATEMENT.MISSION, now.mission())
                .set(STATEMENT.VISION, now.vision())
                .set(STATEMENT.BACKGROUND, now.background())
                .set(STATEMENT.FROM_DAY, now.from())
                .set(STATEMENT.TO_DAY, now.to())
                .set(STATEMENT.VERSION, old.version() + 1)
                .where(STATEMENT.ID.eq(id))
                .execute();
        return find(id);
    }

    private void requireWriting(Actor actor, @Nullable UUID unit) {
        boolean leads = unit != null && line.unitsBelow(PersonId.of(actor.id())).contains(unit);
        if (!actor.administrator() && !leads) {
            throw new Refused(PeopleProblem.NOT_ALLOWED);
        }
        GoalEditing.requireWriting(actor);
    }

    private static GoalStatement checked(GoalStatement old, Content content) {
        var breaches = new ArrayList<Breach>();
        GoalRules.text(breaches, "mission", content.mission());
        GoalRules.text(breaches, "vision", content.vision());
        GoalRules.text(breaches, "background", content.background());
        LocalDate from = Objects.requireNonNullElse(content.from(), old.from());
        LocalDate to = content.to() == null ? old.to() : content.to();
        if (to != null && to.isBefore(from)) {
            breaches.add(
                    new Breach(
                            "to",
                            GoalProblem.PERIOD_REVERSED,
                            Map.of("from", from.toString(), "to", to.toString())));
        }
        Refused.ifAny(breaches);
        return new GoalStatement(
                old.id(),
                old.unit(),
                or(content.mission(), old.mission()),
                or(content.vision(), old.vision()),
                or(content.background(), old.background()),
                from,
                to,
                old.version());
    }

    private static @Nullable String or(@Nullable String text, @Nullable String old) {
        return text == null ? old : text.isBlank() ? null : text.strip();
    }

    private GoalStatement find(UUID id) {
        return rows(STATEMENT.ID.eq(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<GoalStatement> rows(Condition which) {
        List<Record> rows =
                new ArrayList<>(
                        sql.select()
                                .from(STATEMENT)
                                .where(which)
                                .orderBy(STATEMENT.FROM_DAY.desc(), STATEMENT.ID)
                                .limit(MOST)
                                .fetch());
        var units = new java.util.HashSet<PartyRef>();
        for (Record row : rows) {
            UUID unit = row.get(STATEMENT.UNIT_ID);
            if (unit != null) {
                units.add(PartyRef.unit(new UnitId(unit)));
            }
        }
        Map<PartyRef, Party> names = units.isEmpty() ? Map.of() : people.parties(Set.copyOf(units));
        return rows.stream().map(row -> read(row, names)).toList();
    }

    private static GoalStatement read(Record row, Map<PartyRef, Party> names) {
        UUID unit = row.get(STATEMENT.UNIT_ID);
        return new GoalStatement(
                row.get(STATEMENT.ID),
                unit == null ? null : names.get(PartyRef.unit(new UnitId(unit))),
                row.get(STATEMENT.MISSION),
                row.get(STATEMENT.VISION),
                row.get(STATEMENT.BACKGROUND),
                row.get(STATEMENT.FROM_DAY),
                row.get(STATEMENT.TO_DAY),
                row.get(STATEMENT.VERSION));
    }
}
