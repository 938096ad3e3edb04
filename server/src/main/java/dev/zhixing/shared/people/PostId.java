package dev.zhixing.shared.people;

import dev.zhixing.base.kernel.Id;

import java.util.UUID;

/** One post (岗位) that people can hold and plans can name. */
public record PostId(UUID value) implements Id {}
