package dev.zhixing.engine.network;

import java.time.LocalDateTime;

/** How a task is pinned to the calendar. */
public sealed interface Constraint {
    /** As soon as its links allow. */
    Constraint ASAP = new AsSoonAsPossible();

    /** As late as the project's finish allows. */
    Constraint ALAP = new AsLateAsPossible();

    /** As soon as its links allow: the usual case. */
    record AsSoonAsPossible() implements Constraint {}

    /** As late as possible without delaying the project. */
    record AsLateAsPossible() implements Constraint {}

    /** Start no earlier than (SNET). */
    record StartNotBefore(LocalDateTime at) implements Constraint {}

    /** Start no later than (SNLT). */
    record StartNotAfter(LocalDateTime at) implements Constraint {}

    /** Finish no earlier than (FNET). */
    record FinishNotBefore(LocalDateTime at) implements Constraint {}

    /** Finish no later than (FNLT). */
    record FinishNotAfter(LocalDateTime at) implements Constraint {}

    /** Must start on (MSO). */
    record StartOn(LocalDateTime at) implements Constraint {}

    /** Must finish on (MFO). */
    record FinishOn(LocalDateTime at) implements Constraint {}
}
