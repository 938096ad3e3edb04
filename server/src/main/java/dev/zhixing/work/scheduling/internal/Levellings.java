package dev.zhixing.work.scheduling.internal;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanPacing;
import dev.zhixing.work.plans.PlanPicture;
import dev.zhixing.work.plans.Sentence;
import dev.zhixing.work.scheduling.Levelling;
import dev.zhixing.work.scheduling.LevellingChoices;
import dev.zhixing.work.scheduling.LevellingMove;
import dev.zhixing.work.scheduling.LevellingOverload;
import dev.zhixing.work.scheduling.RunState;
import dev.zhixing.work.scheduling.SchedulingProblem;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Levellings of plans: started, looked at, applied or dropped. */
@Component
public class Levellings {

    /** Decided ones beyond these are forgotten with the next start. */
    private static final int KEPT = 50;

    private final RunDoor door;
    private final RunStore runs;
    private final PlanPacing plans;
    private final LevellingViews views;
    private final JsonMapper json;

    Levellings(
            RunDoor door, RunStore runs, PlanPacing plans, LevellingViews views, JsonMapper json) {
        this.door = door;
        this.runs = runs;
        this.plans = plans;
        this.views = views;
        this.json = json;
    }

    /**
     * Asks for a levelling; it is worked on in the background.
     *
     * @throws Refused when one is under way, the plan is archived or too large, or an item unknown
     */
    @Transactional
    public Levelling start(Actor actor, PlanId plan, LevellingChoices asked) {
        PlanPicture picture = door.toWorkOn(actor, plan);
        var known = new HashSet<UUID>();
        picture.items().forEach(item -> known.add(item.id().value()));
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < asked.itemIds().size(); i++) {
            if (!known.contains(asked.itemIds().get(i))) {
                breaches.add(
                        new Breach("itemIds[%d]".formatted(i), SchedulingProblem.UNKNOWN_ITEM));
            }
        }
        Refused.ifAny(breaches);
        runs.forgetOld(plan, KEPT);
        Run run = door.start(actor, picture, RunKind.LEVELLING, null, asked.seed(), asked);
        return views.view(run, run.stamp());
    }

    @Transactional(readOnly = true)
    public Page<Levelling> page(Actor actor, PlanId plan, PageRequest page) {
        door.requireSeeing(actor, plan);
        Page<Run> found = runs.page(plan, RunKind.LEVELLING, page);
        return views.views(found, stamp(plan, found.items()));
    }

    @Transactional(readOnly = true)
    public Levelling levelling(Actor actor, PlanId plan, UUID id) {
        return shown(door.seen(actor, plan, RunKind.LEVELLING, id));
    }

    private Levelling shown(Run run) {
        return views.view(run, stamp(run.plan(), List.of(run)));
    }

    /** The plan is looked at only where a proposal may be out of date. */
    private String stamp(PlanId plan, List<Run> shown) {
        return shown.stream().anyMatch(run -> run.state() == RunState.DONE)
                ? PlanStamp.of(plans.picture(plan))
                : "";
    }

    /** In the order of the tree; empty as long as there is no proposal. */
    @Transactional(readOnly = true)
    public Page<LevellingMove> moves(Actor actor, PlanId plan, UUID id, PageRequest page) {
        door.seen(actor, plan, RunKind.LEVELLING, id);
        List<Proposal.Move> all =
                runs.result(id).map(this::proposal).map(Proposal::moves).orElse(List.of());
        Page<Proposal.Move> cut = Pages.cut(all, page);
        return new Page<>(views.moves(actor, cut.items()), cut.next(), cut.total());
    }

    /**
     * By person and day.
     *
     * @param remaining those that the proposal leaves; otherwise those of the plan as it was
     */
    @Transactional(readOnly = true)
    public Page<LevellingOverload> overloads(
            Actor actor, PlanId plan, UUID id, boolean remaining, PageRequest page) {
        door.seen(actor, plan, RunKind.LEVELLING, id);
        List<Proposal.Overbooking> all =
                runs.result(id)
                        .map(this::proposal)
                        .map(found -> remaining ? found.after() : found.before())
                        .orElse(List.of());
        Page<Proposal.Overbooking> cut = Pages.cut(all, page);
        return new Page<>(views.overloads(cut.items()), cut.next(), cut.total());
    }

    @Transactional
    public Levelling cancel(Actor actor, PlanId plan, UUID id) {
        Run run = door.cancel(actor, plan, RunKind.LEVELLING, id);
        return views.view(run, run.stamp());
    }

    /** Nobody wants it; it stays in the list. */
    @Transactional
    public Levelling drop(Actor actor, PlanId plan, UUID id, IfMatch seen) {
        Run run = door.held(actor, plan, RunKind.LEVELLING, id);
        seen.require(run.version(), () -> shown(run));
        requireProposal(run);
        door.tell(actor, plans.picture(plan), "plan.levelling-dropped");
        return views.view(door.decide(actor, run, RunState.DROPPED), run.stamp());
    }

    /**
     * Enters the earliest days of the proposal as one command of the caller. Every date is then
     * what the proposal says.
     *
     * @throws Refused when the plan is no longer as it was when the proposal was made
     */
    @Transactional
    public PlanChange apply(Actor actor, PlanId plan, UUID id, IfMatch seen) {
        Run run = door.held(actor, plan, RunKind.LEVELLING, id);
        seen.require(run.version(), () -> shown(run));
        requireProposal(run);
        Proposal proposal = proposal(runs.result(id).orElseThrow());
        if (proposal.notBefore().isEmpty()) {
            throw new Refused(SchedulingProblem.NOTHING_TO_APPLY);
        }
        var days = new HashMap<ItemId, LocalDate>();
        proposal.notBefore().forEach((item, day) -> days.put(new ItemId(item), day));
        var count = Map.of("count", String.valueOf(proposal.moves().size()));
        PlanChange change =
                plans.postpone(
                        actor,
                        plan,
                        days,
                        new Sentence("label.plan.levelled", count),
                        present -> requireUnchanged(run, present));
        requireExact(proposal, change);
        door.tell(actor, plans.picture(plan), "plan.levelled");
        door.decide(actor, run, RunState.APPLIED);
        return change;
    }

    private static void requireProposal(Run run) {
        if (run.state() != RunState.DONE) {
            throw new Refused(SchedulingProblem.NO_PROPOSAL);
        }
    }

    private static void requireUnchanged(Run run, PlanPicture present) {
        if (!PlanStamp.of(present).equals(run.stamp())) {
            throw new Refused(SchedulingProblem.PLAN_CHANGED);
        }
    }

    /** A calendar may have changed without the plan; then the dates come out otherwise. */
    private static void requireExact(Proposal proposal, PlanChange change) {
        var now = new HashMap<UUID, List<LocalDate>>();
        change.items().stream()
                .filter(item -> !item.hasChildren())
                .filter(item -> item.start() != null && item.finish() != null)
                .forEach(
                        item ->
                                now.put(
                                        item.id(),
                                        List.of(
                                                Objects.requireNonNull(item.start()),
                                                Objects.requireNonNull(item.finish()))));
        for (var move : proposal.moves()) {
            if (!List.of(move.newStart(), move.newFinish()).equals(now.get(move.item()))) {
                throw new Refused(SchedulingProblem.PLAN_CHANGED);
            }
        }
        var moved = new HashSet<UUID>();
        proposal.moves().forEach(move -> moved.add(move.item()));
        for (var one : change.moved()) {
            boolean leaf = now.containsKey(one.itemId());
            if (leaf && !moved.contains(one.itemId())) {
                throw new Refused(SchedulingProblem.PLAN_CHANGED);
            }
        }
    }

    private Proposal proposal(String stored) {
        return json.readValue(stored, Proposal.class);
    }
}
