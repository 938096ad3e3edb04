package dev.zhixing.shared.views;

import dev.zhixing.base.kernel.Id;

import java.util.UUID;

/** A saved view. */
public record ViewId(UUID value) implements Id {}
