package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.SPLIT_ROW;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalProblem;
import dev.zhixing.work.goals.GoalSplit;
import dev.zhixing.work.goals.GoalSplit.SplitDimension;
import dev.zhixing.work.goals.GoalSplit.SplitRemainder;
import dev.zhixing.work.goals.GoalSplit.SplitRow;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The target of a goal split by product line, region and channel; no split is above the total. */
@Component
public class Splits {

    private static final int MOST = 200;
    private static final int LONGEST_MEMBER = 100;

    private final DSLContext sql;
    private final Access access;
    private final GoalStore goals;
    private final GoalQuestions questions;
    private final GoalFacts facts;

    Splits(
            DSLContext sql,
            Access access,
            GoalStore goals,
            GoalQuestions questions,
            GoalFacts facts) {
        this.sql = sql;
        this.access = access;
        this.goals = goals;
        this.questions = questions;
        this.facts = facts;
    }

    /** One row as it is entered. */
    public record Row(
            SplitDimension dimension,
            String member,
            BigDecimal amount,
            @Nullable BigDecimal previous) {}

    @Transactional(readOnly = true)
    public GoalSplit of(Actor actor, GoalId id) {
        access.require(actor, Right.SEE, id.ref());
        return split(goals.find(actor, id));
    }

    private GoalSplit split(GoalRow goal) {
        BigDecimal total = goal.number(GoalField.TARGET);
        List<Row> rows =
                sql.select()
                        .from(SPLIT_ROW)
                        .where(SPLIT_ROW.GOAL_ID.eq(goal.id().value()))
                        .orderBy(SPLIT_ROW.RANK, SPLIT_ROW.ID)
                        .limit(MOST)
                        .fetch(
                                row ->
                                        new Row(
                                                SplitDimension.valueOf(
                                                        row.get(SPLIT_ROW.DIMENSION)),
                                                row.get(SPLIT_ROW.MEMBER),
                                                row.get(SPLIT_ROW.AMOUNT),
                                                row.get(SPLIT_ROW.PREVIOUS)));
        var remainders = new ArrayList<SplitRemainder>();
        sums(rows)
                .forEach(
                        (dimension, sum) ->
                                remainders.add(
                                        new SplitRemainder(
                                                dimension,
                                                plain(sum),
                                                plain(
                                                        total == null
                                                                ? BigDecimal.ZERO
                                                                : total.subtract(sum)))));
        return new GoalSplit(
                GoalFigure.plain(total),
                goal.text(GoalField.FIGURE_UNIT),
                rows.stream().map(row -> shown(row, total)).toList(),
                remainders);
    }

    private static SplitRow shown(Row row, @Nullable BigDecimal total) {
        BigDecimal previous = row.previous();
        return new SplitRow(
                row.dimension(),
                row.member(),
                plain(row.amount()),
                GoalFigure.plain(previous),
                previous == null || previous.signum() == 0
                        ? null
                        : share(row.amount().subtract(previous), previous),
                total == null || total.signum() == 0 ? null : share(row.amount(), total));
    }

    private static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
        return GoalFigure.shown(part.divide(whole, MathContext.DECIMAL128));
    }

    private static BigDecimal plain(BigDecimal value) {
        return Objects.requireNonNull(GoalFigure.plain(value));
    }

    private static Map<SplitDimension, BigDecimal> sums(List<Row> rows) {
        var sums = new EnumMap<SplitDimension, BigDecimal>(SplitDimension.class);
        rows.forEach(row -> sums.merge(row.dimension(), row.amount(), BigDecimal::add));
        return sums;
    }

    /** Replaces the whole split. */
    @Transactional
    public GoalSplit put(Actor actor, GoalId id, IfMatch seen, List<Row> rows) {
        access.require(actor, Right.EDIT, id.ref());
        GoalRow goal = goals.lock(actor, id);
        seen.require(goal.version(), () -> questions.view(actor, goal));
        Refused.ifAny(breaches(goal, rows));
        sql.deleteFrom(SPLIT_ROW).where(SPLIT_ROW.GOAL_ID.eq(id.value())).execute();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            sql.insertInto(SPLIT_ROW)
                    .set(SPLIT_ROW.ID, UUID.randomUUID())
                    .set(SPLIT_ROW.GOAL_ID, id.value())
                    .set(SPLIT_ROW.DIMENSION, row.dimension().name())
                    .set(SPLIT_ROW.MEMBER, row.member().strip())
                    .set(SPLIT_ROW.AMOUNT, row.amount())
                    .set(SPLIT_ROW.PREVIOUS, row.previous())
                    .set(SPLIT_ROW.RANK, at)
                    .execute();
        }
        GoalRow now = goal.version(goal.version() + 1);
        goals.update(now);
        facts.tell(actor, "goal.splitChanged", now, List.of());
        return split(now);
    }

    private static List<Breach> breaches(GoalRow goal, List<Row> rows) {
        var breaches = new ArrayList<Breach>();
        if (rows.size() > MOST) {
            breaches.add(new Breach("rows", GoalProblem.TOO_MANY, Map.of("limit", MOST)));
        }
        var seen = new HashSet<String>();
        for (Row row : rows) {
            if (row.member().isBlank()) {
                breaches.add(new Breach("rows.member", GoalProblem.TEXT_MISSING));
            }
            GoalRules.limit(breaches, "rows.member", row.member(), LONGEST_MEMBER);
            GoalRules.number(breaches, "rows.amount", row.amount());
            GoalRules.number(breaches, "rows.previous", row.previous());
            if (!seen.add(row.dimension() + " " + row.member().strip())) {
                breaches.add(
                        new Breach(
                                "rows.member",
                                GoalProblem.SPLIT_TWICE,
                                Map.of("member", row.member().strip())));
            }
        }
        BigDecimal total = goal.number(GoalField.TARGET);
        if (breaches.isEmpty() && total != null) {
            sums(rows)
                    .forEach(
                            (dimension, sum) -> {
                                if (sum.compareTo(total) > 0) {
                                    breaches.add(
                                            new Breach(
                                                    "rows",
                                                    GoalProblem.SPLIT_EXCEEDS_TOTAL,
                                                    Map.of(
                                                            "dimension", dimension.name(),
                                                            "sum", plain(sum).toPlainString(),
                                                            "total",
                                                                    plain(total).toPlainString())));
                                }
                            });
        }
        return breaches;
    }
}
