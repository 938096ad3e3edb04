package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.words.Texts;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalProblem;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which goal may stand under which: no loops, no goal under one of a lower level. */
@Component
class Alignment {

    private static final String PATH = "parentId";

    private final GoalStore goals;
    private final GoalRights rights;
    private final Texts texts;

    Alignment(GoalStore goals, GoalRights rights, Texts texts) {
        this.goals = goals;
        this.rights = rights;
        this.texts = texts;
    }

    /** Everything that is wrong about where this goal would stand. */
    List<Breach> breaches(Actor actor, GoalRow goal, boolean isNew) {
        var breaches = new ArrayList<Breach>();
        int height = isNew ? 0 : height(actor, goal, breaches);
        UUID parentId = goal.parent();
        if (parentId == null) {
            return breaches;
        }
        GoalRights.Reader reader = rights.reader(actor);
        GoalRow parent =
                goals.any(actor, new GoalId(parentId))
                        .filter(row -> row.deletedAt() == null && reader.sees(row))
                        .orElse(null);
        if (parent == null) {
            breaches.add(new Breach(PATH, GoalProblem.UNKNOWN_PARENT));
            return breaches;
        }
        if (!goal.level().mayStandUnder(parent.level())) {
            breaches.add(levelOrder(goal, parent));
        }
        List<GoalRow> up = upwards(actor, goal, parent);
        if (up.getLast().id().equals(goal.id())) {
            breaches.add(
                    new Breach(
                            PATH,
                            GoalProblem.ALIGNMENT_LOOP,
                            Map.of("path", path(up, goal, reader))));
        } else if (up.size() + height >= GoalRules.DEEPEST) {
            breaches.add(
                    new Breach(PATH, GoalProblem.TOO_DEEP, Map.of("limit", GoalRules.DEEPEST)));
        }
        return breaches;
    }

    private static Breach levelOrder(GoalRow goal, GoalRow parent) {
        return new Breach(
                PATH,
                GoalProblem.LEVEL_ORDER,
                Map.of(
                        "child", goal.level().name(),
                        "parent", parent.level().name()));
    }

    /** The parent and what it stands under, ending with the goal itself if it comes up. */
    private List<GoalRow> upwards(Actor actor, GoalRow goal, GoalRow parent) {
        var up = new ArrayList<GoalRow>();
        GoalRow at = parent;
        while (true) {
            up.add(at);
            UUID next = at.parent();
            if (at.id().equals(goal.id()) || next == null || up.size() > GoalRules.DEEPEST) {
                return up;
            }
            at = goals.any(actor, new GoalId(next)).orElseThrow();
        }
    }

    private String path(List<GoalRow> up, GoalRow goal, GoalRights.Reader reader) {
        var names = new ArrayList<String>();
        names.add(goal.title());
        up.forEach(row -> names.add(reader.sees(row) ? row.title() : texts.say("why.hidden")));
        return String.join(" → ", names);
    }

    /** How many levels lie below, and whether those directly below may still stand there. */
    private int height(Actor actor, GoalRow goal, List<Breach> breaches) {
        int height = 0;
        List<UUID> level = List.of(goal.id().value());
        while (height <= GoalRules.DEEPEST) {
            List<GoalRow> next =
                    goals.light(
                            actor,
                            GOAL.PARENT_ID.eq(org.jooq.impl.DSL.any(level.toArray(UUID[]::new))));
            if (next.isEmpty()) {
                return height;
            }
            if (height == 0) {
                next.stream()
                        .filter(child -> !child.level().mayStandUnder(goal.level()))
                        .findFirst()
                        .ifPresent(
                                child ->
                                        breaches.add(
                                                new Breach(
                                                        "level",
                                                        GoalProblem.LEVEL_ORDER,
                                                        Map.of(
                                                                "child", child.level().name(),
                                                                "parent", goal.level().name()))));
            }
            height++;
            level = next.stream().map(child -> child.id().value()).toList();
        }
        return height;
    }
}
