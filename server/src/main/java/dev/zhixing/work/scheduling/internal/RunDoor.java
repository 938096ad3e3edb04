package dev.zhixing.work.scheduling.internal;

import dev.zhixing.base.jobs.Jobs;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.live.LiveFeed;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanPacing;
import dev.zhixing.work.plans.PlanPicture;
import dev.zhixing.work.plans.PlanState;
import dev.zhixing.work.scheduling.RunState;
import dev.zhixing.work.scheduling.SchedulingProblem;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What starting, stopping and deciding about runs of both kinds have in common. */
@Component
class RunDoor {

    /** Larger plans would take more memory than a small server has. */
    private static final int MOST_ITEMS = 5000;

    private final RunStore runs;
    private final Access access;
    private final PlanPacing plans;
    private final Jobs jobs;
    private final LiveFeed live;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    RunDoor(
            RunStore runs,
            Access access,
            PlanPacing plans,
            Jobs jobs,
            LiveFeed live,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.runs = runs;
        this.access = access;
        this.plans = plans;
        this.jobs = jobs;
        this.live = live;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** The plan, for somebody who may have it worked on. */
    PlanPicture toWorkOn(Actor actor, PlanId plan) {
        access.require(actor, Right.EDIT, plan.ref());
        PlanPicture picture = plans.picture(plan);
        if (picture.state() == PlanState.ARCHIVED) {
            throw new Refused(SchedulingProblem.PLAN_ARCHIVED);
        }
        if (picture.items().size() > MOST_ITEMS) {
            throw new Refused(SchedulingProblem.PLAN_TOO_LARGE, Map.of("limit", MOST_ITEMS));
        }
        return picture;
    }

    Run start(
            Actor actor,
            PlanPicture plan,
            RunKind kind,
            @Nullable String name,
            long seed,
            Object asked) {
        var run =
                new Run(
                        UUID.randomUUID(),
                        plan.shape().plan(),
                        kind,
                        RunState.QUEUED,
                        name,
                        seed,
                        json.writeValueAsString(asked),
                        plan.version(),
                        PlanStamp.of(plan),
                        0,
                        null,
                        null,
                        null,
                        null,
                        actor.id().value(),
                        null,
                        clock.instant(),
                        null,
                        null,
                        1);
        if (!runs.add(run)) {
            throw new Refused(SchedulingProblem.ALREADY_RUNNING);
        }
        jobs.soon(RunJob.NAME, run.id().toString(), run.id().toString(), Duration.ZERO);
        live.tell(Pulse.event(run, "queued", actor.id().value()));
        return run;
    }

    void requireSeeing(Actor actor, PlanId plan) {
        access.require(actor, Right.SEE, plan.ref());
    }

    Run seen(Actor actor, PlanId plan, RunKind kind, UUID id) {
        access.require(actor, Right.SEE, plan.ref());
        return runs.find(plan, kind, id).orElseThrow(NotFound::new);
    }

    /** For a decision: nobody else decides until the transaction ends. */
    Run held(Actor actor, PlanId plan, RunKind kind, UUID id) {
        access.require(actor, Right.EDIT, plan.ref());
        return runs.lock(plan, kind, id).orElseThrow(NotFound::new);
    }

    /** Stops it; whoever works on it notices within a second. */
    Run cancel(Actor actor, PlanId plan, RunKind kind, UUID id) {
        Run run = held(actor, plan, kind, id);
        if (!run.state().isOpen()) {
            throw new Refused(SchedulingProblem.NOT_RUNNING);
        }
        runs.cancel(id, actor.id());
        live.tell(Pulse.event(run, "cancelled", actor.id().value()));
        return seen(actor, plan, kind, id);
    }

    Run decide(Actor actor, Run run, RunState state) {
        runs.decide(run.id(), state, actor.id());
        String word = state.name().toLowerCase(java.util.Locale.ROOT);
        live.tell(Pulse.event(run, word, actor.id().value()));
        return seen(actor, run.plan(), run.kind(), run.id());
    }

    void gone(Actor actor, Run run) {
        live.tell(Pulse.event(run, "deleted", actor.id().value()));
    }

    /** A fact of the plan, for its trail. */
    void tell(Actor actor, PlanPicture plan, String verb) {
        events.publishEvent(
                new DomainEvent(
                        actor.id(),
                        verb,
                        plan.shape().plan().ref(),
                        plan.shape().plan().ref(),
                        plan.name(),
                        clock.instant(),
                        plan.version(),
                        List.of()));
    }
}
