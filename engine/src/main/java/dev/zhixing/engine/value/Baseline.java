package dev.zhixing.engine.value;

import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.TaskDates;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates kept to compare with later; plain values that a caller can store.
 *
 * @param dates one entry per task
 */
public record Baseline(List<Dates> dates) {
    /** What was planned for a task. */
    public record Dates(long task, LocalDateTime start, LocalDateTime finish) {}

    /**
     * How far a task is from its baseline.
     *
     * @param task its id
     * @param planned what was planned
     * @param present its dates now
     */
    public record Variance(long task, Dates planned, TaskDates present) {
        /** True when it finishes later than planned. */
        public boolean isLate() {
            return present.finish().isAfter(planned.finish());
        }
    }

    public Baseline {
        dates = List.copyOf(dates);
    }

    /** The present dates of a schedule. */
    public static Baseline of(Schedule schedule) {
        return new Baseline(
                schedule.allDates().stream()
                        .map(task -> new Dates(task.id(), task.start(), task.finish()))
                        .toList());
    }

    /**
     * The baseline in writing, to be stored: one line per task with id, start and finish (ISO local
     * date-times), separated by tabs, in the order of {@link #dates}.
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Dates entry : dates) {
            text.append(entry.task()).append('\t');
            text.append(entry.start()).append('\t').append(entry.finish()).append('\n');
        }
        return text.toString();
    }

    /**
     * The baseline that {@link #text} wrote.
     *
     * @throws IllegalArgumentException when a line is not of that form
     */
    public static Baseline of(String text) {
        return new Baseline(text.lines().map(Baseline::read).toList());
    }

    private static Dates read(String line) {
        String[] parts = line.split("\t", -1);
        try {
            if (parts.length == 3) {
                return new Dates(
                        Long.parseLong(parts[0]),
                        LocalDateTime.parse(parts[1]),
                        LocalDateTime.parse(parts[2]));
            }
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException("Baseline cannot read: " + line, e);
        }
        throw new IllegalArgumentException("Baseline cannot read: " + line);
    }

    /** The planned dates of a task, if it was there. */
    public Optional<Dates> of(long task) {
        return dates.stream().filter(entry -> entry.task() == task).findFirst();
    }

    /** Every task that is in both and has other dates now, in the schedule's order. */
    public List<Variance> variances(Schedule schedule) {
        Map<Long, Dates> planned = new HashMap<>();
        dates.forEach(entry -> planned.put(entry.task(), entry));
        List<Variance> variances = new ArrayList<>();
        for (TaskDates now : schedule.allDates()) {
            Dates then = planned.get(now.id());
            if (then != null
                    && !(then.start().equals(now.start()) && then.finish().equals(now.finish()))) {
                variances.add(new Variance(now.id(), then, now));
            }
        }
        return List.copyOf(variances);
    }
}
