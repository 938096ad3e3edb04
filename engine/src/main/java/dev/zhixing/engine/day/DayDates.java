package dev.zhixing.engine.day;

import java.time.LocalDate;

/**
 * When a task takes place, in whole days.
 *
 * @param start first day
 * @param finish last day; for a milestone the same as the start
 * @param lateStart latest first day that does not delay the project
 * @param lateFinish latest last day that does not delay the project
 * @param totalSlack working days it may slip without delaying the project, begun days rounded down
 * @param freeSlack working days it may slip without moving another task, rounded down
 * @param critical true when it has no total slack and is not finished
 */
public record DayDates(
        LocalDate start,
        LocalDate finish,
        LocalDate lateStart,
        LocalDate lateFinish,
        long totalSlack,
        long freeSlack,
        boolean critical) {}
