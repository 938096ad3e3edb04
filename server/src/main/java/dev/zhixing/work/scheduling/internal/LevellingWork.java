package dev.zhixing.work.scheduling.internal;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.levelling.Limits;
import dev.zhixing.engine.levelling.Prover;
import dev.zhixing.engine.levelling.SearchProgress;
import dev.zhixing.engine.levelling.plan.LevelledPlan;
import dev.zhixing.engine.levelling.plan.Levelling;
import dev.zhixing.engine.levelling.plan.LevellingOptions;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.engine.schedule.Scheduler;
import dev.zhixing.shared.calendars.CalendarScope;
import dev.zhixing.shared.calendars.Calendars;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.Commitment;
import dev.zhixing.work.plans.PlanPacing;
import dev.zhixing.work.plans.PlanPicture;
import dev.zhixing.work.plans.PlanShape;
import dev.zhixing.work.plans.PlanShape.ShapedItem;
import dev.zhixing.work.plans.Priority;
import dev.zhixing.work.scheduling.LevellingAim;
import dev.zhixing.work.scheduling.LevellingChoices;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Levels a plan. The engine moves tasks; a plan knows no such delay, so the delays become earliest
 * days, the plan is scheduled anew with them, and the dates of that are the proposal: what applying
 * it will give, to the day.
 */
@Component
class LevellingWork {

    private static final int NEVER = 1000;
    private static final int HIGH = 700;
    private static final int LOW = 300;

    /** Leave and work elsewhere are looked for so long after the present finish. */
    private static final int YEARS_AFTER = 2;

    private final Calendars calendars;
    private final PlanPacing plans;

    LevellingWork(Calendars calendars, PlanPacing plans) {
        this.calendars = calendars;
        this.plans = plans;
    }

    Proposal propose(PlanPicture plan, LevellingChoices asked, Pulse pulse) {
        PlanShape shape = plan.shape();
        WorkDays days = WorkDays.of(calendars.of(CalendarScope.plan(shape.plan())));
        Crew crew = new Crew(plan, asked.collaboratorPercent());
        Map<PersonId, Availability> there = there(plan, days, crew, asked);
        Set<Integer> free = movable(plan, asked);
        Network network =
                network(
                        shape,
                        days,
                        crew,
                        there,
                        (place, task) -> task.priority(priority(plan, free, place)));
        LevelledPlan levelled =
                Levelling.level(
                        network,
                        options(asked),
                        progress -> tell(pulse, asked, progress),
                        pulse::isStopped);
        Map<UUID, LocalDate> notBefore = notBefore(shape, levelled);
        Schedule after =
                Scheduler.schedule(
                        network(with(shape, notBefore), days, crew, there, (_, task) -> task));
        return new ProposalWriter(plan, days, crew, there)
                .write(levelled, Scheduler.schedule(network), after, notBefore);
    }

    private static Network network(
            PlanShape shape,
            WorkDays days,
            Crew crew,
            Map<PersonId, Availability> there,
            PlanNetwork.Finish finish) {
        var builder = PlanNetwork.builder(shape, days, finish);
        crew.join(builder, shape, there);
        return builder.build();
    }

    private static LevellingOptions options(LevellingChoices asked) {
        long placements = asked.placements() == 0 ? Long.MAX_VALUE : asked.placements();
        return new LevellingOptions(
                new Limits(Duration.ofSeconds(asked.seconds()), placements, 1, asked.seed()),
                LevellingOptions.Aim.valueOf(asked.aim().name()),
                Prover.NONE);
    }

    /** All durations are whole days, so that a period of the search is one. */
    private static void tell(Pulse pulse, LevellingChoices asked, SearchProgress progress) {
        boolean days = asked.aim() == LevellingAim.EARLY_FINISH;
        pulse.at(
                progress.share(),
                days ? fitted(progress.cost()) : null,
                days ? fitted(progress.lowerBound()) : null);
    }

    private static @Nullable Integer fitted(long value) {
        return value < 0 || value > Integer.MAX_VALUE ? null : (int) value;
    }

    private Map<PersonId, Availability> there(
            PlanPicture plan, WorkDays days, Crew crew, LevellingChoices asked) {
        var network = PlanNetwork.of(plan.shape(), days);
        Schedule schedule = Scheduler.schedule(network);
        LocalDate from = schedule.start().toLocalDate();
        LocalDate to = schedule.finish().toLocalDate().plusYears(YEARS_AFTER);
        List<LocalDate> workdays = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (days.nextWorkingDay(day).equals(day)) {
                workdays.add(day);
            }
        }
        var busy = new HashMap<PersonId, List<Commitment>>();
        if (asked.otherPlans() && !crew.people().isEmpty()) {
            plans.commitments(plan.shape().plan(), crew.people(), from)
                    .forEach(
                            one ->
                                    busy.computeIfAbsent(one.person(), _ -> new ArrayList<>())
                                            .add(one));
        }
        var there = new HashMap<PersonId, Availability>();
        for (PersonId person : crew.people()) {
            var scope = CalendarScope.person(person);
            there.put(
                    person,
                    new Availability(
                            workdays,
                            calendars.workingDays(scope, from, to).keySet(),
                            asked.absenceDays(),
                            busy.getOrDefault(person, List.of()),
                            asked.collaboratorPercent()));
        }
        return there;
    }

    /** Places of the items that may be moved: those named and what is under them. */
    private static Set<Integer> movable(PlanPicture plan, LevellingChoices asked) {
        var named = new HashSet<>(asked.itemIds());
        var free = new HashSet<Integer>();
        List<ShapedItem> items = plan.shape().items();
        for (int i = 0; i < items.size(); i++) {
            ShapedItem item = items.get(i);
            if (item.parent() != null && named.contains(item.parent().value())) {
                named.add(item.id().value());
            }
            if (asked.itemIds().isEmpty() || named.contains(item.id().value())) {
                free.add(i);
            }
        }
        return free;
    }

    private static int priority(PlanPicture plan, Set<Integer> free, int place) {
        Priority priority = plan.items().get(place).priority();
        if (!free.contains(place)) {
            return NEVER;
        }
        return priority == Priority.HIGH
                ? HIGH
                : priority == Priority.LOW ? LOW : Task.ORDINARY_PRIORITY;
    }

    private static Map<UUID, LocalDate> notBefore(PlanShape shape, LevelledPlan levelled) {
        var days = new HashMap<UUID, LocalDate>();
        for (int i = 0; i < shape.items().size(); i++) {
            var now = levelled.schedule().dates(i).start();
            boolean later = now.isAfter(levelled.before().dates(i).start());
            if (later && levelled.network().task(i).delay().amount() > 0) {
                days.put(shape.items().get(i).id().value(), now.toLocalDate());
            }
        }
        return days;
    }

    private static PlanShape with(PlanShape shape, Map<UUID, LocalDate> notBefore) {
        return new PlanShape(
                shape.plan(),
                shape.start(),
                shape.items().stream()
                        .map(
                                item ->
                                        new ShapedItem(
                                                item.id(),
                                                item.parent(),
                                                item.outline(),
                                                item.durationDays(),
                                                notBefore.getOrDefault(
                                                        item.id().value(), item.notBefore()),
                                                item.deadline(),
                                                item.fixed(),
                                                item.actualStart(),
                                                item.actualFinish(),
                                                item.progress()))
                        .toList(),
                shape.links());
    }
}
