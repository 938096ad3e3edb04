package dev.zhixing.shared.calendars;

import dev.zhixing.base.kernel.ActorId;

/**
 * Working time of a scope, and of everything inside it, is different now. Published inside the
 * transaction, so that dates can follow in it.
 */
public record CalendarsChanged(ActorId actor, CalendarScope scope) {}
