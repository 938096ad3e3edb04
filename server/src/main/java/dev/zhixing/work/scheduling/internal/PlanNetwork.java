package dev.zhixing.work.scheduling.internal;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.network.LinkKind;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.NetworkBuilder;
import dev.zhixing.engine.network.Progress;
import dev.zhixing.engine.network.Task;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.LinkType;
import dev.zhixing.work.plans.PlanShape;
import dev.zhixing.work.plans.PlanShape.ShapedItem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A plan as the engine takes it. The place of an item in the shape is its id there. Nothing starts
 * before the plan does, unless somebody said so for the item.
 */
final class PlanNetwork {

    private PlanNetwork() {}

    /** What a task has beyond what the shape says. */
    interface Finish {

        Task apply(int place, Task task);
    }

    static Network of(PlanShape shape, WorkDays days) {
        return builder(shape, days, (_, task) -> task).build();
    }

    static NetworkBuilder builder(PlanShape shape, WorkDays days, Finish finish) {
        var index = index(shape);
        var summaries = new HashSet<@Nullable ItemId>();
        shape.items().forEach(item -> summaries.add(item.parent()));
        var builder =
                Network.builder()
                        .calendar(days.calendar())
                        .startingAt(WorkDays.startOf(earliest(shape)));
        for (int i = 0; i < shape.items().size(); i++) {
            ShapedItem item = shape.items().get(i);
            Task task = placed(i, item, index);
            builder.task(
                    summaries.contains(item.id())
                            ? task
                            : finish.apply(i, own(task, item, shape.start())));
        }
        for (var link : shape.links()) {
            builder.link(
                    Link.of(
                                    Objects.requireNonNull(index.get(link.from())),
                                    Objects.requireNonNull(index.get(link.to())),
                                    kind(link.type()))
                            .lag(WorkDays.lag(link.lagDays())));
        }
        return builder;
    }

    static Map<ItemId, Long> index(PlanShape shape) {
        var index = new HashMap<ItemId, Long>();
        for (int i = 0; i < shape.items().size(); i++) {
            index.put(shape.items().get(i).id(), (long) i);
        }
        return index;
    }

    private static Task placed(long id, ShapedItem item, Map<ItemId, Long> index) {
        Task task = Task.of(id, WorkDays.days(item.durationDays()));
        Long parent = item.parent() == null ? null : index.get(item.parent());
        if (parent != null) {
            task = task.under(parent);
        }
        return item.deadline() == null ? task : task.deadline(WorkDays.finishOf(item.deadline()));
    }

    /** What only an item without children has. */
    private static Task own(Task placed, ShapedItem item, LocalDate planStart) {
        LocalDate from = item.notBefore() == null ? planStart : item.notBefore();
        Task task = placed.constraint(new Constraint.StartNotBefore(WorkDays.startOf(from)));
        boolean point = item.durationDays() == 0;
        PlanShape.Dates fixed = item.fixed();
        if (fixed != null) {
            var start = WorkDays.startOf(fixed.start());
            task = task.pinned(start, point ? start : WorkDays.finishOf(fixed.finish()));
        }
        return task.progress(progress(item, point));
    }

    private static Progress progress(ShapedItem item, boolean point) {
        LocalDate start = item.actualStart();
        LocalDate finish = item.actualFinish();
        if (start == null) {
            return Progress.NONE;
        }
        if (finish != null) {
            return Progress.finished(
                    point ? WorkDays.finishOf(finish) : WorkDays.startOf(start),
                    WorkDays.finishOf(finish));
        }
        return Progress.started(
                WorkDays.startOf(start), WorkDays.days(item.durationDays()), item.progress());
    }

    private static LocalDate earliest(PlanShape shape) {
        return Stream.concat(
                        Stream.of(shape.start()),
                        shape.items().stream()
                                .flatMap(
                                        item ->
                                                Stream.<@Nullable LocalDate>of(
                                                        item.notBefore(),
                                                        item.actualStart(),
                                                        item.fixed() == null
                                                                ? null
                                                                : item.fixed().start()))
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull))
                .min(LocalDate::compareTo)
                .orElse(shape.start());
    }

    private static LinkKind kind(LinkType type) {
        return switch (type) {
            case FS -> LinkKind.FINISH_TO_START;
            case SS -> LinkKind.START_TO_START;
            case FF -> LinkKind.FINISH_TO_FINISH;
            case SF -> LinkKind.START_TO_FINISH;
        };
    }
}
