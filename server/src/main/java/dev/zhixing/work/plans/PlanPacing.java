package dev.zhixing.work.plans;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.PersonId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the scheduler's runs read of plans, and the one command by which they write. Reading asks
 * for no right: whoever starts or shows a run has checked it.
 */
public interface PlanPacing {

    /**
     * @throws dev.zhixing.base.kernel.NotFound when there is no such plan or it is in the bin
     */
    PlanPicture picture(PlanId plan);

    /** Open work of these people in all other active plans, by first day; one query. */
    List<Commitment> commitments(PlanId except, Collection<PersonId> people, LocalDate from);

    /**
     * Gives items another earliest day, as one command of the caller that he can undo.
     *
     * @param notBefore of items that are AUTO and have no children
     * @param before shown the plan as it stands, locked; it refuses when that is not what it knows
     * @throws dev.zhixing.base.kernel.Refused when the caller may not edit the plan or the plan's
     *     rules say no
     */
    PlanChange postpone(
            Actor actor,
            PlanId plan,
            Map<ItemId, LocalDate> notBefore,
            Sentence label,
            Consumer<PlanPicture> before);
}
