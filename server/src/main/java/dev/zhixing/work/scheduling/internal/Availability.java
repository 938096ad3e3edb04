package dev.zhixing.work.scheduling.internal;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Capacity;
import dev.zhixing.engine.network.Units;
import dev.zhixing.work.plans.Commitment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How much of one person there is on each working day of a plan: nothing while he is away, less
 * while he works in other plans.
 */
final class Availability {

    private static final int WHOLE = 100;

    private final List<LocalDate> days;
    private final boolean[] away;
    private final int[] elsewhere;
    private final List<Commitment> commitments;

    /**
     * @param days working days of the plan, rising
     * @param own the person's working days
     * @param least an absence counts from so many of the plan's working days on; 0: none does
     * @param collaboratorPercent what a commitment as a collaborator takes
     */
    Availability(
            List<LocalDate> days,
            Set<LocalDate> own,
            int least,
            List<Commitment> commitments,
            int collaboratorPercent) {
        this.days = days;
        this.commitments = commitments;
        this.away = away(days, own, least);
        this.elsewhere = new int[days.size()];
        for (Commitment one : commitments) {
            int percent = one.responsible() ? WHOLE : collaboratorPercent;
            for (int i = first(one.start()); i < days.size(); i++) {
                if (days.get(i).isAfter(one.finish())) {
                    break;
                }
                elsewhere[i] += percent;
            }
        }
    }

    private static boolean[] away(List<LocalDate> days, Set<LocalDate> own, int least) {
        var away = new boolean[days.size()];
        int from = 0;
        for (int i = 0; i <= days.size(); i++) {
            if (i < days.size() && !own.contains(days.get(i))) {
                continue;
            }
            for (int k = from; least > 0 && i - from >= least && k < i; k++) {
                away[k] = true;
            }
            from = i + 1;
        }
        return away;
    }

    private int first(LocalDate day) {
        int at = java.util.Collections.binarySearch(days, day);
        return at < 0 ? -at - 1 : at;
    }

    private int percent(int day) {
        return away[day] ? 0 : Math.max(0, WHOLE - elsewhere[day]);
    }

    /** Less begins with a day's work, more with the end of the day before. */
    Capacity capacity() {
        var capacity = Capacity.of(Units.ONE);
        int before = WHOLE;
        for (int i = 0; i < days.size(); i++) {
            int now = percent(i);
            if (now != before) {
                boolean less = now < before || i == 0;
                capacity =
                        capacity.from(
                                less
                                        ? WorkDays.startOf(days.get(i))
                                        : WorkDays.finishOf(days.get(i - 1)),
                                new Units(now));
                before = now;
            }
        }
        return before == WHOLE || days.isEmpty()
                ? capacity
                : capacity.from(WorkDays.finishOf(days.getLast()), Units.ONE);
    }

    /** True when it is an absence that ends, or goes on, at this moment. */
    boolean isAway(LocalDateTime until) {
        int at = lastBefore(until);
        return at >= 0 && away[at];
    }

    /** Items of other plans that are worked on just before this moment. */
    List<UUID> elsewhere(LocalDateTime until) {
        int at = lastBefore(until);
        var items = new ArrayList<UUID>();
        for (Commitment one : at < 0 ? List.<Commitment>of() : commitments) {
            LocalDate day = days.get(at);
            if (!one.start().isAfter(day) && !one.finish().isBefore(day)) {
                items.add(one.item().value());
            }
        }
        return items;
    }

    private int lastBefore(LocalDateTime until) {
        int at = first(until.toLocalDate());
        boolean same =
                at < days.size()
                        && days.get(at).equals(until.toLocalDate())
                        && WorkDays.startOf(days.get(at)).isBefore(until);
        return same ? at : at - 1;
    }
}
