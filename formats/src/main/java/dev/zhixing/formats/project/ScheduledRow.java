package dev.zhixing.formats.project;

import java.time.LocalDateTime;

/**
 * One row of a plan with its dates.
 *
 * @param uid unique number of the row
 * @param start when it starts or really started
 * @param finish when it finishes or really finished
 * @param earlyStart earliest start, in Primavera of what remains
 * @param totalSlack working minutes it may slip without delaying the project
 * @param freeSlack working minutes it may slip without moving another task
 * @param critical by the rules of the file
 */
public record ScheduledRow(
        int uid,
        LocalDateTime start,
        LocalDateTime finish,
        LocalDateTime earlyStart,
        LocalDateTime earlyFinish,
        LocalDateTime lateStart,
        LocalDateTime lateFinish,
        long totalSlack,
        long freeSlack,
        boolean critical) {}
