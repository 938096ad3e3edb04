package dev.zhixing.work.plans;

import dev.zhixing.base.kernel.Id;

import java.util.UUID;

/** One dependency between two items. */
public record LinkId(UUID value) implements Id {}
