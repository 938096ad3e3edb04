package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.ABILITY;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.GoalAbility;
import dev.zhixing.work.goals.GoalAbility.AbilityState;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalProblem;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Abilities to build for strategic goals. */
@Component
public class Abilities {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 200;
    private static final int HUNDRED = 100;

    private final DSLContext sql;
    private final Access access;
    private final GoalStore goals;
    private final GoalFacts facts;

    Abilities(DSLContext sql, Access access, GoalStore goals, GoalFacts facts) {
        this.sql = sql;
        this.access = access;
        this.goals = goals;
        this.facts = facts;
    }

    /** What is entered; null leaves a value as it is. */
    public record Content(
            @Nullable String name,
            @Nullable String action,
            @Nullable AbilityState state,
            @Nullable Integer progress) {}

    @Transactional(readOnly = true)
    public List<GoalAbility> of(Actor actor, GoalId goal) {
        access.require(actor, Right.SEE, goal.ref());
        return rows(ABILITY.GOAL_ID.eq(goal.value()));
    }

    @Transactional
    public GoalAbility add(Actor actor, GoalId id, Content content) {
        GoalRow goal = editable(actor, id);
        if (rows(ABILITY.GOAL_ID.eq(id.value())).size() >= MOST) {
            throw new Refused(GoalProblem.TOO_MANY, Map.of("limit", MOST));
        }
        GoalAbility one =
                checked(
                        new GoalAbility(UUID.randomUUID(), "", null, AbilityState.PLANNED, 0, 1),
                        content);
        sql.insertInto(ABILITY)
                .set(ABILITY.ID, one.id())
                .set(ABILITY.GOAL_ID, id.value())
                .set(ABILITY.NAME, one.name())
                .set(ABILITY.ACTION, one.action())
                .set(ABILITY.STATE, one.state().name())
                .set(ABILITY.PROGRESS, one.progress())
                .execute();
        tell(actor, goal, null, one.name());
        return one;
    }

    @Transactional
    public GoalAbility change(Actor actor, GoalId id, UUID ability, IfMatch seen, Content content) {
        GoalRow goal = editable(actor, id);
        GoalAbility old = find(id, ability);
        seen.require(old.version(), () -> old);
        GoalAbility now = checked(old, content);
        sql.update(ABILITY)
                .set(ABILITY.NAME, now.name())
                .set(ABILITY.ACTION, now.action())
                .set(ABILITY.STATE, now.state().name())
                .set(ABILITY.PROGRESS, now.progress())
                .set(ABILITY.VERSION, old.version() + 1)
                .where(ABILITY.ID.eq(ability))
                .execute();
        tell(actor, goal, old.name(), now.name());
        return find(id, ability);
    }

    @Transactional
    public void remove(Actor actor, GoalId id, UUID ability, IfMatch seen) {
        GoalRow goal = editable(actor, id);
        GoalAbility old = find(id, ability);
        seen.require(old.version(), () -> old);
        sql.deleteFrom(ABILITY).where(ABILITY.ID.eq(ability)).execute();
        tell(actor, goal, old.name(), null);
    }

    private GoalRow editable(Actor actor, GoalId id) {
        access.require(actor, Right.EDIT, id.ref());
        return goals.lock(actor, id);
    }

    private GoalAbility find(GoalId goal, UUID id) {
        return rows(ABILITY.ID.eq(id).and(ABILITY.GOAL_ID.eq(goal.value()))).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static GoalAbility checked(GoalAbility old, Content content) {
        String name = Objects.requireNonNullElse(content.name(), old.name()).strip();
        int progress = Objects.requireNonNullElse(content.progress(), old.progress());
        var breaches = new ArrayList<Breach>();
        if (name.isEmpty()) {
            breaches.add(new Breach("name", GoalProblem.TITLE_MISSING));
        }
        GoalRules.limit(breaches, "name", name, LONGEST_NAME);
        GoalRules.text(breaches, "action", content.action());
        if (progress < 0 || progress > HUNDRED) {
            breaches.add(
                    new Breach(
                            "progress",
                            GoalProblem.NUMBER_RANGE,
                            Map.of("least", 0, "most", HUNDRED)));
        }
        Refused.ifAny(breaches);
        String action = content.action();
        return new GoalAbility(
                old.id(),
                name,
                action == null ? old.action() : action.isBlank() ? null : action.strip(),
                Objects.requireNonNullElse(content.state(), old.state()),
                progress,
                old.version());
    }

    private List<GoalAbility> rows(Condition which) {
        return sql.select()
                .from(ABILITY)
                .where(which)
                .orderBy(ABILITY.NAME, ABILITY.ID)
                .limit(MOST)
                .fetch(
                        row ->
                                new GoalAbility(
                                        row.get(ABILITY.ID),
                                        row.get(ABILITY.NAME),
                                        row.get(ABILITY.ACTION),
                                        AbilityState.valueOf(row.get(ABILITY.STATE)),
                                        row.get(ABILITY.PROGRESS),
                                        row.get(ABILITY.VERSION)));
    }

    private void tell(Actor actor, GoalRow goal, @Nullable String before, @Nullable String after) {
        facts.tell(
                actor,
                "goal.abilitiesChanged",
                goal,
                List.of(new FieldChange("ability", before, after)));
    }
}
