package dev.zhixing.work.plans;

import dev.zhixing.engine.day.WorkDays;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Gives a plan its dates. Plans ask it in the transaction of every change, and do not know who
 * answers.
 */
public interface Timetable {

    /** Working days of a plan. */
    WorkDays days(PlanId plan);

    /** The working days of many plans, in as many questions as for one. */
    Map<PlanId, WorkDays> days(Collection<PlanId> plans);

    /** The working days of the organisation, for questions about many plans at once. */
    WorkDays days();

    /** Computes all dates in the working days of the plan. */
    Timed time(PlanShape shape, WorkDays days);

    /** The answer for one shape. */
    interface Timed {

        /** Dates of every item of the shape. */
        Map<ItemId, ItemDates> dates();

        /** Items that wait for each other, in that order; empty when none do. */
        List<List<ItemId>> loops();

        /** Links that cannot have an effect, because one end contains the other. */
        List<LinkId> linksWithinSummary();

        /** Links that hold back the finish of a summary, which only its children have. */
        List<LinkId> linksToSummaryFinish();

        /** Why an item starts when it does; never empty. */
        List<Sentence> whyStart(ItemId item);

        /** Why an item finishes when it does; never empty. */
        List<Sentence> whyFinish(ItemId item);

        /** The one thing that decides most. */
        Sentence why(ItemId item);

        /** Items that push this one. */
        List<ItemId> drivenBy(ItemId item);
    }
}
