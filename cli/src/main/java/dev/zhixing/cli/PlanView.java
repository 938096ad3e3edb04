package dev.zhixing.cli;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What {@code schedule --json} prints of a plan; the names are a promise to scripts.
 *
 * @param tasks all rows in the order of the file
 * @param finish when the last task is done
 * @param criticalPath unique numbers of the tasks that decide the finish, each pushed by the one
 *     before
 */
record PlanView(
        String name,
        LocalDateTime start,
        LocalDateTime finish,
        List<TaskView> tasks,
        List<Integer> criticalPath,
        @Nullable LevellingView levelling,
        @Nullable SimulationView simulation,
        List<ProblemView> problems) {

    /**
     * One row.
     *
     * @param id what people call it
     * @param uid as stored in the file
     * @param totalSlackMinutes working minutes it may slip without delaying the project
     * @param freeSlackMinutes working minutes it may slip without moving another task
     * @param drivenBy why it is when it is
     */
    record TaskView(
            String id,
            int uid,
            String name,
            String outline,
            boolean summary,
            LocalDateTime start,
            LocalDateTime finish,
            LocalDateTime earlyStart,
            LocalDateTime earlyFinish,
            LocalDateTime lateStart,
            LocalDateTime lateFinish,
            long totalSlackMinutes,
            long freeSlackMinutes,
            boolean critical,
            List<ReasonView> drivenBy) {}

    /**
     * One thing that makes the dates of a task what they are.
     *
     * @param kind one word, always English
     * @param uid the other task, where there is one
     * @param text the same for people
     */
    record ReasonView(String kind, @Nullable Integer uid, String text) {}

    /**
     * Something that keeps the schedule from being what the plan asks for.
     *
     * @param kind one word, always English
     * @param uids the tasks concerned, in the order of cause and effect
     * @param message one sentence
     */
    record ProblemView(String kind, List<Integer> uids, String message) {}

    /**
     * What levelling did; null when it was not asked for.
     *
     * @param lowerBound no levelled plan finishes earlier
     * @param gapPercent how far the finish is from that at most
     * @param optimal true when nobody is overbooked and nothing finishes earlier
     * @param moved tasks that stand elsewhere now
     * @param overloads what could not be helped: work under way, pinned or never to be moved
     */
    record LevellingView(
            LocalDateTime finishBefore,
            LocalDateTime lowerBound,
            boolean optimal,
            double gapPercent,
            List<MoveView> moved,
            List<OverloadView> overloads) {}

    /**
     * A time in which somebody is booked beyond capacity.
     *
     * @param percent booked at the worst moment, in hundredths
     * @param capacity there is then, in hundredths
     * @param uids tasks that book it then
     */
    record OverloadView(
            String resource,
            LocalDateTime from,
            LocalDateTime until,
            int percent,
            int capacity,
            List<Integer> uids) {}

    /** A task that levelling moved, and why. */
    record MoveView(
            int uid,
            LocalDateTime oldStart,
            LocalDateTime oldFinish,
            LocalDateTime newStart,
            LocalDateTime newFinish,
            List<String> reasons) {}

    /** When the plan finishes with so many percent certainty; null when it was not played. */
    record SimulationView(
            int samples,
            long seed,
            LocalDateTime p10,
            LocalDateTime p50,
            LocalDateTime p80,
            LocalDateTime p90,
            LocalDateTime mean) {}
}
