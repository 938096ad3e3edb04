package dev.zhixing.shared.calendars.internal;

import java.time.LocalDate;

/**
 * A day that the State makes a day off, or a working day in exchange for one.
 *
 * @param name the holiday it belongs to
 * @param off false for a make-up working day (调休上班)
 */
public record StatutoryDay(LocalDate date, String name, boolean off) {}
