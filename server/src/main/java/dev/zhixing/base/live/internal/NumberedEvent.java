package dev.zhixing.base.live.internal;

import dev.zhixing.base.live.LiveEvent;

/** An event with its place in the order of commits. */
public record NumberedEvent(long seq, LiveEvent event) {}
