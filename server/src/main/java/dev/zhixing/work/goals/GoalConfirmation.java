package dev.zhixing.work.goals;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who agrees to a goal.
 *
 * @param percentConfirmed whole percent of those who were asked; 0 when nobody was
 * @param unanswered questions without an answer
 * @param mine the reader's own answer; null when he was not asked
 */
public record GoalConfirmation(
        List<AskedPerson> people,
        List<GoalQuestion> questions,
        int percentConfirmed,
        int unanswered,
        @Nullable ConfirmationAnswer mine) {

    /** On which side of the table somebody sits. */
    public enum ConfirmationSide {
        TEAM,
        SUPERIOR
    }

    /** What somebody said. */
    public enum ConfirmationAnswer {
        UNCONFIRMED,
        CONFIRMED,
        QUESTION
    }

    /**
     * Somebody who is asked.
     *
     * @param commitment what he promises towards it
     */
    public record AskedPerson(
            Party person,
            ConfirmationSide side,
            ConfirmationAnswer answer,
            @Nullable String commitment,
            @Nullable Instant answeredAt) {}

    /** A question about a goal, and its answer. */
    public record GoalQuestion(
            UUID id,
            @Nullable Party by,
            String text,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Party answeredBy,
            @Nullable Instant answeredAt,
            int version) {}
}
