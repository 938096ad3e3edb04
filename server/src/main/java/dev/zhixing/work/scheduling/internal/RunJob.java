package dev.zhixing.work.scheduling.internal;

import dev.zhixing.base.jobs.Jobs;
import dev.zhixing.base.jobs.LaterJob;
import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.live.LiveFeed;
import dev.zhixing.work.plans.PlanPacing;
import dev.zhixing.work.plans.PlanPicture;
import dev.zhixing.work.scheduling.LevellingChoices;
import dev.zhixing.work.scheduling.RunFailure;
import dev.zhixing.work.scheduling.SimulationChoices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

/**
 * Works a run off. A node works on two at a time, so that other jobs and requests have their turn;
 * what finds no place asks again soon.
 */
@Component
class RunJob implements LaterJob {

    static final String NAME = "scheduling-run";

    private static final int AT_ONCE = 2;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final RunProgress runs;
    private final PlanPacing plans;
    private final LevellingWork levelling;
    private final SimulationWork simulation;
    private final ObjectProvider<Jobs> jobs;
    private final LiveFeed live;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile boolean closing;

    RunJob(
            RunProgress runs,
            PlanPacing plans,
            LevellingWork levelling,
            SimulationWork simulation,
            ObjectProvider<Jobs> jobs,
            LiveFeed live,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock) {
        this.runs = runs;
        this.plans = plans;
        this.levelling = levelling;
        this.simulation = simulation;
        this.jobs = jobs;
        this.live = live;
        this.events = events;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A run that failed is not tried again: whoever wants it starts another. */
    @Override
    public int attempts() {
        return 1;
    }

    /** A server that stops does not wait for a search to end. */
    @EventListener
    void close(ContextClosedEvent event) {
        closing = true;
    }

    @Override
    public void run(String data) {
        UUID id = UUID.fromString(data.split(" ", 2)[0]);
        if (!places.tryAcquire()) {
            String again = id + " " + UUID.randomUUID();
            transaction.executeWithoutResult(_ -> jobs.getObject().soon(NAME, again, again, PAUSE));
            return;
        }
        try {
            Run run = transaction.execute(_ -> runs.begin(id).map(this::begun).orElse(null));
            if (run != null) {
                work(run);
            }
        } finally {
            places.release();
        }
    }

    private Run begun(Run run) {
        live.tell(Pulse.event(run, "started", run.startedBy()));
        return run;
    }

    private void work(Run run) {
        try (var pulse = new Pulse(run, runs, live, transaction, () -> closing)) {
            PlanPicture plan = plans.picture(run.plan());
            switch (run.kind()) {
                case LEVELLING -> {
                    var asked = json.readValue(run.options(), LevellingChoices.class);
                    Proposal proposal = levelling.propose(plan, asked, pulse);
                    done(run, plan, proposal, proposal.figures(), "plan.levelling-proposed");
                }
                case SIMULATION -> {
                    var asked = json.readValue(run.options(), SimulationChoices.class);
                    Outlook outlook = simulation.play(plan, asked, pulse);
                    done(run, plan, outlook, outlook.summary(), "plan.simulated");
                }
            }
        } catch (CancellationException stopped) {
            // Whoever cancelled it has said so in the run already.
            interrupted(run);
        } catch (NotFound gone) {
            fail(run, RunFailure.PLAN_GONE);
        } catch (RuntimeException fault) {
            fail(run, RunFailure.FAULT);
            throw fault;
        }
    }

    private void interrupted(Run run) {
        if (closing) {
            fail(run, RunFailure.INTERRUPTED);
        }
    }

    private void done(Run run, PlanPicture plan, Object result, Object summary, String verb) {
        if (closing) {
            // What a search has when it is cut short is not what was asked for.
            interrupted(run);
            return;
        }
        String whole = json.writeValueAsString(result);
        String figures = json.writeValueAsString(summary);
        String stamp = PlanStamp.of(plan);
        transaction.executeWithoutResult(
                _ -> {
                    if (runs.done(run.id(), whole, figures, stamp, plan.version())) {
                        live.tell(Pulse.event(run, "finished", run.startedBy()));
                        tell(run, plan, verb);
                    }
                });
    }

    private void tell(Run run, PlanPicture plan, String verb) {
        events.publishEvent(
                new DomainEvent(
                        new ActorId(run.startedBy()),
                        verb,
                        run.plan().ref(),
                        run.plan().ref(),
                        plan.name(),
                        clock.instant(),
                        plan.version(),
                        List.of()));
    }

    private void fail(Run run, RunFailure why) {
        transaction.executeWithoutResult(
                _ -> {
                    if (runs.failed(run.id(), why)) {
                        live.tell(Pulse.event(run, "failed", run.startedBy()));
                    }
                });
    }
}
