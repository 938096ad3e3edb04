package dev.zhixing.work.scheduling.internal;

import dev.zhixing.engine.day.DayDates;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.engine.levelling.plan.LevelledMove;
import dev.zhixing.engine.levelling.plan.LevelledPlan;
import dev.zhixing.engine.levelling.plan.Levelling;
import dev.zhixing.engine.levelling.plan.LevellingReason;
import dev.zhixing.engine.levelling.plan.Overload;
import dev.zhixing.engine.schedule.Schedule;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.PlanPicture;
import dev.zhixing.work.scheduling.Levelling.MilestoneShift;
import dev.zhixing.work.scheduling.LevellingOverload.OverloadItem;
import dev.zhixing.work.scheduling.internal.Proposal.Cause;
import dev.zhixing.work.scheduling.internal.Proposal.CauseKind;
import dev.zhixing.work.scheduling.internal.Proposal.Move;
import dev.zhixing.work.scheduling.internal.Proposal.Overbooking;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Puts the engine's answer into days, items and people. */
final class ProposalWriter {

    private static final int MOST_MILESTONES = 200;

    private final PlanPicture plan;
    private final WorkDays days;
    private final Crew crew;
    private final Map<PersonId, Availability> there;

    ProposalWriter(PlanPicture plan, WorkDays days, Crew crew, Map<PersonId, Availability> there) {
        this.plan = plan;
        this.days = days;
        this.crew = crew;
        this.there = there;
    }

    /**
     * @param before the plan as it is
     * @param after the plan with the earliest days of the proposal
     */
    Proposal write(
            LevelledPlan levelled,
            Schedule before,
            Schedule after,
            Map<UUID, LocalDate> notBefore) {
        List<Move> moves = moves(levelled, before, after);
        List<Overbooking> overloadsBefore = overbookings(before);
        List<Overbooking> overloadsAfter = overbookings(after);
        boolean empty = plan.items().isEmpty();
        var figures =
                new Proposal.Figures(
                        empty ? null : before.finish().toLocalDate(),
                        empty ? null : after.finish().toLocalDate(),
                        empty ? null : levelled.lowerBound().toLocalDate(),
                        levelled.optimal(),
                        Math.round(levelled.gapPercent() * 10) / 10.0,
                        levelled.placements(),
                        moves.size(),
                        overloadsBefore.size(),
                        overloadsAfter.size());
        return new Proposal(
                figures,
                moves,
                overloadsBefore,
                overloadsAfter,
                milestones(before, after),
                notBefore);
    }

    private List<Move> moves(LevelledPlan levelled, Schedule before, Schedule after) {
        var reasons = new HashMap<Long, LevelledMove>();
        levelled.moves().forEach(move -> reasons.put(move.task(), move));
        var moves = new ArrayList<Move>();
        for (int i = 0; i < plan.items().size(); i++) {
            DayDates old = WorkDays.dates(before.dates(i));
            DayDates now = WorkDays.dates(after.dates(i));
            boolean same = old.start().equals(now.start()) && old.finish().equals(now.finish());
            var item = plan.items().get(i);
            if (same || item.summary()) {
                continue;
            }
            moves.add(
                    new Move(
                            item.id().value(),
                            outline(i),
                            item.code(),
                            item.name(),
                            old.start(),
                            old.finish(),
                            now.start(),
                            now.finish(),
                            (int) shift(old.start(), now.start()),
                            causes(reasons.get((long) i), after, i)));
        }
        return moves;
    }

    private long shift(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? -days.between(to.plusDays(1), from)
                : to.equals(from) ? 0 : days.between(from.plusDays(1), to);
    }

    private List<Cause> causes(@Nullable LevelledMove move, Schedule after, int place) {
        List<Cause> causes = new ArrayList<>();
        if (move != null) {
            move.reasons().forEach(reason -> causes.add(cause(reason)));
        } else {
            after.drivingLinks(place).forEach(link -> causes.add(follows(link.from())));
        }
        return causes.isEmpty() ? List.of(bare(CauseKind.FREED)) : causes;
    }

    private Cause cause(LevellingReason reason) {
        return switch (reason) {
            case LevellingReason.HeldBy(var resource, var tasks, var until) ->
                    new Cause(
                            CauseKind.HELD,
                            crew.person(resource),
                            tasks.stream().map(task -> outline(task.intValue())).toList(),
                            List.of(),
                            lastDay(until));
            case LevellingReason.Missing(var resource, var until) -> missing(resource, until);
            case LevellingReason.Follows(var task) -> follows(task);
            case LevellingReason.Freed() -> bare(CauseKind.FREED);
        };
    }

    private Cause missing(long resource, LocalDateTime until) {
        UUID person = crew.person(resource);
        Availability one = Objects.requireNonNull(there.get(new PersonId(person)));
        boolean away = one.isAway(until);
        return new Cause(
                away ? CauseKind.ABSENT : CauseKind.ELSEWHERE,
                person,
                List.of(),
                away ? List.of() : one.elsewhere(until),
                lastDay(until));
    }

    private Cause follows(long task) {
        return new Cause(CauseKind.FOLLOWS, null, List.of(outline((int) task)), List.of(), null);
    }

    private static Cause bare(CauseKind kind) {
        return new Cause(kind, null, List.of(), List.of(), null);
    }

    private String outline(int place) {
        return plan.shape().items().get(place).outline();
    }

    /** The last day before somebody is free at this moment. */
    private static LocalDate lastDay(LocalDateTime until) {
        LocalDate day = until.toLocalDate();
        return WorkDays.startOf(day).isBefore(until) ? day : day.minusDays(1);
    }

    private List<Overbooking> overbookings(Schedule schedule) {
        var found = new ArrayList<Overbooking>();
        for (Overload one : Levelling.overloads(schedule)) {
            found.add(
                    new Overbooking(
                            crew.person(one.resource()),
                            one.from().toLocalDate(),
                            lastDay(one.until()),
                            one.percent(),
                            one.capacity(),
                            one.tasks().stream().map(task -> place(task.intValue())).toList()));
        }
        return found;
    }

    private OverloadItem place(int place) {
        var item = plan.items().get(place);
        return new OverloadItem(item.id().value(), outline(place), item.name());
    }

    private List<MilestoneShift> milestones(Schedule before, Schedule after) {
        var shifts = new ArrayList<MilestoneShift>();
        for (int i = 0; i < plan.items().size() && shifts.size() < MOST_MILESTONES; i++) {
            var item = plan.items().get(i);
            if (item.kind() == ItemKind.MILESTONE) {
                shifts.add(
                        new MilestoneShift(
                                item.id().value(),
                                outline(i),
                                item.code(),
                                item.name(),
                                before.dates(i).finish().toLocalDate(),
                                after.dates(i).finish().toLocalDate()));
            }
        }
        return shifts;
    }
}
