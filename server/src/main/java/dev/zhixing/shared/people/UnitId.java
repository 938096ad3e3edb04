package dev.zhixing.shared.people;

import dev.zhixing.base.kernel.Id;

import java.util.UUID;

/** One unit of the organisation's tree. */
public record UnitId(UUID value) implements Id {}
