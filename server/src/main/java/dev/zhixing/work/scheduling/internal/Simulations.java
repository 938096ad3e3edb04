package dev.zhixing.work.scheduling.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.words.Texts;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanPacing;
import dev.zhixing.work.plans.PlanPicture;
import dev.zhixing.work.scheduling.SchedulingProblem;
import dev.zhixing.work.scheduling.SimulatedItem;
import dev.zhixing.work.scheduling.Simulation;
import dev.zhixing.work.scheduling.Simulation.SimulationSummary;
import dev.zhixing.work.scheduling.SimulationChoices;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Simulations of plans: started, kept with the plan, looked at, compared, deleted. */
@Component
public class Simulations {

    private static final int MOST = 200;

    private final RunDoor door;
    private final RunStore runs;
    private final PlanPacing plans;
    private final People people;
    private final Texts texts;
    private final JsonMapper json;

    Simulations(
            RunDoor door,
            RunStore runs,
            PlanPacing plans,
            People people,
            Texts texts,
            JsonMapper json) {
        this.door = door;
        this.runs = runs;
        this.plans = plans;
        this.people = people;
        this.texts = texts;
        this.json = json;
    }

    /**
     * Asks for a simulation; it is worked on in the background.
     *
     * @throws Refused when one is under way, the plan is archived or too large, or an assumption
     *     makes no sense
     */
    @Transactional
    public Simulation start(
            Actor actor, PlanId plan, @Nullable String name, SimulationChoices asked) {
        PlanPicture picture = door.toWorkOn(actor, plan);
        Refused.ifAny(AssumptionRules.breaches(picture, asked));
        if (runs.count(plan, RunKind.SIMULATION) >= MOST) {
            throw new Refused(SchedulingProblem.TOO_MANY_SIMULATIONS, Map.of("limit", MOST));
        }
        String title = name == null || name.isBlank() ? null : name.strip();
        Run run = door.start(actor, picture, RunKind.SIMULATION, title, asked.seed(), asked);
        return view(run);
    }

    @Transactional(readOnly = true)
    public Page<Simulation> page(Actor actor, PlanId plan, PageRequest page) {
        door.requireSeeing(actor, plan);
        Page<Run> found = runs.page(plan, RunKind.SIMULATION, page);
        Map<UUID, Party> names =
                people.people(found.items().stream().map(Run::startedBy).distinct().toList());
        return found.map(run -> view(run, names.get(run.startedBy()), false));
    }

    @Transactional(readOnly = true)
    public Simulation simulation(Actor actor, PlanId plan, UUID id) {
        return view(door.seen(actor, plan, RunKind.SIMULATION, id));
    }

    /** Those that decide the finish most often first; empty until it is done. */
    @Transactional(readOnly = true)
    public Page<SimulatedItem> items(Actor actor, PlanId plan, UUID id, PageRequest page) {
        door.seen(actor, plan, RunKind.SIMULATION, id);
        return Pages.cut(
                runs.result(id).map(this::outlook).map(Outlook::items).orElse(List.of()), page);
    }

    @Transactional
    public Simulation cancel(Actor actor, PlanId plan, UUID id) {
        return view(door.cancel(actor, plan, RunKind.SIMULATION, id));
    }

    @Transactional
    public void delete(Actor actor, PlanId plan, UUID id) {
        Run run = door.held(actor, plan, RunKind.SIMULATION, id);
        if (run.state().isOpen()) {
            throw new Refused(SchedulingProblem.STILL_RUNNING);
        }
        runs.delete(id);
        door.tell(actor, plans.picture(plan), "plan.simulation-deleted");
        door.gone(actor, run);
    }

    private Simulation view(Run run) {
        return view(run, people.people(List.of(run.startedBy())).get(run.startedBy()), true);
    }

    private Simulation view(Run run, @Nullable Party startedBy, boolean whole) {
        var asked = json.readValue(run.options(), SimulationChoices.class);
        String summary = run.summary();
        return new Simulation(
                run.id(),
                run.plan().value(),
                run.state(),
                run.name(),
                startedBy,
                run.requestedAt(),
                run.startedAt(),
                run.finishedAt(),
                run.planVersion(),
                asked.samples(),
                run.seed(),
                run.progress(),
                summary == null ? null : json.readValue(summary, SimulationSummary.class),
                whole ? asked : null,
                whole && summary != null
                        ? runs.result(run.id())
                                .map(this::outlook)
                                .map(Outlook::outcome)
                                .orElse(null)
                        : null,
                run.failure() == null ? null : texts.say("scheduling.failure." + run.failure()),
                run.version());
    }

    private Outlook outlook(String stored) {
        return json.readValue(stored, Outlook.class);
    }
}
