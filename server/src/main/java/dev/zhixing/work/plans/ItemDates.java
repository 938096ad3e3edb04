package dev.zhixing.work.plans;

import java.time.LocalDate;

/**
 * When an item takes place. Slack is counted in working days.
 *
 * @param summary true when the dates come from its children
 */
public record ItemDates(
        LocalDate start,
        LocalDate finish,
        LocalDate earlyStart,
        LocalDate earlyFinish,
        LocalDate lateStart,
        LocalDate lateFinish,
        int totalSlack,
        int freeSlack,
        boolean critical,
        boolean summary) {}
