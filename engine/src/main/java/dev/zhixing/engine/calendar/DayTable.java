package dev.zhixing.engine.calendar;

/**
 * A stretch of days written out, so that counting needs no search: minutes worked before each day,
 * and for every 512th working minute the day in which it is done.
 */
final class DayTable {
    private static final int BUCKET = 9;

    private final long firstDay;
    private final long firstWork;

    /** Minutes worked from the first day to each day; one entry more than days. */
    private final int[] workBefore;

    private final DayHours[] hours;
    private final int[] dayOfBucket;

    /**
     * @param timeline asked for the hours of every day
     * @param firstDay first epoch day
     * @param days number of days, at least one of them worked
     * @param firstWork count of minutes worked at the beginning of the first day
     */
    DayTable(Timeline timeline, long firstDay, int days, long firstWork) {
        this.firstDay = firstDay;
        this.firstWork = firstWork;
        workBefore = new int[days + 1];
        hours = new DayHours[days];
        for (int d = 0; d < days; d++) {
            hours[d] = timeline.on(firstDay + d);
            workBefore[d + 1] = workBefore[d] + hours[d].total();
        }
        dayOfBucket = new int[(workBefore[days] >> BUCKET) + 1];
        int day = 0;
        for (int b = 0; b < dayOfBucket.length; b++) {
            while (day + 1 < days && workBefore[day + 1] <= b << BUCKET) {
                day++;
            }
            dayOfBucket[b] = day;
        }
    }

    boolean hasDay(long epochDay) {
        return epochDay >= firstDay && epochDay < firstDay + hours.length;
    }

    boolean hasWork(long work) {
        return work >= firstWork && work < firstWork + workBefore[hours.length];
    }

    /** Minutes worked before this minute of the day. */
    long worked(long epochDay, int minuteOfDay) {
        int day = (int) (epochDay - firstDay);
        return firstWork + workBefore[day] + hours[day].workedBefore(minuteOfDay);
    }

    /** The minute in which working minute {@code work} is done. */
    long startAt(long work) {
        int left = (int) (work - firstWork);
        int day = dayOfBucket[left >> BUCKET];
        while (workBefore[day + 1] <= left) {
            day++;
        }
        return (firstDay + day) * Minute.PER_DAY + hours[day].startAt(left - workBefore[day]);
    }
}
