package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.CYCLE;
import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.work.goals.CycleKind;
import dev.zhixing.work.goals.GoalCycle;
import dev.zhixing.work.goals.GoalProblem;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The cycles of the organisation; administrators arrange them, everybody sees them. */
@Component
public class Cycles {

    private static final int LONGEST_NAME = 100;

    private final DSLContext sql;
    private final Access access;

    Cycles(DSLContext sql, Access access) {
        this.sql = sql;
        this.access = access;
    }

    /** What is entered about a cycle. */
    public record CycleContent(
            @Nullable String name,
            @Nullable CycleKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    public Page<GoalCycle> cycles(PageRequest page) {
        List<GoalCycle> rows =
                sql.select()
                        .from(CYCLE)
                        .where(after(page))
                        .orderBy(CYCLE.FROM_DAY.desc(), CYCLE.ID.desc())
                        .limit(page.limit() + 1)
                        .fetch(Cycles::read);
        return Page.cut(rows, page, row -> List.of(row.from().toString(), row.id().toString()));
    }

    private static Condition after(PageRequest page) {
        if (page.isFirst()) {
            return DSL.noCondition();
        }
        UUID last = Seen.id(page, 1);
        var other = CYCLE.as("seen");
        return DSL.row(CYCLE.FROM_DAY, CYCLE.ID)
                .lt(DSL.select(other.FROM_DAY, other.ID).from(other).where(other.ID.eq(last)));
    }

    Optional<GoalCycle> find(UUID id) {
        return sql.select().from(CYCLE).where(CYCLE.ID.eq(id)).fetchOptional(Cycles::read);
    }

    @Transactional
    public GoalCycle create(Actor actor, CycleContent content) {
        access.requireAdministrator(actor);
        GoalCycle cycle = checked(UUID.randomUUID(), content, 1);
        sql.insertInto(CYCLE)
                .set(CYCLE.ID, cycle.id())
                .set(CYCLE.NAME, cycle.name())
                .set(CYCLE.KIND, cycle.kind().name())
                .set(CYCLE.FROM_DAY, cycle.from())
                .set(CYCLE.TO_DAY, cycle.to())
                .execute();
        return cycle;
    }

    @Transactional
    public GoalCycle change(Actor actor, UUID id, IfMatch seen, CycleContent content) {
        access.requireAdministrator(actor);
        GoalCycle old = locked(id, seen);
        GoalCycle cycle =
                checked(
                        id,
                        new CycleContent(
                                content.name() == null ? old.name() : content.name(),
                                content.kind() == null ? old.kind() : content.kind(),
                                content.from() == null ? old.from() : content.from(),
                                content.to() == null ? old.to() : content.to()),
                        old.version() + 1);
        sql.update(CYCLE)
                .set(CYCLE.NAME, cycle.name())
                .set(CYCLE.KIND, cycle.kind().name())
                .set(CYCLE.FROM_DAY, cycle.from())
                .set(CYCLE.TO_DAY, cycle.to())
                .set(CYCLE.VERSION, cycle.version())
                .where(CYCLE.ID.eq(id))
                .execute();
        return cycle;
    }

    @Transactional
    public void delete(Actor actor, UUID id, IfMatch seen) {
        access.requireAdministrator(actor);
        GoalCycle cycle = locked(id, seen);
        int goals = sql.fetchCount(GOAL, GOAL.CYCLE_ID.eq(id));
        if (goals > 0) {
            throw new Refused(
                    GoalProblem.CYCLE_IN_USE, Map.of("name", cycle.name(), "goals", goals));
        }
        sql.deleteFrom(CYCLE).where(CYCLE.ID.eq(id)).execute();
    }

    private GoalCycle locked(UUID id, IfMatch seen) {
        GoalCycle old =
                sql.select()
                        .from(CYCLE)
                        .where(CYCLE.ID.eq(id))
                        .forUpdate()
                        .fetchOptional(Cycles::read)
                        .orElseThrow(NotFound::new);
        seen.require(old.version(), () -> old);
        return old;
    }

    private GoalCycle checked(UUID id, CycleContent content, int version) {
        String name = content.name() == null ? "" : content.name().strip();
        LocalDate from = content.from();
        LocalDate to = content.to();
        var breaches = new ArrayList<Breach>();
        if (name.isEmpty()) {
            breaches.add(new Breach("name", GoalProblem.TITLE_MISSING));
        }
        GoalRules.limit(breaches, "name", name, LONGEST_NAME);
        if (sql.fetchExists(CYCLE, CYCLE.NAME.eq(name), CYCLE.ID.ne(id))) {
            breaches.add(new Breach("name", GoalProblem.NAME_TAKEN, Map.of("name", name)));
        }
        if (from == null) {
            breaches.add(new Breach("from", GoalProblem.TEXT_MISSING));
        }
        if (to == null) {
            breaches.add(new Breach("to", GoalProblem.TEXT_MISSING));
        }
        if (from != null && to != null && to.isBefore(from)) {
            breaches.add(
                    new Breach(
                            "to",
                            GoalProblem.PERIOD_REVERSED,
                            Map.of("from", from.toString(), "to", to.toString())));
        }
        if (from == null || to == null || !breaches.isEmpty()) {
            throw new Refused(breaches);
        }
        CycleKind kind = content.kind() == null ? CycleKind.OWN : content.kind();
        return new GoalCycle(id, name, kind, from, to, version);
    }

    private static GoalCycle read(Record row) {
        return new GoalCycle(
                row.get(CYCLE.ID),
                row.get(CYCLE.NAME),
                CycleKind.valueOf(row.get(CYCLE.KIND)),
                row.get(CYCLE.FROM_DAY),
                row.get(CYCLE.TO_DAY),
                row.get(CYCLE.VERSION));
    }
}
