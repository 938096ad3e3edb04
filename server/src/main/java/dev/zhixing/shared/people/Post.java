package dev.zhixing.shared.people;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A post (岗位) with its duties in a few words. */
public record Post(UUID id, String name, @Nullable String duties, int version) {}
