package dev.zhixing.engine.levelling.plan;

import dev.zhixing.engine.levelling.Goal;
import dev.zhixing.engine.levelling.Limits;
import dev.zhixing.engine.levelling.Prover;

/**
 * How a plan is levelled.
 *
 * @param limits how long the search may take
 * @param aim what is to be made small
 * @param prover proves bounds, or {@link Prover#NONE}; the caller closes it
 */
public record LevellingOptions(Limits limits, Aim aim, Prover prover) {
    /** What is to be made small. */
    public enum Aim {
        /** The finish of the project. */
        EARLY_FINISH(Goal.MAKESPAN),
        /** First the time after deadlines, then the finish. */
        DEADLINES(Goal.TARDINESS),
        /** The moves against the plan as it is, those of important tasks most. */
        LEAST_CHANGE(Goal.LEAST_CHANGE);

        final Goal goal;

        Aim(Goal goal) {
            this.goal = goal;
        }
    }

    /** An early finish, within so many seconds, without proofs. */
    public static LevellingOptions seconds(long seconds) {
        return new LevellingOptions(Limits.seconds(seconds), Aim.EARLY_FINISH, Prover.NONE);
    }

    /** The same with other limits. */
    public LevellingOptions within(Limits other) {
        return new LevellingOptions(other, aim, prover);
    }

    /** The same with another aim. */
    public LevellingOptions aim(Aim other) {
        return new LevellingOptions(limits, other, prover);
    }

    /** The same with a prover. */
    public LevellingOptions with(Prover other) {
        return new LevellingOptions(limits, aim, other);
    }
}
