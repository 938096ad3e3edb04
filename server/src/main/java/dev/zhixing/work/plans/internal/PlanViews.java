package dev.zhixing.work.plans.internal;

import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.work.plans.Health;
import dev.zhixing.work.plans.Plan;
import dev.zhixing.work.plans.PlanRole;

import java.time.LocalDate;

/** Shows a plan as its readers see it. */
final class PlanViews {

    private PlanViews() {}

    static Plan of(
            PlanRow plan,
            HealthRules.Counts counts,
            LocalDate today,
            Names names,
            Speech speech,
            PlanRole myRole) {
        return new Plan(
                plan.id().value(),
                plan.name(),
                plan.goal(),
                names.party(PartyRef.person(plan.owner())),
                plan.unit() == null ? null : names.party(PartyRef.unit(plan.unit())),
                plan.from(),
                plan.to(),
                plan.start(),
                plan.finish(),
                plan.state(),
                plan.progress(),
                counts.items(),
                counts.done(),
                counts.late(),
                health(plan, counts, today, names, speech),
                myRole,
                plan.version());
    }

    private static Health health(
            PlanRow plan, HealthRules.Counts counts, LocalDate today, Names names, Speech speech) {
        var judged = HealthRules.ofPlan(plan, counts, today);
        var override = plan.health();
        return override == null
                ? new Health(judged.value(), speech.say(judged.reason()), judged.value(), null)
                : new Health(
                        override.value(),
                        override.reason(),
                        judged.value(),
                        new Health.HealthOverride(
                                override.value(),
                                override.reason(),
                                names.person(override.by()),
                                override.at()));
    }
}
