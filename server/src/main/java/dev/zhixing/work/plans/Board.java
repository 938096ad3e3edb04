package dev.zhixing.work.plans;

import org.jspecify.annotations.Nullable;

/**
 * How many items may stand in each column of a plan's board before it says so; null for as many as
 * come. Nothing is refused beyond it: the board shows it.
 *
 * @param version 0 while nobody has set a limit
 */
public record Board(
        @Nullable Integer notStarted,
        @Nullable Integer inProgress,
        @Nullable Integer blocked,
        @Nullable Integer done,
        int version) {}
