package dev.zhixing.base.files;

import dev.zhixing.base.kernel.Id;

import java.util.UUID;

/** One stored content. */
public record FileId(UUID value) implements Id {}
