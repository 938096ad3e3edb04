package dev.zhixing.work.plans;

import dev.zhixing.base.kernel.Actor;

import java.util.List;

/** Reads whole plans for rooms that hand them on. */
public interface PlanReading {

    /**
     * @throws dev.zhixing.base.kernel.NotFound when there is no such plan or the caller may not see
     *     it
     */
    Plan plan(Actor actor, PlanId plan);

    /**
     * All items in tree order, with their computed dates.
     *
     * @throws dev.zhixing.base.kernel.NotFound when there is no such plan or the caller may not see
     *     it
     */
    List<WorkItem> items(Actor actor, PlanId plan);
}
