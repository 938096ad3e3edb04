package dev.zhixing.engine.schedule;

import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Link;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalLong;

/** What keeps a schedule from being what its plan asks for. The rest is scheduled all the same. */
public sealed interface Problem {
    /** Of a longer path the first and the last half of so many ids are told. */
    int LONGEST_PATH = 50;

    /** So many paths are told like that, further ones only with a few ids at both ends. */
    int PATHS = 1000;

    /** Ids of the paths after that. */
    int SHORT_PATH = 4;

    /**
     * Tasks that wait for each other: each one for the one before it, the first for the last.
     *
     * @param path ids in that order, {@link #LONGEST_PATH} at most; a summary stands for what it
     *     contains
     */
    record Loop(List<Long> path) implements Problem {
        public Loop {
            path = List.copyOf(path);
        }
    }

    /** A link between a summary and something inside it; left out. */
    record LinkWithinSummary(Link link) implements Problem {}

    /** A link that holds back the finish of a summary, which only its children have; left out. */
    record LinkToSummaryFinish(Link link) implements Problem {}

    /**
     * A constraint or hand-set date that comes before what the task has to wait for. The date is
     * kept.
     *
     * @param task the task
     * @param constraint what was asked for; empty for dates set by hand
     * @param possible the earliest start that its links allow
     * @param missing working minutes between the two
     * @param path ids that push the task, first cause first, the task itself last; {@link
     *     #LONGEST_PATH} at most
     */
    record TooEarly(
            long task,
            java.util.Optional<Constraint> constraint,
            LocalDateTime possible,
            long missing,
            List<Long> path)
            implements Problem {
        public TooEarly {
            path = List.copyOf(path);
        }
    }

    /** A task that finishes after its deadline, or a summary after what it has to finish by. */
    record DeadlineMissed(long task, LocalDateTime deadline, LocalDateTime finish)
            implements Problem {}

    /**
     * A calendar whose week has no working time. The project's calendar was used instead, or round
     * the clock for the project itself.
     *
     * @param calendar its name
     * @param task the task that wanted it; empty for the project
     */
    record NoWorkingTime(String calendar, OptionalLong task) implements Problem {}
}
