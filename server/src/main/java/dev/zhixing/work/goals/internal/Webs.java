package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.work.goals.Supports.Support;

import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Loads goals with all below them. The number of statements depends on how deep the goals go, not
 * on how many there are.
 */
@Component
class Webs {

    private final GoalStore goals;
    private final KeyResultStore keyResults;
    private final SupportStore supports;
    private final Sources sources;
    private final GoalRights rights;

    Webs(
            GoalStore goals,
            KeyResultStore keyResults,
            SupportStore supports,
            Sources sources,
            GoalRights rights) {
        this.goals = goals;
        this.keyResults = keyResults;
        this.supports = supports;
        this.sources = sources;
        this.rights = rights;
    }

    /** These goals and everything under them. */
    Web below(Actor actor, Collection<UUID> roots) {
        Set<UUID> ids = goals.withDescendants(roots);
        List<GoalRow> found = goals.light(actor, GOAL.ID.eq(DSL.any(ids.toArray(UUID[]::new))));
        var results = new LinkedHashMap<UUID, KeyResultRow>();
        keyResults.ofGoals(ids).forEach(row -> results.put(row.id(), row));
        List<KeyResultRow> personal = keyResults.under(results.keySet());
        personal.forEach(row -> results.putIfAbsent(row.id(), row));
        var serving = new LinkedHashMap<UUID, Support>();
        supports.ofGoals(ids).forEach(one -> serving.put(one.id(), one));
        supports.ofKeyResults(results.keySet()).forEach(one -> serving.put(one.id(), one));
        return web(actor, found, results.values(), serving.values());
    }

    /** All goals there are. */
    Web all(Actor actor) {
        return web(actor, goals.light(actor, DSL.noCondition()), keyResults.all(), supports.all());
    }

    private Web web(
            Actor actor,
            List<GoalRow> found,
            Collection<KeyResultRow> results,
            Collection<Support> serving) {
        var asked = new HashSet<SubjectRef>();
        serving.forEach(one -> asked.add(one.subject()));
        var metrics = new ArrayList<UUID>();
        found.stream()
                .filter(row -> row.metric() != null)
                .forEach(row -> metrics.add(row.metric()));
        results.stream()
                .filter(row -> row.metric() != null)
                .forEach(row -> metrics.add(row.metric()));
        metrics.forEach(metric -> asked.add(new SubjectRef(Sources.METRIC, metric)));
        return Web.of(
                found, results, serving, sources.evidence(actor, asked), rights.reader(actor));
    }
}
