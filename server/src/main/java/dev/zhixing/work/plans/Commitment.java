package dev.zhixing.work.plans;

import dev.zhixing.shared.people.PersonId;

import java.time.LocalDate;

/**
 * Work of somebody in some plan.
 *
 * @param responsible false when he only collaborates
 */
public record Commitment(
        PersonId person,
        PlanId plan,
        ItemId item,
        LocalDate start,
        LocalDate finish,
        boolean responsible) {}
