package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.COORDINATION;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.Coordination;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanProblem;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Getting late or blocked items going again: cause, help, resource, result. */
@Component
public class Coordinating {

    private static final int LONGEST_RESULT = 2000;

    private final DSLContext sql;
    private final Access access;
    private final SheetStore sheets;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Coordinating(
            DSLContext sql,
            Access access,
            SheetStore sheets,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.access = access;
        this.sheets = sheets;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** What is arranged. */
    public record Arrangement(
            String cause,
            String help,
            @Nullable String resource,
            @Nullable PersonId owner,
            @Nullable LocalDate due) {}

    @Transactional(readOnly = true)
    public Page<Coordination> of(Actor actor, PlanId plan, ItemId item) {
        require(actor, Right.SEE, plan, item);
        return Page.whole(read(COORDINATION.ITEM_ID.eq(item.value())));
    }

    @Transactional
    public Coordination arrange(Actor actor, PlanId plan, ItemId item, Arrangement arrangement) {
        String title = require(actor, Right.COMMENT, plan, item);
        PersonId owner = arrangement.owner();
        if (owner != null && people.person(owner).isEmpty()) {
            throw new Refused(List.of(new Breach("ownerId", PlanProblem.UNKNOWN_PARTY)));
        }
        UUID id = UUID.randomUUID();
        sql.insertInto(COORDINATION)
                .set(COORDINATION.ID, id)
                .set(COORDINATION.PLAN_ID, plan.value())
                .set(COORDINATION.ITEM_ID, item.value())
                .set(COORDINATION.CAUSE, arrangement.cause().strip())
                .set(COORDINATION.HELP, arrangement.help().strip())
                .set(COORDINATION.RESOURCE, arrangement.resource())
                .set(COORDINATION.OWNER_ID, owner == null ? null : owner.value())
                .set(COORDINATION.DUE, arrangement.due())
                .set(COORDINATION.CREATED_BY, actor.id().value())
                .set(COORDINATION.CREATED_AT, clock.instant())
                .execute();
        Coordination made = one(plan, item, id);
        tell(
                actor,
                "item.coordinated",
                plan,
                item,
                title,
                List.of(
                        new FieldChange("cause", null, made.cause()),
                        new FieldChange("help", null, made.help()),
                        new FieldChange("resource", null, made.resource()),
                        new FieldChange("due", null, text(made.due()))));
        return made;
    }

    /** Reports what came of it; open to its maker, its owner and editors. */
    @Transactional
    public Coordination report(
            Actor actor,
            PlanId plan,
            ItemId item,
            UUID id,
            IfMatch seen,
            Patch<String> result,
            Patch<Boolean> done) {
        String title = require(actor, Right.COMMENT, plan, item);
        String said = result.or(null);
        if (said != null && said.length() > LONGEST_RESULT) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    "result",
                                    PlanProblem.TEXT_TOO_LONG,
                                    Map.of("limit", LONGEST_RESULT))));
        }
        Coordination present = one(plan, item, id);
        UUID caller = actor.id().value();
        boolean own =
                present.createdBy().id().equals(caller)
                        || (present.owner() != null && present.owner().id().equals(caller));
        if (!own) {
            access.require(actor, Right.EDIT, plan.ref());
        }
        seen.require(present.version(), () -> present);
        int changed =
                sql.update(COORDINATION)
                        .set(COORDINATION.RESULT, result.or(present.result()))
                        .set(
                                COORDINATION.DONE,
                                Objects.requireNonNullElse(done.or(null), present.done()))
                        .set(COORDINATION.VERSION, COORDINATION.VERSION.plus(1))
                        .where(COORDINATION.ID.eq(id), COORDINATION.VERSION.eq(present.version()))
                        .execute();
        Coordination now = one(plan, item, id);
        if (changed == 0) {
            throw new dev.zhixing.base.kernel.Stale(now);
        }
        tell(
                actor,
                "item.coordination-updated",
                plan,
                item,
                title,
                List.of(
                        new FieldChange("result", present.result(), now.result()),
                        new FieldChange("done", text(present.done()), text(now.done()))));
        return now;
    }

    /** The item's name, once the caller may do it. */
    private String require(Actor actor, Right right, PlanId plan, ItemId item) {
        access.require(actor, right, plan.ref());
        return sheets.name(plan, item).orElseThrow(NotFound::new);
    }

    private Coordination one(PlanId plan, ItemId item, UUID id) {
        return read(
                        COORDINATION
                                .ID
                                .eq(id)
                                .and(COORDINATION.ITEM_ID.eq(item.value()))
                                .and(COORDINATION.PLAN_ID.eq(plan.value())))
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Coordination> read(Condition which) {
        List<Record> rows =
                List.copyOf(
                        sql.select()
                                .from(COORDINATION)
                                .where(which)
                                .orderBy(COORDINATION.CREATED_AT, COORDINATION.ID)
                                .limit(200)
                                .fetch());
        var mentioned = new HashSet<PartyRef>();
        for (Record row : rows) {
            mentioned.add(person(row.get(COORDINATION.CREATED_BY)));
            if (row.get(COORDINATION.OWNER_ID) != null) {
                mentioned.add(person(row.get(COORDINATION.OWNER_ID)));
            }
        }
        Names names = Names.of(people, mentioned);
        return rows.stream().map(row -> view(row, names)).toList();
    }

    private static PartyRef person(UUID id) {
        return PartyRef.person(new PersonId(id));
    }

    private static Coordination view(Record row, Names names) {
        UUID owner = row.get(COORDINATION.OWNER_ID);
        return new Coordination(
                row.get(COORDINATION.ID),
                row.get(COORDINATION.ITEM_ID),
                row.get(COORDINATION.CAUSE),
                row.get(COORDINATION.HELP),
                row.get(COORDINATION.RESOURCE),
                owner == null ? null : names.party(person(owner)),
                row.get(COORDINATION.DUE),
                row.get(COORDINATION.RESULT),
                row.get(COORDINATION.DONE),
                names.party(person(row.get(COORDINATION.CREATED_BY))),
                row.get(COORDINATION.CREATED_AT),
                row.get(COORDINATION.VERSION));
    }

    private void tell(
            Actor actor,
            String verb,
            PlanId plan,
            ItemId item,
            String title,
            List<FieldChange> changes) {
        events.publishEvent(
                new DomainEvent(
                        actor.id(),
                        verb,
                        item.ref(),
                        plan.ref(),
                        title,
                        clock.instant(),
                        changes.stream().filter(FieldChange::isChange).toList()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
