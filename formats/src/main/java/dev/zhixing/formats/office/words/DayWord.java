package dev.zhixing.formats.office.words;

import java.time.LocalDate;

/** A point in time as somebody wrote it, before year and plan start are known. */
public sealed interface DayWord {
    /** A full date. */
    record On(LocalDate day) implements DayWord {}

    /** Month and day without a year. */
    record MonthDay(int month, int day) implements DayWord {}

    /** A day of the month named before, as the end of {@code 9月1-5日}. */
    record SameMonth(int day) implements DayWord {}

    /** A part of a month: days first to last; year 0 when none is written. */
    record MonthPart(int year, int month, int first, int last) implements DayWord {}

    /** Week of the plan, from 1. */
    record Week(int number) implements DayWord {}

    /** Working day of the plan, from 1. */
    record DayNumber(int number) implements DayWord {}

    /** Deliberately open. */
    record Open() implements DayWord {}
}
