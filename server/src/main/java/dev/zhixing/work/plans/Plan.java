package dev.zhixing.work.plans;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One plan as its readers see it.
 *
 * @param from first day of the agreed period
 * @param to last day of the agreed period
 * @param start earliest start of its items
 * @param finish latest finish of its items
 * @param progress 0 to 100, weighted by duration
 * @param items work items without those that only hold others
 */
public record Plan(
        UUID id,
        String name,
        @Nullable String goal,
        Party owner,
        @Nullable Party unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        PlanState state,
        int progress,
        int items,
        int done,
        int late,
        Health health,
        PlanRole myRole,
        int version) {}
