package dev.zhixing.work.plans;

import dev.zhixing.shared.people.Party;

/** Somebody who takes part in a plan. */
public record Member(Party person, PlanRole role) {}
