package dev.zhixing.work.scheduling.internal;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.network.Link;
import dev.zhixing.engine.schedule.Problem;
import dev.zhixing.engine.schedule.Reason;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.TaskDates;
import dev.zhixing.work.plans.ItemDates;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.LinkId;
import dev.zhixing.work.plans.PlanShape;
import dev.zhixing.work.plans.Sentence;
import dev.zhixing.work.plans.Timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The engine's answer, in the words of plans. */
final class TimedPlan implements Timetable.Timed {

    private record Ends(long from, long to) {}

    private final PlanShape shape;
    private final Schedule schedule;
    private final Map<ItemId, Long> index;
    private final Map<Ends, LinkId> links = new HashMap<>();
    private final List<Problem> problems;
    private final ReasonWords words;

    TimedPlan(PlanShape shape, Schedule schedule) {
        this.shape = shape;
        this.schedule = schedule;
        this.index = PlanNetwork.index(shape);
        this.problems = schedule.problems();
        this.words = new ReasonWords(shape, schedule);
        shape.links()
                .forEach(
                        link ->
                                links.put(
                                        new Ends(number(link.from()), number(link.to())),
                                        link.id()));
    }

    private long number(ItemId item) {
        return Objects.requireNonNull(index.get(item));
    }

    private ItemId id(long number) {
        return shape.items().get((int) number).id();
    }

    @Override
    public Map<ItemId, ItemDates> dates() {
        var dates = new HashMap<ItemId, ItemDates>();
        schedule.allDates().forEach(one -> dates.put(id(one.id()), dates(one)));
        return dates;
    }

    private static ItemDates dates(TaskDates one) {
        var days = WorkDays.dates(one);
        return new ItemDates(
                days.start(),
                days.finish(),
                one.earlyStart().toLocalDate(),
                one.earlyFinish().toLocalDate(),
                days.lateStart(),
                days.lateFinish(),
                (int) days.totalSlack(),
                (int) days.freeSlack(),
                days.critical(),
                one.summary());
    }

    @Override
    public List<List<ItemId>> loops() {
        return found(Problem.Loop.class, loop -> loop.path().stream().map(this::id).toList());
    }

    @Override
    public List<LinkId> linksWithinSummary() {
        return found(Problem.LinkWithinSummary.class, problem -> link(problem.link()));
    }

    @Override
    public List<LinkId> linksToSummaryFinish() {
        return found(Problem.LinkToSummaryFinish.class, problem -> link(problem.link()));
    }

    private <P extends Problem, T> List<T> found(Class<P> kind, Function<P, T> mapping) {
        return problems.stream().filter(kind::isInstance).map(kind::cast).map(mapping).toList();
    }

    private LinkId link(Link link) {
        return Objects.requireNonNull(links.get(new Ends(link.from(), link.to())));
    }

    /** Days off in a row are one reason. */
    private List<Reason> reasons(long number) {
        var merged = new ArrayList<Reason>();
        for (Reason reason : schedule.reasons(number)) {
            boolean continues =
                    reason instanceof Reason.DaysOff next
                            && !merged.isEmpty()
                            && merged.getLast() instanceof Reason.DaysOff last
                            && last.name().equals(next.name())
                            && last.to().plusDays(1).equals(next.from());
            if (continues
                    && reason instanceof Reason.DaysOff next
                    && merged.removeLast() instanceof Reason.DaysOff last) {
                merged.add(new Reason.DaysOff(last.name(), last.from(), next.to()));
            } else {
                merged.add(reason);
            }
        }
        return merged;
    }

    @Override
    public List<Sentence> whyStart(ItemId item) {
        long number = number(item);
        return reasons(number).stream().flatMap(reason -> words.start(number, reason)).toList();
    }

    @Override
    public List<Sentence> whyFinish(ItemId item) {
        long number = number(item);
        var reasons = reasons(number);
        boolean decided =
                reasons.stream()
                        .anyMatch(
                                reason ->
                                        reason instanceof Reason.FromChildren
                                                || reason instanceof Reason.ReallyFinished
                                                || reason instanceof Reason.SetByHand);
        return Stream.concat(
                        decided ? Stream.empty() : Stream.of(words.duration(number)),
                        reasons.stream().flatMap(reason -> words.finish(number, reason)))
                .toList();
    }

    @Override
    public Sentence why(ItemId item) {
        long number = number(item);
        var reasons = reasons(number);
        return Stream.concat(
                        reasons.stream().flatMap(reason -> words.start(number, reason)),
                        reasons.stream().flatMap(reason -> words.finish(number, reason)))
                .findFirst()
                .orElseGet(() -> words.duration(number));
    }

    @Override
    public List<ItemId> drivenBy(ItemId item) {
        var driving = new LinkedHashSet<ItemId>();
        schedule.drivingLinks(number(item)).forEach(link -> driving.add(id(link.from())));
        return List.copyOf(driving);
    }
}
