package dev.zhixing.work.goals.internal;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalProblem;
import dev.zhixing.work.goals.KeyResult;
import dev.zhixing.work.goals.KeyResultState;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Key results of a goal. Whoever edits the goal edits them. */
@Component
public class KeyResultEditing {

    private static final int MOST = 30;

    private final Access access;
    private final GoalStore goals;
    private final KeyResultStore keyResults;
    private final GoalQuestions questions;
    private final Permitted permitted;
    private final GoalFacts facts;
    private final Clock clock;

    KeyResultEditing(
            Access access,
            GoalStore goals,
            KeyResultStore keyResults,
            GoalQuestions questions,
            Permitted permitted,
            GoalFacts facts,
            Clock clock) {
        this.access = access;
        this.goals = goals;
        this.keyResults = keyResults;
        this.questions = questions;
        this.permitted = permitted;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public KeyResult add(Actor actor, GoalId id, KeyResultEntry entry) {
        access.require(actor, Right.EDIT, id.ref());
        GoalRow goal = open(actor, id);
        if (keyResults.of(id).size() >= MOST) {
            throw new Refused(GoalProblem.TOO_MANY, Map.of("limit", MOST));
        }
        KeyResultRow row = entry.on(empty(id, keyResults.nextRank(id), null));
        Refused.ifAny(breaches(actor, null, row));
        keyResults.insert(row);
        tell(actor, goal, "goal.keyResultAdded", null, row.title());
        return questions.keyResult(actor, id, row.id());
    }

    static KeyResultRow empty(GoalId goal, int rank, @Nullable UUID carriedFrom) {
        return new KeyResultRow(
                UUID.randomUUID(),
                goal.value(),
                null,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                KeyResultState.OPEN,
                null,
                rank,
                carriedFrom,
                1);
    }

    @Transactional
    public KeyResult change(
            Actor actor, GoalId id, UUID keyResult, IfMatch seen, KeyResultEntry entry) {
        access.require(actor, Right.EDIT, id.ref());
        GoalRow goal = open(actor, id);
        KeyResultRow old = keyResults.find(id, keyResult);
        seen.require(old.version(), () -> questions.keyResult(actor, id, keyResult));
        KeyResultRow now = entry.on(old);
        Refused.ifAny(breaches(actor, old, now));
        if (now.equals(old)) {
            return questions.keyResult(actor, id, keyResult);
        }
        keyResults.update(now.checkedIn(null, null));
        tell(actor, goal, "goal.keyResultChanged", old.title(), now.title());
        return questions.keyResult(actor, id, keyResult);
    }

    @Transactional
    public void remove(Actor actor, GoalId id, UUID keyResult, IfMatch seen) {
        access.require(actor, Right.EDIT, id.ref());
        GoalRow goal = open(actor, id);
        KeyResultRow old = keyResults.find(id, keyResult);
        seen.require(old.version(), () -> questions.keyResult(actor, id, keyResult));
        keyResults.delete(keyResult, clock.instant());
        tell(actor, goal, "goal.keyResultRemoved", old.title(), null);
    }

    /** A goal that is not closed; nobody else changes it meanwhile. */
    private GoalRow open(Actor actor, GoalId id) {
        GoalRow goal = goals.lock(actor, id);
        if (goal.state().isClosed()) {
            throw new Refused(GoalProblem.CLOSED);
        }
        return goal;
    }

    private List<Breach> breaches(Actor actor, @Nullable KeyResultRow old, KeyResultRow now) {
        var breaches = new ArrayList<Breach>(GoalRules.breaches(now));
        UUID owner = now.owner();
        if (owner != null
                && !Objects.equals(owner, old == null ? null : old.owner())
                && !permitted.isActive(PartyRef.person(new PersonId(owner)))) {
            breaches.add(new Breach("ownerId", GoalProblem.UNKNOWN_PARTY));
        }
        UUID metric = now.metric();
        if (metric != null && !Objects.equals(metric, old == null ? null : old.metric())) {
            breaches.addAll(permitted.metric(actor, metric));
        }
        UUID parent = now.parent();
        if (parent != null
                && !Objects.equals(parent, old == null ? null : old.parent())
                && !isTeamResult(actor, now, parent)) {
            breaches.add(new Breach("parentId", GoalProblem.UNKNOWN_KEY_RESULT));
        }
        return breaches;
    }

    /** One of another goal that serves none itself, so that no loop can come about. */
    private boolean isTeamResult(Actor actor, KeyResultRow row, UUID parent) {
        boolean hasOwn = !keyResults.under(List.of(row.id())).isEmpty();
        return !hasOwn
                && access.allows(
                        actor, Right.SEE, new SubjectRef(GoalGuard.KEY_RESULT_KIND, parent))
                && keyResults
                        .any(parent)
                        .filter(one -> one.parent() == null && !one.goal().equals(row.goal()))
                        .isPresent();
    }

    private void tell(
            Actor actor,
            GoalRow goal,
            String verb,
            @Nullable String before,
            @Nullable String after) {
        facts.tell(actor, verb, goal, List.of(new FieldChange("keyResult", before, after)));
    }
}
