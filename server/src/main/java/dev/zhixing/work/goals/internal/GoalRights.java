package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.CONFIRMATION;
import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SupervisorLine;
import dev.zhixing.work.goals.GoalLevel;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may do what with a goal.
 *
 * <p>Goals of the company, a department or a team are open to everybody in the organisation from
 * the first draft on: nobody can align with what he cannot see. Everybody may comment on them; the
 * owner, whoever leads the unit or a unit over it, and administrators manage them. Goals of a
 * person are seen by the person, by whoever stands above, by whoever is asked to confirm them, and
 * by administrators, unless they are shared; those above may comment and answer, not rewrite.
 */
@Component
class GoalRights {

    private final SupervisorLine line;

    GoalRights(SupervisorLine line) {
        this.line = line;
    }

    Reader reader(Actor actor) {
        return new Reader(actor);
    }

    /** One caller; whom he is above is asked once, and only when it makes a difference. */
    final class Reader {

        private final Actor actor;
        private @Nullable Set<UUID> people;
        private @Nullable Set<UUID> units;

        private Reader(Actor actor) {
            this.actor = actor;
        }

        /** The greatest right; empty when the goal is invisible. */
        Optional<Right> right(GoalRow goal) {
            if (actor.administrator() || isMine(goal)) {
                return Optional.of(Right.MANAGE);
            }
            if (goal.level() != GoalLevel.PERSON) {
                return Optional.of(leads(goal.unit()) ? Right.MANAGE : Right.COMMENT);
            }
            boolean concerned =
                    goal.shared() || goal.asked() || people().contains(goal.owner().value());
            return concerned ? Optional.of(Right.COMMENT) : Optional.empty();
        }

        boolean sees(GoalRow goal) {
            return actor.administrator()
                    || goal.level() != GoalLevel.PERSON
                    || right(goal).isPresent();
        }

        /** Whether the caller leads this unit or one over it. */
        boolean leads(@Nullable UUID unit) {
            return unit != null && units().contains(unit);
        }

        boolean isMine(GoalRow goal) {
            return goal.owner().value().equals(actor.id().value());
        }

        private Set<UUID> people() {
            if (people == null) {
                people = line.peopleBelow(PersonId.of(actor.id()));
            }
            return people;
        }

        private Set<UUID> units() {
            if (units == null) {
                units = line.unitsBelow(PersonId.of(actor.id()));
            }
            return units;
        }
    }

    /** Goals that somebody may see, as a condition. */
    Condition visible(Actor actor) {
        if (actor.administrator()) {
            return DSL.noCondition();
        }
        UUID me = actor.id().value();
        UUID[] below = line.peopleBelow(PersonId.of(actor.id())).toArray(UUID[]::new);
        return GOAL.LEVEL
                .ne(GoalLevel.PERSON.name())
                .or(GOAL.SHARED.isTrue())
                .or(GOAL.OWNER_ID.eq(me))
                .or(GOAL.OWNER_ID.eq(DSL.any(below)))
                .or(
                        DSL.exists(
                                DSL.selectOne()
                                        .from(CONFIRMATION)
                                        .where(
                                                CONFIRMATION.GOAL_ID.eq(GOAL.ID),
                                                CONFIRMATION.PERSON_ID.eq(me))));
    }
}
