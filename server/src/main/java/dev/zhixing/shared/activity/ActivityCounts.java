package dev.zhixing.shared.activity;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How much is said about things and attached to them, for lists. */
public interface ActivityCounts {

    /** Numbers of one thing. */
    record Count(int comments, int attachments) {

        public static final Count NONE = new Count(0, 0);
    }

    /** Things without either are missing. One query, however many. */
    Map<UUID, Count> of(String kind, Collection<UUID> ids);
}
