package dev.zhixing.work.goals;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;
import static dev.zhixing.work.goals.internal.db.Tables.KEY_RESULT;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jooq.DSLContext;
import org.jooq.Query;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * How long the tree of 5,000 goals with 5,000 key results takes, from request to whole answer. Not
 * part of the suite: {@code mvn -pl server -am -Dtest=GoalTreeMeasurement test}.
 */
@ZhixingTest
class GoalTreeMeasurement {

    private static final int GOALS = 5000;
    private static final int BRANCHES = 8;
    private static final int WARM_UP = 15;
    private static final int CALLS = 21;

    private final World world;
    private final DSLContext sql;

    GoalTreeMeasurement(World world, DSLContext sql) {
        this.world = world;
        this.sql = sql;
    }

    @Test
    void measuresTheWholeTree() {
        var admin = world.administrator();
        List<UUID> ids = new ArrayList<>();
        List<Query> rows = new ArrayList<>();
        for (int at = 0; at < GOALS; at++) {
            UUID id = UUID.randomUUID();
            ids.add(id);
            rows.add(
                    sql.insertInto(GOAL)
                            .set(GOAL.ID, id)
                            .set(GOAL.FORM, "OKR")
                            .set(GOAL.LEVEL, "COMPANY")
                            .set(GOAL.TITLE, "目标 " + at)
                            .set(GOAL.OWNER_ID, admin.id().value())
                            .set(GOAL.PARENT_ID, at == 0 ? null : ids.get((at - 1) / BRANCHES))
                            .set(GOAL.START_DAY, LocalDate.of(2026, 1, 1))
                            .set(GOAL.DUE, LocalDate.of(2026, 12, 31))
                            .set(GOAL.STATE, "ACTIVE")
                            .set(GOAL.CREATED_AT, Instant.EPOCH)
                            .set(GOAL.CREATED_BY, admin.id().value()));
            rows.add(
                    sql.insertInto(KEY_RESULT)
                            .set(KEY_RESULT.ID, UUID.randomUUID())
                            .set(KEY_RESULT.GOAL_ID, id)
                            .set(KEY_RESULT.TITLE, "成果 " + at)
                            .set(KEY_RESULT.BASE, BigDecimal.ZERO)
                            .set(KEY_RESULT.TARGET, BigDecimal.TEN)
                            .set(KEY_RESULT.CURRENT, BigDecimal.valueOf(at % 11))
                            .set(KEY_RESULT.STATE, "OPEN")
                            .set(KEY_RESULT.RANK, 1));
        }
        sql.batch(rows).execute();
        long[] times = new long[CALLS];
        int answered = 0;
        for (int call = -WARM_UP; call < CALLS; call++) {
            long begin = System.nanoTime();
            var answer = admin.api().get("/api/goals/tree").expect(200);
            long took = System.nanoTime() - begin;
            if (call >= 0) {
                times[call] = took;
            }
            answered = answer.raw().body().length;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "tree of %d goals: median %.0f ms, best %.0f ms, %d kB%n",
                GOALS,
                times[CALLS / 2] / 1e6,
                times[0] / 1e6,
                answered / 1000);
        assertThat(answered).isPositive();
    }
}
