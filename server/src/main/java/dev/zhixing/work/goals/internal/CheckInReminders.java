package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.CHECK_IN;
import static dev.zhixing.work.goals.internal.db.Tables.GOAL;
import static dev.zhixing.work.goals.internal.db.Tables.KEY_RESULT;

import dev.zhixing.base.jobs.RepeatedJob;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.shared.notices.NoticeReason;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.work.goals.MeasuringCycle;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Asks owners of goals in force to say where they are: with a measuring cycle the day after one of
 * its stretches ends, otherwise every seventh day since the last word. Figures that come from an
 * indicator need nobody to say them. Asking twice on one day is one message in the inbox.
 */
@Component
class CheckInReminders implements RepeatedJob {

    private static final int USUAL_DAYS = 7;
    private static final int MOST = 5000;

    private final DSLContext sql;
    private final GoalStore goals;
    private final GoalMessages messages;
    private final OrganisationTime time;

    CheckInReminders(
            DSLContext sql, GoalStore goals, GoalMessages messages, OrganisationTime time) {
        this.sql = sql;
        this.goals = goals;
        this.messages = messages;
        this.time = time;
    }

    @Override
    public String name() {
        return "goal-check-in-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    @Transactional
    public void run() {
        var typed =
                DSL.exists(
                                DSL.selectOne()
                                        .from(KEY_RESULT)
                                        .where(
                                                KEY_RESULT.GOAL_ID.eq(GOAL.ID),
                                                KEY_RESULT.DELETED_AT.isNull(),
                                                KEY_RESULT.STATE.eq("OPEN"),
                                                KEY_RESULT.METRIC_ID.isNull()))
                        .or(GOAL.TARGET.isNotNull().and(GOAL.METRIC_ID.isNull()));
        List<GoalRow> open =
                goals.rows(
                        Actor.SYSTEM,
                        GOAL.DELETED_AT
                                .isNull()
                                .and(GOAL.STATE.in("ACTIVE", "ADJUSTED"))
                                .and(typed),
                        List.of(GOAL.ID),
                        MOST);
        Map<UUID, Instant> last =
                sql.select(CHECK_IN.GOAL_ID, DSL.max(CHECK_IN.AT))
                        .from(CHECK_IN)
                        .groupBy(CHECK_IN.GOAL_ID)
                        .fetchMap(CHECK_IN.GOAL_ID, row -> row.value2());
        LocalDate today = time.today();
        for (GoalRow goal : open) {
            Instant said = last.get(goal.id().value());
            LocalDate since = said == null ? goal.start() : said.atZone(time.zone()).toLocalDate();
            if (since != null && isDue(goal, since, today)) {
                messages.tell(
                        ActorId.SYSTEM,
                        goal,
                        Set.of(goal.owner().value()),
                        NoticeReason.CHANGED,
                        "notice.goal.checkInDue",
                        Map.of("days", String.valueOf(ChronoUnit.DAYS.between(since, today))));
            }
        }
    }

    static boolean isDue(GoalRow goal, LocalDate since, LocalDate today) {
        return isDue((MeasuringCycle) goal.get(GoalField.MEASURING_CYCLE), since, today);
    }

    static boolean isDue(@Nullable MeasuringCycle cycle, LocalDate since, LocalDate today) {
        if (cycle != null) {
            return !since.isAfter(today)
                    && cycle.dueDays(since, today).contains(today.minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(since, today);
        return days >= USUAL_DAYS && days % USUAL_DAYS == 0;
    }
}
