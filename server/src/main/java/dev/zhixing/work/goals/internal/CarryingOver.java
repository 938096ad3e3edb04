package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.Goal;
import dev.zhixing.work.goals.GoalCycle;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalProblem;
import dev.zhixing.work.goals.KeyResultState;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What goes on in the next cycle: open goals, open key results, what serves them. */
@Component
public class CarryingOver {

    private static final int MOST_CARRIED = 500;

    private final Access access;
    private final GoalStore goals;
    private final KeyResultStore keyResults;
    private final SupportStore supports;
    private final GoalQuestions questions;
    private final GoalEditing editing;
    private final Roadmaps roadmaps;
    private final Cycles cycles;
    private final GoalFacts facts;
    private final Clock clock;

    CarryingOver(
            Access access,
            GoalStore goals,
            KeyResultStore keyResults,
            SupportStore supports,
            GoalQuestions questions,
            GoalEditing editing,
            Roadmaps roadmaps,
            Cycles cycles,
            GoalFacts facts,
            Clock clock) {
        this.access = access;
        this.goals = goals;
        this.keyResults = keyResults;
        this.supports = supports;
        this.questions = questions;
        this.editing = editing;
        this.roadmaps = roadmaps;
        this.cycles = cycles;
        this.facts = facts;
        this.clock = clock;
    }

    /** One goal goes on in another cycle: a draft with the same words and what is still open. */
    @Transactional
    public Goal carryOver(Actor actor, GoalId id, UUID cycle) {
        access.require(actor, Right.EDIT, id.ref());
        GoalCycle next = cycle(cycle);
        GoalRow goal = goals.lock(actor, id);
        if (isCarried(id, cycle)) {
            throw new Refused(GoalProblem.ALREADY_CARRIED_OVER, Map.of("title", goal.title()));
        }
        return questions.view(actor, carry(actor, goal, next, Map.of()));
    }

    /**
     * All goals of a cycle that are still open and that the caller may edit go on in another one,
     * parents before children, and stand under each other as before. What went on already is left.
     */
    @Transactional
    public List<Goal> rollOver(Actor actor, UUID from, UUID to) {
        GoalEditing.requireWriting(actor);
        cycle(from);
        GoalCycle next = cycle(to);
        List<GoalRow> open =
                goals.rows(
                        actor,
                        GOAL.CYCLE_ID
                                .eq(from)
                                .and(GOAL.DELETED_AT.isNull())
                                .and(GOAL.STATE.in("DRAFT", "TO_CONFIRM", "ACTIVE", "ADJUSTED")),
                        List.of(GOAL.ID),
                        MOST_CARRIED);
        var carried = new HashMap<UUID, UUID>();
        var made = new ArrayList<GoalRow>();
        for (GoalRow goal : parentsFirst(open)) {
            if (access.allows(actor, Right.EDIT, goal.ref()) && !isCarried(goal.id(), to)) {
                GoalRow copy = carry(actor, goal, next, carried);
                carried.put(goal.id().value(), copy.id().value());
                made.add(copy);
            }
        }
        return made.stream().map(goal -> questions.view(actor, goal)).toList();
    }

    private static List<GoalRow> parentsFirst(List<GoalRow> rows) {
        var byParent = new HashMap<@Nullable UUID, List<GoalRow>>();
        var ids = new java.util.HashSet<UUID>();
        rows.forEach(row -> ids.add(row.id().value()));
        for (GoalRow row : rows) {
            UUID parent = row.parent() != null && ids.contains(row.parent()) ? row.parent() : null;
            byParent.computeIfAbsent(parent, _ -> new ArrayList<>()).add(row);
        }
        var ordered = new ArrayList<GoalRow>(byParent.getOrDefault(null, List.of()));
        for (int at = 0; at < ordered.size(); at++) {
            ordered.addAll(byParent.getOrDefault(ordered.get(at).id().value(), List.of()));
        }
        return ordered;
    }

    private GoalRow carry(Actor actor, GoalRow goal, GoalCycle next, Map<UUID, UUID> carried) {
        var values = new EnumMap<GoalField, @Nullable Object>(GoalField.class);
        values.putAll(goal.values());
        values.put(GoalField.CYCLE, next.id());
        values.put(GoalField.START, next.from());
        values.put(GoalField.DUE, next.to());
        UUID parent = goal.parent();
        if (parent != null) {
            values.put(GoalField.PARENT, carried.getOrDefault(parent, parent));
        }
        GoalRow copy = editing.begin(actor, values, goal.id().value());
        var results = new HashMap<UUID, UUID>();
        for (KeyResultRow row : keyResults.of(goal.id())) {
            if (row.state() == KeyResultState.OPEN && !isReached(row)) {
                KeyResultRow kept = carried(copy.id(), row);
                keyResults.insert(kept);
                results.put(row.id(), kept.id());
            }
        }
        for (var support : supports.ofGoals(List.of(goal.id().value()))) {
            UUID result = support.keyResult();
            if (result == null || results.containsKey(result)) {
                supports.insert(
                        new dev.zhixing.work.goals.Supports.Support(
                                UUID.randomUUID(),
                                support.subject(),
                                copy.id(),
                                result == null ? null : results.get(result),
                                support.weight()),
                        actor.id().value(),
                        clock.instant());
            }
        }
        roadmaps.carry(goal.id(), copy.id(), next.from().getYear());
        facts.tell(actor, "goal.carriedOver", goal, List.of());
        return copy;
    }

    private static boolean isReached(KeyResultRow row) {
        return Boolean.TRUE.equals(row.figure(null).reached());
    }

    private static KeyResultRow carried(GoalId goal, KeyResultRow row) {
        KeyResultRow empty = KeyResultEditing.empty(goal, row.rank(), row.id());
        return new KeyResultRow(
                empty.id(),
                goal.value(),
                row.parent(),
                row.title(),
                row.owner(),
                row.metric(),
                row.unit(),
                row.base(),
                row.target(),
                row.current(),
                row.weight(),
                row.confidence(),
                null,
                KeyResultState.OPEN,
                null,
                row.rank(),
                row.id(),
                1);
    }

    private boolean isCarried(GoalId goal, UUID cycle) {
        return goals.count(
                        GOAL.CARRIED_FROM
                                .eq(goal.value())
                                .and(GOAL.CYCLE_ID.eq(cycle))
                                .and(GOAL.DELETED_AT.isNull()))
                > 0;
    }

    private GoalCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(NotFound::new);
    }
}
