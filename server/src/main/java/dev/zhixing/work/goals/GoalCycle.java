package dev.zhixing.work.goals;

import java.time.LocalDate;
import java.util.UUID;

/** A stretch of time goals are set for; both days included. */
public record GoalCycle(
        UUID id, String name, CycleKind kind, LocalDate from, LocalDate to, int version) {}
