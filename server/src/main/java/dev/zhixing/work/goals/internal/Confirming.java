package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.CONFIRMATION;
import static dev.zhixing.work.goals.internal.db.Tables.QUESTION;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.notices.NoticeReason;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SupervisorLine;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.goals.GoalConfirmation;
import dev.zhixing.work.goals.GoalConfirmation.ConfirmationAnswer;
import dev.zhixing.work.goals.GoalConfirmation.ConfirmationSide;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalLevel;
import dev.zhixing.work.goals.GoalProblem;
import dev.zhixing.work.goals.GoalState;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Agreeing to a goal: it is sent to the team and the superior, each confirms or asks, and when all
 * have confirmed and every question has its answer it is in force.
 */
@Component
public class Confirming {

    private static final int MOST_PEOPLE = 200;

    private final DSLContext sql;
    private final Access access;
    private final GoalStore goals;
    private final KeyResultStore keyResults;
    private final GoalQuestions questions;
    private final Confirmations confirmations;
    private final Permitted permitted;
    private final SupervisorLine line;
    private final GoalFacts facts;
    private final GoalMessages messages;
    private final Clock clock;

    Confirming(
            DSLContext sql,
            Access access,
            GoalStore goals,
            KeyResultStore keyResults,
            GoalQuestions questions,
            Confirmations confirmations,
            Permitted permitted,
            SupervisorLine line,
            GoalFacts facts,
            GoalMessages messages,
            Clock clock) {
        this.sql = sql;
        this.access = access;
        this.goals = goals;
        this.keyResults = keyResults;
        this.questions = questions;
        this.confirmations = confirmations;
        this.permitted = permitted;
        this.line = line;
        this.facts = facts;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Sends a draft to those who shall agree; the superior is always among them.
     *
     * @throws Refused with everything that is missing
     */
    @Transactional
    public GoalConfirmation submit(Actor actor, GoalId id, IfMatch seen, Set<UUID> team) {
        access.require(actor, Right.EDIT, id.ref());
        GoalRow goal = goals.lock(actor, id);
        seen.require(goal.version(), () -> questions.view(actor, goal));
        if (goal.state() != GoalState.DRAFT) {
            throw notInState(goal);
        }
        var breaches = new ArrayList<Breach>(GoalRules.unready(goal, keyResults.of(id)));
        Map<UUID, ConfirmationSide> asked = asked(goal, team);
        boolean needsTeam =
                goal.level() != GoalLevel.PERSON && !line.peopleBelow(goal.owner()).isEmpty();
        if (needsTeam && !asked.containsValue(ConfirmationSide.TEAM)) {
            breaches.add(new Breach("personIds", GoalProblem.TEAM_MISSING));
        }
        if (asked.size() > MOST_PEOPLE) {
            breaches.add(
                    new Breach("personIds", GoalProblem.TOO_MANY, Map.of("limit", MOST_PEOPLE)));
        }
        team.stream()
                .filter(one -> !permitted.isActive(PartyRef.person(new PersonId(one))))
                .findFirst()
                .ifPresent(_ -> breaches.add(new Breach("personIds", GoalProblem.UNKNOWN_PARTY)));
        Refused.ifAny(breaches);
        asked.forEach((person, side) -> confirmations.ask(id, person, side));
        GoalRow sent = move(actor, goal, GoalState.TO_CONFIRM, "goal.submitted");
        messages.tell(
                actor.id(),
                sent,
                asked.keySet(),
                NoticeReason.ASSIGNED,
                "notice.goal.confirm",
                Map.of());
        activateWhenAgreed(actor, sent);
        return confirmations.of(actor, id);
    }

    private Map<UUID, ConfirmationSide> asked(GoalRow goal, Set<UUID> team) {
        var asked = new LinkedHashMap<UUID, ConfirmationSide>();
        team.forEach(person -> asked.put(person, ConfirmationSide.TEAM));
        UUID unit = goal.unit();
        boolean ofPerson = goal.level() == GoalLevel.PERSON;
        // Who deputises for the owner in his own unit is not his superior.
        Set<UUID> below = line.peopleBelow(goal.owner());
        List<PersonId> above =
                ofPerson || unit == null ? line.above(goal.owner()) : line.above(new UnitId(unit));
        above.stream()
                .filter(one -> !one.equals(goal.owner()) && !below.contains(one.value()))
                .findFirst()
                .ifPresent(one -> asked.put(one.value(), ConfirmationSide.SUPERIOR));
        asked.remove(goal.owner().value());
        return asked;
    }

    /** Back to the draft; what was answered is let go. */
    @Transactional
    public GoalConfirmation withdraw(Actor actor, GoalId id, IfMatch seen) {
        access.require(actor, Right.EDIT, id.ref());
        GoalRow goal = goals.lock(actor, id);
        seen.require(goal.version(), () -> questions.view(actor, goal));
        if (goal.state() != GoalState.TO_CONFIRM) {
            throw notInState(goal);
        }
        confirmations.clear(id);
        move(actor, goal, GoalState.DRAFT, "goal.withdrawn");
        return confirmations.of(actor, id);
    }

    /** Somebody who was asked confirms, with what he promises towards it if he likes. */
    @Transactional
    public GoalConfirmation confirm(Actor actor, GoalId id, @Nullable String commitment) {
        GoalRow goal = asked(actor, id);
        var breaches = new ArrayList<Breach>();
        GoalRules.text(breaches, "commitment", commitment);
        Refused.ifAny(breaches);
        confirmations.answer(
                id,
                actor.id().value(),
                ConfirmationAnswer.CONFIRMED,
                strip(commitment),
                clock.instant());
        facts.tell(actor, "goal.confirmed", goal, List.of());
        activateWhenAgreed(actor, goal);
        return confirmations.of(actor, id);
    }

    /** Whoever sees the goal may ask; the channel stays open afterwards. */
    @Transactional
    public GoalConfirmation question(Actor actor, GoalId id, String text) {
        access.require(actor, Right.COMMENT, id.ref());
        GoalRow goal = goals.lock(actor, id);
        Refused.ifAny(missing("text", text));
        sql.insertInto(QUESTION)
                .set(QUESTION.ID, UUID.randomUUID())
                .set(QUESTION.GOAL_ID, id.value())
                .set(QUESTION.PERSON_ID, actor.id().value())
                .set(QUESTION.TEXT, text.strip())
                .set(QUESTION.ASKED_AT, clock.instant())
                .execute();
        if (goal.state() == GoalState.TO_CONFIRM) {
            confirmations.answer(
                    id, actor.id().value(), ConfirmationAnswer.QUESTION, null, clock.instant());
        }
        facts.tell(actor, "goal.questioned", goal, List.of());
        messages.tell(
                actor.id(),
                goal,
                Set.of(goal.owner().value()),
                NoticeReason.COMMENT,
                "notice.goal.question",
                Map.of("text", text.strip()));
        return confirmations.of(actor, id);
    }

    @Transactional
    public GoalConfirmation answer(
            Actor actor, GoalId id, UUID question, IfMatch seen, String text) {
        access.require(actor, Right.EDIT, id.ref());
        GoalRow goal = goals.lock(actor, id);
        var row =
                sql.select()
                        .from(QUESTION)
                        .where(QUESTION.ID.eq(question), QUESTION.GOAL_ID.eq(id.value()))
                        .forUpdate()
                        .fetchOptional()
                        .orElseThrow(NotFound::new);
        seen.require(row.get(QUESTION.VERSION), () -> confirmations.of(actor, id));
        Refused.ifAny(missing("answer", text));
        sql.update(QUESTION)
                .set(QUESTION.ANSWER, text.strip())
                .set(QUESTION.ANSWERED_BY, actor.id().value())
                .set(QUESTION.ANSWERED_AT, clock.instant())
                .set(QUESTION.VERSION, QUESTION.VERSION.plus(1))
                .where(QUESTION.ID.eq(question))
                .execute();
        facts.tell(actor, "goal.answered", goal, List.of());
        messages.tell(
                actor.id(),
                goal,
                Set.of(row.get(QUESTION.PERSON_ID)),
                NoticeReason.COMMENT,
                "notice.goal.answer",
                Map.of("text", text.strip()));
        activateWhenAgreed(actor, goal);
        return confirmations.of(actor, id);
    }

    private GoalRow asked(Actor actor, GoalId id) {
        access.require(actor, Right.COMMENT, id.ref());
        GoalRow goal = goals.lock(actor, id);
        if (!sql.fetchExists(
                CONFIRMATION,
                CONFIRMATION.GOAL_ID.eq(id.value()),
                CONFIRMATION.PERSON_ID.eq(actor.id().value()))) {
            throw new Refused(GoalProblem.NOT_ASKED);
        }
        if (goal.state() != GoalState.TO_CONFIRM) {
            throw notInState(goal);
        }
        return goal;
    }

    /** In force once all have confirmed and no question is open. */
    private void activateWhenAgreed(Actor actor, GoalRow goal) {
        GoalConfirmation now = confirmations.of(actor, goal.id());
        boolean agreed =
                now.people().stream().allMatch(one -> one.answer() == ConfirmationAnswer.CONFIRMED)
                        && now.unanswered() == 0;
        if (goal.state() == GoalState.TO_CONFIRM && agreed) {
            GoalRow active = move(actor, goal, GoalState.ACTIVE, "goal.activated");
            messages.tell(
                    actor.id(),
                    active,
                    Set.of(goal.owner().value()),
                    NoticeReason.CHANGED,
                    "notice.goal.confirmed",
                    Map.of());
        }
    }

    private GoalRow move(Actor actor, GoalRow goal, GoalState state, String verb) {
        GoalRow moved = goal.state(state).version(goal.version() + 1);
        goals.update(moved);
        facts.tell(
                actor,
                verb,
                moved,
                List.of(
                        new dev.zhixing.base.kernel.FieldChange(
                                "state", goal.state().name(), state.name())));
        return moved;
    }

    private static List<Breach> missing(String path, @Nullable String text) {
        var breaches = new ArrayList<Breach>();
        GoalRules.text(breaches, path, text);
        if (text == null || text.isBlank()) {
            breaches.add(new Breach(path, GoalProblem.TEXT_MISSING));
        }
        return breaches;
    }

    private static Refused notInState(GoalRow goal) {
        return new Refused(GoalProblem.NOT_IN_STATE, Map.of("state", goal.state().name()));
    }

    private static @Nullable String strip(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
