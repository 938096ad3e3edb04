package dev.zhixing.engine.schedule;

import java.time.LocalDateTime;

/**
 * When a task takes place, and how much room it has.
 *
 * @param id the task
 * @param summary true when the dates come from its children
 * @param start scheduled start
 * @param finish scheduled finish: the moment the last minute of work ends, for example 18:00
 * @param earlyStart earliest start; of a task as late as possible the one it gives up
 * @param earlyFinish earliest finish
 * @param lateStart latest start that does not delay the project
 * @param lateFinish latest finish that does not delay the project
 * @param totalSlack working minutes it may slip without delaying the project; negative when a
 *     deadline or constraint is already missed
 * @param freeSlack working minutes it may slip without moving any other task; never negative
 * @param critical true when it has no total slack and is not finished; a summary is finished when
 *     all in it is
 */
public record TaskDates(
        long id,
        boolean summary,
        LocalDateTime start,
        LocalDateTime finish,
        LocalDateTime earlyStart,
        LocalDateTime earlyFinish,
        LocalDateTime lateStart,
        LocalDateTime lateFinish,
        long totalSlack,
        long freeSlack,
        boolean critical) {}
