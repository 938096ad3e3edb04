package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.Supports.Support;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Goals with all that hangs below them, as loaded for one reader.
 *
 * @param goals by id
 * @param children goals by the one they stand under
 * @param keyResults by goal
 * @param personal key results by the team's key result they serve
 * @param ofGoals supports of a goal as a whole
 * @param ofKeyResults supports of a key result
 * @param evidence what the rooms above say of what serves
 */
record Web(
        Map<UUID, GoalRow> goals,
        Map<UUID, List<GoalRow>> children,
        Map<UUID, List<KeyResultRow>> keyResults,
        Map<UUID, List<KeyResultRow>> personal,
        Map<UUID, List<Support>> ofGoals,
        Map<UUID, List<Support>> ofKeyResults,
        Map<SubjectRef, Evidence> evidence,
        GoalRights.Reader reader) {

    static Web of(
            Collection<GoalRow> goals,
            Collection<KeyResultRow> keyResults,
            Collection<Support> supports,
            Map<SubjectRef, Evidence> evidence,
            GoalRights.Reader reader) {
        var byId = new LinkedHashMap<UUID, GoalRow>();
        goals.forEach(goal -> byId.put(goal.id().value(), goal));
        return new Web(
                byId,
                group(goals, GoalRow::parent),
                group(keyResults, KeyResultRow::goal),
                group(keyResults, KeyResultRow::parent),
                group(
                        supports.stream().filter(one -> one.keyResult() == null).toList(),
                        one -> one.goal().value()),
                group(supports, Support::keyResult),
                evidence,
                reader);
    }

    Evidence.@Nullable Value reading(@Nullable UUID metric) {
        Evidence found =
                metric == null ? null : evidence.get(new SubjectRef(Sources.METRIC, metric));
        return found == null ? null : found.value();
    }

    List<GoalRow> children(GoalRow goal) {
        return children.getOrDefault(goal.id().value(), List.of());
    }

    List<KeyResultRow> keyResults(GoalRow goal) {
        return keyResults.getOrDefault(goal.id().value(), List.of());
    }

    int supports(GoalRow goal) {
        int count = ofGoals.getOrDefault(goal.id().value(), List.of()).size();
        for (KeyResultRow one : keyResults(goal)) {
            count += ofKeyResults.getOrDefault(one.id(), List.of()).size();
        }
        return count;
    }

    private static <T> Map<UUID, List<T>> group(
            Collection<T> rows, java.util.function.Function<T, @Nullable UUID> by) {
        return rows.stream()
                .filter(row -> by.apply(row) != null)
                .collect(
                        Collectors.groupingBy(
                                row -> java.util.Objects.requireNonNull(by.apply(row))));
    }
}
