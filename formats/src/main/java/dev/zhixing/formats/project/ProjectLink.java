package dev.zhixing.formats.project;

import dev.zhixing.formats.model.LinkType;

/** A dependency by the unique numbers of its tasks. */
public record ProjectLink(int from, int to, LinkType type, long lag, LagUnit unit) {
    /** How a lag is counted; percent of the predecessor's duration. */
    public enum LagUnit {
        WORKING_MINUTES,
        ELAPSED_MINUTES,
        PERCENT,
        ELAPSED_PERCENT
    }
}
