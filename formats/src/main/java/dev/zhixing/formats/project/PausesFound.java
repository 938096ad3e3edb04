package dev.zhixing.formats.project;

import dev.zhixing.formats.project.ProjectTask.Gap;

import org.mpxj.LocalDateTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectProperties;
import org.mpxj.ResourceAssignment;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Finds the stretches of a task in which nobody works on it: between its parts where it was split,
 * and between those who do it where levelling put one after the other.
 */
final class PausesFound {
    private final Task task;
    private final ProjectCalendar hours;

    private PausesFound(Task task) {
        this.task = task;
        List<ProjectCalendar> all =
                task.getResourceAssignments().stream()
                        .map(ResourceAssignment::getEffectiveCalendar)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        this.hours = all.size() == 1 ? all.getFirst() : task.getEffectiveCalendar();
    }

    static List<Gap> in(Task task, ProjectProperties properties) {
        if (task.getActualFinish() != null
                || task.getDuration() == null
                || Lengths.isElapsed(task.getDuration())) {
            return List.of();
        }
        PausesFound found = new PausesFound(task);
        List<LocalDateTimeRange> parts = task.getSplits();
        if (parts != null && parts.size() >= 3) {
            return found.between(everySecond(parts));
        }
        long duration = Lengths.minutes(task.getDuration(), properties);
        long left = Lengths.minutes(task.getRemainingDuration(), properties);
        List<Gap> stopped = found.untilResumed(duration - left);
        return stopped.isEmpty() ? found.betweenAssignments(duration) : stopped;
    }

    /** Work that has stopped goes on later than it could. */
    private List<Gap> untilResumed(long done) {
        LocalDateTime start = task.getActualStart();
        LocalDateTime resume = task.getResume();
        if (start == null || resume == null || task.getStop() == null || done <= 0) {
            return List.of();
        }
        long without = worked(start, resume) - done;
        return resume.isAfter(task.getStop()) && without > 0
                ? List.of(new Gap(done, without))
                : List.of();
    }

    /** Work and pause take turns in what MPXJ calls splits. */
    private static List<LocalDateTimeRange> everySecond(List<LocalDateTimeRange> parts) {
        List<LocalDateTimeRange> work = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            work.add(parts.get(i));
        }
        return work;
    }

    /** Only gaps that, together with the duration, make up the time from start to finish. */
    private List<Gap> betweenAssignments(long duration) {
        LocalDateTime start = task.getStart();
        LocalDateTime finish = task.getFinish();
        if (start == null || finish == null || task.getResourceAssignments().size() < 2) {
            return List.of();
        }
        List<LocalDateTimeRange> work = new ArrayList<>();
        task.getResourceAssignments().stream()
                .filter(one -> one.getStart() != null && one.getFinish() != null)
                .filter(one -> one.getFinish().isAfter(one.getStart()))
                .map(one -> new LocalDateTimeRange(one.getStart(), one.getFinish()))
                .sorted(Comparator.comparing(LocalDateTimeRange::getStart))
                .forEach(part -> join(work, part));
        List<Gap> pauses = between(work);
        long paused = pauses.stream().mapToLong(Gap::minutes).sum();
        return duration + paused == worked(start, finish) ? pauses : List.of();
    }

    private static void join(List<LocalDateTimeRange> work, LocalDateTimeRange part) {
        LocalDateTimeRange last = work.isEmpty() ? null : work.getLast();
        if (last == null || last.getEnd().isBefore(part.getStart())) {
            work.add(part);
        } else if (part.getEnd().isAfter(last.getEnd())) {
            work.set(work.size() - 1, new LocalDateTimeRange(last.getStart(), part.getEnd()));
        }
    }

    private List<Gap> between(List<LocalDateTimeRange> work) {
        List<Gap> pauses = new ArrayList<>();
        long done = 0;
        for (int i = 0; i + 1 < work.size(); i++) {
            done += worked(work.get(i).getStart(), work.get(i).getEnd());
            long without = worked(work.get(i).getEnd(), work.get(i + 1).getStart());
            if (done > 0 && without > 0) {
                pauses.add(new Gap(done, without));
            }
        }
        return pauses;
    }

    private long worked(LocalDateTime from, LocalDateTime to) {
        return Math.round(hours.getWork(from, to, TimeUnit.MINUTES).getDuration());
    }
}
