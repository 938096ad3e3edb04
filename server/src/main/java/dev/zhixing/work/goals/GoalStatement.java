package dev.zhixing.work.goals;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Mission, vision and background of a unit, shown beside its goals.
 *
 * @param unit null for the organisation
 * @param to last day it is valid; null while it is
 */
public record GoalStatement(
        UUID id,
        @Nullable Party unit,
        @Nullable String mission,
        @Nullable String vision,
        @Nullable String background,
        LocalDate from,
        @Nullable LocalDate to,
        int version) {}
