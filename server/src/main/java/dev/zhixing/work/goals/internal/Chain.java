package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.GoalLevel;
import dev.zhixing.work.goals.GoalState;
import dev.zhixing.work.goals.KeyResultState;
import dev.zhixing.work.goals.Reason;
import dev.zhixing.work.goals.Supports.Support;
import dev.zhixing.work.goals.internal.Judging.Part;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Progress and health of goals from below, each worked out once.
 *
 * <p>Progress is what is measured, before what is done for it: of a goal the weighted mean of its
 * key results; without any, the attainment of its own figure; without one, the weighted mean of the
 * goals under it and of what serves it. Of a key result its own figure, then the personal key
 * results under it, then what serves it. Each counts with its weight (1 when none is said), between
 * 0 and 1, and whatever has no progress is left out. Drafts and dropped key results do not count.
 *
 * <p>Health follows {@link Judging}. The rule is told to users in {@code docs/method/goals.md}.
 */
final class Chain {

    private final Web web;
    private final LocalDate today;
    private final Map<UUID, Evidence> goals = new HashMap<>();
    private final Map<UUID, Evidence> keyResults = new HashMap<>();

    Chain(Web web, LocalDate today) {
        this.web = web;
        this.today = today;
    }

    Web web() {
        return web;
    }

    LocalDate today() {
        return today;
    }

    Evidence of(GoalRow goal) {
        Evidence known = goals.get(goal.id().value());
        if (known == null) {
            known = compute(goal);
            goals.put(goal.id().value(), known);
        }
        return known;
    }

    Evidence of(KeyResultRow keyResult) {
        Evidence known = keyResults.get(keyResult.id());
        if (known == null) {
            known = compute(keyResult);
            keyResults.put(keyResult.id(), known);
        }
        return known;
    }

    private Evidence compute(GoalRow goal) {
        List<Part> results = results(web.keyResults(goal));
        List<Part> work = new ArrayList<>();
        for (GoalRow child : web.children(goal)) {
            if (child.state().isInForce() || child.state().isClosed()) {
                work.add(new Part(weight(child.number(GoalField.WEIGHT)), of(child)));
            }
        }
        work.addAll(serving(web.ofGoals().getOrDefault(goal.id().value(), List.of())));
        GoalFigure figure = goal.figure(web.reading(goal.metric()));
        BigDecimal progress = Judging.mean(results);
        if (progress == null) {
            progress = Judging.clamped(figure.attainment());
        }
        if (progress == null) {
            progress = Judging.mean(work);
        }
        var below = new ArrayList<Part>(results);
        below.addAll(work);
        var judging =
                new Judging(
                        progress,
                        goal.start(),
                        goal.due(),
                        results.isEmpty() && Boolean.TRUE.equals(figure.reached()),
                        below,
                        today);
        return judging.evidence(
                goal.ref(), goal.title(), web.reader().sees(goal), settled(goal.state()));
    }

    private Evidence compute(KeyResultRow row) {
        GoalRow goal = web.goals().get(row.goal());
        List<Part> personal = results(web.personal().getOrDefault(row.id(), List.of()));
        List<Part> work = serving(web.ofKeyResults().getOrDefault(row.id(), List.of()));
        GoalFigure figure = row.figure(web.reading(row.metric()));
        BigDecimal progress = Judging.clamped(figure.attainment());
        if (progress == null && row.state() == KeyResultState.DONE) {
            progress = BigDecimal.ONE;
        }
        if (progress == null) {
            progress = Judging.mean(personal);
        }
        if (progress == null) {
            progress = Judging.mean(work);
        }
        var below = new ArrayList<Part>(personal);
        below.addAll(work);
        LocalDate due = row.due() == null && goal != null ? goal.due() : row.due();
        var judging =
                new Judging(
                        progress,
                        goal == null ? null : goal.start(),
                        due,
                        Boolean.TRUE.equals(figure.reached()) || row.state() == KeyResultState.DONE,
                        below,
                        today);
        // A key result of a goal outside of what was loaded is a personal one of somebody else.
        boolean visible = goal != null && web.reader().sees(goal);
        return judging.evidence(
                row.ref(),
                row.title(),
                visible,
                goal == null ? null : settled(goal.state()),
                row.confidence());
    }

    private List<Part> results(List<KeyResultRow> rows) {
        return rows.stream()
                .filter(row -> row.state() != KeyResultState.DROPPED)
                .map(row -> new Part(weight(row.weight()), of(row)))
                .toList();
    }

    private List<Part> serving(List<Support> supports) {
        var parts = new ArrayList<Part>();
        for (Support support : supports) {
            Evidence evidence = web.evidence().get(support.subject());
            if (evidence != null) {
                parts.add(new Part(weight(support.weight()), evidence));
            }
        }
        return parts;
    }

    /** What is to say of a goal that is not in force; null when it is. */
    private static @Nullable Reason settled(GoalState state) {
        return switch (state) {
            case DRAFT -> Reason.of("why.goal.draft");
            case TO_CONFIRM -> Reason.of("why.goal.toConfirm");
            case ACHIEVED -> Reason.of("why.goal.achieved");
            case MISSED -> Reason.of("why.goal.missed");
            case ACTIVE, ADJUSTED -> null;
        };
    }

    private static BigDecimal weight(@Nullable BigDecimal weight) {
        return Objects.requireNonNullElse(weight, BigDecimal.ONE);
    }

    /** Whether a goal that should serve one of the company serves none. */
    boolean isOrphan(GoalRow goal) {
        return goal.level() == GoalLevel.DEPARTMENT && goal.parent() == null;
    }

    /** What serves this goal or one of its key results, each once. */
    List<SubjectRef> subjects(GoalRow goal) {
        var found = new java.util.LinkedHashSet<SubjectRef>();
        web.ofGoals()
                .getOrDefault(goal.id().value(), List.of())
                .forEach(one -> found.add(one.subject()));
        for (KeyResultRow row : web.keyResults(goal)) {
            web.ofKeyResults()
                    .getOrDefault(row.id(), List.of())
                    .forEach(one -> found.add(one.subject()));
        }
        return List.copyOf(found);
    }
}
