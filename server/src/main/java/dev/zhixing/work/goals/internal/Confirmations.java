package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.CONFIRMATION;
import static dev.zhixing.work.goals.internal.db.Tables.QUESTION;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.GoalConfirmation;
import dev.zhixing.work.goals.GoalConfirmation.AskedPerson;
import dev.zhixing.work.goals.GoalConfirmation.ConfirmationAnswer;
import dev.zhixing.work.goals.GoalConfirmation.ConfirmationSide;
import dev.zhixing.work.goals.GoalConfirmation.GoalQuestion;
import dev.zhixing.work.goals.GoalId;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who was asked to agree to a goal, what he said, and what was asked about it. */
@Component
public class Confirmations {

    private static final int MOST = 500;
    private static final int HUNDRED = 100;

    private final DSLContext sql;
    private final Access access;
    private final People people;

    Confirmations(DSLContext sql, Access access, People people) {
        this.sql = sql;
        this.access = access;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public GoalConfirmation of(Actor actor, GoalId goal) {
        access.require(actor, Right.SEE, goal.ref());
        var asked =
                sql.select()
                        .from(CONFIRMATION)
                        .where(CONFIRMATION.GOAL_ID.eq(goal.value()))
                        .orderBy(CONFIRMATION.SIDE, CONFIRMATION.PERSON_ID)
                        .limit(MOST)
                        .fetch();
        var questions =
                sql.select()
                        .from(QUESTION)
                        .where(QUESTION.GOAL_ID.eq(goal.value()))
                        .orderBy(QUESTION.ASKED_AT, QUESTION.ID)
                        .limit(MOST)
                        .fetch();
        var ids = new HashSet<UUID>(asked.getValues(CONFIRMATION.PERSON_ID));
        ids.addAll(questions.getValues(QUESTION.PERSON_ID));
        questions.getValues(QUESTION.ANSWERED_BY).stream()
                .filter(java.util.Objects::nonNull)
                .forEach(ids::add);
        Map<UUID, Party> names = people.people(ids);
        List<AskedPerson> shown = asked.map(row -> asked(row, names));
        int confirmed =
                (int)
                        shown.stream()
                                .filter(one -> one.answer() == ConfirmationAnswer.CONFIRMED)
                                .count();
        return new GoalConfirmation(
                shown,
                questions.map(row -> question(row, names)),
                shown.isEmpty() ? 0 : HUNDRED * confirmed / shown.size(),
                (int)
                        questions.getValues(QUESTION.ANSWER).stream()
                                .filter(java.util.Objects::isNull)
                                .count(),
                shown.stream()
                        .filter(one -> one.person().id().equals(actor.id().value()))
                        .map(AskedPerson::answer)
                        .findFirst()
                        .orElse(null));
    }

    void ask(GoalId goal, UUID person, ConfirmationSide side) {
        sql.insertInto(CONFIRMATION)
                .set(CONFIRMATION.GOAL_ID, goal.value())
                .set(CONFIRMATION.PERSON_ID, person)
                .set(CONFIRMATION.SIDE, side.name())
                .set(CONFIRMATION.ANSWER, ConfirmationAnswer.UNCONFIRMED.name())
                .onConflict(CONFIRMATION.GOAL_ID, CONFIRMATION.PERSON_ID)
                .doUpdate()
                .set(CONFIRMATION.SIDE, side.name())
                .execute();
    }

    void clear(GoalId goal) {
        sql.deleteFrom(CONFIRMATION).where(CONFIRMATION.GOAL_ID.eq(goal.value())).execute();
    }

    /** Does nothing for somebody who was not asked. */
    void answer(
            GoalId goal,
            UUID person,
            ConfirmationAnswer answer,
            @Nullable String commitment,
            Instant at) {
        sql.update(CONFIRMATION)
                .set(CONFIRMATION.ANSWER, answer.name())
                .set(CONFIRMATION.COMMITMENT, commitment)
                .set(CONFIRMATION.ANSWERED_AT, at)
                .where(CONFIRMATION.GOAL_ID.eq(goal.value()), CONFIRMATION.PERSON_ID.eq(person))
                .execute();
    }

    private static AskedPerson asked(Record row, Map<UUID, Party> names) {
        UUID id = row.get(CONFIRMATION.PERSON_ID);
        Party person = names.get(id);
        return new AskedPerson(
                person == null ? new Party(Party.Kind.PERSON, id, "", null, false) : person,
                ConfirmationSide.valueOf(row.get(CONFIRMATION.SIDE)),
                ConfirmationAnswer.valueOf(row.get(CONFIRMATION.ANSWER)),
                row.get(CONFIRMATION.COMMITMENT),
                row.get(CONFIRMATION.ANSWERED_AT));
    }

    private static GoalQuestion question(Record row, Map<UUID, Party> names) {
        UUID by = row.get(QUESTION.ANSWERED_BY);
        return new GoalQuestion(
                row.get(QUESTION.ID),
                names.get(row.get(QUESTION.PERSON_ID)),
                row.get(QUESTION.TEXT),
                row.get(QUESTION.ASKED_AT),
                row.get(QUESTION.ANSWER),
                by == null ? null : names.get(by),
                row.get(QUESTION.ANSWERED_AT),
                row.get(QUESTION.VERSION));
    }
}
