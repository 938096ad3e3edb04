package dev.zhixing.shared.people.web;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

/**
 * The caller's own account.
 *
 * @param timeZone the person's own, or the organisation's
 */
public record Me(
        Party person,
        String username,
        @Nullable String email,
        @Nullable String phone,
        boolean administrator,
        boolean mustChangePassword,
        String language,
        String theme,
        String density,
        String timeZone,
        String organisation,
        int version) {}
