package dev.zhixing.formats.project;

import dev.zhixing.formats.project.ProjectPlan.CapacityStep;
import dev.zhixing.formats.project.ProjectRules.Tool;

import org.jspecify.annotations.Nullable;
import org.mpxj.Availability;
import org.mpxj.LocalDateTimeRange;
import org.mpxj.Resource;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much of a resource there is by time. Microsoft names stretches of time, outside of which
 * there is none of it; Primavera names the moments at which something else begins to hold.
 */
final class Availabilities {
    /** Years before and from which on a date means that there is none. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2049;

    private Availabilities() {}

    /** One stretch; the end is the first moment after it. Null for no end. */
    private record Stretch(
            @Nullable LocalDateTime from, @Nullable LocalDateTime until, int percent) {}

    static List<CapacityStep> steps(Resource resource, Tool tool) {
        List<Stretch> stretches =
                resource.getAvailability().stream()
                        .map(Availabilities::stretch)
                        .sorted(
                                Comparator.comparing(
                                        Stretch::from,
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList();
        if (stretches.isEmpty()) {
            return List.of(new CapacityStep(null, ProjectPlans.percent(resource.getMaxUnits())));
        }
        List<CapacityStep> steps = new ArrayList<>();
        LocalDateTime covered = null;
        for (Stretch one : stretches) {
            boolean gap = steps.isEmpty() ? one.from != null : isBetween(covered, one.from);
            if (tool == Tool.MICROSOFT && gap) {
                steps.add(new CapacityStep(covered, 0));
            }
            boolean first = steps.isEmpty();
            steps.add(new CapacityStep(first ? null : one.from, one.percent));
            covered = one.until;
        }
        if (tool == Tool.MICROSOFT && covered != null) {
            steps.add(new CapacityStep(covered, 0));
        }
        return steps;
    }

    private static boolean isBetween(@Nullable LocalDateTime end, @Nullable LocalDateTime begin) {
        return end != null && begin != null && end.isBefore(begin);
    }

    /** Ends are written as the last minute or the last day; the moment after is what counts. */
    private static Stretch stretch(Availability entry) {
        LocalDateTimeRange range = entry.getRange();
        LocalDateTime from = range == null ? null : range.getStart();
        LocalDateTime until = range == null ? null : range.getEnd();
        if (from != null && from.getYear() < FIRST_YEAR) {
            from = null;
        }
        if (until != null && until.getYear() >= LAST_YEAR) {
            until = null;
        }
        if (until != null && until.getMinute() == 59) {
            until = until.plusMinutes(1).withSecond(0).withNano(0);
        }
        return new Stretch(from, until, ProjectPlans.percent(entry.getUnits()));
    }
}
