package dev.zhixing.shared.calendars.internal;

import dev.zhixing.engine.calendar.DayHours;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/** Working hours of the seven weekdays, Monday first. At least one day is worked. */
public record WorkWeek(List<DayHours> mondayToSunday) {

    /**
     * @throws IllegalArgumentException when there are not seven days or none is worked
     */
    public WorkWeek {
        mondayToSunday = List.copyOf(mondayToSunday);
        if (mondayToSunday.size() != 7 || mondayToSunday.stream().allMatch(DayHours::isOff)) {
            throw new IllegalArgumentException("WorkWeek needs seven days, one of them worked.");
        }
    }

    static WorkWeek read(String[] hours) {
        return new WorkWeek(Arrays.stream(hours).map(DayHours::of).toList());
    }

    String[] written() {
        return mondayToSunday.stream().map(DayHours::toString).toArray(String[]::new);
    }

    public DayHours on(DayOfWeek day) {
        return mondayToSunday.get(day.ordinal());
    }

    /** Hours of a day that is worked although the week says otherwise. */
    DayHours usual() {
        return mondayToSunday.stream().filter(hours -> !hours.isOff()).findFirst().orElseThrow();
    }
}
