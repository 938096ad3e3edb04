package dev.zhixing.work.goals;

import dev.zhixing.base.kernel.SubjectRef;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How one thing stands that serves a goal.
 *
 * @param title its name; shown only when {@code visible}
 * @param visible whether the caller may see it; if not it counts in figures and is never named
 * @param progress 0 to 1, exact; null when it has none
 * @param health {@link GoalHealth#NONE} when there is nothing to judge
 * @param why what a person would say of it, without its name: “overdue by 6 working days”
 * @param due the day it should be done, if it has one
 * @param value the latest figure of an indicator, null for everything else; a goal or key result
 *     that names the indicator takes it as its current value
 * @param causes what below it makes it so, the worst first, at most {@value #MOST_CAUSES}; a cause
 *     may be of any kind, also {@code person} for whom blocked work waits
 */
public record Evidence(
        SubjectRef subject,
        String title,
        boolean visible,
        @Nullable BigDecimal progress,
        GoalHealth health,
        Reason why,
        @Nullable LocalDate due,
        @Nullable Value value,
        List<Evidence> causes) {

    public static final int MOST_CAUSES = 5;

    public Evidence {
        causes = List.copyOf(causes);
        if (progress != null && (progress.signum() < 0 || progress.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException(
                    "Evidence.progress (%s) must be 0 to 1.".formatted(progress));
        }
    }

    /**
     * A reading.
     *
     * @param unit as shown behind it, if any
     * @param day what day it is of
     */
    public record Value(BigDecimal amount, @Nullable String unit, LocalDate day) {}
}
