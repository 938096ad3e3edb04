package dev.zhixing.work.plans;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Plans, work and people at a glance, for rooms that show many things on one page. Answers name
 * only what the caller may see, and need as many statements for many as for one.
 */
public interface PlanGlances {

    /**
     * Running plans of some units or of people of theirs, those that look worst first.
     *
     * @param limit at most so many
     */
    PlanRound plansOf(Actor actor, Collection<UUID> units, Collection<UUID> people, int limit);

    /**
     * Open work in such plans, or of these people, that is overdue or blocked; the longest overdue
     * first.
     *
     * @param limit at most so many
     */
    WorkRound troubleOf(Actor actor, Collection<UUID> units, Collection<UUID> people, int limit);

    /**
     * How much these people have to do in so many working days from today. It counts all their open
     * work, whoever asks: ask only for somebody who may know.
     */
    List<PersonLoad> loadOf(Collection<Party> people, int workDays);

    /**
     * @param plans the worst first
     * @param counts how many look how, also those that are not among the plans
     */
    record PlanRound(List<Plan> plans, Map<HealthValue, Integer> counts) {}

    /**
     * @param overdue how many are past their day, whether they are among the items or not
     * @param blocked how many wait for something
     */
    record WorkRound(List<TroubledItem> items, int overdue, int blocked) {}

    /**
     * An item that is overdue or blocked.
     *
     * @param due deadline or finish
     * @param overdueDays working days past its day, 0 when it is not
     * @param blocked whether it waits for something
     * @param waitsFor for whom
     * @param blockedDays calendar days since it was blocked, 0 when it is not
     * @param following how many items wait for it directly
     * @param sentence what to say of it
     */
    record TroubledItem(
            UUID id,
            String name,
            MyWork.MyPlan plan,
            @Nullable Party owner,
            @Nullable LocalDate due,
            int progress,
            int overdueDays,
            boolean blocked,
            @Nullable Party waitsFor,
            int blockedDays,
            int following,
            String sentence) {}

    /**
     * How much somebody has to do.
     *
     * @param open items not done, whenever
     * @param plannedDays working days of open items within the time looked at; items at the same
     *     time add up, what is overdue counts its share that is not done
     * @param workDays working days within it, without leave
     * @param percent planned of working days; null when somebody is away all the time
     * @param onLeaveUntil last day of the present absence
     */
    record PersonLoad(
            Party person,
            int open,
            int overdue,
            int blocked,
            int plannedDays,
            int workDays,
            @Nullable Integer percent,
            @Nullable LocalDate onLeaveUntil) {}
}
