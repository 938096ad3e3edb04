package dev.zhixing.across.interchange;

import dev.zhixing.base.kernel.Id;

import java.util.UUID;

/** One file on its way into a plan. */
public record ImportId(UUID value) implements Id {}
