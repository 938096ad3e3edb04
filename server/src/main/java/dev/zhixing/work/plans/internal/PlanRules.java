package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.work.plans.PlanProblem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every rule about what a plan itself may say. */
final class PlanRules {

    private static final int MAX_NAME = 300;
    private static final int MAX_GOAL = 2000;
    private static final int MAX_REASON = 2000;

    private PlanRules() {}

    static List<Breach> breaches(PlanRow plan) {
        var breaches = new ArrayList<Breach>();
        if (plan.name().isEmpty()) {
            breaches.add(new Breach("name", PlanProblem.NAME_MISSING));
        }
        if (plan.name().length() > MAX_NAME) {
            breaches.add(tooLong("name", MAX_NAME));
        }
        if (plan.goal() != null && plan.goal().length() > MAX_GOAL) {
            breaches.add(tooLong("goal", MAX_GOAL));
        }
        if (plan.from() != null && plan.to() != null && plan.to().isBefore(plan.from())) {
            breaches.add(
                    new Breach(
                            "to",
                            PlanProblem.PERIOD_REVERSED,
                            Map.of(
                                    "from", plan.from().toString(),
                                    "to", plan.to().toString())));
        }
        if (plan.health() != null && plan.health().reason().isBlank()) {
            breaches.add(new Breach("healthOverride.reason", PlanProblem.HEALTH_WITHOUT_REASON));
        }
        if (plan.health() != null && plan.health().reason().length() > MAX_REASON) {
            breaches.add(tooLong("healthOverride.reason", MAX_REASON));
        }
        return breaches;
    }

    private static Breach tooLong(String path, int limit) {
        return new Breach(path, PlanProblem.TEXT_TOO_LONG, Map.of("limit", limit));
    }

    static List<FieldChange> changes(@Nullable PlanRow old, PlanRow plan, Names names) {
        return List.of(
                new FieldChange("name", old == null ? null : old.name(), plan.name()),
                new FieldChange("goal", old == null ? null : old.goal(), plan.goal()),
                new FieldChange(
                        "owner",
                        old == null ? null : names.party(PartyRef.person(old.owner())).name(),
                        names.party(PartyRef.person(plan.owner())).name()),
                new FieldChange("unit", old == null ? null : unit(old, names), unit(plan, names)),
                new FieldChange("from", old == null ? null : text(old.from()), text(plan.from())),
                new FieldChange("to", old == null ? null : text(old.to()), text(plan.to())),
                new FieldChange(
                        "state", old == null ? null : old.state().name(), plan.state().name()),
                new FieldChange("healthOverride", old == null ? null : health(old), health(plan)));
    }

    private static @Nullable String unit(PlanRow plan, Names names) {
        return plan.unit() == null ? null : names.party(PartyRef.unit(plan.unit())).name();
    }

    private static @Nullable String health(PlanRow plan) {
        return plan.health() == null ? null : plan.health().value().name();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
