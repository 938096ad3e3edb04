package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.shared.people.PersonId;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who does something, and when.
 *
 * @param today in the organisation's zone
 * @param days working days of the plan
 */
record Moment(Actor actor, Instant now, LocalDate today, WorkDays days) {

    PersonId person() {
        return PersonId.of(actor.id());
    }
}
