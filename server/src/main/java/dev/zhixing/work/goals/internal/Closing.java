package dev.zhixing.work.goals.internal;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.Goal;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalProblem;
import dev.zhixing.work.goals.GoalState;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The end of a goal: scores and reflection. */
@Component
public class Closing {

    private static final int SCORE_DIGITS = 3;

    private final Access access;
    private final GoalStore goals;
    private final KeyResultStore keyResults;
    private final GoalQuestions questions;
    private final GoalFacts facts;
    private final Clock clock;

    Closing(
            Access access,
            GoalStore goals,
            KeyResultStore keyResults,
            GoalQuestions questions,
            GoalFacts facts,
            Clock clock) {
        this.access = access;
        this.goals = goals;
        this.keyResults = keyResults;
        this.questions = questions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * How a goal ended.
     *
     * @param reached null to let the figures say it
     * @param score 0 to 1; null for the progress as it is
     * @param keyResults scores of key results by id; those missing get their progress
     */
    public record Ending(
            @Nullable Boolean reached,
            @Nullable BigDecimal score,
            @Nullable String reflection,
            Map<UUID, BigDecimal> keyResults) {}

    @Transactional
    public Goal close(Actor actor, GoalId id, IfMatch seen, Ending ending) {
        access.require(actor, Right.EDIT, id.ref());
        GoalRow goal = goals.lock(actor, id);
        seen.require(goal.version(), () -> questions.view(actor, goal));
        if (!goal.state().isInForce()) {
            throw new Refused(GoalProblem.NOT_IN_STATE, Map.of("state", goal.state().name()));
        }
        Refused.ifAny(breaches(ending));
        Chain chain = questions.chain(actor, List.of(goal));
        for (KeyResultRow row : chain.web().keyResults(goal)) {
            BigDecimal given = ending.keyResults().get(row.id());
            keyResults.update(row.scored(given == null ? score(chain.of(row)) : given));
        }
        BigDecimal given = ending.score() == null ? score(chain.of(goal)) : ending.score();
        GoalFigure figure = goal.figure(chain.web().reading(goal.metric()));
        boolean reached =
                ending.reached() != null
                        ? ending.reached()
                        : figure.reached() != null
                                ? figure.reached()
                                : BigDecimal.ONE.compareTo(given == null ? BigDecimal.ZERO : given)
                                        <= 0;
        GoalState state = reached ? GoalState.ACHIEVED : GoalState.MISSED;
        String why = ending.reflection();
        GoalRow closed =
                goal.closed(state, given, why == null ? null : why.strip(), clock.instant())
                        .version(goal.version() + 1);
        goals.update(closed);
        facts.tell(
                actor,
                "goal.closed",
                closed,
                List.of(
                        new FieldChange("state", goal.state().name(), state.name()),
                        new FieldChange("score", null, GoalFacts.text(given, Map.of()))));
        return questions.view(actor, closed);
    }

    private static List<Breach> breaches(Ending ending) {
        var breaches = new ArrayList<Breach>();
        if (ending.reflection() == null || ending.reflection().isBlank()) {
            breaches.add(new Breach("reflection", GoalProblem.REFLECTION_MISSING));
        }
        GoalRules.text(breaches, "reflection", ending.reflection());
        score(breaches, "score", ending.score());
        ending.keyResults().values().forEach(one -> score(breaches, "keyResults", one));
        return breaches;
    }

    private static void score(List<Breach> breaches, String path, @Nullable BigDecimal score) {
        if (score != null
                && (score.signum() < 0
                        || score.compareTo(BigDecimal.ONE) > 0
                        || score.scale() > SCORE_DIGITS)) {
            breaches.add(new Breach(path, GoalProblem.NUMBER_RANGE, Map.of("least", 0, "most", 1)));
        }
    }

    private static @Nullable BigDecimal score(Evidence evidence) {
        BigDecimal progress = evidence.progress();
        return progress == null ? null : progress.setScale(SCORE_DIGITS, RoundingMode.HALF_UP);
    }

    /** Back in force; scores and reflection stay until it is closed again. */
    @Transactional
    public Goal reopen(Actor actor, GoalId id, IfMatch seen) {
        access.require(actor, Right.EDIT, id.ref());
        GoalRow goal = goals.lock(actor, id);
        seen.require(goal.version(), () -> questions.view(actor, goal));
        if (!goal.state().isClosed()) {
            throw new Refused(GoalProblem.NOT_IN_STATE, Map.of("state", goal.state().name()));
        }
        GoalRow open =
                goal.closed(GoalState.ACTIVE, goal.score(), goal.reflection(), null)
                        .version(goal.version() + 1);
        goals.update(open);
        facts.tell(
                actor,
                "goal.reopened",
                open,
                List.of(new FieldChange("state", goal.state().name(), open.state().name())));
        return questions.view(actor, open);
    }
}
