package dev.zhixing.shared.people;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Somebody outside the organisation with whom it works. */
public record ExternalParty(
        UUID id, String name, Kind kind, @Nullable String contact, int version) {

    /** What the organisation has to do with it. */
    public enum Kind {
        CUSTOMER,
        SUPPLIER,
        PARTNER,
        OTHER
    }
}
