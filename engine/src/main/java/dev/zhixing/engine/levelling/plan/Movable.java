package dev.zhixing.engine.levelling.plan;

import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;

/** Which tasks levelling may move. */
final class Movable {
    /** A task of this priority never gives way. */
    private static final int NEVER = 1000;

    private Movable() {}

    /** Not begun, not pinned, not tied to a day, and not said to stay. */
    static boolean is(Schedule schedule, Task task) {
        Network network = schedule.network();
        return counts(schedule, task)
                && !network.isFromFinish()
                && task.pin().isEmpty()
                && !task.progress().isStarted()
                && task.priority() < NEVER
                && switch (task.constraint()) {
                    case Constraint.AsSoonAsPossible a -> true;
                    case Constraint.StartNotBefore s -> true;
                    case Constraint.FinishNotBefore f -> true;
                    case Constraint.AsLateAsPossible a -> false;
                    case Constraint.StartNotAfter s -> false;
                    case Constraint.FinishNotAfter f -> false;
                    case Constraint.StartOn s -> false;
                    case Constraint.FinishOn f -> false;
                };
    }

    /** Active and no summary. */
    static boolean counts(Schedule schedule, Task task) {
        return task.isActive() && !schedule.dates(task.id()).summary();
    }
}
