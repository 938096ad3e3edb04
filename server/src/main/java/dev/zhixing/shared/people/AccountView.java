package dev.zhixing.shared.people;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** How somebody signs in. */
public record AccountView(
        String username, boolean administrator, boolean disabled, @Nullable Instant lastSignIn) {}
