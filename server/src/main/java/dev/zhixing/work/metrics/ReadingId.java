package dev.zhixing.work.metrics;

import dev.zhixing.base.kernel.Id;

import java.util.UUID;

/** One reading of an indicator. */
public record ReadingId(UUID value) implements Id {}
