package dev.zhixing.shared.people;

import java.time.LocalDate;
import java.util.UUID;

/** A deputy acts for a person from the first day to the last, both included. */
public record StandIn(
        UUID id, Party person, Party deputy, LocalDate from, LocalDate to, int version) {}
