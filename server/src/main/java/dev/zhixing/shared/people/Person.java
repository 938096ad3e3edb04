package dev.zhixing.shared.people;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody of the organisation.
 *
 * @param placeholder named by an import and not completed yet
 * @param account how he signs in; shown to himself and to administrators only
 * @param onLeaveUntil last day of the present absence
 * @param standIn who acts for him today
 */
public record Person(
        UUID id,
        String name,
        @Nullable Party unit,
        @Nullable Party post,
        @Nullable String email,
        @Nullable String phone,
        boolean active,
        boolean placeholder,
        @Nullable AccountView account,
        @Nullable LocalDate onLeaveUntil,
        @Nullable Party standIn,
        int version) {}
