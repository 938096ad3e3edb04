package dev.zhixing.work.goals.internal;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.Goal;
import dev.zhixing.work.goals.GoalForm;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalLevel;
import dev.zhixing.work.goals.GoalProblem;
import dev.zhixing.work.goals.GoalState;
import dev.zhixing.work.goals.MeasuringCycle;
import dev.zhixing.work.goals.SupervisorArea;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Goals as wholes: written, changed, adjusted, put into the bin, brought back. */
@Component
public class GoalEditing {

    private final Access access;
    private final GoalStore goals;
    private final GoalRights rights;
    private final GoalQuestions questions;
    private final Permitted permitted;
    private final Alignment alignment;
    private final Adjusting adjusting;
    private final GoalFacts facts;
    private final GoalMessages messages;
    private final Clock clock;

    GoalEditing(
            Access access,
            GoalStore goals,
            GoalRights rights,
            GoalQuestions questions,
            Permitted permitted,
            Alignment alignment,
            Adjusting adjusting,
            GoalFacts facts,
            GoalMessages messages,
            Clock clock) {
        this.access = access;
        this.goals = goals;
        this.rights = rights;
        this.questions = questions;
        this.permitted = permitted;
        this.alignment = alignment;
        this.adjusting = adjusting;
        this.facts = facts;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public Goal create(Actor actor, GoalEntry entry) {
        return questions.view(actor, begin(actor, entry));
    }

    GoalRow begin(Actor actor, GoalEntry entry) {
        requireWriting(actor);
        var values = new EnumMap<GoalField, @Nullable Object>(GoalField.class);
        values.put(GoalField.FORM, GoalForm.SMART);
        values.put(GoalField.LEVEL, GoalLevel.PERSON);
        values.put(GoalField.OWNER, actor.id().value());
        entry.entered()
                .forEach(
                        (field, value) -> {
                            if (value != null) {
                                values.put(field, value);
                            }
                        });
        return begin(actor, defaults(values), null);
    }

    /** A new draft with these values. */
    GoalRow begin(
            Actor actor, Map<GoalField, @Nullable Object> values, @Nullable UUID carriedFrom) {
        var id = new GoalId(UUID.randomUUID());
        var empty = new EnumMap<GoalField, Object>(GoalField.class);
        GoalRow goal =
                new GoalRow(
                                id,
                                GoalState.DRAFT,
                                empty,
                                null,
                                null,
                                null,
                                carriedFrom,
                                false,
                                null,
                                1)
                        .with(values);
        permitted.requireSetting(actor, goal);
        goals.lockAlignment();
        var breaches = new ArrayList<Breach>(GoalRules.breaches(goal));
        breaches.addAll(permitted.unknown(actor, null, goal));
        if (breaches.isEmpty()) {
            breaches.addAll(alignment.breaches(actor, goal, true));
        }
        Refused.ifAny(breaches);
        goals.insert(goal, clock.instant(), actor.id().value());
        facts.tell(actor, "goal.created", goal, facts.changes(null, goal));
        facts.found(goal);
        messages.assigned(actor, null, goal);
        return goal;
    }

    @Transactional
    public Goal change(Actor actor, GoalId id, IfMatch seen, GoalEntry entry) {
        access.require(actor, Right.EDIT, id.ref());
        goals.lockAlignment();
        GoalRow old = goals.lock(actor, id);
        seen.require(old.version(), () -> questions.view(actor, old));
        if (old.state().isClosed()) {
            throw new Refused(GoalProblem.CLOSED);
        }
        Map<GoalField, @Nullable Object> entered = defaults(entry.entered());
        entered.entrySet().removeIf(one -> one.getValue() == null && isNeeded(one.getKey()));
        GoalRow now = old.with(entered).version(old.version() + 1);
        if (moves(old, now)) {
            permitted.requireSetting(actor, now);
        }
        var breaches = new ArrayList<Breach>(GoalRules.breaches(now));
        breaches.addAll(permitted.unknown(actor, old, now));
        boolean moves = moves(old, now) || !java.util.Objects.equals(old.parent(), now.parent());
        if (moves && now.get(GoalField.TITLE) != null) {
            breaches.addAll(alignment.breaches(actor, now, false));
        }
        breaches.addAll(adjusting.breaches(old, now, entry.adjustmentReason().or(null)));
        Refused.ifAny(breaches);
        // Not before: numbers that are refused may be too long to write out.
        List<FieldChange> changes = facts.changes(old, now);
        if (changes.isEmpty()) {
            return questions.view(actor, old);
        }
        GoalRow settled = adjusting.settle(actor, old, now, entry.adjustmentReason().or(null));
        goals.update(settled);
        facts.tell(
                actor,
                settled.state() == GoalState.ADJUSTED && adjusting.isAdjusted(old, now)
                        ? "goal.adjusted"
                        : "goal.updated",
                settled,
                changes);
        facts.found(settled);
        messages.assigned(actor, old, settled);
        return questions.view(actor, settled);
    }

    @Transactional
    public void delete(Actor actor, GoalId id, IfMatch seen) {
        access.require(actor, Right.MANAGE, id.ref());
        goals.lockAlignment();
        GoalRow goal = goals.lock(actor, id);
        seen.require(goal.version(), () -> questions.view(actor, goal));
        if (goals.count(
                        dev.zhixing.work.goals.internal.db.Tables.GOAL
                                .PARENT_ID
                                .eq(id.value())
                                .and(
                                        dev.zhixing.work.goals.internal.db.Tables.GOAL.DELETED_AT
                                                .isNull()))
                > 0) {
            throw new Refused(GoalProblem.HAS_CHILDREN);
        }
        goals.setDeleted(id, clock.instant(), actor.id().value());
        facts.tell(actor, "goal.deleted", goal.version(goal.version() + 1), List.of());
        facts.gone(goal);
    }

    /** Only those who could delete it bring it back. A parent that is gone is let go. */
    @Transactional
    public Goal restore(Actor actor, GoalId id) {
        goals.lockAlignment();
        if (access.right(actor, id.ref()).filter(held -> held != Right.MANAGE).isPresent()) {
            throw new Refused(PeopleProblem.NOT_ALLOWED);
        }
        GoalRow goal =
                goals.any(actor, id)
                        .filter(row -> row.deletedAt() != null)
                        .filter(
                                row ->
                                        rights.reader(actor).right(row).orElse(Right.SEE)
                                                == Right.MANAGE)
                        .orElseThrow(NotFound::new);
        requireWriting(actor);
        UUID parent = goal.parent();
        boolean lost =
                parent != null
                        && goals.any(actor, new GoalId(parent))
                                .filter(row -> row.deletedAt() == null)
                                .isEmpty();
        if (lost) {
            var none = new EnumMap<GoalField, @Nullable Object>(GoalField.class);
            none.put(GoalField.PARENT, null);
            goals.update(goal.with(none));
        }
        goals.setDeleted(id, null, null);
        GoalRow back = goals.find(actor, id);
        facts.tell(actor, "goal.restored", back, List.of());
        facts.found(back);
        return questions.view(actor, back);
    }

    /** An area brings its measuring cycle along. */
    private static Map<GoalField, @Nullable Object> defaults(
            Map<GoalField, @Nullable Object> entered) {
        if (entered.get(GoalField.AREA) instanceof SupervisorArea area
                && !entered.containsKey(GoalField.MEASURING_CYCLE)) {
            entered.put(GoalField.MEASURING_CYCLE, MeasuringCycle.of(area));
        }
        return entered;
    }

    private static boolean isNeeded(GoalField field) {
        return field == GoalField.FORM || field == GoalField.LEVEL || field == GoalField.OWNER;
    }

    /** Whether it would be somebody else's goal. */
    private static boolean moves(GoalRow old, GoalRow now) {
        return old.level() != now.level()
                || !old.owner().equals(now.owner())
                || !java.util.Objects.equals(old.unit(), now.unit());
    }

    static void requireWriting(Actor actor) {
        if (!actor.mayWrite()) {
            throw new Refused(PeopleProblem.READ_ONLY_TOKEN);
        }
    }

    static PersonId person(Actor actor) {
        return PersonId.of(actor.id());
    }
}
