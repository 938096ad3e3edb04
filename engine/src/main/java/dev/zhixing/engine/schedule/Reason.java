package dev.zhixing.engine.schedule;

import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.Pin;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** One thing that makes a task's dates what they are; callers put it into words. */
public sealed interface Reason {
    /** Nothing holds the task back but the project's start. */
    record ProjectStart(LocalDateTime at) implements Reason {}

    /**
     * A predecessor pushes the task.
     *
     * @param link the link; its {@code to} is a summary when the push comes from above
     */
    record PushedBy(Link link) implements Reason {}

    /** A constraint decides: the task's own, or that of a summary it is in. */
    record Constrained(Constraint constraint) implements Reason {}

    /** As late as possible: up to the project's finish or what follows. */
    record AsLateAsPossible(LocalDateTime latestFinish) implements Reason {}

    /** The dates were set by hand. */
    record SetByHand(Pin pin) implements Reason {}

    /** It has started then. */
    record ReallyStarted(LocalDateTime at) implements Reason {}

    /** It has finished then. */
    record ReallyFinished(LocalDateTime at) implements Reason {}

    /** What is left of it is done after the status date. */
    record AfterStatusDate(LocalDateTime at) implements Reason {}

    /**
     * Days off that the task waits for or spans.
     *
     * @param name for example 国庆节; empty for ordinary days off such as a weekend
     * @param from first day off
     * @param to last day off
     */
    record DaysOff(String name, LocalDate from, LocalDate to) implements Reason {}

    /** A summary that starts with one child and finishes with another. */
    record FromChildren(long first, long last) implements Reason {}
}
