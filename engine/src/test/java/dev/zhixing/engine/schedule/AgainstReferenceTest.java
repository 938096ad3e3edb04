package dev.zhixing.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.calendar.WorkCalendar;
import dev.zhixing.engine.network.Constraint;
import dev.zhixing.engine.network.LinkKind;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.testkit.RandomNetworks;
import dev.zhixing.engine.testkit.Reference;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

class AgainstReferenceTest {
    private static final int ROUNDS = 250;

    /** The network without the links that cannot mean anything, or null when it has a loop. */
    private static Network meaningful(Network network) {
        List<Problem> problems = Scheduler.schedule(network).problems();
        if (problems.stream().anyMatch(p -> p instanceof Problem.Loop)) {
            return null;
        }
        Set<Object> refused =
                problems.stream()
                        .map(
                                p ->
                                        switch (p) {
                                            case Problem.LinkWithinSummary w -> w.link();
                                            case Problem.LinkToSummaryFinish f -> f.link();
                                            default -> p;
                                        })
                        .collect(Collectors.toSet());
        return network.toBuilder().unlink(refused::contains).build();
    }

    @Test
    void givesTheDatesThatSteppingThroughTheMinutesGives() {
        matchesTheReference(seed -> new RandomNetworks(seed, true));
    }

    @Test
    void givesThemWithDelaysAndTasksAsLateAsPossibleToo() {
        matchesTheReference(seed -> new RandomNetworks(seed, seed % 2 == 0).withDelays());
    }

    private static void matchesTheReference(IntFunction<RandomNetworks> networks) {
        int checked = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Network network = meaningful(networks.apply(seed).next(9));
            if (network == null) {
                continue;
            }
            Schedule schedule = Scheduler.schedule(network);
            Reference reference = new Reference(network);
            for (Task task : network.tasks()) {
                TaskDates dates = schedule.dates(task.id());
                if (dates.summary()) {
                    continue;
                }
                String which = "seed " + seed + ", task " + task.id();
                long id = task.id();
                long es = reference.earlyStart.get(id);
                long ef = reference.earlyFinish.get(id);
                long ls = reference.lateStart.get(id);
                long lf = reference.lateFinish.get(id);
                assertThat(dates.earlyStart()).as(which + " early start").isEqualTo(Minute.at(es));
                assertThat(dates.earlyFinish())
                        .as(which + " early finish")
                        .isEqualTo(Minute.at(ef));
                assertThat(dates.lateStart()).as(which + " late start").isEqualTo(Minute.at(ls));
                assertThat(dates.lateFinish()).as(which + " late finish").isEqualTo(Minute.at(lf));
                long from = reference.start.get(id);
                long to = reference.finish.get(id);
                assertThat(dates.start()).as(which + " start").isEqualTo(Minute.at(from));
                assertThat(dates.finish()).as(which + " finish").isEqualTo(Minute.at(to));
                long slack = reference.count(id, to, lf);
                if (task.progress().isFinished()) {
                    slack = 0;
                } else if (!task.progress().isStarted()) {
                    slack = Math.min(slack, reference.count(id, from, ls));
                }
                assertThat(dates.totalSlack()).as(which + " slack").isEqualTo(slack);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(ROUNDS);
    }

    @Test
    void totalSlackIsExactlyWhatTheProjectCanBear() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Network network = plain(seed);
            if (network == null) {
                continue;
            }
            Schedule schedule = Scheduler.schedule(network);
            for (Task task : network.tasks()) {
                TaskDates dates = schedule.dates(task.id());
                if (dates.summary()) {
                    continue;
                }
                String which = "seed " + seed + ", task " + task.id();
                Schedule slipped = slip(network, task, dates, dates.totalSlack());
                assertThat(slipped.finish()).as(which).isEqualTo(schedule.finish());
                Schedule late = slip(network, task, dates, dates.totalSlack() + 1);
                assertThat(late.finish()).as(which).isAfter(schedule.finish());
            }
        }
    }

    @Test
    void freeSlackIsExactlyWhatOtherTasksCanBear() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Network network = plain(seed);
            if (network == null) {
                continue;
            }
            Schedule schedule = Scheduler.schedule(network);
            for (Task task : network.tasks()) {
                TaskDates dates = schedule.dates(task.id());
                if (dates.summary()) {
                    continue;
                }
                String which = "seed " + seed + ", task " + task.id();
                Schedule slipped = slip(network, task, dates, dates.freeSlack());
                assertThat(othersMoved(schedule, slipped, task)).as(which).isFalse();
                Schedule late = slip(network, task, dates, dates.freeSlack() + 1);
                assertThat(othersMoved(schedule, late, task)).as(which).isTrue();
            }
        }
    }

    private static boolean othersMoved(Schedule before, Schedule after, Task slipped) {
        boolean moved = after.finish().isAfter(before.finish());
        for (Task task : before.network().tasks()) {
            TaskDates dates = before.dates(task.id());
            moved |=
                    task.id() != slipped.id()
                            && !dates.summary()
                            && (!dates.start().equals(after.dates(task.id()).start())
                                    || !dates.finish().equals(after.dates(task.id()).finish()));
        }
        return moved;
    }

    /** A network in which only links and "not before" hold tasks back; null when it has a loop. */
    private static Network plain(int seed) {
        Network network = meaningful(new RandomNetworks(seed, false).next(9));
        if (network == null) {
            return null;
        }
        Schedule schedule = Scheduler.schedule(network);
        return network.toBuilder()
                .unlink(
                        link ->
                                schedule.dates(link.from()).summary()
                                        && (link.kind() == LinkKind.START_TO_START
                                                || link.kind() == LinkKind.START_TO_FINISH))
                .build();
    }

    private static Schedule slip(Network network, Task task, TaskDates dates, long minutes) {
        WorkCalendar calendar =
                task.duration().elapsed()
                        ? WorkCalendar.allDay()
                        : task.calendar().orElse(network.calendar());
        long worked = calendar.worked(Minute.of(dates.earlyStart())) + minutes;
        boolean point = dates.start().equals(dates.finish());
        long start = point ? calendar.finishAt(worked) : calendar.startAt(worked);
        if (minutes == 0) {
            start = Minute.of(dates.earlyStart());
        }
        Constraint later = new Constraint.StartNotBefore(Minute.at(start));
        return Scheduler.schedule(network.toBuilder().put(task.constraint(later)).build());
    }
}
